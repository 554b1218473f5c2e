"""Many Dask workers in one process, each with a thread of its own, and what they do in place of a forward pass: sleep.

sleepers.py SCHEDULER COUNT
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable

from distributed import Worker

from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.store import Counts
from geoenc_qgis.raster.tiles import Block

JOINING = 32  # at once: one connection after the other would take minutes


class Sleep:
    """What a worker does with a block: nothing, for as long as a recorded one took. Travels as a pickle."""

    def __init__(self, seconds: list[float]):
        self.seconds = seconds

    def __call__(self, report: Report) -> Callable[[Block], Counts]:
        def slept(block: Block) -> Counts:
            time.sleep(self.of(block))
            return len(block.tiles), 0, 0

        return slept

    def of(self, block: Block) -> float:
        row, col = block.index
        return self.seconds[(7919 * row + col) % len(self.seconds)]


async def work(scheduler: str, count: int) -> None:
    turns = asyncio.Semaphore(JOINING)

    async def begun() -> Worker:
        async with turns:
            return await Worker(scheduler, nthreads=1, memory_limit=0, dashboard=False, host="127.0.0.1")

    workers = await asyncio.gather(*(begun() for _ in range(count)))
    await asyncio.gather(*(worker.finished() for worker in workers))


if __name__ == "__main__":
    asyncio.run(work(sys.argv[1], int(sys.argv[2])))

"""How far one scheduler and one coordinator reach: real ones, and workers that sleep as long as a block takes.

    scripts/bench scaling --workers 4,16,64,256 --seconds 2
    scripts/bench scaling --pieces 1000,10000     memory of scheduler and coordinator

Needs an engine with Dask (scripts/setup --cluster). `--record FILE`: seconds of blocks as a JSON list
(their mean is made `--seconds`); all alike without it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil
from sleepers import Sleep

from geoenc_qgis.core.cluster import Cluster, opened_cluster
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.grid import Box
from geoenc_qgis.raster.tiles import Block, TilePlan

HERE = Path(__file__).resolve().parent
COLUMNS = (
    *("workers", "blocks", "s a block", "start, s", "wall, s", "efficiency", "without start", "blocks/s"),
    *("coordinator, ms", "scheduler, ms", "workers, ms"),
    *("coordinator, MB after a tenth, all", "scheduler, MB after a tenth, all", "load"),
)
SIDE = 30  # cells that a tile of 512 px gives at 16 px
MANY = 128  # workers that one process simulates at most
# What each worker would measure of its own machine, fifty times a second, is measured of this one by hundreds.
QUIET = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "60 s",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__GIL__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "5 s",
    "DASK_DISTRIBUTED__ADMIN__TICK__LIMIT": "60 s",
    "DASK_DISTRIBUTED__COMM__OFFLOAD": "False",
}


@dataclass
class Spent:
    """Processor seconds and resident megabytes."""

    seconds: float
    megabytes: float

    @classmethod
    def of(cls, *processes: psutil.Process) -> Spent:
        times = [process.cpu_times() for process in processes]
        memory = sum(process.memory_info().rss for process in processes)
        return cls(sum(each.user + each.system for each in times), memory / 1e6)


def blocks(count: int) -> Iterator[Block]:
    """The blocks of a raster that has at least so many."""
    scene = Box(0, 0, 4096, 4096 * (2 + count // 256))
    plan = TilePlan.for_raster(scene, scene, tile=(SIDE + 2, SIDE + 2), margin=1)
    return islice(plan.blocks(), count)


@contextlib.contextmanager
def simulated(workers: int) -> Iterator[tuple[str, psutil.Process, list[psutil.Process]]]:
    """A scheduler's address and process, and the processes of its workers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as life:

        def started(*command: str, **variables: str) -> psutil.Process:
            with open(f"{folder}/log", "ab") as log:
                process = subprocess.Popen(
                    [sys.executable, *command], env=environment | variables, cwd=folder, stdout=log, stderr=log
                )
            life.callback(process.wait)
            life.callback(process.kill)
            return psutil.Process(process.pid)

        port = address.rpartition(":")[2]
        cli = "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1"
        scheduler = started(*cli, "--port", port, "--dashboard-address", "127.0.0.1:0")
        _wait_for(int(port))
        parts = [min(MANY, workers - first) for first in range(0, workers, MANY)]
        yield address, scheduler, [started(str(HERE / "sleepers.py"), address, str(n), **QUIET) for n in parts]


def _wait_for(port: int) -> None:
    """Until something listens there."""
    while True:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)


def joined(cluster: Cluster, workers: int) -> float:
    """Wait for all workers; seconds that it took."""
    start = time.monotonic()
    while time.monotonic() - start < 120 and len(cluster._threads()) < workers:
        time.sleep(0.5)
    return time.monotonic() - start


def scaled(path: str, mean: float) -> list[float]:
    """Recorded seconds of blocks with another mean."""
    if not path:
        return [mean]
    recorded = json.loads(Path(path).read_text())
    return [seconds * mean * len(recorded) / sum(recorded) for seconds in recorded]


def simulate(workers: int, pieces: int, seconds: list[float]) -> None:
    """Print a row: a run of so many pieces by so many workers."""
    sleep, me = Sleep(seconds), psutil.Process()
    worked = sum(map(sleep.of, blocks(pieces)))
    with contextlib.ExitStack() as life:
        address, scheduler, sleepers = life.enter_context(simulated(workers))
        cluster = life.enter_context(opened_cluster(address, Report(), [], False))
        joined(cluster, workers)
        before = [Spent.of(me), Spent.of(scheduler), Spent.of(*sleepers)]
        start = time.monotonic()
        for done, _ in enumerate(cluster.results("encode", sleep, blocks(pieces), Report()), 1):
            if done == 1:
                begun = time.monotonic() - start - min(seconds)
            if done == max(1, pieces // 10):
                early = [Spent.of(me), Spent.of(scheduler)]
        wall = time.monotonic() - start
        after = [Spent.of(me), Spent.of(scheduler), Spent.of(*sleepers)]
    each = [1000 * (late.seconds - first.seconds) / pieces for first, late in zip(before, after, strict=True)]
    memory = [f"{some.megabytes:.0f}, {late.megabytes:.0f}" for some, late in zip(early, after[:2], strict=True)]
    print(
        f"| {workers} | {pieces:,} | {sum(seconds) / len(seconds):g} | {begun:.1f} | {wall:.1f} |"
        f" {worked / workers / wall:.1%} | {worked / workers / (wall - begun):.1%} |"
        f" {pieces / wall:.0f} | {' | '.join(f'{ms:.2f}' for ms in each)} | {' | '.join(memory)} |"
        f" {os.getloadavg()[0]:.1f} |",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", default="4,16,64,256")
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--each", type=int, default=20, help="pieces for each worker")
    parser.add_argument("--pieces", default="", help="pieces for 4 workers that sleep 10 ms")
    parser.add_argument("--record", default="")
    asked = parser.parse_args()
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|", flush=True)
    if asked.pieces:
        for pieces in map(int, asked.pieces.split(",")):
            simulate(4, pieces, [0.01])
        return
    for workers in map(int, asked.workers.split(",")):
        simulate(workers, workers * asked.each, scaled(asked.record, asked.seconds))


if __name__ == "__main__":
    main()

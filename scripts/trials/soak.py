"""A long haul: a large mosaic of small rasters encoded in one go, its memory, open files and temporary folder
watched."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from .data import picture, save
from .engine import Run, command, environment
from .record import Outcome, Session

TILE, SOURCE = 32, 512  # pixels
SIZES = (2000, 12_000, 36_000)
LONG = 10_000  # tiles from which the slope is judged: before, caches fill
SLOPE = 1.5  # megabytes a thousand tiles, in the second half
SECONDS = 3600


class Soak:
    """Trials 'TILES', each a longer haul than the one before."""

    def __init__(self, session: Session, data: Path):
        self.work = session.work

    def names(self) -> Iterator[str]:
        yield from map(str, SIZES)

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        folder, temporary = self.work / trial, self.work / "tmp"
        folder.mkdir(exist_ok=True)
        temporary.mkdir(exist_ok=True)
        output = folder / "o.tif"
        output.unlink(missing_ok=True)
        params = {
            "INPUT": mosaic(folder, int(trial)),
            "ENCODER": "rcf",
            "PRECISION": "float32",
            "DEVICE": "cpu",
            "TILE_SIZE": str(TILE),
            "MARGIN": 0,
            "OUTPUT": str(output),
        }
        run = Run(
            command("encode", params),
            environment(self.work / "home", TMPDIR=str(temporary)),
            folder / "said",
            cwd=folder,
        )
        samples = list(watched(run))
        answer = run.answer(60)
        facts = {**figures(samples), "seconds": round(answer.seconds), "answer": answer.kind}
        litter = [path.name for path in (*temporary.iterdir(), *folder.glob(".*"), *folder.glob("*.work"))]
        why = answer.fault() or (answer.text if not answer.ok else "")
        if not why and int(trial) >= LONG and facts.get("slope", 0) > SLOPE:
            why = f"memory grows by {facts['slope']} MB a thousand tiles"
        if not why and facts.get("files_grown", 0) > 2:
            why = f"open files grow by {facts['files_grown']}"
        output.unlink(missing_ok=True)
        return Outcome(finding=why or (f"left behind: {litter[:3]}" if litter else ""), facts=facts)


def mosaic(folder: Path, tiles: int) -> str:
    """A VRT of about so many tiles, of 20 small rasters over and over."""
    names = [
        save(folder / f"s{n}.tif", picture(SOURCE, SOURCE, seed=n))
        for n in range(20)
        if not (folder / f"s{n}.tif").is_file()
    ]
    names = [str(folder / f"s{n}.tif") for n in range(20)]
    across = round((tiles**0.5 * TILE) / SOURCE + 0.49)
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{band}">'
        + "".join(
            f"<SimpleSource><SourceFilename>{names[(row * 7 + column) % 20]}</SourceFilename><SourceBand>"
            f'{band}</SourceBand><SrcRect xOff="0" yOff="0" xSize="{SOURCE}" ySize="{SOURCE}"/>'
            f'<DstRect xOff="{column * SOURCE}" yOff="{row * SOURCE}" xSize="{SOURCE}" ySize="{SOURCE}"/>'
            f"</SimpleSource>"
            for row in range(across)
            for column in range(across)
        )
        + "</VRTRasterBand>"
        for band in (1, 2, 3)
    )
    side = across * SOURCE
    path = folder / "mosaic.vrt"
    path.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>EPSG:32719</SRS><GeoTransform>600000, 0.5, '
        f"0, 8249000, 0, -0.5</GeoTransform>{bands}</VRTDataset>"
    )
    return str(path)


def watched(run: Run) -> Iterator[tuple[int, float, int]]:
    """(Tiles done, megabytes held, open files) twice a second until the run ends."""
    try:
        process = psutil.Process(run.process.pid)
        while run.process.poll() is None and time.monotonic() - run.begun < SECONDS:
            said = re.findall(r"tile (\d+)/", (run.folder / "stderr").read_text(errors="replace")[-400:])
            with process.oneshot():
                yield (
                    int(said[-1]) if said else 0,
                    process.memory_info().rss / 2**20,
                    process.num_fds() if hasattr(process, "num_fds") else 0,
                )
            time.sleep(0.5)
    except psutil.NoSuchProcess:
        return


def figures(samples: list[tuple[int, float, int]]) -> dict[str, Any]:
    """Slope of memory over tiles in the second half, most memory, growth of open files."""
    working = [one for one in samples if one[0] > 0]
    if len(working) < 6:
        return {"tiles": max((one[0] for one in samples), default=0)}
    tiles, memory, files = np.array(working, float).T
    late = (tiles > tiles.max() / 2) & (tiles < tiles.max())
    slope = np.polyfit(tiles[late], memory[late], 1)[0] * 1000 if late.sum() > 3 and np.ptp(tiles[late]) else 0.0
    grown = int(files[late].max() - files[late].min()) if late.any() else 0
    return {
        "tiles": int(tiles.max()),
        "slope": round(float(slope), 2),
        "most": round(float(memory.max())),
        "files": int(files.max()),
        "files_grown": grown,
    }

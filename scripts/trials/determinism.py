"""The same numbers whatever the batch, the threads and the run: embeddings by family, files by job."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio

from . import cases
from .compare import differences
from .engine import Engine
from .record import Outcome, Session
from .undisturbed import found

FAMILIES = ("rcf", "geoenc-conv", "vit")
PRECISIONS = ("float32", "bfloat16")
TILES = (64, 96, 256)
BATCHES = (1, 2, 8)
THREADS = (1, 2)
MEASURED = {"listencoders"}  # its list tells measured seconds


class Determinism:
    """Trials 'cells/FAMILY/PRECISION/TILE' and 'files/CASE'."""

    def __init__(self, session: Session, data: Path):
        self.data, self.work = data, session.work
        home = session.work / "home"
        home.mkdir(exist_ok=True)
        self.engines = {n: Engine(home, session.work / f"engine-{n}", OMP_NUM_THREADS=str(n)) for n in THREADS}
        params = {"FOLDER": str(data / "vit"), "NAME": "vit", "ACCEPT_LICENCE": True}
        answer = self.engines[1].ask("importencoder", params)
        self.vit = answer.outputs.get("ENCODER", "vit")

    def close(self) -> None:
        for engine in self.engines.values():
            engine.close()

    def names(self) -> Iterator[str]:
        yield from (
            f"cells/{family}/{precision}/{tile}" for precision in PRECISIONS for family in FAMILIES for tile in TILES
        )
        yield from (f"files/{name}" for name in cases.cases(self.data) if name not in MEASURED)

    def attempt(self, trial: str, rng: random.Random) -> Outcome:
        kind, _, rest = trial.partition("/")
        return self._cells(*rest.split("/")) if kind == "cells" else self._files(rest)

    def _cells(self, family: str, precision: str, tile: str) -> Outcome:
        encoder = self.vit if family == "vit" else family
        output = self.work / "o.tif"
        params = {
            "INPUT": str(self.data / ("scene.tif" if tile == "256" else "small.tif")),
            "ENCODER": encoder,
            "PRECISION": precision,
            "DEVICE": "cpu",
            "TILE_SIZE": tile,
            "DTYPE": "float32",
            "OUTPUT": str(output),
        }
        seen: dict[str, np.ndarray] = {}
        for threads, engine in self.engines.items():
            for batch in BATCHES:
                answer = engine.ask("encode", {**params, "BATCH_SIZE": batch})
                if not answer.ok:
                    why = answer.fault()
                    return (
                        Outcome(finding=why, skipped=answer.text)
                        if why
                        else Outcome(skipped=answer.text, facts={"row": [family, precision, tile]})
                    )
                with rasterio.open(output) as raster:
                    seen[f"batch {batch}, threads {threads}"] = raster.read()
        first, *others = seen
        worst = {
            name: float(np.nanmax(np.abs(seen[name] - seen[first])))
            for name in others
            if not np.array_equal(seen[name], seen[first], equal_nan=True)
        }
        why = "; ".join(f"{name} differs from {first} by up to {value:.2g}" for name, value in worst.items())
        return Outcome(finding=why, facts={"row": [family, precision, tile], "runs": len(seen)})

    def _files(self, name: str) -> Outcome:
        case, seen = cases.case(name, self.data, self.work), []
        for _ in range(2):
            case.fresh()
            answer = case.begin(env={"SOURCE_DATE_EPOCH": "1700000000"}).answer()
            if not answer.ok:
                return Outcome(finding=f"{answer.kind} {answer.text} {answer.fault()}")
            seen.append(found(case))
        wrong = differences(*seen)
        return Outcome(finding=f"two runs differ in {', '.join(wrong[:4])}" if wrong else "", facts={"row": [name]})

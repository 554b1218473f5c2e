"""The mosaics of a collection: one for each CRS that its scenes lie in, with their view in common colours."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import reduce
from operator import or_
from pathlib import Path

from rasterio.crs import CRS

from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import SIDECAR_ENDINGS, VIEW_ENDING, raster_tags
from ..raster.grid import Box, Grid
from ..raster.mosaic import PARTS_ENDING, write_mosaic
from ..raster.seams import Placed
from ..series.scenes import Order
from .collection import MOSAIC_STEM, Made
from .colour_view import write_views
from .scene_duty import JOB_TAG, RUN_TAG
from .store import fingerprint


@dataclass(frozen=True)
class Mosaic:
    """A mosaic of scenes of one CRS: its file, the lattice and its cells there, and the scenes."""

    path: Path
    grid: Grid
    cells: Box
    made: tuple[Made, ...]


def collection_mosaics(made: Sequence[Made], cell: int, folder: Path, order: Order, report: Report) -> list[Mosaic]:
    """Write the mosaics of scenes of cells of so many pixels, the one of most cells first.

    One that an earlier run has made of the same rasters stays. order: which scene lies on top where several do.
    """
    zones = _zones(made)
    if len(zones) > 1:
        report.warn(
            tr(
                "The scenes lie in {count} CRSs ({names}): a mosaic of each. TARGET_CRS would give one of all.",
                count=len(zones),
                names=", ".join(_name(zone[0].seen.grid.crs, n) for n, zone in enumerate(zones, 1)),
            )
        )
    mosaics, fresh = [], False
    for number, zone in enumerate(zones, 1):
        ending = f"-{_name(zone[0].seen.grid.crs, number)}" if len(zones) > 1 else ""
        mosaic = Mosaic(
            folder / f"{MOSAIC_STEM}{ending}.vrt", zone[0].seen.grid, reduce(or_, (m.cells for m in zone)), zone
        )
        fresh |= _written(mosaic, cell, order, report.part((number - 1) / len(zones), number / len(zones)))
        mosaics.append(mosaic)
    _clear(folder, {mosaic.path.stem for mosaic in mosaics})
    paths = [str(mosaic.path) for mosaic in mosaics]
    if fresh or not all(Path(path).with_suffix(VIEW_ENDING).exists() for path in paths):
        write_views(paths, report, [str(one.path) for one in made])
    return mosaics


def _zones(made: Sequence[Made]) -> list[tuple[Made, ...]]:
    """The scenes by their CRS, those of most cells first."""
    zones: list[list[Made]] = []
    for one in made:
        mine = next((zone for zone in zones if zone[0].seen.grid.crs == one.seen.grid.crs), None)
        if mine is None:
            zones.append([one])
        else:
            mine.append(one)
    return [tuple(zone) for zone in sorted(zones, key=lambda zone: -sum(m.cells.height * m.cells.width for m in zone))]


def _name(crs: CRS | None, number: int) -> str:
    """What a CRS is called in the names of files."""
    code = crs.to_epsg() if crs else None
    return f"{code}" if code else f"{number}"


def _written(mosaic: Mosaic, cell: int, order: Order, report: Report) -> bool:
    """Write a mosaic, unless the same lies there; whether it was written."""
    ranks = _ranks(mosaic.made, order)
    places = [Placed(str(one.path), one.cells, rank) for one, rank in zip(mosaic.made, ranks, strict=True)]
    facts = [
        [one.path.name, one.job, list(vars(one.cells).values()), rank]
        for one, rank in zip(mosaic.made, ranks, strict=True)
    ]
    job = fingerprint({"order": order, "scenes": facts})
    if raster_tags(mosaic.path).get(JOB_TAG) == job and not any(one.fresh for one in mosaic.made):
        return False
    report.progress(0, tr("mosaic"))
    tags = {JOB_TAG: job, RUN_TAG: "", "GEOENC_SOURCE": mosaic.path.parent.name}
    write_mosaic(mosaic.path, places, mosaic.grid.crs, mosaic.grid.transform(Box(0, 0, 1, 1), cell), tags, report)
    return True


def _ranks(made: Sequence[Made], order: Order) -> list[int]:
    """What lies on what: equal ranks where the margin alone decides."""
    if order == "margin":
        return [0] * len(made)
    sign = -1 if order == "newest" else 1
    moments = [one.seen.scene.period.middle for one in made if one.seen.scene.period]
    by_date = sorted(set(moments), key=lambda moment: sign * (moment - moments[0]) / timedelta(seconds=1))
    return [by_date.index(moment) for moment in moments]


def _clear(folder: Path, stems: set[str]) -> None:
    """Delete the mosaics of an earlier run that are none any more."""
    for path in folder.glob(f"{MOSAIC_STEM}*.vrt"):
        if path.stem not in stems and JOB_TAG in raster_tags(path):
            shutil.rmtree(path.with_suffix(PARTS_ENDING), ignore_errors=True)
            for ending in (".vrt", *SIDECAR_ENDINGS):
                path.with_suffix(ending).unlink(missing_ok=True)

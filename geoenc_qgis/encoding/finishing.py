"""What is written of a collection once its scenes are encoded: mosaics, STAC, a table of what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..core.report import Report
from ..core.words import counted, tr
from ..series.scenes import Order, Scene
from .collection import TABLE_NAME, Collection
from .mosaics import collection_mosaics
from .scene_table import scene_rows, write_scene_page, write_scene_table
from .stac import write_collection


def write_outputs(
    collection: Collection,
    scenes: Sequence[Scene],
    folder: Path,
    order: Order,
    source: str | None,
    page: str | None,
    report: Report,
) -> tuple[dict[str, str], list[Path]]:
    """Write all of it and say how it went; returns the job's outputs by name, and the mosaics, the largest first.

    order: which scene a mosaic shows. source: the folder or file that the scenes are of. page: a report to write.
    """
    mosaics = collection_mosaics(collection.made, collection.settings.spacing.cell, folder, order, report)
    catalog = write_collection(folder, collection, mosaics, source, report)
    table, rows = folder / TABLE_NAME, scene_rows(scenes, collection)
    write_scene_table(table, rows)
    outputs = {"CATALOG": str(catalog), "MOSAIC": str(mosaics[0].path), "TABLE": str(table)}
    if page:
        write_scene_page(page, tr("{name}: scenes", name=folder.name), rows)
        outputs["OUTPUT_HTML"] = page
    _tell(collection, folder, report)
    return outputs, [mosaic.path for mosaic in mosaics]


def _tell(collection: Collection, folder: Path, report: Report) -> None:
    """Say how many scenes are there, lie outside, failed."""
    if collection.outside:
        report.log(
            counted(
                len(collection.outside), "{n:,} scene lies outside of EXTENT.", "{n:,} scenes lie outside of EXTENT."
            )
        )
    report.log(
        counted(
            len(collection.made),
            "{n:,} scene is in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.",
            "{n:,} scenes are in {folder}. Look at the mosaic, or group it with 'Fit geocentroids'.",
            folder=folder,
        )
    )
    failed = collection.failed
    if failed:
        report.warn(
            counted(
                len(failed),
                "{n:,} scene could not be encoded, {name}: {why} The others are there; {table} lists all.",
                "{n:,} scenes could not be encoded, such as {name}: {why} The others are there; {table} lists all.",
                name=failed[0].scene.name,
                why=failed[0].fault,
                table=TABLE_NAME,
            )
        )
        report.log(tr("Run the same job again when they are put right: it does what is missing."))

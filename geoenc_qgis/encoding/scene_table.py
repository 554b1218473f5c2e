"""What became of each scene of a collection: a table for spreadsheets, and a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..core.page import paragraph, table, write_page
from ..core.sheet import write_csv
from ..core.words import Message, counted, joined, tr
from ..series.scenes import Scene
from .collection import Collection

HEAD = ("scene", "state", "date", "rows", "columns", "crs", "source", "why")
FAILED = tr("failed")
Row = tuple[object, ...]  # its texts are messages: English in the table, in the job's language on the page


def write_scene_table(path: Path, rows: Sequence[Row]) -> None:
    """Write the rows as CSV."""
    write_csv(str(path), HEAD, rows)


def write_scene_page(path: str, title: Message, rows: Sequence[Row]) -> None:
    """Write the rows as a page, those that failed first."""
    failed = [row for row in rows if row[1] == FAILED]
    others = [row for row in rows if row[1] != FAILED]
    count = counted(
        len(rows),
        "{encoded:,} of {n:,} scene is encoded, {failed:,} failed.",
        "{encoded:,} of {n:,} scenes are encoded, {failed:,} failed.",
        encoded=len(others),
        failed=len(failed),
    )
    head = (
        tr("scene"), tr("state"), tr("date"), tr("rows"), tr("columns"), tr("CRS"), tr("source"), tr("why"),
    )  # fmt: skip
    write_page(path, title, paragraph(count), table(head, [*failed, *others]))


def scene_rows(scenes: Sequence[Scene], collection: Collection) -> list[Row]:
    """A row for each scene, in their order."""
    made = {one.seen.scene.name: one for one in collection.made}
    failed = {one.scene.name: one for one in collection.failed}
    rows: list[Row] = []
    for scene in scenes:
        one, date = made.get(scene.name), scene.period or ""
        if one:
            crs = one.seen.grid.crs.to_string() if one.seen.grid.crs else ""
            notes = joined(one.notes, " ")
            state = tr("encoded") if one.fresh else tr("kept")
            rows.append((scene.name, state, date, *one.cells.shape, crs, scene.path, notes))
        else:
            lost = failed.get(scene.name)
            state, why = (FAILED, lost.fault) if lost else (tr("outside EXTENT"), "")
            rows.append((scene.name, state, date, "", "", "", scene.path, why))
    return rows

"""What became of each scene of a collection: a table for spreadsheets, and a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..core.page import html, paragraph, table, write_page
from ..core.sheet import write_csv
from ..series.scenes import Scene
from .collection import Collection

HEAD = ("scene", "state", "date", "rows", "columns", "crs", "source", "why")
Row = tuple[object, ...]


def write_scene_table(path: Path, rows: Sequence[Row]) -> None:
    """Write the rows as CSV."""
    write_csv(str(path), HEAD, rows)


def write_scene_page(path: str, title: str, rows: Sequence[Row]) -> None:
    """Write the rows as a page, those that failed first."""
    failed = [row for row in rows if row[1] == "failed"]
    others = [row for row in rows if row[1] != "failed"]
    count = paragraph(f"{len(others):,} of {len(rows):,} scenes are encoded, {len(failed):,} failed.")
    write_page(path, title, count, table(HEAD, [tuple(map(html, row)) for row in [*failed, *others]]))


def scene_rows(scenes: Sequence[Scene], collection: Collection) -> list[Row]:
    """A row for each scene, in their order."""
    made = {one.seen.scene.name: one for one in collection.made}
    failed = {one.scene.name: one for one in collection.failed}
    rows: list[Row] = []
    for scene in scenes:
        one, date = made.get(scene.name), scene.period or ""
        if one:
            crs = one.seen.grid.crs.to_string() if one.seen.grid.crs else ""
            notes = " ".join(one.notes)
            rows.append(
                (scene.name, "encoded" if one.fresh else "kept", date, *one.cells.shape, crs, scene.path, notes)
            )
        else:
            lost = failed.get(scene.name)
            state, why = ("failed", lost.fault) if lost else ("outside EXTENT", "")
            rows.append((scene.name, state, date, "", "", "", scene.path, why))
    return rows

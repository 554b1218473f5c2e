"""A plan of an encoding in place of the encoding: tiles, operations, bytes, and time here and on workers, as lines of
the log, as JSON, and as a page with a map of the blocks."""

from __future__ import annotations

import json
import math
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import OutputError
from ..core.files import size_text, write_text
from ..core.language import said
from ..core.page import Html, figure, heading, paragraph, table, write_page
from ..core.report import Report
from ..core.words import Message, counted, tr
from ..raster.grid import Bounds
from .estimate import Part, Work, duration_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MOST_WORKERS = 1024
MOST_BLOCKS = 20_000  # in a map; where there are more, it shows rasters alone
MOST_LINES = 500  # rectangles; more become a picture within the page
PLAN_ENDINGS = (".plan.json", ".plan.html")


def dry_run(job: str, outputs: Mapping[str, str], look: Callable[[], Work], report: Report) -> dict[str, str]:
    """Tell the plan of a job and write it beside its output, or in a temporary folder; returns what was written.

    outputs: paths by the names of their parameters. Raises OutputError where one is there already: a run would go on
    with it, or replace it.
    """
    for output in map(Path, outputs.values()):
        if output.is_file() or (output.is_dir() and any(output.iterdir())):
            raise OutputError(
                tr("DRY_RUN plans what is not there yet, but {output} exists.", output=output),
                tr("Give the output another name, or run without DRY_RUN."),
            )
    work = look()
    named = outputs.get("output") or outputs.get("output_folder")
    output = Path(named or f"{tempfile.mkdtemp(prefix='geoenc-plan-')}/{job}")
    plan, drawn = (output.with_name(f"{output.stem}{ending}") for ending in PLAN_ENDINGS)
    page = Path(outputs.get("output_html", drawn))
    _tell(work, report)
    write_text(plan, json.dumps(_facts(work, job), indent=1) + "\n")
    _write_page(work, job, page)
    report.log(tr("Nothing was encoded. The plan, with a map of the blocks: {page}.", page=page))
    return {"PLAN": str(plan), "PLAN_HTML": str(page)}


def _facts(work: Work, job: str) -> dict[str, Any]:
    """The plan as JSON; bytes, seconds, 10^9 operations."""
    return {
        "algorithm": job,
        "encoder": work.card.id,
        "cell_size": work.spacing.cell,
        "tiles": work.tiles,
        "blocks": sum(part.pieces for part in work.parts),
        "pixels": round(work.pixels),
        "gflop": work.gflop,
        "bytes_read": work.read,
        "bytes_written": work.size,
        "bytes_of_work_store": work.store,
        "seconds_here": work.seconds,
        "seconds_of_workers": {str(count): work.seconds_of(count) for count in _worker_counts(work)},
        "rasters": [_raster_facts(part) for part in work.parts],
        "faults": [{"name": name, "fault": str(fault)} for name, fault in work.faults],
    }


def _raster_facts(part: Part) -> dict[str, Any]:
    return {
        "name": part.name,
        "crs": part.grid.crs.to_string() if part.grid.crs else None,
        "gsd": part.grid.gsd,
        "bounds": list(part.grid.bounds(part.box)),
        "cells": list(part.cells.shape),
        "dates": part.frames,
        "rasters": part.rasters,
        "tiles": part.plan.tile_count,
        "blocks": part.pieces,
    }


def _worker_counts(work: Work) -> list[int]:
    """Numbers of workers for which there is something to do."""
    counts = [2**power for power in range(1, int(math.log2(MOST_WORKERS)) + 1)]
    return [count for count in counts if count // 2 < work.pieces]


def _tell(work: Work, report: Report) -> None:
    """The plan in the log."""
    lines = [
        counted(
            work.tiles,
            "{n:,} tile in {blocks:,} blocks{gflop}.",
            "{n:,} tiles in {blocks:,} blocks{gflop}.",
            blocks=sum(part.pieces for part in work.parts),
            gflop=tr(", {gflop:,.0f} GFLOP", gflop=work.gflop) if work.gflop else "",
        ),
        tr(
            "Reads {read} of pixels; writes {size}, and {store} to the work store.",
            read=size_text(work.read),
            size=size_text(work.size),
            store=size_text(work.store),
        ),
        tr("On this machine: {time}.", time=duration_text(work.seconds)),
    ]
    if work.seconds is not None:
        lines += [
            tr("With {count} workers as fast as it: {time}.", count=count, time=duration_text(work.seconds_of(count)))
            for count in _worker_counts(work)
        ]
    for line in lines:
        report.log(line)
    for name, fault in work.faults:
        report.warn(tr("{name} can't be encoded: {fault}", name=name, fault=fault))


def _write_page(work: Work, job: str, path: Path) -> None:
    """The plan as a page."""
    rows = [
        (tr("Encoder"), tr("{title}, cells of {cell} px", title=Message(work.card.title), cell=work.spacing.cell)),
        (tr("Rasters"), tr("{n:,}", n=sum(part.rasters for part in work.parts))),
        (tr("Tiles"), tr("{n:,}", n=work.tiles)),
        (tr("Blocks"), tr("{n:,}", n=sum(part.pieces for part in work.parts))),
        (tr("Encoder's operations"), tr("{gflop:,.0f} GFLOP", gflop=work.gflop) if work.gflop else tr("not known")),
        (tr("Pixels read"), size_text(work.read)),
        (tr("Results"), size_text(work.size)),
        (tr("Work store, until the results are there"), size_text(work.store)),
        (tr("Time on this machine"), duration_text(work.seconds)),
    ]
    parts: list[Html] = [table(("", ""), rows)]
    if work.seconds is not None:
        times = [(tr("{n:,}", n=count), duration_text(work.seconds_of(count))) for count in _worker_counts(work)]
        if times:
            parts.append(heading(tr("Workers, each as fast as this machine")))
            parts.append(table((tr("workers"), tr("time")), times))
        parts.append(
            paragraph(tr("By what this machine took for such work before, without the time in which processes begin."))
        )
    for crs, there in _by_crs(work.parts):
        title = tr("Blocks, {crs}", crs=crs) if crs else tr("Blocks")
        parts += [heading(title), figure(_map(there, work.spacing.patch))]
    if work.faults:
        parts += [heading(tr("What can't be encoded")), table((tr("scene"), tr("why")), work.faults)]
    write_page(str(path), tr("Plan of {job}", job=job), *parts)


def _by_crs(parts: Sequence[Part]) -> Iterator[tuple[str, list[Part]]]:
    """Parts that one map can show."""
    together: dict[str, list[Part]] = defaultdict(list)
    for part in parts:
        together[part.grid.crs.to_string() if part.grid.crs else ""].append(part)
    return iter(together.items())


def _map(parts: Sequence[Part], patch: int) -> Figure:
    """Blocks within the outlines of their rasters; kilometres east and north, or pixels."""
    from matplotlib.collections import PolyCollection
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(8, 6), layout="constrained")
    axes = drawing.add_subplot()
    grid = parts[0].grid
    scale = grid.gsd / grid.step / 1000 if grid.crs else 1.0  # kilometres in a unit of the CRS

    def draw(boxes: Iterable[Bounds], **style: Any) -> None:
        corners = (np.array(box) * scale for box in boxes)
        shapes = [((left, low), (left, top), (right, top), (right, low)) for left, low, right, top in corners]
        axes.add_collection(PolyCollection(shapes, rasterized=len(shapes) > MOST_LINES, **style))

    count = sum(math.prod(part.plan.block_counts) for part in parts)
    if count <= MOST_BLOCKS:
        blocks = (part.grid.bounds(block.cells, patch) for part in parts for block in part.plan.blocks())
        draw(blocks, facecolor="#cfe3f5", edgecolor="#5b8db8", linewidth=0.5, alpha=0.6)
    draw((part.grid.bounds(part.box) for part in parts), facecolor="none", edgecolor="#c0392b", linewidth=0.8)
    axes.autoscale_view()
    axes.set_aspect("equal")
    axes.ticklabel_format(style="plain", useOffset=False)
    axes.set_xlabel(said(tr("km east") if grid.crs else tr("pixels")))
    axes.set_ylabel(said(tr("km north") if grid.crs else tr("pixels")))
    title = counted(count, "rasters (red), {n:,} block (blue)", "rasters (red), {n:,} blocks (blue)")
    axes.set_title(said(title if count <= MOST_BLOCKS else tr("rasters (red)")))
    return drawing

"""All that is made of the change of a stack: styled rasters, a folder of steps with its stack.json, polygons."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio

from ..core.files import atomic_output
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.words import counted, tr
from ..raster import styles
from ..raster.grid import cell_area
from ..raster.vectors import vector_tags, write_features
from .change import change_threshold
from .change_rasters import LARGEST_BAND, ChangeFiles, Comparison, Pairs, spread_cells, step_name, write_rasters
from .patches import LAYER_NAME, change_polygons
from .placing import replace_stack, replaced_files, stack_folder
from .stack import Token

ASSET = "change"  # of the stack.json of steps
CHANGE_ENDS = (tr("like before"), tr("changed"))


@dataclass(frozen=True)
class ChangeOutputs:
    """What is asked for: a raster of change, one of dates, a folder of steps, a vector file of polygons."""

    change: str
    when: str | None
    steps: str | None
    polygons: str | None


def replaced_steps(comparison: Comparison, folder: str) -> list[Path]:
    """What the rasters of steps would replace or delete in their folder."""
    return replaced_files(Path(folder), [step_name(token) for token in comparison.steps.values()], ASSET)


def write_change(
    comparison: Comparison, outputs: ChangeOutputs, threshold: float | None, report: Report
) -> Path | None:
    """Write all outputs and return the path of the steps' stack.json; None where none are asked for.

    threshold: what the largest change of cells must exceed to be in the dates and polygons; None: polygons of what
    stands out, dates everywhere. Raises InputError where no cell can be compared.
    """
    placed = None
    with contextlib.ExitStack() as life:
        scratch = life.enter_context(scratch_folder(Path(outputs.change).resolve().parent))
        steps = life.enter_context(stack_folder(Path(outputs.steps), ASSET)) if outputs.steps else None
        files = ChangeFiles(
            change=life.enter_context(atomic_output(outputs.change)),
            when=life.enter_context(atomic_output(outputs.when)) if outputs.when else None,
            tokens=scratch / "tokens.tif" if outputs.polygons else None,
            steps=steps,
        )
        pairs = write_rasters(comparison, files, threshold, report.part(0, 0.9))
        # What may still fail comes first: the rasters appear at the end of the block.
        with rasterio.open(files.change) as change:
            if outputs.polygons and files.tokens:
                _write_polygons(comparison, change, files.tokens, threshold, outputs.polygons, scratch, report)
            if outputs.steps and steps:
                placed = _placed_steps(comparison, change, steps, Path(outputs.steps))
            _write_styles(outputs, change, pairs, comparison.stack.tokens, report)
    return placed


def _write_polygons(
    comparison: Comparison,
    change: rasterio.DatasetReader,
    steps: Path,
    threshold: float | None,
    output: str,
    scratch: Path,
    report: Report,
) -> None:
    if threshold is None:
        threshold, how = change_threshold(spread_cells(change)[1])
        report.log(tr("THRESHOLD is {threshold:.4g}: {how}.", threshold=threshold, how=how))
    dates = [f"{token.period.middle:%Y-%m-%d}" for token in comparison.stack.tokens]
    area = cell_area(change.crs, change.transform, change.shape)
    with rasterio.open(steps) as tokens:
        frame = change_polygons(change, LARGEST_BAND, tokens, dates, threshold, area, scratch, report)
    if not len(frame):
        report.warn(tr("No cell changed by more than {threshold:.4g}: there are no polygons.", threshold=threshold))
    tags = {**change.tags(), "GEOENC_SOURCE": comparison.stack.name}
    write_features(output, LAYER_NAME, "Polygon", [frame], vector_tags("change polygons", tags))
    ends = sorted(set(frame["end"]))
    legend = [
        (end, tr("changed by {date}", date=end), colour) for end, colour in zip(ends, _in_order(len(ends)), strict=True)
    ]
    styles.write_fills(output, "end", legend, opacity=0.6)
    report.log(
        counted(
            len(frame),
            "{n} polygon, {area_m2:,.0f} m² in total.",
            "{n} polygons, {area_m2:,.0f} m² in total.",
            area_m2=frame["area_m2"].sum(),
        )
    )


def _placed_steps(comparison: Comparison, change: rasterio.DatasetReader, work: Path, folder: Path) -> Path:
    """Style the rasters of the steps alike and put them into their folder; returns the path of its stack.json."""
    high = max(float(np.percentile(spread_cells(change)[1], 98)), 1e-6)
    tokens = comparison.stack.tokens
    steps = []
    for number, token in comparison.steps.items():
        path = work / step_name(token)
        styles.write_ramp(str(path), 0, high, CHANGE_ENDS)
        since = {"geoenc:since": _date_text(tokens[comparison.partners[number][0]])}
        steps.append(replace(token, path=str(path), facts={**token.facts, **since}))
    return replace_stack(work, folder, steps, comparison.stack.frames, ASSET)


def _write_styles(
    outputs: ChangeOutputs, change: rasterio.DatasetReader, pairs: Pairs, tokens: Sequence[Token], report: Report
) -> None:
    total, largest, _ = spread_cells(change)
    low, high = np.percentile(total, (2, 98)).tolist()
    styles.write_ramp(outputs.change, low, max(high, low + 1e-6), CHANGE_ENDS)
    report.log(
        tr(
            "Half of the cells changed by at most {median:.3g} in any step; the largest change is {largest:.3g}.",
            median=np.median(largest),
            largest=largest.max(),
        )
    )
    if not outputs.polygons:
        report.log(tr("Ask for OUTPUT_POLYGONS to get the changed areas."))
    if outputs.when:
        styles.write_palette(outputs.when, _legend(pairs, tokens))


def _date_text(token: Token) -> str:
    """The token's date where it covers one, else the middle day of its dates."""
    text = str(token.period)
    return text if "T" not in text else f"{token.period.middle:%Y-%m-%d}"


def _legend(pairs: Pairs, tokens: Sequence[Token]) -> list[tuple[int, str, str]]:
    """(YYYYMMDD, 'from → to', colour) of the dates of change that occur, coloured in their order."""
    rows = {}
    for when in sorted({when for _, when in pairs}):
        since = sorted(earlier for earlier, other in pairs if other == when)
        earlier, later = _date_text(tokens[since[-1]]), _date_text(tokens[when])
        label = tr("{before} → {after}", before=earlier, after=later)
        if len(since) > 1:
            label = tr("{before} or before → {after}", before=earlier, after=later)
        rows[int(f"{tokens[when].period.middle:%Y%m%d}")] = label
    colours = _in_order(len(rows))
    return [(value, label, colour) for (value, label), colour in zip(rows.items(), colours, strict=True)]


def _in_order(count: int) -> list[str]:
    """Colours ('#rrggbb') of as many dates, the first one dark and the last one bright."""
    from matplotlib import colormaps
    from matplotlib.colors import to_hex

    return [to_hex(colormaps["viridis"](place / max(count - 1, 1))) for place in range(count)]

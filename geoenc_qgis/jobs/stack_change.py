"""The job `stackchange`: how much each cell changed between the dates of a stack, and when."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, ClassVar

import numpy as np
import rasterio
from rasterio.enums import Resampling

from ..core.errors import InputError
from ..core.files import finished
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..raster import styles
from ..raster.embedding import raster_profile
from ..raster.grid import cell_area
from ..raster.product import ProductWriter, product
from ..series.change import before, changes, same_season, summed, threshold_of
from ..raster.vectors import check_format, write_features
from ..series.patches import LAYER, patches
from ..series.placing import place, replaced, stack_folder
from ..series.stack import Stack, Token
from . import parameters
from .base import Job
from .kinds import FolderOut, Number, RasterOut, Switch, VectorOut

BANDS = ["total", "largest", "mean"]
LARGEST = 2  # its band, counted from 1
LOOKED_AT = 4_000_000  # cells, spread evenly, that statistics are of
NO_DATE = 0


class StackChange(Job):
    """Shows where a place changed between the dates of a stack, how much, and when. Change of a cell is 1 - cosine
    between its embeddings at two times: 0 is the same look, 1 nothing in common.

    Each time step is compared with the one before it. Cells that are masked then are compared with the last time
    they were seen, so a cloud is no change. 'Seasonal' compares with the same season of earlier years instead, so
    that spring and autumn are no change: the nearest year first; it needs a stack of more than a year.

    Result: a raster of three bands: the total of all steps, the largest step, and the mean. If asked for: the date
    of the largest step, as a number such as 20170827, with a legend 'from → to'; a folder with one raster per step;
    polygons of connected cells whose largest change is above the threshold, with area, mean and largest change, and
    the two dates between which it was largest.

    Cells seen at fewer than two dates that can be compared are nodata. Light, haze and season change looks too:
    read small values as 'no change', and compare with ground you know.

    Example: Landsat images of 25 years: the old and new courses of a river.
    """

    ID: ClassVar = "stackchange"
    TITLE: ClassVar = "Stack change (how much, and when)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "change detection time series temporal dates difference cosine when magnitude season river"
        " deforestation polygons"
    )

    # fmt: off
    stack: parameters.Stack2
    seasonal: Annotated[bool, Switch("Compare with the same season of earlier years",
        "Dates are of one season when they are whole years apart, give or take half the usual step between"
        " dates (15 to 45 days).")] = False
    threshold: Annotated[float | None, Number("Threshold",
        "Cells whose largest change is not above it are left out of the polygons and dates. Empty: polygons"
        " of what stands out (median + 4 x 1.4826 x MAD of the largest change; where most of the ground"
        " changed, the level that parts it best in two; the log says how much that is), dates everywhere.",
        least=0, most=2)] = None
    output: Annotated[str, RasterOut("Change", "Total, largest and mean change, a GeoTIFF.")]
    output_when: Annotated[str | None, RasterOut("Date of the largest change",
        "Dates as YYYYMMDD, with a legend.")] = None
    output_steps: Annotated[str | None, FolderOut("Steps",
        "A folder for one raster per step, and a stack.json of them.")] = None
    output_polygons: Annotated[str | None, VectorOut("Polygons",
        "Connected cells of change, with area, change and dates.", of="polygons")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if self.output_polygons:
            check_format(self.output_polygons)
        stack = Stack.open(self.stack)
        if len(stack.tokens) < 2:
            raise InputError(
                f"The stack has one time step ({stack.tokens[0].period}): change needs two or more.",
                "Encode more dates.",
            )
        times = [token.period.middle for token in stack.tokens]
        partners = same_season(times) if self.seasonal else before(len(times))
        outputs = {"OUTPUT": self.output}
        with contextlib.ExitStack() as life:
            life.callback(stack.close)
            scratch = life.enter_context(scratch_folder(Path(self.output).resolve().parent))
            steps = None
            if self.output_steps:
                steps = life.enter_context(stack_folder(Path(self.output_steps), "change"))
                names = [_step_name(token) for number, token in enumerate(stack.tokens) if partners[number]]
                self.check_apart(replaced(Path(self.output_steps), names, "change"))
            rasters = {path: life.enter_context(finished(path)) for path in (self.output, self.output_when) if path}
            legend = self._write(stack, partners, rasters, scratch, steps, report.part(0, 0.9))
            # What may still fail comes first: the rasters appear at the end of the block.
            with rasterio.open(rasters[self.output]) as made:
                if self.output_polygons:
                    self._polygons(made, scratch, stack, report)
                    outputs["OUTPUT_POLYGONS"] = self.output_polygons
                if steps:
                    outputs |= self._steps(steps, stack, partners, made)
                self._style(made, legend, stack, report)
        if self.output_when:
            outputs["OUTPUT_WHEN"] = self.output_when
        return outputs

    def _write(
        self,
        stack: Stack,
        partners: Sequence[Sequence[int]],
        rasters: dict[str, Path],
        scratch: Path,
        steps: Path | None,
        report: Report,
    ) -> set[tuple[int, int]]:
        """Write the rasters; returns the pairs of tokens between which cells changed most."""
        numbers = np.array([int(f"{token.period.middle:%Y%m%d}") for token in stack.tokens], np.int32)
        like, known, pairs = stack.first, 0, set()
        with contextlib.ExitStack() as files:
            out = files.enter_context(product(str(rasters[self.output]), like, "change", BANDS, "float32", np.nan))
            when = tokens = None
            if self.output_when:
                when = files.enter_context(
                    product(str(rasters[self.output_when]), like, "dates of change", ["date"], "int32", NO_DATE)
                )
            if self.output_polygons:
                profile = raster_profile(like.shape, 2, "int16", like.crs, like.transform, compress="deflate")
                tokens = files.enter_context(rasterio.open(scratch / "tokens.tif", "w", **profile))
            writers = self._step_writers(files, steps, stack, partners)
            for window, cube in stack.blocks(report):
                change, since = changes(cube, partners)
                found = summed(change, since)
                valid = np.isfinite(found.total)
                known += int(valid.sum())
                out.write(window, valid, np.stack([found.total, found.largest, found.mean], axis=-1)[valid])
                moved = found.when >= 0
                if self.threshold is not None:
                    moved &= found.largest > self.threshold
                codes = np.unique(found.since[moved].astype(np.int64) * len(numbers) + found.when[moved])
                pairs |= {divmod(code, len(numbers)) for code in codes.tolist()}
                if when:
                    when.write(window, moved, numbers[found.when[moved]][:, None])
                if tokens:
                    tokens.write(np.stack([found.since, found.when]), window=window)
                for token, writer in writers.items():
                    there = np.isfinite(change[token])
                    writer.write(window, there, change[token][there][:, None])
            if not known:
                raise InputError(
                    "No cell is valid at two dates that can be compared.",
                    "Look at the stack's MASKS and GAPS" + (", or leave SEASONAL off." if self.seasonal else "."),
                )
        return pairs

    def _step_writers(
        self, files: contextlib.ExitStack, folder: Path | None, stack: Stack, partners: Sequence[Sequence[int]]
    ) -> dict[int, ProductWriter]:
        """By token, what writes its change; none without a folder."""
        if folder is None:
            return {}
        return {
            number: files.enter_context(
                product(
                    str(folder / _step_name(token)), stack.first, "change", ["change"], "float32", np.nan,
                    tags={"GEOENC_START": token.period.start.isoformat(), "GEOENC_END": token.period.end.isoformat()},
                )
            )
            for number, token in enumerate(stack.tokens)
            if partners[number]
        }  # fmt: skip

    def _style(self, made: rasterio.DatasetReader, pairs: set[tuple[int, int]], stack: Stack, report: Report) -> None:
        total, largest, _ = _spread_cells(made)
        low, high = np.percentile(total, (2, 98)).tolist()
        styles.write_ramp(self.output, low, max(high, low + 1e-6))
        report.log(
            f"Change from step to step is at most {np.median(largest):.3g} in half of the cells, and {largest.max():.3g}"
            " at the utmost."
        )
        if self.output_when:
            styles.write_palette(self.output_when, _legend(pairs, stack.tokens))

    def _steps(
        self, work: Path, stack: Stack, partners: Sequence[Sequence[int]], made: rasterio.DatasetReader
    ) -> dict[str, str]:
        """Style the rasters of the steps alike and put them into their folder."""
        high = max(float(np.percentile(_spread_cells(made)[1], 98)), 1e-6)
        steps = []
        for number, token in enumerate(stack.tokens):
            if partners[number]:
                path = work / _step_name(token)
                styles.write_ramp(str(path), 0, high)
                since = {"geoenc:since": _date_text(stack.tokens[partners[number][0]])}
                steps.append(replace(token, path=str(path), facts={**token.facts, **since}))
        folder = Path(str(self.output_steps))
        path = place(work, folder, steps, stack.frames, "change")
        return {"OUTPUT_STEPS": str(folder), "STEPS": str(path)}

    def _polygons(self, made: rasterio.DatasetReader, scratch: Path, stack: Stack, report: Report) -> None:
        threshold = self.threshold
        if threshold is None:
            threshold, how = threshold_of(_spread_cells(made)[1])
            report.log(f"THRESHOLD is {threshold:.4g}: {how}.")
        dates = [f"{token.period.middle:%Y-%m-%d}" for token in stack.tokens]
        area = cell_area(made.crs, made.transform, made.shape)
        with rasterio.open(scratch / "tokens.tif") as tokens:
            found = patches(made, LARGEST, tokens, dates, threshold, area, scratch, report)
        if not len(found):
            report.warn(f"No cell changed by more than {threshold:.4g}: there are no polygons.")
        write_features(str(self.output_polygons), LAYER, "Polygon", [found])
        report.log(f"{len(found)} polygons of {found['area_m2'].sum():,.0f} m² together.")


def _spread_cells(made: rasterio.DatasetReader) -> np.ndarray:
    """Total, largest and mean change (3, n) of cells; of a large raster, spread evenly."""
    share = min(1.0, (LOOKED_AT / (made.height * made.width)) ** 0.5)
    shape = (len(BANDS), max(1, round(made.height * share)), max(1, round(made.width * share)))
    cells = made.read(out_shape=shape, resampling=Resampling.nearest).reshape(len(BANDS), -1)
    known = cells[:, np.isfinite(cells[0])]
    return known if known.shape[1] else np.zeros((len(BANDS), 1), np.float32)


def _step_name(token: Token) -> str:
    return f"change_{Path(token.path).stem}.tif"


def _date_text(token: Token) -> str:
    """The token's date where it covers one, else the middle day of its dates."""
    text = str(token.period)
    return text if "T" not in text else f"{token.period.middle:%Y-%m-%d}"


def _legend(pairs: set[tuple[int, int]], tokens: Sequence[Token]) -> list[tuple[int, str, str]]:
    """(YYYYMMDD, 'from → to', colour) of the dates of change that occur, coloured in their order."""
    from matplotlib import colormaps
    from matplotlib.colors import to_hex

    rows = {}
    for when in sorted({when for _, when in pairs}):
        since = sorted(one for one, other in pairs if other == when)
        before_it = _date_text(tokens[since[-1]]) + (" or before" if len(since) > 1 else "")
        rows[int(f"{tokens[when].period.middle:%Y%m%d}")] = f"{before_it} → {_date_text(tokens[when])}"
    ramp = colormaps["viridis"]
    return [
        (value, label, to_hex(ramp(place / max(len(rows) - 1, 1)))) for place, (value, label) in enumerate(rows.items())
    ]

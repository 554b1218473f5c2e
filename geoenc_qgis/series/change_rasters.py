"""Rasters of the change of a stack, written block by block: its figures, the date of the largest step, one per step."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import raster_profile
from ..raster.product import ProductWriter, product
from ..raster.writing import Overviews
from .change import change_summary, earlier_tokens, same_season_tokens, step_changes
from .stack import Stack, Token

BAND_NAMES = ["total", "largest", "mean"]
LARGEST_BAND = 2  # its band, counted from 1
MAX_SAMPLE_CELLS = 4_000_000  # cells, spread evenly, that statistics are of
NO_DATE = 0
Pairs = set[tuple[int, int]]  # numbers of an earlier and a later token


@dataclass(frozen=True)
class Comparison:
    """A stack, and for each of its tokens the earlier ones that it is compared with, the first choice first."""

    stack: Stack
    seasonal: bool
    partners: Sequence[Sequence[int]]

    @classmethod
    def of(cls, stack: Stack, seasonal: bool) -> Comparison:
        """Every token with those before it, or with those of its season; InputError where there is nothing to
        compare."""
        if len(stack.tokens) < 2:
            raise InputError(
                tr("The stack has one time step ({period}): change needs two or more.", period=stack.tokens[0].period),
                tr("Encode more dates."),
            )
        times = [token.period.middle for token in stack.tokens]
        return cls(stack, seasonal, same_season_tokens(times) if seasonal else earlier_tokens(len(times)))

    @property
    def steps(self) -> dict[int, Token]:
        """The tokens that are compared with another, by number."""
        return {number: token for number, token in enumerate(self.stack.tokens) if self.partners[number]}


@dataclass(frozen=True)
class ChangeFiles:
    """Where the rasters are written: change; the dates of the largest step; its two tokens' numbers; a folder of
    steps."""

    change: Path
    when: Path | None
    tokens: Path | None
    steps: Path | None


def write_rasters(comparison: Comparison, files: ChangeFiles, threshold: float | None, report: Report) -> Pairs:
    """Write the rasters; returns the pairs of tokens between which cells changed most, and by more than the threshold.

    Raises InputError where no cell is valid at two dates that can be compared.
    """
    stack = comparison.stack
    days = np.array([int(f"{token.period.middle:%Y%m%d}") for token in stack.tokens], np.int32)
    known, pairs = 0, Pairs()
    with contextlib.ExitStack() as life:
        writers = _Writers(comparison, files, life)
        for window, cube in stack.blocks(report):
            change, since = step_changes(cube, comparison.partners)
            summary = change_summary(change, since)
            valid = np.isfinite(summary.total)
            known += int(valid.sum())
            writers.change.write(
                window, valid, np.stack([summary.total, summary.largest, summary.mean], axis=-1)[valid]
            )
            moved = summary.when >= 0
            if threshold is not None:
                moved &= summary.largest > threshold
            codes = np.unique(summary.since[moved].astype(np.int64) * len(days) + summary.when[moved])
            pairs |= {divmod(code, len(days)) for code in codes.tolist()}
            if writers.when:
                writers.when.write(window, moved, days[summary.when[moved]][:, None])
            if writers.tokens:
                writers.tokens.write(np.stack([summary.since, summary.when]), window=window)
            for number, step in writers.steps.items():
                there = np.isfinite(change[number])
                step.write(window, there, change[number][there][:, None])
        if not known:
            raise InputError(
                tr("No cell is valid at two dates that can be compared."),
                tr(
                    "Check the stack's MASKS and GAPS{part}",
                    part=tr(", or leave SEASONAL off.") if comparison.seasonal else ".",
                ),
            )
    return pairs


class _Writers:
    """The open rasters, those alone that are asked for."""

    def __init__(self, comparison: Comparison, files: ChangeFiles, life: contextlib.ExitStack):
        like = comparison.stack.first

        source = {"GEOENC_SOURCE": comparison.stack.name}

        def opened(
            path: Path, what: str, bands: list[str], dtype: str, nodata: float, overviews: Overviews
        ) -> ProductWriter:
            return life.enter_context(product(str(path), like, what, bands, dtype, nodata, overviews, tags=source))

        self.change = opened(files.change, "change", BAND_NAMES, "float32", np.nan, "average")
        self.when = opened(files.when, "dates of change", ["date"], "int32", NO_DATE, "mode") if files.when else None
        self.tokens: rasterio.io.DatasetWriter | None = None
        if files.tokens:
            profile = raster_profile(like.shape, 2, "int16", like.crs, like.transform, compress="deflate")
            self.tokens = life.enter_context(rasterio.open(files.tokens, "w", **profile))
        self.steps: dict[int, ProductWriter] = {}
        if files.steps is None:
            return
        for number, token in comparison.steps.items():
            path = str(files.steps / step_name(token))
            dates = {"GEOENC_START": token.period.start.isoformat(), "GEOENC_END": token.period.end.isoformat()}
            tags = {**source, **dates}
            step = product(path, like, "change", ["change"], "float32", np.nan, "average", tags=tags)
            self.steps[number] = life.enter_context(step)


def step_name(token: Token) -> str:
    """Name of the raster of a token's change."""
    return f"change_{Path(token.path).stem}.tif"


def spread_cells(change: rasterio.DatasetReader) -> np.ndarray:
    """Total, largest and mean change (3, n) of cells; of a large raster, spread evenly."""
    share = min(1.0, (MAX_SAMPLE_CELLS / (change.height * change.width)) ** 0.5)
    shape = (len(BAND_NAMES), max(1, round(change.height * share)), max(1, round(change.width * share)))
    cells = change.read(out_shape=shape, resampling=Resampling.nearest).reshape(len(BAND_NAMES), -1)
    known: np.ndarray = cells[:, np.isfinite(cells[0])]
    return known if known.shape[1] else np.zeros((len(BAND_NAMES), 1), np.float32)

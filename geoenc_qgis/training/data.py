"""What is learnt from: the user's rasters or dates as grounds to cut crops from, and their statistics."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.enums import ColorInterp

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.opening import open_raster
from ..raster.scaling import SampledSource, Scaling
from ..raster.source import Source
from ..raster.validity import data_bands
from ..series.gathering import RASTER_SUFFIXES, stack_dates
from ..series.view import StackView
from .crops import Crops, Ground, Normalisation, RasterGround, StackGround

PATCH_PIXELS = 16  # pixels of a patch's side
SPREAD = 4_000_000  # pixels that statistics are of, of all rasters together
SAMPLED_RASTERS = 200  # rasters that they are of at most


class SampledSources:
    """Several rasters sampled as one."""

    def __init__(self, sources: Sequence[Source]):
        self.sources, self.count, self.dtype = sources, sources[0].count, sources[0].dtype

    def sample(self, report: Report) -> np.ndarray:
        """Valid pixels (C, n) float32, spread over all rasters."""
        each = max(1000, SPREAD // len(self.sources))
        step = max(1, len(self.sources) // SAMPLED_RASTERS)
        parts = [source.sample(report) for source in self.sources[::step]]
        return np.concatenate([part[:, :: max(1, part.shape[1] // each)] for part in parts], axis=1)


def dated_grounds(
    inputs: Sequence[str], folder: str | None, dates: str, bands: Sequence[int], report: Report
) -> tuple[list[Ground], SampledSource]:
    """All dates of one place as one ground, and what its scaling is chosen for."""
    view = StackView(
        stack_dates(inputs, folder, None, dates, [], [], report),
        bands,
        want=None,
        gsd=None,
        crs=None,
        resampling="auto",
        pixel_space=False,
        mask_values=frozenset(),
        report=report,
    )
    return [StackGround(view)], view


def raster_grounds(
    inputs: Sequence[str], folder: str | None, bands: Sequence[int]
) -> tuple[list[Ground], SampledSource]:
    """A ground for each raster, and what their scaling is chosen for; InputError where their bands differ."""
    paths = [*inputs, *_rasters(folder)]
    if not paths:
        raise InputError(tr("There are no rasters: INPUTS and FOLDER are empty."), tr("Choose rasters to learn from."))
    sources = [Source(path, list(bands) or _all_bands(path), pixel_space=True) for path in paths]
    first = sources[0]
    for other in sources[1:]:
        if (other.count, other.dtype) != (first.count, first.dtype):
            raise InputError(
                tr(
                    "{name} has {count} bands of {dtype}, but {name2} {count2} of {dtype2}.",
                    name=Path(other.path).name,
                    count=other.count,
                    dtype=other.dtype,
                    name2=Path(first.path).name,
                    count2=first.count,
                    dtype2=first.dtype,
                ),
                tr("Choose rasters with the same bands, or name those that all have with BANDS."),
            )
    return [RasterGround(source) for source in sources], SampledSources(sources)


def _rasters(folder: str | None) -> list[str]:
    """All rasters of a folder and those inside it, by name."""
    if not folder:
        return []
    if not os.path.isdir(folder):  # Path.is_dir raises for names that are too long
        raise InputError(tr("There is no such folder: {folder}.", folder=folder), tr("Check the path."))
    paths = sorted(str(p) for p in Path(folder).rglob("*") if p.suffix.lower() in RASTER_SUFFIXES and p.is_file())
    if not paths:
        raise InputError(
            tr("There are no rasters in {folder}.", folder=folder),
            tr(
                "Files with these endings are looked for: {raster_suffixes}.",
                raster_suffixes=", ".join(RASTER_SUFFIXES),
            ),
        )
    return paths


def _all_bands(path: str) -> list[int]:
    """Every band but alpha; none where the raster has a palette, whose colours are read."""
    with open_raster(path) as file:
        return [] if file.colorinterp[0] == ColorInterp.palette else data_bands(file)


def normal_of(crops: Crops, scaling: Scaling) -> Normalisation:
    """The scaling, and mean and deviation per band of the scaled pixels that are ready."""
    sums = np.zeros((3, crops.bands))
    for square in crops.pool:
        values = np.moveaxis(square.pixels[..., ::4, ::4], 1, 0)[:, square.valid[:, ::4, ::4]].astype(np.float64)
        sums += np.stack([np.full(len(values), values.shape[1]), values.sum(1), (values**2).sum(1)])
    mean = sums[1] / np.maximum(sums[0], 1)
    std = np.sqrt(np.maximum(sums[2] / np.maximum(sums[0], 1) - mean**2, 1e-8))
    return Normalisation(scaling, tuple(mean.round(6).tolist()), tuple(std.round(6).tolist()))


def file_sizes(crops: Crops) -> dict[str, int]:
    """Bytes of the rasters that are files: where they differ, others are learnt from."""
    return {name: os.path.getsize(name) for name in crops.names if os.path.isfile(name)}

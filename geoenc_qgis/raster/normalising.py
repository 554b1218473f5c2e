"""Scaling and statistics for encoders that normalise each band by its sensor's published mean and deviation."""

from __future__ import annotations

import numpy as np

from ..errors import InputError
from ..report import Report
from .identity import Identity
from .scaling import Scaling, chosen_scaling
from .source import Source
from .spectrum import Spectrum

Statistics = tuple[tuple[float, ...], tuple[float, ...]]  # mean and deviation a band, of values scaled to 0..1
FRACTION = 2.0  # reflectances stored as fractions stay below it


def chosen_normalising(
    source: Source, spectrum: Spectrum, method: str, given: str | None, reused: Identity | None, report: Report
) -> tuple[Scaling, Statistics]:
    """How the bands of a raster become what a spectral encoder expects.

    `auto`: the sensor's own scale and published statistics where there are any; else 8-bit values by 255 and others by
    their 2nd and 98th percentile, with the raster's own mean and deviation. `none`: values go in as they are.
    """
    count = len(spectrum.bands)
    if reused is not None and reused.mean:
        scaling = chosen_scaling(source, method, given, reused.scaling, report)
        if len(reused.mean) != count:
            raise InputError(
                f"SCALING_FROM holds statistics of {len(reused.mean)} bands, but {count} are encoded.",
                "Choose the same bands as there.",
            )
        return scaling, (reused.mean, reused.std)
    if method == "none" and not given:
        return Scaling(method="none"), ((0.0,) * count, (1.0,) * count)
    bands = spectrum.bands
    means, stds, tops = (
        [value for band in bands if (value := getattr(band, name)) is not None] for name in ("mean", "std", "top")
    )
    published = len(means) == len(stds) == count
    if method == "auto" and not given and source.dtype != "uint8" and published and min(tops) > 255:
        factor = _fraction(source, report)
        scaling = Scaling(method="sensor", low=(0.0,) * count, high=tuple(top * factor for top in tops))
    else:
        published = published and ((source.dtype == "uint8" and method in ("auto", "uint8")) or method == "reflectance")
        scaling = chosen_scaling(source, method, given, reused.scaling if reused else None, report)
    if published:
        return scaling, (tuple(mean / 255 for mean in means), tuple(std / 255 for std in stds))
    report.log("No statistics are published for these values: the raster's own mean and deviation are used.")
    values = scaling.apply(source.sample(report).astype(np.float32))
    if not values.shape[1]:
        raise InputError("The raster has no valid pixel.", "Look at its nodata value, mask or alpha band.")
    mean, std = values.mean(1, dtype=np.float64), values.std(1, dtype=np.float64)
    return scaling, (tuple(mean.tolist()), tuple(np.maximum(std, 1e-6).tolist()))


def _fraction(source: Source, report: Report) -> float:
    """1 for reflectances x 10000, 1/10000 for those stored as fractions of 1."""
    if np.dtype(source.dtype).kind != "f":
        return 1.0
    values = source.sample(report)
    if values.size and np.percentile(values, 98) < FRACTION:
        report.log("Reflectances are taken as fractions of 1.")
        return 1e-4
    return 1.0

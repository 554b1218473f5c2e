"""Scaling and statistics for encoders that normalise each band by its sensor's published mean and deviation."""

from __future__ import annotations

import numpy as np

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from .identity import Identity
from .scaling import SampledSource, Scaling, Wanted, chosen_scaling
from .spectrum import SENTINEL2, Spectrum

Statistics = tuple[tuple[float, ...], tuple[float, ...]]  # mean and deviation a band, of values scaled to 0..1
RGB_MAX_VALUE = SENTINEL2["B04"].top
MAX_FRACTION = 2.0  # reflectances stored as fractions stay below it


def chosen_normalisation(
    source: SampledSource,
    spectrum: Spectrum,
    method: Wanted,
    given: str | None,
    reused: Identity | None,
    report: Report,
) -> tuple[Scaling, Statistics]:
    """How the bands of a raster become what a spectral encoder expects.

    `auto`: the sensor's own scale where it is known; else 8-bit values by 255 and others by their 2nd and 98th
    percentile. Mean and deviation are the published ones, or the raster's own for a band without. `none`: values go in
    as they are.
    """
    count = len(spectrum.bands)
    if reused is not None and reused.mean:
        scaling = chosen_scaling(source, method, given, reused.scaling, report)
        if len(reused.mean) != count:
            raise InputError(
                tr(
                    "SCALING_FROM holds statistics of {count} bands, but {count2} are encoded.",
                    count=len(reused.mean),
                    count2=count,
                ),
                tr("Choose the same bands as there."),
            )
        return scaling, (reused.mean, reused.std)
    if method == "none" and not given:
        return Scaling(method="none"), ((0.0,) * count, (1.0,) * count)
    published = [
        None if band.mean is None or band.std is None else (band.mean / 255, band.std / 255) for band in spectrum.bands
    ]
    tops = [band.top for band in spectrum.bands if band.top and band.top > 255]
    if method == "auto" and not given and source.dtype != "uint8" and len(tops) == count:
        factor = _fraction(source, report)
        scaling = Scaling(method="sensor", low=(0.0,) * count, high=tuple(top * factor for top in tops))
        report.log(
            tr(
                "Values are taken as reflectances x {factor:g}, and scaled as the encoder's authors do.",
                factor=10000 * factor,
            )
        )
    else:
        scaling = chosen_scaling(source, method, given, reused.scaling if reused else None, report)
        if method == "reflectance":  # one range for all bands, which is that of red, green and blue alone
            published = [
                known if band.top == RGB_MAX_VALUE else None
                for known, band in zip(published, spectrum.bands, strict=True)
            ]
        elif source.dtype != "uint8" or method not in ("auto", "uint8"):
            published = [None] * count
    known = _completed(source, spectrum, scaling, published, report)
    means, stds = zip(*known, strict=True)
    return scaling, (means, stds)


def _completed(
    source: SampledSource,
    spectrum: Spectrum,
    scaling: Scaling,
    published: list[tuple[float, float] | None],
    report: Report,
) -> list[tuple[float, float]]:
    """Mean and deviation of each band: the published ones, else the raster's own, which is said."""
    lacking = [str(number) for number, known in zip(spectrum.numbers, published, strict=True) if known is None]
    if not lacking:
        return [known for known in published if known]
    report.log(
        counted(
            len(lacking),
            "No statistics are published for such values of band {lacking}: using the raster's own mean and"
            " deviation. SCALING_FROM reuses them for another raster.",
            "No statistics are published for such values of bands {lacking}: using the raster's own mean"
            " and deviation. SCALING_FROM reuses them for another raster.",
            lacking=", ".join(lacking),
        )
    )
    values = scaling.apply(source.sample(report).astype(np.float32))
    if not values.shape[1]:
        raise InputError(tr("The raster has no valid pixel."), tr("Check its nodata value, mask or alpha band."))
    own = zip(values.mean(1, dtype=np.float64), np.maximum(values.std(1, dtype=np.float64), 1e-6), strict=True)
    return [known or (float(mean), float(std)) for known, (mean, std) in zip(published, own, strict=True)]


def _fraction(source: SampledSource, report: Report) -> float:
    """1 for reflectances x 10000, 1/10000 for those stored as fractions of 1."""
    if np.dtype(source.dtype).kind != "f":
        return 1.0
    values = source.sample(report)
    if values.size and np.percentile(values, 98) < MAX_FRACTION:
        report.log(tr("Reflectances are taken as fractions of 1."))
        return 1e-4
    return 1.0

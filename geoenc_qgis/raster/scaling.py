"""Scaling of pixel values to 0..1, the range encoders start from; recorded in every result so that it can be reused."""

from __future__ import annotations

import json
import math
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, model_validator

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr

Method = Literal["none", "uint8", "reflectance", "percentile", "minmax", "sensor"]
Wanted = Literal["auto", "none", "uint8", "reflectance", "percentile", "minmax"]
MAX_REFLECTANCE_VALUE = 3558.0  # of x10000: where ESA's true-colour image saturates
PERCENTILES = (2.0, 98.0)


class Scaling(BaseModel):
    """A way to bring values to 0..1; `low` and `high` hold one value per band (none: as they are, never clipped)."""

    model_config = ConfigDict(frozen=True)

    method: Method
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()

    @model_validator(mode="after")
    def _check_ranges(self) -> Scaling:
        if len(self.low) != len(self.high) or (self.method != "none" and not self.low):
            raise ValueError(tr("a scaling needs the lowest and highest value of every band"))
        return self

    def apply(self, pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scale pixels (C, ...) float32 in place and return them, clipped to 0..1 except by `none`."""
        if self.method == "none":
            return pixels
        shape = (-1,) + (1,) * (pixels.ndim - 1)
        low, high = np.asarray(self.low), np.asarray(self.high)
        factor = 1 / np.where(high > low, high - low, 1)
        if low.any():
            pixels -= low.astype(np.float32).reshape(shape)
        pixels *= factor.astype(np.float32).reshape(shape)
        return np.clip(pixels, 0, 1, out=pixels)

    def dump(self) -> str:
        """One line for a tag."""
        return json.dumps(self.model_dump(), separators=(",", ":"))


class SampledSource(Protocol):
    """What scaling is chosen for: a raster, or all dates of a stack together."""

    @property
    def count(self) -> int:
        """How many bands it has."""

    @property
    def dtype(self) -> str:
        """Name of its data type."""

    def sample(self, report: Report) -> Floats:
        """Valid pixels (C, n) float32, spread over it."""


def chosen_scaling(
    source: SampledSource, method: Wanted, given: str | None, reused: Scaling | None, report: Report
) -> Scaling:
    """The scaling of a raster: a recorded one, the one asked for, or by its data type (`auto`).

    given: "lo,hi" of SCALING_RANGE, for `minmax`. Percentiles are of the raster's valid pixels, a band.
    """
    bands = source.count
    if reused is not None:
        if reused.low and len(reused.low) != bands:
            raise InputError(
                tr(
                    "SCALING_FROM holds ranges of {count} bands, but {bands} are encoded.",
                    count=len(reused.low),
                    bands=bands,
                ),
                tr("Choose the same bands as there, or another SCALING."),
            )
        return reused
    if given and method not in ("auto", "minmax"):
        raise InputError(
            tr("SCALING_RANGE was given, but SCALING is {method}.", method=method), tr("Set SCALING to minmax.")
        )
    if given or method == "minmax":
        low, high = _range(given)
        return Scaling(method="minmax", low=(low,) * bands, high=(high,) * bands)
    if method == "auto":
        method = "uint8" if source.dtype == "uint8" else "percentile"
    if method == "none":
        return Scaling(method="none")
    if method == "percentile":
        return _percentiles(source, report)
    top = 255.0 if method == "uint8" else MAX_REFLECTANCE_VALUE
    return Scaling(method=method, low=(0.0,) * bands, high=(top,) * bands)


def _range(given: str | None) -> tuple[float, float]:
    try:
        low, high = (float(part) for part in (given or "").replace(";", ",").split(","))
    except ValueError:
        raise InputError(
            tr("SCALING_RANGE must be two numbers, not '{given}'.", given=given or ""),
            tr("Write it as lo,hi, such as 0,10000."),
        ) from None
    if not (math.isfinite(low) and math.isfinite(high)):
        raise InputError(
            tr("SCALING_RANGE {given} is not finite.", given=given), tr("Write two finite numbers, such as 0,10000.")
        )
    if not low < high:
        raise InputError(
            tr("SCALING_RANGE {low:g},{high:g} is empty.", low=low, high=high),
            tr("The first number must be the smaller one."),
        )
    return low, high


def _percentiles(source: SampledSource, report: Report) -> Scaling:
    report.log(tr("Reading the raster's value range ..."), "debug")
    values = source.sample(report)
    if not values.shape[1]:
        raise InputError(tr("The raster has no valid pixel."), tr("Check its nodata value, mask or alpha band."))
    low, high = np.percentile(values, PERCENTILES, axis=1)
    ranges = ", ".join(f"{a:.4g} to {b:.4g}" for a, b in zip(low, high, strict=True))
    report.log(tr("Values scaled by their 2nd and 98th percentile: {ranges}.", ranges=ranges))
    return Scaling(method="percentile", low=tuple(low.tolist()), high=tuple(high.tolist()))

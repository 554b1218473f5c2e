"""Separable resampling for grids whose axes are parallel: two small matrix products, or, at 1:1, a few shifted sums.

The kernels and their widening when coarsening (anti-aliasing) are those of GDAL's warper; the weights of an output
pixel depend on its own position alone, never on the window it is computed in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats, Mask
from .grid import Box

Pixels = tuple[Floats, Mask | None]  # (C, h, w), and which of them are valid (h, w), None: all
ReadWindow = Callable[[int, int, int, int], Pixels]  # of a source, by row0, row1, col0, col1
CHUNK_PIXELS = 128  # output pixels of a product's side: small enough that the banded matrices waste little
BAND_PIXELS = 32  # of these, outputs whose weights are multiplied at once
SHIFTED_CHUNK_PIXELS = 1024  # the same of shifted sums, which waste nothing
SOURCE_CHUNK_PIXELS = 1024  # source pixels of a product's side: bounds the memory when coarsening


def _cubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keys (1981), a = -0.5."""
    x = np.abs(x)
    near = 1.5 * x**3 - 2.5 * x**2 + 1
    far = -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2
    return np.where(x <= 1, near, np.where(x < 2, far, 0.0))


def _lanczos(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


def _triangle(x: NDArray[np.float64]) -> NDArray[np.float64]:
    weights: NDArray[np.float64] = np.maximum(1 - np.abs(x), 0.0)
    return weights


KERNELS = {"bilinear": (_triangle, 1.0), "cubic": (_cubic, 2.0), "lanczos": (_lanczos, 3.0)}


class AxisWeights(NamedTuple):
    """What output pixels take of source pixels first..last-1 of one axis."""

    first: int
    last: int
    weights: NDArray[np.float32]  # (outputs, last - first), rows summing to 1 (0: nothing there)
    shared: NDArray[np.float32] | None  # the same few of every output, each one source pixel on; None: they differ
    bands: list[tuple[NDArray[np.float32], slice]]  # weights of some outputs, and the source pixels that they are of


@lru_cache(maxsize=64)
def axis_weights(method: str, scale: float, offset: float, start: int, stop: int, size: int) -> AxisWeights:
    """Weights that turn `size` source pixels of one axis into output pixels start..stop-1.

    Output pixel j has its centre at source position scale * (j + 0.5) + offset, source pixel i spans [i, i + 1).
    """
    centre = scale * (np.arange(start, stop) + 0.5) + offset
    stretch = max(abs(scale), 1.0)
    if method == "average":
        reach = abs(scale) / 2
    elif method == "nearest":
        reach = 0.0
    else:
        kernel, radius = KERNELS[method]
        reach = radius * stretch
    first = min(max(int(np.floor(centre.min() - reach)), 0), size - 1)
    last = max(min(int(np.ceil(centre.max() + reach)) + 1, size), first + 1)
    pixel = np.arange(first, last)
    if method == "average":
        overlap = np.minimum(pixel + 1, centre[:, None] + reach) - np.maximum(pixel, centre[:, None] - reach)
        weights = np.maximum(overlap, 0.0)
    elif method == "nearest":
        weights = (np.clip(np.floor(centre + 1e-9), 0, size - 1)[:, None] == pixel).astype(float)
    else:
        weights = kernel((pixel + 0.5 - centre[:, None]) / stretch)
    total = weights.sum(axis=1, keepdims=True)
    weights = np.divide(weights, total, out=np.zeros_like(weights), where=np.abs(total) > 1e-9)
    weights = weights.astype(np.float32)
    return AxisWeights(first, last, weights, _shared(weights), list(_bands(weights)))


class AxisResampler:
    """Resamples boxes of a target lattice from a source whose axes run parallel to it."""

    def __init__(self, method: str, rows: tuple[float, float], cols: tuple[float, float], shape: tuple[int, int]):
        """rows, cols: (scale, offset) from output index to source position; shape: source (height, width)."""
        self.method = method
        self.rows, self.cols, self.shape = rows, cols, shape
        side = SHIFTED_CHUNK_PIXELS if rows[0] == cols[0] == 1 else CHUNK_PIXELS
        self._step = [max(1, min(side, int(SOURCE_CHUNK_PIXELS / abs(axis[0])))) for axis in (rows, cols)]

    def read(self, box: Box, read_source: ReadWindow) -> Pixels:
        """Pixels (C, h, w) and valid (h, w), None where all are, of a box that lies on the source.

        read_source gives the same of the source, which must fit in memory one product at a time.
        """
        parts = [self._part(part, read_source) for part in self._parts(box)]
        if len(parts) == 1:
            return parts[0][1:]
        bands = parts[0][1].shape[0]
        pixels = np.empty((bands, *box.shape), parts[0][1].dtype)
        valid = np.ones(box.shape, bool) if any(part[2] is not None for part in parts) else None
        for where, part_pixels, mask in parts:
            at = where.slices_in(box)
            pixels[(slice(None), *at)] = part_pixels
            if valid is not None and mask is not None:
                valid[at] = mask
        return pixels, valid

    def _parts(self, box: Box) -> Iterator[Box]:
        """The box cut along the lattice's own multiples of the product's side, so that weights are met again."""
        for row in range(box.row0 // self._step[0], -(-box.row1 // self._step[0])):
            for col in range(box.col0 // self._step[1], -(-box.col1 // self._step[1])):
                cut = Box(row, col, row + 1, col + 1)
                yield box & Box(
                    cut.row0 * self._step[0],
                    cut.col0 * self._step[1],
                    cut.row1 * self._step[0],
                    cut.col1 * self._step[1],
                )

    def _weights(self, method: str, box: Box) -> tuple[AxisWeights, AxisWeights]:
        return (
            axis_weights(method, *self.rows, box.row0, box.row1, self.shape[0]),
            axis_weights(method, *self.cols, box.col0, box.col1, self.shape[1]),
        )

    def _part(self, box: Box, read_source: ReadWindow) -> tuple[Box, Floats, Mask | None]:
        rows, cols = self._weights(self.method, box)
        pixels, valid = read_source(rows.first, rows.last, cols.first, cols.last)
        if valid is None:
            return box, _resampled(rows, pixels, cols), None
        down, across = rows.weights, cols.weights.T
        seen = valid.astype(np.float32)
        known = np.where(valid, pixels, pixels.dtype.type(0))
        out = _resampled(rows, known, cols)
        if self.method == "nearest":
            return box, out, down @ seen @ across > 0.5
        # Beside what isn't valid, sharpening weights would ring: the widened triangle (or the area) takes over there.
        near_rows, near_cols = self._weights("average" if self.method == "average" else "bilinear", box)
        near_down, near_across = near_rows.weights, near_cols.weights.T
        inner = (
            slice(near_rows.first - rows.first, near_rows.last - rows.first),
            slice(near_cols.first - cols.first, near_cols.last - cols.first),
        )
        share = near_down @ seen[inner] @ near_across
        touched = np.abs(down) @ (1 - seen) @ np.abs(across) > 1e-6
        mended = near_down @ known[(slice(None), *inner)] @ near_across / np.maximum(share, 1e-6)
        return box, np.where(touched, mended, out), share >= 0.5 - 1e-4


def _resampled(down: AxisWeights, pixels: Floats, across: AxisWeights) -> Floats:
    """Pixels (C, h, w) resampled along both axes."""
    if down.shared is None or across.shared is None:
        rows = np.concatenate([part @ pixels[:, seen] for part, seen in down.bands], axis=1)
        return np.concatenate([rows[:, :, seen] @ part.T for part, seen in across.bands], axis=2)
    return _shifted(_shifted(pixels, down.shared, 1), across.shared, 2)


def _bands(weights: NDArray[np.float32]) -> Iterator[tuple[NDArray[np.float32], slice]]:
    """The weights of BAND_PIXELS outputs at a time, without the source pixels that none of them takes."""
    for start in range(0, len(weights), BAND_PIXELS):
        part = weights[start : start + BAND_PIXELS]
        taken = np.flatnonzero(part.any(axis=0))
        seen = slice(int(taken[0]), int(taken[-1]) + 1) if len(taken) else slice(0, 1)
        yield np.ascontiguousarray(part[:, seen]), seen


def _shared(weights: NDArray[np.float32]) -> NDArray[np.float32] | None:
    """The weights that all output pixels share, when each takes them one source pixel further than the last."""
    count, length = weights.shape
    width = length - count + 1
    if not 1 <= width <= 12:
        return None
    shared = weights[0, :width]
    band = np.lib.stride_tricks.as_strided(
        weights, (count, width), (weights.strides[0] + weights.strides[1], weights.strides[1])
    )
    return shared if np.allclose(band, shared, rtol=0, atol=1e-6) and np.isclose(shared.sum(), 1) else None


def _shifted(pixels: Floats, weights: NDArray[np.float32], axis: int) -> Floats:
    """Sum of pixels moved along an axis, weighted: the convolution without the ends."""
    count = pixels.shape[axis] - len(weights) + 1
    shape = list(pixels.shape)
    shape[axis] = count
    out, term = np.zeros(shape, pixels.dtype), np.empty(shape, pixels.dtype)
    for i, weight in enumerate(weights):
        moved = pixels[:, i : i + count] if axis == 1 else pixels[:, :, i : i + count]
        if abs(weight) > 1e-9:
            out += np.multiply(moved, weight, out=term)
    return out

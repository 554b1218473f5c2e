"""Random crops to learn from: of rasters or all dates of a stack, turned, mirrored, at jittered GSD and light."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
import torch.nn.functional as F

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.grid import Box
from ..raster.scaling import Scaling
from ..raster.source import Source
from ..series.view import StackView

SQUARE_PIXELS = 512  # pixels of a side that is read at once
POOL_BYTES = 1_000_000_000  # bytes of pixels kept ready
REFRESHED_SQUARES = 2  # squares read anew a batch, where not all fit into the pool
ZOOM_RANGE = (0.67, 1.5)  # of the GSD
MAX_TRIES = 20  # crops drawn for one that has enough valid ground
MIN_VALID_SHARE = 0.5  # of a crop's patches at least
GAIN_RANGE, BAND_GAIN_RANGE, MAX_OFFSET, NOISE_DEVIATION = (
    (0.8, 1.25),
    (0.92, 1.08),
    0.06,
    0.02,
)  # of light, on values of 0..1


class Ground(Protocol):
    """Where squares are read: one raster, or a stack."""

    size: tuple[int, int]
    bands: int
    name: str

    def read(self, box: Box) -> tuple[np.ndarray, np.ndarray]:
        """Pixels (T, C, h, w) float32 and valid (T, h, w) of a box counted from the upper left corner."""


class RasterGround:
    """A raster in its own pixels: training needs no lattice."""

    def __init__(self, source: Source):
        self.source, self.size, self.bands, self.name = source, source.size, source.count, source.path

    def read(self, box: Box) -> tuple[np.ndarray, np.ndarray]:
        pixels, valid = self.source.read(box.row0, box.row1, box.col0, box.col1)
        self.source.check_unchanged()
        there = np.ones(box.shape, bool) if valid is None else valid
        return pixels[None].astype(np.float32), there[None]


class StackGround:
    """All dates of a stack on its lattice."""

    def __init__(self, view: StackView):
        self.view, self.size, self.bands, self.name = view, view.box.shape, view.count, "the stack"

    def read(self, box: Box) -> tuple[np.ndarray, np.ndarray]:
        row, col = self.view.box.row0, self.view.box.col0
        here = Box(box.row0 + row, box.col0 + col, box.row1 + row, box.col1 + col)
        frames = [self.view.frame(number, here) for number in range(len(self.view.dates))]
        self.view.check_unchanged()
        return np.stack([pixels for pixels, _, _ in frames]), np.stack([valid for _, _, valid in frames])


@dataclass
class Square:
    """Scaled pixels (T, C, h, w) float16, and which are valid (T, h, w)."""

    pixels: np.ndarray
    valid: np.ndarray


@dataclass(frozen=True)
class CropBatch:
    """A batch: clean frames (B, T, C, H, W) of 0..1, the same in other light, valid patches (B, T, h, w).

    state: of the crops after it, with which a training that has learnt from this batch is taken up again.
    """

    clean: torch.Tensor
    seen: torch.Tensor
    valid: torch.Tensor
    state: dict[str, Any]


@dataclass(frozen=True)
class Normalisation:
    """What brings pixels to the network's numbers: a scaling to 0..1, then mean and deviation a band."""

    scaling: Scaling
    mean: tuple[float, ...]
    std: tuple[float, ...]

    def apply(self, pixels: torch.Tensor) -> torch.Tensor:
        """Normalise pixels (..., C, H, W) of 0..1."""
        mean, std = (torch.tensor(values).view(-1, 1, 1) for values in (self.mean, self.std))
        return (pixels - mean) / std


class Crops:
    """Batches of crops of `side` pixels and `frames` dates, the same for the same seed."""

    def __init__(
        self, grounds: Sequence[Ground], scaling: Scaling, side: int, frames: int, patch: int, seed: int, report: Report
    ):
        self.side, self.frames, self.patch, self.scaling = side, frames, patch, scaling
        self.rng = np.random.default_rng(seed)
        self.places = [(ground, box) for ground in grounds for box in _squares(ground.size)]
        self.pool: list[Square] = []
        self.numbers: list[int] = []  # of the pool's squares
        order, held = self.rng.permutation(len(self.places)), 0
        for number in order:
            report.check()
            square = self._read(int(number))
            if square is None:
                continue
            held += square.pixels.nbytes
            self.pool.append(square)
            self.numbers.append(int(number))
            if held > POOL_BYTES:
                break
        self.whole = held <= POOL_BYTES
        if not self.pool:
            raise InputError(
                tr("The rasters have no ground to learn from: they are all nodata or a single value."),
                tr("Check their nodata."),
            )

    @property
    def names(self) -> set[str]:
        """Of the grounds."""
        return {ground.name for ground, _ in self.places}

    @property
    def bands(self) -> int:
        """How many bands a crop has."""
        return int(self.pool[0].pixels.shape[1])

    def _read(self, number: int) -> Square | None:
        """A square; None where nothing is valid or nothing varies."""
        ground, box = self.places[number]
        pixels, valid = ground.read(box)
        scaled = np.moveaxis(self.scaling.apply(np.ascontiguousarray(np.moveaxis(pixels, 1, 0))), 0, 1)
        if valid.mean() < 0.1 or np.ptp(scaled[np.broadcast_to(valid[:, None], scaled.shape)]) < 1e-4:
            return None
        return Square(np.nan_to_num(scaled).astype(np.float16), valid)

    def batches(self, count: int) -> Iterator[CropBatch]:
        """Batches of so many crops, endlessly."""
        while True:
            if not self.whole:
                for _ in range(REFRESHED_SQUARES):
                    number = int(self.rng.integers(len(self.places)))
                    square = self._read(number)
                    if square is not None:
                        slot = int(self.rng.integers(len(self.pool)))
                        self.pool[slot], self.numbers[slot] = square, number
            crops = [self._crop() for _ in range(count)]
            clean = torch.stack([pixels for pixels, _ in crops])
            seen, valid = self._relit(clean), torch.stack([valid for _, valid in crops])
            yield CropBatch(clean, seen, valid, self.state())

    def state(self) -> dict[str, Any]:
        """The random generator and the squares at hand, as JSON holds them: what decides the batches to come."""
        return {"rng": self.rng.bit_generator.state, "squares": list(self.numbers)}

    def restore(self, state: dict[str, Any]) -> None:
        """Go on as after a batch that came with this state."""
        if state["squares"] != self.numbers:
            kept = dict(zip(self.numbers, self.pool, strict=True))
            squares = [kept.get(number) or self._read(number) for number in state["squares"]]
            self.pool = [square for square in squares if square is not None]
            self.numbers = list(state["squares"])
        self.rng.bit_generator.state = state["rng"]

    def _crop(self) -> tuple[torch.Tensor, torch.Tensor]:
        """One crop (T, C, H, W) and its valid patches (T, h, w)."""
        for _ in range(MAX_TRIES):
            square = self.pool[self.rng.integers(len(self.pool))]
            times, _, height, width = square.pixels.shape
            side = int(min(round(self.side * self.rng.uniform(*ZOOM_RANGE)), height, width))
            row, col = self.rng.integers(0, height - side + 1), self.rng.integers(0, width - side + 1)
            dates = self._dates(times)
            part = (slice(row, row + side), slice(col, col + side))
            valid = torch.from_numpy(square.valid[dates][(slice(None), *part)])
            pixels = torch.from_numpy(square.pixels[dates][(slice(None), slice(None), *part)]).float()
            if side != self.side:
                size = (self.side, self.side)
                pixels = F.interpolate(pixels, size, mode="bilinear", antialias=True, align_corners=False)
                valid = F.interpolate(valid[None].float(), size, mode="nearest")[0] > 0
            cells = F.avg_pool2d(valid[:, None].float(), self.patch)[:, 0] >= 0.5
            if cells.float().mean() >= MIN_VALID_SHARE:
                break
        turns, mirror = int(self.rng.integers(4)), bool(self.rng.integers(2))
        fill = pixels.mean(dim=(0, 2, 3))[:, None, None]
        pixels = torch.where(valid[:, None], pixels, fill)
        pixels, cells = torch.rot90(pixels, turns, (-2, -1)), torch.rot90(cells, turns, (-2, -1))
        return (pixels.flip(-1), cells.flip(-1)) if mirror else (pixels, cells)

    def _dates(self, times: int) -> np.ndarray:
        """Numbers of consecutive dates: `frames` of them, mirrored beyond the last."""
        first = self.rng.integers(0, max(1, times - self.frames + 1))
        order = np.arange(first, first + self.frames) % (2 * times)
        return np.where(order < times, order, 2 * times - 1 - order)

    def _relit(self, clean: torch.Tensor) -> torch.Tensor:
        """The same crops in other light, all dates of one alike."""
        count, _, bands = clean.shape[:3]
        gain = self.rng.uniform(*GAIN_RANGE, (count, 1)) * self.rng.uniform(*BAND_GAIN_RANGE, (count, bands))
        offset = self.rng.uniform(-MAX_OFFSET, MAX_OFFSET, (count, 1))
        factor, shift = (
            torch.from_numpy(np.broadcast_to(a, (count, bands)).astype(np.float32)) for a in (gain, offset)
        )
        noise = torch.from_numpy(self.rng.standard_normal(clean.shape, np.float32)) * NOISE_DEVIATION
        return clean * factor[:, None, :, None, None] + shift[:, None, :, None, None] + noise


def _squares(size: tuple[int, int]) -> list[Box]:
    """Squares that cover a raster, the last ones of an axis ending at its edge."""
    starts = [
        sorted({*range(0, max(1, length - SQUARE_PIXELS + 1), SQUARE_PIXELS), max(0, length - SQUARE_PIXELS)})
        for length in size
    ]
    return [
        Box(row, col, min(row + SQUARE_PIXELS, size[0]), min(col + SQUARE_PIXELS, size[1]))
        for row in starts[0]
        for col in starts[1]
    ]

"""Labelled vectors: what a classifier or a regressor learns from and is tested on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from rasterio.crs import CRS

from ..core.words import Message, counted, tr
from .classes import Classes


@dataclass(frozen=True)
class Samples:
    """Labelled vectors.

    rows (n, C) float32; targets (n, K) bool, one true in each row where labels exclude each other; raster (n,): number
    of the raster; xy (n, 2): the cell's centre in the first raster's CRS; feature (n,): number of the labelled feature,
    or -1 for class rasters. Where numbers are learnt, there is one class, named after them.
    """

    rows: np.ndarray
    targets: np.ndarray
    classes: Classes
    raster: np.ndarray
    xy: np.ndarray
    feature: np.ndarray
    names: list[str]  # of the rasters
    crs: CRS | None
    fold_values: np.ndarray | None = None  # of the field that folds go by
    values: np.ndarray | None = None  # (n,) float64: the numbers that are learnt

    def __len__(self) -> int:
        return len(self.rows)

    def subset(self, kept: np.ndarray) -> Samples:
        """Those at given positions."""
        parts = {name: getattr(self, name)[kept] for name in ("rows", "targets", "raster", "xy", "feature")}
        given = {"fold_values": self.fold_values, "values": self.values}
        return replace(self, **parts, **{name: own[kept] for name, own in given.items() if own is not None})

    def of_classes(self, wanted: np.ndarray, multi: bool) -> Samples:
        """Only the classes at given positions, and the samples that still have one (for multi-label: all)."""
        targets = self.targets[:, wanted]
        kept = np.flatnonzero(targets.any(1) | multi)
        return replace(self.subset(kept), targets=targets[kept], classes=self.classes.subset(wanted))

    def about_text(self) -> Message:
        """'2 rasters, 768 numbers each'."""
        rasters = counted(len(self.names), "{n} raster", "{n} rasters")
        return tr("{rasters}, {count} numbers each", rasters=rasters, count=self.rows.shape[1])

    def counts_text(self) -> str:
        """'forest 120, water 30', or 'height 0.2 to 31.5'."""
        if self.values is not None:
            return tr(
                "{name} {least:.4g} to {most:.4g}",
                name=self.classes.names[0],
                least=self.values.min(),
                most=self.values.max(),
            )
        counts = self.targets.sum(0)
        return ", ".join(f"{name} {count:,}" for name, count in zip(self.classes.names, counts, strict=True))


def balanced_subset(targets: np.ndarray, most: int, seed: int) -> np.ndarray:
    """Positions of at most that many samples, in order: all of the small classes, equally many of the large ones.

    Samples without a class count as one more.
    """
    if len(targets) <= most:
        return np.arange(len(targets))
    targets = np.column_stack([targets, ~targets.any(1)])
    rng = np.random.default_rng(seed)
    counts = np.sort(targets.sum(0))
    cap, left = 0, most
    for number, count in enumerate(counts):
        cap = left // (len(counts) - number)
        if count > cap:
            break
        left -= count
    kept = np.zeros(len(targets), bool)
    for column in np.argsort(targets.sum(0)):
        candidates = np.flatnonzero(targets[:, column])
        missing = cap - int(kept[candidates].sum())
        free = candidates[~kept[candidates]]
        kept[rng.permutation(free)[: max(0, missing)]] = True
    return np.flatnonzero(kept)

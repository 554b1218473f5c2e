"""Labelled vectors: what a classifier learns from and is tested on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from rasterio.crs import CRS

from .classes import Classes


@dataclass(frozen=True)
class Samples:
    """Labelled vectors.

    rows (n, C) float32; targets (n, K) bool, one true in each row where labels exclude each other; raster (n,): number
    of the raster; xy (n, 2): the cell's centre in the first raster's CRS; feature (n,): number of the labelled feature,
    or -1 for class rasters.
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

    def __len__(self) -> int:
        return len(self.rows)

    def subset(self, kept: np.ndarray) -> Samples:
        """Those at given positions."""
        parts = {name: getattr(self, name)[kept] for name in ("rows", "targets", "raster", "xy", "feature")}
        folds = None if self.fold_values is None else self.fold_values[kept]
        return replace(self, **parts, fold_values=folds)

    def of_classes(self, wanted: np.ndarray, multi: bool) -> Samples:
        """Only the classes at given positions, and the samples that still have one (for multi-label: all)."""
        targets = self.targets[:, wanted]
        kept = np.flatnonzero(targets.any(1) | multi)
        return replace(self.subset(kept), targets=targets[kept], classes=self.classes.subset(wanted))

    def counts_text(self) -> str:
        """'forest 120, water 30'."""
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

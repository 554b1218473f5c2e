"""Colour models: what turns embeddings into RGB, the same colour for the same ground in every scene and on every date."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..artefact import load_artefact, save_artefact
from ..errors import InputError
from ..raster.identity import Identity
from .pca import Components

RANGE = (2.0, 98.0)  # percentiles of the scores that span the colours


def stretched(scores: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """RGB (n, 3) uint8 of scores (n, 3): low to 1, high to 255, so that 0 stays free for nodata; no range gives grey."""
    span = np.where(high > low, high - low, 1)
    share = np.where(high > low, (scores - low) / span, 0.5)
    return (1 + np.rint(np.clip(share, 0, 1) * 254)).astype(np.uint8)


@dataclass(frozen=True)
class ColourModel:
    """A linear colour model: three scores, stretched over a fixed range."""

    identity: Identity
    method: str
    mean: np.ndarray  # (C,) float64
    axes: np.ndarray  # (3, C) float64; the sign of each is declared: its largest loading is positive
    low: np.ndarray  # (3,)
    high: np.ndarray

    def colours(self, vectors: np.ndarray) -> np.ndarray:
        """RGB (n, 3) uint8, 1..255, of vectors (n, C)."""
        scores = vectors @ self.axes.astype(np.float32).T - (self.mean @ self.axes.T).astype(np.float32)
        return stretched(scores, self.low, self.high)

    def save(self, path: str) -> None:
        arrays = {"mean": self.mean, "axes": self.axes, "low": self.low, "high": self.high}
        save_artefact(path, "colour_model", self.identity, arrays, {"method": self.method, "percentiles": RANGE})

    @classmethod
    def load(cls, path: str) -> ColourModel:
        identity, arrays, facts = load_artefact(path, "colour_model")
        try:
            return cls(identity, facts["method"], arrays["mean"], arrays["axes"], arrays["low"], arrays["high"])
        except KeyError as error:
            raise InputError(f"The colour model {path} lacks {error}.", "Fit it again.") from error


def pca_colours(components: Components, identity: Identity, sample: np.ndarray) -> ColourModel:
    """The first three components as red, green and blue, over the 2 to 98 percentile of a sample (n, C)."""
    axes = components.axes[:3]
    if len(axes) < 3:
        axes = np.concatenate([axes, np.zeros((3 - len(axes), axes.shape[1]))])
    scores = sample @ axes.T - components.mean @ axes.T
    low, high = np.percentile(scores, RANGE, axis=0)
    return ColourModel(identity, "pca", components.mean, axes, low, high)

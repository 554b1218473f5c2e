"""The centroid book: k-means centres with an id and a colour each, so that classes mean the same in every scene."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..artefact import load_artefact, save_artefact
from ..errors import InputError
from ..raster.identity import Identity
from ..reduce.colours import oriented
from ..reduce.layout import laid_out
from ..reduce.pca import Moments, principal_components
from ..report import Report

LARGEST = 16_384  # clusters of a book
NEIGHBOURS, MIN_DIST = 15, 0.1  # of layouts that colour the centres


@dataclass(frozen=True)
class CentroidBook:
    """Centres (k, C) float32, counts (k,) int64 of the vectors they were fitted on, colours (k, 3) uint8."""

    identity: Identity
    metric: str
    centres: np.ndarray
    counts: np.ndarray
    colours: np.ndarray
    facts: dict[str, Any]  # inertia, iterations, seed, ...

    def save(self, path: str) -> None:
        arrays = {"centres": self.centres, "counts": self.counts, "colours": self.colours}
        save_artefact(path, "centroid_book", self.identity, arrays, {"metric": self.metric, **self.facts})

    @classmethod
    def load(cls, path: str) -> CentroidBook:
        identity, arrays, facts = load_artefact(path, "centroid_book")
        try:
            metric = facts.pop("metric")
            return cls(identity, metric, arrays["centres"], arrays["counts"], arrays["colours"], facts)
        except KeyError as error:
            raise InputError(f"The centroid book {path} lacks {error}.", "Fit it again.") from error

    def hex_colours(self) -> list[str]:
        return [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in self.colours.tolist()]


def ordered_with_colours(centres: np.ndarray, method: str, seed: int, report: Report) -> tuple[np.ndarray, np.ndarray]:
    """The order of centres along their first principal component, and colours (k, 3) uint8 in that order.

    Colours are the ranks of the centres along three axes, of their principal components or of their layout: like centres
    get like colours, and no outlier leaves the others one colour.
    """
    moments = Moments(centres.shape[1])
    moments.add(centres)
    if moments.count < 2:
        return np.zeros(1, np.intp), np.full((1, 3), 128, np.uint8)
    found = principal_components(moments, min(3, centres.shape[1]))
    scores = np.zeros((len(centres), 3), np.float32)
    scores[:, : len(found.axes)] = found.scores(centres)
    order = np.argsort(scores[:, 0], kind="stable")
    if method != "pca":
        scores = oriented(laid_out(centres, method, NEIGHBOURS, MIN_DIST, seed, report), found.scores(centres))
    ranks = scores.argsort(axis=0, kind="stable").argsort(axis=0)
    return order, (1 + np.rint(ranks * 254 / (len(centres) - 1))).astype(np.uint8)[order]

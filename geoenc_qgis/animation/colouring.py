"""Colours of stacks: one colour model for all dates, and the same colours for stacks of other encoders."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from affine import Affine

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..reduce.colours import ColourModel, fitted_colours, pca_colours
from ..reduce.layout import LAYOUT_VECTORS, TRAINING_FACTOR, Layers, Method
from ..reduce.pca import Moments, Sample, principal_components
from ..series.stack import Stack
from .canvas import Canvas, Picture, canvas_of, canvas_values

MAX_SHARED_PLACES = 20_000  # places and dates at which colours of two encoders are held against each other
MIN_SHARED_PLACES = 50  # of them, else nothing can be said
ALIGNED_COMPONENTS = 10  # of the other encoder, from which the first one's colours are made


class ColouredStack:
    """The tokens of a stack as pictures on a canvas, in the colours of a model."""

    def __init__(self, stack: Stack, model: ColourModel, canvas: Canvas):
        self.stack, self.model, self.canvas = stack, model, canvas
        self._last: tuple[int, Picture] | None = None

    def picture(self, token: int | None) -> Picture:
        """The cells of a token under the canvas's steps; None: nothing is valid."""
        if token is None:
            return np.zeros((*self.canvas.shape, 3), np.uint8), np.zeros(self.canvas.shape, bool)
        if self._last is None or self._last[0] != token:
            self._last = token, canvas_values(self.stack.rasters[token], self.canvas, self.model.colours, 3, np.uint8)
        return self._last[1]


def fitted_model(stack: Stack, method: Method, report: Report) -> ColourModel:
    """A colour model of all tokens of a stack together."""
    dims = stack.first.dims
    moments, sample = Moments(dims), Sample(dims, TRAINING_FACTOR * LAYOUT_VECTORS)
    for number, raster in enumerate(stack.rasters):
        part = report.part(number / len(stack.rasters), (number + 1) / len(stack.rasters), tr("fitting colours"))
        for _, vectors, _ in raster.blocks(part):
            moments.add(vectors)
            sample.add(vectors)
    if method == "pca":
        components = principal_components(moments, min(3, dims))
        return pca_colours(components, sample.vectors, stack.first.identity)
    return fitted_colours(sample.vectors, stack.first.identity, method, report)


def aligned_model(
    model: ColourModel, first: Stack, other: Stack, pairs: Sequence[tuple[int, int]], report: Report
) -> ColourModel:
    """A colour model for a stack of another encoder that gives the colours of the first one's as far as it can.

    pairs: tokens of both that show the same time. The other's leading components, each of unit variance, are turned
    so that they agree best with the first one's scores at the same places and dates (orthogonal Procrustes problem,
    Schönemann 1966); mean, spread and range of colours are the first one's.
    """
    scores, vectors = _shared(model, first, other, pairs)
    if len(scores) < MIN_SHARED_PLACES:
        raise InputError(
            tr(
                "{encoder} and {encoder2} share {count} valid cells: too few to match their colours.",
                encoder=other.first.identity.maker,
                encoder2=first.first.identity.maker,
                count=len(scores),
            ),
            tr("Choose stacks of the same place and dates."),
        )
    moments = Moments(vectors.shape[1])
    moments.add(vectors)
    components = principal_components(moments, min(ALIGNED_COMPONENTS, vectors.shape[1], len(vectors) // 10))
    spread = np.sqrt(components.variances[: len(components.axes)])
    held = spread > 1e-6 * spread[0]
    whitening = components.axes[held] / spread[held, None]
    white = (vectors - components.mean) @ whitening.T
    mean, size = scores.mean(0), scores.std(0)
    goals = (scores - mean) / np.where(size > 0, size, 1)
    left, _, right = np.linalg.svd(white.T @ goals, full_matrices=False)
    turn = left @ right
    aligned_scores = white @ turn
    agreement = [
        float(np.corrcoef(a, b)[0, 1]) for a, b in zip(aligned_scores.T, goals.T, strict=True) if a.std() and b.std()
    ]
    report.log(
        tr(
            "Colours of {encoder} follow those of {encoder2}: they correlate by {agreement:.2f} at {count:,}"
            " shared places and dates.",
            encoder=other.first.identity.maker,
            encoder2=first.first.identity.maker,
            agreement=np.mean(agreement) if agreement else 0,
            count=len(scores),
        )
    )
    weight = whitening.T @ turn * size
    layers = Layers([weight.astype(np.float32)], [(mean - components.mean @ weight).astype(np.float32)])
    return ColourModel(other.first.identity, model.method, model.space, layers, model.low, model.high)


def _shared(
    model: ColourModel, first: Stack, other: Stack, pairs: Sequence[tuple[int, int]]
) -> tuple[np.ndarray, np.ndarray]:
    """Scores (n, 3) of the first and vectors (n, C) of the other stack at the same places and times."""
    scores, vectors = [np.empty((0, 3), np.float32)], [np.empty((0, other.first.dims), np.float32)]
    raster = first.first
    step = max(1, round((raster.shape[0] * raster.shape[1] * len(pairs) / MAX_SHARED_PLACES) ** 0.5))
    shape = -(-raster.shape[0] // step), -(-raster.shape[1] // step)
    coarse = Canvas(raster.crs, raster.transform @ Affine.scale(step), shape, step, 1)
    for first_token, other_token in pairs:
        first_scores, seen = canvas_values(first.rasters[first_token], coarse, model.layers.scores, 3, np.float32)
        others, there = canvas_values(other.rasters[other_token], coarse, lambda v: v, other.first.dims, np.float32)
        scores.append(first_scores[seen & there])
        vectors.append(others[seen & there])
    return np.concatenate(scores), np.concatenate(vectors).astype(np.float64)


def raster_canvas(raster: EmbeddingRaster, size: int) -> Canvas:
    """The canvas of an embedding raster, about `size` pixels on its longer side."""
    return canvas_of(raster.crs, raster.transform, raster.shape, max(1, raster.identity.cell_pixels), size)

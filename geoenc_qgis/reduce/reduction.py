"""Principal components that an embedding raster holds in the place of its encoder's own numbers."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from rasterio.io import DatasetWriter
from threadpoolctl import threadpool_limits

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.byte_scale import Loss
from ..raster.embedding import COMPONENTS_DOMAIN, EmbeddingRaster
from ..raster.identity import Identity
from .colours import ColourModel
from .pca import Moments, principal_components

SAMPLE_VECTORS = 200_000  # vectors spread over all cells that components are fitted on


@dataclass(frozen=True)
class Reduction:
    """score = (vector - mean) @ axes.T"""

    mean: Floats  # (C,) float32
    axes: Floats  # (n, C) float32, of unit length
    share: float = 0.0  # of the variance that the scores hold; 0: not known
    loss: Loss = field(default_factory=Loss, compare=False)

    def scores(self, values: Floats) -> Floats:
        """Scores (n, h, w) float32 of values (C, h, w) float32, NaN where not valid."""
        flat = values.reshape(len(values), -1)
        with threadpool_limits(1, user_api="blas"):  # threads cut a product, and each part rounds in its own way
            scores: Floats = self.axes @ flat
        scores -= (self.axes @ self.mean)[:, None]
        return scores.reshape(len(self.axes), *values.shape[1:])

    def measured_scores(self, values: Floats) -> Floats:
        """Scores, as above; what they lose is added to `loss`."""
        scores = self.scores(values)
        valid = np.isfinite(values[0])
        self.loss.add(values[:, valid], self.axes.T @ scores[:, valid] + self.mean[:, None])
        return scores

    def first(self, count: int) -> Reduction:
        """The first `count` of the components."""
        return replace(self, axes=self.axes[:count], share=self.share if count == len(self.axes) else 0.0)

    @property
    def digest(self) -> str:
        """What tells these components from others: part of the identity of what is made with them."""
        return hashlib.sha256(_bytes(self)).hexdigest()

    def write(self, out: DatasetWriter) -> None:
        """Record the components in a raster that holds them."""
        out.update_tags(GEOENC_COMPONENTS=self.digest)
        text = base64.b64encode(_bytes(self)).decode()
        out.update_tags(ns=COMPONENTS_DOMAIN, SHAPE=f"{len(self.axes)}x{len(self.mean)}", MEAN_AND_AXES=text)

    @classmethod
    def of_raster(cls, raster: EmbeddingRaster) -> Reduction | None:
        """The components an embedding raster holds; None where these are an encoder's own numbers."""
        if not raster.identity.components:
            return None
        tags = raster.dataset.tags(ns=COMPONENTS_DOMAIN)
        try:
            count, dims = (int(length) for length in tags["SHAPE"].split("x"))
            numbers = np.frombuffer(base64.b64decode(tags["MEAN_AND_AXES"], validate=True), "<f4")
            table = numbers.reshape(count + 1, dims)
        except (KeyError, ValueError) as error:
            raise _damaged(raster.path) from error
        reduction = cls(table[0], table[1:])
        if count != raster.dims or reduction.digest != raster.identity.components or not np.isfinite(table).all():
            raise _damaged(raster.path)
        return reduction


def _bytes(reduction: Reduction) -> bytes:
    return np.concatenate([reduction.mean[None], reduction.axes]).astype("<f4").tobytes()


def _damaged(path: str) -> InputError:
    return InputError(
        tr("The principal components recorded in {path} are damaged.", path=os.path.basename(path)),
        tr("Encode the raster again."),
    )


def reduction_in(path: str) -> tuple[Identity, Reduction]:
    """Whose components an embedding raster or a colour model of principal components holds, and these.

    InputError for files without any.
    """
    if Path(path).suffix.lower() == ".safetensors":
        model = ColourModel.load(path)
        if model.method == "pca":
            weights, bias = model.layers.weights[0], model.layers.biases[0]
            return model.identity, Reduction((-bias @ weights.T).astype(np.float32), np.ascontiguousarray(weights.T))
    else:
        with contextlib.closing(EmbeddingRaster(path)) as raster:
            reduction = Reduction.of_raster(raster)
            if reduction:
                return raster.identity, reduction
    raise InputError(
        tr("{path} holds no principal components of embeddings.", path=os.path.basename(path)),
        tr("Choose an embedding raster made with COMPONENTS, or a colour model saved by 'Principal components'."),
    )


def fitted_reduction(cubes: Iterator[Floats], cells: int, count: int, report: Report) -> Reduction:
    """The first `count` principal components of values (C, h, w) in blocks, NaN where not valid, of `cells` cells.

    Of many cells, every n-th tells. The same on any number of cores: a run may go on with others.
    """
    step = -(-cells // SAMPLE_VECTORS)
    moments: Moments | None = None
    with threadpool_limits(1, user_api="blas"):
        for values in cubes:
            report.check()
            vectors = values.reshape(len(values), -1).T[::step]
            moments = moments or Moments(vectors.shape[1])
            moments.add(vectors[np.isfinite(vectors[:, 0])])
        components = principal_components(moments or Moments(count), count)
    share = float(components.shares[:count].sum())
    # In rows: a product of another layout rounds in another way than that of axes read back from a file.
    axes = np.ascontiguousarray(components.axes, np.float32)
    return Reduction(components.mean.astype(np.float32), axes, share)


def tell_reduction(reduction: Reduction, report: Report) -> None:
    """Say what components have cost."""
    loss, count = reduction.loss, len(reduction.axes)
    of_all = tr(" of {share:.1%} of the variance", share=reduction.share) if reduction.share else ""
    report.log(
        counted(
            count,
            "{n} principal component{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at"
            " most.",
            "{n} principal components{of_all}: 1 - cosine to all bands is {total:.1e} in the mean and {most:.1e} at"
            " most.",
            of_all=of_all,
            total=loss.mean,
            most=loss.most,
        )
    )

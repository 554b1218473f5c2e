"""The view of an embedding raster: its first three principal components as colours, a small picture beside it.

QGIS draws the view. A layer can only draw bands of its own file, and no three bands of an embedding say what it holds.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.arrays import Floats
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import VIEW_ENDING, EmbeddingRaster
from ..raster.product import product
from ..reduce.colours import ColourModel, pca_colours
from ..reduce.pca import Components

SAMPLE_VECTORS, SAMPLE_OF_WINDOW = 8_000, 1_000  # vectors that the components are of, and of one window at most
LEAST_SPREAD = 1e-6  # of the vectors' mean length: below it, what varies is rounding


def write_views(paths: Sequence[str], report: Report) -> None:
    """Write the views of embedding rasters, of all in the same colours, and styles (.qml) of both.

    Something in them must be valid. The rasters are drawn in one grey: where they are, and nothing else.
    """
    with contextlib.ExitStack() as life:
        rasters = [life.enter_context(contextlib.closing(EmbeddingRaster(path))) for path in paths]
        model = _colours(rasters, report)
        for done, (path, raster) in enumerate(zip(paths, rasters, strict=True)):
            part = report.part(done / len(paths), (done + 1) / len(paths), tr("colours"))
            _write_view(path, raster, model, part)


def _write_view(path: str, raster: EmbeddingRaster, model: ColourModel, report: Report) -> None:
    view = str(Path(path).with_suffix(VIEW_ENDING))
    names = ["component 1", "component 2", "component 3"]
    with product(view, raster, "view", names, "uint8", 0, "average", photometric="RGB", interleave="pixel") as out:
        for window, vectors, valid in raster.blocks(report):
            out.write(window, valid, model.colours(vectors))
    styles.write_rgb(view)
    styles.write_footprint(path, f"embeddings: their colours are in {Path(view).name}")


def _colours(rasters: Sequence[EmbeddingRaster], report: Report) -> ColourModel:
    """Colours of the first three components of vectors drawn from windows of all rasters."""
    from sklearn.utils.extmath import randomized_svd

    vectors = _sample(rasters, report)
    mean = vectors.mean(0, dtype=np.float64)
    centred = vectors - mean.astype(np.float32)
    length = np.linalg.norm(centred) / max(float(np.linalg.norm(vectors)), np.finfo(float).tiny)
    axes = np.zeros((0, vectors.shape[1]))
    variances = np.zeros(0)
    if length > LEAST_SPREAD:
        _, spread, axes = randomized_svd(centred, min(3, *vectors.shape), random_state=0)
        axes = axes.astype(np.float64)
        strongest = axes[np.arange(len(axes)), np.abs(axes).argmax(1)]
        axes, variances = axes * np.where(strongest < 0, -1.0, 1.0)[:, None], spread**2 / len(vectors)
    return pca_colours(Components(mean, axes, variances, len(vectors)), vectors, rasters[0].identity)


def _sample(rasters: Sequence[EmbeddingRaster], report: Report) -> Floats:
    """Vectors (n, C) of windows drawn at random until there are enough."""
    chance = np.random.default_rng(0)
    places = [(raster, window) for raster in rasters for window in raster.windows]
    drawn: list[Floats] = []
    for number in chance.permutation(len(places)):
        report.check()
        raster, window = places[number]
        vectors = raster.read(window)[0]
        drawn.append(vectors[chance.permutation(len(vectors))[:SAMPLE_OF_WINDOW]])
        if sum(map(len, drawn)) >= SAMPLE_VECTORS:
            break
    return np.concatenate(drawn)

"""The view of an embedding raster: its first three principal components as colours, a small picture beside it.

QGIS draws the view. A layer can only draw bands of its own file, and no three bands of an embedding say what it holds.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from ..core.arrays import Floats, leading_axes
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import VIEW_ENDING, EmbeddingRaster
from ..raster.identity import Identity
from ..raster.product import Origin, ProductWriter, product
from ..reduce.colours import ColourModel, pca_colours
from ..reduce.pca import Components

SAMPLE_VECTORS, SAMPLE_OF_WINDOW = 8_000, 1_000  # vectors that the components are of, and of one window at most
LEAST_SPREAD = 1e-6  # of the vectors' mean length: below it, what varies is rounding

Place = TypeVar("Place")


def write_views(paths: Sequence[str], report: Report, parts: Sequence[str] = (), named: Sequence[Path] = ()) -> None:
    """Write the views of embedding rasters, of all in the same colours, and styles (.qml) of both.

    parts: rasters that these are made of, where colours are chosen by those. Something in them must be valid. named:
    what they are going to be called, where they aren't yet. The rasters are drawn in one grey: where they are, and
    nothing else.
    """
    with contextlib.ExitStack() as life:
        rasters = [life.enter_context(contextlib.closing(EmbeddingRaster(path))) for path in paths]
        if parts:
            drawn = _vectors_of_some(_shuffled(parts))
        else:
            places = _shuffled([(raster, window) for raster in rasters for window in raster.windows])
            drawn = (raster.read(window)[0] for raster, window in places)
        model = _colours(_sample(drawn), rasters[0].identity)
        for done, (raster, name) in enumerate(zip(rasters, named or map(Path, paths), strict=True)):
            part = report.part(done / len(paths), (done + 1) / len(paths), tr("colours"))
            with _view(name, raster) as view:
                for window, vectors, valid in raster.blocks(part):
                    view.write(window, valid, model.colours(vectors))


def _vectors_of_some(paths: Iterable[str]) -> Iterator[Floats]:
    """Vectors (n, C) of rasters, each opened when it is its turn: of two windows at most, so that many are seen."""
    for path in paths:
        with contextlib.closing(EmbeddingRaster(path)) as raster:
            for window in _shuffled(raster.windows)[:2]:
                yield raster.read(window)[0]


def _shuffled(places: Sequence[Place]) -> list[Place]:
    """Places in an order that spreads over all of them, the same in every run."""
    return [places[number] for number in np.random.default_rng(0).permutation(len(places))]


@contextlib.contextmanager
def _view(path: Path, like: Origin) -> Iterator[ProductWriter]:
    """The view of a raster, and the styles of both."""
    view = str(path.with_suffix(VIEW_ENDING))
    names = ["component 1", "component 2", "component 3"]
    with product(view, like, "view", names, "uint8", 0, "average", photometric="RGB", interleave="pixel") as out:
        yield out
    styles.write_rgb(view)
    styles.write_footprint(str(path), tr("embeddings: their colours are in {name}", name=Path(view).name))


def _colours(vectors: Floats, identity: Identity) -> ColourModel:
    """Colours of the first three components of vectors (n, C)."""
    mean = vectors.mean(0, dtype=np.float64)
    centred = vectors - mean.astype(np.float32)
    length = np.linalg.norm(centred) / max(float(np.linalg.norm(vectors)), np.finfo(float).tiny)
    axes = np.zeros((0, vectors.shape[1]))
    variances = np.zeros(0)
    if length > LEAST_SPREAD:
        spread, axes = leading_axes(centred, min(3, *vectors.shape))
        strongest = axes[np.arange(len(axes)), np.abs(axes).argmax(1)]
        axes, variances = axes * np.where(strongest < 0, -1.0, 1.0)[:, None], spread**2 / len(vectors)
    return pca_colours(Components(mean, axes, variances, len(vectors)), vectors, identity)


def _sample(parts: Iterable[Floats]) -> Floats:
    """Vectors (n, C) of some of these parts, until there are enough."""
    chance = np.random.default_rng(0)
    drawn: list[Floats] = []
    for vectors in parts:
        drawn.append(vectors[chance.permutation(len(vectors))[:SAMPLE_OF_WINDOW]])
        if sum(map(len, drawn)) >= SAMPLE_VECTORS:
            break
    return np.concatenate(drawn)

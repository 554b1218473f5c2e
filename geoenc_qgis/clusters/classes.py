"""Class rasters: each cell of an embedding raster in the class of its nearest centre, and what the classes cover."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.report import Report
from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import block_results, nothing_given
from ..raster.product import ProductWriter, product, value_range
from .scheme import Scheme

if TYPE_CHECKING:
    from ..core.cluster import Cluster
    from .nearest import NearestCentres

NODATA = 65535
BOOK_TAG = "GEOENC_BOOK"  # which book gave the classes of a raster
MAX_PALETTE_CLASSES = 256  # up to so many also get a GeoTIFF colour table, and stand in a legend in any case


@dataclass(frozen=True)
class Class:
    """A class of a raster: its id, name and colour ('#rrggbb'), its cells and their area in m²."""

    id: int
    name: str
    colour: str
    count: int
    area: float


def scheme_classes(scheme: Scheme, counts: NDArray[np.int64], area: float) -> list[Class]:
    """All classes of a scheme. counts (K,): cells of each; area: of a cell, m²."""
    entries = zip(scheme.names, scheme.hex_colours(), counts, strict=True)
    return [Class(i, name, colour, int(count), count * area) for i, (name, colour, count) in enumerate(entries)]


def write_legend(raster: str, classes: Sequence[Class], with_areas: bool) -> None:
    """The style of a class raster: its classes in their colours, with their areas, where its cells have any."""
    entries = [(entry.id, entry.name, entry.colour) for entry in classes]
    styles.write_palette(raster, entries, {entry.id: entry.area for entry in classes} if with_areas else None)


def write_ramps(distance: str | None, margin: str | None) -> None:
    """The styles of the rasters of distances and margins, where there are such."""
    if distance:
        styles.write_ramp(distance, *value_range(distance), (tr("like its class"), tr("unlike")))
    if margin:
        styles.write_ramp(margin, *value_range(margin), (tr("between classes"), tr("clear")))


def write_classes(
    raster: EmbeddingRaster,
    scheme: Scheme,
    output: str,
    report: Report,
    *,
    rgb: str | None = None,
    distance: str | None = None,
    margin: str | None = None,
    tags: dict[str, str] | None = None,
    cluster: Cluster | None = None,
) -> NDArray[np.int64]:
    """Write the class raster, and the others that are named; returns how many cells each class has, (K,)."""
    counts = np.zeros(len(scheme), np.int64)
    few = len(counts) <= MAX_PALETTE_CLASSES
    table = {i: tuple(colour) for i, colour in enumerate(scheme.colours.tolist())} if few else None
    many = bool(margin) and len(counts) > 1
    groups, measured = scheme.groups if scheme.cut else None, bool(distance or margin)
    nearest = Nearest(scheme.book.centres, scheme.book.metric, 2 if many else 1, groups, measured)
    tags = {**({"GEOENC_CUT": str(scheme.cut)} if scheme.cut else {}), BOOK_TAG: scheme.digest, **(tags or {})}
    with contextlib.ExitStack() as files:
        out = files.enter_context(
            product(output, raster, "classes", ["class"], "uint16", NODATA, "mode", colour_table=table, tags=tags)
        )
        colours = files.enter_context(_optional(rgb, raster, "class colours", ["red", "green", "blue"], "uint8", 0))
        distances = files.enter_context(_optional(distance, raster, "distances", ["distance"], "float32", np.nan))
        margins = files.enter_context(_optional(margin, raster, "margins", ["margin"], "float32", np.nan))
        for _, window, valid, (apart, index) in block_results(raster, nearest, nothing_given, report, cluster):
            counts += np.bincount(index[:, 0], minlength=len(counts))
            out.write(window, valid, index)
            if colours:
                colours.write(window, valid, np.maximum(scheme.colours[index[:, 0]], 1))
            if distances:
                distances.write(window, valid, apart[:, :1])
            if margins:
                margins.write(window, valid, apart[:, 1:2] - apart[:, :1] if many else apart * 0)
    return counts


@dataclass(frozen=True)
class Nearest:
    """Finds the `count` nearest centres (k, C) of a block's vectors; given groups (k,), the next one is of another."""

    centres: NDArray[np.float32]
    metric: str
    count: int
    groups: NDArray[np.intp] | None = None
    measured: bool = True

    def __call__(self, vectors: Floats, given: None) -> tuple[NDArray[np.float32], NDArray[np.uint16]]:
        """Distances (n, count), nearest first, and the class (n, 1) of vectors (n, C); not `measured`: (n, 0)."""
        from .nearest import metric_vectors

        rows = metric_vectors(vectors, self.metric, "cpu")
        apart, index = self._find(rows, self.count, measured=self.measured)
        nearest = index.numpy()[:, :1]
        classes = nearest if self.groups is None else self.groups[nearest]
        return apart.numpy(), classes.astype(np.uint16)

    @functools.cached_property
    def _find(self) -> NearestCentres:
        import torch

        from .nearest import NearestCentres

        groups = torch.from_numpy(self.groups) if self.groups is not None and self.count > 1 else None
        return NearestCentres(torch.from_numpy(self.centres), self.metric, groups)


@contextlib.contextmanager
def _optional(
    path: str | None, raster: EmbeddingRaster, kind: str, bands: list[str], dtype: str, nodata: float
) -> Iterator[ProductWriter | None]:
    """A product, where its path is given."""
    if path is None:
        yield None
        return
    with product(path, raster, kind, bands, dtype, nodata, "average") as writer:
        yield writer

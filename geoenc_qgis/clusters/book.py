"""The centroid book: k-means centres with an id and a colour each, so that classes mean the same in every scene."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from tokenize import TokenError
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import joined, tr
from ..raster.artefact import check_arrays, load_artefact, save_artefact
from ..raster.identity import Identity
from ..reduce.colours import oriented_layout
from ..reduce.layout import layout_of
from ..reduce.pca import Moments, principal_components
from .linkage import is_linkage, ward_linkage

BUNDLED_FOLDER = Path(__file__).resolve().parents[2] / "models"
METRICS = ("euclidean", "cosine")
MAX_CLUSTERS = 16_384  # clusters of a book
NEIGHBOURS, MIN_DIST = 15, 0.1  # of layouts that colour the centres
MIN_LAYOUT_CENTRES = 12  # centres at least: fewer are coloured by their components


@dataclass(frozen=True)
class CentroidBook:
    """Centres (k, C) float32, counts (k,) int64 of the vectors they were fitted on, colours (k, 3) uint8; their tree.

    >>> book = CentroidBook.load("book.safetensors")
    >>> book.identity.encoder, book.metric, book.centres.shape
    ('rcf', 'euclidean', (4, 384))
    >>> book.hex_colours()[0][:1], len(book.colours)
    ('#', 4)
    """

    identity: Identity
    metric: str
    centres: NDArray[np.float32]
    counts: NDArray[np.int64]
    colours: NDArray[np.uint8]
    facts: dict[str, Any]  # inertia, iterations, seed, ...
    linkage: NDArray[np.float64] | None = None  # (k - 1, 4), None in books that were written without

    def tree(self) -> NDArray[np.float64]:
        """The linkage, made now where the book has none."""
        return ward_linkage(self.centres, self.counts) if self.linkage is None else self.linkage

    def save(self, path: str) -> None:
        arrays: dict[str, Array] = {"centres": self.centres, "counts": self.counts, "colours": self.colours}
        arrays["linkage"] = self.tree()
        facts = {"metric": self.metric, "linkage": "ward", **self.facts}
        save_artefact(path, "centroid_book", self.identity, arrays, facts)

    @classmethod
    def load(cls, path: str) -> CentroidBook:
        """The book in a file; a NumPy array (.npy) of centres alone is one of an unknown encoder."""
        if path.lower().endswith(".npy"):
            return cls._bare(path)
        identity, arrays, facts = load_artefact(path, "centroid_book")
        count = len(arrays["centres"]) if arrays.get("centres", np.zeros(())).ndim == 2 else 0
        shapes: dict[str, tuple[int | None, ...]] = {"counts": (count,), "colours": (count, 3)}
        if "linkage" in arrays:
            shapes["linkage"] = (count - 1, 4)
        check_arrays(path, arrays, {"centres": (count, identity.dims), **shapes})
        metric, colours = facts.pop("metric", None), arrays["colours"]
        kinds = [arrays[name].dtype for name in ("centres", "counts", "colours")]
        if metric not in METRICS or not 0 < count <= MAX_CLUSTERS or kinds != [np.float32, np.int64, np.uint8]:
            raise InputError(
                tr("{path} is not a centroid book, or it is damaged (its data types or metric).", path=path),
                tr("Fit it again."),
            )
        if arrays["counts"].min() < 0:
            raise InputError(
                tr("The centroid book {path} is damaged: it has negative counts.", path=path), tr("Fit it again.")
            )
        linkage = arrays.get("linkage")
        if linkage is not None and not (linkage.dtype == np.float64 and is_linkage(linkage)):
            raise InputError(
                tr("The centroid book {path} is damaged: its linkage is no tree.", path=path), tr("Fit it again.")
            )
        facts.pop("linkage", None)
        return cls(identity, metric, arrays["centres"], arrays["counts"], colours, facts, linkage)

    @classmethod
    def _bare(cls, path: str) -> CentroidBook:
        """Centres alone, such as centroids_6k.npy of the first K-means geocentroids (DINOv2 ViT-B/14)."""
        centres_array = load_array(path)
        if centres_array.ndim != 2 or centres_array.dtype.kind != "f" or not 0 < len(centres_array) <= MAX_CLUSTERS:
            raise InputError(
                tr(
                    "{path} holds no centres: {shape} {dtype}.",
                    path=path,
                    shape=" x ".join(map(str, centres_array.shape)),
                    dtype=centres_array.dtype,
                ),
                tr(
                    "It must hold one row of finite numbers per class, at most {max_clusters:,} rows.",
                    max_clusters=MAX_CLUSTERS,
                ),
            )
        centres = np.ascontiguousarray(centres_array, np.float32)
        colours = order_and_colours(centres, "pca", 0, Report())[1]
        return cls(Identity(dims=centres.shape[1]), "euclidean", centres, np.zeros(len(centres), np.int64), colours, {})

    def accept(self, identity: Identity, report: Report) -> None:
        """Raise IdentityError where a raster's embeddings are not those of the book."""
        mine = self.identity
        if mine.maker or mine.raster or mine.dims != identity.dims:
            self.identity.check_compatible(identity, tr("the centroid book"), report)
        else:
            report.warn(
                tr(
                    "The book doesn't say which encoder it belongs to: whether that is '{encoder}' can't be checked.",
                    encoder=identity.maker,
                )
            )

    @property
    def digest(self) -> str:
        """Tells one book from another: class rasters carry it, whose numbers mean the same where it is the same."""
        return hashlib.sha256(self.metric.encode() + self.centres.tobytes()).hexdigest()[:16]

    def hex_colours(self) -> list[str]:
        return [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in self.colours.tolist()]


def load_array(path: str) -> Array:
    """The array of finite numbers in a .npy file; InputError where it holds none."""
    try:
        array = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError, TypeError, OverflowError, SyntaxError, TokenError) as error:  # its header's
        raise InputError(
            tr("{path} is not a NumPy array: {error}.", path=path, error=error), tr("Choose a .npy file.")
        ) from error
    if not isinstance(array, np.ndarray) or array.dtype.kind not in "fiu" or not np.isfinite(array).all():
        raise InputError(
            tr("{path} is not an array of finite numbers.", path=path), tr("Choose a .npy file of numbers.")
        )
    return array


def colours_in(path: str, count: int) -> NDArray[np.uint8]:
    """Colours (count, 3) uint8 of a .npy file with a row per class, 0..255 or 0..1; InputError otherwise."""
    colours = load_array(path)
    if colours.shape != (count, 3):
        raise InputError(
            tr(
                "{path} has the shape {shape}, but the book has {count} classes.",
                path=path,
                shape=" x ".join(map(str, colours.shape)),
                count=count,
            ),
            tr("Choose a file of {count} x 3 numbers.", count=count),
        )
    scale = 255 if colours.dtype.kind == "f" and colours.max() <= 1 else 1
    clipped: NDArray[np.uint8] = np.clip(np.rint(colours * scale), 0, 255).astype(np.uint8)
    return clipped


def order_and_colours(
    centres: NDArray[np.float32], method: str, seed: int, report: Report
) -> tuple[NDArray[np.intp], NDArray[np.uint8]]:
    """The order of centres along their first principal component, and the centres' colours (k, 3).

    Colours are the ranks of the centres along three axes, of their principal components or of their layout: like
    centres get like colours, and no outlier leaves the others one colour.
    """
    moments = Moments(centres.shape[1])
    moments.add(centres)
    if moments.count < 2:
        return np.zeros(1, np.intp), np.full((1, 3), 128, np.uint8)
    components = principal_components(moments, min(3, centres.shape[1]))
    scores: Floats = np.zeros((len(centres), 3), np.float32)
    scores[:, : len(components.axes)] = components.scores(centres)
    order = np.argsort(scores[:, 0], kind="stable")
    if method != "pca":
        neighbours = min(NEIGHBOURS, len(centres) - 2)
        scores = oriented_layout(
            layout_of(centres, method, neighbours, MIN_DIST, seed, report), components.scores(centres)
        )
    ranks = scores.argsort(axis=0, kind="stable").argsort(axis=0)
    return order, (1 + np.rint(ranks * 254 / (len(centres) - 1))).astype(np.uint8)


def ready_book(identity: Identity) -> str:
    """Path of the book that comes with the plugin for this encoder and cell size; InputError where there is none.

    Of an identity without weights, these are not asked for.
    """
    sizes = []
    for path in sorted(BUNDLED_FOLDER.glob("geocentroids-*.safetensors")):
        own = CentroidBook.load(str(path)).identity
        if own.encoder == identity.encoder and identity.weights_sha256 in ("", own.weights_sha256):
            if own.cell_pixels == identity.cell_pixels and not identity.components:
                return str(path)
            sizes.append(own.cell_pixels)
    if identity.components:
        raise InputError(
            tr("There is no ready book for principal components of {encoder}.", encoder=identity.encoder),
            tr("Make one with 'Fit geocentroids', or encode with COMPONENTS 0."),
        )
    if sizes:
        raise InputError(
            tr(
                "There is no ready book for cells of {cell_pixels} px of {encoder}.",
                cell_pixels=identity.cell_pixels,
                encoder=identity.encoder,
            ),
            tr(
                "Encode with CELL_SIZE {sizes}, or make a book with 'Fit geocentroids'.",
                sizes=joined(map(str, sorted(sizes)), tr(" or ")),
            ),
        )
    raise InputError(
        tr(
            "GeoEnc comes with no book for the encoder '{encoder}' with these weights.",
            encoder=identity.encoder or tr("unknown"),
        ),
        tr("Make one with 'Fit geocentroids', or choose a BOOK."),
    )

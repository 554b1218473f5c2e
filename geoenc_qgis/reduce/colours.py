"""Colour models: what turns embeddings into colours, the same for the same ground in every scene and on every date."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.artefact import check_arrays, load_artefact, save_artefact
from ..raster.identity import Identity
from .layout import LAYOUT_VECTORS, Layers, Method, layout_of, trained_layers
from .pca import Components, Moments, principal_components

Space = Literal["rgb", "lab"]
COLOUR_PERCENTILES = (2.0, 98.0)  # percentiles of the scores that span the colours
# The box of CIELAB that the scores span: nine tenths of it lie within what a screen shows.
LAB_LOW, LAB_HIGH = np.array([40.0, -40.0, -40.0]), np.array([80.0, 40.0, 40.0])
# CIE XYZ (D65) of linear sRGB (IEC 61966-2-1), its inverse, and the white point.
XYZ_TO_RGB = np.array([[3.2406, -1.5372, -0.4986], [-0.9689, 1.8758, 0.0415], [0.0557, -0.2040, 1.0570]])
WHITE = np.array([0.95047, 1.0, 1.08883])


@dataclass(frozen=True)
class ColourModel:
    """Three scores of a vector, stretched over a fixed range into a box of colours.

    Scores are those of the layers: one for principal components, three for a layout that UMAP or t-SNE made.
    """

    identity: Identity
    method: str
    space: str
    layers: Layers
    low: Floats  # (3,) of the scores
    high: Floats
    parameters: dict[str, Any] = field(default_factory=dict)  # seed, ...

    def colours(self, vectors: Floats) -> NDArray[np.uint8]:
        """RGB (n, 3) uint8, 1..255 so that 0 stays free for nodata, of vectors (n, C)."""
        return box_colours(self.layers.scores(vectors), self.low, self.high, self.space)

    def of_block(self, vectors: Floats, given: None) -> NDArray[np.uint8]:
        """The colours of a block, for `block_results`."""
        return self.colours(vectors)

    def save(self, path: str) -> None:
        arrays = {"low": self.low, "high": self.high, **self.layers.arrays()}
        facts = {"method": self.method, "space": self.space, "percentiles": COLOUR_PERCENTILES, **self.parameters}
        save_artefact(path, "colour_model", self.identity, arrays, facts)

    @classmethod
    def load(cls, path: str) -> ColourModel:
        identity, arrays, facts = load_artefact(path, "colour_model")
        check_arrays(path, arrays, {"low": (3,), "high": (3,), **Layers.shapes(arrays, identity.dims)})
        method, space = facts.pop("method", None), facts.pop("space", None)
        if method not in get_args(Method) or space not in get_args(Space):
            raise InputError(
                tr("The colour model {path} is damaged: METHOD or SPACE is unknown.", path=path), tr("Fit it again.")
            )
        facts.pop("percentiles", None)
        low, high = arrays.pop("low"), arrays.pop("high")
        return cls(identity, method, space, Layers.from_arrays(arrays), low, high, facts)


def pca_colours(components: Components, sample: Floats, identity: Identity, space: Space = "rgb") -> ColourModel:
    """The first three components as a colour model, over the 2 to 98 percentile of a sample (n, C)."""
    axes = components.axes[:3]
    if len(axes) < 3:
        axes = np.concatenate([axes, np.zeros((3 - len(axes), axes.shape[1]))])
    layers = Layers.linear(axes, components.mean)
    return _ranged("pca", layers, layers.scores(sample), identity, space)


def fitted_colours(
    vectors: Floats,
    identity: Identity,
    method: Method,
    report: Report,
    *,
    fitted: int = LAYOUT_VECTORS,
    neighbours: int = 15,
    min_dist: float = 0.1,
    space: Space = "rgb",
    seed: int = 42,
) -> ColourModel:
    """A colour model of vectors (n, C): `fitted` of them are laid out, all teach the map that reaches every cell."""
    moments = Moments(vectors.shape[1])
    moments.add(vectors)
    components = principal_components(moments, min(3, vectors.shape[1]))
    if method == "pca":
        return pca_colours(components, vectors, identity, space)
    vectors = vectors[np.random.default_rng(seed).permutation(len(vectors))]
    sample = vectors[:fitted]
    report.log(tr("Laying out {count:,} cells by {method} ...", count=len(sample), method=method))
    places = oriented_layout(layout_of(sample, method, neighbours, min_dist, seed, report), components.scores(sample))
    layers = trained_layers(sample, places, vectors[fitted:], seed, report)
    parameters = {"seed": seed, "n_neighbors": neighbours, "min_dist": min_dist, "laid_out": len(sample)}
    return _ranged(method, layers, layers.scores(vectors), identity, space, parameters)


def oriented_layout(places: NDArray[np.float64], scores: Floats) -> NDArray[np.float64]:
    """A layout (n, 3) turned and mirrored so that it agrees best with principal components (n, K).

    A layout has no direction of its own: without this a rerun could swap its colours. Orthogonal Procrustes problem,
    Schönemann (1966).
    """
    places = places - places.mean(0)
    target = np.zeros_like(places)
    spread = scores.std(0)
    target[:, : scores.shape[1]] = (scores - scores.mean(0)) / np.where(spread > 0, spread, 1)
    left, _, right = np.linalg.svd(places.T @ target)
    turn: NDArray[np.float64] = left @ right
    return places @ turn


def box_colours(scores: Floats, low: Floats, high: Floats, space: str) -> NDArray[np.uint8]:
    """RGB (n, 3) uint8, 1..255, of scores (n, 3): low to high spans the box of colours; no range gives its middle."""
    span = np.where(high > low, high - low, 1)
    share: Floats = np.clip(np.where(high > low, (scores - low) / span, 0.5), 0, 1)
    if space == "lab":
        share = rgb_of_lab(LAB_LOW + share * (LAB_HIGH - LAB_LOW))
    levels: Floats = np.rint(share * 254)
    return (1 + levels).astype(np.uint8)


def rgb_of_lab(lab: Floats) -> Floats:
    """sRGB (n, 3) in 0..1 of CIELAB colours (n, 3), D65; those no screen shows are limited, channel by channel."""
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], 1)
    xyz = WHITE * np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29))
    linear: Floats = np.clip(xyz @ XYZ_TO_RGB.T, 0, 1)
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


def lab_of_rgb(rgb: Floats) -> Floats:
    """CIELAB colours (n, 3), D65, of sRGB (n, 3) in 0..1: the inverse of `rgb_of_lab`."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    share = linear @ np.linalg.inv(XYZ_TO_RGB).T / WHITE
    f = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], 1)


def _ranged(
    method: str,
    layers: Layers,
    scores: Floats,
    identity: Identity,
    space: str,
    parameters: dict[str, Any] | None = None,
) -> ColourModel:
    low, high = np.percentile(scores, COLOUR_PERCENTILES, axis=0)
    return ColourModel(identity, method, space, layers, low, high, parameters or {})

"""Ready embedding products, and how one is recognised: by bands, names, type of numbers, nodata, and lengths."""

from __future__ import annotations

import contextlib
import math
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.words import Message, tr
from .decoding import MISSING, decoding
from .embedding import EmbeddingRaster
from .opening import open_raster

AUTO, OTHER = "auto", "other"
POWER_CODE = "power 2 127.5"
UNIT_TOLERANCE = 0.01  # of the mean length of vectors whose length is 1
SAMPLE_WINDOWS, SAMPLE_SIDE = 5, 64  # windows along a side, and their cells, that lengths are measured in
# How floats are read that somebody made of AlphaEarth's bytes by a linear scale.
LINEAR_COPIES = {"power 2 1": "v / 127.5", "power 2 0.99609375": "v / 128", "power 2 1.00393701": "v / 127",
                 POWER_CODE: "v"}  # fmt: skip

SENTINELS = tuple(f"https://sentinel.esa.int/web/sentinel/missions/sentinel-{number}" for number in (1, 2))


@dataclass(frozen=True)
class Product:
    """A ready product, by what its publishers say."""

    title: str
    dims: tuple[int, ...]
    decode: str  # of its integers; empty: a raster of scales comes with them
    unit: bool  # whether its vectors have length 1
    licence: str
    citation: str
    model: str  # its address on the web
    sources: tuple[str, ...] = ()  # addresses of what it was made from; empty: it depends on who made it
    gsd: float = 10.0  # metres


PRODUCTS = {
    "alphaearth-v1": Product(
        "AlphaEarth Foundations Satellite Embedding V1",
        (64,),
        POWER_CODE,
        True,
        "CC BY 4.0",
        "The AlphaEarth Foundations Satellite Embedding dataset is produced by Google and Google DeepMind.",
        "https://arxiv.org/abs/2507.22291",
        ("https://developers.google.com/earth-engine/datasets/catalog/GOOGLE_SATELLITE_EMBEDDING_V1_ANNUAL",),
    ),
    **{
        f"tessera-{version}": Product(
            f"TESSERA {version}",
            (128,),
            "",
            False,
            "see geotessera.org",
            "Feng, Z. et al. (2025). TESSERA. arXiv:2506.20380",
            model,
            SENTINELS,
        )
        for version, model in (
            ("v1", "https://geotessera.org/model/1.0"),
            ("v1.1", "https://geotessera.org/model/1.1"),
            ("v2", "https://geotessera.org"),
        )
    },
    "olmoearth": Product(
        "OlmoEarth",
        (128, 192, 768, 1024),
        POWER_CODE,
        False,
        "OlmoEarth licence: no military and no extractive use",
        "OlmoEarth, Allen Institute for AI",
        "https://github.com/allenai/olmoearth_pretrain",
    ),
}
TESSERA_FOLDERS = {"v1": "tessera-v1", "v1.1-cam": "tessera-v1.1", "v2-2b-l~beta1": "tessera-v2"}
TESSERA_NAME = re.compile(r"(?<![a-z])tessera|grid_-?\d+\.\d\d_-?\d+\.\d\d", re.IGNORECASE)


@dataclass(frozen=True)
class Recognised:
    """A product's name and version, how its numbers are read (GEOENC_DECODE; empty: they are the values), and what
    is to be said of that; `product`: None of anybody's own."""

    name: str
    decode: str = ""
    product: Product | None = None
    notes: tuple[Message, ...] = ()

    @property
    def tags(self) -> dict[str, str]:
        """What the raster says of itself."""
        told = {"NAME": self.name, "DECODE": self.decode}
        if self.product:
            told |= {
                "LICENCE": self.product.licence,
                "CITATION": self.product.citation,
                "GSD": repr(self.product.gsd),
            }
        return {f"GEOENC_{key}": value for key, value in told.items() if value}


def recognised(path: str, asked: str, name: str) -> Recognised:
    """The product that a raster is of; asked: PRODUCT; name: NAME, what anybody's own is called.

    Raises InputError where it is none, is another than the one asked for, or where nothing tells.
    """
    with contextlib.closing(open_raster(path)) as file:
        bands, kind, nodata = file.count, np.dtype(file.dtypes[0]), file.nodata
        labels, tags = [text or "" for text in file.descriptions], file.tags()
    file_name = Path(path).name
    if tags.get("GEOENC_ENCODER") or tags.get("GEOENC_PRODUCT"):
        raise InputError(
            tr("{name} was made by GeoEnc.", name=file_name),
            tr("It needs no adopting: give it to the other algorithms as it is."),
        )
    if kind != np.int8 and kind.kind != "f":
        raise InputError(
            tr("{name} holds numbers of type {kind}: embeddings are int8 or floats.", name=file_name, kind=kind),
            tr("For a picture, run 'Encode raster' (geoenc:encode)."),
        )
    sample = _sample(path) if bands == 64 else np.empty((bands, 0), kind)
    found = asked if asked != AUTO else _told(path, bands, labels, nodata, name, sample)
    if found == OTHER:
        return _own(file_name, kind == np.int8, name)
    product = PRODUCTS[found] if found in PRODUCTS else PRODUCTS["tessera-v1"]
    if bands not in product.dims:
        raise InputError(
            tr(
                "{name} has {bands} bands, {title} has {dims}.",
                name=file_name,
                bands=bands,
                title=product.title,
                dims=" or ".join(map(str, product.dims)),
            ),
            tr("Choose another PRODUCT; 'other' with NAME is for embeddings of your own."),
        )
    if kind == np.int8 and not product.decode:
        raise InputError(
            tr(
                "The numbers of {title} need their scales, which {name} doesn't hold.",
                title=product.title,
                name=file_name,
            ),
            tr("Give the .npy as FILE, with SCALES and LANDMASK; or download the product as floats."),
        )
    decode = product.decode if kind == np.int8 else ""
    notes = _version_note(found)
    if product.unit:
        decode, notes = _proven(file_name, product, decode, sample)
    return Recognised(found, decode, product, notes)


def recognised_pair(path: str, asked: str) -> Recognised:
    """The product of numbers with scales; InputError where PRODUCT is none that has such."""
    found = tessera_version(path) if asked == AUTO else asked
    product = PRODUCTS.get(found, PRODUCTS["tessera-v1"])
    if product.decode or found == OTHER:
        raise InputError(
            tr("PRODUCT {asked} has no .npy files with scales.", asked=asked), tr("Choose a version of TESSERA.")
        )
    return Recognised(found, "", product, _version_note(found))


def _version_note(found: str) -> tuple[Message, ...]:
    if found in PRODUCTS:
        return ()
    text = tr("Nothing tells which version of TESSERA this is: name it by PRODUCT, since versions don't go together.")
    return (text,)


def _told(path: str, bands: int, labels: list[str], nodata: float | None, name: str, sample: Array) -> str:
    """The product by what its file shows."""
    whole = sample.dtype == np.int8
    if bands == 64 and (whole or labels[0] == "A00" or (not name.strip() and _unit_like(sample))):
        return "alphaearth-v1"
    if bands == 128 and TESSERA_NAME.search(path):
        return tessera_version(path)
    if whole and nodata == MISSING and bands in PRODUCTS["olmoearth"].dims:
        return "olmoearth"
    return OTHER


def tessera_version(path: str) -> str:
    """The version that the folders of a file name; 'tessera' where none does."""
    folders = [part.lower() for part in Path(path).parts[:-1]]
    return next((TESSERA_FOLDERS[part] for part in reversed(folders) if part in TESSERA_FOLDERS), "tessera")


def _own(file_name: str, whole: bool, name: str) -> Recognised:
    if whole:
        raise InputError(
            tr("{name} holds int8, and nothing tells how they become values.", name=file_name),
            tr("Choose its PRODUCT, or convert it to floats as its makers say."),
        )
    if not name.strip():
        raise InputError(
            tr("{name} is of no product that is known.", name=file_name),
            tr("Give NAME with a version, such as mymodel-v2: rasters of one name are taken for one product."),
        )
    return Recognised(name.strip())


def _unit_like(sample: Array) -> bool:
    """Whether floats without a name are AlphaEarth's by the lengths of their vectors, or a linear copy of them."""
    return any(abs(length - 1) < UNIT_TOLERANCE for length in _lengths(sample, ["", *LINEAR_COPIES]).values())


def _proven(file_name: str, product: Product, decode: str, sample: Array) -> tuple[str, tuple[Message, ...]]:
    """The way of reading that gives vectors of length 1, and what is to be said of it; decode: of integers."""
    if not sample.size:
        raise InputError(tr("{name} has no valid cell.", name=file_name), tr("Choose another tile."))
    lengths = _lengths(sample, [decode] if decode else ["", *LINEAR_COPIES])
    best = min(lengths, key=lambda way: abs(lengths[way] - 1))
    if not abs(lengths[best] - 1) < UNIT_TOLERANCE:
        raise InputError(
            tr(
                "{name} is not {title}: its vectors have a mean length of {length:.3g}, not 1.",
                name=file_name,
                title=product.title,
                length=lengths[decode],
            ),
            tr("Choose another PRODUCT; it may have been averaged or resampled as integers."),
        )
    said = [tr("{title}: the mean length of its vectors is {length:.4f}.", title=product.title, length=lengths[best])]
    if best and not decode:
        said.append(
            tr(
                "Its values were made of the product's bytes by a linear scale ({way}): read as sign(v) * v^2 instead,"
                " which is the product's own.",
                way=LINEAR_COPIES[best],
            )
        )
    return best, tuple(said)


def _sample(path: str) -> Array:
    """Stored numbers (C, n) of the valid cells of windows spread over a raster."""
    looked_at = {"GEOENC_NAME": "looked at", "GEOENC_DECODE": POWER_CODE}  # by which bytes can be opened too
    with contextlib.closing(EmbeddingRaster(path, tags=looked_at)) as raster:
        parts = [raster.stored(window).reshape(raster.dims, -1) for window in _spread(raster.shape)]
        nodata = raster.dataset.nodata
    stored: Array = np.concatenate(parts, axis=1)
    missing = (MISSING if stored.dtype == np.int8 else np.nan) if nodata is None else nodata
    return stored[:, np.isfinite(stored[0]) & (stored[0] != missing)]


def _lengths(sample: Array, ways: list[str]) -> dict[str, float]:
    """Mean length of vectors by the way of reading them; nan of none."""
    lengths: dict[str, float] = {}
    for way in ways:
        values: Floats = sample
        if way:
            place = Window(0, 0, sample.shape[1], 1)
            values = decoding(way, "", str(sample.dtype)).values(sample[:, None], place)[0][:, 0]
        with np.errstate(invalid="ignore", over="ignore"):
            lengths[way] = float(np.linalg.norm(values, axis=0).mean()) if sample.size else math.nan
    return lengths


def _spread(shape: tuple[int, int]) -> list[Window]:
    """Small windows, evenly over a raster."""
    rows, cols = (
        sorted({round(at) for at in np.linspace(0, max(0, length - SAMPLE_SIDE), SAMPLE_WINDOWS)}) for length in shape
    )
    height, width = (min(SAMPLE_SIDE, length) for length in shape)
    return [Window(col, row, width, height) for row in rows for col in cols]

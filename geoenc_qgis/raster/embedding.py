"""The embedding raster: C bands of half floats, cells of a patch or finer, NaN where not valid, identity in tags."""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np
from affine import Affine
from pydantic import ValidationError
from rasterio.crs import CRS
from rasterio.windows import Window

from .. import __version__
from ..core.arrays import Array, Floats, Mask
from ..core.errors import InputError, RasterError
from ..core.report import Rate, Report
from ..core.words import Message, tr
from .byte_scale import NODATA, ByteScale
from .decoding import ScaledCode, decoding
from .halves import Halves, finite, floats
from .identity import Identity
from .opening import open_raster
from .scaling import Scaling

NOUN = tr("block")
MAX_FLOAT16 = 65504.0
MOST_NUMBERS = 8_000_000  # of a window: glibc gives larger arrays back to the system each time
VIEW_ENDING = ".view.tif"  # of the picture beside an embedding raster, in place of its own ending
SIDECAR_ENDINGS = (".qml", VIEW_ENDING, ".view.qml")  # of all that is written beside one
TAG_PREFIX = "GEOENC_"
CARRIED_TAGS = ("GEOENC_SOURCE", "GEOENC_ENCODER", "GEOENC_GSD", "GEOENC_LICENCE")  # into all that is made of one
COMPONENTS_DOMAIN = "GEOENC"  # of GDAL's metadata: numbers that no list of tags is to show
SPECTRAL_FIELDS = ("wavelengths", "mean", "std")  # of the bands, for encoders that go by wavelength


def block_side(shape: tuple[int, int]) -> int:
    """Cells of a TIFF block's side: up to 256, by the raster's size, so that reading one place stays cheap.

    Of a few sides, the one whose blocks reach least beyond the raster: these cells cost disk too.
    """
    longest = max(shape)
    least = 64 if longest <= 1024 else 128 if longest <= 8192 else 256
    if longest <= least:
        return -(-longest // 16) * 16
    sides = range(least, least * 3 // 2 + 1, 16) if least < 256 else [256]
    return min(sides, key=lambda side: -(-shape[0] // side) * -(-shape[1] // side) * side * side)


def raster_profile(
    shape: tuple[int, int], bands: int, dtype: str, crs: CRS | None, transform: Affine, **options: Any
) -> dict[str, Any]:
    """rasterio keywords of a tiled GeoTIFF of ours."""
    side = block_side(shape)
    return {
        "driver": "GTiff",
        "height": shape[0],
        "width": shape[1],
        "count": bands,
        "dtype": dtype,
        "crs": crs,
        "transform": transform,
        "tiled": True,
        "blockxsize": side,
        "blockysize": side,
        "BIGTIFF": "IF_SAFER",
        **options,
    }


def embedding_profile(
    shape: tuple[int, int], dims: int, dtype: str, crs: CRS | None, transform: Affine
) -> dict[str, Any]:
    """rasterio keywords of an embedding raster; dtype: float16 (stored as Float32 with NBITS=16), float32, uint8."""
    if dtype == "uint8":
        return raster_profile(shape, dims, dtype, crs, transform, nodata=NODATA, interleave="band", compress=None)
    half = {"NBITS": 16} if dtype == "float16" else {}
    return raster_profile(
        shape, dims, "float32", crs, transform, nodata=float("nan"), interleave="band", compress=None, **half
    )


def embedding_tags(identity: Identity, **more: object) -> dict[str, str]:
    """The GEOENC_ tags of an embedding raster."""
    tags = {
        "ENCODER": identity.encoder,
        "WEIGHTS_SHA256": identity.weights_sha256,
        "GSD": repr(identity.gsd),
        "PATCH": str(identity.patch),
        **({"CELL": str(identity.cell)} if identity.cell else {}),
        "TILE": f"{identity.tile[0]}x{identity.tile[1]}",
        "MARGIN": str(identity.margin),
        "SCALING": identity.scaling.dump() if identity.scaling else "",
        "BANDS": ",".join(map(str, identity.bands)),
        **({"CHANNELS": ",".join(identity.channels)} if identity.channels else {}),
        **{name.upper(): _joined(values) for name in SPECTRAL_FIELDS if (values := getattr(identity, name))},
        "VERSION": __version__,
        **{key: str(value) for key, value in more.items()},
    }
    tags = {TAG_PREFIX + key: value for key, value in tags.items()}
    return {**tags, **plain_tags("embeddings", tags)}


def plain_tags(what: str, tags: Mapping[str, str]) -> dict[str, str]:
    """TIFF's own tags, which any program shows, of what the GEOENC_ tags say."""
    facts = [
        f"{title} {tags[name]}"
        for title, name in (("of", "GEOENC_SOURCE"), ("by", "GEOENC_ENCODER"), ("licence", "GEOENC_LICENCE"))
        if tags.get(name)
    ]
    return {"TIFFTAG_SOFTWARE": f"GeoEnc {__version__}", "TIFFTAG_IMAGEDESCRIPTION": ", ".join([what, *facts])}


def raster_tags(path: str | os.PathLike[str]) -> dict[str, str]:
    """The tags of a raster of ours; none where there is no such file, or no raster."""
    if not os.path.isfile(path):
        return {}
    try:
        with open_raster(os.fspath(path)) as file:
            tags: dict[str, str] = file.tags()
        return tags
    except RasterError:
        return {}


class EmbeddingRaster:
    """An embedding raster open for reading in blocks.

    >>> raster = EmbeddingRaster("embeddings.tif")
    >>> raster.identity.encoder, raster.dims, raster.shape
    ('rcf', 384, (8, 12))
    >>> for window, vectors, valid in raster.blocks(Report()):
    ...     print(vectors.shape, valid.shape)
    (96, 384) (8, 12)
    >>> raster.close()
    """

    def __init__(self, path: str, report: Report | None = None, tags: Mapping[str, str] | None = None):
        """tags: of GEOENC_, in the place of the file's own. Raises RasterError or InputError where the file is no
        raster of embeddings."""
        self.path = path
        self.dataset = open_raster(path)
        given = self.dataset.tags() if tags is None else tags
        tags = {k[len(TAG_PREFIX) :]: v for k, v in given.items() if k.startswith(TAG_PREFIX)}
        if tags.get("PRODUCT"):
            raise InputError(
                tr(
                    "{path} holds the {product} of an embedding raster, not the embeddings.",
                    path=os.path.basename(path),
                    product=tags["PRODUCT"],
                ),
                tr("Choose the embedding raster it was made from."),
            )
        self._bytes = self._byte_scale(tags)
        self._decoding = decoding(tags["DECODE"], path, self.dataset.dtypes[0]) if tags.get("DECODE") else None
        if not self._bytes and not self._decoding and np.dtype(self.dataset.dtypes[0]).kind != "f":
            raise InputError(
                tr(
                    "{path} is not an embedding raster: its values are {dtypes}.",
                    path=os.path.basename(path),
                    dtypes=self.dataset.dtypes[0],
                ),
                tr(
                    "For a picture, run 'Encode raster' (geoenc:encode) first; for a product of embeddings stored as"
                    " integers, such as AlphaEarth, 'Adopt embeddings' (geoenc:adoptembeddings)."
                ),
            )
        if not (tags.get("ENCODER") or tags.get("NAME")):
            (report or Report()).warn(
                tr(
                    "{path} does not say which encoder made it: results can't be checked against others.",
                    path=os.path.basename(path),
                )
            )
        # What the layers made of it are called after, and what their licence depends on.
        self.source, self.licence = tags.get("SOURCE") or os.path.basename(path), tags.get("LICENCE", "")
        self.shape = (self.dataset.height, self.dataset.width)
        self.crs, self.transform = self.dataset.crs, self.dataset.transform
        self._turn_north_up()
        self._halves = Halves.of(self.dataset)
        self.identity = self._identity(tags)

    def _byte_scale(self, tags: dict[str, str]) -> ByteScale | None:
        """How bytes become values, where the file holds such."""
        if tags.get("DTYPE") != "uint8" or self.dataset.dtypes[0] != "uint8":
            return None
        return ByteScale.of_file(self.dataset.scales, self.dataset.offsets)

    def _turn_north_up(self) -> None:
        """Count rows from the north and columns from the west, whichever way the file runs."""
        t, (height, width) = self.transform, self.shape
        square = self.crs is not None and not (t.b or t.d)
        # Of the file's rows and columns.
        self._step = (-1 if square and t.e > 0 else 1, -1 if square and t.a < 0 else 1)
        if self._step[0] < 0:
            self.transform = self.transform @ Affine(1, 0, 0, 0, -1, height)
        if self._step[1] < 0:
            self.transform = self.transform @ Affine(-1, 0, width, 0, 1, 0)

    def _anonymous(self, name: str, gsd: float) -> Identity:
        """Of a raster without an encoder: the product it says it is of, else itself alone, by its place and middle."""
        if name:
            return Identity(dims=self.dims, product=name, gsd=gsd)
        rows, cols = ((max(0, length // 2 - 32), min(64, length)) for length in self.shape)
        middle, _ = self.read(Window(cols[0], rows[0], cols[1], rows[1]))
        known = hashlib.sha256(f"{self.shape} {list(self.transform)} {self.crs}".encode())
        known.update(middle.tobytes())
        return Identity(dims=self.dims, raster=known.hexdigest())

    def _identity(self, tags: dict[str, str]) -> Identity:
        if not tags.get("ENCODER"):
            return self._anonymous(tags.get("NAME", ""), float(tags.get("GSD") or 0))
        try:
            return Identity(
                encoder=tags["ENCODER"],
                weights_sha256=tags["WEIGHTS_SHA256"],
                dims=self.dataset.count,
                patch=int(tags["PATCH"]),
                cell=int(tags.get("CELL", 0)),
                components=tags.get("COMPONENTS", ""),
                tile=_pair(tags["TILE"]),
                margin=int(tags["MARGIN"]),
                bands=tuple(int(b) for b in tags["BANDS"].split(",")) if tags.get("BANDS") else (),
                channels=tuple(tags["CHANNELS"].split(",")) if tags.get("CHANNELS") else (),
                scaling=Scaling.model_validate_json(tags["SCALING"]) if tags.get("SCALING") else None,
                gsd=float(tags["GSD"]),
                wavelengths=_numbers(tags.get("WAVELENGTHS")),
                mean=_numbers(tags.get("MEAN")),
                std=_numbers(tags.get("STD")),
            )
        except (KeyError, ValueError) as error:
            why = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
            raise InputError(
                tr(
                    "The GEOENC tags of {path} are incomplete or damaged ({why}).",
                    path=os.path.basename(self.path),
                    why=why,
                ),
                tr("Encode the raster again."),
            ) from error

    @property
    def byte_scale(self) -> ByteScale | None:
        """How its bytes become values; None where it holds floats."""
        return self._bytes

    @property
    def dims(self) -> int:
        return int(self.dataset.count)

    @property
    def is_float16(self) -> bool:
        """Whether the file holds half floats."""
        tags: dict[str, str] = self.dataset.tags(1, ns="IMAGE_STRUCTURE")
        return tags.get("NBITS") == "16" or bool(self.dataset.dtypes[0] == "float16")

    def opener(self) -> Callable[[], EmbeddingRaster]:
        """What opens the same raster elsewhere; travels as a pickle."""
        return partial(EmbeddingRaster, self.path)

    def fingerprint(self) -> Any:
        """What tells it from another: its identity, shape, and the size and time of change of its files."""
        return self.identity.model_dump(mode="json"), self.shape, self.dataset.seen

    def valid_counts(self) -> list[int]:
        """How many cells of each block are valid, told by the first band alone."""
        nodata = self.dataset.nodata
        bands = (self.dataset.read(1, window=self._place(window)) for window in self.windows)
        return [int((np.isfinite(band) & (band != nodata)).sum()) for band in bands]

    @functools.cached_property
    def windows(self) -> list[Window]:
        """The windows of `blocks`, in order."""
        return [window for windows in self.block_windows for window in windows]

    @functools.cached_property
    def block_windows(self) -> list[list[Window]]:
        """Of each of the file's own blocks, the windows that cut it evenly to 32 MB at most: a compressed one is read
        once."""
        height, width = self.shape
        side, across = (min(*lengths) for lengths in zip(self.dataset.block_shapes[0], self.shape, strict=True))
        rows = -(-side // -(-side * across * self.dims // MOST_NUMBERS))
        ends = [(first, min(first + side, height)) for first in range(0, height, side)]
        return [
            [Window(col, row, min(across, width - col), min(rows, end - row)) for row in range(first, end, rows)]
            for first, end in ends
            for col in range(0, width, across)
        ]

    def read(self, window: Window, half: bool = False) -> tuple[Floats, Mask]:
        """Vectors (n, C) float32 of the valid cells of a window, row-major, and the mask valid (h, w) bool; half:
        float16 where the file holds these plainly, which is quicker."""
        place, (down, right) = self._place(window), self._step
        if self.dataset.driver == "VRT" and not self._holds_any(place):
            return np.empty((0, self.dims), np.float32), np.zeros((window.height, window.width), bool)
        if self._bytes:
            coded = self.dataset.read(window=place)[:, ::down, ::right]
            known: Mask = coded[0] != NODATA
            flat = self._bytes.decode(coded).reshape(self.dims, -1)
            return (flat if known.all() else flat[:, known.ravel()]).T, known
        if self._decoding:
            stored = self.dataset.read(window=place, out_dtype=self._decoding.dtype)
            values, known = self._decoding.values(stored, place)
            if self._decoding.dtype == "float32" and self.dataset.nodata is not None:
                known &= (stored != np.float32(self.dataset.nodata)).any(axis=0)
            known = known[::down, ::right]
            flat = values[:, ::down, ::right].reshape(self.dims, -1)
            return (flat if known.all() else flat[:, known.ravel()]).T, known
        halves = self._halves.read(place) if self._halves else None
        if halves is None:
            cube = self.dataset.read(window=place, out_dtype="float32")[:, ::down, ::right]
            valid: Mask = np.all(np.isfinite(cube), axis=0)
        else:
            halves = halves[:, ::down, ::right]
            cube, valid = halves if half else floats(halves), finite(halves)
        if self._finite_nodata:
            valid &= (cube != np.float32(self.dataset.nodata)).any(axis=0)
        flat = cube.reshape(self.dims, -1)
        return (flat if valid.all() else flat[:, valid.ravel()]).T, valid

    def columns(self, window: Window) -> tuple[Floats, Mask | None]:
        """Vectors as columns (C, n), and the mask valid (h, w) of the cells they are of. None: they are the half floats
        of all cells as the file holds them, of which those are valid whose numbers are all finite; they stand until the
        next call."""
        place, (down, right) = self._place(window), self._step
        plain = self._halves if not (self._decoding or self._finite_nodata) else None
        halves = plain.read(place, lent=True) if plain else None
        if halves is not None:
            return halves[:, ::down, ::right].reshape(self.dims, -1), None
        vectors, valid = self.read(window)
        return vectors.T, valid

    @property
    def _finite_nodata(self) -> bool:
        """Whether cells are not valid whose numbers all are some number that stands for none."""
        return self.dataset.nodata is not None and bool(np.isfinite(self.dataset.nodata))

    def stored(self, window: Window) -> Array:
        """The numbers (C, h, w) of a window as the file holds them, the northernmost row first."""
        down, right = self._step
        numbers: Array = self.dataset.read(window=self._place(window))[:, ::down, ::right]
        return numbers

    def _place(self, window: Window) -> Window:
        """Where a window lies in the file, whichever way that runs."""
        (height, width), (down, right) = self.shape, self._step
        row = window.row_off if down > 0 else height - window.row_off - window.height
        col = window.col_off if right > 0 else width - window.col_off - window.width
        return Window(col, row, window.width, window.height)

    def _holds_any(self, place: Window) -> bool:
        """Whether a window of the file may have a valid cell, by its first band: a mosaic may be mostly empty."""
        first = self.dataset.read(1, window=place)
        empty = NODATA if self._bytes else self.dataset.nodata
        return bool((np.isfinite(first) & (first != empty)).any())

    def blocks(
        self, report: Report, noun: Message = NOUN, windows: Sequence[Window] | None = None, half: bool = False
    ) -> Iterator[tuple[Window, Floats, Mask]]:
        """(window, vectors, valid) of every window, or of those given, in their order, as of `read`, the next one read
        ahead by a thread; tells progress."""
        windows = self.windows if windows is None else windows
        rate = Rate(noun, len(windows))
        if not windows:
            return
        with ThreadPoolExecutor(1) as pool:
            ahead = pool.submit(self.read, windows[0], half)
            for i, window in enumerate(windows):
                vectors, valid = ahead.result()
                if i + 1 < len(windows):
                    ahead = pool.submit(self.read, windows[i + 1], half)
                yield window, vectors, valid
                report.progress((i + 1) / len(windows), rate.text(i + 1))
        self.dataset.check_unchanged()

    def close(self) -> None:
        self.dataset.close()
        if self._halves:
            self._halves.close()
        if isinstance(self._decoding, ScaledCode):
            self._decoding.scales.close()


def _joined(values: Iterable[float]) -> str:
    return ",".join(map(repr, values))


def _numbers(text: str | None) -> tuple[float, ...]:
    return () if text is None else tuple(map(float, text.split(",")))


def _pair(text: str) -> tuple[int, int]:
    height, width = text.split("x")
    return int(height), int(width)

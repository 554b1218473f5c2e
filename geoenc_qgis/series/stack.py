"""stack.json: a STAC ItemCollection of embedding rasters on one grid, an item a time token."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import pystac
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from rasterio.crs import CRS
from rasterio.warp import transform_geom
from rasterio.windows import Window
from shapely.geometry import box, mapping, shape

from ..core.errors import InputError
from ..core.files import write_text
from ..core.report import Rate, Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import Bounds
from ..raster.opening import open_raster
from .dates import Period, iso_period, iso_span
from .slabs import Slabs, covering_windows, slab_and_window_shapes

STACK_HINT = tr("Choose a stack.json made by 'Encode stack'.")
EMBEDDING_ASSET = "embedding"  # the asset of an item
BLOCK_VALUES = 16_000_000  # float32 numbers of all tokens in one window of `blocks`
SLAB_BYTES = 400_000_000  # of all tokens in the TIFF blocks that are read at once, which windows are cut from


@dataclass(frozen=True)
class Frame:
    """One date: its period, the rasters seen then (the first with a valid pixel shows), and the valid share of its
    pixels; or a composite of several dates, with the date of each raster."""

    period: Period
    paths: tuple[str, ...]
    clear: float = 1.0
    composited: tuple[str, ...] = ()


@dataclass(frozen=True)
class Token:
    """One embedding raster: the period it covers, the numbers of its dates, and the window that gave it."""

    path: str
    period: Period
    frames: tuple[int, ...]
    window: int = 0
    facts: dict[str, Any] = field(default_factory=dict)  # more properties of its item


class Stack:
    """Tokens in time order, with the dates they were made of. Its rasters are opened when they are first asked for.

    >>> stack = Stack.open("stack/stack.json")
    >>> [str(token.period) for token in stack.tokens]
    ['2020-01-01', '2020-02-01']
    >>> for window, cells in stack.blocks(Report()):
    ...     print(cells.shape)  # times, features, rows, columns
    (2, 384, 8, 12)
    >>> stack.close()
    """

    def __init__(self, path: str, tokens: Sequence[Token], frames: Sequence[Frame] = (), asset: str = EMBEDDING_ASSET):
        self.path, self.tokens, self.frames, self.asset = path, list(tokens), list(frames), asset
        self._rasters: list[EmbeddingRaster] | None = None

    @classmethod
    def open(cls, path: str, assets: Sequence[str] = (EMBEDDING_ASSET,)) -> Stack:
        """The stack in a file; InputError where it is none or its rasters are not there.

        assets: what its rasters may hold; its own `asset` is the first of these that all its items have.
        """
        file = Path(path)
        if not os.path.isfile(file):
            raise InputError(tr("There is no such stack: {path}.", path=path), tr("Check the path."))
        try:
            collection = _Collection.model_validate_json(file.read_bytes())
            items = collection.features
            _check_kind(file.name, items, assets)
            asset = next((name for name in assets if all(name in item.assets for item in items)), assets[0])
            tokens = [_token(item, file.parent, asset) for item in items]
            frames = [_frame(date, file.parent) for date in collection.dates]
            _check_frames(tokens, frames)
        except InputError:
            raise
        except (OSError, ValueError, KeyError) as error:
            why = _first(error) if isinstance(error, ValidationError) else f"'{error}'"
            raise InputError(
                tr("{name} is not a stack of embeddings: {why}.", name=file.name, why=why), STACK_HINT
            ) from error
        if not tokens:
            raise InputError(tr("{name} is a stack without embeddings.", name=file.name), STACK_HINT)
        gone = next((token.path for token in tokens if not os.path.isfile(token.path)), None)
        if gone:
            raise InputError(
                tr("{name} refers to {name2}, which is missing.", name=file.name, name2=Path(gone).name),
                tr("Encode the stack again."),
            )
        return cls(path, sorted(tokens, key=lambda token: (token.period, token.frames)), frames, asset)

    @property
    def name(self) -> str:
        """That of its folder."""
        return Path(self.path).resolve().parent.name

    @property
    def rasters(self) -> list[EmbeddingRaster]:
        """The open rasters, one per token; InputError where they don't share encoder and grid."""
        if self._rasters is None:
            rasters = [EmbeddingRaster(token.path) for token in self.tokens]
            first = rasters[0]
            for other in rasters[1:]:
                first.identity.check_compatible(other.identity, tr("the stack's first raster"), Report())
                if (other.shape, other.crs, other.transform) != (first.shape, first.crs, first.transform):
                    raise InputError(
                        tr("The rasters of the stack don't share one grid."), tr("Encode the stack again.")
                    )
            self._rasters = rasters
        return self._rasters

    @property
    def first(self) -> EmbeddingRaster:
        """For what all share: identity, shape, crs, transform."""
        return self.rasters[0]

    def blocks(
        self,
        report: Report,
        order: Callable[[Iterable[Window]], list[Window]] = list,
        tokens: Sequence[int] | None = None,
    ) -> Iterator[tuple[Window, np.ndarray]]:
        """(window, cells (T, C, h, w) float32, NaN where not valid) of windows of all tokens at once; tells progress.

        The next window is read ahead by a thread. All windows have one size but at the far edges. order: gives windows
        in the order in which they are to come, of those that are read together first. tokens: those that are read, in
        the same windows; None: all.
        """
        height, width = self.first.shape
        values = len(self.tokens) * self.first.dims
        dtype = np.float16 if all(raster.is_float16 for raster in self.rasters) else np.float32
        slab, size = slab_and_window_shapes(
            self.first.shape,
            self.first.dataset.block_shapes[0],
            BLOCK_VALUES // values,
            SLAB_BYTES // (values * np.dtype(dtype).itemsize),
        )
        places = covering_windows(Window(0, 0, width, height), slab)
        cuts = [(place, cut) for place in order(places) for cut in order(covering_windows(place, size))]
        rasters = self.rasters if tokens is None else [self.rasters[number] for number in tokens]
        slabs, rate = Slabs(rasters, dtype), Rate(tr("block"), len(cuts))
        with ThreadPoolExecutor(1) as pool:
            ahead = pool.submit(slabs.cube, *cuts[0])
            for number, (_, cut) in enumerate(cuts, 1):
                cube = ahead.result()
                if number < len(cuts):
                    ahead = pool.submit(slabs.cube, *cuts[number])
                yield cut, cube
                report.progress(number / len(cuts), rate.text(number))
        for raster in self.rasters:
            raster.dataset.check_unchanged()

    def close(self) -> None:
        for raster in self._rasters or []:
            raster.close()
        self._rasters = None


def save_stack(
    path: Path,
    tokens: Sequence[Token],
    frames: Sequence[Frame],
    asset: str = EMBEDDING_ASSET,
    home: Path | None = None,
    **facts: Any,
) -> None:
    """Write stack.json, its hrefs relative to it; the rasters are there already.

    asset: what they hold, the name of their assets. home: where the folder will be, if not where it is. facts: more of
    the collection's own.
    """
    items = [_item(number, token, path.parent, asset) for number, token in enumerate(tokens)]
    home = home or path.parent
    dates = [
        {
            "date": frame.period.iso,
            "href": [relative_href(scene, home) for scene in frame.paths],
            "geoenc:clear": round(frame.clear, 4),
            **({"geoenc:composited": list(frame.composited)} if frame.composited else {}),
        }
        for frame in frames
    ]
    collection = pystac.ItemCollection(items, extra_fields={"geoenc:dates": dates, **facts}, clone_items=False)
    write_text(path, json.dumps(collection.to_dict(), indent=1, ensure_ascii=False) + "\n")


def _item(number: int, token: Token, folder: Path, asset: str) -> pystac.Item:
    raster = open_raster(token.path)
    geometry = bbox = None
    if raster.crs:
        geometry = lonlat_outline(raster.crs, raster.bounds)
        bbox = list(shape(geometry).bounds)
    properties = {
        "geoenc:frames": list(token.frames),
        "geoenc:window": token.window,
        "geoenc:token": number,
        "geoenc:encoder": raster.tags().get("GEOENC_ENCODER", ""),
        "proj:code": raster.crs.to_string() if raster.crs else None,
        "proj:shape": list(raster.shape),
        "proj:transform": list(raster.transform)[:6],
        **token.facts,
    }
    raster.close()
    item = pystac.Item(
        id=Path(token.path).stem,
        geometry=geometry,
        bbox=bbox,
        datetime=None,
        start_datetime=token.period.start,
        end_datetime=token.period.end,
        properties=properties,
    )
    href = relative_href(token.path, folder)
    item.add_asset(asset, pystac.Asset(href, media_type=pystac.MediaType.GEOTIFF, roles=["data"]))
    return item


def lonlat_outline(crs: CRS, bounds: Bounds) -> dict[str, Any]:
    """The outline (GeoJSON, degrees) of bounds (left, bottom, right, top) in a CRS."""
    outline: dict[str, Any] = transform_geom(crs, "EPSG:4326", mapping(box(*bounds)), precision=7)
    return outline


class _Asset(BaseModel):
    href: str = Field(min_length=1)


class _Properties(BaseModel):
    """What an item says of itself; GeoEnc's own beside those of STAC."""

    model_config = ConfigDict(extra="allow")
    time: str | None = Field(None, alias="datetime")
    start: str | None = Field(None, alias="start_datetime")
    end: str | None = Field(None, alias="end_datetime")
    frames: list[Annotated[int, Field(ge=0)]] = Field([], alias="geoenc:frames")
    window: int = Field(0, alias="geoenc:window")
    encoder: str | None = Field(None, alias="geoenc:encoder")


class _Item(BaseModel):
    properties: _Properties
    assets: dict[str, _Asset]


class _Date(BaseModel):
    date: str
    href: list[str] = Field(min_length=1)
    clear: float = Field(1.0, alias="geoenc:clear", ge=0, le=1)
    composited: list[str] = Field([], alias="geoenc:composited")


class _Collection(BaseModel):
    """stack.json as it is read."""

    features: list[_Item]
    dates: list[_Date] = Field([], alias="geoenc:dates")


def _first(error: ValidationError) -> str:
    fault = error.errors()[0]
    place = ".".join(map(str, fault["loc"]))
    return f"{place}: {fault['msg']}" if place else fault["msg"]


def _check_kind(name: str, items: Sequence[_Item], assets: Sequence[str]) -> None:
    """Raise InputError for a stack of something else made from embeddings, such as classes."""
    kinds = {kind for item in items for kind in item.assets if item.properties.encoder is not None}
    if kinds and not kinds & set(assets):
        raise InputError(
            tr("{name} is a stack of {kinds}, not of embeddings.", name=name, kinds=", ".join(sorted(kinds))),
            tr("Choose the stack of embeddings it was made from."),
        )


def _check_frames(tokens: Sequence[Token], frames: Sequence[Frame]) -> None:
    """Raise ValueError where a token is of a date that the stack doesn't record, if it records any."""
    if frames and not all(token.frames for token in tokens):
        raise ValueError(tr("an item names none of the dates that it covers (geoenc:frames)"))
    beyond = [number for token in tokens for number in token.frames if frames and number >= len(frames)]
    if beyond:
        raise ValueError(tr("there is no date {beyond}", beyond=beyond[0]))


def _token(item: _Item, folder: Path, asset: str) -> Token:
    about = item.properties
    start, end = about.start or about.time, about.end or about.time
    if start is None or end is None:
        raise ValueError(tr("an item has no date"))
    more = about.model_extra or {}
    return Token(
        path=str(folder / item.assets[asset].href),
        period=Period(iso_period(start).start, iso_period(end).end),
        frames=tuple(about.frames),
        window=about.window,
        facts={k: v for k, v in more.items() if k.startswith("geoenc:")}
        | ({"geoenc:encoder": about.encoder} if about.encoder is not None else {}),
    )


def _frame(date: _Date, folder: Path) -> Frame:
    paths = [href if _no_file(href, folder) else os.path.normpath(folder / href) for href in date.href]
    if date.composited and len([iso_span(text) for text in date.composited]) != len(paths):
        raise ValueError(tr("the composite {date} doesn't name the date of each raster", date=date.date))
    return Frame(iso_span(date.date), tuple(paths), date.clear, tuple(date.composited))


def relative_href(path: str, folder: Path) -> str:
    """A path as seen from a folder; what is no file, such as an address, as it is."""
    if _no_file(path):
        return path
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive of Windows
        return Path(path).absolute().as_posix()


def _no_file(name: str, folder: Path = Path()) -> bool:
    """Whether GDAL knows a scene by more than a path: a URL, /vsi…, a subdataset such as NETCDF:"a.nc":ndvi, XML."""
    if "://" in name or name.startswith(("/vsi", "<")):
        return True
    return bool(re.match(r"[A-Za-z]\w+:", name)) and not os.path.exists(folder / name)

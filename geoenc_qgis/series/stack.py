"""stack.json: a STAC ItemCollection of embedding rasters on one grid, an item a time token."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pystac
from rasterio.warp import transform_geom
from rasterio.windows import Window
from shapely.geometry import box, mapping, shape

from ..core.errors import InputError
from ..core.files import write_text
from ..core.report import Rate, Report
from ..raster.embedding import EmbeddingRaster
from ..raster.opening import opened
from .dates import Period, iso_period, span
from .slabs import Slabs, sizes, windows

WHAT = "Choose a stack.json made by 'Encode stack'."
EMBEDDING = "embedding"  # the asset of an item
BLOCK_VALUES = 16_000_000  # float32 numbers of all tokens in one window of `blocks`
SLAB_BYTES = 400_000_000  # of all tokens in the TIFF blocks that are read at once, which windows are cut from


@dataclass(frozen=True)
class Frame:
    """One date: its period, the rasters seen then (the first with a valid pixel shows), and the valid share of its pixels."""

    period: Period
    paths: tuple[str, ...]
    clear: float = 1.0


@dataclass(frozen=True)
class Token:
    """One embedding raster: the period it covers, the numbers of its dates, and the window that gave it."""

    path: str
    period: Period
    frames: tuple[int, ...]
    window: int = 0
    facts: dict[str, Any] = field(default_factory=dict)  # more properties of its item


class Stack:
    """Tokens in time order, with the dates they were made of. Its rasters are opened when they are first asked for."""

    def __init__(self, path: str, tokens: Sequence[Token], frames: Sequence[Frame] = ()):
        self.path, self.tokens, self.frames = path, list(tokens), list(frames)
        self._rasters: list[EmbeddingRaster] | None = None

    @classmethod
    def open(cls, path: str) -> Stack:
        """The stack in a file; InputError where it is none or its rasters are not there."""
        file = Path(path)
        if not os.path.isfile(file):
            raise InputError(f"There is no such stack: {path}.", "Check the path.")
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
            _check_kind(file.name, found["features"])
            tokens = [_token(item, file.parent) for item in found["features"]]
            frames = [_frame(date, file.parent) for date in found.get("geoenc:dates", [])]
        except InputError:
            raise
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{file.name} is not a stack of embeddings.", WHAT) from error
        if not tokens:
            raise InputError(f"{file.name} is a stack without embeddings.", WHAT)
        gone = next((token.path for token in tokens if not os.path.isfile(token.path)), None)
        if gone:
            raise InputError(
                f"{file.name} names {os.path.basename(gone)}, which is not there.", "Encode the stack again."
            )
        return cls(path, sorted(tokens, key=lambda token: (token.period, token.frames)), frames)

    @property
    def rasters(self) -> list[EmbeddingRaster]:
        """The open rasters, one a token; InputError where they don't share encoder and grid."""
        if self._rasters is None:
            rasters = [EmbeddingRaster(token.path) for token in self.tokens]
            first = rasters[0]
            for other in rasters[1:]:
                first.identity.accept(other.identity, "the stack's first raster", Report())
                if (other.shape, other.crs, other.transform) != (first.shape, first.crs, first.transform):
                    raise InputError("The rasters of the stack don't share one grid.", "Encode the stack again.")
            self._rasters = rasters
        return self._rasters

    @property
    def first(self) -> EmbeddingRaster:
        """For what all share: identity, shape, crs, transform."""
        return self.rasters[0]

    def blocks(self, report: Report) -> Iterator[tuple[Window, np.ndarray]]:
        """(window, cells (T, C, h, w) float32, NaN where not valid) of windows of all tokens at once; tells progress.

        The next window is read ahead by a thread. All windows have one size but at the far edges.
        """
        height, width = self.first.shape
        values = len(self.tokens) * self.first.dims
        dtype = np.float16 if all(raster.half for raster in self.rasters) else np.float32
        slab, size = sizes(
            self.first.shape,
            self.first.dataset.block_shapes[0],
            BLOCK_VALUES // values,
            SLAB_BYTES // (values * np.dtype(dtype).itemsize),
        )
        places = windows(Window(0, 0, width, height), slab)
        cuts = [(place, cut) for place in places for cut in windows(place, size)]
        slabs, rate = Slabs(self.rasters, dtype), Rate("block", len(cuts))
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
    asset: str = EMBEDDING,
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
            "href": [_relative(one, home) for one in frame.paths],
            "geoenc:clear": round(frame.clear, 4),
        }
        for frame in frames
    ]
    collection = pystac.ItemCollection(items, extra_fields={"geoenc:dates": dates, **facts}, clone_items=False)
    write_text(path, json.dumps(collection.to_dict(), indent=1, ensure_ascii=False) + "\n")


def _item(number: int, token: Token, folder: Path, asset: str) -> pystac.Item:
    raster = opened(token.path)
    geometry = bbox = None
    if raster.crs:
        outline = mapping(box(*raster.bounds))
        geometry = transform_geom(raster.crs, "EPSG:4326", outline, precision=7)
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
    href = _relative(token.path, folder)
    item.add_asset(asset, pystac.Asset(href, media_type=pystac.MediaType.GEOTIFF, roles=["data"]))
    return item


def _check_kind(name: str, items: list[dict[str, Any]]) -> None:
    """Raise InputError for a stack of something made from embeddings, such as classes."""
    kinds = {kind for item in items for kind in item["assets"] if item["properties"].get("geoenc:encoder") is not None}
    if kinds and EMBEDDING not in kinds:
        raise InputError(
            f"{name} is a stack of {', '.join(sorted(kinds))}, not of embeddings.",
            "Choose the stack of embeddings it was made from.",
        )


def _token(item: dict[str, Any], folder: Path) -> Token:
    properties = item["properties"]
    start, end = (properties.get(name) or properties["datetime"] for name in ("start_datetime", "end_datetime"))
    return Token(
        path=str(folder / item["assets"][EMBEDDING]["href"]),
        period=Period(iso_period(start).start, iso_period(end).end),
        frames=tuple(properties.get("geoenc:frames", ())),
        window=properties.get("geoenc:window", 0),
        facts={
            k: v
            for k, v in properties.items()
            if k.startswith("geoenc:") and k not in ("geoenc:frames", "geoenc:window")
        },
    )


def _frame(date: dict[str, Any], folder: Path) -> Frame:
    paths = [one if _no_file(one, folder) else os.path.normpath(folder / one) for one in date["href"]]
    return Frame(span(date["date"]), tuple(paths), date.get("geoenc:clear", 1.0))


def _relative(path: str, folder: Path) -> str:
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

"""Which scenes make a collection: layers, a folder, what a STAC file lists or a mosaic (VRT) is made of; their names,
and when they were taken as far as that is known."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from ..core.errors import GeoEncError, InputError, RasterError
from ..core.report import Report
from ..core.words import counted, tr
from ..core.xml import ParseError, parsed
from ..raster.opening import unlisted_folders
from .dates import Period, iso_span, raster_periods
from .gathering import folder_rasters, item_raster, refuse_unnamed

Order = Literal["margin", "newest", "oldest"]
MAX_NAME = 120  # characters of a scene's name
MAX_DEPTH = 8  # catalogs within catalogs
OWN_NAMES = re.compile(r"(collection|encoder|mosaic|classes|rgb|scenes)\b.*", re.IGNORECASE)  # of a collection's files
SOURCES = ("SimpleSource", "ComplexSource", "AveragedSource", "KernelFilteredSource")
OTHER_SHAPES = (KeyError, TypeError, ValueError, AttributeError)  # what JSON of another shape than a STAC item raises


@dataclass(frozen=True)
class Scene:
    """A raster of a collection, under a name of its own; fault: why it can't be one."""

    name: str
    path: str
    period: Period | None = None
    fault: GeoEncError | None = None


def collection_scenes(
    inputs: Sequence[str],
    folder: str | None,
    catalog: str | None,
    dates: str,
    known: Sequence[str | None],
    order: Order,
    report: Report,
    *,
    planned: bool = False,
) -> list[Scene]:
    """The scenes, in the order given, each once.

    dates: as for stacks; known: ISO dates that the layers of `inputs` carry; planned: dates that nothing hangs on are
    not looked for in the files. Raises InputError where there are none, or
    where one has no date and ORDER asks for it.
    """
    periods = [iso_span(text) if text else None for text in known] or [None] * len(inputs)
    scenes = [Scene(Path(path).stem, path, period) for path, period in zip(inputs, periods, strict=True)]
    scenes += [Scene(Path(path).stem, path) for path in (folder_rasters(folder) if folder else [])]
    scenes += _of_catalog(Path(catalog), report) if catalog else []
    if not scenes:
        raise InputError(
            tr("There are no scenes: INPUTS, FOLDER and CATALOG are empty."), tr("Choose one raster or more.")
        )
    scenes = list({scene.path or scene.name: scene for scene in reversed(scenes)}.values())[::-1]
    if planned and order == "margin" and dates.strip() in ("", "auto"):
        return _named(scenes)
    return _named(_dated(scenes, dates, order, report))


def _named(scenes: Sequence[Scene]) -> list[Scene]:
    """The scenes with names that no other one and no other file of a collection has."""
    taken: set[str] = set()
    named = []
    for scene in scenes:
        name = re.sub(r"[^\w.-]+", "_", scene.name).strip("._-")[:MAX_NAME] or "scene"
        if name.casefold() in taken or OWN_NAMES.fullmatch(name):
            name = f"scene-{name}-{hashlib.sha256(scene.path.encode()).hexdigest()[:8]}"
        taken.add(name.casefold())
        named.append(replace(scene, name=name))
    return named


def _dated(scenes: Sequence[Scene], dates: str, order: Order, report: Report) -> list[Scene]:
    """The scenes with their dates: all of them where ORDER goes by date, else as far as these are known."""
    asked = dates.strip() not in ("", "auto")
    open_ones = [n for n, scene in enumerate(scenes) if scene.fault is None and (asked or scene.period is None)]
    with unlisted_folders(scenes[n].path for n in open_ones):
        found = _periods(scenes, open_ones, dates, report)
    lacking = [scenes[n].name for n, period in found.items() if period is None]
    if lacking and (order != "margin" or asked):
        raise InputError(
            counted(
                len(lacking),
                "{n} scene doesn't say when it was taken: {name}.",
                "{n} scenes don't say when they were taken, such as {name}.",
                name=lacking[0],
            ),
            tr("Give DATES: a pattern such as S2_L2A_%Y%m%d*; or set ORDER to margin."),
        )
    return [replace(scene, period=found.get(n) or scene.period) for n, scene in enumerate(scenes)]


def _periods(scenes: Sequence[Scene], numbers: Sequence[int], dates: str, report: Report) -> dict[int, Period | None]:
    """The periods of scenes by their tags or names: of all in one way, else of each that can be opened as it can be
    told."""
    paths = [scenes[n].path for n in numbers]
    try:
        return dict(zip(numbers, raster_periods(paths, dates, (), report), strict=True)) if paths else {}
    except InputError:
        if dates.strip() not in ("", "auto"):
            raise
    each: dict[int, Period | None] = {}
    for number, path in zip(numbers, paths, strict=True):
        try:
            each[number] = raster_periods([path], "auto", (), Report())[0]
        except RasterError:  # which is told when its pixels are asked for
            continue
        except InputError:
            each[number] = None
    return each


def _of_catalog(file: Path, report: Report) -> list[Scene]:
    """The scenes that a STAC file lists, or that a mosaic is made of."""
    if not file.is_file():
        raise InputError(tr("There is no such file: {file}.", file=file), tr("Check CATALOG."))
    if file.suffix.lower() == ".vrt":
        scenes = [Scene(Path(path).stem, path) for path in _mosaicked(file)]
    else:
        items = _items(file, report, 0)
        scenes = [_of_item(item, home, file, number) for number, (item, home) in enumerate(items, 1)]
    refuse_unnamed(file.name, [scene.path for scene in scenes])
    return scenes


def _items(file: Path, report: Report, deep: int) -> Iterator[tuple[Any, Path]]:
    """The items of an ItemCollection, an export of an API, an item, or a catalog and those within it; with the folders
    that their paths are seen from."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        kind = content["type"]
        links = [link["href"] for link in content.get("links", ()) if link["rel"] in ("item", "child")]
        features = content["features"] if kind == "FeatureCollection" else [content] if kind == "Feature" else []
        matched = content.get("numberMatched") or 0
    except (OSError, *OTHER_SHAPES) as error:
        raise InputError(
            tr("{name} lists no STAC items.", name=file.name),
            tr("Choose an ItemCollection, the export of a STAC API, a catalog of files, or a mosaic (.vrt)."),
        ) from error
    if matched > len(features):
        report.warn(
            tr(
                "{name} is a page of {count} items; the search has found {matched}.",
                name=file.name,
                count=len(features),
                matched=matched,
            )
        )
    yield from ((feature, file.parent) for feature in features)
    if kind in ("Catalog", "Collection") and deep < MAX_DEPTH:
        refuse_unnamed(file.name, links)
        for href in links:
            yield from _items(file.parent / href, report, deep + 1)


def _of_item(item: Any, home: Path, file: Path, number: int) -> Scene:
    """The scene of an item; one that can't be read keeps its fault, and the others go on."""
    name = str(item.get("id") or number) if isinstance(item, dict) else str(number)
    try:
        path, period, _ = item_raster(item, home)
        return Scene(name, path, period)
    except InputError as error:
        return Scene(name, "", fault=error)
    except OTHER_SHAPES:
        fault = tr("Item {number} of {file} is not a STAC item with a date and assets.", number=number, file=file.name)
        return Scene(name, "", fault=InputError(fault, tr("Leave it out, or export it again.")))


def _mosaicked(file: Path) -> list[str]:
    """The files that a mosaic (VRT) is made of; InputError where it holds other bands side by side."""
    try:
        bands = list(parsed(file.read_bytes()).iter("VRTRasterBand"))
    except (OSError, ParseError, ValueError) as error:
        raise InputError(tr("{name} is not a VRT.", name=file.name), tr("Choose a mosaic, or a STAC file.")) from error
    named = []
    for band in bands:
        sources = [source.find("SourceFilename") for kind in SOURCES for source in band.iter(kind)]
        named.append(
            [
                os.path.normpath(file.parent / (source.text or ""))
                if source.get("relativeToVRT") == "1"
                else source.text or ""
                for source in sources
                if source is not None
            ]
        )
    if not named or not named[0] or any(paths != named[0] for paths in named):
        raise InputError(
            tr("{name} is not a mosaic of files that have all of its bands.", name=file.name),
            tr("A VRT that puts bands on top of each other is one scene: give it as INPUTS."),
        )
    return list(dict.fromkeys(named[0]))

"""Which rasters make a stack: layers, a folder or the items of a STAC file, dated, in time order, with their masks."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

from shapely.geometry import box

from ..core import network
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.embedding import VIEW_ENDING
from ..raster.opening import open_raster
from .dates import Period, iso_period, iso_span, raster_periods

RASTER_SUFFIXES = (".tif", ".tiff", ".vrt", ".jp2", ".img", ".png", ".jpg", ".jpeg", ".nc", ".hdf")
MASK_ASSETS = ("scl", "mask")  # whose values MASK_VALUES names by itself
IMAGE_ASSETS = ("visual", "image", "data", "analytic", "ortho", "rgb")


@dataclass(frozen=True)
class Mask:
    """One band of a raster that says how good a date's pixels are."""

    path: str
    band: int = 1


@dataclass(frozen=True)
class DatedRaster:
    """A raster, when it was taken, and its mask."""

    period: Period
    path: str
    mask: Mask | None = None


def stack_dates(
    inputs: Sequence[str],
    folder: str | None,
    items: str | None,
    dates: str,
    known: Sequence[str | None],
    masks: Sequence[str],
    report: Report,
) -> list[list[DatedRaster]]:
    """Dates in time order, each the rasters of that date in the order given.

    known: ISO dates that layers carry, one per input. Raises InputError: no rasters, no date, only one date, or masks
    that can't be matched.
    """
    paths, periods, own = _rasters(inputs, folder, items, known, masks)
    if not paths:
        raise InputError(
            tr("There are no rasters: INPUTS, FOLDER and ITEMS are empty."), tr("Choose two rasters or more.")
        )
    all_periods = raster_periods(paths, dates, periods, report)
    order = sorted(range(len(paths)), key=lambda i: (all_periods[i], i))
    if masks:
        own = _matched(masks, [paths[i] for i in order], [all_periods[i] for i in order], order, report)
    entries = [DatedRaster(all_periods[i], paths[i], own[i]) for i in order]
    together = [list(entries_of_date) for _, entries_of_date in groupby(entries, key=lambda entry: entry.period)]
    doubled = [entries_of_date for entries_of_date in together if len(entries_of_date) > 1]
    if dates.strip() in ("", "auto") and not all(periods):
        _check_spread(doubled)
    if len(together) < 2:
        raise InputError(
            tr(
                "All {count} rasters are of one date, {all_periods}; a stack needs two dates or more.",
                count=len(paths),
                all_periods=all_periods[0],
            )
            if len(paths) > 1
            else tr("A stack needs two dates or more, but there is one raster."),
            tr("Use 'Encode raster' for single images, or check DATES."),
        )
    if doubled:
        report.log(
            counted(
                len(doubled),
                "{n} date has several rasters, such as {period}: these are mosaicked, the first one in the list"
                " on top.",
                "{n} dates have several rasters, such as {period}: these are mosaicked, the first one in the"
                " list on top.",
                period=doubled[0][0].period,
            )
        )
    return together


def _check_spread(doubled: Sequence[Sequence[DatedRaster]]) -> None:
    """Raise InputError where rasters of one year or month lie on top of one another: their names say more than was
    read."""
    for entries in doubled:
        if entries[0].period.end - entries[0].period.start < timedelta(days=27):
            continue
        boxes = []
        for entry in entries:
            with open_raster(entry.path) as file:
                boxes.append((file.crs, box(*file.bounds)))
        for (entry, (crs, box_a)), (other, (others_crs, box_b)) in combinations(zip(entries, boxes, strict=True), 2):
            if crs == others_crs and box_a.intersection(box_b).area > 0.5 * min(box_a.area, box_b.area):
                raise InputError(
                    tr(
                        "{name} and {name2} show the same ground, and their names say no more than {period}.",
                        name=Path(entry.path).name,
                        name2=Path(other.path).name,
                        period=entry.period,
                    ),
                    tr("Give DATES: a pattern such as *_%Y_%j*, or ISO dates in the order of the rasters."),
                )


def _rasters(
    inputs: Sequence[str], folder: str | None, items: str | None, known: Sequence[str | None], apart: Sequence[str]
) -> tuple[list[str], list[Period | None], list[Mask | None]]:
    """Paths, the dates they bring along, and their masks."""
    paths = list(inputs)
    gone = next(
        (
            path
            for path in paths
            if Path(path).is_absolute() and not path.startswith("/vsi") and not os.path.exists(path)
        ),
        None,
    )
    if gone:
        raise InputError(tr("There is no such file: {gone}.", gone=gone), tr("Check INPUTS."))
    periods = [iso_span(text) if text else None for text in known] or [None] * len(paths)
    masks: list[Mask | None] = [None] * len(paths)
    if folder:
        found = folder_rasters(folder, apart)
        paths, periods, masks = paths + found, periods + [None] * len(found), masks + [None] * len(found)
    for path, period, mask in _of_items(items) if items else []:
        paths, periods, masks = [*paths, path], [*periods, period], [*masks, mask]
    return paths, periods, masks


def folder_rasters(folder: str, apart: Sequence[str] = ()) -> list[str]:
    """The rasters in a folder by name, but for those `apart` and views; InputError where there are none."""
    if not os.path.isdir(folder):
        raise InputError(tr("There is no such folder: {folder}.", folder=folder), tr("Check FOLDER."))
    others = {os.path.realpath(path) for path in apart}
    rasters = sorted(
        str(path)
        for path in Path(folder).iterdir()
        if path.suffix.lower() in RASTER_SUFFIXES
        and not path.name.startswith(".")
        and not path.name.endswith(VIEW_ENDING)
        and os.path.realpath(path) not in others
    )
    if not rasters:
        endings = ", ".join(RASTER_SUFFIXES)
        raise InputError(
            tr("There are no rasters in {folder}.", folder=folder),
            tr("Files with these endings are looked for: {endings}.", endings=endings),
        )
    return rasters


def _of_items(items: str) -> list[tuple[str, Period, Mask | None]]:
    """Raster, date and mask of each item of a STAC ItemCollection."""
    file = Path(items)
    fault = InputError(
        tr("{name} is not a STAC ItemCollection.", name=file.name), tr("Choose a GeoJSON file of STAC items.")
    )
    if not os.path.isfile(file):
        raise InputError(tr("There is no such file: {items}.", items=items), tr("Check ITEMS."))
    try:
        features = json.loads(file.read_text(encoding="utf-8"))["features"]
        rasters = [item_raster(feature, file.parent) for feature in features]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise fault from error
    refuse_unnamed(file.name, [text for path, _, mask in rasters for text in (path, mask.path if mask else "")])
    return rasters


def refuse_unnamed(name: str, texts: Sequence[str]) -> None:
    """Raise InputError where texts that a file holds are addresses on the network that no parameter names."""
    if blocked := network.unnamed_addresses(address for text in texts for address in network.addresses_in(text)):
        raise network.refusal_error(name, blocked)


def item_raster(item: dict[str, Any], folder: Path) -> tuple[str, Period, Mask | None]:
    """Raster, date and mask of a STAC item; InputError, or what JSON of another shape raises, where it has none.

    folder: that its paths are seen from.
    """
    properties, assets = item["properties"], item["assets"]
    start, end = (properties.get("datetime") or properties[name] for name in ("start_datetime", "end_datetime"))
    by_name = {name.lower(): _located(asset["href"], folder) for name, asset in assets.items() if _is_raster(asset)}
    masks = [by_name.pop(name) for name in MASK_ASSETS if name in by_name]
    mask = Mask(masks[0]) if masks else None
    chosen = list(by_name.values()) if len(by_name) == 1 else [by_name[n] for n in IMAGE_ASSETS if n in by_name][:1]
    if not chosen:
        raise InputError(
            tr(
                "The item {item} has {count} rasters ({by_name}), and none is named {image_assets}.",
                item=item.get("id"),
                count=len(by_name),
                by_name=", ".join(by_name) or tr("none"),
                image_assets=", ".join(IMAGE_ASSETS),
            ),
            tr("Combine the bands you need in a VRT first, and give that as INPUTS."),
        )
    return chosen[0], Period(iso_period(start).start, iso_period(end).end), mask


def _is_raster(asset: dict[str, Any]) -> bool:
    kind, roles = asset.get("type") or "", asset.get("roles") or ()
    if "thumbnail" in roles or "overview" in roles:
        return False
    return kind.startswith("image/") or Path(asset["href"].split("?")[0]).suffix.lower() in RASTER_SUFFIXES


def _located(href: str, folder: Path) -> str:
    return href if "://" in href or href.startswith("/") else str(folder / href)


def _matched(
    masks: Sequence[str], paths: Sequence[str], periods: Sequence[Period], order: Sequence[int], report: Report
) -> list[Mask | None]:
    """The mask of each raster, in the rasters' first order: by bands, by day, or by place in the list.

    paths, periods: in time order; order: their numbers in the first order. Of several masks of a day the first
    belongs to the first raster of that day.
    """
    raster_masks: list[Mask | None] = [None] * len(paths)
    if len(masks) == 1:
        with open_raster(masks[0]) as file:
            bands = file.count
        days = list(dict.fromkeys(periods))
        if bands > 1 and bands in (len(days), len(paths)):
            for place, (number, period) in enumerate(zip(order, periods, strict=True)):
                raster_masks[number] = Mask(masks[0], 1 + (days.index(period) if bands == len(days) else place))
            return raster_masks
    try:
        own = raster_periods(masks, "auto", (), Report())
    except InputError:
        if len(masks) == len(paths):
            report.log(tr("The masks show no dates: they are matched in the order of the rasters."))
            return [Mask(mask) for mask in masks]
        own = []
    free = list(zip(masks, own, strict=False))
    for number, period, path in sorted(zip(order, periods, paths, strict=True), key=lambda entry: entry[0]):
        mine = [mask for mask in free if _same_day(mask[1], period)]
        if not mine:
            raise InputError(
                tr("No mask belongs to {name} ({period}).", name=Path(path).name, period=period),
                tr("Give one mask per raster, with the date in its name, or one raster with one band per date."),
            )
        raster_masks[number] = Mask(mine[0][0])
        if len(mine) > 1:
            free.remove(mine[0])
    return raster_masks


def _same_day(first: Period, other: Period) -> bool:
    """Whether two periods share a day."""
    return first.start.date() <= other.end.date() and other.start.date() <= first.end.date()


def mask_values(text: str) -> frozenset[int]:
    """{4, 5, 6, 7, 11} of '4-7,11', as MASK_VALUES is written; InputError where it can't be read."""
    values: set[int] = set()
    for part in text.replace(";", ",").split(","):
        match = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", part)
        if not match:
            raise InputError(
                tr("MASK_VALUES '{text}' is not a list of numbers and ranges.", text=text),
                tr("Write it as 4-7,11, for instance."),
            )
        values.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return frozenset(values)

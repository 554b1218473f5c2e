"""Offsets that stored numbers carry, such as Sentinel-2's 1000 since processing baseline 04.00: what a raster says of
its own, and what is added to its numbers because of that."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.report import Report
from ..core.words import Message, Words, counted, tr
from .opening import Raster

AUTO = "auto"  # what the raster says
OFFSET_TAG = "GEOENC_OFFSET"
SENTINEL2_OFFSET = -1000.0
FIRST_OFFSET_BASELINE = 400  # processing baseline 04.00, since which 1000 is added to the numbers
BASELINE_PATTERN = re.compile(r"S2[A-D]_MSIL(?:1C|2A)_\d{8}T\d{6}_N(\d{4})_")  # of Sentinel-2's product names
RADAR_PATTERN = re.compile(r"\b(VV|VH|HH|HV)\b")  # in names of bands
DIGITS_SCALE = 1e-4  # of bands that hold reflectance x 10000
OFFSET_NAMES = ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET")  # of tags, and of elements of a product's description
OFFSET_PATTERN = re.compile(rb"<(?:BOA|RADIO)_ADD_OFFSET[^>]*>\s*(-?[0-9.]+)")
DESCRIPTIONS = ("MTD_MSIL2A.xml", "MTD_MSIL1C.xml")
MAX_FOLDER_LEVELS = (
    6  # folders above a band's file that belong to its product: R10m, IMG_DATA, granule, GRANULE, product, archive
)
MAX_DESCRIPTION_BYTES = 2_000_000  # bytes of a product's description that are looked at
Found = tuple[tuple[float, ...], Message]


@dataclass(frozen=True)
class Offset:
    """What is added to the stored numbers of a raster's bands."""

    added: tuple[float, ...] = ()  # a band; empty: nothing, since nothing tells
    origin: Words = ""  # what tells
    ignored: float = 0.0  # an offset of its bands that isn't one of reflectances x 10000, and stays in the numbers

    @property
    def text(self) -> str:
        """A number, or one for each band with commas; '' where nothing tells."""
        values = self.added[:1] if len(set(self.added)) == 1 else self.added
        return ",".join(f"{value:.12g}" for value in values)


def raster_offset(data: Raster, bands: Sequence[int], asked: str) -> Offset:
    """What to add to the numbers of these bands. asked: '' for nothing, 'auto' for what the raster says, or a number.

    Bands of radar have none. Names and descriptions of products are heeded for integers of more than 8 bits alone: what
    is stored as fractions, or as a picture, is no longer what the product held.
    """
    names = (data.descriptions[band - 1] or data.tags(band).get("DESCRIPTION", "") for band in bands)
    optical = [not RADAR_PATTERN.search(name) for name in names]
    if not asked or not any(optical):
        return Offset()
    if asked != AUTO:
        return Offset(tuple(float(asked) if sees else 0.0 for sees in optical), tr("by OFFSET"))
    own, ignored = _of_bands(data, bands)
    if own is None:
        kinds = [np.dtype(data.dtypes[band - 1]) for band in bands]
        wide = [sees and kind.kind in "iu" and kind.itemsize > 1 for sees, kind in zip(optical, kinds, strict=True)]
        said = any(wide) and (
            _of_tags(data, bands) or _of_baseline(data, len(bands)) or _of_description(data, len(bands))
        )
        own = (
            (tuple(value if here else 0.0 for value, here in zip(said[0], wide, strict=True)), said[1])
            if said
            else None
        )
    return Offset(*own, ignored) if own else Offset(ignored=ignored)


def offset_tags(offsets: Iterable[Offset]) -> dict[str, str]:
    """The tag of an embedding raster that says what was added to the numbers it was made of; none where nothing
    tells. Of rasters that differ it has each once, with semicolons, 0 for those of which nothing tells."""
    texts = [offset.text for offset in offsets]
    return {OFFSET_TAG: ";".join(dict.fromkeys(text or "0" for text in texts))} if any(texts) else {}


def recorded_offset(tags: Iterable[Mapping[str, str]]) -> str:
    """The OFFSET that gives again what these tags of embedding rasters say was added; '' where they say nothing."""
    texts = {own.get(OFFSET_TAG, "") for own in tags}
    return AUTO if len(texts) > 1 or any(";" in text or "," in text for text in texts) else "".join(texts)


def tell_offsets(rasters: Sequence[tuple[str, Offset]], report: Report, *, fixed: bool, digits: bool) -> None:
    """Say once what is added to the numbers of rasters (name and offset), and what that leaves open.

    fixed: whether their values are scaled as reflectances; digits: whether the encoder takes Sentinel-2's own numbers.
    """
    for text in dict.fromkeys(offset.text for _, offset in rasters if any(offset.added)):
        mine = [(name, offset.origin) for name, offset in rasters if offset.text == text]
        values = next(offset.added for _, offset in rasters if offset.text == text)
        report.log(
            counted(
                len(rasters),
                "{added} is added to the raster's values ({origin}).",
                "{added} is added to the values of {count} of {n} rasters, such as {name} ({origin}).",
                added=", ".join(dict.fromkeys(f"{value:.12g}" for value in values if value)),
                count=len(mine),
                name=mine[0][0],
                origin=mine[0][1],
            )
        )
    silent = [name for name, offset in rasters if not offset.added]
    if digits and silent:
        report.warn(
            counted(
                len(silent),
                "Nothing tells whether the values of {name} carry Sentinel-2's offset of 1000: none is taken off."
                " OFFSET -1000 takes it off.",
                "Nothing tells whether the values of {n} of {count} rasters, such as {name}, carry Sentinel-2's offset"
                " of 1000: none is taken off. OFFSET -1000 takes it off.",
                name=silent[0],
                count=len(rasters),
            )
        )
    ignored = [offset.ignored for _, offset in rasters if offset.ignored]
    if fixed and ignored:
        report.warn(
            tr(
                "The bands of {count} of {count2} rasters have an offset of {offset:g}, which SCALING does not"
                " subtract: dark ground comes out too bright. Bring the values to reflectance x 10000 first, or choose"
                " SCALING percentile.",
                count=len(ignored),
                count2=len(rasters),
                offset=ignored[0],
            )
        )


def _of_bands(data: Raster, bands: Sequence[int]) -> tuple[Found | None, float]:
    """By GDAL's scale and offset of each band, in stored numbers; or an offset that goes with another scale."""
    scales, offsets = data.scales, data.offsets
    own = [(scales[band - 1], offsets[band - 1]) for band in bands]
    other = next((offset for scale, offset in own if offset and not math.isclose(scale, DIGITS_SCALE)), 0.0)
    if other or not any(offset for _, offset in own):
        return None, other
    return (tuple(round(offset / DIGITS_SCALE, 6) for _, offset in own), tr("by the offset of its bands")), 0.0


def _of_tags(data: Raster, bands: Sequence[int]) -> Found | None:
    """By tags of the raster, or of all of these bands."""
    whole = data.tags()
    tags = [{**whole, **data.tags(band)} for band in bands]
    for name in OFFSET_NAMES:
        try:
            added = tuple(float(own[name]) for own in tags)
        except (KeyError, ValueError):
            continue
        if all(map(math.isfinite, added)):
            return added, tr("by its tag {name}", name=name)
    return None


def _of_baseline(data: Raster, count: int) -> Found | None:
    """By the processing baseline in its tags, in its name or its folders', or in those of the files it is made of; not
    where these differ."""
    text = data.tags().get("PROCESSING_BASELINE", "")
    if re.fullmatch(r"\d\d\.\d\d", text):
        baselines = [int(text.replace(".", ""))]
    else:
        named = [BASELINE_PATTERN.findall(name) for name in (data.path, *data.files)]
        baselines = [int(found[-1]) for found in named if found]
    values = {SENTINEL2_OFFSET if number >= FIRST_OFFSET_BASELINE else 0.0 for number in baselines}
    if len(values) != 1:
        return None
    said = tr("Sentinel-2, processing baseline {number}", number=f"{max(baselines) / 100:05.2f}")
    return (values.pop(),) * count, said


def _of_description(data: Raster, count: int) -> Found | None:
    """By the product's description in a folder above its files; not where several differ."""
    parents = [folder for name in data.files for folder in list(Path(name).absolute().parents)[:MAX_FOLDER_LEVELS]]
    found = {}
    for path in (folder / name for folder in dict.fromkeys(parents) for name in DESCRIPTIONS):
        if path.is_file():
            with path.open("rb") as file:
                added = OFFSET_PATTERN.search(file.read(MAX_DESCRIPTION_BYTES))
            if added:
                found[float(added[1])] = path.name
    if len(found) != 1:
        return None
    ((value, name),) = found.items()
    return (value,) * count, tr("by {name}", name=name)

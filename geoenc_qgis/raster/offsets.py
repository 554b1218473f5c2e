"""Offsets that stored numbers carry, which scales made for reflectances ignore: such numbers alone are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import rasterio

from ..core.report import Report
from ..core.words import Words, tr
from .opening import open_raster

BASELINE_PATTERN = re.compile(r"_N(\d{4})_")  # of Sentinel-2's product names
FIRST_OFFSET_BASELINE = 400  # processing baseline 04.00, since which 1000 is added to the numbers
OFFSET_PATTERN = re.compile(rb"<(?:BOA|RADIO)_ADD_OFFSET[^>]*>\s*(-?[0-9.]+)")
MAX_FOLDER_LEVELS = (
    6  # folders above a band's file that belong to its product: R10m, IMG_DATA, granule, GRANULE, product, archive
)
MAX_DESCRIPTION_BYTES = 2_000_000  # bytes of a product's description that are looked at


def warn_of_offset(paths: Sequence[str], bands: Sequence[int], report: Report) -> None:
    """Warn once where rasters say that these bands carry an offset, or are Sentinel-2 products that do."""
    said = [text for path in paths if (text := _offset(path, bands))]
    if said:
        share_text = (
            tr(" ({count} of {count2} rasters)", count=len(said), count2=len(paths)) if len(said) < len(paths) else ""
        )
        report.warn(
            tr(
                "{said}{share_text}, which SCALING does not subtract: dark ground comes out too bright. Bring"
                " the values to reflectance x 10000 first, or choose SCALING percentile.",
                said=said[0],
                share_text=share_text,
            )
        )


def _offset(path: str, bands: Sequence[int]) -> str:
    with open_raster(path) as data:
        return _of_bands(data, bands) or _of_product(data, path)


def _of_bands(data: rasterio.DatasetReader, bands: Sequence[int]) -> Words:
    offset = next((data.offsets[b - 1] for b in bands if 1 <= b <= data.count and data.offsets[b - 1]), 0)
    return tr("The raster's bands have an offset of {offset:g}", offset=offset) if offset else ""


def _of_product(data: rasterio.DatasetReader, path: str) -> Words:
    """By its tags, its own name or its folder's, or the product's description beside it."""
    baseline = BASELINE_PATTERN.search(path)
    number = int(baseline[1]) if baseline else 0
    text = data.tags().get("PROCESSING_BASELINE", "")
    if re.fullmatch(r"\d\d\.\d\d", text):
        number = int(text.replace(".", ""))
    if number >= FIRST_OFFSET_BASELINE:
        this = f"{number / 100:05.2f}"
        return tr(
            "Sentinel-2's values carry an offset of 1000 since processing baseline 04.00 (this is {this})", this=this
        )
    if number:
        return ""
    for folder in list(Path(path).absolute().parents)[:MAX_FOLDER_LEVELS]:
        for description in sorted(folder.glob("MTD_*.xml")) if folder.is_dir() else []:
            with description.open("rb") as file:
                added = OFFSET_PATTERN.search(file.read(MAX_DESCRIPTION_BYTES))
            if added and float(added[1]):
                return tr(
                    "The product's values carry an offset of {added:g} ({name})",
                    added=-float(added[1]),
                    name=description.name,
                )
    return ""

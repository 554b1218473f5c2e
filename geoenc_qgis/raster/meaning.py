"""What a raster says of its bands beside their values: names, colours, scale, offset, unit, classes and other tags."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp
from rasterio.io import DatasetWriter, MemoryFile

from ..core.files import write_text
from ..core.xml import Element, SubElement, parsed, tostring

RGB_COLOURS = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
FILE_NAMESPACES = ("IMAGE_STRUCTURE", "DERIVED_SUBDATASETS")  # namespaces of tags that are not of the values
PIXEL_TAG_PREFIXES = ("STATISTICS_", "AREA_OR_POINT", "TIFFTAG_XRES", "TIFFTAG_YRES", "TIFFTAG_RESOLUTION", "GEOENC_")

Tags = dict[str, dict[str, str]]  # by namespace


@dataclass(frozen=True)
class BandMetadata:
    """What is said of some bands of a raster, in order, and of the whole."""

    colours: list[ColorInterp]
    names: list[str | None]
    scales: list[float]
    offsets: list[float]
    units: list[str | None]
    tags: list[Tags]
    categories: list[list[str]]
    palette: dict[int, tuple[int, int, int, int]] | None
    whole: dict[str, str]

    @classmethod
    def from_dataset(cls, data: rasterio.DatasetReader, bands: Sequence[int]) -> BandMetadata:
        """What an open raster says of these bands, none of which is a mask."""
        colours, categories = data.colorinterp, _categories(data)
        chosen = [colours[b - 1] for b in bands]
        return cls(
            colours=[ColorInterp.undefined if c == ColorInterp.alpha else c for c in chosen],
            names=[data.descriptions[b - 1] for b in bands],
            scales=[data.scales[b - 1] for b in bands],
            offsets=[data.offsets[b - 1] for b in bands],
            units=[data.units[b - 1] for b in bands],
            tags=[{ns: _kept(data.tags(b, ns=ns)) for ns in ["", *_namespaces(data, b)]} for b in bands],
            categories=[categories[b - 1] for b in bands],
            palette=data.colormap(bands[0]) if chosen and chosen[0] == ColorInterp.palette else None,
            whole={key: value for key, value in _kept(data.tags()).items() if "#" not in key},
        )

    @property
    def profile(self) -> dict[str, str]:
        """rasterio keywords of a GeoTIFF that is to hold it: colours count when the file is made."""
        return {} if self.palette else {"photometric": "RGB" if self.colours[:3] == RGB_COLOURS else "MINISBLACK"}

    def write(self, out: DatasetWriter) -> None:
        """Say it of a raster open for writing."""
        if out.colorinterp != tuple(self.colours):
            out.colorinterp = self.colours
        out.descriptions = self.names
        if self.palette:
            out.write_colormap(1, self.palette)
        if set(self.scales) != {1.0} or set(self.offsets) != {0.0}:
            out.scales, out.offsets = self.scales, self.offsets
        if any(self.units):
            out.units = [unit or "" for unit in self.units]
        out.update_tags(**self.whole)
        for band, tags in enumerate(self.tags, 1):
            for namespace, values in tags.items():
                if values:
                    out.update_tags(band, ns=namespace or None, **values)

    def write_categories(self, path: str) -> None:
        """Write the names of the classes beside a finished raster, where GDAL looks for them."""
        if not any(self.categories):
            return
        file = Path(f"{path}.aux.xml")
        root = parsed(file.read_bytes()) if file.exists() else Element("PAMDataset")
        for band, names in enumerate(self.categories, 1):
            there = root.find(f"PAMRasterBand[@band='{band}']")
            element = SubElement(root, "PAMRasterBand", band=str(band)) if there is None else there
            listed = SubElement(element, "CategoryNames")
            for name in names:
                SubElement(listed, "Category").text = name
        write_text(file, tostring(root, encoding="unicode") + "\n")


def _namespaces(data: rasterio.DatasetReader, band: int) -> list[str]:
    return [ns for ns in data.tag_namespaces(band) if ns and ns not in FILE_NAMESPACES and not ns.startswith("xml:")]


def _kept(tags: dict[str, str]) -> dict[str, str]:
    """Tags that still hold for other pixels."""
    return {key: value for key, value in tags.items() if not key.startswith(PIXEL_TAG_PREFIXES)}


def _categories(data: rasterio.DatasetReader) -> list[list[str]]:
    """The class names of each band: rasterio has no call for them, GDAL's own description of the raster has them."""
    with MemoryFile(ext=".vrt") as memory:
        rasterio.shutil.copy(data, memory.name, driver="VRT")
        root = parsed(memory.read())
    return [
        [name.text or "" for name in band.findall("CategoryNames/Category")] for band in root.findall("VRTRasterBand")
    ]

"""A mosaic of embedding rasters that share a lattice, as a VRT: each cell is one raster's own, nothing is resampled.

GDAL reads a VRT whole when it is opened, and an embedding has hundreds of bands that name their sources each: where
these become many, the VRT names others, of a part of the mosaic each, in a folder beside it.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, reduce
from operator import or_
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr  # nosec B406  # they write, nothing is parsed

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS

from ..core.arrays import Floats
from ..core.files import atomic_output
from ..core.report import Report
from ..core.scratch import replace_folder, scratch_folder
from .embedding import COMPONENTS_DOMAIN, block_side
from .grid import Box
from .seams import Placed, depth, parts

MAX_SOURCES = 60_000  # of all bands together in one VRT
MAX_WINDOW_CELLS = 1 << 22  # cells of a part of a mosaic that is looked at in one piece
LEAST_SIDE = 128  # cells of a part's side, a whole multiple of it: those who read by blocks open a part once
SQUARES = (1, 2, 4, 8, 16)  # cells of the sides of squares that seams follow in the smallest parts, if they must
FAN = 4  # parts along a side
DEPTH_BYTES = 256_000_000  # of distances that are kept
PARTS_ENDING = ".parts"  # of the folder of a mosaic's parts, in place of its own
VRT_BLOCK = 128  # pixels of a block's side, as GDAL has it
GDAL_TYPES = {"float32": "Float32", "uint8": "Byte"}


@dataclass(frozen=True)
class Look:
    """What all rasters of a mosaic have in common, as its VRT tells it: type of numbers, bands, tags by domain."""

    dtype: str
    nodata: str
    half: bool
    names: tuple[str, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    tags: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, path: str) -> Look:
        """That of an embedding raster."""
        with rasterio.open(path) as file:
            half = file.tags(1, ns="IMAGE_STRUCTURE").get("NBITS") == "16"
            tags = {domain: file.tags(ns=domain or None) for domain in ("", COMPONENTS_DOMAIN)}
            names = tuple(name or "" for name in file.descriptions)
            nodata = "nan" if np.isnan(file.nodata) else f"{file.nodata:g}"
            return cls(file.dtypes[0], nodata, half, names, file.scales, file.offsets, tags)


@dataclass(frozen=True)
class Source:
    """A file that shows in a VRT: `box` is the part of its cells `whole`."""

    path: Path
    whole: Box
    box: Box


def write_mosaic(
    path: Path,
    rasters: Sequence[Placed],
    crs: CRS,
    transform: Affine,
    tags: Mapping[str, str],
    report: Report,
) -> Box:
    """Write the mosaic of embedding rasters (.vrt) and return the cells that it covers.

    transform: of the lattice's cells, whose (0, 0) lies at its origin. tags: in the place of the rasters' own.
    """
    look, window = Look.of(rasters[0].path), reduce(or_, (raster.box for raster in rasters))
    folder = path.with_suffix(PARTS_ENDING)
    with scratch_folder(path.resolve().parent) as scratch:
        mosaic = _Mosaic(rasters, look, crs, transform, scratch / folder.name, folder, report)
        layers = mosaic.layers(window, "part")
        path.unlink(missing_ok=True)  # until its parts are those that it names
        if mosaic.made.exists():
            replace_folder(mosaic.made, folder)
        else:
            shutil.rmtree(folder, ignore_errors=True)
    with atomic_output(path) as part, part.open("w", encoding="utf-8") as out:
        out.writelines(mosaic.lines(window, layers, path.parent, dict(tags)))
    return window


class _Mosaic:
    """A mosaic that is being written; its parts are made in one folder and will lie in another."""

    def __init__(
        self,
        rasters: Sequence[Placed],
        look: Look,
        crs: CRS,
        transform: Affine,
        made: Path,
        folder: Path,
        report: Report,
    ):
        self.rasters, self.look, self.crs, self.transform = rasters, look, crs, transform
        self.made, self.folder, self.report = made, folder, report
        largest = max(raster.box.height * raster.box.width for raster in rasters)
        self.depths = lru_cache(maxsize=max(4, DEPTH_BYTES // (4 * largest)))(self._depths)

    def _depths(self, number: int) -> Floats:
        with rasterio.open(self.rasters[number].path) as file:
            first = file.read(1)
            return depth(first != file.nodata if self.look.dtype == "uint8" else np.isfinite(first))

    def layers(self, window: Box, name: str) -> list[list[Source]]:
        """What a window shows, the upper layer first; writes the parts that it is made of where it is large."""
        self.report.check()
        numbers = [n for n, raster in enumerate(self.rasters) if not (raster.box & window).empty]
        inside = [self.rasters[number] for number in numbers]
        small = max(window.shape) <= LEAST_SIDE
        most = MAX_SOURCES // len(self.look.names)
        if small or (window.height * window.width <= MAX_WINDOW_CELLS and len(numbers) <= most):
            sides = SQUARES if small and 2 * len(numbers) <= most else SQUARES[:1]
            for side in sides:
                chosen = parts(window, inside, lambda n: self.depths(numbers[n]), side)
                if sum(map(len, chosen)) <= most or (small and side == sides[-1]):
                    files = [(Path(raster.path), raster.box) for raster in inside]
                    return [[Source(*files[part.number], part.box) for part in layer] for layer in chosen]
        return [[Source(self._part(box, f"{name}-{n}"), box, box) for n, box in enumerate(self._cut(window))]]

    def _cut(self, window: Box) -> list[Box]:
        """The parts of a window that hold something."""
        height, width = (-(-length // (FAN * LEAST_SIDE)) * LEAST_SIDE for length in window.shape)
        boxes = [
            Box(row, col, row + height, col + width) & window
            for row in range(window.row0, window.row1, height)
            for col in range(window.col0, window.col1, width)
        ]
        return [box for box in boxes if any(not (raster.box & box).empty for raster in self.rasters)]

    def _part(self, window: Box, name: str) -> Path:
        """Write the VRT of a part and return where it will lie."""
        layers = self.layers(window, name)
        self.made.mkdir(exist_ok=True)
        with (self.made / f"{name}.vrt").open("w", encoding="utf-8") as out:
            out.writelines(self.lines(window, layers, self.folder, {}))
        return self.folder / f"{name}.vrt"

    def lines(
        self, window: Box, layers: Sequence[Sequence[Source]], home: Path, tags: Mapping[str, str]
    ) -> Iterator[str]:
        """The text of a VRT that will lie in the folder `home`."""
        look = self.look
        at = self.transform @ Affine.translation(window.col0, window.row0)
        yield f'<VRTDataset rasterXSize="{window.width}" rasterYSize="{window.height}">\n'
        yield f"<SRS>{escape(self.crs.to_wkt())}</SRS>\n"
        yield f"<GeoTransform>{', '.join(map(repr, at.to_gdal()))}</GeoTransform>\n"
        for domain, own in look.tags.items():
            yield _metadata({**own, **tags} if not domain else own, domain)
        texts = [text for layer in reversed(layers) for text in self._sources(layer, window, home, len(layers) > 1)]
        for band, name in enumerate(look.names, 1):
            yield f'<VRTRasterBand dataType="{GDAL_TYPES[look.dtype]}" band="{band}">\n'
            yield _metadata({"NBITS": "16"}, "IMAGE_STRUCTURE") if look.half else ""
            yield f"<Description>{escape(name)}</Description><NoDataValue>{look.nodata}</NoDataValue>\n"
            if look.dtype == "uint8":
                yield f"<Offset>{look.offsets[band - 1]!r}</Offset><Scale>{look.scales[band - 1]!r}</Scale>\n"
            for before, after in texts:
                yield f"{before}{band}{after}"
            yield "</VRTRasterBand>\n"
        yield "</VRTDataset>\n"

    def _sources(self, layer: Sequence[Source], window: Box, home: Path, layered: bool) -> Iterator[tuple[str, str]]:
        """The text before and after the number of the band of each source."""
        kind, nodata = ("ComplexSource", f"<NODATA>{self.look.nodata}</NODATA>") if layered else ("SimpleSource", "")
        for source in layer:
            name = escape(_relative(source.path, home).as_posix())
            shown = _place("SrcRect", *source.box.slices_in(source.whole))
            shown += _place("DstRect", *source.box.slices_in(window))
            yield (
                f'<{kind}><SourceFilename relativeToVRT="1">{name}</SourceFilename><SourceBand>',
                f"</SourceBand>{self._properties(source)}{shown}{nodata}</{kind}>\n",
            )

    def _properties(self, source: Source) -> str:
        """What lets GDAL open a source when it is first read."""
        height, width = source.whole.shape
        side = VRT_BLOCK if source.path.suffix == ".vrt" else block_side((height, width))
        return (
            f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" DataType="{GDAL_TYPES[self.look.dtype]}"'
            f' BlockXSize="{side}" BlockYSize="{side}"/>'
        )


def _place(name: str, rows: slice, cols: slice) -> str:
    size = f'xSize="{cols.stop - cols.start}" ySize="{rows.stop - rows.start}"'
    return f'<{name} xOff="{cols.start}" yOff="{rows.start}" {size}/>'


def _metadata(tags: Mapping[str, str], domain: str) -> str:
    if not tags:
        return ""
    entries = "".join(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in sorted(tags.items()))
    return f"<Metadata{f' domain={quoteattr(domain)}' if domain else ''}>{entries}</Metadata>\n"


def _relative(path: Path, home: Path) -> Path:
    """A path as seen from a folder beside or within that of all rasters."""
    with contextlib.suppress(ValueError):
        return path.relative_to(home)
    return Path("..") / path.relative_to(home.parent)

"""The job `applygeocentroids`: a class raster from an embedding raster and a centroid book."""

from __future__ import annotations

import contextlib
import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import Field

from ..clusters.book import CentroidBook, ready_book
from ..errors import InputError, OutputError
from ..files import write_text
from ..page import swatch, table, write_page
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import cell_area
from ..raster.product import product
from ..report import Report
from .base import Job, RasterOutput

NODATA = 65535
HEAD = "id,name,colour,count,area_m2"
PALETTE_CLASSES = 256  # up to so many also get a GeoTIFF colour table


class ApplyGeocentroids(Job):
    """Give every cell of an embedding raster the class of its nearest centre in a centroid book."""

    input: str = Field(description="embedding raster")
    book: str | None = Field(
        None, description="centroid book (.safetensors, .npy); empty: the ready one of the encoder"
    )
    colours_npy: str | None = Field(None, description="colours (.npy), one RGB row a class, in place of the book's")
    output: RasterOutput = Field(description="class raster to write (.tif)")
    output_rgb: RasterOutput | None = Field(None, description="classes in their colours (.tif)")
    output_distance: RasterOutput | None = Field(None, description="distance to the class's centre (.tif)")
    output_margin: RasterOutput | None = Field(None, description="how much farther the next centre is (.tif)")
    output_table: str | None = Field(None, description="table of areas a class (.csv or .html)")

    def run(self, report: Report) -> dict[str, Any]:
        table_path = Path(self.output).with_suffix(".csv")
        if table_path.exists() and not table_path.read_text(encoding="utf-8", errors="replace").startswith(HEAD):
            raise OutputError(
                f"The table of the classes would replace {table_path}, which is no such table.",
                "Give OUTPUT another name.",
            )
        raster = EmbeddingRaster(self.input, report)
        book = CentroidBook.load(self.book or ready_book(raster.identity))
        if self.colours_npy:
            book = replace(book, colours=_colours(self.colours_npy, len(book.centres)))
        book.accept(raster.identity, report)
        counts = self._write(raster, book, report)
        outputs = {
            name.upper(): path
            for name in ("output", "output_rgb", "output_distance", "output_margin")
            if (path := getattr(self, name))
        }
        area = cell_area(raster.crs, raster.transform, raster.shape)
        classes = [
            (i, f"class {i}", colour, int(count), count * area)
            for i, (colour, count) in enumerate(zip(book.hex_colours(), counts, strict=True))
        ]
        styles.write_palette(self.output, [row[:3] for row in classes])
        write_text(table_path, _csv(classes))
        if self.output_rgb:
            styles.write_rgb(self.output_rgb)
        if self.output_table:
            self._table(classes)
            outputs["OUTPUT_TABLE"] = self.output_table
        report.log(
            f"{int((counts > 0).sum())} of {len(counts)} classes on {int(counts.sum()):,} cells of {area:.4g} m²."
        )
        raster.close()
        return outputs

    def _write(self, raster: EmbeddingRaster, book: CentroidBook, report: Report) -> np.ndarray:
        """Write the rasters; returns how many cells each class has, (k,)."""
        import torch

        from ..clusters.kmeans import nearest, prepared

        centres = torch.from_numpy(book.centres)
        counts = np.zeros(len(centres), np.int64)
        few = len(centres) <= PALETTE_CLASSES
        palette = {i: tuple(rgb) for i, rgb in enumerate(book.colours.tolist())} if few else None
        many = bool(self.output_margin) and len(centres) > 1
        with contextlib.ExitStack() as files:
            out = files.enter_context(
                product(self.output, raster, "classes", ["class"], "uint16", NODATA, colour_table=palette)
            )
            rgb = self._optional(files, self.output_rgb, raster, "class colours", ["red", "green", "blue"], "uint8", 0)
            distances = self._optional(
                files, self.output_distance, raster, "distances", ["distance"], "float32", np.nan
            )
            margins = self._optional(files, self.output_margin, raster, "margins", ["margin"], "float32", np.nan)
            for window, vectors, valid in raster.blocks(report):
                rows = prepared(vectors, book.metric, "cpu")
                near = nearest(rows, centres, book.metric, 2 if many else 1)
                distance, index = near[0].numpy(), near[1].numpy()[:, :1]
                counts += np.bincount(index[:, 0], minlength=len(centres))
                out.write(window, valid, index.astype(np.uint16))
                if rgb:
                    rgb.write(window, valid, np.maximum(book.colours[index[:, 0]], 1))
                if distances:
                    distances.write(window, valid, distance[:, :1])
                if margins:
                    margins.write(window, valid, distance[:, 1:2] - distance[:, :1] if many else distance * 0)
        return counts

    @staticmethod
    def _optional(files: contextlib.ExitStack, path: str | None, raster: EmbeddingRaster, *about: Any):
        return files.enter_context(product(path, raster, *about)) if path else None

    def _table(self, classes: list[tuple]) -> None:
        path = str(self.output_table)
        if Path(path).suffix.lower() not in (".html", ".htm"):
            write_text(path, _csv(classes))
            return
        rows = [(i, swatch(colour), count, f"{area:,.0f}") for i, _, colour, count, area in classes]
        write_page(path, "Areas", table(("class", "colour", "cells", "area, m²"), rows))


def _colours(path: str, count: int) -> np.ndarray:
    """Colours (count, 3) uint8 of a NumPy file with one RGB row a class, 0..255 or 0..1."""
    try:
        colours = np.load(path, allow_pickle=False)
        shape = colours.shape
    except (OSError, ValueError, AttributeError) as error:
        raise InputError(f"{path} is not a NumPy array: {error}.", "Choose a .npy file of RGB rows.") from error
    if shape != (count, 3):
        raise InputError(
            f"{path} has the shape {' x '.join(map(str, shape))}, but the book has {count} classes.",
            f"Choose a file of {count} x 3 numbers.",
        )
    scale = 255 if colours.dtype.kind == "f" and colours.max() <= 1 else 1
    return np.clip(np.rint(colours * scale), 0, 255).astype(np.uint8)


def _csv(classes: list[tuple]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEAD.split(","))
    writer.writerows((*row[:4], f"{row[4]:.6g}" if row[4] < 1 else f"{row[4]:.2f}") for row in classes)
    return text.getvalue()

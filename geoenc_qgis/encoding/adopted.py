"""One embedding raster of a ready product, with its view in colours."""

from __future__ import annotations

import contextlib
from typing import Protocol

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.adopting import Stored, npy_pair, write_copy, write_reference
from ..raster.embedding import EmbeddingRaster
from ..raster.ready import Recognised, recognised, recognised_pair
from .colour_view import write_views


class Adopted(Protocol):
    """What is adopted, and as what; `jobs/adopt_embeddings.py` declares it, and says what each means."""

    input: str | None
    file: str | None
    folder: str | None
    scales: str | None
    landmask: str | None
    dates: str
    name: str

    @property
    def product(self) -> str: ...


def write_adopted(asked: Adopted, output: str, report: Report) -> None:
    """Write the embedding raster of INPUT, FILE or FOLDER and its view; InputError where it can't be one."""
    copying, refers = report.part(0, 0.5), output.lower().endswith(".vrt")
    if asked.input:
        known = recognised(asked.input, asked.product, asked.name)
        if refers:
            write_reference(asked.input, output, known.tags)
        else:
            with contextlib.closing(EmbeddingRaster(asked.input, tags=known.tags)) as raster:
                write_copy(Stored.of_raster(raster), output, known.tags, copying)
    else:
        if refers:
            raise InputError(
                tr("A VRT can't refer to {name}.", name="FILE" if asked.file else "FOLDER"),
                tr("Give OUTPUT a name that ends with .tif."),
            )
        known, numbers = _of_arrays(asked)
        write_copy(numbers, output, known.tags, copying)
    for note in known.notes:
        report.log(note)
    write_views([output], report.part(0.5, 1))
    if known.product:
        made = known.product
        report.log(tr("Licence: {licence}. Cite: {citation}", licence=made.licence, citation=made.citation))


def _of_arrays(asked: Adopted) -> tuple[Recognised, Stored]:
    """What FILE or FOLDER holds."""
    if asked.folder:
        from .zarr_products import zarr_step  # reads zarr

        return zarr_step(asked.folder, asked.dates, asked.product)
    if not (asked.file and asked.scales and asked.landmask):
        raise InputError(
            tr("FILE needs SCALES and LANDMASK."), tr("They come with the product: '_scales.npy' and a GeoTIFF.")
        )
    return recognised_pair(asked.file, asked.product), npy_pair(asked.file, asked.scales, asked.landmask)

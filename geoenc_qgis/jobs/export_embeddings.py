"""The job `exportembeddings`: an embedding raster or a stack as a file for other programs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from pydantic import PrivateAttr, model_validator

from ..core.report import Report
from ..core.words import tr
from ..export.features import Aggregate, Features, Geometry
from ..export.formats import DEFAULT_FORMAT, FORMATS
from ..export.outputs import check_sidecar, named_as_format, sidecars, summary
from ..export.source import opened_source
from .base import Job
from .kinds import Choice, File, FileOut, FolderOut, Kind, Raster


class ExportEmbeddings(Job):
    """Writes the embeddings of a raster or a stack for other programs, with everything known about them: place, dates,
    encoder. Give an embedding raster or a stack, not both.

    Format: pt for PyTorch (a dictionary with features, model_info and metadata, as DeepEarth's packages have it);
    geoparquet, a table with one row per cell and time; zarr, an array store for xarray and Dask (a folder, or one file
    when its name ends with .zarr.zip); npy for NumPy, with the facts in a .json beside it. If the name of the result
    has the ending of another format, it gets the right one.

    Aggregate: none keeps every cell and time. mean and max make one vector of all. spatial: the mean of all cells, one
    vector per time. temporal: the mean of all times, one vector per cell. quadrants: the means of the four quarters
    (north-west, north-east, south-west, south-east) at each time. Cells without data are left out of all.

    Quantise: int8 makes the file half or a quarter as large; the log gives the error.

    Example: a stack of 12 months as GeoParquet with Aggregate temporal: one row per cell, ready for a classifier.
    """

    ID: ClassVar = "exportembeddings"
    TITLE: ClassVar = "Export embeddings"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = (
        "export save pytorch torch pt geoparquet parquet zarr xarray numpy npy array table features deepearth"
        " quantise int8"
    )
    NEEDS: ClassVar = (("input", "stack"),)

    # fmt: off
    input: Annotated[str | None, Raster("Embeddings (or a stack)",
        "An embedding raster from 'Encode raster'. Give this or a stack.")] = None
    stack: Annotated[str | None, File("Stack",
        "stack.json of 'Encode stack'. Give this or an embedding raster.", filter="Stack (*.json)")] = None
    format: Annotated[str | None, Choice("Format",
        " ".join(f"{made.name}: {made.help}." for made in FORMATS.values())
        + " Where a script gives no format, the ending of the result's name decides.",
        options=tuple(FORMATS))] = None
    aggregate: Annotated[Aggregate, Choice("Aggregate",
        "none: all cells and times. mean, max: one vector. spatial: one per time. temporal: one per"
        " cell. quadrants: four per time.")] = "none"
    quantise: Annotated[Literal["none", "int8"], Choice("Quantise",
        "int8: numbers from -127 to 127 and a scale for each dimension; -128 is nodata.")] = "none"
    geometry: Annotated[Geometry, Choice("Geometry (GeoParquet)",
        "Cells as their centres, or as squares, which makes a larger file.", advanced=True)] = "point"
    output: Annotated[str, FileOut("Exported embeddings",
        "The file to write, with the ending of its format.",
        filter=";;".join(made.filter for made in FORMATS.values()))]
    # fmt: on
    _asked: str = PrivateAttr("")  # the output's name where it had another ending

    @model_validator(mode="after")
    def _end_as_format(self) -> ExportEmbeddings:
        """Give OUTPUT the ending of FORMAT."""
        if self.output:  # else it is refused as missing
            self.format, path = named_as_format(self.output, self.format)
            if path != self.output:
                self._asked, self.output = self.output, path
        return self

    def _check_output(self, kind: Kind, path: Path) -> None:
        if self.format == "zarr" and os.path.isdir(path):
            from ..export.store import is_own_store  # reads zarr

            if is_own_store(path):
                kind = FolderOut(kind.title, kind.help)
        super()._check_output(kind, path)
        for beside in sidecars(str(path), self.format):
            check_sidecar(beside)

    def _written(self) -> list[Path]:
        return [*super()._written(), *sidecars(self.output, self.format)]

    def _run(self, report: Report) -> dict[str, Any]:
        if self._asked:
            report.warn(
                tr(
                    "{name} doesn't have the ending of FORMAT {format}: writing {output} instead.",
                    name=Path(self._asked).name,
                    format=self.format,
                    output=self.output,
                )
            )
        source = opened_source(self.input, self.stack, report)
        features = Features(source, self.aggregate, self.geometry)
        if self.aggregate == "temporal" and len(source.steps) == 1:
            report.log(tr("There is only one time, so AGGREGATE temporal changes nothing."))
        work = report
        if self.quantise == "int8":
            features.quantise(report.part(0, 0.4, tr("scales")))
            work = report.part(0.4, 1)
        form = FORMATS[self.format or DEFAULT_FORMAT]
        form.write(Path(self.output), features, work)
        report.log(summary(features, Path(self.output)))
        if features.quantiser:
            features.quantiser.tell(report)
        source.close()
        report.log(tr("Read it with {reading}.", reading=form.reading))
        return {"OUTPUT": self.output}

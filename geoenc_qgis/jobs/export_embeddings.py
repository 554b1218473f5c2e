"""The job `exportembeddings`: an embedding raster or a stack as a file for other programs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, PrivateAttr, model_validator

from ..errors import InputError, OutputError
from ..export.features import Aggregate, Features
from ..export.source import opened_source
from ..files import size_text
from ..report import Report
from .base import InputPath, Job, Kind, OutputPath

Format = Literal["pt", "geoparquet", "zarr", "npy"]
ENDINGS: dict[Format, tuple[str, ...]] = {  # of file names, the one we give first
    "pt": (".pt", ".pth"),
    "geoparquet": (".parquet", ".geoparquet"),
    "zarr": (".zarr", ".zarr.zip", ".zip"),
    "npy": (".npy",),
}


class ExportEmbeddings(Job):
    """Write embeddings for PyTorch (.pt), GIS tables (GeoParquet), arrays in the cloud (Zarr) or NumPy (.npy)."""

    input: InputPath | None = Field(None, description="embedding raster")
    stack: InputPath | None = Field(None, description="stack.json in place of INPUT")
    format: Format | None = Field(None, description="kind of file; empty: by the ending of OUTPUT, else pt")
    aggregate: Aggregate = Field(
        "none",
        description="all cells; one vector (mean, max); one a time (spatial), a cell (temporal), a quarter and time (quadrants)",
    )
    quantise: Literal["none", "int8"] = Field("none", description="int8: 8-bit numbers with a scale a dimension")
    geometry: Literal["point", "cell"] = Field("point", description="GeoParquet: cells as centres or as squares")
    output: OutputPath = Field(description="file to write (.pt, .parquet, .zarr, .zarr.zip or .npy)")
    _asked: str = PrivateAttr("")  # the output's name where it had another ending

    @model_validator(mode="after")
    def _end_as_format(self) -> ExportEmbeddings:
        """Give OUTPUT the ending of FORMAT: QGIS names temporary files by the first of our endings."""
        name = Path(self.output).name.lower()
        of = next((kind for kind, endings in ENDINGS.items() if name.endswith(endings)), None)
        self.format = self.format or of or "pt"
        if of == self.format:
            return self
        path = Path(self.output)
        ending = next((end for end in (".zarr.zip", path.suffix) if of and name.endswith(end.lower())), "")
        better = path.with_name(path.name[: len(path.name) - len(ending)] + ENDINGS[self.format][0])
        if os.path.exists(better):
            raise InputError(
                f"OUTPUT {path.name} would become {better.name} for FORMAT {self.format}, which exists already.",
                f"Name it {better.name} to replace it, or give it another name.",
            )
        self._asked, self.output = self.output, str(better)
        return self

    def _check_output(self, kind: Kind, path: Path) -> None:
        if self.format == "zarr" and os.path.isdir(path):
            from ..export.store import own_store

            if own_store(path):
                kind = Kind("output folder")
        super()._check_output(kind, path)
        if self.format == "npy":
            self._check_sidecar(path.with_suffix(".json"))

    def _written(self) -> list[Path]:
        return [*super()._written(), *([Path(self.output).with_suffix(".json")] if self.format == "npy" else [])]

    @staticmethod
    def _check_sidecar(path: Path) -> None:
        if path.exists() and '"geoenc":' not in path.read_text(encoding="utf-8", errors="replace")[:64]:
            raise OutputError(
                f"The facts of the array would replace {path}, which is none of ours.", "Give OUTPUT another name."
            )

    def run(self, report: Report) -> dict[str, Any]:
        if self._asked:
            report.warn(f"{Path(self._asked).name} is no name for FORMAT {self.format}: {self.output} is written.")
        source = opened_source(self.input, self.stack, report)
        features = Features(source, self.aggregate)
        if self.aggregate == "temporal" and len(source.steps) == 1:
            report.log("There is one time only: its mean is the embeddings themselves.")
        work = report
        if self.quantise == "int8":
            features.quantise(report.part(0, 0.4, "scales"))
            work = report.part(0.4, 1)
        self._write(Path(self.output), features, work)
        report.log(_summary(features, Path(self.output)))
        if features.quantiser:
            report.log(
                f"8-bit numbers: the direction of a vector is off by a cosine of {features.quantiser.mean_error:.2g} on"
                f" average, {features.quantiser.largest_error:.2g} at most."
            )
        source.close()
        return {"OUTPUT": self.output}

    def _write(self, output: Path, features: Features, report: Report) -> None:
        # Each format loads a library of its own, which takes time.
        if self.format == "geoparquet":
            from ..export.geoparquet import write_geoparquet

            write_geoparquet(output, features, report, self.geometry)
        elif self.format == "zarr":
            from ..export.store import write_zarr

            write_zarr(output, features, report)
        else:
            from ..export.arrays import write_npy, write_pt

            (write_npy if self.format == "npy" else write_pt)(output, features, report)


def _summary(features: Features, output: Path) -> str:
    """What was written, in a sentence."""
    files = [path for path in output.rglob("*") if path.is_file()] if output.is_dir() else [output]
    size = size_text(sum(path.stat().st_size for path in files))
    steps, dims, height, width = features.shape
    places = f"{height:,} x {width:,} cells" if features.gridded else f"{height * width} parts of the raster"
    return f"{features.vectors:,} vectors of {dims} numbers, from {steps} x {places}: {output.name}, {size}."

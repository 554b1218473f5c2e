"""A job: its parameters, one definition for the worker, the command line and the tests, and the work they ask for."""

from __future__ import annotations

import math
import os
from abc import abstractmethod
from pathlib import Path
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from ..errors import InputError, OutputError
from ..files import check_folder, check_writable
from ..raster.grid import Bounds, earth_crs
from ..report import Report


class Job(BaseModel):
    """Parameters carry the names of the algorithm's (upper case); outputs come back under theirs."""

    model_config = ConfigDict(extra="forbid", alias_generator=str.upper, populate_by_name=True)
    FOLDERS: ClassVar[tuple[str, ...]] = ()  # outputs that are folders
    WORDS: ClassVar[tuple[str, ...]] = ("name",)  # texts that are no paths, though an output may be called the same

    @abstractmethod
    def run(self, report: Report) -> dict[str, Any]:
        """Do the work and return what was made: output name -> path or text."""

    @classmethod
    def of(cls, params: dict[str, Any]) -> Job:
        """A job of given parameters; InputError names the first that is wrong."""
        for name, value in params.items():
            _check_texts(name.upper(), value)
        try:
            job = cls.model_validate({key.upper(): value for key, value in params.items()})
        except ValidationError as error:
            raise InputError(*_first_fault(cls, error)) from error
        job._check_outputs()
        return job

    def _check_outputs(self) -> None:
        """Raise OutputError where an output can't be written or would replace another file of the job."""
        empty = next(
            (key.upper() for key, f in type(self).model_fields.items() if f.is_required() and getattr(self, key) == ""),
            None,
        )
        if empty:
            raise InputError(f"{empty} is empty.", f"Give {empty}.")
        given = [
            (name, value)
            for name in type(self).model_fields
            if (value := getattr(self, name)) and name not in self.WORDS
        ]
        texts = [(name, text) for name, value in given for text in (value if isinstance(value, list) else [value])]
        taken = {_place(text): name for name, text in texts if isinstance(text, str) and not name.startswith("output")}
        for name, path in texts:
            if name.startswith("output"):
                (check_folder if name in self.FOLDERS else check_writable)(Path(path))
                if _place(path) in taken:
                    other = taken[_place(path)].upper()
                    raise OutputError(f"{name.upper()} is the same file as {other}: {path}.", "Give it another name.")
                taken[_place(path)] = name


def _check_texts(name: str, value: Any) -> None:
    """Raise InputError where a text of a parameter can be no file's name: GDAL and the job protocol know UTF-8 alone."""
    for item in value if isinstance(value, list | tuple) else [value]:
        if not isinstance(item, str):
            continue
        if "\0" in item:
            raise InputError(f"{name} has a NUL character in it: {item!a}.", "Give it without.")
        try:
            item.encode()
        except UnicodeEncodeError as error:
            raise InputError(f"{name} is not UTF-8 text: {item!a}.", "Rename the file or folder.") from error


def _place(path: str) -> str:
    """One name for a file, however it is written."""
    return os.path.normcase(os.path.realpath(path))


def _first_fault(job: type[Job], error: ValidationError) -> tuple[str, str]:
    fault = error.errors()[0]
    name = ".".join(str(part) for part in fault["loc"])
    if isinstance(fault.get("ctx", {}).get("error"), InputError):
        inner = fault["ctx"]["error"]
        return inner.text, inner.hint
    if fault["type"] == "missing":
        return f"{name} is missing.", f"Give {name}."
    if fault["type"] == "extra_forbidden":
        return (
            f"There is no parameter {_short(name)}.",
            f"Parameters: {', '.join(f.upper() for f in job.model_fields)}.",
        )
    field = job.model_fields.get(name.split(".")[0].lower())
    about = field.description if field and field.description else ""
    hint = f"{name}: {about}." if about else f"Give another {name}, or leave it out."
    return f"{name} can't be '{_short(fault['input'])}': {fault['msg'][0].lower()}{fault['msg'][1:]}.", hint


def _short(value: Any, most: int = 100) -> str:
    text = str(value)
    return text if len(text) <= most else f"{text[:most]}..."


def parsed_bands(value: Any) -> Any:
    """[4, 3, 2] of '4;3;2'."""
    if isinstance(value, str):
        try:
            return [int(part) for part in value.replace(",", ";").split(";") if part.strip()]
        except ValueError:
            raise InputError(f"BANDS can't be '{value}'.", "Write band numbers as 4;3;2.") from None
    return value


def parsed_crs(value: Any) -> Any:
    """A rasterio CRS of 'EPSG:32719' or WKT."""
    if value is None or isinstance(value, CRS) or (isinstance(value, str) and not value.strip()):
        return value or None
    try:
        return CRS.from_user_input(value)
    except CRSError as error:
        raise InputError(f"TARGET_CRS can't be '{value}'.", "Write it as EPSG:32719, or as WKT.") from error


def parsed_extent(value: Any) -> Any:
    """{xmin, ymin, xmax, ymax, crs} of 'xmin,xmax,ymin,ymax [EPSG:32719]', the order and brackets QGIS uses."""
    if not isinstance(value, str):
        return value
    numbers, _, crs = value.partition("[")
    try:
        xmin, xmax, ymin, ymax = (float(part) for part in numbers.split(","))
    except ValueError:
        raise InputError(f"EXTENT can't be '{value}'.", "Write it as xmin,xmax,ymin,ymax [EPSG:32719].") from None
    return {"xmin": xmin, "xmax": xmax, "ymin": ymin, "ymax": ymax, "crs": crs.strip(" ]") or None}


class Extent(BaseModel):
    """A rectangle in a CRS (None: the target CRS)."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str | None = None


def bounds_in(extent: Extent, crs: CRS | None) -> Bounds:
    """(left, bottom, right, top) of an extent in the target CRS."""
    bounds = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    if not (extent.xmin < extent.xmax and extent.ymin < extent.ymax and all(map(math.isfinite, bounds))):
        raise InputError("EXTENT is empty or turned around.", "Write it as xmin,xmax,ymin,ymax.")
    own = parsed_crs(extent.crs) if extent.crs and crs else None
    if own is None or own == crs:
        return bounds
    try:
        moved = transform_bounds(earth_crs(own), crs, *bounds, densify_pts=21)
    except CRSError:
        moved = (math.inf,) * 4
    if not all(map(math.isfinite, moved)):
        raise InputError("EXTENT has no place in the target CRS.", "Draw it on the raster, or check its CRS.")
    return moved


def _raster_output(value: Any) -> Any:
    if isinstance(value, str | Path) and Path(value).suffix.lower() not in (".tif", ".tiff"):
        raise InputError(f"The output {value} is no GeoTIFF name.", "Give it a name that ends with .tif.")
    return value


def _artefact_output(value: Any) -> Any:
    if isinstance(value, str | Path) and Path(value).suffix.lower() != ".safetensors":
        raise InputError(f"The output {value} is no .safetensors name.", "Give it a name that ends with .safetensors.")
    return value


def output_name(path: str, name: str, endings: tuple[str, ...]) -> None:
    """Raise OutputError where the path of an output has another ending."""
    if Path(path).suffix.lower() not in endings:
        raise OutputError(f"{name} is no {' or '.join(endings)} name: {path}.", f"End it with {endings[0]}.")


BandList = Annotated[list[int], BeforeValidator(parsed_bands)]
TargetCrs = Annotated[Any, BeforeValidator(parsed_crs)]
ExtentBox = Annotated[Extent, BeforeValidator(parsed_extent)]
ArtefactOutput = Annotated[str, BeforeValidator(_artefact_output)]
RasterOutput = Annotated[str, BeforeValidator(_raster_output)]

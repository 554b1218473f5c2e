"""A job: its parameters, one definition for the worker, the command line and the tests, and the work they ask for."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from ..errors import InputError
from ..raster.grid import Bounds, earth_crs
from ..report import Report


class Job(BaseModel):
    """Parameters carry the names of the algorithm's (upper case); outputs come back under theirs."""

    model_config = ConfigDict(extra="forbid", alias_generator=str.upper, populate_by_name=True)

    @abstractmethod
    def run(self, report: Report) -> dict[str, Any]:
        """Do the work and return what was made: output name -> path or text."""

    @classmethod
    def of(cls, params: dict[str, Any]) -> Job:
        """A job of given parameters; InputError names the first that is wrong."""
        try:
            return cls.model_validate({key.upper(): value for key, value in params.items()})
        except ValidationError as error:
            raise InputError(*_first_fault(cls, error)) from error


def _first_fault(job: type[Job], error: ValidationError) -> tuple[str, str]:
    fault = error.errors()[0]
    name = str(fault["loc"][0]) if fault["loc"] else ""
    if isinstance(fault.get("ctx", {}).get("error"), InputError):
        inner = fault["ctx"]["error"]
        return inner.text, inner.hint
    if fault["type"] == "missing":
        return f"{name} is missing.", f"Give {name}."
    if fault["type"] == "extra_forbidden":
        return f"There is no parameter {name}.", f"Parameters: {', '.join(f.upper() for f in job.model_fields)}."
    return f"{name} can't be '{fault['input']}': {fault['msg'][0].lower()}{fault['msg'][1:]}.", ""


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
    if not isinstance(value, str):
        return value
    try:
        return CRS.from_user_input(value) if value.strip() else None
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
    if not (extent.xmin < extent.xmax and extent.ymin < extent.ymax):
        raise InputError("EXTENT is empty or turned around.", "Write it as xmin,xmax,ymin,ymax.")
    own = parsed_crs(extent.crs) if extent.crs and crs else None
    if own is None or own == crs:
        return bounds
    return transform_bounds(earth_crs(own), crs, *bounds, densify_pts=21)


def _raster_output(value: Any) -> Any:
    if isinstance(value, str | Path) and Path(value).suffix.lower() not in (".tif", ".tiff"):
        raise InputError(f"The output {value} is no GeoTIFF name.", "Give it a name that ends with .tif.")
    return value


BandList = Annotated[list[int], BeforeValidator(parsed_bands)]
TargetCrs = Annotated[Any, BeforeValidator(parsed_crs)]
ExtentBox = Annotated[Extent, BeforeValidator(parsed_extent)]
RasterOutput = Annotated[str, BeforeValidator(_raster_output)]

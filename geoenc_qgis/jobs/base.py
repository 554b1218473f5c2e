"""A job: its parameters, one definition for the worker, the command line and the tests, and the work they ask for."""

from __future__ import annotations

import functools
import math
import os
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioIOError
from rasterio.warp import transform_bounds

from .. import network
from ..errors import DeviceError, InputError, OutputError, RasterError
from ..files import check_folder, check_writable
from ..raster.grid import Bounds, earth_crs
from ..raster.inside import check_regular
from ..raster.opening import relayed
from ..report import Report
from ..scratch import claimed
from .contents import contents, folder_contents, place_of


@dataclass(frozen=True)
class Kind:
    """What the text of a parameter stands for, said in its `Annotated`; a text without one is a word, never a path.

    beside: endings of files that are written beside an output, in place of its own.
    """

    name: Literal["input", "input folder", "output", "output folder"]
    beside: tuple[str, ...] = ()


InputPath = Annotated[str, Kind("input")]
InputFolder = Annotated[str, Kind("input folder")]  # whose rasters are taken
OutputPath = Annotated[str, Kind("output")]
OutputFolder = Annotated[str, Kind("output folder")]


class Job(BaseModel):
    """Parameters carry the names of the algorithm's (upper case); outputs come back under theirs."""

    model_config = ConfigDict(extra="forbid", alias_generator=str.upper, populate_by_name=True)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Whatever the job: GDAL's warnings reach its report, and only addresses in its parameters are fetched."""
        super().__init_subclass__(**kwargs)
        if "run" in vars(cls):
            cls.run = _guarded(cls.run)  # type: ignore[method-assign, assignment]

    @abstractmethod
    def run(self, report: Report) -> dict[str, Any]:
        """Do the work and return what was made: output name -> path or text."""

    def perform(self, report: Report) -> dict[str, Any]:
        """`run`, with the outputs kept for this process alone meanwhile.

        Raises OutputError where another run is writing one of them.
        """
        outputs = [Path(path) for _, kind, path in self._paths() if kind.name.startswith("output")]
        with claimed(outputs if self._writes() else ()):
            try:
                return self.run(report)
            except ImportError as error:
                # How the loaders of Linux, macOS and Windows tell that a library finds no room.
                if not any(word in str(error).lower() for word in ("map segment", "allocate", "paging file")):
                    raise
                raise DeviceError(
                    f"The machine has too little memory to load what the job needs ({error}).",
                    "Close other programs, or raise the limit of memory that this program is given.",
                ) from error

    def _writes(self) -> bool:
        """Whether this process writes the outputs, which is for one of several that do a job together."""
        return True

    @classmethod
    def of(cls, params: dict[str, Any]) -> Job:
        """A job of given parameters; InputError names the first that is wrong."""
        for name, value in params.items():
            _check_texts(name.upper(), value)
        try:
            job = cls.model_validate({key.upper(): value for key, value in params.items()})
        except ValidationError as error:
            raise InputError(*_first_fault(cls, error)) from error
        for text in job._texts():
            check_regular(text)
        job._check_outputs()
        return job

    def check_apart(self, paths: Iterable[str | os.PathLike]) -> None:
        """Raise OutputError where one of the files that are to be written is one that an input is made of."""
        there = {place_of(path): Path(path) for path in paths if os.path.lexists(path)}
        if not there:
            return  # nothing can be replaced
        for name, kind, text in self._paths():
            if not kind.name.startswith("input"):
                continue
            made_of = (folder_contents if kind.name == "input folder" else contents)(text)
            for place, path in there.items():
                if place in made_of or any(part.startswith(place + os.sep) for part in made_of if path.is_dir()):
                    raise OutputError(
                        f"{path} would be replaced, but {name.upper()} ({os.path.basename(text)}) is made of it.",
                        "Give the output another name or folder.",
                    )

    def _texts(self) -> list[str]:
        """All texts among the parameters."""
        values = [getattr(self, name) for name in type(self).model_fields]
        return [one for some in values for one in (some if isinstance(some, list) else [some]) if isinstance(one, str)]

    def _check_outputs(self) -> None:
        """Raise OutputError where an output can't be written or would replace another file of the job."""
        empty = next(
            (key.upper() for key, f in type(self).model_fields.items() if f.is_required() and getattr(self, key) == ""),
            None,
        )
        if empty:
            raise InputError(f"{empty} is empty.", f"Give {empty}.")
        taken = {place_of(text): name for name, kind, text in self._paths() if kind.name.startswith("input")}
        outputs = [(name, kind, text) for name, kind, text in self._paths() if kind.name.startswith("output")]
        for name, kind, path in outputs:
            self._check_output(kind, Path(path))
            if place_of(path) in taken:
                other = taken[place_of(path)].upper()
                raise OutputError(f"{name.upper()} is the same file as {other}: {path}.", "Give it another name.")
            taken[place_of(path)] = name
        self.check_apart(self._written())

    def _check_output(self, kind: Kind, path: Path) -> None:
        """Raise OutputError where a file or folder can't be written there."""
        (check_folder if kind.name == "output folder" else check_writable)(path)

    def _written(self) -> list[Path]:
        """Files that the job writes, as far as their names are known before it begins."""
        return [
            file
            for _, kind, path in self._paths()
            if kind.name == "output"
            for file in (Path(path), *(Path(path).with_suffix(ending) for ending in kind.beside))
        ]

    def _paths(self) -> Iterator[tuple[str, Kind, str]]:
        """Name, kind and text of every path given."""
        for name, field in type(self).model_fields.items():
            kind, value = _kind(field.annotation, field.metadata), getattr(self, name)
            if kind and value:
                yield from ((name, kind, text) for text in (value if isinstance(value, list) else [value]))


def _kind(annotation: Any, metadata: Sequence[Any] = ()) -> Kind | None:
    """The kind in the metadata of a type or of one of its parts."""
    own = next((one for one in (*metadata, *getattr(annotation, "__metadata__", ())) if isinstance(one, Kind)), None)
    return own or next(filter(None, map(_kind, get_args(annotation))), None)


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


def _guarded(run: Callable[[Any, Report], dict[str, Any]]) -> Callable[[Any, Report], dict[str, Any]]:
    """The work of a job with the network closed to all but its own addresses, and GDAL heard."""

    @functools.wraps(run)
    def guarded(job: Job, report: Report) -> dict[str, Any]:
        try:
            with network.limited(job._texts(), everything=getattr(job, "remote", False)), relayed(report):
                return run(job, report)
        except (CPLE_BaseError, RasterioIOError) as error:  # of a property of a damaged file: any of them may raise it
            why = str(error).rstrip(".")
            raise RasterError(f"A raster of this job can't be read; GDAL says: {why}.", "Check its files.") from error

    return guarded


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
ArtefactOutput = Annotated[str, BeforeValidator(_artefact_output), Kind("output")]
RasterOutput = Annotated[str, BeforeValidator(_raster_output), Kind("output", (".qml",))]

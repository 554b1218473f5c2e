"""A job: its parameters, one definition for the worker, the command line and the tests, and the work they ask for."""

from __future__ import annotations

import math
import os
from abc import abstractmethod
from pathlib import Path
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from ..errors import InputError, OutputError
from ..files import check_folder, check_writable
from ..raster.grid import Bounds, earth_crs
from ..report import SILENT, Report
from .kinds import FolderOut, Kind, Output


class Job(BaseModel):
    """Parameters carry the names of the algorithm's (upper case); outputs come back under theirs.

    The docstring of a job is the help of its algorithm: paragraphs with an empty line between them.
    """

    model_config = ConfigDict(
        extra="forbid", alias_generator=str.upper, populate_by_name=True, arbitrary_types_allowed=True
    )
    ID: ClassVar[str] = ""
    TITLE: ClassVar[str] = ""
    GROUP: ClassVar[str] = ""
    TAGS: ClassVar[str] = ""  # words that the toolbox's search finds
    RETURNS: ClassVar[dict[str, tuple[str, str]]] = {}  # outputs that are no parameters: name -> (QGIS's type, title)

    def __init__(self, **given: Any):
        """Parameters by name, in either case; InputError or OutputError says which is wrong, and why."""
        try:
            super().__init__(**{name.upper(): value for name, value in given.items()})
        except ValidationError as error:
            raise InputError(*_first_fault(type(self), error)) from error
        self._check_outputs()

    @classmethod
    def of(cls, params: dict[str, Any]) -> Self:
        """A job of parameters that travelled as JSON."""
        return cls(**params)

    @abstractmethod
    def run(self, report: Report = SILENT) -> dict[str, Any]:
        """Do the work and return what was made: output name -> path or text."""

    @classmethod
    def parameters(cls) -> dict[str, Kind]:
        """Field name -> kind, in the order of a dialog: the job's own, those it inherits, what it writes."""
        kinds = {
            name: kind
            for name, info in cls.model_fields.items()
            for kind in info.metadata
            if isinstance(kind, Kind)
        }
        own = {name for name in kinds if name in cls.__dict__.get("__annotations__", {})}
        first = own if any(kinds[name].USE == "read" for name in own) else kinds.keys() - own
        return dict(sorted(kinds.items(), key=lambda item: (isinstance(item[1], Output), item[0] not in first)))

    def _check_outputs(self) -> None:
        """Raise OutputError where an output can't be written or would replace another file of the job."""
        kinds = {name: kind for name, kind in type(self).parameters().items() if kind.USE != "value"}
        taken: dict[str, str] = {}
        for name, kind in sorted(kinds.items(), key=lambda item: item[1].USE):  # what is read comes first
            given = getattr(self, name) or []
            for path in given if isinstance(given, list) else [given]:
                if kind.USE == "write":
                    (check_folder if isinstance(kind, FolderOut) else check_writable)(Path(path))
                    other = taken.get(_place(path))
                    if other:
                        raise OutputError(
                            f"{name.upper()} is the same file as {other.upper()}: {path}.", "Give it another name."
                        )
                taken[_place(path)] = name


def _place(path: str) -> str:
    """One name for a file, however it is written."""
    return os.path.normcase(os.path.realpath(path))


def _first_fault(job: type[Job], error: ValidationError) -> tuple[str, str]:
    """What is wrong with the first faulty parameter, and what to do."""
    fault = error.errors()[0]
    inner = fault.get("ctx", {}).get("error")
    if isinstance(inner, InputError):
        return inner.text, inner.hint
    name = str(fault["loc"][0]).upper() if fault["loc"] else job.ID
    kind = job.parameters().get(name.lower())
    if fault["type"] == "extra_forbidden" or kind is None:
        return f"There is no parameter {name}.", f"Parameters: {', '.join(f.upper() for f in job.model_fields)}."
    label = f"{kind.title} ({name})"
    if fault["type"] == "missing":
        return f"{label} is missing.", f"Give {name}: {kind.help}"
    return f"{label} is '{str(fault['input'])[:200]}'; {_wrong(fault)}.", kind.help


def _wrong(fault: Any) -> str:
    """The end of a sentence that begins with what was given."""
    kind, context = fault["type"], fault.get("ctx", {})
    if "error" in context:
        return str(context["error"])
    if kind == "literal_error":
        return f"choose one of: {context['expected'].replace(chr(39), '').replace(' or ', ', ')}"
    if kind.startswith(("int", "float", "finite")):
        return "which is not a number"
    if kind.startswith("bool"):
        return "say true or false"
    if kind.startswith(("string", "list")):
        return "give text" if kind.startswith("string") else "give a list"
    return str(fault["msg"][0].lower() + fault["msg"][1:])


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
    own = CRS.from_user_input(extent.crs) if extent.crs and crs else None
    if own is None or own == crs:
        return bounds
    try:
        moved = transform_bounds(earth_crs(own), crs, *bounds, densify_pts=21)
    except CRSError:
        moved = (math.inf,) * 4
    if not all(map(math.isfinite, moved)):
        raise InputError("EXTENT has no place in the target CRS.", "Draw it on the raster, or check its CRS.")
    return moved

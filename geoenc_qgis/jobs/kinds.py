"""The kinds of parameters: what a user is told of one, which values it takes, whether it names a file that is read
or written.

A job declares a parameter once, as `name: Annotated[type, Kind(title, help, ...)] = default`. From that come the
checks of its value, the dialog in QGIS, the command line, the reference pages and the strings to translate
(`schema.py`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..core.dask_address import address_fault
from ..core.words import joined, tr
from ..raster.embedding import SIDECAR_ENDINGS
from ..raster.offsets import AUTO

Use = Literal["value", "read", "write"]


@dataclass(frozen=True)
class Kind:
    """What all parameters have: a title, a help of a sentence or three, and whether only experts change it."""

    title: str
    help: str
    advanced: bool = field(default=False, kw_only=True)
    NAME: ClassVar[str]
    USE: ClassVar[Use] = "value"

    def parse(self, value: Any) -> Any:
        """A value as it was given, as the field's type takes it; ValueError says what is wrong with it."""
        return value

    def check(self, value: Any) -> None:
        """Raise ValueError, with the end of a sentence that begins with the parameter's name, where a value can't
        be."""

    def facts(self) -> dict[str, Any]:
        """What the QGIS side must know beyond title and help, for JSON."""
        return {}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        def checked(value: Any) -> Any:
            if value is not None:
                self.check(value)
            return value

        return core_schema.no_info_before_validator_function(
            self.parse, core_schema.no_info_after_validator_function(checked, handler(source))
        )


class Text(Kind):
    """A line of text."""

    NAME = "string"


class DaskAddress(Text):
    """Where Dask workers are: '', 'local:N' or a scheduler's address."""

    def check(self, value: Any) -> None:
        if value and (fault := address_fault(value)):
            raise ValueError(fault)


class AddedNumber(Text):
    """'auto', or the number that is added to the stored ones."""

    def parse(self, value: Any) -> Any:
        return (str(value).strip() or AUTO) if isinstance(value, (str, int, float)) else value

    def check(self, value: Any) -> None:
        if value != AUTO and not re.fullmatch(r"[+-]?[0-9]{1,9}(\.[0-9]{1,9})?", value):
            raise ValueError(tr("write auto, or the number that is added to the stored ones, such as -1000"))


class FieldName(Text):
    """The name of a field of the labels, or several, or the number of a band: a text that dialogs help to write."""

    NAME = "field"


@dataclass(frozen=True)
class FieldOf(Text):
    """The name of one field of the features that the parameter `of` names, chosen in QGIS's own widget."""

    of: str = field(default="LABELS", kw_only=True)
    numeric: bool = field(default=False, kw_only=True)
    NAME = "fieldOf"

    def facts(self) -> dict[str, Any]:
        return {"of": self.of, "numeric": self.numeric}


class Internal(Kind):
    """Something that QGIS adds by itself and no dialog shows."""

    NAME = "internal"


class Switch(Kind):
    """Yes or no."""

    NAME = "boolean"


@dataclass(frozen=True)
class Choice(Kind):
    """One of the words of the field's Literal, or of `options` where the words are known only when the program runs."""

    options: tuple[str, ...] = field(default=(), kw_only=True)
    NAME = "choice"

    def check(self, value: Any) -> None:
        if self.options and value not in self.options:
            raise ValueError(tr("choose one of: {options}", options=", ".join(self.options)))


class EncoderId(Kind):
    """The id of an encoder whose weights are on this machine."""

    NAME = "encoder"


@dataclass(frozen=True)
class Number(Kind):
    """A finite number within bounds."""

    least: float | None = None
    most: float | None = None
    NAME = "number"

    def check(self, value: Any) -> None:
        if not math.isfinite(value):
            raise ValueError(tr("it must be a finite number"))
        if self.least is not None and value < self.least:
            raise ValueError(tr("it must be at least {least:g}", least=self.least))
        if self.most is not None and value > self.most:
            raise ValueError(tr("it must be at most {most:g}", most=self.most))

    def facts(self) -> dict[str, Any]:
        bounds = {"min": self.least, "max": self.most}
        return {key: value for key, value in bounds.items() if value is not None}


@dataclass(frozen=True)
class Integer(Number):
    """A whole number within bounds."""

    most: float | None = 2**31 - 1  # what a spin box of QGIS holds
    NAME = "integer"

    def parse(self, value: Any) -> Any:
        try:
            whole = float(value) == int(float(value))
        except (TypeError, ValueError, OverflowError):
            return value  # the field's own type says that it is not a number
        if not whole:
            raise ValueError(tr("it must be a whole number"))
        return int(float(value))


@dataclass(frozen=True)
class BandsOf(Kind):
    """Band numbers, counted from 1, of the raster that the parameter `of` names."""

    of: str = field(default="INPUT", kw_only=True)
    NAME = "band"

    def parse(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return [int(part) for part in value.replace(",", ";").split(";") if part.strip()]
        except ValueError:
            raise ValueError(tr("write band numbers with semicolons between them, such as 4;3;2")) from None

    def facts(self) -> dict[str, Any]:
        return {"of": self.of}


class Crs(Kind):
    """A coordinate reference system, as a CRS of rasterio."""

    NAME = "crs"

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string"}

    def parse(self, value: Any) -> Any:
        if value is None or isinstance(value, CRS) or not str(value).strip():
            return value or None
        if not _is_crs(value):
            raise ValueError(tr("write it as EPSG:32719, or as WKT"))
        return CRS.from_user_input(value)


def _is_crs(text: Any) -> bool:
    try:
        CRS.from_user_input(text)
    except (CRSError, ValueError):  # rasterio reads the number after 'EPSG:' by itself
        return False
    return True


class Rectangle(Kind):
    """A rectangle 'xmin,xmax,ymin,ymax [EPSG:32719]', the order and brackets that QGIS uses."""

    NAME = "extent"

    def parse(self, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        numbers, _, crs = value.partition("[")
        try:
            xmin, xmax, ymin, ymax = (float(part) for part in numbers.split(","))
        except ValueError:
            raise ValueError(tr("write it as xmin,xmax,ymin,ymax [EPSG:32719]")) from None
        return {"xmin": xmin, "ymin": ymin, "xmax": xmax, "ymax": ymax, "crs": crs.strip(" ]") or None}

    def check(self, value: Any) -> None:
        corners = (value.xmin, value.ymin, value.xmax, value.ymax)
        if not (value.xmin < value.xmax and value.ymin < value.ymax and all(map(math.isfinite, corners))):
            raise ValueError(tr("it is empty or its corners are swapped; write it as xmin,xmax,ymin,ymax"))
        if value.crs and not _is_crs(value.crs):
            raise ValueError(tr("'{crs}' is not a coordinate reference system; write it as EPSG:32719", crs=value.crs))


class Raster(Kind):
    """A raster that GDAL reads."""

    NAME, USE = "raster", "read"


class Rasters(Kind):
    """Several rasters; one alone may be given as it is."""

    NAME, USE = "rasters", "read"

    def parse(self, value: Any) -> Any:
        return [value] if isinstance(value, str) else value


class Files(Rasters):
    """Several files that are not rasters."""

    NAME = "files"


@dataclass(frozen=True)
class Features(Kind):
    """Points, lines or polygons; with_fields: the job reads their fields too; typed_fields: and makes such fields."""

    with_fields: bool = field(default=False, kw_only=True)
    typed_fields: bool = field(default=False, kw_only=True)
    NAME, USE = "features", "read"

    def facts(self) -> dict[str, Any]:
        return {name: True for name in ("with_fields", "typed_fields") if getattr(self, name)}


@dataclass(frozen=True)
class Layer(Kind):
    """A layer of one of several types: 'raster', 'vector'."""

    of: tuple[str, ...] = field(default=("vector",), kw_only=True)
    NAME, USE = "layer", "read"

    def facts(self) -> dict[str, Any]:
        return {"of": list(self.of)}


@dataclass(frozen=True)
class File(Kind):
    """A file that is read; `filter` is what a file dialog shows, such as 'Stack (*.json)'."""

    filter: str = field(default="", kw_only=True)
    NAME, USE = "file", "read"

    def facts(self) -> dict[str, Any]:
        return {"filter": self.filter} if self.filter else {}


class Folder(Kind):
    """A folder that is read."""

    NAME, USE = "folder", "read"


class Output(Kind):
    """A file or folder that is written; one that may be left out is made on request alone."""

    USE = "write"
    SIDECAR_ENDINGS: ClassVar[tuple[str, ...]] = ()  # endings of files that are written beside it, in place of its own

    def endings(self) -> tuple[str, ...]:
        """What the name of the file must end with; empty: anything."""
        return ()

    def check(self, value: Any) -> None:
        endings = self.endings()
        if endings and not Path(value).name.lower().endswith(endings):
            raise ValueError(tr("end its name with {endings}", endings=joined(endings, tr(" or "))))


class RasterOut(Output):
    """A GeoTIFF to write."""

    NAME = "rasterDestination"
    SIDECAR_ENDINGS: ClassVar[tuple[str, ...]] = (".qml",)

    def endings(self) -> tuple[str, ...]:
        return ".tif", ".tiff"


class EmbeddingOut(RasterOut):
    """An embedding raster to write, with its view and styles."""

    SIDECAR_ENDINGS: ClassVar[tuple[str, ...]] = SIDECAR_ENDINGS


class AdoptedOut(EmbeddingOut):
    """An embedding raster, or a VRT of one; with the scales of its numbers, where these are by the cell."""

    SIDECAR_ENDINGS = (*SIDECAR_ENDINGS, ".scales.tif")

    def endings(self) -> tuple[str, ...]:
        return ".tif", ".tiff", ".vrt"

    def facts(self) -> dict[str, Any]:
        return {"endings": [".tif", ".vrt"]}


class FolderOut(Output):
    """A folder to write."""

    NAME = "folderDestination"


@dataclass(frozen=True)
class FileOut(Output):
    """A file to write; `filter` is what a file dialog shows, such as 'CSV (*.csv)'."""

    filter: str = field(kw_only=True)
    NAME = "fileDestination"

    def facts(self) -> dict[str, Any]:
        return {"filter": self.filter}


class ArtefactOut(FileOut):
    """A file of GeoEnc's own, which its ending tells: that of `filter`."""

    def endings(self) -> tuple[str, ...]:
        return tuple(re.findall(r"\*(\.\w+)", self.filter))


@dataclass(frozen=True)
class VectorOut(Output):
    """A vector file to write, of 'points' or 'polygons', in the format that its name ends with."""

    of: str = field(kw_only=True)
    NAME, SIDECAR_ENDINGS = "vectorDestination", (".qml",)

    def facts(self) -> dict[str, Any]:
        return {"of": self.of}

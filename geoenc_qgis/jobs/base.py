"""A job: its parameters, one definition for QGIS, the worker, the command line and Python, and the work they ask
for."""

from __future__ import annotations

import contextlib
import inspect
import os
from abc import abstractmethod
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioIOError

from ..core import network
from ..core.errors import DeviceError, GeoEncError, InputError, OutputError, RasterError
from ..core.files import check_output_folder, check_writable, output_error
from ..core.report import SILENT, Report
from ..core.scratch import output_lock
from ..core.words import tr
from ..raster.inside import check_regular
from ..raster.opening import relayed_warnings
from .contents import canonical_path, folder_source_files, source_files
from .faults import check_text, first_fault, missing_parameter
from .kinds import Folder, FolderOut, Kind, Output

if TYPE_CHECKING:
    from ..encoding.estimate import Estimate


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
    # Fields of which one at least must be given, a tuple for each such choice: QGIS's dialogs say so before they run.
    NEEDS: ClassVar[tuple[tuple[str, ...], ...]] = ()
    RETURNS: ClassVar[dict[str, tuple[str, str]]] = {}  # outputs beside the parameters: name -> (QGIS's type, title)

    def __init__(self, **given: Any):
        """Parameters by name, in either case, paths as text or `Path`; InputError or OutputError says what is wrong."""
        kinds = type(self).parameters()
        given = {name: _as_text(value) for name, value in given.items()}
        for name, value in given.items():
            check_text(kinds.get(name.lower()), name.upper(), value)
        try:
            super().__init__(**{name.upper(): value for name, value in given.items()})
        except ValidationError as error:
            raise InputError(*first_fault(error, type(self).ID, kinds)) from error
        for name, info in type(self).model_fields.items():
            if info.is_required() and getattr(self, name) == "":
                raise InputError(*missing_parameter(name.upper(), kinds[name]))
        for text in self._texts():
            check_regular(text)
        self._check_outputs()

    @classmethod
    def from_params(cls, params: dict[str, Any]) -> Self:
        """A job of parameters that travelled as JSON."""
        return cls(**params)

    @classmethod
    def parameters(cls) -> dict[str, Kind]:
        """Field name -> kind, in the order of a dialog: the job's own, those it inherits, what it writes."""
        kinds = {
            name: kind for name, info in cls.model_fields.items() for kind in info.metadata if isinstance(kind, Kind)
        }
        own = {name for name in kinds if name in inspect.get_annotations(cls)}
        first = own if any(kinds[name].USE == "read" for name in own) else kinds.keys() - own
        return dict(sorted(kinds.items(), key=lambda item: (isinstance(item[1], Output), item[0] not in first)))

    def run(self, report: Report = SILENT) -> dict[str, Any]:
        """Do the work and return what was made: output name -> path or text.

        Only addresses that the parameters name are fetched, and what GDAL warns of reaches the report. Raises
        OutputError where another run is writing one of the outputs.
        """
        outputs = [Path(path) for _, kind, path in self._paths() if isinstance(kind, Output)]
        with self._explained_faults(report, outputs), output_lock(outputs if self._writes() else ()):
            return self._run(report)

    def estimate(self) -> Estimate:
        """How much work the job is, by what its inputs say of themselves; only of jobs that encode."""
        with self._explained_faults(SILENT, []):
            return self._estimate()

    def _estimate(self) -> Estimate:
        """The job's own estimate."""
        raise InputError(tr("{id} tells no estimate.", id=self.ID), tr("Choose a job that encodes."))

    @contextlib.contextmanager
    def _explained_faults(self, report: Report, outputs: list[Path]) -> Iterator[None]:
        """Within, only named addresses are fetched; faults of files and memory come out as errors with hints."""
        texts, everything = self.fetched()
        try:
            with (
                network.allowed_addresses(texts, everything=everything),
                relayed_warnings(report),
            ):
                yield
        except GeoEncError:
            raise
        except ImportError as error:
            # How the loaders of Linux, macOS and Windows tell that a library finds no room.
            if not any(word in str(error).lower() for word in ("map segment", "allocate", "paging file")):
                raise
            raise DeviceError(
                tr("The machine has too little memory to load what the job needs ({error}).", error=error),
                tr("Close other programs, or raise this program's memory limit."),
            ) from error
        except OSError as error:
            explained = output_error(error, outputs)
            if explained is error and not isinstance(error, RasterioIOError):
                raise
            raise (explained if explained is not error else _unreadable(error)) from error
        except CPLE_BaseError as error:
            raise _unreadable(error) from error

    def fetched(self) -> tuple[list[str], bool]:
        """The parameters whose addresses may be fetched; whether any address may."""
        return self._texts(), bool(getattr(self, "remote", False))

    @abstractmethod
    def _run(self, report: Report) -> dict[str, Any]:
        """The job's own work."""

    def _writes(self) -> bool:
        """Whether this process writes the outputs, which is for one of several that do a job together."""
        return True

    def check_inputs_kept(self, paths: Iterable[str | os.PathLike[str]]) -> None:
        """Raise OutputError where one of the files that are to be written is one that an input is made of."""
        there = {canonical_path(path): Path(path) for path in paths if os.path.lexists(path)}
        if not there:
            return  # nothing can be replaced
        for name, kind, text in self._paths():
            if isinstance(kind, Output):
                continue
            made_of = (folder_source_files if isinstance(kind, Folder) else source_files)(text)
            for place, path in there.items():
                if place in made_of or any(part.startswith(place + os.sep) for part in made_of if path.is_dir()):
                    raise OutputError(
                        tr(
                            "{path} would be overwritten, but {name} ({text}) depends on it.",
                            path=path,
                            name=name.upper(),
                            text=os.path.basename(text),
                        ),
                        tr("Give the output another name or folder."),
                    )

    def _texts(self) -> list[str]:
        """All texts among the parameters."""
        values = [getattr(self, name) for name in type(self).model_fields]
        return [
            text
            for value in values
            for text in (value if isinstance(value, list) else [value])
            if isinstance(text, str)
        ]

    def _check_outputs(self) -> None:
        """Raise OutputError where an output can't be written or would replace another file of the job."""
        taken = {canonical_path(text): name for name, kind, text in self._paths() if not isinstance(kind, Output)}
        for name, kind, path in self._paths():
            if not isinstance(kind, Output):
                continue
            if "://" in path or path.startswith("/vsi"):
                raise OutputError(
                    tr("{name} is an address: {path}. Results are written to files.", name=name.upper(), path=path),
                    tr("Name a file on this machine, and copy the result from there."),
                )
            self._check_output(kind, Path(path))
            if canonical_path(path) in taken:
                other = taken[canonical_path(path)].upper()
                raise OutputError(
                    tr("{name} is the same file as {other}: {path}.", name=name.upper(), other=other, path=path),
                    tr("Give it another name."),
                )
            taken[canonical_path(path)] = name
        self.check_inputs_kept(self._written())

    def _check_output(self, kind: Kind, path: Path) -> None:
        """Raise OutputError where a file or folder can't be written there."""
        if isinstance(kind, FolderOut):
            check_output_folder(path)
        else:
            endings = kind.SIDECAR_ENDINGS if isinstance(kind, Output) else ()
            check_writable(path, [path.with_suffix(ending).name for ending in endings])

    def _written(self) -> list[Path]:
        """Files that the job writes, as far as their names are known before it begins."""
        return [
            file
            for _, kind, path in self._paths()
            if isinstance(kind, Output) and not isinstance(kind, FolderOut)
            for file in (Path(path), *(Path(path).with_suffix(ending) for ending in kind.SIDECAR_ENDINGS))
        ]

    def _paths(self) -> Iterator[tuple[str, Kind, str]]:
        """Name, kind and text of every path given."""
        for name, kind in type(self).parameters().items():
            value = getattr(self, name)
            if kind.USE != "value" and value:
                yield from ((name, kind, text) for text in (value if isinstance(value, list) else [value]))


def _as_text(value: Any) -> Any:
    """Paths, alone or in a list, as text."""
    if isinstance(value, list | tuple):
        return [_as_text(entry) for entry in value]
    return os.fspath(value) if isinstance(value, os.PathLike) else value


def _unreadable(error: Exception) -> RasterError:
    """GDAL's fault at a property of a damaged file: any of them may raise it."""
    why = str(error).rstrip(".")
    return RasterError(tr("A raster of this job can't be read; GDAL says: {why}.", why=why), tr("Check its files."))

"""The one door to rasters: what GDAL warns of while it opens or reads one is heard, and its files are watched."""

from __future__ import annotations

import logging
import os
import re
import threading
import warnings
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError, TransformWarning

from ..core import network
from ..core.arrays import Array
from ..core.errors import GeoEncError, InputError, RasterError
from ..core.report import Report
from ..core.words import tr
from .inside import check_path
from .ties import lacks_tie_points

LOG = logging.getLogger("geoenc_qgis.gdal")
LOG.addHandler(logging.NullHandler())
# Warnings after which neither the pixels nor the place of a raster can be relied on.
DAMAGE_PATTERN = re.compile(
    r"IO error|read error|seek error|premature end|unexpected end|corrupt|damaged|not enough data"
    r"|file (?:is |may be )?truncated|is truncated|bogus|can(?:no|')t (?:read|seek)|failed to (?:read|decode)"
    r"|cycle detected|beyond end of file",
    re.IGNORECASE,
)
UNREACHABLE_PATTERN = re.compile(
    r"CURL error|could(?:n't| not) (?:resolve|connect)|failed to connect|timed? ?out", re.IGNORECASE
)
HTTP_STATUS_PATTERN = re.compile(r"HTTP (?:response code|error code)\s*:\s*(\d+)", re.IGNORECASE)
MISSING_FILE_PATTERN = re.compile(
    r"no such file or directory|does not exist in the file system|not recognized as being in", re.IGNORECASE
)


class Raster(rasterio.DatasetReader):  # type: ignore[misc]  # rasterio tells no types
    """An open raster; its methods are rasterio's. Raises RasterError where it can't be read as when it was opened."""

    path: str
    seen: dict[str, tuple[int, int]]  # size and time of change of its files when it was opened

    def read(self, *args: Any, **kwargs: Any) -> Array:
        """As rasterio's."""
        with raised_gdal_errors(self.path):
            values: Array = super().read(*args, **kwargs)
        return values

    def read_masks(self, *args: Any, **kwargs: Any) -> NDArray[np.uint8]:
        """As rasterio's."""
        with raised_gdal_errors(self.path):
            masks: NDArray[np.uint8] = super().read_masks(*args, **kwargs)
        return masks

    def check_unchanged(self) -> None:
        """Raise RasterError where one of its files has been written to since it was opened."""
        now = _stamps(self.seen)
        changed = sorted(path for path, stamp in now.items() if stamp != self.seen[path])
        if changed:
            raise RasterError(
                tr("{changed} was changed while it was read.", changed=changed[0]),
                tr("Wait until it has been written, then run the same job again."),
            )


def open_raster(path: str) -> Raster:
    """The raster, or one sentence (RasterError, InputError) on why it can't be opened."""
    check_path(path)
    if os.path.isfile(path) and os.path.getsize(path) == 0:
        raise RasterError(tr("The file is empty (0 bytes): {path}.", path=path), tr("Copy or download it again."))
    with raised_gdal_errors(path, "opened"):
        raster: Raster = rasterio.open(path)
        raster.__class__ = Raster
    if not raster.count:
        raster.close()
        raise RasterError(
            tr("The file holds no bands of its own: {path}.", path=path),
            tr("Choose one of its subdatasets (gdalinfo lists them)."),
        )
    if (
        raster.driver in ("GTiff", "COG")
        and (raster.transform.c, raster.transform.f) == (0, 0)
        and lacks_tie_points(path)
    ):
        raster.close()
        raise RasterError(
            tr(
                "{path} is damaged: it gives the size of its pixels, but not where they lie.",
                path=os.path.basename(path),
            ),
            tr("Copy or download it again."),
        )
    raster.path, raster.seen = path, _stamps([*raster.files, path])
    return raster


@contextmanager
def unlisted_folders(paths: Iterable[str]) -> Iterator[None]:
    """Within, GDAL looks for what may lie beside a raster file by file: listing a folder of thousands for each of them
    takes longer. Servers are asked for a list, since each look would be a request."""
    local = not any("://" in path or path.startswith("/vsi") for path in paths)
    with rasterio.Env(**({"GDAL_DISABLE_READDIR_ON_OPEN": "TRUE"} if local else {})):
        yield


@contextmanager
def raised_gdal_errors(path: str, done: str = "read") -> Iterator[None]:
    """What is done with a raster or layer in this block; other warnings become log lines of the job, once a file.

    done: opened or read. Raises RasterError or InputError where GDAL fails or warns of damage.
    """
    with rasterio.Env(), _EARS.collected() as said:
        try:
            yield
        except GeoEncError:
            raise
        except (RasterioError, CPLE_BaseError, ValueError) as error:
            if isinstance(error, ValueError) and done != "opened":
                raise
            raise _fault(path, str(error.__cause__ or error), done, said) from error
    for text in dict.fromkeys(said):
        if DAMAGE_PATTERN.search(text):
            raise RasterError(
                tr("{path} is damaged or cut short.", path=os.path.basename(path)),
                tr("Copy or download it again. GDAL says: {text}", text=text),
            )
        # An address may end GDAL's sentence, as where it asks a busy server again.
        if blocked := network.unnamed_addresses(name.rstrip(".") for name in network.addresses_in(text)):
            raise network.refusal_error(os.path.basename(path), blocked)
        LOG.warning(text if os.path.basename(path) in text else f"{os.path.basename(path)}: {text}")


@contextmanager
def relayed_warnings(report: Report) -> Iterator[None]:
    """For the time of a job: what GDAL and rasterio warn of becomes log lines of its report, each once."""
    if any(isinstance(handler, _Relay) for handler in LOG.handlers):  # a job within a job
        yield
        return
    relay = _Relay(report)
    with warnings.catch_warnings():
        for kind in (NotGeoreferencedWarning, TransformWarning):
            warnings.simplefilter("always", kind)
        shown = warnings.showwarning

        def show(message: Warning | str, category: type[Warning], filename: str, *rest: Any, **more: Any) -> None:
            ours = issubclass(category, (NotGeoreferencedWarning, TransformWarning)) or "pyogrio" in filename
            LOG.warning(str(message)) if ours else shown(message, category, filename, *rest, **more)

        warnings.showwarning = show
        LOG.addHandler(relay)
        try:
            yield
        finally:
            LOG.removeHandler(relay)


class _Relay(logging.Handler):
    """Log lines of a job."""

    def __init__(self, report: Report):
        super().__init__()
        self.report, self.seen_texts = report, set[str]()

    def emit(self, record: logging.LogRecord) -> None:
        text = tr("{record}", record=record.getMessage())
        if text not in self.seen_texts:
            self.seen_texts.add(text)
            self.report.warn(text)


class _Ears(logging.Handler):
    """Collects GDAL's messages, each thread its own."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._own = threading.local()

    @contextmanager
    def collected(self) -> Iterator[list[str]]:
        before, self._own.said = getattr(self._own, "said", None), []
        try:
            yield self._own.said
        finally:
            self._own.said = before

    def emit(self, record: logging.LogRecord) -> None:
        said = getattr(self._own, "said", None)
        if said is not None:
            said.append(re.sub(r"^CPLE_\w+ in ", "", record.getMessage()))


_EARS = _Ears()
logging.getLogger("rasterio._env").addHandler(_EARS)


def _stamps(paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    stamps = {}
    for path in paths:
        if os.path.isfile(path):
            about = os.stat(path)
            stamps[path] = (about.st_size, about.st_mtime_ns)
    return stamps


def _fault(path: str, said: str, done: str, warned: Iterable[str]) -> InputError:
    """What went wrong, by GDAL's own words; warned: what it has said before, such as that it asks a server again."""
    hint, name = tr("GDAL says: {said}", said=said), os.path.basename(path)
    blocked = network.unnamed_addresses(network.addresses_in(said))
    if blocked:
        return network.refusal_error(name, blocked)
    if remote := network.addresses_in(path) or network.addresses_in(said):
        server, spoken = network.host(remote[0]), " ".join([*warned, said])
        answer = HTTP_STATUS_PATTERN.search(spoken)
        if answer:
            return RasterError(
                tr("The server {server} answers {answer} for {path}.", server=server, answer=answer[1], path=path),
                tr("Check the address. {hint}", hint=hint),
            )
        if UNREACHABLE_PATTERN.search(spoken):
            return RasterError(
                tr("The server {server} can't be reached.", server=server),
                tr("Check the network and try again. {hint}", hint=hint),
            )
        return RasterError(
            tr("The server {server} gives no raster that GDAL can read: {path}.", server=server, path=path), hint
        )
    if done == "opened":
        if not os.path.exists(path) and not path.startswith("/vsi") and ":" not in path:
            return RasterError(tr("There is no such file: {path}.", path=path), tr("Check the path."))
        return RasterError(
            tr("This is not a raster that GDAL can read: {path}.", path=path), tr("Check the file. {hint}", hint=hint)
        )
    if "Python code" in said:
        return RasterError(tr("{name} holds Python code, which is never run.", name=name), hint)
    if MISSING_FILE_PATTERN.search(said):
        return RasterError(
            tr("{name} refers to a raster that is missing.", name=name), tr("Put it back. {hint}", hint=hint)
        )
    return RasterError(
        tr("The raster can't be read completely: {name} is damaged or cut short.", name=name),
        tr("Copy or download it again. {hint}", hint=hint),
    )

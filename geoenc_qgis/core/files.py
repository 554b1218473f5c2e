"""Results that appear whole or not at all: made in a scratch folder beside the output, then renamed onto it."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rasterio.errors import RasterioError

from .errors import GeoEncError, OutputError
from .scratch import SCRATCH_PREFIX, scratch_folder
from .words import Message, tr

SIDECAR_SUFFIXES = (".aux.xml", ".ovr", ".msk")
LONGEST_SIDECAR_SUFFIX = ".aux.xml"
TEMPORARY_FOLDER_PATTERN = re.compile(
    r"[/\\]processing_\w+[/\\][0-9a-f]{32}[/\\]"
)  # QGIS's folders of outputs without a name
FULL_DISK_BYTES = 1 << 20  # bytes left on a disk that is full
# What libraries say of a file they could not write to its end, whatever the reason.
WRITE_FAILURE_WORDS = ("write", "not recognized", "can't open", "inline_container", "pytorchstreamwriter")


@contextlib.contextmanager
def atomic_output(output: str | os.PathLike[str]) -> Iterator[Path]:
    """A temporary path that becomes `output` when the block ends well and goes when it doesn't.

    Raises OutputError where the folder can't be written or the disk is full.
    """
    output = Path(output)
    check_writable(output)
    # Twice: to be told before the scratch folder goes, which makes room, and if it can't be made.
    with (
        explained_write_errors(output),
        scratch_folder(output.resolve().parent) as folder,
        explained_write_errors(output),
    ):
        part = folder / output.name
        yield part
        put_in_place(part, output)


def put_in_place(part: Path, output: Path) -> None:
    """Rename a finished file, with what GDAL keeps beside a raster; what an older raster of that name had goes."""
    part.replace(output)
    for suffix in SIDECAR_SUFFIXES:
        beside, made = Path(f"{output}{suffix}"), Path(f"{part}{suffix}")
        if made.exists():
            made.replace(beside)
        else:
            beside.unlink(missing_ok=True)


@contextlib.contextmanager
def explained_write_errors(output: Path) -> Iterator[None]:
    """Turn faults of writing `output` into an OutputError that says why."""
    try:
        yield
    except GeoEncError:
        raise
    except (OSError, RasterioError, RuntimeError) as error:
        explained = disk_error(error, output)
        if explained is error:
            raise
        raise explained from error


def write_text(output: str | os.PathLike[str], text: str) -> None:
    """Write a UTF-8 text file, whole or not at all."""
    with atomic_output(output) as part:
        part.write_text(text, encoding="utf-8")


@contextlib.contextmanager
def made_folder(output: str | None, prefix: str) -> Iterator[Path]:
    """A folder for results, a temporary one where none is named; it goes again where it stays empty."""
    folder = Path(output or tempfile.mkdtemp(prefix=prefix)).absolute()
    there = bool(output) and folder.exists()
    folder.mkdir(exist_ok=True)
    try:
        yield folder
    finally:
        if not there:
            with contextlib.suppress(OSError):  # it holds results, or what a later run goes on from
                folder.rmdir()


def check_writable(output: Path, beside: Iterable[str] = ()) -> None:
    """Raise OutputError where `output` is a folder, or its folder is missing or can't be written to.

    beside: names of more files that are written there.
    """
    folder = output.resolve().parent
    if os.path.isdir(output):  # Path.is_dir raises for names that are too long
        raise OutputError(tr("The output {output} is a folder.", output=output), tr("Give the name of a file."))
    if not folder.is_dir():
        raise OutputError(
            tr("The output folder does not exist: {folder}.", folder=folder), tr("Create it, or choose another one.")
        )
    try:
        with tempfile.TemporaryDirectory(prefix=SCRATCH_PREFIX, dir=folder) as probe:
            for name in (output.name, *beside):
                (Path(probe) / f"{name}{LONGEST_SIDECAR_SUFFIX}").touch()
    except (OSError, ValueError) as error:
        if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG:
            raise disk_error(error, output) from error
        raise OutputError(
            tr("Nothing can be written to {folder}: {strerror}.", folder=folder, strerror=error.strerror),
            tr("Choose another output folder."),
        ) from error


def check_output_folder(output: Path) -> None:
    """Raise OutputError where `output` can't be a folder to write to."""
    if os.path.exists(output) and not os.path.isdir(output):
        raise OutputError(tr("The output {output} is a file, not a folder.", output=output), tr("Choose a folder."))
    check_writable(output / "probe" if os.path.isdir(output) else output)


def check_space(output: Path, needed: int) -> None:
    """Raise OutputError when the disk of `output` has not `needed` bytes left."""
    try:
        free = shutil.disk_usage(output.resolve().parent).free
    except OSError as error:
        raise disk_error(error, output) from error
    if needed > free:
        raise OutputError(
            tr(
                "The job needs {size} on the disk of {parent}, which has {size2} free.",
                size=size_text(needed),
                parent=output.resolve().parent,
                size2=size_text(free),
            ),
            tr("Check TARGET_GSD for a typo, limit EXTENT, or choose an output on a larger disk."),
        )


def is_temporary(output: Path) -> bool:
    """Whether QGIS made this output's name up: a later run has another one, and finds nothing of this run's."""
    return bool(TEMPORARY_FOLDER_PATTERN.search(str(output.absolute())))


def disk_error(error: BaseException, output: Path) -> Exception:
    """An OutputError where writing failed for want of space, rights or a folder, else the error itself."""
    if isinstance(error, GeoEncError):
        return error  # of a source that is damaged: an OSError too
    number = getattr(error, "errno", None)
    text = f"{error} {error.__cause__ or ''}".lower()
    folder = output.resolve().parent
    if isinstance(error, ValueError) or number in (errno.ENAMETOOLONG, errno.EINVAL):
        length = len(os.fsencode(output.name))
        return OutputError(
            tr(
                "The disk of {folder} can't hold a file with this name ({length} bytes): {name}...",
                folder=folder,
                length=length,
                name=repr(output.name[:40]),
            ),
            tr("Choose a shorter name of letters and digits."),
        )
    if not folder.is_dir():
        return OutputError(
            tr(
                "The output folder disappeared while the job ran: {folder} was removed, renamed or unmounted.",
                folder=folder,
            ),
            tr("Restore it or choose another one, then run the job again."),
        )
    if number == errno.EFBIG or "file too large" in text:
        return OutputError(
            tr("{output} has grown larger than its disk, or a limit of this process, allows.", output=output),
            tr("Choose an output on another disk (FAT32 holds files of up to 4 GB), or limit EXTENT."),
        )
    full = number in (errno.ENOSPC, errno.EDQUOT) or "no space left" in text or "disk full" in text
    of_raster = isinstance(error, RasterioError) and ("write" in text or "tiffappend" in text)
    if full or of_raster or (any(word in text for word in WRITE_FAILURE_WORDS) and _is_full(folder)):
        return OutputError(
            tr("The disk is full: {output} can't be written.", output=output),
            tr("Free some space, then run the same job again."),
        )
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(
            tr("{output} can't be written: {strerror}.", output=output, strerror=os.strerror(number)),
            tr("Choose another output."),
        )
    if isinstance(error, RasterioError):
        return OutputError(
            tr("{output} can't be written; GDAL says: {error}.", output=output, error=error),
            tr("Check the disk, then run the job again."),
        )
    if number in (errno.EIO, errno.ENODEV, errno.ESTALE):
        return OutputError(
            tr("{output} can't be written: {strerror}.", output=output, strerror=os.strerror(number)),
            tr("Check the disk, then run the job again."),
        )
    if any(word in text for word in WRITE_FAILURE_WORDS[-2:]):  # torch's own words for a write that failed
        return OutputError(
            tr("{output} could not be written completely.", output=output),
            tr("Check that its disk has room, then run the job again."),
        )
    return error if isinstance(error, Exception) else RuntimeError(str(error))


def output_error(error: OSError, outputs: Sequence[Path]) -> Exception:
    """An OutputError where a fault is of the folder or disk of one of a job's outputs, else the fault itself."""
    gone = next((output for output in outputs if not output.resolve().parent.is_dir()), None)
    if gone is not None:
        return disk_error(error, gone)
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)
    return disk_error(error, outputs[0]) if outputs and full else error


def _is_full(folder: Path) -> bool:
    """Whether the disk has no room: GDAL, zarr and torch don't always say so."""
    try:
        return shutil.disk_usage(folder).free < FULL_DISK_BYTES
    except OSError:
        return False


def size_text(count: float) -> Message:
    """Bytes as a person reads them: 1.4 GB."""
    for unit in (tr("bytes"), "kB", "MB", "GB"):
        if count < 1000:
            return tr("{count:.3g} {unit}", count=count, unit=unit)
        count /= 1000
    return tr("{count:.3g} TB", count=count)

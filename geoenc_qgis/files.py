"""Results that appear whole or not at all: written under another name beside the output, then renamed onto it."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from rasterio.errors import RasterioError

from .errors import GeoEncError, OutputError

SIDECARS = (".aux.xml", ".ovr", ".msk")


@contextlib.contextmanager
def finished(output: str | os.PathLike) -> Iterator[Path]:
    """A temporary path beside `output` that becomes it when the block ends well and goes when it doesn't.

    Raises OutputError where the folder can't be written or the disk is full.
    """
    output = Path(output)
    check_writable(output)
    part = output.with_name(f".{output.stem}.{os.getpid()}.part{output.suffix}")
    try:
        yield part
        os.replace(part, output)
        for suffix in SIDECARS:
            Path(f"{output}{suffix}").unlink(missing_ok=True)
    except GeoEncError:
        raise
    except (OSError, RasterioError) as error:
        raise disk_error(error, output) from error
    finally:
        for path in (part, *(Path(f"{part}{suffix}") for suffix in SIDECARS)):
            path.unlink(missing_ok=True)


def write_text(output: str | os.PathLike, text: str) -> None:
    """Write a UTF-8 text file, whole or not at all."""
    with finished(output) as part:
        part.write_text(text, encoding="utf-8")


def check_writable(output: Path) -> None:
    """Raise OutputError where `output` is a folder, or its folder is missing or can't be written to."""
    folder = output.resolve().parent
    if output.is_dir():
        raise OutputError(f"The output {output} is a folder.", "Give the name of a file.")
    if not folder.is_dir():
        raise OutputError(f"The output folder does not exist: {folder}.", "Make it, or choose another one.")
    probe = folder / f".geoenc-{os.getpid()}.probe"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"Nothing can be written to {folder}: {error.strerror}.", "Choose another output folder."
        ) from error


def check_folder(output: Path) -> None:
    """Raise OutputError where `output` can't be a folder to write to."""
    if output.exists() and not output.is_dir():
        raise OutputError(f"The output {output} is a file, not a folder.", "Choose a folder.")
    check_writable(output / "probe" if output.is_dir() else output)


def check_space(output: Path, needed: int) -> None:
    """Raise OutputError when the disk of `output` has not `needed` bytes left."""
    free = shutil.disk_usage(output.resolve().parent).free
    if needed > free:
        raise OutputError(
            f"The job needs {size_text(needed)} on the disk of {output.resolve().parent}, which has {size_text(free)} free.",
            "Check TARGET_GSD for a typing slip, limit EXTENT, or choose an output on a larger disk.",
        )


def disk_error(error: BaseException, output: Path) -> Exception:
    """An OutputError where writing failed for want of space or rights, else the error itself."""
    number = getattr(error, "errno", None)
    text = f"{error} {error.__cause__ or ''}".lower()
    full = number in (errno.ENOSPC, errno.EDQUOT) or "no space left" in text or "disk full" in text
    if full or (isinstance(error, RasterioError) and ("write" in text or "tiffappend" in text)):
        return OutputError(f"The disk is full: {output} can't be written.", "Make room, then run the same job again.")
    if isinstance(error, RasterioError):
        return OutputError(f"{output} can't be written; GDAL says: {error}.", "Check the disk, then run the job again.")
    if number in (errno.EACCES, errno.EPERM, errno.EROFS):
        return OutputError(f"{output} can't be written: {os.strerror(number)}.", "Choose another output.")
    return error if isinstance(error, Exception) else RuntimeError(str(error))


def size_text(count: float) -> str:
    """Bytes as a person reads them: 1.4 GB."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.3g} {unit}"
        count /= 1000
    return f"{count:.3g} TB"

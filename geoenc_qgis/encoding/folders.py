"""Where a work store lies: a folder, or an address such as s3://bucket/runs, which fsspec reaches with its own
credentials."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ..core.errors import GeoEncError, InputError, OutputError
from ..core.files import disk_error
from ..core.words import tr

Answer = TypeVar("Answer")


class StoreFolder(Protocol):
    """A folder of small files and of zarr's arrays. Travels as a pickle. All raise OutputError where it can't be
    reached."""

    path: str

    @property
    def zarr(self) -> Any:
        """What zarr opens a group in."""

    def names(self) -> set[str] | None:
        """What lies in it; None where there is no such folder, 'a file' in the place of what is none."""

    def read(self, name: str) -> bytes | None:
        """A file's content; None where there is none."""

    def write(self, name: str, content: bytes) -> None:
        """Write a file, whole or not at all. A folder that is gone is not made anew."""

    def remove(self, first: str) -> None:
        """Delete the folder, that file of it before all others."""


class LocalFolder:
    """A folder of this machine, or one that several machines share."""

    def __init__(self, path: str | os.PathLike[str]):
        self.path = str(path)

    @property
    def zarr(self) -> Path:
        return Path(self.path)

    @property
    def size(self) -> int:
        """Bytes of all files in it."""
        return sum(file.stat().st_size for file in Path(self.path).rglob("*") if file.is_file())

    def names(self) -> set[str] | None:
        path = Path(self.path)
        if path.is_symlink() or (path.exists() and not path.is_dir()):
            return {"a file"}
        return {entry.name for entry in path.iterdir()} if path.exists() else None

    def read(self, name: str) -> bytes | None:
        try:
            return (Path(self.path) / name).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def write(self, name: str, content: bytes) -> None:
        part = Path(self.path) / f"{name}.part"
        try:
            part.write_bytes(content)
            part.replace(Path(self.path) / name)
        except OSError as error:
            raise disk_error(error, Path(self.path)) from error

    def remove(self, first: str) -> None:
        (Path(self.path) / first).unlink(missing_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)


class RemoteFolder:
    """A folder at an address. What lies there appears whole or not at all."""

    def __init__(self, address: str):
        self.path = address.rstrip("/")

    def __getstate__(self) -> dict[str, str]:
        return {"path": self.path}  # each process has a connection and credentials of its own

    @property
    def zarr(self) -> str:
        return self.path

    def names(self) -> set[str] | None:
        def named(files: Any, path: str) -> set[str] | None:
            files.invalidate_cache()
            return {entry.rstrip("/").rpartition("/")[2] for entry in files.ls(path, detail=False)} or None

        return self._asked(named)

    def read(self, name: str) -> bytes | None:
        return self._asked(lambda files, path: bytes(files.cat_file(f"{path}/{name}")))

    def write(self, name: str, content: bytes) -> None:
        with self._reached() as (files, path):
            files.pipe_file(f"{path}/{name}", content)

    def remove(self, first: str) -> None:
        with self._reached() as (files, path):
            with contextlib.suppress(FileNotFoundError):
                files.rm_file(f"{path}/{first}")
            with contextlib.suppress(FileNotFoundError):
                files.rm(path, recursive=True)
            files.invalidate_cache()

    def _asked(self, ask: Callable[[Any, str], Answer], *, again: bool = False) -> Answer | None:
        """What is read; None where there is none. Asked anew where an open connection's credentials have expired."""
        try:
            with self._reached() as (files, path), contextlib.suppress(FileNotFoundError):
                return ask(files, path)
        except OutputError as error:
            if again or not isinstance(error.__cause__, PermissionError):
                raise
            return self._asked(ask, again=True)
        return None

    @contextlib.contextmanager
    def _reached(self) -> Iterator[tuple[Any, str]]:
        """The file system and the path in it; whatever keeps it from being reached as an OutputError."""
        with explained(self.path):
            import fsspec

            files, path = fsspec.core.url_to_fs(self.path)
            yield files, path


@contextlib.contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn what libraries of cloud storage say, each in errors of its own, into an OutputError."""
    try:
        yield
    except GeoEncError:
        raise
    except Exception as error:
        if "://" not in path:
            raise
        _forget_connections(path)
        why = str(error).strip().rstrip(".") or type(error).__name__
        raise OutputError(
            tr("The store {path} can't be reached: {why}.", path=path, why=why),
            tr(
                "Check its address, the network and your credentials (for S3: AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL or a"
                " profile), which each worker needs too."
            ),
        ) from error


def _forget_connections(path: str) -> None:
    """Connect anew at the next use: what is open keeps its credentials, though others may be there by then."""
    import fsspec

    fsspec.get_filesystem_class(path.partition("://")[0]).clear_instance_cache()


def store_folder(place: str) -> StoreFolder:
    """The folder of a path or address; InputError for a protocol that this engine doesn't know."""
    if "://" not in place:
        return LocalFolder(place)
    import fsspec

    try:
        fsspec.get_filesystem_class(place.partition("://")[0])
    except (ValueError, ImportError) as error:
        raise InputError(
            tr("STORE {place} can't be used: {error}.", place=place, error=str(error).rstrip(".")),
            tr(
                "Install the engine's packages for a cluster ('Install the engine' with CLUSTER, or scripts/setup"
                " --cluster), or choose a folder."
            ),
        ) from error
    return RemoteFolder(place)

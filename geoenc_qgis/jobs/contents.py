"""What files an input is made of, so that no output replaces one: a VRT names others, so does a stack, and a folder
holds them."""

from __future__ import annotations

import html
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import GeoEncError
from ..raster.opening import open_raster

MAX_TEXT_BYTES = 50_000_000  # bytes of a file that names others
TIFF_SIGNATURES = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")  # names no other file
SIDECAR_SUFFIXES = (".aux.xml", ".ovr", ".msk")  # of names
COMPANION_SUFFIXES = {
    ".shp": (".shx", ".dbf", ".prj", ".cpg"),
    ".tif": (".tfw",),
    ".tiff": (".tfw",),
}  # in place of their ending
QUOTED_TEXT_PATTERN = re.compile(r'"((?:[^"\\\n]|\\.)*)"|\'([^\'\n]*)\'|>([^<>]+)<')  # texts of JSON and XML


def canonical_path(path: str | os.PathLike[str]) -> str:
    """One name for a file, however it is written."""
    return os.path.normcase(os.path.realpath(path))


def source_files(path: str) -> set[str]:
    """Places of all files that a raster, stack or table is made of, those that these name in turn too."""
    places: set[str] = set()
    waiting = list(_files(path, Path()))
    while waiting:
        file = waiting.pop()
        if (place := canonical_path(file)) in places:
            continue
        places.add(place)
        if file.is_file():
            places.update(canonical_path(f"{file}{ending}") for ending in SIDECAR_SUFFIXES)
            places.update(
                canonical_path(file.with_suffix(ending)) for ending in COMPANION_SUFFIXES.get(file.suffix.lower(), ())
            )
            waiting.extend(_named(file))
        elif file.is_dir():
            places.update(canonical_path(inner) for inner in file.rglob("*"))
    return places


def folder_source_files(folder: str) -> set[str]:
    """The same of all rasters in a folder."""
    from ..series.gathering import RASTER_SUFFIXES

    rasters = [path for path in Path(folder).rglob("*") if path.suffix.lower() in RASTER_SUFFIXES]
    return {place for path in rasters for place in source_files(str(path))}


def _files(text: str, folder: Path) -> Iterator[Path]:
    """Files that a text such as a path, NETCDF:"a.nc":ndvi or /vsizip/a.zip/b.tif stands for; none where there are
    none."""
    for part in (
        text,
        re.sub(r"^(/vsi[a-z0-9_]+/)+", "", text),
        *re.findall(r'"([^"]+)"', text),
        *text.split(":", 2)[1:2],
    ):
        try:
            path = folder / part
            while part and part.strip("./\\") and not path.exists() and len(path.parts) > len(folder.parts) + 1:
                path = path.parent
            if part and path != folder and (path.is_file() or (path == folder / part and path.is_dir())):
                yield path
                return
        except (OSError, ValueError):
            continue


def _named(file: Path) -> Iterator[Path]:
    """Files that a file names, or that GDAL reads with it."""
    try:
        with file.open("rb") as stream:
            head = stream.read(64)
        if head.startswith(TIFF_SIGNATURES):
            return
        if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{", b"[")) and file.stat().st_size < MAX_TEXT_BYTES:
            yield from _in_text(file)
        with open_raster(str(file)) as dataset:
            yield from (Path(other) for other in dataset.files if os.path.exists(other))
    except (OSError, GeoEncError):  # what can't be read is said where it is needed
        return


def _in_text(file: Path) -> Iterator[Path]:
    for quoted, single, between in set(QUOTED_TEXT_PATTERN.findall(file.read_text(encoding="utf-8", errors="replace"))):
        text = html.unescape(quoted or single or between).strip()
        if quoted and "\\" in quoted:
            try:
                text = json.loads(f'"{quoted}"')
            except ValueError:
                continue
        if 0 < len(text) < 4096 and "\n" not in text and ("." in text or "/" in text):
            for folder in (file.parent, Path()):
                yield from _files(text, folder)

"""What a path leads to before GDAL opens it: not a pipe or device, and no text that names addresses on the network."""

from __future__ import annotations

import os
import re
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ..core import network
from ..core.errors import InputError
from ..core.words import tr

# Texts that GDAL reads as a raster or layer made of others.
XML_ROOT_PATTERN = re.compile(
    rb"<(?:VRTDataset|OGRVRT|GDAL_WM|GDALTileIndex|WMS|WMTS|WCS|MRF_META)"
)  # GDAL too looks anywhere
FILE_ELEMENTS = "SourceFilename|SourceDataset|SrcDataSource|IndexDataset|DataFile|Dataset|Source|Path"
SERVICE_ELEMENTS = "ServerUrl|ServiceURL|GetCapabilitiesUrl|ImageURL|URL"
ELEMENT_PATTERN = re.compile(rf"<(?:{FILE_ELEMENTS}|{SERVICE_ELEMENTS})\b([^<>]*)>([^<]+)<", re.IGNORECASE)
HEAD_BYTES = 4096  # bytes in which a text shows its kind
MAX_TEXT_BYTES = 64_000_000  # bytes of a text
MAX_TEXTS = 512  # that are followed; what lies deeper is held by GDAL's own settings
SERVICE_PATTERN = re.compile(r"<(?:GDAL_WM\w*|WM[ST]\w*|WCS_GDAL|CachedSource)\b")


def check_path(path: str) -> None:
    """Raise InputError for a pipe or device, and for what names addresses that no parameter names."""
    check_regular(path)
    blocked = network.unnamed_addresses(network.addresses_in(path) or _inside(path, set()))
    if blocked:
        raise network.refusal_error(
            tr("The raster") if path.lstrip().startswith("<") else os.path.basename(path), blocked
        )


def check_regular(path: str) -> None:
    """Raise InputError for a pipe, socket or device: reading it may never end."""
    if "/vsistdin" in path or re.match(r"/dev/|/proc/\w+/fd/", path):
        raise InputError(tr("{path} is not a file: it is a stream.", path=path), tr("Save it as a file first."))
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise InputError(
            tr("{path} is not a file: it is a pipe, socket or device.", path=path), tr("Save it as a file first.")
        )


def _inside(path: str, seen: set[str]) -> list[str]:
    """Addresses named in a text and in the texts that it names."""
    addresses: list[str] = []
    for folder, text in _texts(path):
        named = ELEMENT_PATTERN.findall(text)
        addresses += [address for _, name in named for address in network.addresses_in(name)]
        if SERVICE_PATTERN.search(text) and not addresses:
            addresses.append(f"{os.path.basename(path)} (a web service or a cache)")
        for attributes, name in named:
            beside = re.search(r"relativeTo\w+=[\"']1", attributes)
            inner = os.path.join(folder, name.strip()) if beside else name.strip()
            if inner in seen:
                continue
            seen.add(inner)
            check_regular(inner)
            if len(seen) <= MAX_TEXTS:
                addresses += _inside(inner, seen)
    return addresses


def _texts(path: str) -> Iterator[tuple[str, str]]:
    """(folder, text) of what a path names, where GDAL would take it for a raster or layer made of others."""
    bare = re.sub(r"^vrt://", "", path).partition("?")[0] if path.startswith("vrt://") else path
    if bare.lstrip().startswith("<"):
        yield "", bare
        return
    archive = re.match(
        r"(?:/vsi(?:zip|tar)/|(?:zip|tar)(?:\+file)?://)?(.+?\.(?:zip|kmz|tar|tgz|tar\.gz))(?=$|[/!])", bare, re.I
    )
    try:
        if os.path.isfile(bare) and not archive:
            with Path(bare).open("rb") as file:
                yield from _text(os.path.dirname(bare), file.read(HEAD_BYTES), file)
        elif archive and os.path.isfile(archive[1]):
            yield from _members(Path(archive[1]))
    except (OSError, ValueError, EOFError, zipfile.BadZipFile, tarfile.TarError, RuntimeError):
        return  # GDAL says what is wrong with it


def _text(folder: str, head: bytes, file: IO[bytes]) -> Iterator[tuple[str, str]]:
    if XML_ROOT_PATTERN.search(head) and b"\0" not in head:
        yield folder, (head + file.read(MAX_TEXT_BYTES)).decode("utf-8", "replace")


def _members(path: Path) -> Iterator[tuple[str, str]]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as held:
            for info in held.infolist():
                with held.open(info) as file:
                    yield from _text("", file.read(HEAD_BYTES), file)
    elif tarfile.is_tarfile(path):
        with tarfile.open(path) as bundle:
            for member in bundle:
                if inner := bundle.extractfile(member):
                    yield from _text("", inner.read(HEAD_BYTES), inner)

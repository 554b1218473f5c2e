"""The Explorer's tiles on the disk, in the user's data folder: of each view's key a folder, of each block a file.

Those that were not looked at for longest go first where there are more than the settings allow. A tile is called after
its cells; with a file called after the source's own fingerprint (`.of`) that is how 'Encode raster' finds what it need
not encode again (geoenc_qgis/encoding/known.py).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

from osgeo import gdal

from .. import settings
from ..environment import data_folder
from .lattice import Block, View

EMPTY = ".empty"  # in place of .tif: a block without a valid cell
ENDINGS = (".qml", ".view.tif", ".view.qml", ".tif")  # of a tile's files; the last one's presence makes it ready


def folder() -> Path:
    """Where all tiles are."""
    return data_folder() / "explorer"


def path_of(view: View, block: Block) -> Path:
    """Where the embeddings of a block are, or will be."""
    return folder() / view.key / f"{'_'.join(map(str, view.cells(block)))}.tif"


def state(path: Path) -> str:
    """'ready', 'empty' or 'missing'; a tile that is ready counts as looked at now."""
    if path.with_suffix(EMPTY).exists():
        return "empty"
    try:
        os.utime(path)
    except OSError:
        return "missing"
    return "ready"


def keep(made: Path, path: Path) -> None:
    """Take a tile's files, made elsewhere, in: each is renamed to its place, since another QGIS may make or read the
    same tile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for ending in ENDINGS:
        source, target = made.with_suffix(ending), path.with_suffix(ending)
        if source.is_file():
            part = path.with_name(f"{target.name}.{os.getpid()}.part")
            try:
                shutil.move(source, part)  # perhaps from another disk
                part.replace(target)
            except OSError:
                part.unlink(missing_ok=True)
                if not target.is_file():  # on Windows it may be open elsewhere: then it is there
                    raise
    file = gdal.Open(str(path))
    key = file.GetMetadataItem("GEOENC_SOURCE_KEY") if file else ""
    if key and key.isalnum():
        (path.parent / f"{key}.of").touch()


def drop(path: Path) -> None:
    """Remove a tile that can't be read."""
    with contextlib.suppress(OSError):
        path.unlink()


def mark_empty(path: Path) -> None:
    """Keep that a block has no valid cell."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.with_suffix(EMPTY).touch()


def trim(kept: str, limit: int | None = None) -> int:
    """Remove tiles, those looked at longest ago first, until all take no more bytes than the limit; returns how many
    went. Those of the key `kept` stay."""
    most = settings.explorer_gb() * 10**9 if limit is None else limit
    tiles = []
    for path in folder().glob("*/*"):
        with contextlib.suppress(OSError):  # another QGIS has just removed it
            stat = path.stat()
            tiles.append((stat.st_mtime, stat.st_size, path))
    total, gone = sum(size for _, size, _ in tiles), 0
    for _, size, path in sorted(tiles):
        if total <= most:
            break
        if path.parent.name != kept:
            with contextlib.suppress(OSError):
                path.unlink()
                total, gone = total - size, gone + 1
    for home in folder().glob("*"):
        with contextlib.suppress(OSError):
            home.rmdir()  # where it is empty
    return gone

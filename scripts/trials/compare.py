"""What files hold, piece by piece, so that results can be compared where times or orders differ from run to run."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import rasterio

Pieces = dict[str, str]


def listing(folder: Path) -> set[str]:
    """Relative names of all files under a folder, hidden ones too."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def pieces(folder: Path, but: tuple[str, ...] = ()) -> Pieces:
    """{'name' or 'name:piece': hash} of all files under a folder; files under names in `but` are left out."""
    found: Pieces = {}
    for name in sorted(listing(folder)):
        if not name.startswith(but or ("\0",)):
            found |= of_file(folder / name, name)
    return found


def of_file(path: Path, name: str) -> Pieces:
    """The pieces of one file; an unreadable one is one piece that equals no whole one."""
    reader = READERS.get(path.suffix.lower(), lambda path: [("", path.read_bytes())])
    try:
        return {f"{name}:{part}" if part else name: _hash(value) for part, value in reader(path)}
    except Exception as error:  # noqa: BLE001 - whatever a reader raises, the file is unreadable
        return {f"{name}:unreadable": f"{type(error).__name__}: {error}"[:200]}


def differences(found: Pieces, want: Pieces, loose: set[str] = frozenset()) -> list[str]:
    """Pieces that are not as in `want`; those in `loose` differ from run to run."""
    names = [name for name in sorted({*found, *want}) if found.get(name) != want.get(name)]
    return [name for name in names if name not in loose]


def only(want: Pieces, files: set[str]) -> Pieces:
    """The pieces of some files."""
    return {name: value for name, value in want.items() if name.partition(":")[0] in files or name in files}


def _hash(value: Any) -> str:
    raw = value if isinstance(value, bytes) else json.dumps(value, sort_keys=True, default=str).encode()
    return hashlib.sha256(raw).hexdigest()[:16]


def _raster(path: Path) -> Iterator[tuple[str, Any]]:
    with rasterio.open(path) as raster:
        yield "place", [str(raster.crs), list(raster.transform), raster.shape, raster.dtypes, raster.nodatavals]
        yield "bands", [raster.descriptions, [str(one) for one in raster.colorinterp], raster.scales, raster.offsets]
        yield from ((f"tag {key}", value) for key, value in raster.tags().items())
        for band in raster.indexes:
            yield f"band {band}", raster.read(band).tobytes()
    yield "bytes", path.read_bytes()


def _json(path: Path) -> Iterator[tuple[str, Any]]:
    yield from _leaves(json.loads(path.read_text(encoding="utf-8")))


def _leaves(value: Any, where: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves(inner, f"{where}/{key}")
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for key, inner in enumerate(value):
            yield from _leaves(inner, f"{where}/{key}")
    else:
        yield where or "/", value


def _tensors(path: Path) -> Iterator[tuple[str, Any]]:
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + size])
    for name, about in header.items():
        if name == "__metadata__":
            yield from _leaves(about, "metadata")
        else:
            start, end = about["data_offsets"]
            yield f"tensor {name}", [about["dtype"], about["shape"], _hash(raw[8 + size + start : 8 + size + end])]
    yield "bytes", raw


def _zip(path: Path) -> Iterator[tuple[str, Any]]:
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            raw = archive.read(name)
            if name.endswith(".json"):
                yield from ((f"{name}{leaf}", value) for leaf, value in _leaves(json.loads(raw)))
            elif name.endswith(".skops"):
                with zipfile.ZipFile(BytesIO(raw)) as inner:
                    yield (
                        name,
                        [(one, _hash(inner.read(one))) for one in sorted(inner.namelist()) if one != "schema.json"],
                    )
            else:
                yield name, raw
    yield "bytes", path.read_bytes()


def _torch(path: Path) -> Iterator[tuple[str, Any]]:
    import torch

    found = torch.load(path, weights_only=True, map_location="cpu")
    for name, value in found.items() if isinstance(found, dict) else [("", found)]:
        if isinstance(value, torch.Tensor):
            yield (
                name,
                [
                    str(value.dtype),
                    value.shape,
                    _hash(value.contiguous().view(torch.uint8).numpy().tobytes() if value.ndim else str(value)),
                ],
            )
        else:
            yield from _leaves(value, name)
    yield "bytes", path.read_bytes()


def _parquet(path: Path) -> Iterator[tuple[str, Any]]:
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(path)
    for name, column in zip(table.column_names, table.columns, strict=True):
        yield f"column {name}", hashlib.sha256(repr(column.to_pylist()).encode()).hexdigest()
    for key, value in (table.schema.metadata or {}).items():
        yield from _leaves(json.loads(value) if value[:1] == b"{" else value.hex(), f"about {key.decode()}")
    yield "bytes", path.read_bytes()


def _tables(path: Path) -> Iterator[tuple[str, Any]]:
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as base:
        names = [name for (name,) in base.execute("select name from sqlite_master where type = 'table' order by name")]
        for name in names:
            if name == "gpkg_contents":
                columns = [
                    row[1] for row in base.execute("pragma table_info(gpkg_contents)") if row[1] != "last_change"
                ]
                yield name, base.execute(f"select {', '.join(columns)} from gpkg_contents").fetchall()
            elif not name.startswith("rtree_"):
                yield name, [repr(row) for row in base.execute(f'select * from "{name}"')]
    yield "bytes", path.read_bytes()


def _page(path: Path) -> Iterator[tuple[str, Any]]:
    text = path.read_text(encoding="utf-8")
    yield "text", re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text))
    yield "bytes", text


READERS: dict[str, Any] = {
    ".tif": _raster, ".json": _json, ".safetensors": _tensors, ".geoenc": _zip, ".pt": _torch, ".zip": _zip,
    ".parquet": _parquet, ".gpkg": _tables, ".html": _page,
}  # fmt: skip

"""Exports as a Zarr v3 store: a folder, or the same in one zip file, laid out as xarray and CF expect, and told by the
conventions geoemb:, spatial: and proj: (`raster/conventions.py`)."""

from __future__ import annotations

import json
import shutil
import warnings
import zipfile
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import zarr
import zarr.codecs
from numpy.typing import ArrayLike

from ..core.files import atomic_output, check_space, explained_write_errors
from ..core.report import Report
from ..core.scratch import replace_folder, scratch_folder
from ..raster.conventions import zarr_attributes
from .about import axis_lengths, embedding_facts, export_facts
from .features import NODATA, Features

CHUNK_SIDE = (
    32  # cells of a chunk, which holds all bands of one time, at most; a block of the export is a shard of them
)
TIME_UNITS = "seconds since 1970-01-01T00:00:00"


def write_zarr(output: Path, features: Features, report: Report) -> None:
    """A store with the array `embedding` (time, band, y, x), its coordinates, and facts in its attributes."""
    if output.suffix.lower() == ".zip":
        with atomic_output(output) as part, scratch_folder(output.resolve().parent) as scratch:
            folder = scratch / output.stem
            check_space(part, 2 * features.nbytes)
            _fill(folder, features, report)
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                for path in sorted(folder.rglob("*")):
                    if path.is_file():
                        _put(archive, path.relative_to(folder).as_posix(), path)
        return
    with explained_write_errors(output), scratch_folder(output.resolve().parent) as scratch:
        check_space(output, features.nbytes)
        _fill(scratch / output.name, features, report)
        replace_folder(scratch / output.name, output)


def _put(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    """A member with a fixed date, so that equal exports are equal files."""
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.file_size = path.stat().st_size
    with archive.open(member, "w") as target, path.open("rb") as source:
        shutil.copyfileobj(source, target, 1 << 20)


def is_own_store(path: Path) -> bool:
    """Whether a folder is such a store of ours, which may be replaced."""
    try:
        return "geoenc" in json.loads((path / "zarr.json").read_text(encoding="utf-8"))["attributes"]
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _fill(folder: Path, features: Features, report: Report) -> None:
    named = axis_lengths(features, bands_last=False)
    blocks = features.values(report)
    first = next(blocks)
    block = {"time": 1, "y": first[0].height, "x": first[0].width}  # blocks have one size but at the far edges
    group = zarr.create_group(folder)
    array = group.create_array(
        "embedding",
        shape=tuple(named.values()),
        **_layout(named, block),
        compressors=zarr.codecs.BloscCodec(cname="zstd", shuffle="shuffle"),
        dtype=features.dtype,
        fill_value=NODATA if features.quantiser else np.nan,
        dimension_names=list(named),
    )
    for window, values in chain([first], blocks):
        if features.gridded:
            # A shard at a time: where one can't be written, others on their way would still appear after the clearing
            # up.
            for step, cells in enumerate(values):
                array[(step, ..., *window.toslices()) if features.timed else (..., *window.toslices())] = cells
        else:
            array[...] = np.moveaxis(values, 1, -1).reshape(array.shape)
    facts = export_facts(features, named)
    _coordinates(group, features, facts)
    array.attrs.update(_array_attributes(features, facts))
    group.attrs.update(facts | _conventions(features))
    with warnings.catch_warnings():  # it is no part of the format yet; readers that don't know it pass over it
        warnings.simplefilter("ignore")
        zarr.consolidate_metadata(folder)


def _layout(named: dict[str, int], block: dict[str, int]) -> dict[str, Any]:
    """Chunks, and the shards that hold them: a block of one time each. What is one block is one chunk, which GDAL reads
    from 3.11 on; shards it reads from 3.13 on."""
    shard = {name: min(block.get(name, length), length) for name, length in named.items()}
    chunk = {name: _part(side) if name in ("y", "x") else side for name, side in shard.items()}
    if shard == named or chunk == shard:
        return {"chunks": tuple(shard.values())}
    return {"chunks": tuple(chunk.values()), "shards": tuple(shard.values())}


def _part(side: int) -> int:
    """The longest side of chunks that fill one of a shard: CHUNK_SIDE at most, or the whole where only slivers fit."""
    part = max(part for part in range(1, min(side, CHUNK_SIDE) + 1) if side % part == 0)
    return part if part >= CHUNK_SIDE // 4 else side


def _conventions(features: Features) -> dict[str, Any]:
    """What the conventions ask of the group; means of many cells are no embeddings of a place as they know it."""
    raster, gridded = features.source.raster, features.gridded
    facts = embedding_facts(features, features.dtype) if gridded else None
    return zarr_attributes(facts, raster.crs, raster.transform, raster.shape if gridded else None)


def _array_attributes(features: Features, facts: dict[str, Any]) -> dict[str, Any]:
    attributes: dict[str, Any] = {"long_name": "embedding"}
    if features.gridded and facts["crs_wkt"]:
        attributes |= {"grid_mapping": "spatial_ref", "_CRS": {"wkt": facts["crs_wkt"]}}
    return attributes


def _coordinates(group: zarr.Group, features: Features, facts: dict[str, Any]) -> None:
    def add(name: str, values: ArrayLike, dims: list[str], **attributes: str) -> None:
        values = np.asarray(values)
        array = group.create_array(name, shape=values.shape, dtype=values.dtype, dimension_names=dims)
        array[...] = values
        array.attrs.update(attributes)

    raster, (_, _, height, width) = features.source.raster, features.shape
    transform = raster.transform
    if features.gridded and not (transform.b or transform.d):
        add("x", features.centres(np.zeros(width), np.arange(width))[:, 0], ["x"], axis="X", long_name="cell centre")
        add("y", features.centres(np.arange(height), np.zeros(height))[:, 1], ["y"], axis="Y", long_name="cell centre")
    if facts["crs_wkt"]:
        place = " ".join(map(repr, facts["geotransform"]))
        add("spatial_ref", np.int64(0), [], crs_wkt=facts["crs_wkt"], GeoTransform=place)
    periods = [step.period for step in features.steps if step.period]
    if features.timed and len(periods) == len(features.steps):
        spans = np.array([[int(period.start.timestamp()), int(period.end.timestamp())] for period in periods])
        common = {"units": TIME_UNITS, "calendar": "proleptic_gregorian"}
        add("time", spans[:, 0], ["time"], axis="T", long_name="first date", bounds="time_bounds", **common)
        add("time_bounds", spans, ["time", "bounds"], **common)
    if features.quantiser:
        add("scale", features.quantiser.scale, ["band"], long_name="value = number x scale of its band")

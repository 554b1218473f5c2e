"""Ready products in Zarr v3: int8 numbers (time, band, y, x), their scales (time, y, x) where these are by the cell,
and their place by the attributes of the `spatial:` and `proj:` conventions or by coordinates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import zarr
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ..core.arrays import Array, Floats
from ..core.errors import InputError
from ..core.words import tr
from ..raster.adopting import Stored
from ..raster.decoding import MISSING
from ..raster.ready import AUTO, PRODUCTS, Recognised, recognised_pair

NUMBERS, SCALES, TIMES = "embeddings", "scales", "time"
HINT = tr("FOLDER is the group that holds the array 'embeddings', such as utm33.")


def zarr_step(folder: str, date: str, asked: str) -> tuple[Recognised, Stored]:
    """One time of a store; date: the time, as DATES says it, where there are several.

    Raises InputError where the folder holds no such product, or says not where it lies.
    """
    group = _group(folder)
    numbers = group[NUMBERS]
    if numbers.ndim != 4 or numbers.dtype != np.int8:
        raise InputError(
            tr("'embeddings' holds {dtype} of {axes} axes.", dtype=numbers.dtype, axes=numbers.ndim),
            tr("int8 of time, band, y and x are read."),
        )
    step, dims = _step(group, date), int(numbers.shape[1])
    height, width = (int(length) for length in numbers.shape[2:])
    crs, transform = _place(group, (height, width))
    down = -1 if transform.e > 0 else 1
    if down < 0:
        transform = transform @ Affine(1, 0, 0, 0, -1, height)

    def rows(window: Window) -> slice:
        first = window.row_off if down > 0 else height - window.row_off - window.height
        return slice(first, first + window.height)

    def read(window: Window) -> Array:
        return np.asarray(numbers[step, :, rows(window), window.toslices()[1]])[:, ::down]

    def factors(window: Window) -> Floats:
        return np.asarray(scales[step, rows(window), window.toslices()[1]], np.float32)[None, ::down]

    scales: Any = group.get(SCALES)
    if scales is not None and scales.shape != (numbers.shape[0], height, width):
        raise InputError(tr("The scales don't have the shape of the numbers."), HINT)
    scaled = None if scales is None else factors
    stored = Stored((height, width), crs, transform, dims, "int8", float(MISSING), read, scales=scaled)
    return _recognised(folder, dims, scales is not None, asked), stored


def _group(folder: str) -> Any:
    try:
        group: Any = zarr.open_group(folder, mode="r")
        there = [name for name, _ in group.groups() if NUMBERS in group[name]]
    except (OSError, ValueError, KeyError) as error:
        raise InputError(tr("{name} is not a Zarr store.", name=Path(folder).name), HINT) from error
    if NUMBERS in group:
        return group
    if len(there) == 1:
        return group[there[0]]
    if there:
        raise InputError(
            tr("{name} has several groups: {groups}.", name=Path(folder).name, groups=", ".join(sorted(there))), HINT
        )
    raise InputError(tr("{name} holds no 'embeddings'.", name=Path(folder).name), HINT)


def _step(group: Any, date: str) -> int:
    """The number of the time that is asked for."""
    count = int(group[NUMBERS].shape[0])
    if count == 1:
        return 0
    asked = date.strip()
    times = [_year(value) for value in np.asarray(group[TIMES])] if TIMES in group else []
    if asked in times:
        return times.index(asked)
    raise InputError(
        tr("The store has {count} times: {times}.", count=count, times=", ".join(times) or tr("not named")),
        tr("Choose one by DATES."),
    )


def _year(value: Any) -> str:
    """A time as a year, or as it stands."""
    return str(value.astype("datetime64[Y]")) if np.issubdtype(value.dtype, np.datetime64) else str(value)


def _place(group: Any, shape: tuple[int, int]) -> tuple[CRS, Affine]:
    """Where the array lies."""
    facts: dict[str, Any] = {**group.attrs.asdict(), **group[NUMBERS].attrs.asdict()}
    code = facts.get("proj:code") or facts.get("proj:wkt2") or facts.get("crs")
    try:
        crs = CRS.from_user_input(code)
        if "spatial:transform" in facts:
            return crs, Affine(*map(float, facts["spatial:transform"][:6]))
        xs, ys = (np.asarray(group[name], np.float64) for name in ("x", "y"))
        if (len(ys), len(xs)) == shape and min(shape) > 1:
            dx, dy = (float(axis[-1] - axis[0]) / (len(axis) - 1) for axis in (xs, ys))
            return crs, Affine(dx, 0, float(xs[0]) - dx / 2, 0, dy, float(ys[0]) - dy / 2)
    except (CRSError, KeyError, TypeError, ValueError):
        pass
    raise InputError(
        tr("The store doesn't say where its cells lie."), tr("It needs proj:code, and spatial:transform or x and y.")
    )


def _recognised(folder: str, dims: int, scaled: bool, asked: str) -> Recognised:
    """The product of the store."""
    if scaled:
        return recognised_pair(str(Path(folder) / NUMBERS), asked)
    found = "olmoearth" if asked == AUTO and dims in PRODUCTS["olmoearth"].dims else asked
    found = "alphaearth-v1" if asked == AUTO and dims == 64 else found
    product = PRODUCTS.get(found)
    if product is None or not product.decode or dims not in product.dims:
        raise InputError(
            tr("Nothing tells how int8 numbers of {dims} bands become values.", dims=dims), tr("Choose a PRODUCT.")
        )
    return Recognised(found, product.decode, product)

"""Labelled cells: which cells of embedding rasters the labels name, and their vectors."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.warp import Resampling, transform

from ..core.errors import GeoEncError, InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.opening import open_raster
from ..raster.places import cells_of, read_places, vectors_at
from .classes import Classes, classes_of_labels, is_present, label_list, label_text
from .samples import Samples, balanced_subset

if TYPE_CHECKING:
    import geopandas

MAX_CELLS = 100_000  # cells that are learnt from
OUTSIDE_CODE = -(2**31)  # stands for no pixel of a class raster
MAX_VALUES = 200_000_000  # numbers of their vectors
FEATURES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".csv")  # endings that are taken for features unopened


def samples_from_features(
    path: str,
    field: str,
    fold_field: str | None,
    multi: bool,
    rasters: Sequence[EmbeddingRaster],
    seed: int,
    report: Report,
) -> Samples:
    """Samples under the features of a vector file.

    `field` names the class, or for multi-label a list, or several fields. InputError where fields or places don't fit.
    """
    frame = read_places(path, rasters[0].crs, report, tr("labels"))
    origin = frame.index.to_numpy()  # of a part of a multi-geometry: its whole feature
    frame = frame.reset_index(drop=True)
    fields = fields_of(frame, field, fold_field)
    labels = labels_of(frame, fields, multi)
    check_named(labels, field, multi, report)
    classes = classes_of_labels(fields if len(fields) > 1 else (label for own in labels for label in own))
    cells, features = cells_under(frame.geometry, [bool(own) or multi for own in labels], rasters, report)
    position = {name: number for number, name in enumerate(classes.names)}
    targets = np.zeros((len(frame), len(classes)), bool)
    for row, own in enumerate(labels):
        targets[row, [position[label] for label in own]] = True
    places, first, inverse = np.unique(cells, axis=0, return_index=True, return_inverse=True)
    merged = np.zeros((len(places), len(classes)), bool)
    np.logical_or.at(merged, inverse.ravel(), targets[features])
    if not multi:
        kept = _without_clashes(merged, report)
        places, merged, first = places[kept], merged[kept], first[kept]
    folds = frame[fold_field].map(label_text).to_numpy()[features[first]] if fold_field else None
    return gathered(rasters, places, merged, origin[features[first]], classes, folds, seed, report)


def fields_of(frame: geopandas.GeoDataFrame, field: str, fold_field: str | None) -> list[str]:
    """The names in FIELD; InputError where it is empty or the features lack one."""
    fields = [name.strip() for name in field.split(";") if name.strip()]
    for name in [*fields, *([fold_field] if fold_field else [])]:
        if name not in frame.columns or name == "geometry":
            own = ", ".join(column for column in frame.columns if column != "geometry")
            raise InputError(
                tr("The labels have no field '{name}'.", name=name),
                tr("Fields: {own}.", own=own) if own else tr("Give them a field with classes."),
            )
    if not fields:
        raise InputError(tr("FIELD is empty: which field names the class?"), tr("Give the name of the field."))
    return fields


def labels_of(frame: geopandas.GeoDataFrame, fields: list[str], multi: bool) -> list[list[str]]:
    """The classes of each feature."""
    if len(fields) > 1:
        if not multi:
            raise InputError(
                tr("FIELD names {count} fields.", count=len(fields)), tr("Set MULTILABEL, or name one field.")
            )
        return [[name for name in fields if is_present(row[name])] for _, row in frame.iterrows()]
    values = frame[fields[0]]
    return [label_list(value) if multi else ([text] if (text := label_text(value)) else []) for value in values]


def check_named(labels: list[list[str]], field: str, multi: bool, report: Report) -> None:
    """Warn of features without a class; InputError where none has one."""
    unnamed = sum(not own for own in labels)
    if unnamed == len(labels):
        raise InputError(
            tr("The field '{field}' is empty in all {count} labels.", field=field, count=len(labels)),
            tr("Choose another FIELD."),
        )
    if unnamed:
        fate = tr("counted as having none") if multi else tr("left out")
        report.warn(
            tr("{unnamed} of {count} labels without a class: {fate}.", unnamed=unnamed, count=len(labels), fate=fate)
        )


def cells_under(
    shapes: geopandas.GeoSeries, wanted: Sequence[bool], rasters: Sequence[EmbeddingRaster], report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """(cells (n, 3) int64: raster, row, column; the feature (n,) of each) under the wanted features."""
    cells, features, seen = [], [], np.zeros(len(shapes), bool)
    for number, raster in enumerate(rasters):
        own = shapes
        if raster.crs != rasters[0].crs and raster.crs is not None:
            own = shapes.to_crs(raster.crs.to_wkt())
        for row, shape in enumerate(own):
            report.check()
            if not wanted[row]:
                continue
            under = cells_of(shape, raster)
            seen[row] |= len(under) > 0
            cells.append(np.column_stack([np.full(len(under), number), under]))
            features.append(np.full(len(under), row))
    beside = int((np.array(wanted) & ~seen).sum())
    if beside == sum(wanted):
        raise InputError(tr("None of the labels lies on an embedding raster."), tr("Check their position and CRS."))
    if beside:
        report.warn(
            counted(
                beside,
                "{n} of {count} labels lies outside the rasters: left out.",
                "{n} of {count} labels lie outside the rasters: left out.",
                count=len(shapes),
            )
        )
    return np.concatenate(cells), np.concatenate(features)


def _without_clashes(targets: np.ndarray, report: Report) -> np.ndarray:
    """(n,) bool: the cells of targets (n, K) that have one class alone; InputError where none has."""
    clash = targets.sum(1) > 1
    if clash.any():
        report.warn(tr("Cells under labels of different classes are left out: {clash:,}.", clash=clash.sum()))
    if clash.all():
        raise InputError(
            tr("All labelled cells have labels of several classes."),
            tr("Give each place one label, or set MULTILABEL."),
        )
    return np.asarray(~clash)


def is_raster(path: str) -> bool:
    """Whether GDAL opens it as a raster of pixels rather than features."""
    if Path(path).suffix.lower() in FEATURES:
        return False
    try:
        open_raster(path).close()
    except GeoEncError:
        return False
    return True


def samples_from_raster(
    path: str, band: int, ignored: Sequence[int], rasters: Sequence[EmbeddingRaster], seed: int, report: Report
) -> Samples:
    """Samples of a class raster: a cell has the class of most of its pixels; nodata and `ignored` are none."""
    with contextlib.ExitStack() as kept:
        file = kept.enter_context(open_raster(path))
        if not 1 <= band <= file.count:
            raise InputError(
                tr("The class raster has no band {band}: it has {count}.", band=band, count=file.count),
                tr("Give FIELD another number."),
            )
        if np.dtype(file.dtypes[band - 1]).kind == "f":
            raise InputError(
                tr(
                    "{name} is not a class raster: its values are {dtypes}.",
                    name=Path(path).name,
                    dtypes=file.dtypes[band - 1],
                ),
                tr("Round them to integers."),
            )
        colours = _colours(file, band)
        nodata = file.nodatavals[band - 1]
        none = [*ignored, *([] if nodata is None else [int(nodata)])]
        codes = None
        if np.dtype(file.dtypes[band - 1]).itemsize > 2:
            file, codes = kept.enter_context(_numbered(file, band, report))
            band, none = 1, list(np.flatnonzero(np.isin(codes, none)))
        places, values = [], []
        for number, raster in enumerate(rasters):
            cells, cell_values = _cells(file, band, none, raster, report)
            places.append(np.column_stack([np.full(len(cells), number), cells]))
            values.append(cell_values if codes is None else codes[cell_values])
    place, value = np.concatenate(places), np.concatenate(values)
    if not len(place):
        raise InputError(
            tr("{name} has no class on any of the rasters.", name=Path(path).name),
            tr("Check its position, CRS and nodata, and IGNORE."),
        )
    kinds, index = np.unique(value, return_inverse=True)
    if kinds[0] < 0:
        raise InputError(
            tr("The class raster holds {kinds}, which is not a class.", kinds=kinds[0]),
            tr("Classes are numbers from 0 to 65534."),
        )
    classes = classes_of_labels((str(kind) for kind in kinds), colours)
    targets = np.zeros((len(place), len(classes)), bool)
    targets[np.arange(len(place)), index.ravel()] = True
    return gathered(rasters, place, targets, np.full(len(place), -1), classes, None, seed, report)


@contextlib.contextmanager
def _numbered(
    file: rasterio.DatasetReader, band: int, report: Report
) -> Iterator[tuple[rasterio.DatasetReader, np.ndarray]]:
    """(a raster of one band that holds the numbers of a band's values, the values (n,) int64).

    GDAL's warper takes the commonest value in float32 whatever the type: codes above 2^24 would run into each other.
    """
    values = np.zeros(0, np.int64)
    profile = {"driver": "GTiff", "width": file.width, "height": file.height, "count": 1, "dtype": "int32"}
    place = {"crs": file.crs, "transform": file.transform, "tiled": True, "compress": "deflate", "bigtiff": "if_safer"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "numbers.tif"
        with rasterio.open(path, "w", **profile, **place) as out:
            if file.gcps[0]:
                out.gcps = file.gcps
            for _, window in file.block_windows(band):
                report.check()
                part = file.read(band, window=window).astype(np.int64)
                values = np.concatenate([values, np.setdiff1d(part, values)])
                if len(values) > MAX_CELLS:
                    raise InputError(
                        tr(
                            "The class raster holds more than {max_cells:,} different values: too many to be classes.",
                            max_cells=MAX_CELLS,
                        ),
                        tr("Choose the band with the class."),
                    )
                order = np.argsort(values)
                out.write(order[np.searchsorted(values, part, sorter=order)].astype(np.int32), 1, window=window)
        with rasterio.open(path) as numbers:
            yield numbers, values


def _cells(
    file: rasterio.DatasetReader, band: int, none: Sequence[int], raster: EmbeddingRaster, report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns (n, 2) of labelled cells of one raster, and their values (n,), which are none of `none`."""
    if (file.crs is None) != (raster.crs is None):
        raise InputError(
            tr("Either the class raster or the embedding raster has no CRS."), tr("Give both the same georeference.")
        )
    height, width = raster.shape
    options = {"crs": raster.crs, "transform": raster.transform, "height": height, "width": width}
    if file.crs is None:
        options.pop("crs")
        options |= {"src_crs": "EPSG:3857", "crs": "EPSG:3857"}  # both in pixels
    # Nodata is a value like others to the warper, so that a cell that mostly holds none has none; and no other band
    # matters.
    options |= {"dtype": "int32", "src_nodata": OUTSIDE_CODE, "nodata": OUTSIDE_CODE}
    cell_parts, values = [], []
    try:
        with WarpedVRT(file, resampling=Resampling.mode, **options) as grid:
            for window in raster.windows:
                report.check()
                part = grid.read(band, window=window)
                kept = ~np.isin(part, [OUTSIDE_CODE, *none])
                cell_parts.append(np.argwhere(kept) + np.array([window.row_off, window.col_off]))
                values.append(part[kept])
    except (RasterioError, CPLE_BaseError) as error:
        raise InputError(
            tr("The class raster can't be read on the embedding raster's grid ({error}).", error=error),
            tr("Check its CRS, or save it again."),
        ) from error
    return np.concatenate(cell_parts), np.concatenate(values).astype(np.int64)


def _colours(file: rasterio.DatasetReader, band: int) -> dict[str, str]:
    try:
        table = file.colormap(band)
    except ValueError:
        return {}
    return {str(value): f"#{red:02x}{green:02x}{blue:02x}" for value, (red, green, blue, _) in table.items()}


def gathered(
    rasters: Sequence[EmbeddingRaster],
    places: np.ndarray,
    targets: np.ndarray,
    features: np.ndarray,
    classes: Classes,
    folds: np.ndarray | None,
    seed: int,
    report: Report,
    values: np.ndarray | None = None,
) -> Samples:
    """Read the vectors of places (n, 3): raster, row, column; at most MAX_CELLS of them, the rare classes' first."""
    kept = balanced_subset(targets, min(MAX_CELLS, MAX_VALUES // rasters[0].dims), seed)
    if len(kept) < len(targets):
        report.log(
            tr(
                "{count:,} of {count2:,} labelled cells are used, as evenly from each class as possible.",
                count=len(kept),
                count2=len(targets),
            )
        )
    places, targets, features = places[kept], targets[kept], features[kept]
    rows = np.zeros((len(places), rasters[0].dims), np.float32)
    valid = np.zeros(len(places), bool)
    xy = np.zeros((len(places), 2))
    for number, raster in enumerate(rasters):
        mine = np.flatnonzero(places[:, 0] == number)
        a, b, c, d, e, f = list(raster.transform)[:6]
        row, col = places[mine, 1] + 0.5, places[mine, 2] + 0.5
        x, y = a * col + b * row + c, d * col + e * row + f
        if raster.crs != rasters[0].crs and len(mine):
            x, y = transform(raster.crs, rasters[0].crs, x, y)
        xy[mine] = np.column_stack([x, y])
        for numbers, vectors in vectors_at(raster, places[mine, 1:], report):
            rows[mine[numbers]] = vectors
            valid[mine[numbers]] = True
    if not valid.any():
        raise InputError(
            tr("All labels lie on nodata of the rasters."), tr("Check their position against the rasters.")
        )
    if not valid.all():
        report.warn(
            tr("Labelled cells on nodata are left out: {valid:,} of {count:,}.", valid=(~valid).sum(), count=len(valid))
        )
    samples = Samples(
        rows[valid], targets[valid], classes, places[valid, 0], xy[valid], features[valid],
        [Path(raster.path).name for raster in rasters], rasters[0].crs,
        None if folds is None else folds[kept][valid], None if values is None else values[kept][valid],
    )  # fmt: skip
    report.log(tr("{count:,} labelled cells: {counts}.", count=len(samples), counts=samples.counts_text()))
    return samples

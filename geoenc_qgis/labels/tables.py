"""Labels of whole rasters: a CSV, or BigEarthNet's JSON; a raster becomes one vector, the mean of its valid cells."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from pydantic_core import from_json
from rasterio.warp import transform

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.embedding import EmbeddingRaster
from .classes import classes_of_labels, is_present, label_list, label_text
from .samples import Samples

RASTER_COLUMNS = ("raster", "image", "file", "filename", "path", "patch", "name", "id")
LABEL_COLUMNS = ("labels", "label", "class", "classes")
# The 19 classes of BigEarthNet of the 43 of CORINE level 3 (Sumbul et al. 2021, arXiv:2105.07921, table 1); others are
# left out.
BIGEARTHNET19 = {
    "Urban fabric": ("Continuous urban fabric", "Discontinuous urban fabric"),
    "Industrial or commercial units": ("Industrial or commercial units",),
    "Arable land": ("Non-irrigated arable land", "Permanently irrigated land", "Rice fields"),
    "Permanent crops": (
        "Vineyards", "Fruit trees and berry plantations", "Olive groves",
        "Annual crops associated with permanent crops",
    ),
    "Pastures": ("Pastures",),
    "Complex cultivation patterns": ("Complex cultivation patterns",),
    "Land principally occupied by agriculture, with significant areas of natural vegetation": (
        "Land principally occupied by agriculture, with significant areas of natural vegetation",
    ),
    "Agro-forestry areas": ("Agro-forestry areas",),
    "Broad-leaved forest": ("Broad-leaved forest",),
    "Coniferous forest": ("Coniferous forest",),
    "Mixed forest": ("Mixed forest",),
    "Natural grassland and sparsely vegetated areas": ("Natural grassland", "Sparsely vegetated areas"),
    "Moors, heathland and sclerophyllous vegetation": ("Moors and heathland", "Sclerophyllous vegetation"),
    "Transitional woodland, shrub": ("Transitional woodland/shrub",),
    "Beaches, dunes, sands": ("Beaches, dunes, sands",),
    "Inland wetlands": ("Inland marshes", "Peatbogs"),
    "Coastal wetlands": ("Salt marshes", "Salines"),
    "Inland waters": ("Water courses", "Water bodies"),
    "Marine waters": ("Coastal lagoons", "Estuaries", "Sea and ocean"),
}  # fmt: skip
OMITTED_CLASSES = (
    "Road and rail networks and associated land", "Port areas", "Airports", "Mineral extraction sites", "Dump sites",
    "Construction sites", "Green urban areas", "Sport and leisure facilities", "Bare rock", "Burnt areas",
    "Intertidal flats",
)  # fmt: skip


def bigearthnet19_labels(labels: Sequence[str]) -> list[str]:
    """BigEarthNet's 19 classes of labels among the 43, in their order; InputError for a label that is not one."""
    of = {old: new for new, olds in BIGEARTHNET19.items() for old in olds}
    unknown = [label for label in labels if label not in of and label not in OMITTED_CLASSES]
    if unknown:
        raise InputError(
            tr("'{unknown}' is not one of BigEarthNet's 43 classes.", unknown=unknown[0]),
            tr("Leave NOMENCLATURE at 'as given'."),
        )
    new_labels = {of[label] for label in labels if label in of}
    return [name for name in BIGEARTHNET19 if name in new_labels]


def table_labels(path: str, multi: bool) -> dict[str, list[str]]:
    """Labels by the stem of the raster's name, of a CSV or JSON file."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            tr("The label table {path} can't be read ({error}).", path=path, error=error),
            tr("Save it as CSV or JSON in UTF-8."),
        ) from error
    labels_by_stem = _of_json(path, text) if path.lower().endswith((".json", ".geojson")) else _of_csv(path, text)
    if not any(labels_by_stem.values()):
        raise InputError(
            tr("{name} holds no labels at all.", name=Path(path).name), tr("Give it rows with a raster and its labels.")
        )
    several = next((stem for stem, labels in labels_by_stem.items() if len(labels) > 1), None)
    if several and not multi:
        raise InputError(
            tr(
                "{several} has several labels: {labels_by_stem}.",
                several=several,
                labels_by_stem=", ".join(labels_by_stem[several][:3]),
            ),
            tr("Set MULTILABEL, or give each raster one label."),
        )
    return labels_by_stem


def _of_csv(path: str, text: str) -> dict[str, list[str]]:
    rows = list(csv.DictReader(text.splitlines(), delimiter=";" if text.partition("\n")[0].count(";") > 0 else ","))
    columns = list(rows[0]) if rows else []
    by_name = {label_text(column).lower(): column for column in reversed(columns)}
    raster = next((by_name[name] for name in RASTER_COLUMNS if name in by_name), None)
    if raster is None:
        raise InputError(
            tr("{name} has no column 'raster'.", name=Path(path).name),
            tr("Name the columns raster and labels, or raster and one per class."),
        )
    label = next((by_name[name] for name in LABEL_COLUMNS if name in by_name), None)
    others = [c for c in columns if c != raster]
    if label is None and not others:
        raise InputError(
            tr("{name} has no column with labels.", name=Path(path).name),
            tr("Add a column 'labels', or one per class."),
        )
    return _joined(
        (row[raster], label_list(row[label]) if label else [name for name in others if is_present(row[name])])
        for row in rows
        if label_text(row[raster])
    )


def _joined(entries: Iterable[tuple[Any, list[str]]]) -> dict[str, list[str]]:
    """Labels by stem; a raster of several rows has the labels of all."""
    labels_by_stem: dict[str, list[str]] = {}
    for name, labels in entries:
        mine = labels_by_stem.setdefault(Path(str(name)).stem, [])
        mine += [label for label in labels if label not in mine]
    return labels_by_stem


def _of_json(path: str, text: str) -> dict[str, list[str]]:
    """{raster: labels}, a list of objects with raster and labels, or BigEarthNet's file of one patch."""
    fault = InputError(
        tr("{name} holds no labels.", name=Path(path).name),
        tr('Write {"raster name": ["label", ...], ...}, or use BigEarthNet\'s files.'),
    )
    try:
        content = from_json(text)
    except ValueError as error:
        raise InputError(
            tr("{name} is not JSON ({error}).", name=Path(path).name, error=error), tr("Check the file.")
        ) from error
    if isinstance(content, dict) and isinstance(content.get("labels"), list):
        return _patches(path)
    if isinstance(content, dict):
        return _joined((name, label_list(labels)) for name, labels in content.items())
    if not (isinstance(content, list) and all(isinstance(entry, dict) for entry in content)):
        raise fault
    entries = []
    for entry in content:
        lower = {key.lower(): value for key, value in entry.items()}
        name = next((lower[key] for key in RASTER_COLUMNS if key in lower), None)
        labels = next((lower[key] for key in LABEL_COLUMNS if key in lower), None)
        if name is None or labels is None:
            raise fault
        entries.append((name, label_list(labels)))
    return _joined(entries)


def _patches(path: str) -> dict[str, list[str]]:
    """BigEarthNet: <patch>_labels_metadata.json beside its bands; all patches of the folder above are read."""
    folder = Path(path).parent
    files = sorted(
        {Path(path), *folder.glob("*_labels_metadata.json"), *folder.parent.glob("*/*_labels_metadata.json")}
    )
    labels_by_stem = {}
    for file in files:
        try:
            labels = label_list(from_json(file.read_bytes())["labels"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise InputError(
                tr("{name} holds no BigEarthNet labels ({error}).", name=file.name, error=error),
                tr("Download it again."),
            ) from error
        labels_by_stem[file.name.removesuffix("_labels_metadata.json")] = labels
    return labels_by_stem


def mean_vector(raster: EmbeddingRaster, report: Report) -> np.ndarray:
    """Mean (C,) float32 of the valid cells; NaN where there is none."""
    total, count = np.zeros(raster.dims), 0
    for _, vectors, _ in raster.blocks(report):
        total += vectors.sum(0, dtype=np.float64)
        count += len(vectors)
    return (total / count if count else np.full(raster.dims, np.nan)).astype(np.float32)


def _check_named(path: str, stems: Sequence[str], labels_by_stem: Mapping[str, Any], report: Report) -> None:
    """Say which rasters and entries have no counterpart; InputError where no raster has one."""
    missing = [stem for stem in stems if stem not in labels_by_stem]
    if len(missing) == len(stems):
        raise InputError(
            tr("{name} names none of the rasters, such as {stems}.", name=Path(path).name, stems=stems[0]),
            tr(
                "Its first entry is {labels_by_stem}: names must be the same apart from the ending.",
                labels_by_stem=next(iter(labels_by_stem)),
            ),
        )
    if missing:
        report.warn(
            tr(
                "Left out: {count} of {count2} rasters, which the label table doesn't name, such as {missing}.",
                count=len(missing),
                count2=len(stems),
                missing=missing[0],
            )
        )
    unused = len(labels_by_stem) - len(set(stems) & set(labels_by_stem))
    if unused:
        report.log(tr("Entries of the label table for other rasters: {unused}.", unused=unused))


def samples_from_table(
    path: str, rasters: Sequence[EmbeddingRaster], multi: bool, corine: bool, report: Report
) -> Samples:
    """One sample a raster that the table names; each raster is a place of its own."""
    labels_by_stem = table_labels(path, multi)
    if corine:
        labels_by_stem = {stem: bigearthnet19_labels(labels) for stem, labels in labels_by_stem.items()}
    stems = [Path(raster.path).stem for raster in rasters]
    known = [stem if stem in labels_by_stem else None for stem in stems]
    _check_named(path, stems, labels_by_stem, report)
    if not multi:
        labels_by_stem = {stem: labels[:1] for stem, labels in labels_by_stem.items()}
    left_out = sum(key is not None and not labels_by_stem[key] for key in known)
    if left_out and not multi:
        report.warn(tr("Rasters without a label are left out: {left_out}.", left_out=left_out))
    classes = classes_of_labels(label for key in known if key for label in labels_by_stem[key])
    rows, targets, numbers, xy = [], [], [], []
    for number, (raster, key) in enumerate(zip(rasters, known, strict=True)):
        report.check()
        if key is None or (not labels_by_stem[key] and not multi):
            continue
        vector = mean_vector(
            raster, report.part(number / len(rasters), (number + 1) / len(rasters), tr("{stems}", stems=stems[number]))
        )
        if not np.isfinite(vector).all():
            report.warn(tr("{stems} has no valid cell: left out.", stems=stems[number]))
            continue
        rows.append(vector)
        targets.append([name in labels_by_stem[key] for name in classes.names])
        numbers.append(number)
        x, y = raster.transform @ (raster.shape[1] / 2, raster.shape[0] / 2)
        if raster.crs and rasters[0].crs and raster.crs != rasters[0].crs:
            (x,), (y,) = transform(raster.crs, rasters[0].crs, [x], [y])
        xy.append((x, y))
    if not rows:
        raise InputError(tr("No raster of the label table has a valid cell."), tr("Check the rasters."))
    index = np.array(numbers)
    samples = Samples(
        np.stack(rows), np.array(targets, bool).reshape(len(rows), -1), classes, index, np.array(xy), index,
        [Path(raster.path).name for raster in rasters], rasters[0].crs,
    )  # fmt: skip
    report.log(tr("{count:,} labelled rasters: {counts}.", count=len(samples), counts=samples.counts_text()))
    return samples

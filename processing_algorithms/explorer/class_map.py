"""A class map of a view from clicks, in a thread of its own, and a copy of all that belongs to it."""

from __future__ import annotations

import csv
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal

from .clicking import Rows
from .steps import Step

NO_CLASS = 255


@dataclass(frozen=True)
class ClassMap:
    """A class raster, its classifier, and each class's share of the view."""

    path: str
    shown: str  # the same in bytes: QGIS makes 65,536 classes of a colour table of 16 bits before it reads a style
    classifier: str
    table: str
    names: dict[int, str]  # by the raster's values
    shares: dict[str, float]


def mapped(step: Step, train: dict[str, Any], classify: dict[str, Any], rows: Rows) -> ClassMap:
    """Train a classifier from clicks and map it."""
    step.run_algorithm("trainclassifier", LABELS=rows.file(), **train)
    results = step.run_algorithm("classify", **classify)
    with open(results["OUTPUT_TABLE"], encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    counts = {row["name"]: int(row["count"]) for row in table}
    names = {int(row["id"]): row["name"] for row in table}
    total = max(1, sum(counts.values()))
    shares = {name: count / total for name, count in counts.items()}
    path, table_path = results["OUTPUT"], results["OUTPUT_TABLE"]
    return ClassMap(path, in_bytes(path), classify["CLASSIFIER"], table_path, names, shares)


def in_bytes(path: str) -> str:
    """A copy of a class raster in bytes, with its style; the raster itself where it has too many classes."""
    file = gdal.Open(path)
    if file.GetRasterBand(1).ComputeRasterMinMax(False)[1] >= NO_CLASS:
        return path
    shown = str(Path(path).with_suffix(".shown.tif"))
    gdal.Translate(shown, file, outputType=gdal.GDT_Byte, noData=NO_CLASS)  # 65535, nodata, becomes 255
    shutil.copyfile(Path(path).with_suffix(".qml"), Path(shown).with_suffix(".qml"))
    return shown


def saved(made: ClassMap, rows: Rows, folder: Path) -> int:
    """Copy all that was made into a folder, beside what is there already; how many files."""
    files = {
        "clicks.gpkg": rows.file(),
        "classifier.geoenc": made.classifier,
        "classes.tif": made.path,
        "classes.qml": str(Path(made.path).with_suffix(".qml")),
        "classes.csv": made.table,
    }
    number = next(n for n in range(1, 10_000) if not any((folder / _numbered(name, n)).exists() for name in files))
    there = {name: path for name, path in files.items() if Path(path).is_file()}
    for name, path in there.items():
        shutil.copyfile(path, folder / _numbered(name, number))
    return len(there)


def _numbered(name: str, number: int) -> str:
    path = Path(name)
    return name if number == 1 else f"{path.stem}-{number}{path.suffix}"

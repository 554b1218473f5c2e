"""The engine made ready before it is asked for anything: libraries and the encoder are read, on a picture of noise."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem

from .clicking import Rows
from .lattice import encoder
from .steps import Step

CRS = "EPSG:3857"


def warm(step: Step, folder: Path, name: str, cell: int, bands: int, wanted: Callable[[], bool]) -> None:
    """Do once what looks and clicks do, with an encoder, in cells of so many pixels, for pictures of so many bands.

    Ends early where `wanted` says that the engine is. Raises QgsProcessingException and ViewFault where it can't.
    """
    side = encoder(name).tile
    picture, out = str(folder / "noise.tif"), {key: str(folder / f"noise.{key}.tif") for key in ("cells", "rgb", "any")}
    _write_noise(picture, side, bands)
    step.run_job("encode", {"INPUT": picture, "ENCODER": name, "CELL_SIZE": cell, "OUTPUT": out["cells"]})
    clicks = [(side * x, -side * x, "ab"[x > 0.5]) for x in (0.2, 0.4, 0.6, 0.8)]
    places = Rows(clicks, QgsCoordinateReferenceSystem(CRS))
    model, classifier = str(folder / "noise.safetensors"), str(folder / "noise.geoenc")
    for job, values in (
        ("fitcolours", {"INPUTS": [out["cells"]], "METHOD": "pca", "OUTPUT_MODEL": model}),
        ("embeddingrgb", {"INPUT": out["cells"], "COLOUR_MODEL": model, "OUTPUT": out["rgb"]}),
        ("similarity", {"INPUT": out["cells"], "PLACES": places.file(), "OUTPUT": out["any"]}),
        ("trainclassifier", {"INPUTS": [out["cells"]], "LABELS": places.file(), "FIELD": "class", "METHOD": "knn",
            "FOLDS": 2, "FOLD_BY": "random", "TEST_SHARE": 0, "OUTPUT_CLASSIFIER": classifier}),
        ("classify", {"INPUT": out["cells"], "CLASSIFIER": classifier, "OUTPUT": out["any"]}),
    ):  # fmt: skip
        if wanted():
            return
        step.run_job(job, values)


def _write_noise(path: str, side: int, bands: int) -> None:
    file = gdal.GetDriverByName("GTiff").Create(path, side, side, bands)
    crs = osr.SpatialReference()
    crs.SetFromUserInput(CRS)
    file.SetProjection(crs.ExportToWkt())
    file.SetGeoTransform((0, 1, 0, 0, 0, -1))
    file.WriteRaster(0, 0, side, side, os.urandom(side * side * bands))
    file = None  # closed

"""Samples beside what was predicted of them out of fold: the confused ones as points, all of them as a table."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.errors import OutputError
from ..core.files import atomic_output
from ..core.report import Report
from ..core.sheet import write_csv
from ..core.words import tr
from ..raster import styles
from .samples import Samples
from .trial import CrossValidation

MIXED = "#444444"  # colour of what is of no one class
VECTOR_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".fgb": "FlatGeobuf"}


def check_points(path: str) -> None:
    """Raise OutputError where the name of OUTPUT_ERRORS ends with none of the formats' endings."""
    if Path(path).suffix.lower() not in VECTOR_DRIVERS:
        raise OutputError(
            tr("OUTPUT_ERRORS {path} has no ending of a vector format.", path=path),
            tr("End its name with {vector_drivers}.", vector_drivers=", ".join(VECTOR_DRIVERS)),
        )


def write_confused(path: str, samples: Samples, trial: CrossValidation, multi: bool, report: Report) -> None:
    """Write points of the samples of a trial that were predicted wrong, the most confident first."""
    import geopandas

    wrong = np.flatnonzero((trial.predicted != samples.targets).any(1))
    names = np.array(samples.classes.names)
    confidence = _confidence(samples.targets[wrong], trial.predicted[wrong], trial.probabilities[wrong], multi)
    wrong, confidence = wrong[np.argsort(-confidence, kind="stable")], np.sort(confidence)[::-1]
    frame = geopandas.GeoDataFrame(
        {
            "label": ["; ".join(names[samples.targets[i]]) for i in wrong],
            "predicted": ["; ".join(names[trial.predicted[i]]) for i in wrong],
            "confidence": confidence.astype(float),
            "raster": [samples.names[samples.raster[i]] for i in wrong],
            "feature": samples.feature[wrong].astype(int),
        },
        geometry=geopandas.points_from_xy(*samples.xy[wrong].T),
        crs=samples.crs.to_wkt() if samples.crs else None,
    )
    tags = {"GEOENC_PRODUCT": "confused places", "GEOENC_SOURCE": samples.names[0]}
    said = {"dataset_metadata": tags} if Path(path).suffix.lower() == ".gpkg" else {}
    with atomic_output(path) as part:
        frame.to_file(part, driver=VECTOR_DRIVERS[Path(path).suffix.lower()], layer=Path(path).stem, **said)
    colours = dict(zip(samples.classes.names, samples.classes.colours, strict=True))
    taken = sorted({text for text in frame["predicted"] if text})
    shown = [(text, tr("taken for {name}", name=text), colours.get(text.split("; ")[0], MIXED)) for text in taken]
    styles.write_markers(path, "predicted", shown or [("", tr("no class"), MIXED)])
    report.log(
        tr(
            "{count:,} of {count2:,} samples were misclassified out of fold: OUTPUT_ERRORS has them as points.",
            count=len(wrong),
            count2=len(samples),
        )
    )


def _confidence(targets: np.ndarray, predicted: np.ndarray, probabilities: np.ndarray, multi: bool) -> np.ndarray:
    """(n,): the probability of the class; for multi-label that of the surest decision that is wrong."""
    if not multi:
        return np.asarray(probabilities.max(1))
    decision = np.where(predicted, probabilities, 1 - probabilities)
    return np.asarray(np.where(predicted != targets, decision, 0).max(1))


def write_predictions(path: str, samples: Samples, trial: CrossValidation) -> None:
    """Write a row per sample: raster, place, label, out-of-fold prediction, fold, probability of each class."""
    names = np.array(samples.classes.names)
    head = ("raster", "x", "y", "feature", "label", "predicted", "fold", *(f"p {name}" for name in names))
    rows = [
        (
            samples.names[samples.raster[i]], *(f"{value:.10g}" for value in samples.xy[i]), samples.feature[i],
            "; ".join(names[samples.targets[i]]), "; ".join(names[trial.predicted[i]]), trial.fold[i] + 1,
            *(f"{probability:.4f}" for probability in trial.probabilities[i]),
        )
        for i in range(len(samples))
    ]  # fmt: skip
    write_csv(path, head, rows)

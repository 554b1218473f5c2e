"""Cells to label as points in the schema of the labels so far, to be filled in and learnt from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.words import tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.vectors import vector_tags, write_features
from .classes import Classes
from .labels_so_far import LabelsSoFar
from .querying import Queries

if TYPE_CHECKING:
    import geopandas

OWN_FIELDS = ("rank", "guess", "confidence", "why")
SEVERAL_COLOUR = "#444444"  # of what is of no one class


def write_queries(
    path: str, found: Queries, raster: EmbeddingRaster, labels: LabelsSoFar, field: str, classes: Classes
) -> None:
    """Write the points and their style: numbered by rank, in the colours of what is guessed."""
    frame, own = _frame(found, raster, labels, field)
    tags = {
        "GEOENC_SOURCE": raster.source,
        "GEOENC_ENCODER": raster.identity.maker,
        "GEOENC_GSD": repr(raster.identity.gsd),
        "GEOENC_LICENCE": raster.licence,
    }
    write_features(path, Path(path).stem, "Point", [frame], vector_tags("query points", tags), arrow=True)
    colours = dict(zip(classes.names, classes.colours, strict=True))
    guesses = sorted(set(found.guesses) - {""})
    shown = [(guess, f"{guess}?", colours.get(guess, SEVERAL_COLOUR)) for guess in guesses]
    styles.write_markers(path, own["guess"], [*shown, ("", tr("others"), SEVERAL_COLOUR)], numbered=own["rank"])


def _frame(
    found: Queries, raster: EmbeddingRaster, labels: LabelsSoFar, field: str
) -> tuple[geopandas.GeoDataFrame, dict[str, str]]:
    """(the points: the labels' fields, empty, and our own; what our own are called).

    Fields that the labels have from an earlier round are filled anew; the one with the class is never one of ours.
    """
    import geopandas
    import pandas  # type: ignore[import-untyped]  # its stubs are not among the tools
    import pyarrow

    own = {name: name if name != field.lower() else f"{name}_" for name in OWN_FIELDS}
    types = labels.fields or {field: pyarrow.string()}
    ours = {name.lower() for name in own.values()}
    columns = {
        name: pandas.array([None] * len(found), dtype=pandas.ArrowDtype(kind))
        for name, kind in types.items()
        if name.lower() not in ours
    }
    columns |= {
        own["rank"]: np.arange(1, len(found) + 1, dtype=np.int32),
        own["guess"]: found.guesses,
        own["confidence"]: found.confidence.astype(float).round(4),
        own["why"]: found.reasons,
    }
    x, y = raster.transform @ (found.cells[:, 1] + 0.5, found.cells[:, 0] + 0.5)
    crs = raster.crs.to_wkt() if raster.crs else None
    frame = geopandas.GeoDataFrame(columns, geometry=geopandas.points_from_xy(x, y), crs=crs)
    return (frame.to_crs(labels.crs) if labels.crs and crs else frame), own

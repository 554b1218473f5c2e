"""The labels that there are already: their schema, where they lie and what the cells under them look like."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pyogrio
import shapely
import shapely.affinity

from ..clusters.similarity import unit_vectors
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster.embedding import EmbeddingRaster
from ..raster.grid import longitudes_near
from ..raster.places import cells_of, read_places, vectors_at
from .candidates import cell_sides
from .classes import label_list, label_text
from .classifier import Classifier

if TYPE_CHECKING:
    import pyarrow

MAX_CELLS = 5000  # labelled cells that candidates are held against
LEAST_DISTANCE = 0.75  # of a cell: what keeps the cell under a label from being chosen
NO_VECTORS = np.zeros((0, 0), np.float32)


@dataclass(frozen=True)
class LabelsSoFar:
    """Nothing, or the labels of a file: shapes in the raster's CRS; fields, the Arrow type of each; crs of the file;
    units (m, C), unit vectors of cells under the labels that have a class, and the class (m,) of each, as text."""

    shapes: list[Any] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    crs: Any = None
    units: np.ndarray = field(default_factory=lambda: NO_VECTORS)
    kinds: np.ndarray = field(default_factory=lambda: np.zeros(0, str))

    def surroundings(self, distance: float, raster: EmbeddingRaster) -> shapely.STRtree:
        """The areas within a distance (map units) of the labels, their own cells at least."""
        least = LEAST_DISTANCE * max(cell_sides(raster))
        return shapely.STRtree(shapely.buffer(np.array(self.shapes, object), max(distance, least)))

    def likeness_of_classes(self) -> float | None:
        """The median cosine of a labelled cell with the likest one of another class; None where there are no two."""
        if len(set(self.kinds)) < 2:
            return None
        nearest = np.empty(len(self.units), np.float32)
        for kind in set(self.kinds):
            own = self.kinds == kind
            nearest[own] = (self.units[own] @ self.units[~own].T).max(1)
        return float(np.median(nearest))


def labels_so_far(
    path: str, name: str | None, raster: EmbeddingRaster, classifier: Classifier, report: Report
) -> LabelsSoFar:
    """The labels of a vector file whose field `name` holds the class; InputError where it has no such field."""
    frame = read_places(path, raster.crs, report, tr("labels"))
    crs, fields = _schema(path)
    if not name or name not in fields:
        raise InputError(
            tr("The labels have no field '{name}'.", name=name)
            if name
            else tr("FIELD is empty: which field of LABELS holds the class?"),
            tr("Fields: {own}.", own=", ".join(fields)) if fields else tr("Give them a field with classes."),
        )
    kinds = [_class_of(value, classifier.multi) for value in frame[name]]
    _warn_of_others(kinds, classifier, report)
    shapes = [_near(shape, raster) for shape in frame.geometry]
    units, own = _vectors_under(shapes, kinds, raster, report)
    return LabelsSoFar(shapes, fields, crs, units, own)


def _schema(path: str) -> tuple[Any, dict[str, pyarrow.DataType]]:
    """(CRS of a vector file, the Arrow type of each of its fields)."""
    about, table = pyogrio.raw.read_arrow(path, max_features=1)
    shape = about["geometry_name"] or "wkb_geometry"
    return about["crs"], {column.name: column.type for column in table.schema if column.name != shape}


def _class_of(value: Any, multi: bool) -> str:
    """The class of a label as text, those of several in order; '' where it has none."""
    return "; ".join(sorted(label_list(value))) if multi else label_text(value)


def _warn_of_others(kinds: list[str], classifier: Classifier, report: Report) -> None:
    """Say which classes of the labels the classifier has not learnt."""
    known = set(classifier.classes.names)
    others = sorted(
        {part for kind in kinds for part in (kind.split("; ") if classifier.multi else [kind])} - known - {""}
    )
    if others:
        report.warn(
            counted(
                len(others),
                "The labels have {n} class that the classifier doesn't know: {others}. Train it again with them.",
                "The labels have {n} classes that the classifier doesn't know: {others}. Train it again with them.",
                others=", ".join(others[:10]),
            )
        )


def _near(shape: Any, raster: EmbeddingRaster) -> Any:
    """A shape, in degrees moved by whole turns to where the raster lies: 205 and -155 are one longitude."""
    if raster.crs is None or not raster.crs.is_geographic:
        return shape
    middle = (raster.transform @ (raster.shape[1] / 2, raster.shape[0] / 2))[0]
    x = (shape.bounds[0] + shape.bounds[2]) / 2
    return shapely.affinity.translate(shape, float(longitudes_near(middle, x)) - x)


def _vectors_under(
    shapes: list[Any], kinds: list[str], raster: EmbeddingRaster, report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """(unit vectors (m, C), classes (m,)) of the cells under the shapes that have a class, an even spread of them
    where they are many."""
    cells = [np.zeros((0, 2), np.int64)]
    number = [np.zeros(0, np.int64)]
    for position, (shape, kind) in enumerate(zip(shapes, kinds, strict=True)):
        report.check()
        if kind:
            cells.append(cells_of(shape, raster))
            number.append(np.full(len(cells[-1]), position))
    place, origin = np.concatenate(cells), np.concatenate(number)
    kept = np.linspace(0, len(place) - 1, min(len(place), MAX_CELLS)).astype(int)
    place, origin = place[kept], origin[kept]
    rows, valid = np.zeros((len(place), raster.dims), np.float32), np.zeros(len(place), bool)
    for numbers, vectors in vectors_at(raster, place, report):
        rows[numbers], valid[numbers] = vectors, True
    return unit_vectors(rows[valid]), np.array(kinds, str)[origin[valid]]

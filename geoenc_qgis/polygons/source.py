"""What is to be drawn as polygons: the classes of a raster, or the cells of a measurement that reach a threshold."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.words import tr
from ..labels.classes import CLASSES_TAG, Classes, colour_of
from ..raster import styles
from ..raster.opening import open_raster
from .regions import NONE

ABOVE = "#d7301f"  # colour of what reaches a threshold


class ClassSource:
    """A one-band class raster, or with a threshold the band of a measurement, read as classes by rows."""

    def __init__(self, path: str, threshold: float | None):
        """Raises InputError where the raster holds neither classes nor, with a threshold, a measurement."""
        self.path, self.threshold = path, threshold
        self.file = open_raster(path)
        self.name = os.path.basename(path)
        self.shape = (self.file.height, self.file.width)
        self.band = self._band()
        kind = np.dtype(self.file.dtypes[self.band - 1]).kind
        if threshold is None and kind not in "iu":
            raise InputError(
                tr(
                    "{name} holds measurements ({dtypes}), not classes.",
                    name=self.name,
                    dtypes=self.file.dtypes[self.band - 1],
                ),
                tr("Give THRESHOLD: cells that reach it become polygons. Or choose a class raster."),
            )
        if self.file.tags().get("GEOENC_MULTILABEL"):
            raise InputError(
                tr("{name} has several labels per cell, each in a band of its own.", name=self.name),
                tr("Choose a map of one label per cell."),
            )

    def _band(self) -> int:
        """The band of a measurement is the first, of a change raster the largest change."""
        count = self.file.count
        if self.threshold is None and count > 1:
            raise InputError(
                tr("{name} has {count} bands; a class raster has one.", name=self.name, count=count),
                tr("Choose a class raster."),
            )
        names = [name or "" for name in self.file.descriptions]
        return names.index("largest") + 1 if "largest" in names and self.threshold is not None else 1

    def rows(self, rows: slice) -> NDArray[np.int32]:
        """Classes (h, W) of some rows, NONE where there is none. Raises InputError where a number can't be one."""
        values, valid = self._read(rows)
        if self.threshold is not None:
            return np.where(valid & (values >= self.threshold), 1, NONE).astype(np.int32)
        classes = values[valid]
        if len(classes) and not 0 <= int(classes.min()) <= int(classes.max()) < 2**31:
            raise InputError(
                tr("{name} has values below 0 or beyond 2147483647.", name=self.name), tr("Classes are numbers from 0.")
            )
        return np.where(valid, values.astype(np.int64), NONE).astype(np.int32)

    def scores(self, rows: slice) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Values of the band as they are and where there is one, (h, W) each."""
        values, valid = self._read(rows)
        return values.astype(np.float32), valid

    def _read(self, rows: slice) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        window = Window(0, rows.start, self.shape[1], rows.stop - rows.start)
        values = self.file.read(self.band, window=window)
        valid = self.file.read_masks(self.band, window=window) > 0
        return values, valid & np.isfinite(values)

    def legend(self, classes: list[int]) -> list[tuple[int, str, str]]:
        """(class, name, '#rrggbb') of some classes, from the raster's tags, its style or its colour table."""
        if self.threshold is not None:
            return [(1, f"at least {self.threshold:g}", ABOVE)]
        known = self._tagged() or styles.read_palette(self.path) or self._coloured()
        return [(code, *known.get(code, (f"class {code}", colour_of(place)))) for place, code in enumerate(classes)]

    def _tagged(self) -> dict[int, tuple[str, str]]:
        tag = self.file.tags().get(CLASSES_TAG)
        if not tag:
            return {}
        try:
            legend = Classes.model_validate_json(tag).legend
        except ValidationError as error:
            raise InputError(
                tr(
                    "{name} is damaged: its tag {classes_tag} holds no classes.",
                    name=self.name,
                    classes_tag=CLASSES_TAG,
                ),
                tr("Classify again."),
            ) from error
        return {code: (name, colour) for code, name, colour in legend}

    def _coloured(self) -> dict[int, tuple[str, str]]:
        try:
            table = self.file.colormap(1)
        except ValueError:
            return {}
        return {code: (f"class {code}", f"#{rgba[0]:02x}{rgba[1]:02x}{rgba[2]:02x}") for code, rgba in table.items()}

    def check_same_grid(self, other: ClassSource, name: str) -> None:
        """Raise InputError where `other`, the parameter `name`, lies on another grid."""
        mine, theirs = self.file, other.file
        same = np.allclose(
            list(mine.transform)[:6], list(theirs.transform)[:6], rtol=0, atol=abs(mine.transform.a) / 100
        )
        if self.shape != other.shape or mine.crs != theirs.crs or not same:
            raise InputError(
                tr("{name} ({name2}) lies on another grid than {name3}.", name=name, name2=other.name, name3=self.name),
                tr("Choose a raster that was made with it, such as the confidence of 'Classify'."),
            )

    def close(self) -> None:
        """Close the file."""
        self.file.close()

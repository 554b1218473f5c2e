"""What is to be drawn as polygons: the classes of a raster, or the cells of a measurement that reach a threshold."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.words import tr
from ..labels.class_raster import NONE, ClassRaster, class_legend

ABOVE = "#d7301f"  # colour of what reaches a threshold


class ClassSource(ClassRaster):
    """A one-band class raster, or with a threshold the band of a measurement, read as classes by rows."""

    HINT = tr("Give THRESHOLD: cells that reach it become polygons. Or choose a class raster.")

    def __init__(self, path: str, threshold: float | None):
        """Raises InputError where the raster holds neither classes nor, with a threshold, a measurement."""
        self.threshold = threshold
        super().__init__(path)

    def _band(self) -> int:
        """The band of a measurement is the first, of a change raster the largest change."""
        if self.threshold is None:
            return super()._band()
        names = [name or "" for name in self.file.descriptions]
        return names.index("largest") + 1 if "largest" in names else 1

    def _check(self) -> None:
        if self.threshold is None:
            super()._check()
        else:
            self._check_one_label()

    def rows(self, rows: slice) -> NDArray[np.int32]:
        """Classes (h, W) of some rows, NONE where there is none. Raises InputError where a number can't be one."""
        if self.threshold is None:
            return self.cells(self._window(rows))
        values, valid = self._read(self._window(rows))
        return np.where(valid & (values >= self.threshold), 1, NONE).astype(np.int32)

    def scores(self, rows: slice) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Values of the band as they are and where there is one, (h, W) each."""
        values, valid = self._read(self._window(rows))
        return values.astype(np.float32), valid

    def _window(self, rows: slice) -> Window:
        return Window(0, rows.start, self.shape[1], rows.stop - rows.start)

    def legend(self, classes: list[int]) -> list[tuple[int, str, str]]:
        """(class, name, '#rrggbb') of some classes, from the raster's tags, its style or its colour table."""
        if self.threshold is not None:
            return [(1, f"at least {self.threshold:g}", ABOVE)]
        return class_legend(classes, self.known_classes())

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

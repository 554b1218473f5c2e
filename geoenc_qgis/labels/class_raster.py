"""A raster of classes, one per cell: its cells as numbers, and how its classes are called and coloured."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.language import said
from ..core.words import tr
from ..raster import styles
from ..raster.opening import open_raster
from .classes import CLASSES_TAG, Classes, colour_of

NONE = -1  # the class of a cell without one


class ClassRaster:
    """A one-band raster of whole numbers, open for reading; each number is a class."""

    HINT = tr("Choose a class raster, such as that of 'Classify' or 'Apply geocentroids'.")

    def __init__(self, path: str):
        """Raises InputError where the raster holds no classes."""
        self.path = path
        self.file = open_raster(path)
        self.name = os.path.basename(path)
        self.shape = (self.file.height, self.file.width)
        self.tags: dict[str, str] = self.file.tags()
        self.band = self._band()
        self._check()

    def _band(self) -> int:
        """The band that holds the classes."""
        if self.file.count > 1:
            raise InputError(
                tr("{name} has {count} bands; a class raster has one.", name=self.name, count=self.file.count),
                tr("Choose a class raster."),
            )
        return 1

    def _check(self) -> None:
        """Raise InputError where the band holds no class of each cell."""
        dtype = self.file.dtypes[self.band - 1]
        if np.dtype(dtype).kind not in "iu":
            raise InputError(
                tr("{name} holds measurements ({dtypes}), not classes.", name=self.name, dtypes=dtype), self.HINT
            )
        self._check_one_label()

    def _check_one_label(self) -> None:
        if self.tags.get("GEOENC_MULTILABEL"):
            raise InputError(
                tr("{name} has several labels per cell, each in a band of its own.", name=self.name),
                tr("Choose a map of one label per cell."),
            )

    def cells(self, window: Window) -> NDArray[np.int32]:
        """Classes (h, w) of a window, NONE where there is none. Raises InputError where a number can't be one."""
        values, valid = self._read(window)
        classes = values[valid]
        if len(classes) and not 0 <= int(classes.min()) <= int(classes.max()) < 2**31:
            raise InputError(
                tr("{name} has values below 0 or beyond 2147483647.", name=self.name), tr("Classes are numbers from 0.")
            )
        return np.where(valid, values.astype(np.int64), NONE).astype(np.int32)

    def _read(self, window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        values = self.file.read(self.band, window=window)
        valid = self.file.read_masks(self.band, window=window) > 0
        return values, valid & np.isfinite(values)

    def known_classes(self) -> dict[int, tuple[str, str]]:
        """Name and colour ('#rrggbb') by class, from the raster's tags, its style or its colour table."""
        return self._tagged() or styles.read_palette(self.path) or self._coloured()

    def _tagged(self) -> dict[int, tuple[str, str]]:
        tag = self.tags.get(CLASSES_TAG)
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

    def close(self) -> None:
        """Close the file."""
        self.file.close()


def class_legend(classes: list[int], known: dict[int, tuple[str, str]]) -> list[tuple[int, str, str]]:
    """(class, name, '#rrggbb') of some classes; those that are not known get a name and a colour.

    The name that nobody has given is a message, from a file too: pages say it in the job's language.
    """
    legend = []
    for place, code in enumerate(classes):
        unnamed = tr("class {number}", number=code)
        name, colour = known.get(code, (unnamed, colour_of(place)))
        legend.append((code, unnamed if name in (unnamed, said(unnamed)) else name, colour))
    return legend

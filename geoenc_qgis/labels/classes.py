"""The classes of labels: names in a fixed order, the numbers they have in rasters, and their colours."""

from __future__ import annotations

import colorsys
import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict, model_validator
from pydantic_core import from_json

from ..core.errors import InputError
from ..core.words import tr

MAX_CODE, NODATA = 65534, 65535  # the largest number of a class, and what cells without one have
MAX_CLASSES = 1000  # classes at most
PALETTE = (
    "#4e79a7", "#f28e2b", "#59a14f", "#e15759", "#b07aa1", "#edc948", "#76b7b2", "#9c755f", "#ff9da7", "#bab0ac",
)  # fmt: skip
EXPECTED_COLOURS = {  # colours that people expect, by words in a name
    "#2f7ed8": ("water", "river", "lake", "sea", "pond", "pool", "ocean"),
    "#1b7837": ("forest", "tree", "wood", "conifer"),
    "#a6d96a": ("grass", "meadow", "pasture", "lawn", "field", "veget", "shrub"),
    "#e6c34a": ("crop", "arable", "maize", "wheat", "agricult"),
    "#8c8c8c": ("road", "paved", "asphalt", "parking", "runway", "street", "concrete"),
    "#d7301f": ("building", "roof", "house", "urban", "residential"),
    "#d8b365": ("soil", "bare", "sand", "beach"),
    "#6a51a3": ("wetland", "marsh", "swamp"),
}
CLASSES_TAG = "GEOENC_CLASSES"
ACCURACY_TAG = "GEOENC_ACCURACY"  # overall accuracy of the classifier, the mean over its folds


class Classes(BaseModel):
    """Names, numbers and colours ('#rrggbb'), one per class, in the order that scores and bands keep."""

    model_config = ConfigDict(frozen=True)

    names: tuple[str, ...]
    codes: tuple[int, ...]
    colours: tuple[str, ...]

    @model_validator(mode="after")
    def _agrees(self) -> Classes:
        if not len(self.names) == len(self.codes) == len(self.colours) == len(set(self.codes)):
            raise ValueError(tr("names, numbers and colours differ in number"))
        if any(not 0 <= code <= MAX_CODE for code in self.codes):
            raise ValueError(tr("numbers of classes are 0 to {max_code}", max_code=MAX_CODE))
        if not all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in self.colours):
            raise ValueError(tr("colours are #rrggbb"))
        return self

    def __len__(self) -> int:
        return len(self.names)

    def subset(self, wanted: Sequence[int] | np.ndarray) -> Classes:
        """Those of given positions."""
        return Classes(**{key: tuple(values[i] for i in wanted) for key, values in self.model_dump().items()})

    @property
    def legend(self) -> list[tuple[int, str, str]]:
        """(number, name, colour) of each, for a style."""
        return list(zip(self.codes, self.names, self.colours, strict=True))

    @property
    def colour_table(self) -> dict[int, tuple[int, int, int]] | None:
        """Number -> (red, green, blue), for a GeoTIFF; None where a number is too large for its table of 256."""
        if max(self.codes) > 255:
            return None
        return {code: _rgb(colour) for code, _, colour in self.legend}


def classes_of_labels(values: Iterable[str], colours: dict[str, str] | None = None) -> Classes:
    """Classes of label texts: whole numbers keep their value as number, other names get 1, 2, ... by the alphabet."""
    names = {value for value in values if value}
    if len(names) > MAX_CLASSES:
        raise InputError(
            tr(
                "The labels hold {count:,} different values, such as {names}: too many to be classes.",
                count=len(names),
                names=", ".join(sorted(names)[:3]),
            ),
            tr(
                "Choose the field or band with the class; there can be at most {max_classes:,} classes.",
                max_classes=MAX_CLASSES,
            ),
        )
    whole = all(re.fullmatch(r"[0-9]{1,5}", name) and int(name) <= MAX_CODE for name in names)
    if whole and len({int(name) for name in names}) == len(names):
        ordered = sorted(names, key=int)
        codes = [int(name) for name in ordered]
    else:
        ordered = sorted(names, key=lambda name: (name.casefold(), name))
        codes = list(range(1, len(ordered) + 1))
    shown: list[str] = []
    free = (colour_of(number) for number in itertools.count())
    for name in ordered:
        wanted = (colours or {}).get(name) or _expected(name)
        shown.append(wanted if wanted and wanted not in shown else next(c for c in free if c not in shown))
    return Classes(names=tuple(ordered), codes=tuple(codes), colours=tuple(shown))


def _expected(name: str) -> str | None:
    words = name.casefold()
    return next((colour for colour, parts in EXPECTED_COLOURS.items() if any(part in words for part in parts)), None)


def _rgb(colour: str) -> tuple[int, int, int]:
    """(red, green, blue) of '#rrggbb'."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def colour_of(number: int) -> str:
    """A colour that differs from those before it."""
    if number < len(PALETTE):
        return PALETTE[number]
    red, green, blue = colorsys.hsv_to_rgb(number * 0.618034 % 1, 0.5 + 0.25 * (number % 3), 0.9 - 0.2 * (number % 2))
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"


def label_text(value: Any) -> str:
    """A label as text; '' where there is none. 3.0 is 3."""
    if value is None or (isinstance(value, float) and not np.isfinite(value)):
        return ""
    if isinstance(value, float | np.floating) and float(value).is_integer():
        return str(int(value))
    text = str(value).strip()
    whole = re.fullmatch(r"(-?\d+)\.0+", text)
    return whole[1] if whole else "" if text.lower() in ("nan", "nat", "none", "null", "<na>", "inf", "-inf") else text


def label_list(value: Any) -> list[str]:
    """The labels in a value that holds several: a list, JSON, or a text with ; between them (names may hold commas)."""
    if isinstance(value, list | tuple | np.ndarray):
        return [text for part_text in value if (text := label_text(part_text))]
    text = label_text(value)
    if text.startswith("["):
        try:
            return label_list(from_json(text))
        except ValueError as error:
            raise InputError(
                tr("The labels '{text}' are not a list.", text=text), tr("Write them as a;b or as JSON.")
            ) from error
    return [part for part_text in text.split(";") if (part := label_text(part_text))]


def is_present(value: Any) -> bool:
    """Whether a field says that its class is there: a number above 0, true, yes, x; InputError for neither."""
    text = label_text(value).lower()
    if text in ("true", "t", "yes", "y", "x"):
        return True
    if text in ("", "false", "f", "no", "n"):
        return False
    try:
        return float(text) > 0
    except ValueError:
        raise InputError(
            tr("'{value}' means neither yes nor no.", value=value), tr("Write 1 where the class is, else 0.")
        ) from None

"""The regressor file `.geoenc`: a zip of card.json (identity, what it estimates, interval, scores) and weights.

Opening one runs nothing.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field
from safetensors.numpy import load as load_arrays

from .. import __version__
from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.tensors import safetensors_bytes
from ..core.words import tr
from ..raster.identity import Identity
from .archive import check_trees, content, forest, forest_bytes, kind_of, opened, put
from .intervals import Interval
from .reach import Reach
from .regressors import REGRESSORS, Forest, Regressing

FORESTS = {"RandomForestRegressor": "DecisionTreeRegressor"}  # kinds of forest, and of their trees


@dataclass
class Regressor:
    """A head that estimates the number `name`, and all that is needed to use it rightly.

    periods: into how many parts of its time a stack was cut; 0: single rasters.
    """

    identity: Identity
    name: str
    head: Regressing
    interval: Interval
    reach: Reach
    periods: int = 0
    facts: dict[str, Any] = field(default_factory=dict)

    def estimates(self, rows: np.ndarray) -> np.ndarray:
        """(n, 3) float32 of rows (n, C): value, half width of its interval, distance to what was learnt from."""
        values, spread = self.head.estimate(rows)
        return np.column_stack([values, self.interval.half_widths(len(values), spread), self.reach.distances(rows)])

    def save(self, path: str) -> None:
        """Write the file, whole or not at all."""
        card = {
            "geoenc": "regressor",
            "version": __version__,
            "identity": self.identity.model_dump(mode="json"),
            "name": self.name,
            "periods": self.periods,
            "head": self.head.kind,
            "width": self.interval.width,
            "floor": self.interval.floor,
            "facts": self.facts,
        }
        with atomic_output(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as file:
            put(file, "card.json", json.dumps(card, indent=1, ensure_ascii=False).encode())
            put(file, "head.safetensors", safetensors_bytes(self.head.arrays))
            put(file, "reach.safetensors", safetensors_bytes(self.reach.arrays))
            if isinstance(self.head, Forest):
                put(file, "head.skops", forest_bytes(self.head.model))

    @classmethod
    def load(cls, path: str) -> Regressor:
        """The regressor in a file; InputError where it is none, damaged, or holds anything but numbers and trees."""
        with opened(path, tr("regressor"), tr("Train regressor")) as file:
            if kind_of(file) == "classifier":
                raise InputError(
                    tr("{name} is a classifier: it gives classes, not numbers.", name=Path(path).name),
                    tr("Use it with 'Classify', or choose a regressor from 'Train regressor'."),
                )
            card = Card.model_validate_json(content(file, "card.json"))
            dims = card.identity.dims * max(1, card.periods)
            head, reach = REGRESSORS[card.head](), Reach()
            head.arrays = load_arrays(content(file, "head.safetensors"))
            head.check_shapes(head.shapes(dims))
            reach.arrays = load_arrays(content(file, "reach.safetensors"))
            reach.check(dims)
            if isinstance(head, Forest):
                head.model = forest(content(file, "head.skops"), FORESTS)
                check_trees(head.model, dims, 1, FORESTS)
            return cls(
                card.identity, card.name, head, Interval(card.width, card.floor), reach, card.periods, card.facts
            )


class Card(BaseModel):
    """card.json, held against itself: nothing in a file is taken at its word."""

    model_config = ConfigDict(extra="ignore")

    geoenc: Literal["regressor"]
    identity: Identity
    name: str = Field(max_length=1000)
    periods: int = Field(ge=0, le=10_000)
    head: Literal["ridge", "rf", "mlp"]
    width: float = Field(ge=0, allow_inf_nan=False)
    floor: float | None = Field(ge=0, allow_inf_nan=False)
    facts: dict[str, Any]

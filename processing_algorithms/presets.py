"""What to give an encoding for the pictures of a sensor: bands, GSD, scaling, encoder, cells, and the source of each.

A value is a start, which the dialog fills in for the user to see and change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .words import marked


@dataclass(frozen=True)
class Preset:
    """Values for one kind of picture.

    names: of the bands, as products call them; orders: number of bands -> band numbers, where the names don't tell.
    values: of other parameters, by name. sources: where the numbers come from.
    """

    title: str
    names: tuple[str, ...] = ()
    orders: Mapping[int, Sequence[int]] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    sources: str = ""

    def bands(self, descriptions: Sequence[str]) -> list[int]:
        """Band numbers of a raster whose bands are called so; empty: those that 'Encode raster' takes by itself."""
        whole = [re.compile(rf"(?<![A-Za-z0-9]){name}(?![A-Za-z0-9])", re.IGNORECASE) for name in self.names]
        found = [next((n for n, text in enumerate(descriptions, 1) if name.search(text)), 0) for name in whole]
        if found and all(found):
            return found
        return list(self.orders.get(len(descriptions), ()))


def _values(encoder: str, gsd: float, cell: int, scaling: str) -> dict[str, Any]:
    return {"ENCODER": encoder, "TARGET_GSD": gsd, "CELL_SIZE": cell, "SCALING": scaling}


# Cells: those of 8 and 4 px cost geoenc-conv and rcf next to nothing (docs/BENCHMARKS.md). GSD of drone and aerial
# pictures: within the 0.07 to 30 m that geoenc-conv has seen (models/geoenc-conv.json), as fine as a cell needs.
PRESETS = (
    Preset(
        marked("Drone (0.1 m)"),
        values=_values("geoenc-conv", 0.1, 8, "auto"),
        sources=marked("GSD: of OpenDroneMap's and OpenAerialMap's scenes of trees, of which geoenc-conv has learnt"),
    ),
    Preset(
        marked("Aerial (0.3 m)"),
        orders={4: (1, 2, 3)},
        values=_values("geoenc-conv", 0.3, 8, "auto"),
        sources=marked("Bands and GSD: USDA NAIP, 4 bands (red, green, blue, near infrared) of 0.3 to 0.6 m"),
    ),
    Preset(
        marked("PlanetScope and the like (3 m)"),
        orders={4: (3, 2, 1), 8: (6, 4, 2)},
        values=_values("geoenc-conv", 3, 4, "reflectance"),
        sources=marked("Planet Imagery Product Specification: products of 4 and 8 bands, 3 m, reflectance x 10000"),
    ),
    Preset(
        marked("Sentinel-2 (10 m)"),
        names=("B04", "B03", "B02"),
        orders={4: (3, 2, 1), 10: (3, 2, 1), 12: (4, 3, 2), 13: (4, 3, 2)},
        values=_values("geoenc-conv", 10, 4, "reflectance"),
        sources=marked("ESA Sentinel-2 Products Specification: B02, B03, B04 of 10 m, reflectance x 10000"),
    ),
    Preset(
        marked("Sentinel-1 (10 m)"),
        orders={2: (1, 2)},
        values=_values("rcf", 10, 4, "percentile"),
        sources=marked("ESA Sentinel-1 Product Specification: GRD of mode IW, two polarisations, pixels of 10 m"),
    ),
    Preset(
        marked("Landsat 8 and 9 (30 m)"),
        names=("B4", "B3", "B2"),
        orders={7: (4, 3, 2), 11: (4, 3, 2)},
        values=_values("geoenc-conv", 30, 4, "percentile"),
        sources=marked("USGS Landsat Collection 2 Level 2: B2, B3, B4 of 30 m, scaled by 0.0000275 and -0.2"),
    ),
)

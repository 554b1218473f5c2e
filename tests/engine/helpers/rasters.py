"""Small rasters, places for them, and where the repository is."""

from pathlib import Path

import numpy as np
import pyproj
import rasterio
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parents[3]
UTM = "EPSG:32719"
PLACE = from_origin(652_916.73, 8_249_179.6, 0.25, 0.25)


def saved_raster(path, array, crs=UTM, transform=PLACE, **profile) -> str:
    """Write an array (C, H, W) or (H, W) as a GeoTIFF; `crs` and `transform` None leave them out."""
    array = np.atleast_3d(array.T).T if array.ndim == 2 else array
    placed = {key: value for key, value in (("crs", crs), ("transform", transform)) if value is not None}
    count, height, width = array.shape
    profile = {"driver": "GTiff", "dtype": array.dtype, **placed, **profile}
    with rasterio.open(path, "w", count=count, height=height, width=width, **profile) as out:
        out.write(array)
    return str(path)


def ground(height: int = 96, width: int = 128, bands: int = 3, seed: int = 0) -> np.ndarray:
    """A picture with coarse and fine structure, (C, H, W) uint8."""
    chance = np.random.default_rng(seed)
    coarse = chance.integers(40, 200, (bands, -(-height // 16), -(-width // 16)))
    picture = np.kron(coarse, np.ones((1, 16, 16), int))[:, :height, :width]
    return (picture + chance.integers(0, 40, (bands, height, width))).astype(np.uint8)


def site_grid(dx=-490_000, dy=-4_640_000) -> str:
    """WKT of a derived projected CRS: the builders' own origin on UTM."""
    method = {"type": "Method", "name": "Affine parametric transformation", "id": {"authority": "EPSG", "code": 9624}}
    values = {"A0": (8623, dx), "A1": (8624, 1), "A2": (8625, 0), "B0": (8639, dy), "B1": (8640, 0), "B2": (8641, 1)}
    parameters = [
        {"name": name, "value": value, "unit": "metre" if name[1] == "0" else "unity"}
        | {"id": {"authority": "EPSG", "code": code}}
        for name, (code, value) in values.items()
    ]
    axes = [
        {"name": name, "abbreviation": short, "direction": way, "unit": "metre"}
        for name, short, way in (("Easting", "E", "east"), ("Northing", "N", "north"))
    ]
    return pyproj.CRS.from_json_dict(
        {
            "type": "DerivedProjectedCRS",
            "name": "Site grid",
            "base_crs": pyproj.CRS("EPSG:32632").to_json_dict(),
            "conversion": {"name": "Site", "method": method, "parameters": parameters},
            "coordinate_system": {"subtype": "Cartesian", "axis": axes},
        }
    ).to_wkt()

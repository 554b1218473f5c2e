"""Small encoders of Sentinel series with random weights, and series of rasters for them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine
from rasterio.crs import CRS

from geoenc_qgis.encoders.channels import CHANNELS, GROUPS
from geoenc_qgis.encoders.families import galileo, presto
from geoenc_qgis.encoders.network import tensor_shapes
from geoenc_qgis.encoders.vit import Shape

SITE = CRS.from_epsg(32631)
SHAPE = Shape(width=32, depth=2, heads=8, hidden=64, eps=1e-5)


def written_series(
    folder: Path,
    cube: np.ndarray,
    months: Sequence[int],
    *,
    gsd: float = 10.0,
    corner: tuple[float, float] = (500_000.0, 5_000_000.0),
    names: Sequence[str] = CHANNELS[2:],
    valid: np.ndarray | None = None,
) -> Path:
    """A raster for each date of (T, C, H, W), from 2018 on, with bands of these names; NaN where not valid."""
    folder.mkdir()
    year = 2018
    for number, values in enumerate(cube.astype(np.float32)):
        year += number > 0 and months[number] <= months[number - 1]
        if valid is not None:
            values = np.where(valid[number], values, np.nan)
        place = {"crs": SITE, "transform": Affine(gsd, 0, corner[0], 0, -gsd, corner[1])}
        size = dict(zip(("count", "height", "width"), values.shape, strict=True))
        path = folder / f"S2_{year}{months[number]:02d}15.tif"
        with rasterio.open(path, "w", driver="GTiff", dtype="float32", nodata=np.nan, **size, **place) as out:
            out.write(values)
            out.descriptions = tuple(names)
    return folder


def reflectances(dates: int, side: int = 6, channels: Sequence[str] = CHANNELS[2:], seed: int = 0) -> np.ndarray:
    """(T, C, side, side) of likely numbers: radar in dB, colours x 10000."""
    rng = np.random.default_rng(seed)
    cube = rng.uniform(300, 4000, (dates, len(channels), side, side))
    for place, name in enumerate(channels):
        if name in ("VV", "VH"):
            cube[:, place] = rng.uniform(-20, -8, (dates, side, side))
    return cube.round(1)


def _random(module: torch.nn.Module, seed: int) -> dict[str, torch.Tensor]:
    chance = torch.Generator().manual_seed(seed)
    return {name: torch.randn(shape, generator=chance) * 0.2 for name, shape in tensor_shapes(module).items()}


def presto_file(path: Path) -> Path:
    """A file as Presto's authors lay it out."""
    tensors = _random(presto.Presto(SHAPE, 1, 24), 1)
    tensors |= {f"eo_patch_embed.{name}.{kind}": torch.zeros(32, 2)[:, : 2 if kind == "weight" else 1].squeeze(1)
                for name, kind in itertools.product(("ERA5", "SRTM"), ("weight", "bias"))}  # fmt: skip
    torch.save({f"encoder.{name}": tensor for name, tensor in tensors.items()}, path)
    return path


def galileo_file(path: Path) -> Path:
    """A file as Galileo's authors lay it out."""
    tensors = {}
    for name, tensor in _random(galileo.Galileo(SHAPE, 1, 24), 2).items():
        if ".attn.qkv." in name:
            tensors |= {
                name.replace("qkv", part): third.clone() for part, third in zip("qkv", tensor.chunk(3), strict=True)
            }
        else:
            tensors[name] = tensor
    torch.save(tensors, path)
    return path


def all_given(dates: int, cells: tuple[int, int], groups: Sequence[str]) -> torch.Tensor:
    """(1, T, G, h, w) bool."""
    given = torch.zeros(1, dates, len(GROUPS), *cells, dtype=torch.bool)
    given[:, :, [list(GROUPS).index(name) for name in groups]] = True
    return given

"""What the engine's tests share: real data, an engine home of their own, a small random encoder, small rasters."""

import os
from pathlib import Path

if "PYTEST_XDIST_WORKER" in os.environ:  # several processes share the cores: their threads would wait for each other
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, settings
from rasterio.transform import from_origin

settings.register_profile("shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared machine")
ROOT = Path(__file__).resolve().parents[2]
UTM = "EPSG:32719"
PLACE = from_origin(652_916.73, 8_249_179.6, 0.25, 0.25)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data and fixtures: $GEOENC_SHARED, or ../shared beside the repository."""
    folder = Path(os.environ.get("GEOENC_SHARED") or ROOT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"no real data here: {folder} is missing (GEOENC_SHARED names another folder)")
    return folder


@pytest.fixture(scope="session")
def engine_home(tmp_path_factory):
    """A GEOENC_HOME of this test run, so that no encoder of the user is seen or touched."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GEOENC_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory) -> Path:
    """A DINOv3 ViT with random weights (64 dims, 2 layers) in Hub layout."""
    return save_vit(tmp_path_factory.mktemp("vit"), depth=2)


@pytest.fixture(scope="session")
def tiny_encoder(engine_home, tiny_folder) -> str:
    """The id of that ViT, imported."""
    from geoenc_qgis.core.report import Report
    from geoenc_qgis.jobs import job_class

    return (
        job_class("importencoder")
        .of({"FOLDER": str(tiny_folder), "NAME": "tiny", "ACCEPT_LICENCE": True})
        .run(Report())["ENCODER"]
    )


@pytest.fixture(scope="session")
def tiny_video(engine_home, tmp_path_factory) -> str:
    """The id of an imported V-JEPA 2 with random weights (64 dims, 2 layers, tiles of 64 px)."""
    import torch
    from transformers import VJEPA2Config, VJEPA2Model

    from geoenc_qgis.core.report import Report
    from geoenc_qgis.jobs import job_class

    torch.manual_seed(0)
    config = VJEPA2Config(
        hidden_size=64, num_hidden_layers=2, num_attention_heads=1, crop_size=64, frames_per_clip=16, mlp_ratio=2,
        pred_hidden_size=32, pred_num_attention_heads=2, pred_num_hidden_layers=1,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("video")
    VJEPA2Model(config).save_pretrained(folder)
    params = {"FOLDER": str(folder), "NAME": "tinyvideo", "ACCEPT_LICENCE": True}
    return job_class("importencoder").of(params).run(Report())["ENCODER"]


@pytest.fixture(scope="session")
def write_raster():
    """The function `saved_raster`."""
    return saved_raster


def save_vit(folder: Path, *, depth: int, seed: int = 0, width: int = 64) -> Path:
    """Save a random DINOv3 ViT in Hub layout; the same seed gives the same weights."""
    import torch
    from transformers import DINOv3ViTConfig, DINOv3ViTModel

    torch.manual_seed(seed)
    config = DINOv3ViTConfig(
        hidden_size=width,
        num_hidden_layers=depth,
        num_attention_heads=2,
        intermediate_size=2 * width,
        num_register_tokens=4,
        patch_size=16,
        image_size=224,
        layer_norm_eps=1e-5,
        key_bias=False,
    )
    DINOv3ViTModel(config).save_pretrained(folder)
    return folder


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

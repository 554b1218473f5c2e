"""What the engine's tests share: real data, an engine home of their own, a small random encoder, small rasters."""

import os
from pathlib import Path

if "PYTEST_XDIST_WORKER" in os.environ:  # several processes share the cores: their threads would wait for each other
    os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", MKL_NUM_THREADS="1")

import pytest
from helpers.rasters import ROOT, saved_raster
from hypothesis import HealthCheck, settings

settings.register_profile("shared machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared machine")


def pytest_terminal_summary(terminalreporter):
    """Tell how many of the tests that ran are slow: over ten seconds each."""
    ran = [report for outcome in ("passed", "failed") for report in terminalreporter.stats.get(outcome, ())]
    slow = sum("slow" in report.keywords for report in ran)
    if ran:
        terminalreporter.write_line(f'{slow} of {len(ran)} tests are slow; -m "not slow" leaves them out')


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
    from helpers.checkpoints import save_vit

    return save_vit(tmp_path_factory.mktemp("vit"), depth=2)


@pytest.fixture(scope="session")
def tiny_encoder(engine_home, tiny_folder) -> str:
    """The id of that ViT, imported."""
    from geoenc_qgis import ImportEncoder

    return ImportEncoder(folder=str(tiny_folder), name="tiny", accept_licence=True).run()["ENCODER"]


@pytest.fixture(scope="session")
def tiny_video(engine_home, tmp_path_factory) -> str:
    """The id of an imported V-JEPA 2 with random weights (64 dims, 2 layers, tiles of 64 px)."""
    import torch
    from transformers import VJEPA2Config, VJEPA2Model

    from geoenc_qgis import ImportEncoder

    torch.manual_seed(0)
    config = VJEPA2Config(
        hidden_size=64, num_hidden_layers=2, num_attention_heads=1, crop_size=64, frames_per_clip=16, mlp_ratio=2,
        pred_hidden_size=32, pred_num_attention_heads=2, pred_num_hidden_layers=1,
    )  # fmt: skip
    folder = tmp_path_factory.mktemp("video")
    VJEPA2Model(config).save_pretrained(folder)
    return ImportEncoder(folder=str(folder), name="tinyvideo", accept_licence=True).run()["ENCODER"]


@pytest.fixture(scope="session")
def write_raster():
    """The function `saved_raster`."""
    return saved_raster

"""The catalogue's cards are what scripts/cards writes, and their costs are what torch counts."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys

import pytest
import torch
from helpers.rasters import ROOT
from torch.utils.flop_counter import FlopCounterMode

from geoenc_qgis.encoders import registry

SMALLEST = (
    "dinov2-vits14",
    "dinov3-vits16plus-lvd1689m",
    "dinov3-convnext-tiny-lvd1689m",
    "vjepa2-vitl-256",
    "vjepa2.1-vitb-384",
    "dofa-v1-base",
)


def checked(root) -> subprocess.CompletedProcess:
    command = [sys.executable, str(root / "scripts" / "write_cards.py"), "--check"]
    return subprocess.run(command, capture_output=True, text=True)


def test_cards_are_fresh():
    run = checked(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr


def test_an_edited_a_lost_and_a_foreign_card_are_named(tmp_path):
    for folder in ("geoenc_qgis", "scripts", "models"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.safetensors", "__pycache__"))
    shutil.copy(ROOT / "metadata.txt", tmp_path)
    edited = tmp_path / "models" / "dinov2-vits14.json"
    edited.write_text(edited.read_text(encoding="utf-8").replace('"gflop": 27.9', '"gflop": 28.0'), encoding="utf-8")
    (tmp_path / "models" / "vjepa2-vith-256.json").rename(tmp_path / "models" / "unheard-of.json")
    run = checked(tmp_path)
    assert run.returncode == 1
    assert sorted(run.stdout.splitlines()) == [
        "dinov2-vits14.json: gflop is 28.0, would be 27.9",
        "unheard-of.json: the table does not have it",
        "vjepa2-vith-256.json: it is missing",
    ]


@pytest.mark.parametrize("encoder", SMALLEST)
def test_costs_are_what_torch_counts(encoder):
    card = registry.read_card(registry.BUNDLED_FOLDER / f"{encoder}.json")
    module = importlib.import_module(f"{registry.__package__}.families.{card.family}").build(card)
    assert sum(tensor.numel() for tensor in module.state_dict().values()) == card.parameters
    if card.family.startswith("vjepa2"):
        module.ordered = True  # the order of heads can't be changed without memory, and costs nothing
    frames = torch.empty(1, card.tubelet, 3, card.tile, card.tile, device="meta")
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        module(frames, [0.665, 0.56, 0.49] if card.spectral else None)
    counted = counter.get_total_flops() / 1e9
    assert card.gflop == pytest.approx(counted, rel=0.03)

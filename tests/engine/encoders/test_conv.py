"""The bundled encoder: folding changes nothing, cells lie where they should, and its training compares what it says it
does."""

from __future__ import annotations

import importlib.util
import math
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.families.conv import Conv, without_batch_norms

ROOT = Path(__file__).resolve().parents[3]


def trained_like(width: int = 16) -> Conv:
    """A network with norms whose statistics are not those of the beginning."""
    torch.manual_seed(0)
    net = Conv(width, 2, 3, norm=True)
    for part in net.modules():
        if isinstance(part, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(part.weight, 0.5, 1.5)
            torch.nn.init.normal_(part.bias, std=0.2)
            part.running_mean.normal_(std=0.2)
            part.running_var.uniform_(0.5, 2)
    return net.eval()


def test_folding_the_norms_changes_nothing():
    net = trained_like()
    plain = without_batch_norms(net, lambda: Conv(16, 2, 3))
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in plain.modules())
    frames = torch.randn(2, 1, 3, 64, 96)
    with torch.no_grad():
        torch.testing.assert_close(plain(frames), net(frames), rtol=1e-4, atol=1e-5)


def test_a_cell_has_its_own_place_and_each_stage():
    """Shifted by a cell, the picture gives the same cells shifted; each stage is averaged over the cell's own
    pixels."""
    net = without_batch_norms(trained_like(), lambda: Conv(16, 2, 3))
    picture = torch.randn(1, 1, 3, 512, 512)
    with torch.no_grad():
        cells = net(picture)
        moved = net(torch.roll(picture, (16, -32), (3, 4)))
        first = net.outputs(picture[:, 0])[1]
    assert cells.shape == (1, 1, 32, 32, 6 + 8 + 7 * 16) == (1, 1, 32, 32, net.dims)
    torch.testing.assert_close(moved[:, :, 9:24, 9:20], cells[:, :, 8:23, 11:22], rtol=1e-4, atol=1e-5)
    own = picture[0, 0, :, 80:96, 144:160]
    torch.testing.assert_close(cells[0, 0, 5, 9, :3], own.mean((1, 2)))
    torch.testing.assert_close(cells[0, 0, 5, 9, 3:6], own.std((1, 2), correction=0), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(cells[0, 0, 5, 9, 14:30], first[0, :, 20:24, 36:40].mean((1, 2)), rtol=1e-4, atol=1e-5)


def test_scales_even_out_the_groups():
    net = trained_like()
    images = torch.randint(0, 256, (40, 3, 64, 64), dtype=torch.uint8)
    mean, std = torch.full((3, 1, 1), 0.5), torch.full((3, 1, 1), 0.3)
    scales = recipe().even_scales(net, images, mean, std)
    assert len(scales) == 5
    with torch.no_grad():
        groups = net.groups((images[::10].float() / 255 - mean) / std)
    for group, scale in zip(groups, scales, strict=True):
        assert float((group * scale).permute(0, 2, 3, 1).flatten(0, 2).var(0).sum()) == pytest.approx(100, rel=0.01)


def test_the_bundled_encoder_is_what_its_card_says():
    card, folder = registry.find(registry.DEFAULT_ENCODER)
    assert not registry.missing_files(card, folder)
    assert sum((folder / name).stat().st_size for name in card.files) <= 15e6
    encoder = registry.load(card.id)
    assert sum(p.numel() for p in encoder.module.parameters()) == card.parameters
    tokens = encoder.encode(torch.rand(1, 1, 3, 96, 128))
    assert tokens.shape == (1, 1, 6, 8, card.dims) and torch.isfinite(tokens).all()
    deviation = encoder.encode(torch.rand(4, 1, 3, 64, 64)).flatten(0, 3).std(0)
    assert (deviation > 0).float().mean() > 0.9, "few numbers are always zero"


def recipe():
    sys.path.insert(0, str(ROOT / "scripts/encoder"))
    try:
        spec = importlib.util.spec_from_file_location("encoder_recipe", ROOT / "scripts/encoder/train.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.pop(0)
    return module


def test_its_loss_is_nt_xent():
    """Against the formula of Chen et al. 2020, written out."""
    torch.manual_seed(1)
    projected, heat = torch.randn(10, 6), 0.3
    unit = torch.nn.functional.normalize(projected, dim=1).double().numpy()
    total = 0.0
    for i in range(10):
        partner = (i + 5) % 10
        others = [math.exp(unit[i] @ unit[k] / heat) for k in range(10) if k != i]
        total -= math.log(math.exp(unit[i] @ unit[partner] / heat) / sum(others))
    assert float(recipe().contrast(projected, heat)) == pytest.approx(total / 10, rel=1e-5)


def test_its_views_are_of_the_same_scene():
    """Scenes of one colour each: both views of a pair show it, whatever the crop."""
    made = recipe()
    levels = torch.linspace(20, 235, 8).round().to(torch.uint8)
    images = levels.view(-1, 1, 1, 1).expand(8, 3, 256, 256).contiguous()
    config = {"batch": 4, "seed": 0, "view": 32, "sides": [44, 150]}
    views = made.Views(images, np.full(8, 1 / 8), config)
    views.lit = lambda pixels: pixels
    pair = next(iter(views))
    assert pair.shape == (8, 3, 32, 32)
    torch.testing.assert_close(pair[:4].mean((1, 2, 3)), pair[4:].mean((1, 2, 3)))
    assert float(pair.std((1, 2, 3)).max()) < 1e-5

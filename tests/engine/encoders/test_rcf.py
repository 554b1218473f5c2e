"""The rcf encoder: the same filters everywhere, the same cell from any tile, and dims that tell ground apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.encoders.base import EncoderCard
from geoenc_qgis.encoders.families.rcf import RandomConvolutionalFeatures, biases, expected_excess, random_filters

CARD = Path(__file__).parents[3] / "models" / "rcf.json"
SHA256_3_BANDS = "73a3f325bbbd3b510556a8363f747b11ee444c7d46f4ddd67a58f6ee66ff0538"  # pragma: allowlist secret


@pytest.fixture(scope="module")
def card() -> EncoderCard:
    return EncoderCard.model_validate_json(CARD.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def encoder(card: EncoderCard) -> RandomConvolutionalFeatures:
    return RandomConvolutionalFeatures(card)


def ground(height: int, width: int, bands: int = 3, seed: int = 1) -> torch.Tensor:
    """Noise with coarse and fine structure, (1, 1, C, H, W) float32 in 0..1."""
    random = np.random.default_rng(seed)
    total = torch.zeros(1, bands, height, width)
    for size in (1, 4, 16):
        noise = torch.from_numpy(random.random((1, bands, height // size, width // size), dtype=np.float32))
        total += F.interpolate(noise, size=(height, width), mode="nearest") / 3
    return total[:, None]


def test_the_filters_are_those_of_the_card(card, encoder):
    assert encoder.weights_sha256 == SHA256_3_BANDS
    other = card.model_copy(update={"architecture": {**card.architecture, "seed": 1}})
    with pytest.raises(EncoderError):
        RandomConvolutionalFeatures(other.model_copy(update={"sha256": SHA256_3_BANDS}))
    other = RandomConvolutionalFeatures(other)
    assert other.weights_sha256 != SHA256_3_BANDS


def test_encoding_twice_gives_the_same_and_no_batch_disturbs_it(encoder):
    a, b = ground(96, 128, seed=1), ground(96, 128, seed=2)
    both = encoder.encode(torch.cat([a, b]))
    assert both.shape == (2, 1, 6, 8, encoder.card.dims) and both.dtype == torch.float32
    assert torch.equal(both, torch.cat([encoder.encode(a), encoder.encode(b)]))


@pytest.mark.parametrize("shift", [(1, 0), (0, 3), (2, 5)])
def test_cells_do_not_depend_on_where_the_tile_begins(card, encoder, shift):
    pixels, (i, j), m = ground(192, 256), shift, card.margin
    whole = encoder.encode(pixels)[0, 0]
    moved = encoder.encode(pixels[..., i * card.patch :, j * card.patch :])[0, 0]
    assert (whole[i:, j:][m:-m, m:-m] - moved[m:-m, m:-m]).abs().max() < 1e-4


def test_a_cell_sees_its_neighbours_and_nothing_further(card, encoder):
    pixels = ground(112, 112)
    changed = pixels.clone()
    changed[..., 48:64, 48:64] = 1 - changed[..., 48:64, 48:64]
    differs = (encoder.encode(pixels) - encoder.encode(changed)).abs().amax(-1)[0, 0] > 1e-5
    expected = torch.zeros(7, 7, dtype=torch.bool)
    expected[3 - card.margin : 4 + card.margin, 3 - card.margin : 4 + card.margin] = True
    assert torch.equal(differs, expected)


@pytest.mark.parametrize("bands", [1, 2, 10])
def test_any_number_of_bands(card, bands):
    cells = RandomConvolutionalFeatures(card, bands=bands).encode(ground(64, 64, bands))
    assert cells.shape == (1, 1, 4, 4, card.dims)
    assert cells.isfinite().all() and (cells.amax((0, 1, 2, 3)) > 0).float().mean() > 0.9


def test_wrong_bands_and_broken_cells_are_refused(encoder):
    with pytest.raises(InputError):
        encoder.encode(ground(64, 64, 4))
    with pytest.raises(InputError):
        encoder.encode(torch.rand(1, 1, 3, 64, 60))


def test_frames_are_encoded_each_for_itself(encoder):
    frames = torch.cat([ground(64, 64, seed=s) for s in range(3)], dim=1)
    tokens = encoder.encode(frames)
    assert tokens.shape[:2] == (1, 3)
    assert torch.equal(tokens[:, 1:2], encoder.encode(frames[:, 1:2]))


def test_bfloat16_is_close_to_float32(card, encoder):
    pixels = ground(256, 256)
    exact, fast = encoder.encode(pixels), RandomConvolutionalFeatures(card, precision="bfloat16").encode(pixels)
    assert fast.dtype == torch.float32
    assert F.cosine_similarity(exact, fast, dim=-1).mean() > 0.999


def test_expected_excess_is_the_mean_of_rectified_noise():
    noise = np.random.default_rng(0).standard_normal(400_000)
    for bias in (0.0, *biases(4)):
        assert expected_excess(bias) == pytest.approx(np.maximum(noise - bias, 0).mean(), rel=0.02)


def test_a_dim_is_the_formula_at_every_position(encoder):
    """Cell (1, 1) written out position by position, in float64."""
    pixels, patch = ground(48, 48), encoder.card.patch
    architecture, expected = encoder.architecture, []
    for level in architecture.levels:
        filters = random_filters(level, 3, architecture.contrast, architecture.seed).astype(np.float64)
        samples = pixels[0, 0].numpy().astype(np.float64) - 0.5
        samples = samples.reshape(3, 48 // level.pool, level.pool, -1, level.pool).mean((2, 4))
        reach, first = level.kernel // 2, patch // level.pool
        samples = np.pad(samples, ((0, 0), (reach, reach), (reach, reach)), mode="edge")
        positions = range(first, 2 * first, level.stride)
        under = [samples[:, y : y + level.kernel, x : x + level.kernel] for y in positions for x in positions]
        responses = np.einsum("fcyx,pcyx->pf", filters, np.stack(under))
        ordinary = np.array([expected_excess(b) for b in biases(level.filters)])
        for side in (1, -1):
            excess = np.maximum(side * responses - biases(level.filters), 0).mean(0)
            expected.append(np.sqrt(excess / ordinary))
    assert np.allclose(encoder.encode(pixels)[0, 0, 1, 1].numpy(), np.concatenate(expected), atol=1e-3)


def test_no_dim_dominates_the_distances(encoder):
    deviation = encoder.encode(ground(256, 256))[0, 0].flatten(0, 1).var(0)
    assert deviation.max() / deviation.sum() < 0.05


def kinds() -> dict[str, torch.Tensor]:
    """Grounds that differ in colour alone or in texture alone, each (1, 1, 3, 128, 128)."""
    flat = torch.full((1, 1, 3, 128, 128), 0.4) + 0.02 * ground(128, 128)
    tint = torch.tensor([0.1, 0.0, -0.1]).view(3, 1, 1)
    ramp = torch.arange(128.0)
    wave = 0.1 * torch.sin(ramp * 2 * torch.pi / 6)
    return {
        "red": flat + tint,
        "blue": flat - tint,
        "stripes across": flat + wave[:, None],
        "stripes along": flat + wave[None, :],
        "fine noise": flat
        + 0.2 * (torch.from_numpy(np.random.default_rng(3).random((1, 1, 1, 128, 128), np.float32)) - 0.5),
        "wide stripes": flat + 0.1 * torch.sin(ramp * 2 * torch.pi / 24)[:, None],
    }


def test_colours_and_textures_are_apart(encoder):
    cells = torch.stack([encoder.encode(k)[0, 0, 1:-1, 1:-1].flatten(0, 1) for k in kinds().values()])
    centres = cells.mean(1)
    nearest = torch.cdist(cells.flatten(0, 1), centres).argmin(1).view(len(cells), -1)
    assert torch.equal(nearest, torch.arange(len(cells))[:, None].expand_as(nearest))
    within = (cells - centres[:, None]).norm(dim=-1).mean()
    between = torch.pdist(centres).min()
    assert between > 2 * within, f"closest kinds {between:.2f} apart, {within:.2f} within"

"""Devices, batches and memory: what doesn't fit is tried smaller, and several devices are as good as one."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from helpers.encoders import PatchMean

from geoenc_qgis import ListEncoders
from geoenc_qgis.core.errors import DeviceError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.fleet import MultiDeviceEncoder
from geoenc_qgis.encoding.device import chosen_batch, chosen_devices
from geoenc_qgis.encoding.forward import Forward
from geoenc_qgis.raster.spacing import Spacing


def run(encoder, pixels, report=None):
    """The forward pass of pixels (B, T, C, H, W) whose cells are all valid."""
    shape = (*pixels.shape[:2], pixels.shape[-2] // 4, pixels.shape[-1] // 4)
    return Forward(encoder, 8, None, report or Report(), Spacing(encoder.card.patch, encoder.card.patch))(
        pixels, np.ones(shape, bool)
    )


class Hungry(PatchMean):
    """Asks the allocator for more than any machine has where it is given more than `most` pixels."""

    def __init__(self, most: int, **options):
        super().__init__(**options)
        self.most = most

    def encode(self, pixels, wavelengths=None, cell=None, series=None):
        if pixels.shape[0] * pixels.shape[-1] * pixels.shape[-2] > self.most:
            torch.empty(2**50)
        return super().encode(pixels)


def test_batches_are_halved_until_they_fit():
    said = []
    forward = Forward(Hungry(3 * 32 * 32), 8, None, Report(said.append), Spacing(4, 4))
    pixels = np.random.default_rng(0).random((8, 1, 3, 32, 32)).astype(np.float32)
    want = PatchMean().encode(torch.from_numpy(pixels)).numpy()
    valid = np.ones((8, 1, 8, 8), bool)
    np.testing.assert_array_equal(forward(pixels, valid), want)
    np.testing.assert_array_equal(forward(pixels, valid), want)
    texts = [event["text"] for event in said]
    assert [text.rpartition(" ")[2] for text in texts] == ["4.", "2."], "said once each, and remembered"


def test_a_tile_too_large_is_told_what_fits():
    with pytest.raises(DeviceError, match="one tile of 64 x 64 px") as fault:
        run(Hungry(16 * 16), np.zeros((2, 1, 3, 64, 64), np.float32))
    assert "TILE_SIZE of 16x16 fits" in fault.value.hint
    with pytest.raises(DeviceError) as fault:
        run(Hungry(0), np.zeros((1, 1, 3, 32, 32), np.float32))
    assert "Not one patch fits" in fault.value.hint


def test_other_faults_are_not_taken_for_lack_of_memory():
    class Broken(PatchMean):
        def encode(self, pixels, wavelengths=None, cell=None, series=None):
            raise RuntimeError("something else")

    with pytest.raises(RuntimeError, match="something else"):
        run(Broken(), np.zeros((2, 1, 3, 32, 32), np.float32))


def test_several_devices_share_each_batch():
    copies = [PatchMean(), PatchMean(), PatchMean()]
    fleet = MultiDeviceEncoder(copies)
    pixels = torch.rand(7, 1, 3, 32, 32)
    assert torch.equal(fleet.encode(pixels), PatchMean().encode(pixels))
    assert sorted(copy.tiles for copy in copies) == [2, 2, 3]
    assert torch.equal(fleet.encode(pixels[:1]), PatchMean().encode(pixels[:1]))


def test_a_fleet_of_loaded_encoders(tiny_encoder):
    """Two copies on the processor: the threads don't disturb each other."""
    pixels = torch.rand(6, 1, 3, 64, 96)
    fleet = registry.cached_encoder(tiny_encoder, ("cpu", "cpu"), "float32", 3)
    assert isinstance(fleet, MultiDeviceEncoder)
    one = registry.load(tiny_encoder).encode(pixels)
    assert float((fleet.encode(pixels) - one).abs().max()) < 1e-5


def test_devices():
    assert chosen_devices("cpu") == ("cpu",)
    assert chosen_batch(5, 320 * 320, ("cuda:0", "cuda:1")) == 10
    for name, text in (
        ("cuda:77", "not on this machine"),
        ("tpu", "is not a device"),
        ("cpu:1", "not on this machine"),
    ):
        with pytest.raises(DeviceError, match=text):
            chosen_devices(name)


def test_list_tells_what_a_user_wants_to_know(tiny_encoder, tmp_path):
    page = tmp_path / "encoders.html"
    known = ListEncoders(output_html=str(page)).run()["report"]["encoders"]
    by_id = {card["id"]: card for card in known}
    assert by_id["rcf"]["present"]
    assert by_id[tiny_encoder]["present"]
    large, small = by_id["dinov3-vit7b16-sat493m"], by_id["dinov3-vits16-lvd1689m"]
    assert not large["present"]
    assert "dinov3_vit7b16_pretrain_sat493m-a6675841.pth" in large["get"]
    assert 12 < large["gpu_memory_gb"] < 20
    assert 200 < large["cpu_seconds_a_tile"] / small["cpu_seconds_a_tile"] < 400
    text = page.read_text(encoding="utf-8")
    for card in known:
        assert f"<td>{card['id']}</td>" in text
        assert card["licence"]["name"] in text


@pytest.mark.parametrize("count", [1, 15, 16, 200, 405])
@pytest.mark.parametrize("heads", [1, 3, 12])
def test_attention_by_parts_is_attention(count, heads):
    from geoenc_qgis.encoders import vit

    q, k, v = torch.randn(3, 2, heads, count, 32).bfloat16()
    want = torch.nn.functional.scaled_dot_product_attention(q.float(), k.float(), v.float())
    before, vit.WITHOUT_AMX = vit.WITHOUT_AMX, True
    found = vit.attend(q, k, v).float()
    vit.WITHOUT_AMX = before
    assert float((found - want).abs().max()) < 0.04  # a few roundings of values up to 4
    assert float((found - want).abs().mean()) < 0.004


def test_weights_that_do_not_fit_are_refused_before_they_are_read():
    from geoenc_qgis.encoders.families.dinov3 import build
    from geoenc_qgis.encoders.network import check_memory

    card = registry.find("dinov3-vit7b16-sat493m")[0]
    module = build(card.model_copy(update={"architecture": {**card.architecture, "depth": 2}}))
    check_memory(module, torch.bfloat16, torch.device("cpu"), "small enough")
    huge = torch.nn.Module()
    with torch.device("meta"):
        huge.weight = torch.nn.Parameter(torch.empty(2**45))
    with pytest.raises(DeviceError, match="of memory free") as fault:
        check_memory(huge, torch.float32, torch.device("cpu"), "huge")
    assert "bfloat16" in fault.value.hint

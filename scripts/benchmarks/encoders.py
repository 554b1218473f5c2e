"""Every family at its real size with random weights: seconds a tile, memory, and how much of a matrix product's rate it
reaches.

encoders.py [id ...]: only these of the catalogue in models/.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# id, frames, tile side, bands
CASES = (
    ("dinov3-vits16-lvd1689m", 1, 320, 3),
    ("dinov3-vitb16-lvd1689m", 1, 320, 3),
    ("dinov3-convnext-base-lvd1689m", 1, 320, 3),
    ("dinov3-vitl16-sat493m", 1, 320, 3),
    ("dinov3-vitl16-sat493m", 1, 512, 3),
    ("dinov3-vith16plus-lvd1689m", 1, 320, 3),
    ("dinov2-vitb14-reg", 1, 322, 3),
    ("dofa-v1-base", 1, 224, 9),
    ("dofa-v2-large", 1, 224, 9),
    ("vjepa2-vitl-256", 16, 256, 3),
    ("vjepa2-vitg-384", 2, 384, 3),
    ("dinov3-vit7b16-sat493m", 1, 320, 3),
)
ONLY_BFLOAT16 = 5e9  # numbers: beyond, float32 weights don't fit this memory
SECONDS = 6  # of each measurement
SIDE = 4096


def product_rate(device: str, precision: str) -> float:
    """Operations a second of a large matrix product."""
    import torch

    left = torch.randn(SIDE, SIDE, dtype=getattr(torch, precision), device=device)
    return 2 * SIDE**3 / least(lambda: left @ left, device)


def least(work, device: str) -> float:
    """Least seconds of repeated runs, after one to warm up."""
    import torch

    def wait() -> None:
        if device != "cpu":
            torch.cuda.synchronize()

    work()
    wait()
    found, begun = [], time.perf_counter()
    while len(found) < 2 or time.perf_counter() - begun < SECONDS:
        start = time.perf_counter()
        work()
        wait()
        found.append(time.perf_counter() - start)
    return min(found)


def random_weights(card, folder: Path, precision: str) -> list[str]:
    """Files of random weights for a card, tensor by tensor, in parts of at most 2 GB."""
    import importlib

    import torch

    from geoenc_qgis.encoders.importing.recipe import SHARD_BYTES, _save
    from geoenc_qgis.encoders.network import tensor_shapes

    dtype, files, batch, size = getattr(torch, precision), [], {}, 0
    for name, shape in tensor_shapes(
        importlib.import_module(f"geoenc_qgis.encoders.families.{card.family}").build(card)
    ).items():
        tensor = torch.rand(shape) + 1 if name.endswith("periods") else torch.randn(shape).mul_(0.02).to(dtype)
        count = tensor.numel() * tensor.element_size()
        if batch and size + count > SHARD_BYTES:
            files.append(_save(batch, folder, len(files)))
            batch, size = {}, 0
        batch[name], size = tensor, size + count
    return [*files, _save(batch, folder, len(files))]


def counted(encoder, tile, waves) -> float:
    """Operations of a tile by torch's counter, which knows plain products only: so attention is made of them."""
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils.flop_counter import FlopCounterMode

    from geoenc_qgis.encoders import vit

    plain, vit.WITHOUT_AMX = vit.WITHOUT_AMX, False
    with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
        encoder.encode(tile, waves)
    vit.WITHOUT_AMX = plain
    return counter.get_total_flops()


def one(name: str, frames: int, side: int, bands: int, precision: str, device: str) -> dict[str, float]:
    """Figures of one encoder in one precision, in this process."""
    import torch

    from geoenc_qgis.encoders import registry
    from geoenc_qgis.encoding.device import chosen_batch

    before = product_rate(device, precision)
    card, _ = registry.find(name)
    with tempfile.TemporaryDirectory() as folder:
        if subprocess.run([sys.executable, __file__, "--weights", name, precision, folder]).returncode:
            raise SystemExit("no weights")
        files = sorted(path.name for path in Path(folder).iterdir())
        start = time.perf_counter()
        encoder = registry.load_from(
            card.model_copy(update={"files": files, "sha256": None}), Path(folder), device, precision, bands
        )
        loading = time.perf_counter() - start
        if card.spectral:
            encoder.statistics([0.5] * bands, [0.2] * bands)
        waves = [0.49, 0.56, 0.665, 0.705, 0.74, 0.783, 0.842, 1.61, 2.19][:bands] if card.spectral else None
        batch = chosen_batch(0, frames * side**2, (device,))
        pixels = torch.rand(batch, frames, bands, side, side, device=device)
        operations = batch * counted(encoder, pixels[:1], waves)
        seconds = least(lambda: encoder.encode(pixels, waves), device)
        peak = int(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1]) / 1e6
        if device != "cpu":
            peak = torch.cuda.max_memory_allocated() / 1e9
    rate = max(before, product_rate(device, precision))
    return {
        "batch": batch,
        "seconds": seconds / batch,
        "gflop": operations / batch / 1e9,
        "gb": peak,
        "loading": loading,
        "tflops": operations / seconds / 1e12,
        "share": operations / seconds / rate,
    }


def main() -> None:
    if sys.argv[1:2] == ["--weights"]:
        from geoenc_qgis.encoders import registry

        random_weights(registry.find(sys.argv[2])[0], Path(sys.argv[4]), sys.argv[3])
        return
    if sys.argv[1:2] == ["--one"]:
        name, frames, side, bands, precision, device = sys.argv[2:]
        print(json.dumps(one(name, int(frames), int(side), int(bands), precision, device)))
        return
    import torch

    from geoenc_qgis.encoders import registry

    device = "cuda:0" if torch.cuda.is_available() else "cpu"
    if device != "cpu":
        print(torch.cuda.get_device_name())
    print(
        "encoder | frames x tile | precision | batch | GFLOP a tile | s a tile | GB | loading s | TFLOP/s | "
        "share of product"
    )
    with tempfile.TemporaryDirectory() as home:
        os.environ["GEOENC_HOME"] = home
        for name, *case in CASES:
            if len(sys.argv) > 1 and name not in sys.argv[1:]:
                continue
            for precision in ("float32", "bfloat16"):
                if registry.find(name)[0].parameters > ONLY_BFLOAT16 and precision == "float32" and device == "cpu":
                    continue
                done = subprocess.run(
                    [sys.executable, __file__, "--one", name, *map(str, case), precision, device],
                    stdout=subprocess.PIPE,
                    text=True,
                )
                if done.returncode:
                    print(f"{name} | failed")
                    continue
                found = json.loads(done.stdout)
                print(
                    f"{name} | {case[0]} x {case[1]} | {precision} | {found['batch']} | {found['gflop']:.3g} |"
                    f" {found['seconds']:.3g} | {found['gb']:.2g} | {found['loading']:.1f} | {found['tflops']:.3g} |"
                    f" {found['share']:.0%}",
                    flush=True,
                )


if __name__ == "__main__":
    main()

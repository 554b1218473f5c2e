"""What smaller numbers and other compilers give an encoder on processors: speed against 1 - cosine to float32.

Random weights but for geoenc-conv. Each way in turns with float32, in one process. int8 is torch's and ONNX Runtime's
dynamic quantisation of products, and of convolutions ONNX Runtime's static one, calibrated on eight tiles of the
aerial scene where it is here, else on random ones.

arithmetic.py [id ...]: only these encoders.
"""

from __future__ import annotations

import copy
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
import torch
from common import SCENE
from encoders import random_weights
from rasterio.windows import Window
from torch import nn

from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry, steady
from geoenc_qgis.encoding.device import chosen_devices, chosen_precision

ENCODERS = (
    "dinov3-vits16-lvd1689m",
    "dinov3-vitb16-lvd1689m",
    "dinov3-vitl16-sat493m",
    "geoenc-conv",
    "vjepa2-vitl-256",
)
ROUNDS = 5


def main() -> None:
    """Print a table."""
    print("| encoder | way | s a tile | faster than float32 | 1 - cosine | preparing s |\n|---|---|---|---|---|---|")
    for name in sys.argv[1:] or ENCODERS:
        rows(name)


def rows(name: str) -> None:
    """One encoder, each way."""
    card, folder = registry.find(name)
    with tempfile.TemporaryDirectory() as made:
        if name != "geoenc-conv":
            files = [Path(path).name for path in random_weights(card, Path(made), "float32")]
            card, folder = card.model_copy(update={"files": files, "sha256": None}), Path(made)
        encoder = registry.load_from(card, folder, "cpu", "float32", 3)
        frames, side = (4, 256) if card.tubelet > 1 else (1, 512 if name == "geoenc-conv" else 320)
        pixels = tiles(frames, side)[:1]
        right = encoder.encode(pixels)
        for way, make in ways(card, folder, encoder, tiles(frames, side)).items():
            begun = time.perf_counter()
            try:
                run = make()
                cells = run(pixels)
            except Exception as fault:  # noqa: BLE001 - a row says so
                print(f"| {name} | {way} | not possible: {str(fault).splitlines()[0][:90]} | | | |", flush=True)
                continue
            preparing = time.perf_counter() - begun
            theirs, ours = turns(lambda run=run: run(pixels), lambda: encoder.encode(pixels))
            away = 1 - nn.functional.cosine_similarity(cells.double(), right.double(), dim=-1).mean()
            print(f"| {name} | {way} | {theirs:.3g} | {ours / theirs:.2f} | {away:.1e} | {preparing:.1f} |", flush=True)


def tiles(frames: int, side: int) -> torch.Tensor:
    """Nine tiles (9, T, 3, side, side) of the scene, from 0 to 1; random ones where it is not here."""
    if not SCENE.is_file():
        return torch.rand(9, frames, 3, side, side)
    with rasterio.open(SCENE) as source:
        places = [(600 * row, 600 * col) for row in range(1, 4) for col in range(1, 4)]
        read = [source.read(window=Window(col, row, side, side)) for row, col in places]
    return torch.from_numpy(np.stack(read)).float()[:, None].expand(-1, frames, -1, -1, -1) / 255


def ways(card, folder: Path, encoder, seen: torch.Tensor) -> dict[str, Callable[[], Callable]]:
    """How to make each; what is made takes pixels. seen: to calibrate by."""

    def with_module(change: Callable[[nn.Module], nn.Module]) -> Callable:
        other = copy.copy(encoder)
        other.module = change(copy.deepcopy(encoder.module))
        return other.encode

    def int8(module: nn.Module) -> nn.Module:
        return torch.ao.quantization.quantize_dynamic(plain(module), {nn.Linear}, dtype=torch.qint8)

    def by_runtime(quantised: Quantise | None = None) -> Callable:
        return with_module(lambda module: by_onnx_runtime(module, encoder, seen, quantised))

    found = {"torch.compile": lambda: with_module(lambda module: torch.compile(plain(module)))}
    if (
        chosen_precision("auto", chosen_devices("cpu")[0], Report()) == "bfloat16"
    ):  # elsewhere it takes ten times as long
        found["bfloat16"] = lambda: registry.load_from(card, folder, "cpu", "bfloat16", 3).encode
    if any(isinstance(part, nn.Linear) for part in encoder.module.modules()):
        found["int8, dynamic, torch"] = lambda: with_module(int8)
        found["int8, dynamic, ONNX Runtime"] = lambda: by_runtime(dynamically)
    else:
        found["int8, static, ONNX Runtime"] = lambda: by_runtime(statically)
    found["float32, ONNX Runtime"] = by_runtime
    found["float32, OpenVINO"] = lambda: with_module(lambda module: compiled_by_openvino(module, "f32"))
    return found


def plain(module: nn.Module) -> nn.Module:
    """The module with torch's own layers in place of the steady ones."""
    for part in module.modules():
        for kind in (nn.Linear, nn.Conv2d, nn.Conv3d):
            if isinstance(part, getattr(steady, kind.__name__)):
                part.__class__ = kind
    return module


def compiled_by_openvino(module: nn.Module, precision: str) -> nn.Module:
    """The module as OpenVINO runs it, compiled at the first tile."""
    import openvino

    class Compiled(nn.Module):
        ready = None

        def forward(self, frames: torch.Tensor, *more: object) -> torch.Tensor:
            if self.ready is None:
                model = openvino.convert_model(plain(module), example_input=frames)
                self.ready = openvino.compile_model(model, "CPU", {"INFERENCE_PRECISION_HINT": precision})
            return torch.from_numpy(np.array(self.ready(frames.numpy())[0]))

    return Compiled()


Quantise = Callable[[str, str, list[np.ndarray]], None]  # from a file, to a file, by inputs


def by_onnx_runtime(module: nn.Module, encoder, seen: torch.Tensor, quantised: Quantise | None) -> nn.Module:
    """The module as ONNX Runtime runs it."""
    import onnxruntime

    inputs: list[torch.Tensor] = []

    class Noting(nn.Module):
        def forward(self, frames: torch.Tensor, *more: object) -> torch.Tensor:
            inputs.append(frames)
            return module(frames, *more)

    noting = copy.copy(encoder)
    noting.module = Noting()
    for tile in seen:
        noting.encode(tile[None])
    with tempfile.TemporaryDirectory() as made:
        path, coded = f"{made}/float32.onnx", f"{made}/int8.onnx"
        torch.onnx.export(plain(module), (inputs[0], None), path, input_names=["frames"], verbose=False)
        if quantised:
            quantised(path, coded, [one.numpy() for one in inputs[1:]])
        options = onnxruntime.SessionOptions()
        options.add_session_config_entry(
            "session.intra_op.allow_spinning", "0"
        )  # else it slows torch, in turns with it
        session = onnxruntime.InferenceSession(coded if quantised else path, options, ["CPUExecutionProvider"])

    class Running(nn.Module):
        def forward(self, frames: torch.Tensor, *more: object) -> torch.Tensor:
            return torch.from_numpy(session.run(None, {"frames": frames.numpy()})[0])

    return Running()


def dynamically(path: str, output: str, inputs: list[np.ndarray]) -> None:
    """Products in int8, scaled by what each meets."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(path, output, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"])


def statically(path: str, output: str, inputs: list[np.ndarray]) -> None:
    """All in int8, scaled by what these inputs give."""
    from onnxruntime.quantization import CalibrationDataReader, QuantType, quantize_static

    class Given(CalibrationDataReader):
        def __init__(self) -> None:
            self.left = iter(inputs)

        def get_next(self) -> dict[str, np.ndarray] | None:
            some = next(self.left, None)
            return None if some is None else {"frames": some}

    quantize_static(path, output, Given(), per_channel=True, weight_type=QuantType.QInt8)


def turns(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """The least seconds of each."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for work, found in zip((one, other), seconds, strict=True):
            begun = time.perf_counter()
            work()
            found.append(time.perf_counter() - begun)
    return min(seconds[0]), min(seconds[1])


if __name__ == "__main__":
    main()

"""An encoder whose weights lie in safetensors files: a torch module filled from them, behind the Encoder interface."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import psutil
import torch
from safetensors import SafetensorError, safe_open
from torch import nn

from ..core.errors import DeviceError, EncoderError
from ..core.files import size_text
from ..core.words import Message, tr
from .base import Encoder, EncoderCard, Precision, Series
from .steady import HAS_ONEDNN
from .weights import verified_hash

FLOAT32_SUFFIXES = ("periods",)  # tensors that stay in float32 whatever the precision


M = TypeVar("M", bound=nn.Module)


def meta_module(make: Callable[[], M]) -> M:
    """The module that `make()` builds, without memory for its weights."""
    with torch.device("meta"):
        return make()


def tensor_shapes(module: nn.Module) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the tensors a file must hold for it."""
    return {name: tuple(value.shape) for name, value in module.state_dict().items()}


class Network(Encoder):
    """A loaded module: pixels are normalised by the card's mean and deviation, cast, and passed through."""

    def __init__(self, card: EncoderCard, folder: Path, module: nn.Module, device: str, precision: Precision):
        self.card = card
        self.device = torch.device(device)
        self.dtype = getattr(torch, precision)
        files = [folder / name for name in card.files if name.endswith(".safetensors")]
        self.weights_sha256 = verified_hash(files, card.sha256)
        check_memory(module, self.dtype, self.device, card.id)
        fill_weights(module, files, self.dtype, self.device, card.id)
        self.module = module.eval().requires_grad_(False)
        if self.device.type == "cpu" and any(isinstance(part, nn.Conv2d) for part in module.modules()):
            # torch's types know a memory format only beside a device.
            self.module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        if os.environ.get("GEOENC_COMPILE"):
            self.module.compile()
        # Products of convolutions in 19 bits are not float32.
        torch.backends.cudnn.allow_tf32 = False
        self.statistics(card.mean or [0.0], card.std or [1.0])

    def statistics(self, mean: Sequence[float], std: Sequence[float]) -> None:
        """Set mean and deviation of the bands, for pixels of 0..1."""
        self._mean = torch.tensor(mean, dtype=torch.float32, device=self.device).view(-1, 1, 1)
        self._factor = 1 / torch.tensor(std, dtype=torch.float32, device=self.device).view(-1, 1, 1)

    def encode(
        self,
        pixels: torch.Tensor,
        wavelengths: list[float] | None = None,
        cell: int | None = None,
        series: Series | None = None,
    ) -> torch.Tensor:
        frames = ((pixels.to(self.device) - self._mean) * self._factor).to(self.dtype)
        finer = (cell,) if cell else ()  # for families that have finer cells
        # Where oneDNN is not at hand, a tile alone in its batch is what no other tile can change.
        alone = self.device.type == "cpu" and not HAS_ONEDNN
        with torch.inference_mode():
            parts = [
                self.module(part, wavelengths, *finer).float()
                for part in torch.split(frames, 1 if alone else len(frames))
            ]
            return parts[0] if len(parts) == 1 else torch.cat(parts)


def check_memory(module: nn.Module, dtype: torch.dtype, device: torch.device, name: str) -> None:
    """Raise DeviceError where the weights alone don't fit: a processor's memory would be overdrawn without a word."""
    if device.type == "mps":
        return
    needed = sum(tensor.numel() for tensor in module.state_dict().values()) * dtype.itemsize
    free = torch.cuda.mem_get_info(device)[0] if device.type == "cuda" else psutil.virtual_memory().available
    if needed > free:
        halved = tr("PRECISION bfloat16 needs half of it; or choose") if dtype == torch.float32 else tr("Choose")
        raise DeviceError(
            tr(
                "The weights of '{name}' need {size}, and {device} has {size2} of memory free.",
                name=name,
                size=size_text(needed),
                device=device,
                size2=size_text(free),
            ),
            tr("{halved} a smaller encoder, or a machine with more memory.", halved=halved),
        )


def fill_weights(module: nn.Module, files: list[Path], dtype: torch.dtype, device: torch.device, name: str) -> None:
    """Put the files' tensors, one at a time, into a module without memory; EncoderError where they don't fit it."""
    wanted = tensor_shapes(module)
    for path in files:
        try:
            with safe_open(path, framework="pt") as file:
                for key in file.keys():  # noqa: SIM118  # the file itself can't be iterated
                    tensor = file.get_tensor(key)
                    if wanted.pop(key, None) != tuple(tensor.shape):
                        raise _unfit(name, tr("'{key}' is not part of it or has another shape", key=key))
                    tensor = tensor.to(device, torch.float32 if key.endswith(FLOAT32_SUFFIXES) else dtype)
                    parent, _, own = key.rpartition(".")
                    owner = module.get_submodule(parent)
                    if own in owner._buffers:
                        owner._buffers[own] = tensor
                    else:
                        owner._parameters[own] = nn.Parameter(tensor, requires_grad=False)
        except (SafetensorError, OSError) as error:
            raise EncoderError(
                tr("{name} is damaged ({error}).", name=path.name, error=error), tr("Import the encoder again.")
            ) from error
    if wanted:
        raise _unfit(name, tr("'{wanted}' is missing", wanted=next(iter(wanted))))


def _unfit(name: str, why: Message) -> EncoderError:
    return EncoderError(
        tr("The weights of '{name}' don't fit its architecture: {why}.", name=name, why=why),
        tr("Import the encoder again."),
    )

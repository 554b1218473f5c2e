"""DINOv3 vision transformers (Meta, 2025) by transformers, from a local folder in Hub layout.

A cell is one patch token after the final LayerNorm; the class and register tokens are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from ..errors import EncoderError
from .base import Encoder, EncoderCard, Licence, Precision
from .weights import checked_hash, first_misfit, hub_folder_files, read_json, sha256_of

LICENCE = Licence(
    name="DINOv3 License", url="https://ai.meta.com/resources/models-and-libraries/dinov3-license/", accept=True
)
CITATION = "Siméoni et al. (2025), DINOv3, arXiv:2508.10104"
LVD = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
SAT = ([0.430, 0.411, 0.296], [0.213, 0.156, 0.143])
SIZES = {  # (width, depth, gated MLP) -> name
    (384, 12, False): "vits16",
    (384, 12, True): "vits16plus",
    (768, 12, False): "vitb16",
    (1024, 24, False): "vitl16",
    (1280, 32, True): "vith16plus",
    (4096, 40, True): "vit7b16",
}
TILE, MARGIN = 320, 1  # chosen by scripts/bench seam: docs/BENCHMARKS.md


def card_of_folder(folder: Path, name: str | None, config: dict) -> EncoderCard:
    """The card of a DINOv3 ViT in Hub layout; every tensor is held against the architecture first.

    Raises EncoderError naming the first tensor that does not fit.
    """
    weights = hub_folder_files(folder)
    misfit = _misfit([folder / file for file in weights], config)
    if misfit:
        raise EncoderError(f"The weights in {folder} don't fit a DINOv3 ViT: {misfit}.", "Download the model again.")
    config = _empty(config).config.to_dict()  # what the file leaves out has a default
    satellite = _is_satellite(folder, name, config)
    mean, std = SAT if satellite else LVD
    size = SIZES.get((config["hidden_size"], config["num_hidden_layers"], bool(config.get("use_gated_mlp"))), "vit")
    data = "SAT-493M" if satellite else "LVD-1689M"
    return EncoderCard(
        id=name or f"dinov3-{size}-{'sat493m' if satellite else 'lvd1689m'}",
        title=f"DINOv3 {size} ({data})",
        family="dinov3",
        architecture=config,
        dims=config["hidden_size"],
        patch=config["patch_size"],
        mean=mean,
        std=std,
        gsd=0.6 if satellite else None,
        tile=TILE - TILE % config["patch_size"],
        margin=MARGIN,
        bands=3,
        files=[*weights, "config.json"],
        sha256=sha256_of([folder / file for file in weights]),
        licence=LICENCE,
        citation=CITATION,
        source=f"imported from the folder {folder.name}",
    )


def _is_satellite(folder: Path, name: str | None, config: dict) -> bool:
    """SAT-493M weights are told by the preprocessor's mean where there is one, else by the names."""
    preprocessor = folder / "preprocessor_config.json"
    if preprocessor.is_file():
        mean = read_json(preprocessor).get("image_mean") or LVD[0]
        return len(mean) == 3 and max(abs(a - b) for a, b in zip(mean, SAT[0], strict=True)) < 0.02
    return "sat493m" in f"{folder.name} {name or ''} {config.get('_name_or_path', '')}".lower()


def _empty(config: dict):
    """The model without weights, to hold tensors against."""
    from transformers import DINOv3ViTConfig, DINOv3ViTModel

    try:
        with torch.device("meta"):
            return DINOv3ViTModel(DINOv3ViTConfig.from_dict(config))
    except Exception as error:  # whatever transformers makes of a faulty description
        raise EncoderError(
            f"config.json describes no DINOv3 ViT: {str(error).splitlines()[0]}.", "Download the model again."
        ) from error


def _misfit(files: Sequence[Path], config: dict) -> str | None:
    """What first does not fit between the weights and the architecture."""
    shapes = {key: tuple(value.shape) for key, value in _empty(config).state_dict().items()}
    return first_misfit(files, shapes, _hub_key, optional=("mask_token",))


def _hub_key(key: str) -> str:
    """The name a tensor of a Hub file has in memory."""
    return f"model.{key}" if key.startswith("layer.") else key


class DinoV3(Encoder):
    """A loaded DINOv3 ViT."""

    def __init__(self, card: EncoderCard, folder: Path, device: str, precision: Precision):
        from transformers import DINOv3ViTConfig, DINOv3ViTModel

        self.card = card
        weights = [folder / name for name in card.files if name != "config.json"]
        # from_pretrained would fill what lacks with random numbers.
        misfit = _misfit(weights, card.architecture)
        if misfit:
            raise EncoderError(
                f"The weights of '{card.id}' don't fit its architecture: {misfit}.", "Import the encoder again."
            )
        self.weights_sha256 = checked_hash(weights, card.sha256)
        self.dtype = getattr(torch, precision)
        # from_pretrained keeps the RoPE frequencies in float32, which .to(bfloat16) would round.
        model = DINOv3ViTModel.from_pretrained(  # nosec B615 - a local folder whose hash the card holds
            folder,
            config=DINOv3ViTConfig.from_dict(card.architecture),
            dtype=self.dtype,
            attn_implementation="sdpa",
            local_files_only=True,
            use_safetensors=True,
        )
        self.model = model.eval().to(device)
        self.prefix = 1 + model.config.num_register_tokens
        self.device = device
        self.mean = torch.tensor(card.mean, device=device).view(1, -1, 1, 1)
        self.inverse_std = 1 / torch.tensor(card.std, device=device).view(1, -1, 1, 1)

    def encode(self, pixels: torch.Tensor, wavelengths: list[float] | None = None) -> torch.Tensor:
        batch, frames, bands, height, width = pixels.shape
        images = pixels.to(self.device).view(batch * frames, bands, height, width)
        images = ((images - self.mean) * self.inverse_std).to(self.dtype)
        with torch.inference_mode():
            tokens = self.model(images).last_hidden_state[:, self.prefix :]
        patch = self.card.patch
        return tokens.float().view(batch, frames, height // patch, width // patch, self.card.dims)


def load(card: EncoderCard, folder: Path, device: str, precision: Precision, bands: int) -> Encoder:
    """The encoder of a card whose weights lie in `folder`."""
    return DinoV3(card, folder, device, precision)

"""Random weights of encoders, as their authors' files or the Hub hold them."""

from __future__ import annotations

from pathlib import Path

import torch

from geoenc_qgis import ImportEncoder

LVD = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
SAT = ([0.430, 0.411, 0.296], [0.213, 0.156, 0.143])


def save_vit(folder: Path, *, depth: int, seed: int = 0, width: int = 64) -> Path:
    """Save a random DINOv3 ViT in Hub layout; the same seed gives the same weights."""
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


def imported(**params) -> str:
    """The id of an encoder that is imported, its licence accepted; paths may be given as such."""
    params = {key: str(value) if isinstance(value, Path) else value for key, value in params.items()}
    return ImportEncoder(**{"accept_licence": True, **params}).run()["ENCODER"]


def authors_vit(width=128, depth=2, hidden=256, head=64, gated=False, bias=True, **more) -> dict[str, torch.Tensor]:
    """A checkpoint as DINOv3's authors write it, random."""
    from geoenc_qgis.encoders.families.dinov3 import AUTHORS_RULES, DinoV3
    from geoenc_qgis.encoders.importing.recipe import Recipe
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(1)
    mlp = "swiglu" if gated else "gelu"
    shape = Shape(
        width=width, depth=depth, heads=width // head, hidden=hidden, mlp=mlp, qkv_bias=bias, layer_scale=True
    )
    made = {}
    for name, tensor in DinoV3(shape, 16, 4).state_dict().items():
        names = Recipe(card=None, wanted={}, rules=AUTHORS_RULES).sources(name)
        for part, source in zip(
            torch.randn(tensor.shape).mul(0.2 if tensor.dim() > 1 else 0.5).chunk(len(names)), names, strict=True
        ):
            made[source] = part.contiguous()
    made["rope_embed.periods"] = 100.0 ** (torch.arange(head // 4) / (head // 4))
    return made | {"mask_token": torch.zeros(1, width)} | more


def dofa(version: int, width=64, patch=16) -> dict[str, torch.Tensor]:
    """A checkpoint as DOFA's authors write it, random; neighbouring rows alike in the current order for version 1."""
    from geoenc_qgis.encoders.families.dofa import Dofa
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(version)
    shape = Shape(width=width, depth=2, heads=width // 64, hidden=128, layer_scale=version == 2)
    state = Dofa(shape, patch, (224 // patch) ** 2, "current").state_dict()
    made = {name: torch.randn(tensor.shape).mul(0.05) for name, tensor in state.items()}
    if version == 2:
        made = {name if name.startswith("patch_embed.") else f"model.{name}": value for name, value in made.items()}
        made |= {"norm.weight": torch.ones(width), "norm.bias": torch.zeros(width)}
    return made

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


def vjepa21(width=128, depth=2, hidden=64, seed=0) -> dict[str, torch.Tensor]:
    """One encoder of a V-JEPA 2.1 as its authors write it, random and nowhere degenerate."""
    chance = torch.Generator().manual_seed(seed)
    shapes = {
        "img_mod_embed": (1, 1, width),
        "video_mod_embed": (1, 1, width),
        "patch_embed.proj.weight": (width, 3, 2, 16, 16),
        "patch_embed.proj.bias": (width,),
        "patch_embed_img.proj.weight": (width, 3, 1, 16, 16),
        "patch_embed_img.proj.bias": (width,),
    }
    for block in range(depth):
        for name, rows, cols in (
            ("attn.qkv", 3 * width, width),
            ("attn.proj", width, width),
            ("mlp.fc1", hidden, width),
            ("mlp.fc2", width, hidden),
        ):
            shapes |= {f"blocks.{block}.{name}.weight": (rows, cols), f"blocks.{block}.{name}.bias": (rows,)}
        shapes |= {f"blocks.{block}.norm{which}.{part}": (width,) for which in (1, 2) for part in ("weight", "bias")}
    shapes |= {f"norms_block.{level}.{part}": (width,) for level in range(4) for part in ("weight", "bias")}
    return {
        f"module.backbone.{name}": torch.randn(shape, generator=chance) * (0.1 if len(shape) != 1 else 0.5)
        for name, shape in shapes.items()
    }


def training_checkpoint(**encoders: dict[str, torch.Tensor]) -> dict:
    """What V-JEPA 2.1's training script saves, with these encoders."""
    return encoders | {
        "predictor": {"module.backbone.predictor_embed.weight": torch.randn(4, 8)},
        "opt": {"state": {0: {"step": torch.tensor(3.0), "exp_avg": torch.randn(8)}}, "param_groups": [{"lr": 1e-4}]},
        "scaler": {"scale": 65536.0, "growth_factor": 2.0},
        "epoch": 3,
        "loss": 0.4,
        "batch_size": 8,
        "world_size": 2,
        "lr": 1e-4,
    }

"""The catalogue's cards, written from a table of published encoders: write_cards.py [--check].

A card is what importing the authors' file gives. The table says how large an encoder is and what its files are called;
from that come the names and shapes of its tensors, without memory for them, and the family's own `recipe` makes the
card of these. So title, licence, scaling, tile and margin are said once, in the family.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from geoenc_qgis.encoders.base import EncoderCard, Licence  # noqa: E402  (found once ROOT is on the path)
from geoenc_qgis.encoders.importing.recipe import card_with_cost  # noqa: E402  (found once ROOT is on the path)
from geoenc_qgis.encoders.network import tensor_shapes  # noqa: E402  (found once ROOT is on the path)
from geoenc_qgis.encoders.registry import BUNDLED_FOLDER  # noqa: E402  (found once ROOT is on the path)


@dataclass(frozen=True)
class Published:
    """An encoder that its authors publish: enough to build its module, and where its files are."""

    family: str
    hub_id: str | None  # None: the Hub has none that its authors put there
    original: str | None  # the authors' file; None: only the Hub has it
    patch: int
    architecture: dict[str, Any] = field(default_factory=dict)
    check: tuple[float, ...] = ()  # of an encoder of series: first numbers of the check series' embedding


def vit(width: int, depth: int, heads: int, hidden: int, mlp: str = "gelu", **others: Any) -> dict[str, Any]:
    """The architecture of a vision transformer."""
    return {"width": width, "depth": depth, "heads": heads, "hidden": hidden, "mlp": mlp, **others}


SMALL, BASE, LARGE = (384, 12, 6, 1536), (768, 12, 12, 3072), (1024, 24, 16, 4096)  # width, depth, heads, hidden
GALILEO_NANO = (0.03263, 0.00763, -0.27163, 0.03914, -0.0156, -0.08684, -0.13217, 0.06361)  # of the authors' weights
PRESTO = (0.04202, -2.76664, 1.92369, -0.02473, -1.04691, -2.23102, -0.43133, -0.82891)
HUGE, GIANT, GIGANTIC = (1280, 32, 16, 5120), (1408, 40, 22, 6144), (1664, 48, 26, 8192)


def dinov2() -> Iterator[Published]:
    for letter, hub, shape in (
        ("s", "small", vit(*SMALL)),
        ("b", "base", vit(*BASE)),
        ("l", "large", vit(*LARGE)),
        ("g", "giant", vit(1536, 40, 24, 4096, "swiglu")),
    ):
        for registers, between, file in ((0, "-", ""), (4, "-with-registers-", "_reg4")):
            made = {"registers": registers, "positions": 37**2, **shape, "layer_scale": True}
            yield Published(
                "dinov2", f"facebook/dinov2{between}{hub}", f"dinov2_vit{letter}14{file}_pretrain.pth", 14, made
            )


def dinov3() -> Iterator[Published]:
    vits = {
        "vits16": vit(*SMALL),
        "vits16plus": vit(*SMALL, "swiglu"),
        "vitb16": vit(*BASE),
        "vitl16": vit(*LARGE),
        "vith16plus": vit(1280, 32, 20, 5120, "swiglu"),
        "vit7b16": vit(4096, 40, 32, 8192, "swiglu", qkv_bias=False),
    }
    made = {
        name: {"kind": "vit", "registers": 4, **shape, "layer_scale": True, "eps": 1e-5} for name, shape in vits.items()
    }
    for name, third, first in (("tiny", 9, 96), ("small", 27, 96), ("base", 27, 128), ("large", 27, 192)):
        widths = [first * 2**stage for stage in range(4)]
        made[f"convnext-{name}"] = {"kind": "convnext", "depths": [3, 3, third, 3], "widths": widths}
    for name, data, digits in (  # the first digits of the SHA-256, which the authors' file names end with
        ("vits16", "lvd1689m", "08c60483"),
        ("vits16plus", "lvd1689m", "4057cbaa"),
        ("vitb16", "lvd1689m", "73cec8be"),
        ("vitl16", "lvd1689m", "8aa4cbdd"),
        ("vitl16", "sat493m", "eadcf0ff"),
        ("vith16plus", "lvd1689m", "7c1da9a5"),
        ("vit7b16", "lvd1689m", "a955f4ea"),
        ("vit7b16", "sat493m", "a6675841"),
        ("convnext-tiny", "lvd1689m", "21b726bb"),
        ("convnext-small", "lvd1689m", "296db49d"),
        ("convnext-base", "lvd1689m", "801f2ba9"),
        ("convnext-large", "lvd1689m", "61fa432d"),
    ):
        file = f"dinov3_{name.replace('-', '_')}_pretrain_{data}-{digits}.pth"
        yield Published(
            "dinov3", f"facebook/dinov3-{name}-pretrain-{data}", file, 32 if "convnext" in name else 16, made[name]
        )


def vjepa2() -> Iterator[Published]:
    for hub, original, size in (
        ("vitl-fpc64-256", "vitl.pt", LARGE),
        ("vith-fpc64-256", "vith.pt", HUGE),
        ("vitg-fpc64-256", "vitg.pt", GIANT),
        ("vitg-fpc64-384", "vitg-384.pt", GIANT),
        ("vitl-fpc16-256-ssv2", None, LARGE),
        ("vitl-fpc32-256-diving48", None, LARGE),
        ("vitg-fpc64-384-ssv2", None, GIANT),
        ("vitg-fpc32-384-diving48", None, GIANT),
    ):
        yield Published("vjepa2", f"facebook/vjepa2-{hub}", original, 16, {"entry": "encoder", **vit(*size)})


def vjepa2_1() -> Iterator[Published]:
    for name, entry, size in (
        ("vitb_dist_vitG", "ema_encoder", BASE),
        ("vitl_dist_vitG", "ema_encoder", LARGE),
        ("vitg", "target_encoder", GIANT),
        ("vitG", "target_encoder", GIGANTIC),
    ):
        yield Published("vjepa2_1", None, f"vjepa2_1_{name}_384.pt", 16, {"entry": entry, **vit(*size)})


def dofa() -> Iterator[Published]:
    for patch, file, scale in (
        (16, "DOFA_ViT_{}_e100.pth", False),
        (14, "dofav2_vit_{}_e150.pth", True),
    ):
        for size, shape in (("base", BASE), ("large", LARGE)):
            made = {"kernel_layout": "current", "positions": (224 // patch) ** 2, **vit(*shape), "layer_scale": scale}
            yield Published("dofa", "earthflow/DOFA", file.format(size), patch, made)


def series() -> Iterator[Published]:
    """Encoders of Sentinel series; the authors' files, checked against fixtures, gave the numbers."""
    for shape, check in (
        (vit(128, 4, 8, 512), GALILEO_NANO),
        (vit(192, 12, 3, 768), ()),
        (vit(768, 12, 12, 3072), ()),
    ):
        yield Published("galileo", None, "encoder.pt", 1, {"dates": 24, **shape, "eps": 1e-5}, check)
    made = {"dates": 24, **vit(128, 2, 8, 512), "eps": 1e-5}
    yield Published("presto", None, "default_model.pt", 1, made, PRESTO)


class Outline:
    """What a family's recipe sees of a file of its authors: names and shapes of tensors, and no numbers."""

    config = None
    files: tuple[Path, ...] = ()

    def __init__(self, published: Published, names: dict[str, tuple[int, ...]]):
        self.path = Path(published.original or published.hub_id or "")
        self.entry = published.architecture.get("entry", "")
        self.hints = self.path.stem.lower()
        self.shapes = names

    def prefer(self, entries: Sequence[str], other_than: str) -> None:
        """Nothing: the table says which part it is."""

    def tensor(self, key: str) -> torch.Tensor:
        """Nothing: what only numbers tell stays as the family assumes it."""
        return torch.empty(0, *self.shapes[key][1:])


def authors_names(published: Published, ours: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """The tensors as the authors' file names them, where it names them otherwise than our module."""
    names: dict[str, tuple[int, ...]] = {}
    for name, shape in ours.items():
        if published.family == "dinov3" and ".w12." in name:  # gate and value are two tensors
            half = (shape[0] // 2, *shape[1:])
            names |= {name.replace(".w12.", ".w1."): half, name.replace(".w12.", ".w2."): half}
        elif published.family == "galileo" and ".attn.qkv." in name:
            names |= {name.replace("qkv", part): (shape[0] // 3, *shape[1:]) for part in "qkv"}
        elif published.family == "presto":
            names[f"encoder.{name}"] = shape
        elif published.family == "dofa" and published.patch == 14 and not name.startswith("patch_embed."):
            names[f"model.{name}"] = shape
        elif published.family == "vjepa2_1" and name.startswith("norm."):
            names[f"norms_block.3.{name.removeprefix('norm.')}"] = shape
        else:
            names[name] = shape
    if published.family == "presto":  # by whose groups a file is known
        names |= {f"encoder.eo_patch_embed.{group}.weight": (128, 2) for group in ("ERA5", "SRTM")}
    return names


def card_of(published: Published) -> EncoderCard:
    """The card of the catalogue for an encoder."""
    module = importlib.import_module(f"geoenc_qgis.encoders.families.{published.family}")
    plain = EncoderCard(
        id="unnamed",
        title="",
        family=published.family,
        architecture=published.architecture,
        dims=1,
        patch=published.patch,
        licence=Licence(name=""),
    )
    recipe = module.recipe(Outline(published, authors_names(published, tensor_shapes(module.build(plain)))))
    card = card_with_cost(recipe.card, recipe.wanted)
    facts = card.series and card.series.model_copy(update={"check": list(published.check)})
    return card.model_copy(
        update={
            "hub_id": published.hub_id,
            "files": ["model.safetensors"],
            "original": published.original,
            "series": facts,
        }
    )


def text_of(card: EncoderCard) -> str:
    """A card's file: what has its default is left out, but for the licence."""
    said = card.model_dump(exclude_defaults=True) | {"licence": card.licence.model_dump()}
    order = [name for name in EncoderCard.model_fields if name in said]
    return json.dumps({name: said[name] for name in order}, indent=2, ensure_ascii=False) + "\n"


def files() -> dict[Path, str]:
    """Path -> content of every card that is generated."""
    families = (dinov2, dinov3, vjepa2, vjepa2_1, dofa, series)
    cards = [card_of(published) for family in families for published in family()]
    return {BUNDLED_FOLDER / f"{card.id}.json": text_of(card) for card in cards}


def stale() -> list[str]:
    """Which cards differ from what the table gives; cards of encoders that come with the plugin are not the table's."""
    made = files()
    bundled = {BUNDLED_FOLDER / "rcf.json", BUNDLED_FOLDER / "geoenc-conv.json"}
    left = [
        f"{path.name}: the table does not have it"
        for path in BUNDLED_FOLDER.glob("*.json")
        if path not in {*made, *bundled}
    ]
    there = {path: path.read_text(encoding="utf-8") if path.is_file() else "" for path in made}
    return [
        f"{path.name}: {_difference(there[path], text)}" for path, text in made.items() if there[path] != text
    ] + left


def _difference(there: str, made: str) -> str:
    if not there:
        return "it is missing"
    before, after = json.loads(there), json.loads(made)
    keys = [key for key in before | after if before.get(key) != after.get(key)]
    return (
        "; ".join(f"{key} is {before.get(key)}, would be {after.get(key)}" for key in keys) or "only its layout differs"
    )


def main() -> int:
    """Write the cards, or with --check name those that differ."""
    if sys.argv[1:] == ["--check"]:
        differing = stale()
        print(*differing, sep="\n", end="\n" if differing else "")
        return bool(differing)
    if sys.argv[1:]:
        print(f"usage: scripts/cards [--check], not {' '.join(sys.argv[1:])}", file=sys.stderr)
        return 2
    for path, text in files().items():
        path.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

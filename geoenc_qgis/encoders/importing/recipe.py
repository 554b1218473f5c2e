"""How a checkpoint of the authors becomes an encoder's own weights: which tensors it needs, and what they are called
there."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import torch
from safetensors.torch import save_file

from ...core.errors import EncoderError
from ...core.files import check_space
from ...core.report import Report
from ...core.words import Message, tr
from ..base import EncoderCard
from .checkpoint import Checkpoint

SERIES_GROUPS = 6  # groups of bands, and tokens of a date, of Sentinel-2 with NDVI
SHARD_BYTES = 2**31  # bytes of a file: the most that conversion holds in memory at once

Rules = Sequence[tuple[str, Sequence[str | None]]]


@dataclass
class Recipe:
    """A recognised checkpoint: the card to be, and where each wanted tensor comes from."""

    card: EncoderCard
    wanted: dict[str, tuple[int, ...]]
    rules: Rules = ()  # wanted name (pattern) -> names in the file, joined along the first axis; None: zeros
    unused: str = r"(?!)"  # pattern of names in the file that are rightly left out
    made: dict[str, torch.Tensor] = field(default_factory=dict)  # where the file lacks them
    fix: Callable[[str, torch.Tensor], torch.Tensor] = lambda name, tensor: tensor
    notes: list[Message] = field(default_factory=list)

    def sources(self, name: str) -> list[str | None]:
        """Names in the file of a wanted tensor."""
        for pattern, templates in self.rules:
            if match := re.fullmatch(pattern, name):
                return [template and match.expand(template) for template in templates]
        return [name]

    def check(self, checkpoint: Checkpoint) -> None:
        """Raise EncoderError that names the first tensor that does not fit."""
        misfit = self._misfit(checkpoint.shapes)
        if misfit:
            raise EncoderError(
                tr(
                    "{name} looks like {title}, but {misfit}.",
                    name=checkpoint.path.name,
                    title=self.card.title,
                    misfit=misfit,
                ),
                tr("Download it again, or check that it is the file it claims to be."),
            )

    def _misfit(self, there: dict[str, tuple[int, ...]]) -> Message | None:
        used = set()
        for name, shape in self.wanted.items():
            sources = self.sources(name)
            part = (shape[0] // len(sources), *shape[1:]) if len(sources) > 1 else shape
            for source in sources:
                if source is None or (source not in there and name in self.made):
                    continue
                if source not in there:
                    return tr("'{source}' is missing", source=source)
                if there[source] != part:
                    return tr(
                        "'{source}' is {by} instead of {by2}", source=source, by=_by(there[source]), by2=_by(part)
                    )
                used.add(source)
        for name in there:
            if name not in used and not re.fullmatch(self.unused, name):
                return tr("'{name}' is not part of it", name=name)
        return None

    def tensors(self, checkpoint: Checkpoint) -> Iterator[tuple[str, torch.Tensor]]:
        """The wanted tensors by name, each read when its turn comes."""
        for name, shape in self.wanted.items():
            sources = self.sources(name)
            if sources[0] not in checkpoint.shapes and name in self.made:
                yield name, self.made[name]
                continue
            example = next(checkpoint.tensor(source) for source in sources if source)
            parts = [
                checkpoint.tensor(source)
                if source
                else torch.zeros(shape[0] // len(sources), *shape[1:], dtype=example.dtype)
                for source in sources
            ]
            yield name, self.fix(name, torch.cat(parts) if len(parts) > 1 else parts[0])


def convert(recipe: Recipe, checkpoint: Checkpoint, folder: Path, report: Report) -> list[str]:
    """Write the wanted tensors as safetensors into `folder`; returns the files' names. Memory: one file's bytes at
    most."""
    check_space(folder / "model.safetensors", sum(4 * math.prod(shape) for shape in recipe.wanted.values()))
    batch: dict[str, torch.Tensor] = {}
    batches: list[str] = []
    size = done = 0
    for name, tensor in recipe.tensors(checkpoint):
        report.check()
        count = tensor.numel() * tensor.element_size()
        if batch and size + count > SHARD_BYTES:
            batches.append(_save(batch, folder, len(batches)))
            batch, size = {}, 0
        batch[name] = tensor.clone().contiguous()  # on its own, not a view into the checkpoint
        size, done = size + count, done + 1
        report.progress(done / len(recipe.wanted), tr("converting the weights"))
    batches.append(_save(batch, folder, len(batches)))
    if len(batches) == 1:
        (folder / batches[0]).rename(folder / "model.safetensors")
        return ["model.safetensors"]
    return batches


def _save(tensors: dict[str, torch.Tensor], folder: Path, number: int) -> str:
    name = f"model-{number + 1:05}.safetensors"
    save_file(tensors, folder / name)
    return name


def card_with_cost(card: EncoderCard, wanted: dict[str, tuple[int, ...]]) -> EncoderCard:
    """The card with how many numbers the weights hold and what a tile costs: each weight once a position it is used at,
    and the two products of attention."""
    operations = 0.0
    parameters = sum(math.prod(shape) for shape in wanted.values())
    if card.series:  # of a date: its tokens go through all layers, and look at those of a year
        layers = sum(math.prod(shape) for name, shape in wanted.items() if name.startswith("blocks."))
        seen = SERIES_GROUPS * card.tile**2
        operations = seen * (2.0 * layers + 4 * 12 * SERIES_GROUPS * card.dims * card.architecture.get("depth", 0))
        return card.model_copy(update={"parameters": parameters, "gflop": float(f"{operations / 1e9:.3g}")})
    for name, shape in wanted.items():
        stage = re.match(r"(?:downsample_layers|stages)\.(\d)", name)
        if stage:
            operations += 2 * math.prod(shape) * (card.tile / (4 * 2 ** int(stage[1]))) ** 2
        elif name.startswith(("blocks.", "patch_embed.proj")):
            operations += 2 * math.prod(shape) * (card.tile / card.patch) ** 2
    tokens = (card.tile / card.patch) ** 2
    operations += 4 * tokens**2 * card.dims * card.architecture.get("depth", 0)
    return card.model_copy(update={"parameters": parameters, "gflop": float(f"{operations / 1e9:.3g}")})


def _by(shape: tuple[int, ...]) -> str:
    return "x".join(map(str, shape)) or "a number"

"""Weights as their authors give them, opened for reading: a .pth/.pt file, a .safetensors file, or a folder in Hub
layout.

Nothing in a file is ever run: torch reads tensors only (`weights_only`), and keeps them on disk until they are asked
for.
"""

from __future__ import annotations

import argparse
import contextlib
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open

from ...core.errors import EncoderError, InputError
from ...core.words import tr
from ..weights import hub_config, hub_folder_files

WRAPPER_KEYS = ("encoder", "target_encoder", "ema_encoder", "teacher", "model", "state_dict", "module")
AUTHORS_FILE = "encoder.pt"  # of a folder that its authors put on the Hub without safetensors

# What training scripts leave beside tensors, and what does nothing but hold values.
SCALAR = np._core.multiarray.scalar  # type: ignore[attr-defined]  # pickles name it by this private place
SAFE_TYPES = [argparse.Namespace, SCALAR, np.dtype, *{type(np.dtype(kind)) for kind in "fdlqiLB?"}]


class Checkpoint:
    """Named tensors with their shapes."""

    def __init__(self, path: Path, entry: str = "auto"):
        """entry: which of several encoders in a training checkpoint. Raises EncoderError or InputError."""
        self.path = path
        self.config: dict[str, Any] | None = None
        self.entry = ""
        self._asked = entry
        self._parts: dict[str, dict[str, torch.Tensor]] = {}  # of a training checkpoint
        self._tensors: Mapping[str, torch.Tensor] = {}
        self._places: dict[str, Path] = {}
        self.shapes: dict[str, tuple[int, ...]] = {}
        if path.is_dir() and (path / AUTHORS_FILE).is_file():
            self.config = hub_config(path)
            self.files = [path / AUTHORS_FILE]
            self._open_torch(self.files[0], entry)
        elif path.is_dir():
            self.config = hub_config(path)
            names = hub_folder_files(path)
            self.files = [path / name for name in names if name.endswith(".safetensors")]
            self._index(self.files)
        elif path.suffix == ".safetensors":
            self.files = [path]
            self._index(self.files)
            if (path.parent / "config.json").is_file():
                self.config = hub_config(path.parent)
        else:
            self.files = [path]
            self._open_torch(path, entry)
        if self._places and entry != "auto":
            raise InputError(
                tr("{name} holds a single encoder, not '{entry}'.", name=path.name, entry=entry),
                tr("Leave ENTRY at auto."),
            )

    def tensor(self, key: str) -> torch.Tensor:
        """One tensor; read from the file now."""
        if key in self._places:
            with safe_open(self._places[key], framework="pt") as file:
                tensor: torch.Tensor = file.get_tensor(key)
                return tensor
        return self._tensors[key]

    def prefer(self, entries: Sequence[str], other_than: str) -> None:
        """Take the first of these parts that the file holds, unless the user said which; EncoderError where it holds
        the other one alone."""
        if self._asked != "auto":
            return
        part = next((entry for entry in entries if entry in self._parts), self.entry)
        if part == other_than:
            raise EncoderError(
                tr(
                    "{name} holds '{part}', not the part that its authors use ({entries}).",
                    name=self.path.name,
                    part=part,
                    entries=", ".join(entries),
                ),
                tr("Choose another file, or ENTRY {part} if you mean that one.", part=part),
            )
        if part:
            self._take(part, self._parts[part])

    @property
    def hints(self) -> str:
        """What the names say, in lower case."""
        named = self.config.get("_name_or_path", "") if self.config else ""
        # A folder of the Hub's cache is called by its commit: what it is, the folders above it say.
        place = " ".join(self.path.parts[-3:]) if self.path.is_dir() else self.path.stem
        return f"{place} {named}".lower()

    def _index(self, files: list[Path]) -> None:
        for path in files:
            try:
                with safe_open(path, framework="pt") as file:
                    for key in file.keys():  # noqa: SIM118  # the file itself can't be iterated
                        self._places[key] = path
                        self.shapes[key] = tuple(file.get_slice(key).get_shape())
            except (SafetensorError, OSError) as error:
                raise damaged_error(path, error) from error

    def _open_torch(self, path: Path, entry: str) -> None:
        content = _loaded(path)
        parts = self._parts = {name: part for name in WRAPPER_KEYS if (part := _tensors(content.get(name)))}
        if entry != "auto" and entry not in parts:
            there = tr("it holds {parts}", parts=", ".join(parts)) if parts else tr("it holds one encoder")
            raise InputError(
                tr("{name} has no '{entry}': {there}.", name=path.name, entry=entry, there=there),
                tr("Choose another ENTRY, or auto."),
            )
        chosen = next(iter(parts), "") if entry == "auto" else entry
        self._take(chosen, parts[chosen] if chosen else _tensors(content))
        if not self._tensors:
            raise EncoderError(
                tr("{name} holds no tensors.", name=path.name), tr("Choose the file with the encoder's weights.")
            )

    def _take(self, entry: str, tensors: dict[str, torch.Tensor]) -> None:
        self.entry, self._tensors = entry, tensors
        self.shapes = {key: tuple(value.shape) for key, value in tensors.items()}


def _loaded(path: Path) -> dict[str, Any]:
    try:
        with torch.serialization.safe_globals(SAFE_TYPES):
            try:
                content = torch.load(path, map_location="cpu", mmap=True, weights_only=True)
            except RuntimeError as error:
                if "mmap" not in str(error):
                    raise
                content = torch.load(path, map_location="cpu", weights_only=True)  # the format before torch 1.6
    except Exception as error:  # what a damaged pickle makes of itself has no end of names
        if type(error).__name__ == "UnpicklingError" and zipfile.is_zipfile(path):  # whole, yet not tensors alone
            raise EncoderError(
                tr("{name} holds more than tensors, and GeoEnc runs nothing that comes with weights.", name=path.name),
                tr("Ask its authors for a file of tensors only, or for safetensors."),
            ) from error
        raise damaged_error(path, error) from error
    return content if isinstance(content, dict) else {}


def _tensors(content: Any) -> dict[str, torch.Tensor]:
    if not isinstance(content, dict):
        return {}
    return {str(key): value for key, value in content.items() if isinstance(value, torch.Tensor)}


def damaged_error(path: Path, error: BaseException) -> EncoderError:
    """What to say of a file that can't be read."""
    with contextlib.suppress(OSError):
        if path.stat().st_size == 0:
            return EncoderError(tr("{name} is empty (0 bytes).", name=path.name), tr("Download it again."))
    first = (str(error).splitlines() or ["unknown"])[0][:160]
    return EncoderError(
        tr("{name} is damaged or cut short ({first}).", name=path.name, first=first), tr("Download it again.")
    )

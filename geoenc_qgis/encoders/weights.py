"""Weights on disk: which files a folder in Hub layout has, their hash, and what their tensors' shapes tell."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from ..core.errors import EncoderError
from ..core.words import Message, tr

HINT = tr("Download the model again.")

if TYPE_CHECKING:
    from .importing.checkpoint import Checkpoint

MIN_NOTED_BYTES = 30_000_000  # bytes of weights whose hash is noted


def hub_config(folder: Path) -> dict[str, Any]:
    """config.json of a folder in Hub layout; EncoderError where there is none."""
    path = folder / "config.json"
    if not path.is_file():
        raise EncoderError(
            tr("{folder} is not a model folder: it has no config.json.", folder=folder),
            tr("Choose the folder that holds config.json and model.safetensors."),
        )
    return read_json(path)


def read_json(path: Path, hint: Message = HINT) -> dict[str, Any]:
    """The object in a JSON file of text that can be written again; EncoderError where there is none."""
    try:
        content = from_json(path.read_bytes())
    except (OSError, ValueError) as error:
        raise EncoderError(tr("{path} is damaged: {error}.", path=path, error=error), hint) from error
    if not isinstance(content, dict):
        raise EncoderError(tr("{path} is damaged: it is not a JSON object.", path=path), hint)
    return content


def hub_folder_files(folder: Path) -> list[str]:
    """Names of the weight files of a folder in Hub layout: model.safetensors, or its index and shards."""
    if (folder / "model.safetensors").is_file():
        return ["model.safetensors"]
    index = folder / "model.safetensors.index.json"
    if index.is_file():
        named = read_json(index).get("weight_map")
        shards = sorted({str(name) for name in named.values()}) if isinstance(named, dict) else []
        if not shards:
            raise EncoderError(tr("{index} names no files.", index=index), tr("Download the model again."))
        for shard in shards:
            if Path(shard).name != shard or not (folder / shard).is_file():
                raise EncoderError(
                    tr("{folder} lacks {shard}, which its index names.", folder=folder, shard=shard),
                    tr("Download the model again."),
                )
        return [*shards, index.name]
    raise EncoderError(
        tr("{folder} holds no model.safetensors.", folder=folder),
        tr("Choose the folder that holds config.json and model.safetensors."),
    )


def sha256_of(files: Sequence[Path]) -> str:
    """One hash of several files' bytes, in order."""
    digest = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            while chunk := file.read(1 << 22):
                digest.update(chunk)
    return digest.hexdigest()


def verified_hash(files: Sequence[Path], known: str | None) -> str:
    """The hash of weight files; EncoderError where it is not the known one.

    Hashing of large files takes seconds, so those that passed once are told by size and time in a note beside them.
    """
    note = files[0].parent / "checked.json"
    stats = [(path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in files]
    said = json.dumps([known, stats])
    with contextlib.suppress(OSError, ValueError):
        if known and note.read_text(encoding="utf-8") == said:
            return known
    actual_hash = sha256_of(files)
    if known not in (None, actual_hash):
        raise EncoderError(
            tr(
                "{files} is damaged or not the file that was imported: its SHA-256 is {actual_hash}, not {known}.",
                files=files[0],
                actual_hash=actual_hash[:12],
                known=known[:12],
            ),
            tr("Import the encoder again."),
        )
    if sum(size for _, size, _ in stats) < MIN_NOTED_BYTES:
        return actual_hash
    with contextlib.suppress(OSError):  # a folder that can't be written: hashed every time
        note.write_text(said, encoding="utf-8")
    return actual_hash


def layer_count(names: Iterable[str], pattern: str) -> int:
    """How many layers a checkpoint has: one more than the greatest number that `pattern` finds in its tensors'
    names."""
    return 1 + max((int(match.group(1)) for name in names if (match := re.match(pattern, name))), default=-1)


def axis_length(checkpoint: Checkpoint, name: str, axis: int) -> int:
    """The length of one axis of a tensor that tells the architecture; EncoderError where it is missing or too flat."""
    shape = checkpoint.shapes.get(name)
    if shape is None or len(shape) <= axis:
        why = tr("is missing") if shape is None else tr("has only {count} axes", count=len(shape))
        raise EncoderError(
            tr("{name} is incomplete: '{name2}' {why}.", name=checkpoint.path.name, name2=name, why=why),
            tr("Download it again."),
        )
    return shape[axis]


def bad_config(what: str, error: Exception) -> EncoderError:
    """What to say of a config.json that doesn't describe the model it names."""
    first = str(error).splitlines()[0] if str(error) else type(error).__name__
    lacks = tr("{first} is missing", first=first) if isinstance(error, KeyError) else first
    return EncoderError(
        tr("config.json doesn't describe a {what}: {lacks}.", what=what, lacks=lacks), tr("Download the model again.")
    )

"""A folder of rasters made from a stack, with a stack.json of its own: it appears when all of it is there."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from ..errors import OutputError
from .stack import Frame, Token, save_stack

NAME = "stack.json"


@contextmanager
def stack_folder(folder: Path, asset: str) -> Iterator[Path]:
    """A scratch folder beside `folder` to write rasters into, for `place`; it goes when the block ends.

    Raises OutputError where the folder holds a stack of something else.
    """
    older(folder, asset)
    work = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.resolve().parent))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def place(work: Path, folder: Path, tokens: Sequence[Token], frames: Sequence[Frame], asset: str) -> Path:
    """Move what `work` holds into the folder, in place of an older stack there, and write stack.json last.

    tokens: of the new rasters, their paths in `work`.
    """
    path = folder / NAME
    old = older(folder, asset)
    folder.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    for name in old:
        for gone in (folder / name, (folder / name).with_suffix(".qml")):
            gone.unlink(missing_ok=True)
    for file in sorted(work.iterdir()):
        os.replace(file, folder / file.name)
    save_stack(path, [replace(t, path=str(folder / Path(t.path).name)) for t in tokens], frames, asset=asset)
    return path


def older(folder: Path, asset: str) -> list[str]:
    """Names of the rasters of the stack that lies there."""
    path = folder / NAME
    if not path.exists():
        return []
    try:
        found = [item["assets"][asset]["href"] for item in json.loads(path.read_text(encoding="utf-8"))["features"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutputError(
            f"{folder} holds another {NAME}, which would be replaced.", "Choose another folder, or an empty one."
        ) from error
    return [name for name in found if Path(name).name == name]

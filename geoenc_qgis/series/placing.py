"""A folder of rasters made from a stack, with a stack.json of its own: it takes the place of an older one when all
of it is there."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..core.errors import OutputError
from ..core.scratch import clear_dead, replace_folder, scratch_folder
from ..core.words import tr
from ..raster.embedding import SIDECAR_ENDINGS
from .stack import Frame, Token, save_stack

STACK_NAME = "stack.json"


@contextlib.contextmanager
def stack_folder(folder: Path, asset: str) -> Iterator[Path]:
    """A scratch folder beside `folder` to write rasters into, for `replace_stack`; it goes when the block ends.

    Raises OutputError where the folder holds a stack of something else.
    """
    older_rasters(folder, asset)
    with scratch_folder(folder.resolve().parent) as scratch:
        work = scratch / folder.name
        work.mkdir()
        yield work


def replace_stack(work: Path, folder: Path, tokens: Sequence[Token], frames: Sequence[Frame], asset: str) -> Path:
    """Make `work` the folder: with a stack.json, and with what else lies in the older one, which stays whole until
    then.

    tokens: of the new rasters, their paths in `work`.
    """
    gone = _gone(folder, asset)
    save_stack(work / STACK_NAME, tokens, frames, asset=asset, home=folder)
    if folder.exists():
        for entry in folder.iterdir():
            if entry.name not in gone and not os.path.lexists(work / entry.name):
                _carry(entry, work / entry.name)
    try:
        replace_folder(work, folder)
    except OSError:  # a folder that can't be renamed, such as a mounted one: file by file
        folder.mkdir(exist_ok=True)
        (folder / STACK_NAME).unlink(missing_ok=True)
        for name in gone - {STACK_NAME}:
            (folder / name).unlink(missing_ok=True)
        for file in sorted(work.iterdir(), key=lambda path: path.name == STACK_NAME):
            if not (folder / file.name).is_dir():
                file.replace(folder / file.name)
    return folder / STACK_NAME


def replaced_files(folder: Path, names: Sequence[str], asset: str) -> list[Path]:
    """What `replace_stack` would replace or delete in a folder, for rasters of these names."""
    return [folder / name for name in {*names, *_beside(names), *_gone(folder, asset)}]


def _gone(folder: Path, asset: str) -> set[str]:
    """Names of the older stack's files."""
    older = older_rasters(folder, asset)
    return {STACK_NAME, *older, *_beside(older), *(f"{name}.aux.xml" for name in older)}


def _beside(names: Sequence[str]) -> list[str]:
    """Names of the styles and views of rasters."""
    return [f"{Path(name).stem}{ending}" for name in names for ending in SIDECAR_ENDINGS]


def _carry(entry: Path, target: Path) -> None:
    """The same file, or a folder of the same files, under another name too."""
    if entry.is_dir() and not entry.is_symlink():
        shutil.copytree(entry, target, symlinks=True, copy_function=_link)
    else:
        _link(entry, target)


def _link(source: str | Path, target: str | Path) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:  # a file system without links
        shutil.copy2(source, target, follow_symlinks=False)


def older_rasters(folder: Path, asset: str) -> list[str]:
    """Names of the rasters of the stack that lies there."""
    path = folder / STACK_NAME
    if folder.resolve().parent.is_dir():
        clear_dead(folder.resolve().parent)  # an older stack that a killed run had put aside comes back
    if not path.exists():
        return []
    try:
        hrefs = [item["assets"][asset]["href"] for item in json.loads(path.read_text(encoding="utf-8"))["features"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise OutputError(
            tr("{folder} holds another {stack_name}, which would be replaced.", folder=folder, stack_name=STACK_NAME),
            tr("Choose another folder, or an empty one."),
        ) from error
    return [name for name in hrefs if Path(name).name == name]

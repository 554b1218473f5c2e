"""What was downloaded first from each place on the Hub, by commit and SHA-256: later downloads are held against it.

Few authors publish hashes. Where a file's name ends with the first digits of its SHA-256 (DINOv3's), these are held;
for all others the first download is trusted and noted in the user's folder, and a file that has changed since is
refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from ...core.errors import EncoderError
from ...core.files import write_text
from ...core.words import tr
from ..registry import data_folder
from ..weights import sha256_of

Firsts = dict[str, dict[str, dict[str, str]]]  # repository -> commit -> file -> SHA-256
FIRSTS_ADAPTER = TypeAdapter(Firsts)


def firsts_file() -> Path:
    """Where it is noted."""
    return data_folder() / "first-downloads.json"


def first_commit(repository: str) -> str | None:
    """The commit that was downloaded first; None where none was."""
    return next(iter(_firsts().get(repository, {})), None)


def check_first_download(repository: str, commit: str, folder: Path, names: Sequence[str]) -> bool:
    """Raise EncoderError where files are not those known by hash; note those that are new. Returns whether any was
    new."""
    noted = _firsts()
    known = noted.setdefault(repository, {}).setdefault(commit, {})
    new = {name: sha256_of([folder / name]) for name in names}
    for name, digest in new.items():
        named_digits = re.search(r"-([0-9a-f]{8})\.\w+$", name)
        wanted = known.get(name) or (named_digits[1] if named_digits else digest)
        if not digest.startswith(wanted):
            raise EncoderError(
                tr(
                    "{repository}/{name} is not the expected file: its SHA-256 begins with {digest}, not with"
                    " {wanted}.",
                    repository=repository,
                    name=name,
                    digest=digest[:12],
                    wanted=wanted[:12],
                ),
                tr(
                    "Ask its authors. If the change is right, remove its entry from {firsts_file} and import again.",
                    firsts_file=firsts_file(),
                ),
            )
    if new.items() <= known.items():
        return False
    known |= new
    write_text(firsts_file(), FIRSTS_ADAPTER.dump_json(noted, indent=1).decode() + "\n")
    return True


def _firsts() -> Firsts:
    path = firsts_file()
    try:
        return FIRSTS_ADAPTER.validate_json(path.read_bytes()) if path.is_file() else {}
    except (OSError, ValidationError) as error:
        raise EncoderError(
            tr("{path} is damaged: downloads can't be checked against it.", path=path), tr("Correct or delete it.")
        ) from error

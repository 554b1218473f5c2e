"""Encoders by id: the cards that come with the plugin and those of the user, and how a card becomes a loaded encoder."""

from __future__ import annotations

import functools
import importlib
import json
import os
import sys
from pathlib import Path

from pydantic import ValidationError

from ..errors import EncoderError
from .base import Encoder, EncoderCard, Precision

BUNDLED = Path(__file__).resolve().parents[2] / "models"
LOADERS = {"rcf": "rcf", "dinov3": "dinov3"}  # family -> module with load(card, folder, device, precision, bands)


def home() -> Path:
    """$GEOENC_HOME, else the user's data folder."""
    if os.environ.get("GEOENC_HOME"):
        return Path(os.environ["GEOENC_HOME"])
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData/Local")) / "geoenc"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/geoenc"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "geoenc"


def user_models() -> Path:
    """The folder of the user's encoders: one folder an encoder, named by its id, with card.json and weights."""
    return home() / "models"


def cards() -> dict[str, tuple[EncoderCard, Path]]:
    """Every encoder known here: id -> (card, folder of its weights)."""
    found: dict[str, tuple[EncoderCard, Path]] = {}
    for path in (*sorted(BUNDLED.glob("*.json")), *sorted(user_models().glob("*/card.json"))):
        card = read_card(path)
        found.setdefault(card.id, (card, path.parent))
    return found


def read_card(path: Path) -> EncoderCard:
    """The encoder card in a file; EncoderError where it is none."""
    try:
        return EncoderCard.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        first = error.errors()[0]["loc"] if isinstance(error, ValidationError) else error
        raise EncoderError(f"The encoder card {path} can't be used: {first}.", "Import the encoder again.") from error


def find(encoder: str) -> tuple[EncoderCard, Path]:
    """Card and folder of an encoder id; EncoderError with the known ids where there is none."""
    known = cards()
    if encoder not in known:
        raise EncoderError(
            f"There is no encoder '{encoder}' on this machine.",
            f"Known here: {', '.join(known)}. Add others with 'Import encoder' (geoenc:importencoder).",
        )
    return known[encoder]


def missing_files(card: EncoderCard, folder: Path) -> list[str]:
    """Names of the card's files that are not in its folder."""
    return [name for name in card.files if not (folder / name).is_file()]


def load(encoder: str, *, device: str = "cpu", precision: Precision = "float32", bands: int = 3) -> Encoder:
    """A loaded encoder, ready on `device` in `precision`, for rasters of `bands` bands."""
    card, folder = find(encoder)
    lacking = missing_files(card, folder)
    if lacking:
        raise EncoderError(
            f"The weights of '{encoder}' are missing: {folder / lacking[0]}.", "Import the encoder again."
        )
    if card.family not in LOADERS:
        raise EncoderError(
            f"Encoder '{encoder}' is of the family '{card.family}', which this version can't load.",
            f"It loads {', '.join(LOADERS)}.",
        )
    module = importlib.import_module(f".{LOADERS[card.family]}", __package__)
    return module.load(card, folder, device, precision, bands)


@functools.lru_cache(maxsize=1)
def loaded(encoder: str, device: str, precision: Precision, bands: int) -> Encoder:
    """Like `load`; the last encoder is kept, so that a warm engine has it ready."""
    return load(encoder, device=device, precision=precision, bands=bands)

"""What is chosen under Settings › Options › GeoEnc, kept in QGIS's settings and read when it is needed."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsSettings

from .environment import data_folder

DEVICE = "geoenc/device"
MODELS_FOLDER = "geoenc/models_folder"
IDLE_MINUTES = "geoenc/idle_minutes"
WHEELS = "geoenc/wheels"
TORCH_INDEX = "geoenc/torch_index"
EXPLORER_GB = "geoenc/explorer_gb"
DEFAULT_IDLE_MINUTES = 10
DEFAULT_EXPLORER_GB = 5


def text(key: str) -> str:
    """A setting; '' where none was chosen."""
    return str(QgsSettings().value(key, "") or "")


def keep(key: str, value: str) -> None:
    """Store a setting; an empty one goes back to what holds without it."""
    if value:
        QgsSettings().setValue(key, value)
    else:
        QgsSettings().remove(key)


def device() -> str:
    """What 'auto' stands for."""
    return text(DEVICE) or "auto"


def models_folder() -> Path:
    """The folder of the user's encoders: GEOENC_MODELS, else the setting, else in the data folder."""
    chosen = os.environ.get("GEOENC_MODELS") or text(MODELS_FOLDER)
    return Path(chosen).expanduser().absolute() if chosen else data_folder() / "models"


def idle_minutes() -> int:
    """How long the engine waits for another job before it leaves."""
    try:
        return max(0, int(text(IDLE_MINUTES)))
    except ValueError:
        return DEFAULT_IDLE_MINUTES


def explorer_gb() -> int:
    """Gigabytes that the Explorer's tiles may take on the disk."""
    try:
        return max(1, int(text(EXPLORER_GB)))
    except ValueError:
        return DEFAULT_EXPLORER_GB


def has_hub_login() -> bool:
    """Whether a token of the Hugging Face Hub is there; it is not read."""
    if os.environ.get("HF_TOKEN") or os.environ.get("HUGGING_FACE_HUB_TOKEN"):
        return True
    caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    home = Path(os.environ.get("HF_HOME") or Path(caches) / "huggingface")
    token = Path(os.environ.get("HF_TOKEN_PATH") or home / "token")
    return token.is_file() and token.stat().st_size > 0

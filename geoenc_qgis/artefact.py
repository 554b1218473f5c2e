"""Colour models and centroid books: one `.safetensors` file of arrays, its header holding JSON (identity, method, ...)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from . import __version__
from .errors import InputError
from .files import finished
from .raster.embedding import EmbeddingRaster
from .raster.identity import Identity

NAMES = {"colour_model": "colour model", "centroid_book": "centroid book"}


def save_artefact(
    path: str, kind: str, identity: Identity, arrays: dict[str, np.ndarray], facts: dict[str, Any]
) -> None:
    """Write arrays and facts of a `kind` of artefact, whole or not at all."""
    header = {
        "geoenc": kind,
        "version": __version__,
        "identity": identity.model_dump_json(),
        "facts": json.dumps(facts),
    }
    with finished(path) as part:
        part.write_bytes(save({k: np.ascontiguousarray(v) for k, v in arrays.items()}, metadata=header))


def load_artefact(path: str, kind: str) -> tuple[Identity, dict[str, np.ndarray], dict[str, Any]]:
    """(identity, arrays, facts) of an artefact of that kind; anything else is an InputError."""
    identity, found, facts, arrays = _read(path)
    if found != kind:
        raise InputError(
            f"{os.path.basename(path)} is a {NAMES.get(found, found)}, not a {NAMES[kind]}.",
            f"Choose a {NAMES[kind]} (.safetensors).",
        )
    return identity, arrays, facts


def recorded_identity(path: str) -> Identity:
    """Identity, with its scaling, of an embedding raster, colour model or centroid book (SCALING_FROM)."""
    if Path(path).suffix.lower() == ".safetensors":
        identity = _read(path)[0]
    else:
        raster = EmbeddingRaster(path)
        identity = raster.identity
        raster.close()
    if identity.scaling is None:
        raise InputError(
            f"{os.path.basename(path)} records no scaling.",
            "Choose an embedding raster made by GeoEnc, or a colour model or centroid book fitted on one.",
        )
    return identity


def _read(path: str) -> tuple[Identity, str, dict[str, Any], dict[str, np.ndarray]]:
    if not os.path.isfile(path):
        raise InputError(f"There is no such file: {path}.", "Check the path.")
    try:
        with safe_open(path, framework="numpy") as file:
            header = file.metadata() or {}
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return Identity.load(header["identity"]), header["geoenc"], json.loads(header["facts"]), arrays
    except (SafetensorError, KeyError, ValueError, OSError) as error:
        raise InputError(
            f"{os.path.basename(path)} is not a colour model or centroid book of GeoEnc, or it is damaged.",
            "Choose a .safetensors file written by GeoEnc.",
        ) from error

"""Colour models and centroid books: a `.safetensors` file of arrays, its header JSON (identity, method, ...)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import from_json
from safetensors import SafetensorError, safe_open

from .. import __version__
from ..core.arrays import Array
from ..core.errors import InputError
from ..core.files import atomic_output
from ..core.tensors import safetensors_bytes
from ..core.words import Message, tr
from .embedding import EmbeddingRaster
from .identity import Identity

KIND_NAMES = {"colour_model": tr("colour model"), "centroid_book": tr("centroid book")}
MAX_BYTES = 2_000_000_000


class Header(BaseModel):
    """The texts in an artefact's header."""

    model_config = ConfigDict(extra="ignore")

    geoenc: str = Field(pattern=r"^[a-z_]{1,40}$")
    identity: Identity
    facts: dict[str, Any]

    @field_validator("identity", "facts", mode="before")
    @classmethod
    def _of_json(cls, text: str) -> object:
        return from_json(text)


def save_artefact(path: str, kind: str, identity: Identity, arrays: dict[str, Array], facts: dict[str, Any]) -> None:
    """Write arrays and facts of a `kind` of artefact, whole or not at all."""
    header = {
        "geoenc": kind,
        "version": __version__,
        "identity": identity.model_dump_json(),
        "facts": json.dumps(facts, sort_keys=True),
    }
    with atomic_output(path) as part:
        part.write_bytes(safetensors_bytes(arrays, header))


def load_artefact(path: str, kind: str) -> tuple[Identity, dict[str, Array], dict[str, Any]]:
    """(identity, arrays, facts) of an artefact of that kind; anything else is an InputError."""
    identity, actual_kind, facts, arrays = _read(path)
    if actual_kind != kind:
        raise InputError(
            tr(
                "{path} is a {kind_names}, not a {kind_names2}.",
                path=os.path.basename(path),
                kind_names=KIND_NAMES.get(actual_kind, actual_kind),
                kind_names2=KIND_NAMES[kind],
            ),
            tr("Choose a {kind_names} (.safetensors).", kind_names=KIND_NAMES[kind]),
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
            tr("{path} records no scaling.", path=os.path.basename(path)),
            tr("Choose an embedding raster made by GeoEnc, or a colour model or centroid book fitted on one."),
        )
    return identity


def check_arrays(path: str, arrays: dict[str, Array], shapes: dict[str, tuple[int | None, ...]]) -> None:
    """Raise InputError unless the arrays have these names and shapes (None: any length), and hold finite numbers."""
    for name, wanted in shapes.items():
        array = arrays.get(name)
        if array is None or array.dtype.kind not in "fiu" or not _fits(array.shape, wanted):
            raise _damaged(path, tr("it has no '{name}' of the right size", name=name))
        if not np.isfinite(array).all():
            raise _damaged(path, tr("'{name}' holds values that are not finite", name=name))
    if more := sorted(set(arrays) - set(shapes)):
        raise _damaged(path, tr("'{more}' is not part of it", more=more[0]))


def _fits(shape: tuple[int, ...], wanted: tuple[int | None, ...]) -> bool:
    return len(shape) == len(wanted) and all(b in (None, a) for a, b in zip(shape, wanted, strict=True))


def _read(path: str) -> tuple[Identity, str, dict[str, Any], dict[str, Array]]:
    if not os.path.isfile(path):
        raise InputError(tr("There is no such file: {path}.", path=path), tr("Check the path."))
    if os.path.getsize(path) > MAX_BYTES:
        raise _damaged(path, tr("it is too large"))
    try:
        with safe_open(path, framework="numpy") as file:
            header = Header.model_validate(file.metadata() or {})
            names = file.keys()  # safe_open is no dict: it can't be iterated over itself
            arrays = {name: file.get_tensor(name) for name in names}
    except ValidationError as error:
        fault = error.errors()[0]
        raise _damaged(path, tr("{loc}: {msg}", loc=".".join(map(str, fault["loc"])), msg=fault["msg"])) from error
    except (SafetensorError, KeyError, ValueError, TypeError, AttributeError, OSError, RecursionError) as error:
        raise _damaged(path, tr("{error}", error=(str(error).splitlines() or ["unreadable"])[0][:160])) from error
    return header.identity, header.geoenc, header.facts, arrays


def _damaged(path: str, why: Message) -> InputError:
    return InputError(
        tr(
            "{path} is not a colour model or centroid book of GeoEnc, or it is damaged ({why}).",
            path=os.path.basename(path),
            why=why,
        ),
        tr("Choose a .safetensors file written by GeoEnc."),
    )

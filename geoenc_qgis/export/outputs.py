"""The file of an export: the ending that its format asks for, what it may not replace, and what is said of it at the
end."""

from __future__ import annotations

import os
from pathlib import Path

from ..core.errors import InputError, OutputError
from ..core.files import size_text
from ..core.words import Message, counted, tr
from .features import Features
from .formats import DEFAULT_FORMAT, FORMATS


def named_as_format(output: str, asked: str | None) -> tuple[str, str]:
    """The format (the one asked for, else the one that the name ends with), and the path with an ending of that format.

    QGIS names temporary files by the first of our endings. Raises InputError where a file has the new name already.
    """
    path = Path(output)
    name = path.name.lower()
    shown = next((made.name for made in FORMATS.values() if name.endswith(made.endings)), None)
    form = asked or shown or DEFAULT_FORMAT
    if shown == form:
        return form, output
    ending = next((end for end in (".zarr.zip", path.suffix) if shown and name.endswith(end.lower())), "")
    better = path.with_name(path.name[: len(path.name) - len(ending)] + FORMATS[form].endings[0])
    if os.path.exists(better):
        raise InputError(
            tr(
                "OUTPUT {name} would become {name2} for FORMAT {form}, which already exists.",
                name=path.name,
                name2=better.name,
                form=form,
            ),
            tr("Name it {name} to replace it, or give it another name.", name=better.name),
        )
    return form, str(better)


def sidecars(output: str, form: str | None) -> list[Path]:
    """Files that a format writes beside the output."""
    return [Path(output).with_suffix(".json")] if form == "npy" else []


def check_sidecar(path: Path) -> None:
    """Raise OutputError where a file of facts would replace one that is none of ours."""
    if path.exists() and '"geoenc":' not in path.read_text(encoding="utf-8", errors="replace")[:64]:
        raise OutputError(
            tr("The metadata of the array would overwrite {path}, which GeoEnc didn't write.", path=path),
            tr("Give OUTPUT another name."),
        )


def summary(features: Features, output: Path) -> Message:
    """What was written, in a sentence."""
    files = [path for path in output.rglob("*") if path.is_file()] if output.is_dir() else [output]
    size = size_text(sum(path.stat().st_size for path in files))
    steps, dims, height, width = features.shape
    places = (
        tr("{height:,} x {width:,} cells", height=height, width=width)
        if features.gridded
        else counted(height * width, "{n} part of the raster", "{n} parts of the raster")
    )
    return tr(
        "{vectors:,} vectors of {dims} numbers, from {steps} x {places}: {name}, {size}.",
        vectors=features.vectors,
        dims=dims,
        steps=steps,
        places=places,
        name=output.name,
        size=size,
    )

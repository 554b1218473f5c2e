"""Vector files that appear whole or not at all, in the format their name ends with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pyogrio

from ..core.errors import GeoEncError, OutputError
from ..core.files import disk_error, explained_write_errors
from ..core.scratch import scratch_folder
from ..core.words import tr
from .embedding import CARRIED_TAGS

if TYPE_CHECKING:
    from geopandas import GeoDataFrame

HINT = tr("Give it a name that ends with .gpkg.")


def check_format(output: str) -> None:
    """Raise OutputError where the extension names no vector format that can be written."""
    try:
        driver = pyogrio.detect_write_driver(output)
    except ValueError:
        driver = None
    if driver not in pyogrio.list_drivers(write=True):
        raise OutputError(tr("The output {output} doesn't have the ending of a vector format.", output=output), HINT)


def vector_tags(kind: str, raster: Mapping[str, str]) -> dict[str, str]:
    """What a vector file says of itself; raster: the tags of what it was made of."""
    return {"GEOENC_PRODUCT": kind, **{name: raster[name] for name in CARRIED_TAGS if raster.get(name)}}


def write_features(
    output: str,
    layer: str,
    kind: str,
    frames: Iterable[GeoDataFrame],
    tags: dict[str, str] | None = None,
    arrow: bool = False,
) -> None:
    """Write frames one after another, all files of the format (a shapefile has several) or none.

    layer: its name in a GeoPackage; kind: the type of all geometries, such as 'Polygon'. A format that can't be
    added to takes all frames together, which needs their memory. tags: of the file, where it is a GeoPackage.
    arrow: columns have types of Arrow's, which the fields keep, dates and small integers too.
    """
    import pandas  # type: ignore[import-untyped]  # its stubs are not among the tools

    path = Path(output)
    options = {"geometry_type": kind, "engine": "pyogrio", "use_arrow": arrow}
    if path.suffix.lower() == ".gpkg":
        options["layer"] = layer
    else:
        frames = [pandas.concat(list(frames), ignore_index=True)]
    with explained_write_errors(path), scratch_folder(path.resolve().parent) as folder, explained_write_errors(path):
        try:
            for number, frame in enumerate(frames):
                said = {"dataset_metadata": tags} if tags and "layer" in options and not number else {}
                frame.to_file(folder / path.name, mode="a" if number else "w", **options, **said)
        except GeoEncError:  # of what makes the frames
            raise
        except (RuntimeError, ValueError) as error:  # GDAL's faults in pyogrio
            explained = disk_error(OSError(str(error)), path)
            if isinstance(explained, OutputError):
                raise explained from error
            raise OutputError(
                tr("{output} can't be written; GDAL says: {error}", output=output, error=error), HINT
            ) from error
        for part in sorted(folder.iterdir()):
            part.replace(path.with_name(part.name))

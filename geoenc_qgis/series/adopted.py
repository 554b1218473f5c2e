"""A stack of embedding rasters that are there already: of a ready product's years, or of any of one identity."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.adopting import write_reference
from ..raster.embedding import EmbeddingRaster
from ..raster.ready import Recognised, recognised
from .dates import Period, iso_span, raster_periods
from .given import are_embeddings
from .placing import replace_stack, stack_folder
from .stack import EMBEDDING_ASSET, Frame, Token

YEAR_FOLDER = re.compile(r"(?:19|20)\d\d")  # as products name theirs


def adopted_stack(
    paths: Sequence[str],
    product: str,
    name: str,
    dates: str,
    layer_dates: Sequence[str],
    folder: Path,
    report: Report,
) -> Path:
    """Write stack.json and a VRT of each raster into a folder; returns the path of the first.

    product, name: PRODUCT and NAME; dates, layer_dates: as for stacks. Raises InputError where dates are missing, twice
    there, or rasters lie on other grids, IdentityError where they are of different products or versions.
    """
    periods = product_periods(paths, dates, layer_dates, report)
    order = sorted(range(len(paths)), key=lambda number: periods[number])
    twice = next((n for n, m in itertools.pairwise(order) if periods[n] == periods[m]), None)
    if twice is not None:
        raise InputError(
            tr("Two rasters are from {period}, such as {name}.", period=periods[twice], name=Path(paths[twice]).name),
            tr("A stack has one raster a date: put rasters of one date together as a mosaic (gdalbuildvrt)."),
        )
    kinds = [None if are_embeddings([path]) else recognised(path, product, name) for path in paths]
    for kind in kinds[:1]:
        for note in kind.notes if kind else ():
            report.log(note)
    _check_alike(paths, kinds)
    with stack_folder(folder, EMBEDDING_ASSET) as work:
        tokens, frames = [], []
        for number, place in enumerate(order):
            kind, period = kinds[place], periods[place]
            target = work / f"{number:03d}_{str(period).replace(':', '')}.vrt"
            tags = kind.tags if kind else _tags(paths[place])
            tags |= {"GEOENC_START": period.start.isoformat(), "GEOENC_END": period.end.isoformat()}
            write_reference(paths[place], str(target), tags, home=folder)
            tokens.append(Token(str(target), period, (number,)))
            frames.append(Frame(period, (paths[place],)))
        return replace_stack(work, folder, tokens, frames, EMBEDDING_ASSET)


def product_periods(paths: Sequence[str], dates: str, layer_dates: Sequence[str], report: Report) -> list[Period]:
    """When each was taken: as of any rasters, or by a year that one of their folders is named after."""
    known = [iso_span(text) if text else None for text in layer_dates]
    if dates.strip() in ("", "auto") and not (known and all(known)):
        years = [next((p for p in reversed(Path(path).parts[:-1]) if YEAR_FOLDER.fullmatch(p)), None) for path in paths]
        if all(years) and len(set(years)) == len(years):
            return [_year(int(year)) for year in years if year]
    return raster_periods(paths, dates, known, report)


def _year(year: int) -> Period:
    return Period(datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC))


def _tags(path: str) -> dict[str, str]:
    with contextlib.closing(EmbeddingRaster(path)) as raster:
        return dict(raster.dataset.tags())


def _check_alike(paths: Sequence[str], kinds: Sequence[Recognised | None]) -> None:
    """Raise IdentityError or InputError where rasters are not of one product on one grid."""
    with contextlib.ExitStack() as life:
        rasters = [
            life.enter_context(contextlib.closing(EmbeddingRaster(path, tags=kind.tags if kind else None)))
            for path, kind in zip(paths, kinds, strict=True)
        ]
        first = rasters[0]
        for path, other in zip(paths[1:], rasters[1:], strict=True):
            first.identity.check_compatible(other.identity, tr("{name}", name=Path(paths[0]).name), Report())
            if first.crs != other.crs:
                raise InputError(
                    tr(
                        "{name} is in {crs}, {name2} in {crs2}: a stack has one grid.",
                        name=Path(paths[0]).name,
                        crs=first.crs,
                        name2=Path(path).name,
                        crs2=other.crs,
                    ),
                    tr("Make a stack for each UTM zone."),
                )
            if (other.shape, other.transform) != (first.shape, first.transform):
                raise InputError(
                    tr(
                        "{name} and {name2} don't cover the same cells: a stack has one grid.",
                        name=Path(paths[0]).name,
                        name2=Path(path).name,
                    ),
                    tr("Choose the same tile of every year, or cut them alike (gdalwarp -te, nearest)."),
                )

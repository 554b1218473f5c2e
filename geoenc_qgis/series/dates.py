"""When a raster was taken: typed dates, a pattern of file names, tags, or what its name shows by itself."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.opening import open_raster

DATES_HINT = tr(
    "Give DATES: a pattern such as S2_L2A_%Y%m%d*, or ISO dates in the order of the rasters, separated by commas."
)
FIRST_YEAR, LAST_YEAR = 1850, 2100
# What names show, the most exact first; none may stand inside a longer run of digits.
NAME_PATTERNS = (
    (r"\d{8}T\d{6}", "%Y%m%dT%H%M%S"),
    (r"\d{4}-\d{2}-\d{2}T\d{2}-?\d{2}-?\d{2}", "%Y-%m-%dT%H-%M-%S"),
    (r"\d{8}_\d{6}", "%Y%m%d_%H%M%S"),
    (r"\d{4}[-_.]\d{2}[-_.]\d{2}", "%Y-%m-%d"),
    (r"\d{8}", "%Y%m%d"),
    (r"\d{2}[-_.]\d{2}[-_.]\d{4}", "%d-%m-%Y"),
    (r"\d{7}", "%Y%j"),
    (r"\d{4}[-_.]\d{3}", "%Y-%j"),
    (r"\d{4}[-_.]\d{2}", "%Y-%m"),
    (r"\d{6}", "%Y%m"),
    (r"\d{4}", "%Y"),
)
ACQUISITION_TAGS = (
    "GEOENC_START",
    "ACQUISITIONDATETIME",
    "ACQUISITION_DATE",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "PRODUCT_START_TIME",
)
END_TAGS = {"GEOENC_START": "GEOENC_END"}  # the tag of the end beside one of the start
CREATION_TAGS = ("TIFFTAG_DATETIME",)  # often when the file was made, not the picture: asked last
DIRECTIVES = {"Y": r"\d{4}", "m": r"\d{2}", "d": r"\d{2}", "j": r"\d{3}", "H": r"\d{2}", "M": r"\d{2}", "S": r"\d{2}"}
DIRECTIVES |= {"y": r"\d{2}", "b": r"[^\W\d_]{3}", "B": r"[^\W\d_]+"}


@dataclass(frozen=True, order=True)
class Period:
    """A date as exactly as it is known: from its first to its last second, UTC. A year is a long date."""

    start: datetime
    end: datetime

    @property
    def middle(self) -> datetime:
        return self.start + (self.end - self.start) / 2

    def __str__(self) -> str:
        """The shortest text that holds it: 2018, 2018-07, 2018-07-03 or 2018-07-03T10:20:31."""
        for form in ("%Y", "%Y-%m", "%Y-%m-%d"):
            if parsed_period(self.start.strftime(form), form) == self:
                return self.start.strftime(form)
        return self.start.strftime("%Y-%m-%dT%H:%M:%S")

    @property
    def iso(self) -> str:
        """The text that `iso_span` reads as this period: the shortest, or start/end where that would lose the end."""
        text = str(self)
        if iso_period(text) == self:
            return text
        return "/".join(f"{moment:%Y-%m-%dT%H:%M:%S}Z" for moment in (self.start, self.end))


def parsed_period(text: str, form: str) -> Period:
    """The period that a text in a strptime form names; ValueError where it names none."""
    start = datetime.strptime(text, form).replace(tzinfo=UTC)
    if not FIRST_YEAR <= start.year <= LAST_YEAR:
        raise ValueError(tr("the year {year}", year=start.year))
    if re.search("%[HMSIf]", form):
        return Period(start, start)
    if re.search("%[dj]", form):
        length = timedelta(days=1)
    elif re.search("%[mbB]", form):
        length = timedelta(days=calendar.monthrange(start.year, start.month)[1])
    else:
        length = timedelta(days=366 if calendar.isleap(start.year) else 365)
    return Period(start, start + length - timedelta(seconds=1))


def iso_period(text: str) -> Period:
    """The period of 2018, 2018-07, 2018-07-03 or an ISO time (UTC where it names no zone); ValueError otherwise."""
    text = text.strip()
    for pattern, form in ((r"\d{4}", "%Y"), (r"\d{4}-\d{2}", "%Y-%m"), (r"\d{4}-\d{2}-\d{2}", "%Y-%m-%d")):
        if re.fullmatch(pattern, text):
            return parsed_period(text, form)
    start = datetime.fromisoformat(text.replace("Z", "+00:00"))
    start = (start if start.tzinfo else start.replace(tzinfo=UTC)).astimezone(UTC).replace(microsecond=0)
    return Period(start, start)


def iso_span(text: str) -> Period:
    """The period of a date, or of start/end; ValueError otherwise."""
    start, _, end = text.partition("/")
    return Period(iso_period(start).start, iso_period(end or start).end)


def raster_periods(paths: Sequence[str], dates: str, known: Sequence[Period | None], report: Report) -> list[Period]:
    """The period of each raster. dates: `auto`, a pattern or a list; known: what the layers or items say themselves.

    Raises InputError where one has none.
    """
    asked = dates.strip() or "auto"
    if asked != "auto" and "%" not in asked:
        return _listed(asked, len(paths))
    if "%" in asked:
        return [_by_pattern(Path(path), asked) for path in paths]
    if known and all(known):
        return [periods for periods in known if periods]
    names, tags = [Path(path).name for path in paths], cache(_tags)
    for periods, where in (
        (_tagged(paths, ACQUISITION_TAGS, tags), tr("tags")),
        (_shown(names), tr("file names")),
        (_tagged(paths, CREATION_TAGS, tags), tr("TIFF tag DateTime")),
    ):
        if periods:
            report.log(
                tr(
                    "Dates were read from the {where}: {names} is from {periods}.",
                    where=where,
                    names=names[0],
                    periods=periods[0],
                )
            )
            return periods
    alone = next((name for name in names if not _shown([name])), names[0])
    raise InputError(tr("{alone} doesn't say when it was taken.", alone=alone), DATES_HINT)


def _listed(text: str, count: int) -> list[Period]:
    parts = [part for part in text.split(",") if part.strip()]
    if len(parts) != count:
        raise InputError(
            tr("DATES names {count} dates, but there are {count2} rasters.", count=len(parts), count2=count), DATES_HINT
        )
    periods = []
    for part in parts:
        try:
            periods.append(iso_period(part))
        except ValueError:
            raise InputError(tr("'{part}' in DATES is not a date.", part=part.strip()), DATES_HINT) from None
    return periods


def _by_pattern(path: Path, pattern: str) -> Period:
    """The date in a name by a strptime pattern in which * stands for any text."""
    forms, regex, position = [], "", 0
    for match in re.finditer(r"%(.)|\*", pattern):
        regex += re.escape(pattern[position : match.start()])
        position = match.end()
        if match[0] == "*":
            regex += ".*?"
            continue
        if match[1] not in DIRECTIVES:
            raise InputError(
                tr("DATES doesn't support {match}.", match=match[0]),
                tr("Use {directives}, and * for the rest.", directives=", ".join("%" + key for key in DIRECTIVES)),
            )
        forms.append(match[0])
        regex += f"({DIRECTIVES[match[1]]})"
    regex += re.escape(pattern[position:])
    name_match = re.fullmatch(regex, path.name) or re.fullmatch(regex, path.stem)
    try:
        if name_match:
            return parsed_period(" ".join(name_match.groups()), " ".join(forms))
    except ValueError:
        pass
    raise InputError(
        tr("The name {name} has no date in the form {pattern}.", name=path.name, pattern=pattern), DATES_HINT
    )


def _shown(names: Sequence[str]) -> list[Period] | None:
    """Dates by the first form that every name shows."""
    for pattern, form in NAME_PATTERNS:
        periods = [_first(name, pattern, form) for name in names]
        if all(periods):
            return [period for period in periods if period]
    return None


def _first(name: str, pattern: str, form: str) -> Period | None:
    for match in re.finditer(rf"(?<!\d){pattern}(?!\d)", name):
        text = re.sub(r"[-_.]", "-", match[0]) if "-" in form else match[0]
        if "T" in form and "-" in form:
            text = re.sub(r"T(\d\d)-?(\d\d)-?(\d\d)", r"T\1-\2-\3", text)
        try:
            return parsed_period(text, form)
        except ValueError:
            continue
    return None


def _tags(path: str) -> dict[str, str]:
    with open_raster(path) as file:
        return {**file.tags(), **file.tags(ns="IMAGERY")}


def _tagged(
    paths: Sequence[str], names: Sequence[str], tags_of: Callable[[str], dict[str, str]]
) -> list[Period] | None:
    """Dates by the first of these tags that every raster has."""
    periods = []
    for path in paths:
        tags = tags_of(path)
        name = next((name for name in names if tags.get(name)), "")
        start = _readable(tags.get(name, ""))
        last = _readable(tags.get(END_TAGS.get(name, ""), ""))
        if start and last and last.end > start.end:
            start = Period(start.start, last.end)
        if start is None:
            return None
        periods.append(start)
    return periods


def _readable(text: str) -> Period | None:
    try:
        return iso_period(re.sub(r"^(\d{4}):(\d{2}):(\d{2}) ", r"\1-\2-\3T", text))  # as TIFF writes it
    except ValueError:
        return None

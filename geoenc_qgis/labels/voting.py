"""A vote cell by cell: the class raster of several maps, and how far they agree."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import rasterio
from rasterio.windows import Window

from .. import __version__
from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster import styles
from ..raster.embedding import CARRIED_TAGS, plain_tags, raster_profile
from ..raster.grid import cell_area
from ..raster.writing import atomic_raster
from .classes import CLASSES_TAG, NODATA, Classes
from .votes import Ballot, Chooser, Rule, Voter, vote_result

WINDOW_CELLS = 512  # cells of a window's side
TIE_RULE = tr("the tied class that the first of the INPUTS prefers")


@dataclass(frozen=True)
class Voting:
    """Who votes on which classes, by which rule; `choose` decides for the rule stacked."""

    voters: Sequence[Voter]
    classes: Classes
    rule: Rule
    weights: Sequence[float]  # per voter
    choose: Chooser | None = None

    def outcome(self, window: Window) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """(winner (h, w), agreement (h, w) 0..1, tied (h, w) bool, voted (h, w) bool) of a window."""
        ballots = [voter.votes(window, len(self.classes)) for voter in self.voters]
        winner, agreement, tied, voted = vote_result(ballots, self.weights, self.rule in ("soft", "stacked"))
        if self.choose is None:
            return winner, agreement, tied, voted
        winner = self.choose(ballots)
        return winner, _agreement(ballots, winner), np.zeros_like(tied), voted


def check_voters(voters: Sequence[Voter], rule: Rule, report: Report) -> None:
    """InputError where a soft vote lacks probabilities; rasters on another grid are told."""
    if rule == "soft" and not all(voter.soft for voter in voters):
        raise InputError(
            tr("A soft vote adds probabilities, but there is a class raster among the INPUTS."),
            tr("Give 'Probabilities' of 'Classify', or choose the rule majority or weighted."),
        )
    grids = [(voter.file.transform, voter.file.shape, voter.file.crs) for voter in voters]
    moved = sum(grid != grids[0] for grid in grids)
    if moved:
        report.log(
            counted(
                moved,
                "{n} raster lies on another grid: sampled at the first one's cells (nearest).",
                "{n} rasters lie on another grid: sampled at the first one's cells (nearest).",
            )
        )


def parsed_weights(text: str | None, rule: Rule, count: int) -> list[float]:
    """WEIGHTS as numbers, one per raster; InputError where they can't be, or the rule takes none or needs them."""
    if not text:
        if rule == "weighted":
            raise InputError(tr("RULE weighted needs WEIGHTS."), tr("Write one per raster, such as 2;1;1."))
        return [1.0] * count
    if rule in ("majority", "stacked"):
        raise InputError(
            tr("RULE {rule} takes no WEIGHTS.", rule=rule), tr("Choose RULE weighted or soft, or leave WEIGHTS empty.")
        )
    try:
        weights = [float(part) for part in text.replace(",", ";").split(";") if part.strip()]
    except ValueError:
        weights = []
    if len(weights) != count or any(not math.isfinite(weight) or weight < 0 for weight in weights) or not sum(weights):
        raise InputError(
            tr("WEIGHTS '{text}' is not a list of {count} weights, one per raster.", text=text, count=count),
            tr("Write numbers of 0 or more, such as 2;1;1."),
        )
    return weights


def write_vote(voting: Voting, output: str, agreement: str | None, report: Report) -> None:
    """Write the class raster of a vote, and the agreement where its path is given; tells cells and ties."""
    codes, ties, cells = np.array(voting.classes.codes), 0, 0
    counts = np.zeros(len(codes), np.int64)
    with contextlib.ExitStack() as files:
        out, share = _opened(files, voting, output, agreement)
        for window in _windows(out.shape, report):
            winner, agreed, tied, voted = voting.outcome(window)
            ties += int((tied & voted).sum())
            cells += int(voted.sum())
            counts += np.bincount(winner[voted], minlength=len(codes))
            out.write(np.where(voted, codes[winner], NODATA).astype(np.uint16), 1, window=window)
            if share:
                share.write(np.where(voted, agreed, np.nan).astype(np.float32), 1, window=window)
    first = voting.voters[0].file
    area = cell_area(first.crs, first.transform, first.shape) if first.crs else None
    areas = dict(zip(voting.classes.codes, (counts * area).tolist(), strict=True)) if area else None
    styles.write_palette(output, voting.classes.legend, areas)
    if agreement:
        styles.write_ramp(agreement, 0, 1, (tr("none agree"), tr("all agree")))
    if not cells:
        report.warn(tr("No cell has a vote: the rasters don't overlap the first one, or are all nodata."))
    report.log(
        counted(
            ties,
            "Voted on {cells:,} cells; {n:,} tie went to {tie_rule}.",
            "Voted on {cells:,} cells; {n:,} ties went to {tie_rule}.",
            cells=cells,
            tie_rule=TIE_RULE,
        )
    )
    if not agreement:
        report.log(tr("Ask for OUTPUT_AGREEMENT to see where the maps agree."))


def _opened(
    files: contextlib.ExitStack, voting: Voting, output: str, agreement: str | None
) -> tuple[rasterio.io.DatasetWriter, rasterio.io.DatasetWriter | None]:
    """The rasters of classes and agreement, on the first voter's grid."""
    first, classes = voting.voters[0].file, voting.classes
    profile = raster_profile(first.shape, 1, "uint16", first.crs, first.transform, nodata=NODATA, compress="deflate")
    out = files.enter_context(atomic_raster(output, profile, "mode", 2 * first.height * first.width))
    tags = _common_tags(voting.voters)
    out.update_tags(
        **tags,
        **plain_tags("classes", tags),
        GEOENC_PRODUCT="classes",
        GEOENC_VERSION=__version__,
        GEOENC_RULE=voting.rule,
        GEOENC_TIES=TIE_RULE,
        **{CLASSES_TAG: json.dumps(classes.model_dump(), ensure_ascii=False)},
    )
    if table := classes.colour_table:
        out.write_colormap(1, table)
    if not agreement:
        return out, None
    profile |= {"dtype": "float32", "nodata": math.nan}
    share = files.enter_context(atomic_raster(agreement, profile, "average", 4 * first.height * first.width))
    share.update_tags(**tags, **plain_tags("agreement", tags), GEOENC_PRODUCT="agreement", GEOENC_VERSION=__version__)
    return out, share


def _common_tags(voters: Sequence[Voter]) -> dict[str, str]:
    """What the voters say of themselves; what differs side by side."""
    said = [voter.file.tags() for voter in voters]
    values = {name: list(dict.fromkeys(tags[name] for tags in said if name in tags)) for name in CARRIED_TAGS}
    return {name: " + ".join(some) for name, some in values.items() if some}


def _agreement(ballots: Sequence[Ballot], winner: np.ndarray) -> np.ndarray:
    """(h, w): share of the voters whose likeliest class is the winner."""
    agreeing = np.sum([(each.argmax(2) == winner) & voted for each, voted in ballots], axis=0, dtype=float)
    return np.asarray(agreeing / np.maximum(np.sum([voted for _, voted in ballots], axis=0, dtype=float), 1))


def _windows(shape: tuple[int, int], report: Report) -> Iterator[Window]:
    """Squares that cover a raster; tells progress."""
    places = [(row, col) for row in range(0, shape[0], WINDOW_CELLS) for col in range(0, shape[1], WINDOW_CELLS)]
    for number, (row, col) in enumerate(places, 1):
        yield Window(col, row, min(WINDOW_CELLS, shape[1] - col), min(WINDOW_CELLS, shape[0] - row))
        report.progress(number / len(places), tr("window {number}/{count}", number=number, count=len(places)))

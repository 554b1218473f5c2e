"""The job `vote`: one class raster of several, of other encoders, seeds or dates."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

import numpy as np
from rasterio.windows import Window

from .. import __version__
from ..core.errors import InputError
from ..core.report import Report
from ..labels.classes import NODATA, TAG
from ..labels.votes import Rule, counted, voters
from ..raster import styles
from ..raster.embedding import raster_profile
from ..raster.writing import written
from . import parameters
from .base import Job
from .kinds import Choice, Integer, Layer, RasterOut, Rasters, Text

SIDE = 512  # cells of a window's side
TIE = "the tied class that the first of the INPUTS prefers"


class Vote(Job):
    """Makes one class map of several of the same place: of other encoders, other methods or seeds, or other dates.
    Where maps err differently, the vote is better than each; how far they agree says where to trust it.

    Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the
    probabilities of all classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a
    doubtful one; with weights if given. stacked: labelled places decide how the rasters are combined; use labels
    that the classifiers have not seen.

    A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first.
    Nodata abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters of other
    grids, as other encoders give them, are read at the first one's cells.

    Result: a class raster; if asked for, a raster of agreement: the share of votes that the chosen class got.

    Example: the probabilities of one scene by three encoders, rule soft.
    """

    ID: ClassVar = "vote"
    TITLE: ClassVar = "Vote (of several class maps)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "vote voting majority soft weighted ensemble stacking combine classification agreement consensus mode"
    )

    # fmt: off
    inputs: Annotated[list[str], Rasters("Maps",
        "Class rasters, or rasters of probabilities; the first decides ties and gives the grid.")]
    rule: Annotated[Rule, Choice("Rule",
        "majority, weighted, soft (needs probabilities) or stacked (needs labels).")] = "majority"
    weights: Annotated[str | None, Text("Weights", "One number per raster, in their order: 2;1;1.")] = None
    labels: Annotated[str | None, Layer("Labels",
        "For the rule stacked: points or polygons with their class.", advanced=True)] = None
    field: Annotated[str | None, Text("Field",
        "For the rule stacked: the field of the labels with the class.", advanced=True)] = None
    seed: Annotated[int, Integer("Seed", "For the rule stacked.", least=0, advanced=True)] = 0
    output: parameters.ClassRaster
    output_agreement: Annotated[str | None, RasterOut("Agreement", "Share of the votes for the class, 0 to 1.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if len(self.inputs) < 2:
            raise InputError("A vote needs two rasters or more.", "Choose more INPUTS.")
        weights = self._weights()
        some, classes = voters(self.inputs)
        soft = self.rule in ("soft", "stacked")
        if self.rule == "soft" and not all(voter.chances for voter in some):
            raise InputError(
                "A soft vote adds probabilities, but there is a class raster among the INPUTS.",
                "Give 'Probabilities' of 'Classify', or choose the rule majority or weighted.",
            )
        first = some[0].file
        moved = [
            v.path
            for v in some[1:]
            if (v.file.transform, v.file.shape, v.file.crs) != (first.transform, first.shape, first.crs)
        ]
        if moved:
            report.log(f"{len(moved)} rasters lie on another grid: they are read at the first one's cells (nearest).")
        chooser = None
        if self.rule == "stacked":
            from ..labels.stacking import learnt

            chooser = learnt(some, classes, self.labels, self.field, self.seed, report)
        codes, ties, cells = np.array(classes.codes), 0, 0
        profile = raster_profile(
            first.shape, 1, "uint16", first.crs, first.transform, nodata=NODATA, compress="deflate"
        )
        share = {**profile, "dtype": "float32", "nodata": float("nan")}
        tags = {
            "GEOENC_PRODUCT": "classes",
            "GEOENC_VERSION": __version__,
            "GEOENC_RULE": self.rule,
            "GEOENC_TIES": TIE,
            TAG: json.dumps(classes.model_dump(), ensure_ascii=False),
        }
        with contextlib.ExitStack() as files:
            out = files.enter_context(written(self.output, profile, 2 * first.height * first.width))
            out.update_tags(**tags)
            if max(codes) <= 255:
                out.write_colormap(1, {code: tuple(bytes.fromhex(colour[1:])) for code, _, colour in classes.legend})
            agreement = None
            if self.output_agreement:
                agreement = files.enter_context(written(self.output_agreement, share, 4 * first.height * first.width))
                agreement.update_tags(GEOENC_PRODUCT="agreement", GEOENC_VERSION=__version__)
            for window in _windows(first.shape, report):
                votes = [voter.votes(window, len(classes)) for voter in some]
                winner, agreed, tied, voted = counted(votes, weights, soft)
                if chooser is not None:
                    winner, tied = chooser(votes), np.zeros_like(tied)
                    agreed = _agreement(votes, winner)
                ties += int((tied & voted).sum())
                cells += int(voted.sum())
                out.write(np.where(voted, codes[winner], NODATA).astype(np.uint16), 1, window=window)
                if agreement:
                    agreement.write(np.where(voted, agreed, np.nan).astype(np.float32), 1, window=window)
        styles.write_palette(self.output, classes.legend)
        if self.output_agreement:
            styles.write_ramp(self.output_agreement, 0, 1)
        for voter in some:
            voter.close()
        if not cells:
            report.warn("No cell has a vote: the rasters don't overlap the first one, or are all nodata.")
        report.log(f"{cells:,} cells, {ties:,} ties, which went to {TIE}.")
        return {"OUTPUT": self.output} | ({"OUTPUT_AGREEMENT": self.output_agreement} if self.output_agreement else {})

    def _weights(self) -> list[float]:
        if not self.weights:
            if self.rule == "weighted":
                raise InputError("The rule 'weighted' needs WEIGHTS.", "Write one a raster, such as 2;1;1.")
            return [1.0] * len(self.inputs)
        if self.rule in ("majority", "stacked"):
            raise InputError(
                f"The rule '{self.rule}' takes no WEIGHTS.", "Choose weighted or soft, or leave them empty."
            )
        try:
            found = [float(part) for part in self.weights.replace(",", ";").split(";") if part.strip()]
        except ValueError:
            found = []
        if len(found) != len(self.inputs) or any(not np.isfinite(w) or w < 0 for w in found) or not sum(found):
            raise InputError(
                f"WEIGHTS can't be '{self.weights}' for {len(self.inputs)} rasters.",
                "Write one number of 0 or more for each, such as 2;1;1.",
            )
        return found


def _agreement(votes: list[tuple[np.ndarray, np.ndarray]], winner: np.ndarray) -> np.ndarray:
    """Share of the voters whose likeliest class is the winner."""
    for_it = sum(((chances.argmax(2) == winner) & voted).astype(float) for chances, voted in votes)
    return for_it / np.maximum(sum(voted.astype(float) for _, voted in votes), 1)


def _windows(shape: tuple[int, int], report: Report) -> Iterator[Window]:
    places = [(row, col) for row in range(0, shape[0], SIDE) for col in range(0, shape[1], SIDE)]
    for number, (row, col) in enumerate(places, 1):
        yield Window(col, row, min(SIDE, shape[1] - col), min(SIDE, shape[0] - row))
        report.progress(number / len(places), f"window {number}/{len(places)}")

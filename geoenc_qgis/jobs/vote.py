"""The job `vote`: one class raster of several, of other encoders, seeds or dates."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..labels.votes import Rule, opened_voters
from ..labels.voting import Voting, check_voters, parsed_weights, write_vote
from . import parameters
from .base import Job
from .kinds import Choice, Integer, Layer, RasterOut, Rasters, Text


class Vote(Job):
    """Combines several class maps of one place into one: from different encoders, methods, seeds or dates. Where
    their errors differ, the vote is better than each map; where they agree, it can be trusted.

    Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the
    probabilities of all classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a
    doubtful one; with weights if given. stacked: labelled places decide how the rasters are combined; use labels
    that the classifiers have not seen.

    A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first.
    Nodata abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters on
    other grids, as other encoders give them, are sampled at the first one's cells.

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
    seed: Annotated[int, Integer("Seed",
        "For the rule stacked: the same seed gives the same map.", least=0, advanced=True)] = 0
    output: parameters.ClassRaster
    output_agreement: Annotated[str | None, RasterOut("Agreement", "Share of the votes for the class, 0 to 1.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        if len(self.inputs) < 2:
            raise InputError(tr("A vote needs two rasters or more."), tr("Choose more INPUTS."))
        weights = parsed_weights(self.weights, self.rule, len(self.inputs))
        maps, classes = opened_voters(self.inputs)
        check_voters(maps, self.rule, report)
        choose = None
        if self.rule == "stacked":
            from ..labels.stacking import stacking_chooser

            choose = stacking_chooser(maps, classes, self.labels, self.field, self.seed, report)
        write_vote(Voting(maps, classes, self.rule, weights, choose), self.output, self.output_agreement, report)
        for voter in maps:
            voter.close()
        return {"OUTPUT": self.output} | ({"OUTPUT_AGREEMENT": self.output_agreement} if self.output_agreement else {})

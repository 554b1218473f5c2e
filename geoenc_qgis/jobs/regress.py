"""The job `regress`: the number of every cell of an embedding raster or stack, by a trained regressor."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..core.words import tr
from .base import Job
from .kinds import File, Raster, RasterOut


class Regress(Job):
    """Gives every cell of an embedding raster a number, using a regressor from 'Train regressor'. The raster must come
    from the same encoder; it can be of another scene or date.

    Result: a raster of the number. If asked for: a raster of uncertainty with two bands. Band 1 is the half width of a
    90 % interval: nine of ten cells should lie that close, where they are like those it was tested on. Band 2 is how
    far the cell's embedding lies from those that were learnt from: above 1 it is farther than 95 % of these lie from
    those of other places, so that the number is extrapolated and its interval can't be trusted. The log counts such
    cells.

    Example: the canopy height of a whole scene, learnt from a laser scan of a corner.
    """

    ID: ClassVar = "regress"
    TITLE: ClassVar = "Regress (with a trained regressor)"
    GROUP: ClassVar = "Labels"
    TAGS: ClassVar = (
        "regression predict apply regressor number continuous map canopy height biomass uncertainty interval conformal"
        " extrapolation"
    )
    NEEDS: ClassVar = (("input", "stack"),)

    # fmt: off
    input: Annotated[str | None, Raster("Embeddings (or a stack)",
        "An embedding raster of the regressor's encoder.")] = None
    stack: Annotated[str | None, File("Stack",
        "stack.json, for a regressor that was trained on a stack.", filter="Stack (*.json)")] = None
    regressor: Annotated[str, File("Regressor", "From 'Train regressor'.", filter="GeoEnc regressor (*.geoenc)")]
    output: Annotated[str, RasterOut("Estimates", "The raster of the number, a GeoTIFF.")]
    output_uncertainty: Annotated[str | None, RasterOut("Uncertainty",
        "Half width of the 90 % interval, and distance to what was learnt from.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..labels.mapping import classifiable
        from ..labels.regression_maps import write_numbers
        from ..labels.regressor import Regressor

        regressor = Regressor.load(self.regressor)
        raster = classifiable(self.input, self.stack, regressor, report, tr("regressor"))
        regressor.identity.check_compatible(raster.identity, tr("the regressor"), report)
        count, beyond, least, largest = write_numbers(raster, regressor, self.output, self.output_uncertainty, report)
        raster.close()
        if not count:
            report.warn(tr("The raster has no valid cell: the result is all nodata."))
        else:
            report.log(
                tr(
                    "{name}: {least:.4g} to {largest:.4g} in {count:,} cells.",
                    name=regressor.name,
                    least=least,
                    largest=largest,
                    count=count,
                )
            )
            self._tell_beyond(beyond, count, report)
        outputs = ("output", "output_uncertainty")
        return {name.upper(): path for name in outputs if (path := getattr(self, name))}

    def _tell_beyond(self, beyond: int, count: int, report: Report) -> None:
        """Say where the regressor extrapolates: some cells always lie far out, a tenth of them is much."""
        text = tr(
            "{beyond:,} cells ({share:.1%}) look unlike what the regressor has learnt from: there it extrapolates.",
            beyond=beyond,
            share=beyond / count,
        )
        (report.warn if beyond > 0.1 * count else report.log)(text)
        if beyond and not self.output_uncertainty:
            report.log(tr("Ask for OUTPUT_UNCERTAINTY to see where, or label places there."))

"""geoenc:vote: several class rasters to one."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .definitions import choice, optional_raster, whole_number


class Vote(GeoEncAlgorithm):
    """Majority, weighted, soft or learnt vote."""

    ID = "vote"
    TITLE = "Vote (of several class maps)"
    GROUP = "Labels"
    TAGS = "vote voting majority soft weighted ensemble stacking combine classification agreement consensus mode"
    HELP = """
    Makes one class map of several of the same place: of other encoders, other methods or seeds, or other dates. Where maps
    err differently, the vote is better than each; how far they agree says where to trust it.

    Rule: majority: each raster has one vote. weighted: each has the votes that Weights gives it. soft: the chances of all
    classes are added ('Probabilities' of 'Classify'), so that a sure raster counts more than a doubtful one; with weights if
    given. stacked: labelled places decide how the rasters are combined; use labels that the classifiers have not seen.

    A tie goes to the tied class that the first raster prefers, then the second, and so on: put the best one first. Nodata
    abstains. Classes are matched by name, for rasters that 'Classify' made, else by number. Rasters of other grids, as other
    encoders give them, are read at the first one's cells.

    Result: a class raster; if asked for, a raster of agreement: the share of votes that the chosen class got.

    Example: the probabilities of one scene by three encoders, rule soft.
    """

    def initAlgorithm(self, config=None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUTS", "Maps", QgsProcessing.SourceType.TypeRaster),
            "Class rasters, or rasters of probabilities; the first decides ties and gives the grid.",
        )
        self.add(
            choice("RULE", "Rule", ["majority", "weighted", "soft", "stacked"], "majority"),
            "majority, weighted, soft (needs probabilities) or stacked (needs labels).",
        )
        self.add(
            QgsProcessingParameterString("WEIGHTS", "Weights", None, False, True),
            "One number a raster, in their order: 2;1;1.",
        )
        self.add(
            QgsProcessingParameterMapLayer(
                "LABELS", "Labels", None, True, [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            "For the rule stacked: points or polygons with their class.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("FIELD", "Field", None, False, True),
            "For the rule stacked: the field of the labels with the class.",
            advanced=True,
        )
        self.add(whole_number("SEED", "Seed", 0, 0), "For the rule stacked.", advanced=True)
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "Classes"), "The class raster, a GeoTIFF.")
        self.add(optional_raster("OUTPUT_AGREEMENT", "Agreement"), "Share of the votes for the class, 0 to 1.")

"""geoenc:trainclassifier: labels on embeddings become a classifier, with a report."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from .algorithm import GeoEncAlgorithm
from .definitions import CLASSIFIER_FILTER, choice, optional_file, whole_number


class TrainClassifier(GeoEncAlgorithm):
    """Labels and embeddings to a classifier."""

    ID = "trainclassifier"
    TITLE = "Train classifier (from labels)"
    GROUP = "Labels"
    TAGS = (
        "supervised classification classifier random forest rf linear probe logistic regression mlp knn nearest neighbours"
        " few-shot training samples labels land cover accuracy confusion matrix multi-label bigearthnet crop type ensemble"
    )
    HELP = """
    Learns classes from places you have labelled on embedding rasters, and says how well it can tell them. Five clicks a
    class are enough for a first map: put points on the ground, name their class in a text field, run this with method knn
    or linear, then 'Classify'; look, add points where it is wrong, run again.

    Embeddings: rasters of one encoder, all of which are learnt from; or a stack of dates, of which each cell's course over
    time is learnt, as for crops.

    Labels: points or polygons, Field names the class (text or number); or a class raster, whose pixels are gathered to
    cells. Or a Label table: labels of whole rasters, as CSV with the columns raster and labels, or BigEarthNet's JSON.
    Several labels: several classes can be at one place; Field holds a list (a;b), or names several fields of 0 and 1
    (water;forest), one a class.

    Method: linear (a plane between the classes) is fast and hard to beat; knn compares with the labelled cells, best for very
    few labels; rf is a random forest; mlp a small neural network for thousands of labels; ensemble lets all four vote and says
    whether that helps.

    Scores: places near each other look alike, so a random part of the cells tests too kindly. Here the map is cut into
    blocks; each part is tested by a classifier that never saw its blocks. A further share of the blocks is kept apart to
    the end where labels are many. ± is a 95 % interval over the folds. Classes with fewer samples than folds are left out,
    which is said.

    Result: a classifier (.geoenc), which has then learnt from all labels; if asked for, a report with confusion matrix,
    scores a class, reliability, learning curve and pictures of the embeddings; the scores as JSON; the places that were
    confused, as points with the most confident first; and the prediction of each sample.

    Example: an aerial image encoded with the default encoder, twenty points on meadow, trees, roofs and roads.
    """

    def initAlgorithm(self, config=None) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUTS", "Embeddings", QgsProcessing.SourceType.TypeRaster, None, True
            ),
            "Embedding rasters of one encoder. Give these or a stack.",
        )
        self.add(
            QgsProcessingParameterFile("STACK", "Stack", optional=True, fileFilter="Stack (*.json)"),
            "stack.json of encoded dates: a cell is told by its embeddings over time.",
        )
        self.add(
            QgsProcessingParameterMapLayer(
                "LABELS",
                "Labels",
                None,
                True,
                [QgsProcessing.SourceType.TypeVectorAnyGeometry, QgsProcessing.SourceType.TypeRaster],
            ),
            "Points or polygons whose Field names the class, or a class raster.",
        )
        self.add(
            QgsProcessingParameterString("FIELD", "Field", None, False, True),
            "The field with the class. For several labels also the names of several fields, water;forest. For a class raster"
            " the number of its band; empty: the first.",
        )
        self.add(
            QgsProcessingParameterFile(
                "LABEL_TABLE", "Label table", optional=True, fileFilter="Label table (*.csv *.json)"
            ),
            "Labels of whole rasters, in place of Labels: a CSV (raster, labels) or BigEarthNet's JSON.",
        )
        self.add(
            choice("METHOD", "Method", ["rf", "linear", "mlp", "knn", "ensemble"], "linear"),
            "rf: random forest. linear: logistic regression. mlp: small neural network. knn: nearest labelled cells. ensemble:"
            " all four vote.",
        )
        self.add(
            QgsProcessingParameterBoolean("MULTILABEL", "Several labels at one place", False),
            "Each class is there or not, whatever the others; thresholds are found from the folds.",
        )
        self.add(whole_number("FOLDS", "Folds", 5, 2, 50), "Into how many parts the labels are cut for testing.")
        self.add(
            choice("FOLD_BY", "Folds by", ["blocks", "raster", "field", "random"], "blocks"),
            "What stays together: blocks of the map, all of a raster, or a value of the Fold field. random: nothing; the scores"
            " are then better than the map.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("FOLD_FIELD", "Fold field", None, False, True),
            "For folds by field: such as the number of a plot or a region.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("BLOCK_SIZE", "Block size [map units]", kind, None, True, 0.0001),
            "Side of the blocks. Empty: a tenth of the labels' extent, smaller where classes would lie in too few blocks.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("TEST_SHARE", "Test share", kind, 0.2, False, 0, 0.5),
            "Share of the blocks that is kept apart for a last test, where labels are many enough.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("BALANCE", "Rare classes count as much as common ones", True),
            "Off: common classes are preferred where in doubt, which makes more cells right.",
            advanced=True,
        )
        self.add(
            choice("PRESET", "Forest", ["default", "seminar"], "default"),
            "Of the random forest. default: 200 trees. seminar: 20 trees of at least 10 samples a leaf, without bootstrap, as in"
            " the DOFA seminar on BigEarthNet.",
            advanced=True,
        )
        self.add(
            whole_number("PERIODS", "Parts of the time", 12, 1),
            "For a stack: into how many equal parts its time is cut; dates of a part are averaged.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("IGNORE", "Values that are no class", None, False, True),
            "For a class raster: such as 0,255.",
            advanced=True,
        )
        self.add(
            choice("NOMENCLATURE", "Classes of the table", ["as given", "bigearthnet19"], "as given"),
            "bigearthnet19: BigEarthNet's 43 classes become 19 by its published rule.",
            advanced=True,
        )
        self.add(whole_number("SEED", "Seed", 0, 0), "The same seed gives the same classifier.", advanced=True)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_CLASSIFIER", "Classifier", CLASSIFIER_FILTER),
            "For 'Classify'.",
        )
        self.add(optional_file("OUTPUT_HTML", "Report", "HTML (*.html)"), "Opens in a browser.")
        self.add(optional_file("OUTPUT_METRICS", "Scores", "JSON (*.json)"), "All figures, for programs.")
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT_ERRORS", "Confused places", QgsProcessing.SourceType.TypeVectorPoint, None, True, False
            ),
            "Samples that were predicted wrong by a classifier that had not seen their place.",
        )
        self.add(
            optional_file("OUTPUT_TABLE", "Predictions", "CSV (*.csv)"),
            "Each sample with its label, its prediction out of fold and the chances.",
        )

"""Parameters that several algorithms have, with the same name, default and help in each."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from .algorithm import GeoEncAlgorithm
from .environment import ROOT, home

DEFAULT_ENCODER = "geoenc-conv"  # as in the engine
BOOK_FILTER = "GeoEnc centroid book (*.safetensors)"
ANY_BOOK_FILTER = "Centroid book (*.safetensors *.npy)"
CLASSIFIER_FILTER = "GeoEnc classifier (*.geoenc)"
COLOUR_MODEL_FILTER = "GeoEnc colour model (*.safetensors)"


def choice(name: str, title: str, options: list[str], default: str) -> QgsProcessingParameterEnum:
    """A choice among words, which scripts and graphs name as they are."""
    return QgsProcessingParameterEnum(name, title, options, False, default, False, True)


def whole_number(
    name: str, title: str, default: int | None, minimum: int, maximum: int = 2**31 - 1
) -> QgsProcessingParameterNumber:
    """An integer; None as default makes it optional."""
    kind = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, minimum, maximum)


def optional_raster(name: str, title: str) -> QgsProcessingParameterRasterDestination:
    """A raster that is made only when asked for."""
    return QgsProcessingParameterRasterDestination(name, title, None, True, False)


def optional_file(name: str, title: str, filter: str) -> QgsProcessingParameterFileDestination:
    """A file that is made only when asked for."""
    return QgsProcessingParameterFileDestination(name, title, filter, None, True, False)


def add_colour_options(algorithm: GeoEncAlgorithm) -> None:
    """N_NEIGHBORS, MIN_DIST and SPACE: how colours are fitted."""
    algorithm.add(
        whole_number("N_NEIGHBORS", "Neighbours", 15, 2, 200),
        "umap and tsne: how many like cells are looked at together; more shows the large differences, fewer the fine ones.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            "MIN_DIST", "Least distance", QgsProcessingParameterNumber.Type.Double, 0.1, False, 0, 0.99
        ),
        "umap: smaller packs like cells into like colours more tightly.",
        advanced=True,
    )
    algorithm.add(
        choice("SPACE", "Colours", ["rgb", "lab"], "rgb"),
        "rgb: all colours a screen has. lab: within CIELAB, so that equal steps look equal, but for a tenth of them that no screen shows; paler.",
        advanced=True,
    )


def encoder_ids() -> list[str]:
    """Ids of the encoders whose weights are on this machine: those that came with the plugin and the user's own."""
    ids = set()
    for path in [*(ROOT / "models").glob("*.json"), *(home() / "models").glob("*/card.json")]:
        try:
            card = json.loads(path.read_text(encoding="utf-8"))
            if all((path.parent / name).is_file() for name in card.get("files", [])):
                ids.add(card["id"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # one damaged card must not take the toolbox away; 'List encoders' says what is wrong with it
    return sorted(ids)


def add_encoder(algorithm: GeoEncAlgorithm) -> None:
    """ENCODER, with the encoders that are there at this moment."""
    algorithm.add(
        choice("ENCODER", "Encoder", encoder_ids(), DEFAULT_ENCODER),
        "The model that looks at the pixels. 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) need no"
        " download; 'Import encoder'"
        " adds others, 'List encoders' tells what each is for.",
    )


def add_bands_meaning(algorithm: GeoEncAlgorithm) -> None:
    """SENSOR and WAVELENGTHS: what the bands measure, for encoders that ask."""
    algorithm.add(
        choice("SENSOR", "Sensor", ["auto", "sentinel1", "sentinel2", "landsat8", "naip", "custom"], "auto"),
        "For encoders that take any bands by their wavelengths (DOFA); others leave it aside. 'auto' reads the raster's"
        " metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 is Landsat 9 too. Subtract"
        " Sentinel-2's offset of 1000 (products since 2022) beforehand.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("WAVELENGTHS", "Wavelengths [micrometres]", None, False, True),
        "One a band, in the order of Bands, such as 0.665;0.56;0.49: for such encoders, where nothing else tells them.",
        advanced=True,
    )


def add_grid(algorithm: GeoEncAlgorithm) -> None:
    """TARGET_GSD, TARGET_CRS and EXTENT: the grid to work on."""
    kind = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        # A tenth of a millimetre: less is a slip.
        QgsProcessingParameterNumber("TARGET_GSD", "Target GSD [metres per pixel]", kind, None, True, 0.0001),
        "Ground sampling distance: how many metres a pixel covers after resampling. Empty: the raster's own. Use the one"
        " the encoder was trained for, and the same for all rasters that are to be compared.",
    )
    algorithm.add(
        QgsProcessingParameterCrs("TARGET_CRS", "Target CRS", None, True),
        "Projected coordinate system of the result. Empty: the raster's own, or its UTM zone when it is in degrees.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterExtent("EXTENT", "Extent", None, True),
        "Which part comes out. Empty: all of the raster.",
    )


def add_resampling(algorithm: GeoEncAlgorithm) -> None:
    """RESAMPLING: how pixels of the source become pixels of the grid."""
    options = ["auto", "nearest", "bilinear", "cubic", "average", "lanczos"]
    algorithm.add(
        choice("RESAMPLING", "Resampling", options, "auto"),
        "'auto' averages when pixels become more than 1.5 times coarser and is cubic otherwise. 'nearest' is for class"
        " rasters only.",
        advanced=True,
    )


def add_device(algorithm: GeoEncAlgorithm) -> None:
    """DEVICE: where the engine computes."""
    algorithm.add(
        QgsProcessingParameterString("DEVICE", "Device", "auto"),
        "auto, cpu, cuda, cuda:1 (the second GPU) or mps (Apple). 'auto' takes a GPU when there is one.",
        advanced=True,
    )


def add_scaling(algorithm: GeoEncAlgorithm) -> None:
    """SCALING, SCALING_RANGE and SCALING_FROM: how values become 0..1."""
    algorithm.add(
        choice("SCALING", "Scaling", ["auto", "none", "uint8", "reflectance", "percentile", "minmax"], "auto"),
        "auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its own scale. uint8: 0..255. reflectance: 0..3558 of values x 10000."
        " percentile: 2 to 98 % of each band. minmax: the Scaling range. none: values as they are.",
    )
    algorithm.add(
        QgsProcessingParameterString("SCALING_RANGE", "Scaling range", None, False, True),
        "Lowest and highest value, such as 0,3000: for scaling 'minmax'.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFile("SCALING_FROM", "Scaling as in", optional=True),
        "An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are"
        " comparable.",
        advanced=True,
    )


def add_expert(algorithm: GeoEncAlgorithm) -> None:
    """PRECISION, BATCH_SIZE, TILE_SIZE, MARGIN, NO_GEOREFERENCE and DTYPE: what only experts change."""
    algorithm.add(
        choice("PRECISION", "Precision", ["auto", "float32", "bfloat16", "float16"], "auto"),
        "Of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.",
        advanced=True,
    )
    algorithm.add(
        whole_number("BATCH_SIZE", "Batch size [tiles]", 0, 0),
        "Tiles encoded together; 0 chooses by the device. Fewer need less memory.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString("TILE_SIZE", "Tile size [pixels]", None, False, True),
        "What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty: the"
        " encoder's own.",
        advanced=True,
    )
    algorithm.add(
        whole_number("MARGIN", "Margin [cells]", None, 0),
        "Cells cut from each side of a tile because they saw too little of their surroundings. Empty: the encoder's.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean("NO_GEOREFERENCE", "Work in pixels, without georeference", False),
        "For pictures that have no place on a map.",
        advanced=True,
    )
    algorithm.add(
        choice("DTYPE", "Stored as", ["float16", "float32"], "float16"),
        "float16 halves the file; its error is far below what matters for maps.",
        advanced=True,
    )

"""GeoEnc's engine: vision-encoder embeddings of georeferenced rasters. It never imports qgis.

Each job is a class: making one checks its parameters, `run()` does the work and returns the paths of what was made.

    >>> from geoenc_qgis import Encode, FitGeocentroids
    >>> Encode(input="scene.tif", encoder="rcf", output="embeddings.tif").run()
    {'OUTPUT': 'embeddings.tif'}
    >>> FitGeocentroids(inputs=["embeddings.tif"], clusters=4, output_book="book.safetensors").run()
    {'OUTPUT_BOOK': 'book.safetensors'}

A `Report` given to `run` hears progress and log lines, and may cancel. What goes wrong is a `GeoEncError` with a text
and a hint.
"""

import importlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .core import network

# The version is said once, where QGIS looks for it.
_METADATA = Path(__file__).resolve().parents[1] / "metadata.txt"
__version__ = _METADATA.read_text(encoding="utf-8").partition("\nversion=")[2].partition("\n")[0].strip()

# GDAL would keep 5 % of the machine's memory in blocks that are read once.
os.environ.setdefault("GDAL_CACHEMAX", "64")

network.close_network()

if TYPE_CHECKING:
    from .core.errors import GeoEncError as GeoEncError
    from .core.report import Report as Report
    from .jobs.animate import Animate as Animate
    from .jobs.apply_geocentroids import ApplyGeocentroids as ApplyGeocentroids
    from .jobs.classify import Classify as Classify
    from .jobs.embedding_rgb import EmbeddingRgb as EmbeddingRgb
    from .jobs.encode import Encode as Encode
    from .jobs.encode_collection import EncodeCollection as EncodeCollection
    from .jobs.encode_stack import EncodeStack as EncodeStack
    from .jobs.export_embeddings import ExportEmbeddings as ExportEmbeddings
    from .jobs.find_places import FindPlaces as FindPlaces
    from .jobs.fit_colours import FitColours as FitColours
    from .jobs.fit_geocentroids import FitGeocentroids as FitGeocentroids
    from .jobs.image_to_maps import ImageToMaps as ImageToMaps
    from .jobs.import_encoder import ImportEncoder as ImportEncoder
    from .jobs.key_frames import KeyFrames as KeyFrames
    from .jobs.list_encoders import ListEncoders as ListEncoders
    from .jobs.mask_preview import MaskPreview as MaskPreview
    from .jobs.pca import Pca as Pca
    from .jobs.resample import Resample as Resample
    from .jobs.similarity import Similarity as Similarity
    from .jobs.stack_change import StackChange as StackChange
    from .jobs.stack_classes import StackClasses as StackClasses
    from .jobs.to_polygons import ToPolygons as ToPolygons
    from .jobs.train_classifier import TrainClassifier as TrainClassifier
    from .jobs.train_encoder import TrainEncoder as TrainEncoder
    from .jobs.transitions import Transitions as Transitions
    from .jobs.vote import Vote as Vote
    from .jobs.zonal_embeddings import ZonalEmbeddings as ZonalEmbeddings


def __getattr__(name: str) -> Any:
    """A job's class, `Report` or `GeoEncError`, loaded when it is asked for: a job needs its own libraries alone."""
    if name in ("Report", "GeoEncError"):
        return getattr(importlib.import_module(f".core.{'report' if name == 'Report' else 'errors'}", __name__), name)
    if name[:1].isupper():
        jobs = importlib.import_module(".jobs", __name__)
        if name.lower() in jobs.JOBS:
            return jobs.job_class(name.lower())
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

"""The jobs the engine knows, by the id of their algorithm; a job's module is imported when it is asked for."""

from __future__ import annotations

import importlib

from ..errors import InputError
from .base import Job

JOBS = {
    "resample": "resample:Resample",
    "encode": "encode:Encode",
    "encodestack": "encode_stack:EncodeStack",
    "exportembeddings": "export_embeddings:ExportEmbeddings",
    "fitcolours": "fit_colours:FitColours",
    "embeddingrgb": "embedding_rgb:EmbeddingRgb",
    "pca": "pca:Pca",
    "similarity": "similarity:Similarity",
    "fitgeocentroids": "fit_geocentroids:FitGeocentroids",
    "applygeocentroids": "apply_geocentroids:ApplyGeocentroids",
    "stackchange": "stack_change:StackChange",
    "stackclasses": "stack_classes:StackClasses",
    "keyframes": "key_frames:KeyFrames",
    "animate": "animate:Animate",
    "trainencoder": "train_encoder:TrainEncoder",
    "maskpreview": "mask_preview:MaskPreview",
    "trainclassifier": "train_classifier:TrainClassifier",
    "classify": "classify:Classify",
    "vote": "vote:Vote",
    "importencoder": "import_encoder:ImportEncoder",
    "listencoders": "list_encoders:ListEncoders",
}


def job_class(name: str) -> type[Job]:
    """The class of a job; InputError where there is no such job."""
    if name not in JOBS:
        raise InputError(f"There is no job '{name}'.", f"Jobs: {', '.join(JOBS)}.")
    module, _, title = JOBS[name].partition(":")
    return getattr(importlib.import_module(f".{module}", __package__), title)

"""What an export says of itself, the same in every format: axes, place, time and the encoder behind it."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Any

from .. import __version__
from ..core.errors import EncoderError, InputError
from ..core.words import tr
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..raster.conventions import EmbeddingFacts, facts_of
from ..raster.identity import Identity
from ..series.dates import Period
from .features import NODATA, QUADRANTS, Features

AXIS_TEXTS = {
    "time": "steps of time, the earliest first",
    "y": "rows of cells, the northernmost first",
    "x": "columns of cells, the westernmost first",
    "quadrant": f"{', '.join(QUADRANTS)} of the raster",
    "row": "valid vectors, as many as rows of the table",
    "band": "dimensions of the embedding",
}


def axis_lengths(features: Features, *, bands_last: bool, time: bool = True) -> dict[str, int]:
    """Names and lengths of the axes of an export, in order; grids may have their bands before or after the places."""
    steps, dims, height, width = features.shape
    times = {"time": steps} if time and features.timed else {}
    if features.gridded:
        places = {"y": height, "x": width}
    else:
        places = {"quadrant": len(QUADRANTS)} if features.aggregate == "quadrants" else {}
    if features.gridded and not bands_last:
        return {**times, "band": dims, **places}
    return {**times, **places, "band": dims}


def export_facts(features: Features, named: dict[str, int]) -> dict[str, Any]:
    """Facts of an export with these axes: text, numbers, lists and dicts only."""
    raster = features.source.raster
    quantiser = features.quantiser
    facts: dict[str, Any] = {
        "geoenc": __version__,
        "axes": "; ".join(f"{name}: {AXIS_TEXTS[name]}" for name in named),
        "dims": list(named),
        "shape": list(named.values()),
        "dtype": features.dtype,
        "nodata": NODATA if quantiser else "NaN",
        "aggregate": features.aggregate,
        "crs": raster.crs.to_string() if raster.crs else None,
        "crs_wkt": raster.crs.to_wkt() if raster.crs else None,
        "geotransform": list(raster.transform.to_gdal()),
        "raster_shape": list(raster.shape),
        "model_info": _model(features),
        "metadata": _times(features),
    }
    if quantiser:
        facts["quantisation"] = {
            "rule": "value = number x scale of its band",
            "scale": [float(scale) for scale in quantiser.scale],
            "cosine_error_mean": quantiser.mean_error,
            "cosine_error_max": quantiser.largest_error,
        }
    return facts


def embedding_facts(features: Features, data_type: str) -> EmbeddingFacts:
    """What the conventions ask of an export whose numbers are stored as `data_type`."""
    source = features.source
    card = _own_card(source.raster.identity)
    quantization = {
        "method": "per_dimension_scale: value = number x scale of its dimension",
        "original_dtype": features.original_dtype,
        "quantized_dtype": data_type,
    }
    return facts_of(
        source.raster.identity,
        data_type,
        source.scenes,
        card.page if card else "",
        quantization if features.quantiser else None,
    )


def export_time() -> datetime:
    """Now, or the time that SOURCE_DATE_EPOCH names, for exports that are to be equal byte for byte.

    https://reproducible-builds.org/specs/source-date-epoch/
    """
    epoch_text = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch_text:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(epoch_text), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise InputError(
            tr("SOURCE_DATE_EPOCH is '{epoch_text}', not a time.", epoch_text=epoch_text),
            tr("Set it to seconds since 1970, or unset it."),
        ) from error


def iso_time(moment: datetime) -> str:
    """2019-01-15T00:00:00Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _model(features: Features) -> dict[str, Any]:
    identity = features.source.raster.identity
    return {
        "model_name": identity.maker,
        "patch_dim": identity.dims,
        "num_input_frames": len({frame for step in features.source.steps for frame in step.frames}),
        "num_output_temporal": len(features.source.steps),
        "spatial_patches": features.source.raster.shape[0] * features.source.raster.shape[1],
        **identity.model_dump(mode="json", exclude={"dims"}, exclude_none=True),
        **_card(identity),
    }


def _own_card(identity: Identity) -> EncoderCard | None:
    """This machine's card of the encoder, where it is of the same weights."""
    try:
        card, _ = registry.find(identity.encoder)
    except EncoderError:
        return None
    if card.dims != identity.dims or (card.sha256 and card.sha256 != identity.weights_sha256):
        return None
    return card


def _card(identity: Identity) -> dict[str, Any]:
    """What the encoder's card adds."""
    card = _own_card(identity)
    if card is None:
        return {}
    facts = card.model_dump(mode="json", include={"title", "family", "tubelet", "hub_id", "citation", "source"})
    return {**facts, "licence": {"name": card.licence.name, "url": card.licence.url}}


def _times(features: Features) -> dict[str, Any]:
    source = features.source
    windows = sorted({step.window for step in source.steps})
    frames = sorted({frame for step in source.steps for frame in step.frames})
    known = range(len(source.frames))
    return {
        "window_idx": windows[0] if len(windows) == 1 else windows,
        "start_frame": frames[0] if frames else None,
        "end_frame": frames[-1] if frames else None,
        "frame_numbers": frames,
        "temporal_mapping": {str(number): list(step.frames) for number, step in enumerate(source.steps)},
        "extraction_timestamp": iso_time(export_time()),
        "tokens": [
            {"token": number, "source": step.name, "window": step.window, "frames": list(step.frames)}
            | _span(step.period)
            | step.facts
            for number, step in enumerate(source.steps)
        ],
        "frames": [{"frame": number, **_span(source.frames[number].period)} for number in known],
    }


def _span(period: Period | None) -> dict[str, Any]:
    return {"start": iso_time(period.start), "end": iso_time(period.end)} if period else {"start": None, "end": None}

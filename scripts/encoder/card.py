"""The card of the bundled encoder."""

from __future__ import annotations

import numpy as np

from geoenc_qgis.encoders.base import EncoderCard, Licence
from geoenc_qgis.encoders.families.conv import Conv


def card_of(
    shape: dict,
    mean: list[float],
    std: list[float],
    count: int,
    step: int,
    config: dict,
    sources: np.ndarray,
    sha256: str,
) -> EncoderCard:
    """All that is known of it but its quality, which the benchmark tells."""
    kinds, counts = np.unique(sources, return_counts=True)
    told = ", ".join(f"{kind} ({number})" for kind, number in zip(kinds, counts, strict=True))
    views = 2 * step * config["batch"]
    return EncoderCard(
        id="geoenc-conv",
        title="GeoEnc convolutional encoder (no download)",
        family="conv",
        architecture=shape,
        dims=Conv(**shape).dims,
        patch=16,
        mean=[round(value, 5) for value in mean],
        std=[round(value, 5) for value in std],
        data=f"{len(sources)} unlabelled RGB scenes of 256 px, 0.07 to 30 m: {told}; {step:,} steps, {views:,} views",
        parameters=count,
        tile=512,
        margin=2,
        files=["geoenc-conv.safetensors"],
        sha256=sha256,
        licence=Licence(name="CC BY-SA 4.0", url="https://creativecommons.org/licenses/by-sa/4.0/"),
        citation="Chen et al. (2020), SimCLR, arXiv:2002.05709",
        source="Trained by scripts/encoder/train.py",
    )

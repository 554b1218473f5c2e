"""A check of DINOv3 weights against the values their authors publish, where the picture those were made of is at
hand."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np

from ...core.errors import EncoderError
from ...core.report import Report
from ...core.words import tr
from ..base import EncoderCard
from ..registry import data_folder, load_from

IMAGE_NAME = "000000039769.jpg"  # COCO val2017: two cats on a sofa
TOLERANCE = 5e-3  # files with periods rounded to bfloat16 come within 1e-3 of the exact ones that were published
MAX_PARAMETERS = 2e9  # numbers: 8 GB
VALUES_FILE = Path(__file__).with_name("selfcheck.json")


def self_check(card: EncoderCard, recognised: str, folder: Path, report: Report) -> None:
    """Hold the first patch's first values against the published ones; EncoderError where they differ.

    recognised: the id of the known encoder that these weights look like. The picture is looked for as
    $GEOENC_CHECK_IMAGE and in the data folder; without it, and for other weights, nothing is done. Values:
    transformers' convert_dinov3_vit_to_hf.py, whose ImageNet scaling is used whatever the weights.
    """
    known = json.loads(VALUES_FILE.read_text(encoding="utf-8")).get(recognised)
    places = [os.environ.get("GEOENC_CHECK_IMAGE"), data_folder() / IMAGE_NAME]
    picture = next((Path(place) for place in places if place and Path(place).is_file()), None)
    if known is None or picture is None:
        return
    if card.parameters > MAX_PARAMETERS:
        report.log(tr("The encoder is too large to be checked in float32 against the authors' published values."))
        return
    import torch
    from PIL import Image

    encoder = load_from(card, folder, "cpu", "float32", 3)
    encoder.statistics([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
    image = torch.from_numpy(np.asarray(Image.open(picture).convert("RGB"))).permute(2, 0, 1)[None].float() / 255
    # The authors squash the picture to 224 px.
    image = torch.nn.functional.interpolate(image, size=(224, 224), mode="bilinear", antialias=True)
    values = encoder.encode(image[:, None])[0, 0, 0, 0, : len(known)].cpu().numpy()
    worst = float(np.abs(values - np.asarray(known)).max())
    if worst > TOLERANCE:
        raise EncoderError(
            tr(
                "{title} gives other values than its authors publish (by {worst:.3g}, on {name}).",
                title=card.title,
                worst=worst,
                name=picture.name,
            ),
            tr("The weights are not those they claim to be, or were changed: download them again."),
        )
    report.log(tr("Checked against the authors' published values: the largest difference is {worst:.1g}.", worst=worst))

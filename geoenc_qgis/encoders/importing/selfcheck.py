"""A check of weights when they are imported: DINOv3's against the values their authors publish, where the picture those
were made of is at hand; those of encoders of series against the numbers on the catalogue's card."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.errors import EncoderError
from ...core.report import Report
from ...core.words import Message, tr
from ..base import Encoder, EncoderCard
from ..channels import CHANNELS, GROUPS
from ..registry import BUNDLED_FOLDER, card_files, data_folder, load_from, read_card

IMAGE_NAME = "000000039769.jpg"  # COCO val2017: two cats on a sofa
TOLERANCE = 5e-3  # files with periods rounded to bfloat16 come within 1e-3 of the exact ones that were published
MAX_PARAMETERS = 2e9  # numbers: 8 GB
VALUES_FILE = Path(__file__).with_name("selfcheck.json")


def self_check(card: EncoderCard, recognised: str, folder: Path, report: Report) -> None:
    """Hold the first patch's first values against the published ones; EncoderError where they differ.

    recognised: the id of the known encoder that these weights look like. Encoders of series that give other numbers
    are told of: tuned ones are welcome. The picture is looked for as
    $GEOENC_CHECK_IMAGE and in the data folder; without it, and for other weights, nothing is done. Values:
    transformers' convert_dinov3_vit_to_hf.py, whose ImageNet scaling is used whatever the weights.
    """
    if card.series:
        _check_series(card, recognised, folder, report)
        return
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
                title=Message(card.title),
                worst=worst,
                name=picture.name,
            ),
            tr("The weights are not those they claim to be, or were changed: download them again."),
        )
    report.log(tr("Checked against the authors' published values: the largest difference is {worst:.1g}.", worst=worst))


def _check_series(card: EncoderCard, recognised: str, folder: Path, report: Report) -> None:
    """Hold the first numbers of the check series' embedding against those on the card of the known encoder."""
    path = card_files().get(recognised)
    known = read_card(path).series if path and path.parent == BUNDLED_FOLDER else None
    if not (known and known.check):
        return
    values = check_embedding(load_from(card, folder, "cpu", "float32", len(CHANNELS)))[: len(known.check)]
    worst = float(np.abs(values - np.asarray(known.check)).max())
    if worst <= TOLERANCE:
        report.log(tr("Checked against the authors' weights: the largest difference is {worst:.1g}.", worst=worst))
        return
    report.warn(
        tr(
            "These weights give other numbers than the authors' {original} (by {worst:.2g}): they were tuned, or are"
            " another file of theirs.",
            original=read_card(path).original if path else "",
            worst=worst,
        )
    )


def check_embedding(encoder: Encoder) -> NDArray[np.float32]:
    """What an encoder of series gives of a pixel's year, made up, at 46 N 14 E: radar, colours and NDVI."""
    import torch

    from ..base import Series

    months = np.arange(12)
    green = np.sin(np.pi * months / 11)
    radar = np.stack([-12 + green, -18 + 2 * green])
    colours = np.stack([400 + 100 * n + (250 * n - 700) * green for n in range(10)])
    pixels = np.concatenate([radar, colours]).T.astype(np.float32)[None, :, :, None, None]
    given = torch.ones(1, 12, len(GROUPS), 1, 1, dtype=torch.bool)
    places = torch.tensor([46.0, 14.0]).view(1, 1, 1, 2)
    series = Series(tuple(months.tolist()), given, places, 10.0, True)
    values: NDArray[np.float32] = encoder.encode(torch.from_numpy(pixels), series=series)[0, 0, 0, 0].cpu().numpy()
    return values

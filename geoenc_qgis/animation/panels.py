"""Frames of an animation: pictures side by side or one above the other, what isn't valid hatched, dates written on
them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import matplotlib
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from .canvas import Picture

GAP = 4  # pixels between panels
GREYS = (120, 140)  # stripes that say: nothing here
STRIPE = 6  # pixels of a stripe
INK, BACK = (255, 255, 255), (0, 0, 0)
OPAQUE = 160  # of 255: the box behind a text, so that it can be read on any ground


def hatched(picture: Picture) -> np.ndarray:
    """Colours (h, w, 3) uint8 with grey stripes where not valid; the stripes never move."""
    colours, valid = picture
    rows, cols = np.ogrid[: valid.shape[0], : valid.shape[1]]
    stripes = np.where((rows + cols) // STRIPE % 2, *GREYS).astype(np.uint8)
    return np.where(valid[..., None], colours, stripes[..., None])


def blended(under: np.ndarray, over: np.ndarray, alpha: float) -> np.ndarray:
    """Two pictures (h, w, 3) uint8, `over` with a share of `alpha` (0..1)."""
    return np.rint(under * (1.0 - alpha) + over * alpha).astype(np.uint8)


def arranged(panels: Sequence[np.ndarray], below: bool) -> np.ndarray:
    """Panels of one size in a row, or one below the other; sides made even by a black line, as H.264 wants them."""
    height, width = panels[0].shape[:2]
    down, across = (len(panels), 1) if below else (1, len(panels))
    shape = (down * (height + GAP) - GAP, across * (width + GAP) - GAP)
    frame = np.zeros((shape[0] + shape[0] % 2, shape[1] + shape[1] % 2, 3), np.uint8)
    for number, panel in enumerate(panels):
        row, col = (number * (height + GAP), 0) if below else (0, number * (width + GAP))
        frame[row : row + height, col : col + width] = panel
    return frame


def labelled(picture: np.ndarray, text: str, *, top: bool) -> np.ndarray:
    """A panel (h, w, 3) uint8 with a text in its upper or lower left corner."""
    image = Image.fromarray(picture)
    height, width = picture.shape[:2]
    draw = ImageDraw.Draw(image, "RGBA")
    size = max(10, round(min(height, width) / 26))
    while size > 6 and draw.textlength(text, font(size)) > width - size:
        size -= 1
    left, _, right, bottom = draw.textbbox((0, 0), text, font(size), anchor="la")
    pad = round(size * 0.35)
    wide, high = right - left + 2 * pad, bottom + 2 * pad
    y = 0 if top else height - high
    draw.rectangle((0, y, wide - 1, y + high - 1), fill=(*BACK, OPAQUE))
    draw.text((pad, y + pad), text, INK, font(size), anchor="la")
    return np.asarray(image)


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The DejaVu Sans that comes with matplotlib: the same everywhere, with all of Latin, Greek and Cyrillic."""
    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"), size)

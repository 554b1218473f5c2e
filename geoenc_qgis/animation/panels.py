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

GAP_PIXELS = 4  # pixels between panels
STRIPE_GREYS = (120, 140)  # stripes that say: nothing here
STRIPE_PIXELS = 6  # pixels of a stripe
TEXT_COLOUR, TEXT_BOX_COLOUR = (255, 255, 255), (0, 0, 0)
TEXT_BOX_ALPHA = 160  # of 255: the box behind a text, so that it can be read on any ground


def hatched_picture(picture: Picture) -> np.ndarray:
    """Colours (h, w, 3) uint8 with grey stripes where not valid; the stripes never move."""
    colours, valid = picture
    rows, cols = np.ogrid[: valid.shape[0], : valid.shape[1]]
    stripes = np.where((rows + cols) // STRIPE_PIXELS % 2, *STRIPE_GREYS).astype(np.uint8)
    return np.where(valid[..., None], colours, stripes[..., None])


def blended_picture(under: np.ndarray, over: np.ndarray, alpha: float) -> np.ndarray:
    """Two pictures (h, w, 3) uint8, `over` with a share of `alpha` (0..1)."""
    return np.rint(under * (1.0 - alpha) + over * alpha).astype(np.uint8)


def arranged_panels(panels: Sequence[np.ndarray], below: bool) -> np.ndarray:
    """Panels of one size in a row, or one below the other; sides made even by a black line, as H.264 wants them."""
    height, width = panels[0].shape[:2]
    down, across = (len(panels), 1) if below else (1, len(panels))
    shape = (down * (height + GAP_PIXELS) - GAP_PIXELS, across * (width + GAP_PIXELS) - GAP_PIXELS)
    frame = np.zeros((shape[0] + shape[0] % 2, shape[1] + shape[1] % 2, 3), np.uint8)
    for number, panel in enumerate(panels):
        row, col = (number * (height + GAP_PIXELS), 0) if below else (0, number * (width + GAP_PIXELS))
        frame[row : row + height, col : col + width] = panel
    return frame


def labelled_picture(picture: np.ndarray, text: str, *, top: bool) -> np.ndarray:
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
    draw.rectangle((0, y, wide - 1, y + high - 1), fill=(*TEXT_BOX_COLOUR, TEXT_BOX_ALPHA))
    draw.text((pad, y + pad), text, TEXT_COLOUR, font(size), anchor="la")
    return np.asarray(image)


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The DejaVu Sans that comes with matplotlib: the same everywhere, with all of Latin, Greek and Cyrillic."""
    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf"), size)

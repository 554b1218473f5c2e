"""What is shown of a training: its report, and what is hidden on the user's own rasters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image

from ..core.language import said
from ..core.page import Html, figure, paragraph, picture, table, write_page
from ..core.words import Message, tr
from .loop import History
from .masks import Mask, random_mask

THUMBNAIL_PIXELS = 224  # pixels of a thumbnail's side
CROPS_PER_ROW, GAP_PIXELS = 4, 6  # crops in a row of the sheet, pixels between them
ABOUT_PICTURES = tr(
    "One place of the rasters, then the principal components of its embeddings as colours, from the beginning to the"
    " end of the training."
)
ABOUT_CURVES = tr(
    "A loss that falls while deviation and rank stay well above zero is what you want to see. A rank near 1 means that"
    " the features have collapsed: all places look alike."
)


def write_report(
    path: str, title: Message, facts: Sequence[tuple[Message, object]], history: History, pictures: list[np.ndarray]
) -> None:
    """The page of a training: facts, curves, and PCA colours of one place on the way (h, w, 3) uint8."""
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(10, 6), layout="constrained")
    axes = drawing.subplots(2, 2, sharex=True).ravel()
    minutes = np.array(history.seconds) / 60
    for axis, (values, name) in zip(
        axes,
        (
            (history.loss, tr("loss")),
            (history.deviation, tr("deviation of features")),
            (history.rank, tr("effective rank")),
            (history.rate, tr("images/s")),
        ),
        strict=True,
    ):
        axis.plot(minutes, values, color="#4a7c59")
        axis.set_title(said(name), fontsize=10)
        axis.set_ylim(bottom=0)
    for axis in axes[2:]:
        axis.set_xlabel(said(tr("minutes")))
    parts: list[Html] = []
    if pictures:
        parts = [paragraph(ABOUT_PICTURES), paragraph(*(picture(_thumbnail(pixels)) for pixels in pictures))]
    write_page(path, title, table(("", ""), facts), figure(drawing), *parts, paragraph(ABOUT_CURVES))


def _thumbnail(pixels: np.ndarray) -> np.ndarray:
    whole = Image.fromarray(pixels)
    size = (THUMBNAIL_PIXELS, round(THUMBNAIL_PIXELS * whole.height / whole.width))
    return np.asarray(whole.resize(size, Image.Resampling.NEAREST))


def crop_picture(pixels: torch.Tensor) -> np.ndarray:
    """(h, w, 3) uint8 of a crop (C, H, W) of 0..1: its first three bands, or one in grey."""
    shown = pixels[:3] if len(pixels) >= 3 else pixels[:1].expand(3, -1, -1)
    return (shown.clamp(0, 1) * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()


def component_picture(tokens: torch.Tensor) -> np.ndarray:
    """(h, w, 3) uint8: the first three principal components of cells (h, w, C), over their 2 to 98 percentile."""
    height, width, dims = tokens.shape
    rows = tokens.reshape(-1, dims).double().cpu()
    rows = rows - rows.mean(0)
    _, _, axes = torch.linalg.svd(rows, full_matrices=False)
    signs = torch.sign(axes[:3].gather(1, axes[:3].abs().argmax(1, keepdim=True)))
    scores = (rows @ (axes[:3] * signs).T).numpy()
    low, high = np.percentile(scores, (2, 98), axis=0)
    shares = np.clip((scores - low) / np.maximum(high - low, 1e-9), 0, 1)
    return np.asarray(np.rint(shares * 255).astype(np.uint8).reshape(height, width, 3))


def mask_sheet(
    clean: torch.Tensor, valid: torch.Tensor, grid: tuple[int, int, int], patch: int, rng: np.random.Generator
) -> tuple[np.ndarray, float]:
    """(the sheet (h, w, 3) uint8, the mean share that is hidden) of crops (B, C, H, W), valid patches (B, h, w).

    Each crop above as it is, below with what a mask of the grid (T', h, w) hides.
    """
    pairs, hidden = [], []
    for pixels, there in zip(clean, valid, strict=True):
        mask = random_mask(grid, rng)
        hidden.append(mask.picture().mean())
        pairs.append(np.concatenate([crop_picture(pixels), masked_picture(pixels, mask, there, patch)]))
    rows = -(-len(pairs) // CROPS_PER_ROW)
    height, width = pairs[0].shape[0] + GAP_PIXELS, pairs[0].shape[1] + GAP_PIXELS
    sheet = np.full((rows * height - GAP_PIXELS, min(CROPS_PER_ROW, len(pairs)) * width - GAP_PIXELS, 3), 255, np.uint8)
    for number, pair in enumerate(pairs):
        row, col = number // CROPS_PER_ROW * height, number % CROPS_PER_ROW * width
        sheet[row : row + pair.shape[0], col : col + pair.shape[1]] = pair
    return sheet, float(np.mean(hidden))


def masked_picture(pixels: torch.Tensor, mask: Mask, valid: torch.Tensor, patch: int) -> np.ndarray:
    """(h, w, 3) uint8: a crop with its hidden patches in orange, and those without ground in grey."""
    picture = crop_picture(pixels).astype(np.float32)
    hidden = np.kron(mask.picture(), np.ones((patch, patch), bool)).astype(bool)
    gone = np.kron(~valid.numpy(), np.ones((patch, patch), bool)).astype(bool)
    picture[hidden] = 0.25 * picture[hidden] + 0.75 * np.array([230, 120, 30])
    picture[gone] = 128
    return picture.astype(np.uint8)

"""Principal components for people: a scree chart, and a table of loadings."""

from __future__ import annotations

import numpy as np

from ..core.language import said
from ..core.page import Html, figure, paragraph
from ..core.sheet import write_csv
from ..core.words import counted, tr
from .pca import Components


def scree_chart(components: Components, count: int) -> list[Html]:
    """Shares of variance of the first components, and what they hold together."""
    from matplotlib.figure import Figure

    shares = components.shares[: max(50, count)]
    numbers = np.arange(1, len(shares) + 1)
    drawing = Figure(figsize=(9, 4), layout="constrained")
    axes = drawing.subplots()
    axes.bar(numbers, shares, color=np.where(numbers <= count, "#4a7c59", "#c8d6cc"))
    axes.plot(numbers, shares.cumsum(), color="#333333", marker=".")
    axes.set(xlabel=said(tr("component")), ylabel=said(tr("share of variance")), ylim=(0, 1.02))
    text = counted(
        count,
        "{n} of {of} components was kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's"
        " share. Line: the cumulative share.",
        "{n} of {of} components were kept, with {share:.1%} of the variance of {cells:,} cells. Bars: each component's"
        " share. Line: the cumulative share.",
        of=len(components.shares),
        share=components.shares[:count].sum(),
        cells=components.cells,
    )
    return [paragraph(text), figure(drawing)]


def write_loadings(path: str, components: Components) -> None:
    """A component per row, with its share of variance and its loading on every band of the embedding."""
    head = ["component", "share", *(f"band_{band}" for band in range(1, components.axes.shape[1] + 1))]
    rows = [
        (i, f"{share:.9g}", *(f"{value:.9g}" for value in axis))
        for i, (share, axis) in enumerate(zip(components.shares, components.axes, strict=False), 1)
    ]
    write_csv(path, head, rows)

"""A Sankey picture: what each class lost on the left, what each gained on the right, and bands between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from ..core.language import said
from ..core.page import chart_label
from ..core.words import tr
from .codes import NamedClass, mixed_colour
from .matrix import OTHERS_COLOUR, Matrix, number_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

LINE_INCHES, PICTURE_INCHES = 0.24, 4.0  # height of a label; of all bars together
BAR_WIDTH = 0.02  # of the picture


class Bar(NamedTuple):
    """A class on one side: where it begins and how high it is, in units of area."""

    start: float
    height: float


def drawing(matrix: Matrix) -> Figure:
    """What changed, from class to class; there is some."""
    lost, gained = matrix.changed.sum(axis=1), matrix.changed.sum(axis=0)
    whole = float(lost.sum())
    lines = max((lost > 0).sum(), (gained > 0).sum())
    height = PICTURE_INCHES + LINE_INCHES * (lines + 1)
    gap = LINE_INCHES / PICTURE_INCHES * whole  # between bars: no label lies on another
    figure = Figure(figsize=(10, height), layout="constrained")
    axes = figure.subplots()
    axes.set(xlim=(-0.55, 1.55), ylim=(whole + gap * lines, -gap))
    axes.axis("off")
    sides = [_bars(areas, gap, lines) for areas in (lost, gained)]
    _draw_bands(axes, matrix, *sides)
    _draw_side(axes, matrix.befores, sides[0], whole, matrix.unit, left=True)
    _draw_side(axes, matrix.afters, sides[1], whole, matrix.unit, left=False)
    axes.text(0, -gap * 0.6, said(tr("lost by")), ha="right", va="center", weight="bold")
    axes.text(1, -gap * 0.6, said(tr("gained by")), ha="left", va="center", weight="bold")
    return figure


def _bars(areas: np.ndarray, gap: float, lines: int) -> list[Bar]:
    """A bar per class, one below the other; those of nothing take no room. The side with fewer is spread out."""
    shown = int((areas > 0).sum())
    step = gap * lines / max(shown, 1)
    ends = np.cumsum(areas) + step * np.cumsum(areas > 0)
    return [Bar(float(end - area - step / 2), float(area)) for end, area in zip(ends, areas, strict=True)]


def _draw_bands(axes: Axes, matrix: Matrix, befores: list[Bar], afters: list[Bar]) -> None:
    starts = [bar.start for bar in befores]
    ends = [bar.start for bar in afters]
    for i, j in np.argwhere(matrix.changed > 0).tolist():
        area = matrix.changed[i, j]
        joined = matrix.joined and len(matrix.befores) - 1 in (i, j)
        colour = OTHERS_COLOUR if joined else mixed_colour(matrix.befores[i].colour, matrix.afters[j].colour)
        top, bottom = starts[i], starts[i] + area
        top2, bottom2 = ends[j], ends[j] + area
        x, x2, middle = BAR_WIDTH, 1 - BAR_WIDTH, 0.5
        corners = [(x, top), (middle, top), (middle, top2), (x2, top2)]
        corners += [(x2, bottom2), (middle, bottom2), (middle, bottom), (x, bottom), (x, top)]
        curve = [Path.CURVE4] * 3
        codes = [Path.MOVETO, *curve, Path.LINETO, *curve, Path.CLOSEPOLY]
        axes.add_patch(PathPatch(Path(corners, codes), facecolor=colour, alpha=0.7, linewidth=0.3, edgecolor=colour))
        starts[i], ends[j] = bottom, bottom2


def _draw_side(axes: Axes, classes: list[NamedClass], bars: list[Bar], whole: float, unit: str, *, left: bool) -> None:
    for class_, bar in zip(classes, bars, strict=True):
        if not bar.height:
            continue
        corner = (0.0 if left else 1 - BAR_WIDTH, bar.start)
        axes.add_patch(
            Rectangle(corner, BAR_WIDTH, bar.height, facecolor=class_.colour, edgecolor="#555555", linewidth=0.5)
        )
        share = tr("{area} {unit}, {share:.0%}", area=number_text(bar.height), unit=unit, share=bar.height / whole)
        text = f"{chart_label(class_.name)} · {said(share)}"
        x, side = (-0.01, "right") if left else (1.01, "left")
        axes.text(x, bar.start + bar.height / 2, text, ha=side, va="center", fontsize="small")

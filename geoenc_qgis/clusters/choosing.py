"""How many classes: the number whose classes lie apart best, by silhouettes (Rousseeuw 1987) of a sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import InputError
from ..core.language import said
from ..core.page import Html, figure, paragraph
from ..core.report import Report
from ..core.words import tr
from .linkage import cut_groups, squared_distances, ward_linkage
from .shared import SharedVectors
from .vectors import Vectors

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SAMPLE_CELLS = 3000  # at most: time and memory grow with their square
CELLS_PER_CLASS = 10  # of the sample, in the mean: with fewer, a silhouette says little
TRIED_IN_FULL, TRIED_STEP = 32, 1.1  # up to so many each number is tried, then in steps of a tenth
NEARLY_BEST = 0.03  # of the best silhouette: the most classes that come so near to it are chosen


@dataclass(frozen=True)
class Curve:
    """Mean silhouettes of a sample of cells: (number of classes, silhouette) each."""

    cells: int
    silhouettes: list[tuple[int, float]]

    @property
    def chosen(self) -> int:
        """The most classes whose silhouette is nearly the best."""
        best = max(value for _, value in self.silhouettes)
        return max(count for count, value in self.silhouettes if value >= best - NEARLY_BEST * abs(best))


def tried_numbers(most: int) -> list[int]:
    """The numbers of classes that are tried, from 2 to `most`."""
    numbers = list(range(2, min(most, TRIED_IN_FULL) + 1))
    while numbers[-1] < most:
        numbers.append(min(most, int(numbers[-1] * TRIED_STEP)))
    return numbers


def silhouette_curve(vectors: Vectors | SharedVectors, most: int, metric: str, seed: int, report: Report) -> Curve:
    """Silhouettes of 2 to `most` classes: cuts of Ward's tree of a sample, which one tree gives for all numbers.

    Distances are the metric's. InputError where the cells are too few, or all alike.
    """
    from sklearn.metrics import silhouette_score

    from .nearest import metric_vectors

    rng = np.random.default_rng(seed)
    picked = rng.choice(len(vectors), min(len(vectors), SAMPLE_CELLS), replace=False)
    rows = metric_vectors(vectors.rows(picked), metric, "cpu").numpy()
    bound = max(2, min(most, len(rows) // CELLS_PER_CLASS))
    apart = squared_distances(rows)
    np.fill_diagonal(apart, 0)
    if len(rows) < 3 or not apart.any():
        raise InputError(
            tr("AUTO_CLUSTERS can't choose a number of classes: the cells are too few, or all alike."),
            tr("Turn it off and say how many CLUSTERS."),
        )
    if bound < most:
        report.log(
            tr("At most {bound} classes are tried, as {count:,} cells are looked at.", bound=bound, count=len(rows))
        )
    distances = apart / 2 if metric == "cosine" else np.sqrt(apart)
    single = np.ones(len(rows), np.int64)
    tree = ward_linkage(rows, single)
    silhouettes: list[tuple[int, float]] = []
    for count in tried_numbers(bound):
        report.check()
        groups = cut_groups(tree, single, count)
        value = silhouette_score(distances, groups, metric="precomputed")
        silhouettes.append((count, round(float(value), 4)))
    curve = Curve(len(rows), silhouettes)
    report.log(
        tr(
            "{chosen} classes are chosen, the most whose silhouette is within 3 % of the best. Silhouettes of {cells:,}"
            " cells by number of classes: {values}.",
            chosen=curve.chosen,
            cells=curve.cells,
            values=", ".join(f"{count}: {value:.3f}" for count, value in silhouettes),
        )
    )
    return curve


def curve_section(curve: Curve) -> Html:
    """The curve for a page."""
    about = tr(
        "{chosen} classes were chosen: the most whose mean silhouette, over {cells:,} cells, is within 3 % of the best."
        " A silhouette is 1 where cells are far from all other classes, 0 between two classes; a flat curve says that"
        " no number is much better than another, and a later peak that the classes fall into more.",
        chosen=curve.chosen,
        cells=curve.cells,
    )
    return Html(figure(_drawing(curve)) + paragraph(about))


def _drawing(curve: Curve) -> Figure:
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(9, 3.5), layout="constrained")
    axes = drawing.subplots()
    axes.plot(*zip(*curve.silhouettes, strict=True), marker="o", markersize=3, color="#4e79a7")
    axes.axvline(curve.chosen, color="#e15759", linestyle="--", label=said(tr("{n} classes", n=curve.chosen)))
    axes.set(xlabel=said(tr("classes")), ylabel=said(tr("mean silhouette")))
    axes.legend()
    axes.grid(alpha=0.3)
    return drawing

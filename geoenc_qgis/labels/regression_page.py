"""The report of a regressor: what it can do in words, its figures, estimates against labels, and residuals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.language import said
from ..core.page import chart_label, figure, heading, paragraph, table, write_page
from ..core.words import Message, tr
from .regression import TITLES, Learnt

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MAX_DOTS = 3000  # samples that are drawn one by one; beyond, counts of them
COLOUR = "#4a7c59"
ABOUT_SCATTER = tr(
    "Each estimate is of a regressor that never saw the place. On the line it is right. Where the cloud is flatter than"
    " the line, large numbers are estimated too small and small ones too large. Darker: more cells."
)
ABOUT_RESIDUALS = tr(
    "Left: estimate less label, with the 90 % interval where it is the same everywhere. Right: the same by the"
    " estimate; a slope or a bend is something that the regressor has not learnt."
)


def write_report(path: str, title: Message, metrics: dict[str, Any], learnt: Learnt) -> None:
    """Write the page. metrics: what OUTPUT_METRICS holds."""
    tested = learnt.tested
    scores = metrics["cross_validation"]
    rows = [
        (
            TITLES[name],
            tr("{mean:.4g} ± {half:.2g}", mean=score["mean"], half=score["half_width_95"]),
            tr("{score:.4g}", score=metrics["all_samples"][name]),
        )
        for name, score in scores.items()
    ]
    folds = tr("mean of the folds ({folds})", folds=metrics["about"]["folds"])
    head = ("", folds, tr("all samples together"))
    name = metrics["target"]["name"]
    write_page(
        path,
        title,
        table(("", ""), list(metrics["about"].items())),
        heading(tr("In words")),
        *map(paragraph, _words(metrics)),
        heading(tr("Scores")),
        table(head, rows),
        heading(tr("Estimates and labels")),
        paragraph(ABOUT_SCATTER),
        figure(_scatter(name, learnt.values, tested.estimates)),
        heading(tr("Residuals")),
        paragraph(ABOUT_RESIDUALS),
        figure(_residuals(name, tested.estimates, tested.estimates - learnt.values, metrics["interval"])),
    )


def _words(metrics: dict[str, Any]) -> list[Message]:
    """A sentence or two for each figure."""
    scores, target, interval = metrics["cross_validation"], metrics["target"], metrics["interval"]
    r2 = scores.get("r2", {"mean": 0.0, "half_width_95": 0.0})
    first = tr(
        "In places it has not seen, the embeddings tell {share:.0%} (± {half:.0%}) of how {name} varies (R²).",
        share=r2["mean"],
        half=r2["half_width_95"],
        name=target["name"],
    )
    if r2["mean"] <= 0:
        first = tr(
            "In places it has not seen, it is no better than the mean of all labels (R² {r2:.2f}).", r2=r2["mean"]
        )
    typical = tr(
        "An estimate is typically {rmse:.3g} off (RMSE), where labels range from {least:.4g} to {most:.4g}; {bias}.",
        rmse=scores["rmse"]["mean"],
        least=target["min"],
        most=target["max"],
        bias=_bias_text(scores["bias"]),
    )
    within = tr(
        "Nine of ten labels should lie within ± {width:.3g} of the estimate (on average; it is {kind}). Tested on"
        " places apart, {coverage:.0%} (± {half:.0%}) did.",
        width=interval["half_width_mean"],
        kind=tr("the same everywhere") if interval["kind"] == "constant" else interval["kind"],
        coverage=interval["coverage"]["mean"],
        half=interval["coverage"]["half_width_95"],
    )
    return [first, typical, within]


def _bias_text(bias: dict[str, float]) -> Message:
    if abs(bias["mean"]) <= bias["half_width_95"]:
        return tr("no bias can be told")
    if bias["mean"] > 0:
        return tr("on average it estimates {bias:.3g} too much", bias=bias["mean"])
    return tr("on average it estimates {bias:.3g} too little", bias=-bias["mean"])


def _scatter(name: str, values: np.ndarray, estimates: np.ndarray) -> Figure:
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(5.6, 5.4), layout="constrained")
    axis = drawing.subplots()
    ends = [min(values.min(), estimates.min()), max(values.max(), estimates.max())]
    if len(values) > MAX_DOTS:
        axis.hexbin(values, estimates, gridsize=60, bins="log", cmap="Greens", mincnt=1, extent=(*ends, *ends))
    else:
        axis.scatter(
            values, estimates, s=float(np.clip(6000 / len(values), 5, 30)), color=COLOUR, alpha=0.6, linewidth=0
        )
    axis.plot(ends, ends, color="#444444", linewidth=1, label="1:1")
    axis.legend(loc="upper left")
    axis.set(xlabel=said(tr("label: {name}", name=chart_label(name))), ylabel=said(tr("estimate out of fold")))
    axis.set_aspect("equal")
    return drawing


def _residuals(name: str, estimates: np.ndarray, residuals: np.ndarray, interval: dict[str, Any]) -> Figure:
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(10, 4), layout="constrained")
    left, right = drawing.subplots(1, 2)
    left.hist(residuals, bins=int(np.clip(len(residuals) ** 0.5, 8, 60)), color=COLOUR)
    left.axvline(0, color="#444444", linewidth=1)
    if interval["kind"] == "constant":
        for side in (-1, 1):
            left.axvline(side * interval["half_width_mean"], color="#444444", linewidth=1, linestyle="--")
    left.set(xlabel=said(tr("estimate less label: {name}", name=chart_label(name))), ylabel=said(tr("cells")))
    if len(residuals) > MAX_DOTS:
        right.hexbin(estimates, residuals, gridsize=50, bins="log", cmap="Greens", mincnt=1)
    else:
        right.scatter(estimates, residuals, s=6, color=COLOUR, alpha=0.6, linewidth=0)
    right.axhline(0, color="#444444", linewidth=1)
    right.set(xlabel=said(tr("estimate")), ylabel=said(tr("estimate less label")))
    return drawing

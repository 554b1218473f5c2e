"""The report of a regressor: what it can do in words, its figures, estimates against labels, and residuals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.page import chart_label, figure, heading, paragraph, table, write_page
from .regression import TITLES, Learnt

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MAX_DOTS = 3000  # samples that are drawn one by one; beyond, counts of them
COLOUR = "#4a7c59"
ABOUT_SCATTER = (
    "Each estimate is of a regressor that never saw the place. On the line it is right. Where the cloud is flatter than"
    " the line, large numbers are estimated too small and small ones too large. Darker: more cells."
)
ABOUT_RESIDUALS = (
    "Left: estimate less label, with the 90 % interval where it is the same everywhere. Right: the same by the"
    " estimate; a slope or a bend is something that the regressor has not learnt."
)


def write_report(path: str, title: str, metrics: dict[str, Any], learnt: Learnt) -> None:
    """Write the page. metrics: what OUTPUT_METRICS holds."""
    tested = learnt.tested
    scores = metrics["cross_validation"]
    rows = [
        (TITLES[name], f"{score['mean']:.4g} ± {score['half_width_95']:.2g}", f"{metrics['all_samples'][name]:.4g}")
        for name, score in scores.items()
    ]
    head = ("", f"mean of the folds ({metrics['about']['folds']})", "all samples together")
    name = metrics["target"]["name"]
    write_page(
        path,
        title,
        table(("", ""), list(metrics["about"].items())),
        heading("In words"),
        *map(paragraph, _words(metrics)),
        heading("Scores"),
        table(head, rows),
        heading("Estimates and labels"),
        paragraph(ABOUT_SCATTER),
        figure(_scatter(name, learnt.values, tested.estimates)),
        heading("Residuals"),
        paragraph(ABOUT_RESIDUALS),
        figure(_residuals(name, tested.estimates, tested.estimates - learnt.values, metrics["interval"])),
    )


def _words(metrics: dict[str, Any]) -> list[str]:
    """A sentence or two for each figure."""
    scores, target, interval = metrics["cross_validation"], metrics["target"], metrics["interval"]
    rmse, bias = scores["rmse"], scores["bias"]
    r2 = scores.get("r2", {"mean": 0.0, "half_width_95": 0.0})
    share = f"{r2['mean']:.0%} (± {r2['half_width_95']:.0%})"
    first = f"In places it has not seen, the embeddings tell {share} of how {target['name']} varies (R²)."
    if r2["mean"] <= 0:
        first = f"In places it has not seen, it is no better than the mean of all labels (R² {r2['mean']:.2f})."
    off = (
        "no bias can be told"
        if abs(bias["mean"]) <= bias["half_width_95"]
        else (f"on average it estimates {abs(bias['mean']):.3g} too {'much' if bias['mean'] > 0 else 'little'}")
    )
    typical = (
        f"An estimate is typically {rmse['mean']:.3g} off (RMSE), where labels range from {target['min']:.4g} to"
        f" {target['max']:.4g}; {off}."
    )
    coverage, half = interval["coverage"], interval["coverage"]["half_width_95"]
    kind = "the same everywhere" if interval["kind"] == "constant" else interval["kind"]
    within = (
        f"Nine of ten labels should lie within ± {interval['half_width_mean']:.3g} of the estimate (on average; it"
        f" is {kind}). Tested on places apart, {coverage['mean']:.0%} (± {half:.0%}) did."
    )
    return [first, typical, within]


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
    axis.set(xlabel=f"label: {chart_label(name)}", ylabel="estimate out of fold", aspect="equal")
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
    left.set(xlabel=f"estimate less label: {chart_label(name)}", ylabel="cells")
    if len(residuals) > MAX_DOTS:
        right.hexbin(estimates, residuals, gridsize=50, bins="log", cmap="Greens", mincnt=1)
    else:
        right.scatter(estimates, residuals, s=6, color=COLOUR, alpha=0.6, linewidth=0)
    right.axhline(0, color="#444444", linewidth=1)
    right.set(xlabel="estimate", ylabel="estimate less label")
    return drawing

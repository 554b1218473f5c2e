"""The report of a classifier: scores, confusion matrix, reliability, learning curve, pictures of the embeddings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.language import said
from ..core.page import Html, chart_label, figure, heading, paragraph, table, write_page
from ..core.words import Message, tr
from .samples import Samples
from .scores import METRIC_TITLES
from .trial import FEW_SAMPLES

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MAX_PICTURED_SAMPLES = 2000  # samples in a picture of the embeddings
MAX_CLASS_PICTURES = 12  # classes that get a one-versus-rest picture
ABOUT_CURVES = tr(
    "Left: how often predictions of a given confidence are right; on the diagonal, confidence means what it says."
    " Right: what more labels bring, with 95 % intervals over the folds; where the curve still climbs, more labels"
    " help (with thresholds of 0.5 for several labels)."
)


def write_report(path: str, title: Message, metrics: dict[str, Any], samples: Samples, seed: int) -> None:
    """Write the page. metrics: what OUTPUT_METRICS holds."""
    parts = [table(("", ""), list(metrics["about"].items())), heading(tr("Scores")), _scores(metrics)]
    if metrics.get("members"):
        parts += [heading(tr("Does the vote help?")), _members(metrics)]
    parts += [heading(tr("By class")), _classes(metrics)]
    if "confusion" in metrics:
        about = tr("Rows are the labels, columns the predictions out of fold; numbers are shares of a row.")
        parts += [heading(tr("Confusion matrix")), paragraph(about), figure(_confusion(metrics))]
    few = len(samples) < FEW_SAMPLES
    if not few:
        parts += [heading(tr("Can its confidence be believed? How many labels are enough?")), paragraph(ABOUT_CURVES)]
        parts.append(figure(_curves(metrics)))
    parts += [heading(tr("The labelled embeddings")), _about_pictures(len(samples), few)]
    parts += map(figure, _pictures(samples, seed, few))
    if few:
        parts.append(paragraph(_about_few(len(samples))))
    write_page(path, title, *parts)


def _about_pictures(count: int, few: bool) -> Html:
    alike = tr("What lies together looks alike to the encoder. Classes that overlap here will be confused.")
    shown = min(count, MAX_PICTURED_SAMPLES)
    if few:
        return paragraph(alike, tr("The first two principal components of {n:,} samples.", n=shown))
    how = tr("UMAP and t-SNE of {n:,} samples; below, each class against the rest (UMAP).", n=shown)
    return paragraph(alike, how)


def _about_few(count: int) -> Message:
    return tr(
        "{n} samples can't tell whether its confidence can be believed, how many labels are enough, or how the classes"
        " lie in UMAP and t-SNE: with {enough} or more, the report shows these.",
        n=count,
        enough=FEW_SAMPLES,
    )


def _scores(metrics: dict[str, Any]) -> Html:
    test = metrics.get("test")
    rows = []
    for name, score in metrics["cross_validation"].items():
        mean = tr("{score:.3f}", score=score["mean"])
        if len(score["folds"]) > 1:
            mean = tr("{score:.3f} ± {half:.3f}", score=score["mean"], half=score["half_width_95"])
        cells = (METRIC_TITLES[name], mean)
        rows.append((*cells, tr("{score:.3f}", score=test[name])) if test else cells)
    validated = tr("cross-validation ({folds})", folds=metrics["about"]["folds"])
    head = ("", validated, *([tr("test places")] if test else []))
    return table(head, rows)


def _members(metrics: dict[str, Any]) -> Html:
    name = metrics["headline"]
    rows = []
    for kind, member in metrics["members"].items():
        gain, half = member["vote_gain"], member["vote_gain_half_width_95"]
        better = tr("better") if gain > half else tr("worse") if gain < -half else tr("not clearly different")
        gained = tr("{gain:+.3f} ± {half:.3f}", gain=gain, half=half)
        rows.append((kind, tr("{score:.3f}", score=member["scores"][name]["mean"]), gained, better))
    return table((tr("alone"), METRIC_TITLES[name], tr("the vote's gain"), tr("the vote is")), rows)


def _classes(metrics: dict[str, Any]) -> Html:
    rows = [
        (
            class_["class"],
            class_["count"],
            *(
                "–" if class_[name] is None else tr("{score:.3f}", score=class_[name])
                for name in ("precision", "recall", "f1", "f2")
            ),
        )
        for class_ in metrics["per_class"]
    ]
    head = [tr("class"), tr("samples"), tr("precision"), tr("recall"), "F1", "F2"]
    if metrics.get("thresholds"):
        head.append(tr("threshold"))
        rows = [(*row, tr("{step:.3f}", step=step)) for row, step in zip(rows, metrics["thresholds"], strict=True)]
    return table(head, rows)


def _confusion(metrics: dict[str, Any]) -> Figure:
    from matplotlib.figure import Figure

    names, counts = [chart_label(class_["class"]) for class_ in metrics["per_class"]], np.array(metrics["confusion"])
    shares = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    side = min(14.0, 2.5 + 0.5 * len(names))
    drawing = Figure(figsize=(side + 1, side), layout="constrained")
    axis = drawing.subplots()
    axis.imshow(shares, cmap="Greens", vmin=0, vmax=1)
    axis.set_xticks(range(len(names)), names, rotation=90)
    axis.set_yticks(range(len(names)), names)
    axis.set(xlabel=said(tr("predicted")), ylabel=said(tr("label")))
    if len(names) <= 25:
        for row, col in np.argwhere(counts > 0):
            colour = "white" if shares[row, col] > 0.6 else "black"
            share = said(tr("{share:.2f}", share=shares[row, col]))
            axis.text(col, row, share, ha="center", va="center", fontsize=7, color=colour)
    return drawing


def _curves(metrics: dict[str, Any]) -> Figure:
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(10, 4.2), layout="constrained")
    left, right = drawing.subplots(1, 2)
    points = metrics["reliability"]
    left.plot([0, 1], [0, 1], color="#bbbbbb", linewidth=1)
    left.plot([p["said"] for p in points], [p["right"] for p in points], "o-", color="#4a7c59")
    left.set(xlabel=said(tr("confidence")), ylabel=said(tr("share that is right")), xlim=(0, 1), ylim=(0, 1.02))
    curve = metrics["learning_curve"]
    right.errorbar(
        [p["samples"] for p in curve], [p["mean"] for p in curve], [p["half_width_95"] for p in curve],
        fmt="o-", color="#4a7c59", capsize=3,
    )  # fmt: skip
    right.set(xlabel=said(tr("training samples")), ylabel=said(METRIC_TITLES[metrics["headline"]]))
    right.grid(alpha=0.3)
    return drawing


def _pictures(samples: Samples, seed: int, few: bool) -> list[Figure]:
    """UMAP and t-SNE of the samples in their classes' colours, and one-versus-rest; components of few."""
    from matplotlib.figure import Figure

    chosen = np.sort(np.random.default_rng(seed).permutation(len(samples))[:MAX_PICTURED_SAMPLES])
    rows = samples.rows[chosen]
    rows = (rows - rows.mean(0)) / np.maximum(rows.std(0), 1e-6)
    targets, colours = samples.targets[chosen], samples.classes.colours
    names = [chart_label(name) for name in samples.classes.names]
    size = float(np.clip(8000 / len(chosen), 4, 40))
    if few:
        places = {said(tr("Principal components")): _components(rows)}
    else:
        places = {"UMAP": _umap(rows, seed), "t-SNE": _tsne(rows, seed)}
    both = Figure(figsize=(5.5 * len(places), 5), layout="constrained")
    for axis, (title, place) in zip(both.subplots(1, len(places), squeeze=False)[0], places.items(), strict=True):
        _scatter(axis, title, place, "#cccccc", size)
        for column, (name, colour) in enumerate(zip(names, colours, strict=True)):
            here = targets[:, column]
            axis.scatter(place[here, 0], place[here, 1], s=size, color=colour, label=name, linewidth=0)
    if len(names) <= 30:
        both.legend(
            *both.axes[0].get_legend_handles_labels(), loc="outside right upper", fontsize="small", markerscale=1.5
        )
    if few:
        return [both]
    shown = np.argsort(-targets.sum(0), kind="stable")[:MAX_CLASS_PICTURES]
    across = min(4, len(shown))
    down = -(-len(shown) // across)
    rest = Figure(figsize=(11, 2.8 * down), layout="constrained")
    axes = list(np.ravel(rest.subplots(down, across)))
    for axis, column in zip(axes, sorted(shown), strict=False):
        _scatter(axis, names[column], places["UMAP"], "#dddddd", size)
        here = places["UMAP"][targets[:, column]]
        axis.scatter(here[:, 0], here[:, 1], s=size, color=colours[column], linewidth=0)
    for axis in axes[len(shown) :]:
        axis.set_axis_off()
    return [both, rest]


def _scatter(axis: Axes, title: str, place: np.ndarray, colour: str, size: float) -> None:
    axis.scatter(place[:, 0], place[:, 1], s=size, color=colour, linewidth=0)
    axis.set_title(title, fontsize=10)
    axis.set(xticks=[], yticks=[])


def _umap(rows: np.ndarray, seed: int) -> np.ndarray:
    """(n, 2)."""
    from umap import UMAP

    near = min(15, len(rows) - 1)
    layout = UMAP(n_neighbors=near, min_dist=0.1, metric="cosine", random_state=seed, n_jobs=1, init="pca")
    return np.asarray(layout.fit_transform(rows))


def _tsne(rows: np.ndarray, seed: int) -> np.ndarray:
    from sklearn.manifold import TSNE

    layout = TSNE(perplexity=min(30, (len(rows) - 1) / 3), init="pca", random_state=seed)
    return np.asarray(layout.fit_transform(rows))


def _components(rows: np.ndarray) -> np.ndarray:
    centred = rows - rows.mean(0)
    left, values, _ = np.linalg.svd(centred, full_matrices=False)
    return np.pad(left * values, ((0, 0), (0, 2)))[:, :2]

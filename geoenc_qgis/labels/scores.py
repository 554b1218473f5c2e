"""How good a classifier is: scikit-learn's figures, over folds with intervals, in one fixed order of classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy.stats import t as student
from sklearn import metrics

from ..core.words import tr
from .classes import Classes

CALIBRATION_BINS = 10  # of the reliability curve
METRIC_TITLES = {  # figures of a whole, and what they are called
    "overall_accuracy": tr("overall accuracy"),
    "subset_accuracy": tr("subset accuracy (all labels of a sample right)"),
    "kappa": tr("Cohen's kappa"),
    "f1_macro": tr("F1, macro"),
    "f1_micro": tr("F1, micro"),
    "f2_macro": tr("F2, macro"),
    "f2_micro": tr("F2, micro"),
    "precision_macro": tr("precision, macro"),
    "precision_micro": tr("precision, micro"),
    "recall_macro": tr("recall, macro"),
    "recall_micro": tr("recall, micro"),
    "hamming_loss": tr("Hamming loss"),
    "map_macro": tr("mean average precision, macro"),
    "map_micro": tr("mean average precision, micro"),
}

CONTRACT_METRICS = (
    "overall_accuracy", "kappa", "f1_macro", "f1_micro", "f2_macro", "f2_micro", "precision_macro", "precision_micro",
    "hamming_loss",
)  # fmt: skip


def metric_values(
    targets: np.ndarray,
    predicted: np.ndarray,
    probabilities: np.ndarray | None,
    multi: bool,
    scored: np.ndarray | None = None,
) -> dict[str, float]:
    """Those of SHOWN that apply, of targets and predicted (n, K) bool, and for mAP of probabilities (n, K).

    F2 = 5 TP / (5 TP + 4 FN + FP). A class that is neither there nor predicted counts 0 in macro averages, which are of
    the classes `scored` (K,) bool; None: all.
    """
    values: dict[str, float] = {}
    for average in ("macro", "micro"):
        own = slice(None) if average == "micro" or scored is None else scored
        both = targets[:, own], predicted[:, own]
        for name, beta in (("f1", 1.0), ("f2", 2.0)):
            values[f"{name}_{average}"] = metrics.fbeta_score(*both, beta=beta, average=average, zero_division=0)
        values[f"precision_{average}"] = metrics.precision_score(*both, average=average, zero_division=0)
        values[f"recall_{average}"] = metrics.recall_score(*both, average=average, zero_division=0)
    if multi:
        values["hamming_loss"] = metrics.hamming_loss(targets, predicted)
        values["subset_accuracy"] = metrics.accuracy_score(targets, predicted)
        if probabilities is not None and targets.any():
            there = targets.any(0)  # average precision of a class without samples is not defined
            for average in ("macro", "micro"):
                values[f"map_{average}"] = metrics.average_precision_score(
                    targets[:, there], probabilities[:, there], average=average
                )
    else:
        true_class, other = targets.argmax(1), predicted.argmax(1)
        values["overall_accuracy"] = metrics.accuracy_score(true_class, other)
        values["hamming_loss"] = metrics.hamming_loss(true_class, other)
        values["kappa"] = (
            metrics.cohen_kappa_score(true_class, other) if len(np.unique([*true_class, *other])) > 1 else 1.0
        )
    return {name: float(values[name]) for name in METRIC_TITLES if name in values}


def class_scores(targets: np.ndarray, predicted: np.ndarray, classes: Classes) -> list[dict[str, Any]]:
    """Precision, recall, F1, F2 and count of each class, in their order; None for a class that was not tested."""
    precision, recall, f1, count = metrics.precision_recall_fscore_support(targets, predicted, zero_division=0)
    f2 = metrics.fbeta_score(targets, predicted, beta=2, average=None, zero_division=0)
    each = zip(("precision", "recall", "f1", "f2"), (precision, recall, f1, f2), strict=True)
    class_values = {
        key: [float(value) if n else None for value, n in zip(values, count, strict=True)] for key, values in each
    }
    return [
        {"class": name, **{key: values[i] for key, values in class_values.items()}, "count": int(count[i])}
        for i, name in enumerate(classes.names)
    ]


def confidence_interval(values: list[float]) -> tuple[float, float]:
    """(mean, half width of a 95 % interval by Student's t) over folds; the half width is 0 for a single one."""
    if len(values) < 2:
        return float(np.mean(values)), 0.0
    half = student.ppf(0.975, len(values) - 1) * np.std(values, ddof=1) / np.sqrt(len(values))
    return float(np.mean(values)), float(half)


def fold_summaries(
    each: list[dict[str, float]], titles: Mapping[str, str] = METRIC_TITLES
) -> dict[str, dict[str, Any]]:
    """Mean, half width and the values themselves of each figure."""
    summaries = {}
    for name in [name for name in titles if any(name in fold_scores for fold_scores in each)]:
        values = [
            fold_scores[name] for fold_scores in each if name in fold_scores
        ]  # a fold without positives has no average precision
        mean, half = confidence_interval(values)
        summaries[name] = {"mean": mean, "half_width_95": half, "folds": values}
    return summaries


def contract_metrics(each: dict[str, dict[str, Any]], multi: bool) -> dict[str, Any]:
    """The figures that scripts rely on, means over the folds, and `folds`: those of each.

    None where a figure does not apply. With several labels a sample is right where all of its labels are.
    """
    applicable = {"overall_accuracy": each["subset_accuracy"]} if multi else {}
    applicable |= {name: each[name] for name in CONTRACT_METRICS if name in each}
    folds = max(len(score["folds"]) for score in applicable.values())
    return {name: applicable[name]["mean"] if name in applicable else None for name in CONTRACT_METRICS} | {
        "folds": [{name: score["folds"][number] for name, score in applicable.items()} for number in range(folds)]
    }


def confusion(targets: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """(K, K) int64 of classes that exclude each other: rows are true, columns predicted."""
    classes = np.arange(targets.shape[1])
    return np.asarray(metrics.confusion_matrix(targets.argmax(1), predicted.argmax(1), labels=classes))


def calibration_curve(targets: np.ndarray, probabilities: np.ndarray, multi: bool) -> list[dict[str, float]]:
    """What was said to be so likely, how often it was so: mean probability, share that was right, and count per tenth.

    Classes that exclude each other: of the likeliest class; multi-label: of every class.
    """
    if multi:
        said, right = probabilities.ravel(), targets.ravel()
    else:
        best = probabilities.argmax(1)
        said, right = probabilities.max(1), targets[np.arange(len(targets)), best]
    number = np.clip((said * CALIBRATION_BINS).astype(int), 0, CALIBRATION_BINS - 1)
    return [
        {"said": float(said[here].mean()), "right": float(right[here].mean()), "count": int(here.sum())}
        for bin_ in range(CALIBRATION_BINS)
        if (here := number == bin_).any()
    ]


def best_thresholds(targets: np.ndarray, probabilities: np.ndarray) -> np.ndarray:
    """(K,): the threshold of each class that gives the best F1; 0.5 where a class has no sample."""
    thresholds = np.full(targets.shape[1], 0.5)
    for column in range(targets.shape[1]):
        wanted = targets[:, column]
        if not wanted.any() or wanted.all():
            continue
        precision, recall, steps = metrics.precision_recall_curve(wanted, probabilities[:, column])
        f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
        best = int(f1[:-1].argmax())
        below = probabilities[:, column][probabilities[:, column] < steps[best]]
        # Half way to the next lower probability: not on the edge of what was seen.
        thresholds[column] = (steps[best] + below.max()) / 2 if len(below) else steps[best]
    return thresholds

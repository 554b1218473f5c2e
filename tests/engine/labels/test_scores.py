"""Scores are scikit-learn's, and thresholds the best."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn import metrics

from geoenc_qgis.labels import scores


def test_figures_are_those_of_scikit_learn():
    chance = np.random.default_rng(5)
    for _ in range(20):
        count = int(chance.integers(3, 12))
        wanted = chance.random((300, count)) < chance.random(count) * 0.6
        wanted[:, 0] |= ~wanted.any(1)
        likely = np.clip(wanted * 0.4 + chance.random((300, count)) * 0.6, 0, 1)
        found = likely > 0.5
        mine = scores.metric_values(wanted, found, likely, True)
        told = {
            "f2_macro": metrics.fbeta_score(wanted, found, beta=2, average="macro", zero_division=0),
            "f2_micro": metrics.fbeta_score(wanted, found, beta=2, average="micro", zero_division=0),
            "f1_macro": metrics.f1_score(wanted, found, average="macro", zero_division=0),
            "precision_macro": metrics.precision_score(wanted, found, average="macro", zero_division=0),
            "hamming_loss": metrics.hamming_loss(wanted, found),
            "subset_accuracy": metrics.accuracy_score(wanted, found),
            "map_macro": metrics.average_precision_score(wanted, likely, average="macro"),
            "map_micro": metrics.average_precision_score(wanted, likely, average="micro"),
        }
        for name, value in told.items():
            assert mine[name] == pytest.approx(value, abs=1e-12), name
        # and by hand
        tp, fp, fn = (wanted & found).sum(), (~wanted & found).sum(), (wanted & ~found).sum()
        assert mine["f2_micro"] == pytest.approx(5 * tp / (5 * tp + 4 * fn + fp), abs=1e-12)


def test_thresholds_give_the_best_f1():
    chance = np.random.default_rng(2)
    wanted = chance.random((500, 3)) < [0.05, 0.3, 0.5]
    likely = np.clip(0.3 * wanted + 0.5 * chance.random((500, 3)), 0, 1)
    steps = scores.best_thresholds(wanted, likely)
    for column in range(3):
        best = max(metrics.f1_score(wanted[:, column], likely[:, column] >= s) for s in np.unique(likely[:, column]))
        assert metrics.f1_score(wanted[:, column], likely[:, column] >= steps[column]) == pytest.approx(best, abs=1e-12)

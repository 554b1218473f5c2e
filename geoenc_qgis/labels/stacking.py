"""Stacking: labels say how the voters are to be combined, by a logistic regression on all their votes."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import numpy as np
from rasterio.windows import Window
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_score

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.places import cells_of, read_places
from .classes import Classes, label_text
from .votes import Ballot, Chooser, Voter

MIN_LABELS_PER_CLASS = 3  # labels of each class


def stacking_chooser(
    voters: Sequence[Voter], classes: Classes, labels: str | None, field: str | None, seed: int, report: Report
) -> Chooser:
    """What chooses winners from votes, learnt from labelled features: of each the votes on its middle cell."""
    if not labels or not field:
        raise InputError(tr("RULE stacked learns from labels."), tr("Give LABELS and FIELD."))
    first = voters[0].file
    frame = read_places(labels, first.crs, report, tr("labels")).reset_index(drop=True)
    if field not in frame.columns:
        raise InputError(
            tr("The labels have no field '{field}'.", field=field), tr("Give the name of the field with the class.")
        )
    # cells_of asks no more of an embedding raster.
    place: Any = SimpleNamespace(shape=first.shape, transform=first.transform, crs=first.crs)
    names = {str(code): number for number, code in enumerate(classes.codes)}
    names |= {name: number for number, name in enumerate(classes.names)}
    rows, wanted, foreign = [], [], set()
    for shape, value in zip(frame.geometry, frame[field].map(label_text), strict=True):
        if value not in names:
            foreign |= {value} if value else set()
            continue
        cells = cells_of(shape, place)
        if not len(cells):
            continue
        row, col = cells[len(cells) // 2]
        votes = [voter.votes(Window(int(col), int(row), 1, 1), len(classes)) for voter in voters]
        if any(voted.any() for _, voted in votes):
            rows.append(np.concatenate([probabilities.ravel() for probabilities, _ in votes]))
            wanted.append(names[value])
    if foreign:
        report.warn(
            tr("Labels of classes that no raster has are left out: {foreign}.", foreign=", ".join(sorted(foreign)))
        )
    model = _fitted(rows, wanted, seed, report)

    def choose(votes: Sequence[Ballot]) -> np.ndarray:
        flat = np.concatenate([probabilities for probabilities, _ in votes], axis=2)
        return np.asarray(model.predict(flat.reshape(-1, flat.shape[2])).reshape(flat.shape[:2]))

    return choose


def _fitted(rows: list[np.ndarray], wanted: list[int], seed: int, report: Report) -> LogisticRegression:
    """A model of the wanted class of each row of votes; says how well it does on rows it has not seen."""
    kinds, counts = np.unique(wanted, return_counts=True)
    if len(kinds) < 2 or counts.min() < MIN_LABELS_PER_CLASS:
        raise InputError(
            tr(
                "Stacking needs two classes with {min_labels_per_class} labels each on the rasters; there are"
                " {count} labels.",
                min_labels_per_class=MIN_LABELS_PER_CLASS,
                count=len(wanted),
            ),
            tr("Give more labels, or choose another RULE."),
        )
    model = LogisticRegression(C=1.0, max_iter=1000, class_weight="balanced")
    folds = StratifiedKFold(min(5, int(counts.min())), shuffle=True, random_state=seed)
    scores = cross_val_score(model, rows, wanted, cv=folds)
    report.log(
        tr(
            "Stacking learnt from {count} labels; accuracy over {count2} folds {scores:.3f}.",
            count=len(wanted),
            count2=len(scores),
            scores=scores.mean(),
        )
    )
    report.log(
        tr("This is too optimistic if the rasters' classifiers learnt from the same labels: give other labels then.")
    )
    model.fit(rows, wanted)
    return model

"""Folds by place: cells near each other are alike, so those that test must lie apart from those that teach."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np
from scipy.spatial import cKDTree
from sklearn.model_selection import GroupKFold, StratifiedGroupKFold

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import Message, counted, tr
from .samples import Samples

FoldBy = Literal["blocks", "raster", "field", "random"]
FOLD_WORDS = {
    "blocks": tr("by blocks"), "raster": tr("by raster"), "field": tr("by field"), "random": tr("by random"),
}  # fmt: skip
START_BLOCKS = 10  # blocks along the longer side of the labels' extent, at first
FEW_CELLS = 5.0  # cells of a block's side below which it is said
MIN_BLOCK_CELLS = 2.0  # cells of a block's side at least


def check_classes(samples: Samples, folds: int, report: Report) -> tuple[Samples, list[str], int]:
    """(samples, names of the classes without any, folds): no more folds than the smallest class has samples, but two.

    A class of one sample is learnt, and has no score of its own. InputError where no two classes are left, or none has
    two samples.
    """
    counts, names = samples.targets.sum(0), np.array(samples.classes.names)
    gone = list(names[counts == 0])
    if gone:
        report.warn(tr("No labels are left of these classes: {gone}.", gone=", ".join(gone)))
        samples = samples.of_classes(np.flatnonzero(counts), True)
    alone, several = names[counts == 1], counts[counts > 1]
    if (counts > 0).sum() < 2 or not len(several):
        there = ", ".join(f"{name} ({count})" for name, count in zip(names, counts, strict=True) if count)
        raise InputError(
            tr("There are too few classes to tell apart: {there}.", there=there or tr("none")),
            tr("Label at least two classes, each in several places."),
        )
    if len(alone):
        report.warn(
            tr(
                "Classes with a single label are learnt, but get no score of their own: {alone}.",
                alone=", ".join(alone),
            )
        )
    if several.min() < folds:
        report.warn(
            tr(
                "The smallest class has only {several} labels: using {several} folds instead of {folds}.",
                several=several.min(),
                folds=folds,
            )
        )
    return samples, gone, min(folds, int(several.min()))


def learnt_from(count: int, noun: Message, groups: np.ndarray) -> Message:
    """'1,200 cells at 40 places'. groups (n,): of the samples."""
    places = counted(len(np.unique(groups)), "{n:,} place", "{n:,} places")
    return tr("{count:,} {noun} at {places}", count=count, noun=noun, places=places)


def groups_of(samples: Samples, by: FoldBy, block: float | None, cell: float, folds: int, report: Report) -> np.ndarray:
    """(n,) int64: samples of one group stay in one fold.

    block: side in units of the map; None: the extent's tenth, halved until each class lies in as many blocks as there
    are folds.
    """
    if by == "random":
        report.warn(tr("Folds are random cells: neighbours are alike, so the scores are better than the map will be."))
        return np.arange(len(samples))
    if by == "raster":
        return samples.raster.copy()
    if by == "field":
        if samples.fold_values is None:
            raise InputError(tr("FOLD_BY field needs a layer of labels and FOLD_FIELD."), tr("Name one of its fields."))
        return np.unique(samples.fold_values.astype(str), return_inverse=True)[1]
    place = _place_of_features(samples, folds, report)
    if block:
        return _blocks(place, samples, block)
    side = float(np.ptp(place, axis=0).max()) / START_BLOCKS or cell
    groups = _blocks(place, samples, side)
    while side > MIN_BLOCK_CELLS * cell and fewest_groups(samples.targets, groups) < folds:
        side /= 2
        groups = _blocks(place, samples, side)
    if side < FEW_CELLS * cell and _parted(place, groups, FEW_CELLS * cell):
        report.warn(
            tr(
                "The labels lie so close together that blocks are {side:.1f} cells: neighbours are in different"
                " folds, and the scores are better than the map will be. Label places further apart.",
                side=side / cell,
            )
        )
    report.log(tr("Folds by blocks of {side:.4g} map units: {count} blocks.", side=side, count=len(np.unique(groups))))
    return groups


def check_places(groups: np.ndarray, folds: int) -> None:
    """InputError where there are fewer groups than folds."""
    count = len(np.unique(groups))
    if count < folds:
        raise InputError(
            tr("The labels lie in {count} places, fewer than the {folds} FOLDS.", count=count, folds=folds),
            tr("Label more places, choose fewer FOLDS, or another FOLD_BY."),
        )


def _parted(place: np.ndarray, groups: np.ndarray, near: float) -> bool:
    """Whether a tenth of the places has one of another group among its eight neighbours, nearer than that."""
    apart, index = cKDTree(place).query(place, k=min(9, len(place)))
    return bool(((apart < near) & (groups[index] != groups[:, None])).any(1).mean() > 0.1)


def fewest_groups(targets: np.ndarray, groups: np.ndarray) -> int:
    """In how many groups the class that has fewest lies, those of one sample left aside."""
    return min((len(np.unique(groups[column])) for column in targets.T if column.sum() > 1), default=0)


def _place_of_features(samples: Samples, folds: int, report: Report) -> np.ndarray:
    """(n, 2): where each sample counts as lying: with its whole feature, else in its own cell."""
    feature = samples.feature
    if (feature < 0).all():
        return samples.xy
    if fewest_groups(samples.targets, feature) < folds:
        if len(np.unique(feature)) < len(feature):
            report.warn(
                tr(
                    "A class has fewer than {folds} features: folds cut through features, which makes the"
                    " scores look better.",
                    folds=folds,
                )
            )
        return samples.xy
    _, index = np.unique(feature, return_inverse=True)
    count = np.bincount(index)
    middle = [np.bincount(index, values) / count for values in samples.xy.T]
    return np.column_stack(middle)[index]


def _blocks(place: np.ndarray, samples: Samples, side: float) -> np.ndarray:
    keys = np.floor(place / side).astype(np.int64)
    if samples.crs is None:  # pixels of different pictures are different places
        keys = np.column_stack([keys, samples.raster])
    return np.unique(keys, axis=0, return_inverse=True)[1].ravel()


def fold_splits(
    targets: np.ndarray, groups: np.ndarray, folds: int, multi: bool, seed: int
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """(teaching, testing) positions of each fold; no group is in both.

    Classes are spread evenly where they exclude each other. The only sample of a class always teaches, unless it has
    other labels too.
    """
    single = targets[:, targets.sum(0) == 1].any(1) & (not multi)
    always, rest = np.flatnonzero(single), np.flatnonzero(~single)
    targets, groups = targets[rest], groups[rest]
    count = min(folds, len(np.unique(groups)))
    if count < 2:
        raise InputError(
            tr("All labels lie in one place: nothing is left to test on."),
            tr("Label more places, or choose another FOLD_BY."),
        )
    maker = GroupKFold if multi else StratifiedGroupKFold
    kind = targets.argmax(1) if targets.size else np.zeros(len(targets))
    for teach, test in maker(n_splits=count, shuffle=True, random_state=seed).split(targets, kind, groups):
        yield np.sort(np.concatenate([rest[teach], always])), rest[test]


def place_splits(groups: np.ndarray, folds: int, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """(teaching, testing) positions of each fold of samples that have no classes; no group is in both."""
    return fold_splits(np.ones((len(groups), 1), bool), groups, folds, True, seed)


def train_test_split(
    targets: np.ndarray, groups: np.ndarray, share: float, folds: int, multi: bool, seed: int, report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """(teaching, testing) positions: about a share of the places is kept apart, none where labels are too few."""
    everything = np.arange(len(targets)), np.zeros(0, np.int64)
    if not share:
        return everything
    parts = max(2, round(1 / share))
    if fewest_groups(targets, groups) < 2 * parts:
        report.log(
            tr(
                "No test set: a class lies in fewer than {parts} places. The scores are those of cross-validation.",
                parts=2 * parts,
            )
        )
        return everything
    train, test = next(fold_splits(targets, groups, parts, multi, seed))
    several = targets.sum(0) > 1
    if (targets[train].sum(0) < folds)[several].any() or not targets[test].any(0)[several].all():
        report.log(tr("No test set: a class would be missing from it. The scores are those of cross-validation."))
        return everything
    return train, test

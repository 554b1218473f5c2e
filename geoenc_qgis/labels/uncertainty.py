"""How unsure a classifier is of a vector, and between which classes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .classifier import Classifier

VOTE_WEIGHT = 0.1  # of the margin beside the members' votes: it orders the cells on which they are equally split


@dataclass(frozen=True)
class Uncertainty:
    """Of n vectors: score (n,) float32, higher where less sure; first and second (n,): numbers of the classes in doubt.

    For multi-label both are the class nearest its threshold. probabilities (n, K) float32.
    """

    score: np.ndarray
    first: np.ndarray
    second: np.ndarray
    probabilities: np.ndarray

    def reason(self, number: int, classifier: Classifier) -> str:
        """Why the vector of a number is unsure, in a few words."""
        names, each = classifier.classes.names, self.probabilities[number]
        first, second = int(self.first[number]), int(self.second[number])
        if classifier.multi:
            return f"{names[first]}: {each[first]:.2f}, present from {classifier.thresholds[first]:.2f}"
        return f"margin {each[first] - each[second]:.2f} between {names[first]} and {names[second]}"


def uncertainty(classifier: Classifier, rows: np.ndarray) -> Uncertainty:
    """Of rows (n, C): how small the margin of the two likeliest classes is; of an ensemble how split its votes are.

    For multi-label: how near the probability of the least sure class is to its threshold.
    """
    members = [head.probabilities(rows) for head in classifier.estimators]
    each = np.asarray(np.mean(members, axis=0), np.float32)
    if classifier.multi:
        limit = classifier.thresholds
        span = np.maximum(np.where(each >= limit, 1 - limit, limit), 1e-6)
        doubt = 1 - np.abs(each - limit) / span
        least = doubt.argmax(1)
        return Uncertainty(doubt.max(1).astype(np.float32), least, least, each)
    order = np.argsort(-each, 1, kind="stable")
    first, second = order[:, 0], order[:, 1]
    number = np.arange(len(each))
    score = 1 - (each[number, first] - each[number, second])
    if len(members) > 1:
        score = vote_entropy(members) + VOTE_WEIGHT * score
    return Uncertainty(score.astype(np.float32), first, second, each)


def vote_entropy(members: list[np.ndarray]) -> np.ndarray:
    """(n,) of the members' probabilities (n, K): entropy of the classes they vote for."""
    count, classes = members[0].shape
    votes = np.zeros((count, classes))
    for own in members:
        votes[np.arange(count), own.argmax(1)] += 1 / len(members)
    return np.asarray(-(votes * np.log(np.maximum(votes, 1e-12))).sum(1))

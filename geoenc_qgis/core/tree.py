"""Merging of parts in a fixed tree, whatever order they come in: sums of floats are then the same in every run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class Tree(Generic[Part]):
    """Merges `count` parts two by two, neighbours first.

    Of parts that come nearly in order no more are held than those that wait for a neighbour, about log2(count).

    >>> tree = Tree(3, lambda left, right: f"({left}{right})")
    >>> for number, part in ((2, "c"), (0, "a"), (1, "b")):
    ...     tree.add(number, part)
    >>> tree.whole
    '((ab)c)'
    """

    def __init__(self, count: int, merged: Callable[[Part, Part], Part]):
        self._count, self._merged = count, merged
        self._waiting: dict[tuple[int, int], Part] = {}  # by level and place in it
        self.whole: Part | None = None  # once all parts are there

    def add(self, number: int, part: Part) -> None:
        """Take in a part, 0 <= number < count."""
        level, width = 0, self._count
        while width > 1:
            if number % 2 or number + 1 < width:  # else it has no neighbour and rises alone
                beside = self._waiting.pop((level, number ^ 1), None)
                if beside is None:
                    self._waiting[level, number] = part
                    return
                part = self._merged(beside, part) if number % 2 else self._merged(part, beside)
            level, number, width = level + 1, number // 2, -(-width // 2)
        self.whole = part

"""Loops over cells: plain Python for small rasters, compiled by numba from the first large one on.

Compiling takes seconds each time a process begins to, longer than the loops themselves take for a view on the screen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

COMPILED_FROM = 60_000  # cells

_loops: list[Callable[..., Any]] = []


def loop(function: Callable[..., Any]) -> Any:
    """Mark a function that is to be compiled when that pays; those it calls by name are found in its module."""
    _loops.append(function)
    return function


def make_ready(cells: int) -> None:
    """Have all loops compiled, when they are first called, where there are so many cells that it pays."""
    if cells < COMPILED_FROM or not _loops:
        return
    from numba import njit

    while _loops:
        function = _loops.pop()
        setattr(sys.modules[function.__module__], function.__name__, njit(function))

"""Turns at the engine: the Explorer waits while other jobs run, and these for the one short job that it is at.

Two engines beside each other would share one GPU, and its memory.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingException

from .words import tr

LOOK_SECONDS = 0.1  # between looks whether a wait was cancelled

_changed = threading.Condition()
_others = 0  # jobs of dialogs, the toolbox and models
_guest = 0  # the thread whose job waits for them; 0 where none runs


@contextmanager
def guest(stopped: Callable[[], bool], waits: Callable[[bool], None]) -> Iterator[None]:
    """A turn that comes after those of all others. `waits` hears that it waits, and that this is over.

    Raises QgsProcessingException where the wait is stopped.
    """
    global _guest
    with _changed:
        if _others or _guest:
            waits(True)
            while (_others or _guest) and not stopped():
                _changed.wait(LOOK_SECONDS)
            waits(False)
            if stopped():
                raise QgsProcessingException(tr("Cancelled."))
        _guest = threading.get_ident()
    try:
        yield
    finally:
        with _changed:
            _guest = 0
            _changed.notify_all()


@contextmanager
def turn(stopped: Callable[[], bool], patient: bool) -> Iterator[None]:
    """A turn of any job. One that is patient waits until a guest is done; the window's own thread never does."""
    global _others
    if _guest == threading.get_ident():
        yield
        return
    with _changed:
        _others += 1  # from now on no guest begins
        while _guest and patient and not stopped():
            _changed.wait(LOOK_SECONDS)
    try:
        yield
    finally:
        with _changed:
            _others -= 1
            _changed.notify_all()

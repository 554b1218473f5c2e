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
def turn(stopped: Callable[[], bool], live: Callable[[], object] | None) -> Iterator[None]:
    """A turn of any job, which waits until a guest is done; `live` is called now and then meanwhile. Where it is None,
    as for what has to be known before the window goes on, nothing is waited for."""
    global _others
    if _guest == threading.get_ident():
        yield
        return
    with _changed:
        _others += 1  # from now on no guest begins
    try:
        while _guest and live and not stopped():
            live()
            with _changed:
                _changed.wait_for(lambda: not _guest, LOOK_SECONDS)
        yield
    finally:
        with _changed:
            _others -= 1
            _changed.notify_all()

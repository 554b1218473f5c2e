"""Files of GeoEnc made in this session, which the dialogs of those that need one are filled in with."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

# By a parameter's file filter: how the names of such files end.
ENDINGS = {"Stack (*.json)": "stack.json", "GeoEnc classifier (*.geoenc)": ".geoenc"}
_made: dict[str, str] = {}


def remember(path: str) -> None:
    """Keep a result as the newest of its kind."""
    _made.update({ending: path for ending in ENDINGS.values() if path.endswith(ending)})


def fill_in(wrapper: Any, ending: str) -> None:
    """Give the widget of an empty parameter the newest such file, once its dialog is there."""

    def fill() -> None:
        path = _made.get(ending, "")
        if os.path.isfile(path) and not sip.isdeleted(wrapper) and not wrapper.parameterValue():
            wrapper.setParameterValue(path, QgsProcessingContext())

    QTimer.singleShot(0, fill)

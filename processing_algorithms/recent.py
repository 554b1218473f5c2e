"""Files of GeoEnc made in this session, which the dialogs of those that need one are filled in with."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProcessingContext
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

# By a parameter's file filter: the output that makes such files ('': any), and how their names end.
ENDINGS = {
    "Stack (*.json)": ("", "stack.json"),
    "GeoEnc classifier (*.geoenc)": ("OUTPUT_CLASSIFIER", ".geoenc"),
    "GeoEnc regressor (*.geoenc)": ("OUTPUT_REGRESSOR", ".geoenc"),
}
_made: dict[str, str] = {}


def remember(output: str, path: str) -> None:
    """Keep a result, by the output's name, as the newest of its kind."""
    _made.update(
        {kind: path for kind, (name, ending) in ENDINGS.items() if name in ("", output) and path.endswith(ending)}
    )


def fill_in(wrapper: Any, kind: str) -> None:
    """Give the widget of an empty parameter the newest such file, once its dialog is there."""

    def fill() -> None:
        path = _made.get(kind, "")
        if os.path.isfile(path) and not sip.isdeleted(wrapper) and not wrapper.parameterValue():
            wrapper.setParameterValue(path, QgsProcessingContext())

    QTimer.singleShot(0, fill)

"""The Temporal Controller's range and step, such that its frames are the dates of layers that were just loaded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import Qgis, QgsDateTimeRange, QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes

DAYS_OF_UNIT = {"Years": 365.2425, "Months": 30.436875, "Weeks": 7.0, "Days": 1.0}
TOLERANCE = 0.11  # of a unit: how unlike the months of a year are


def show(ranges: Sequence[QgsDateTimeRange], project: QgsProject) -> None:
    """Set the project's range in time and step, and those of the Temporal Controller where there is a desktop."""
    whole = QgsDateTimeRange(min(one.begin() for one in ranges), max(one.end() for one in ranges))
    step, unit = chosen_step([one.begin().toSecsSinceEpoch() / 86400 for one in ranges])
    settings = project.timeSettings()
    settings.setTemporalRange(whole)
    settings.setTimeStep(step)
    settings.setTimeStepUnit(unit)
    from qgis.utils import iface

    controller = iface.mapCanvas().temporalController() if iface and iface.mapCanvas() else None
    if isinstance(controller, QgsTemporalNavigationObject):
        controller.setAvailableTemporalRanges(list(ranges))
        controller.setTemporalExtents(whole)
        controller.setFrameDuration(QgsInterval(step, unit))


def chosen_step(days: Sequence[float]) -> tuple[float, Any]:
    """(Step, its unit) from one date to the next; where they are not evenly spaced, a frame for each date.

    days: when each begins.
    """
    distinct = sorted(set(days))
    gaps = [after - before for before, after in zip(distinct, distinct[1:])] or [1.0]
    for unit, length in DAYS_OF_UNIT.items():
        steps = [gap / length for gap in gaps]
        step = round(steps[0])
        if step >= 1 and all(abs(one - step) <= TOLERANCE for one in steps):
            return float(step), _unit(unit)
    return 1.0, _unit("IrregularStep")


def _unit(name: str) -> Any:
    """A unit of time: Qgis has them from 3.30 on."""
    units = getattr(Qgis, "TemporalUnit", None)
    return getattr(units, name) if units else getattr(QgsUnitTypes, f"Temporal{name}")

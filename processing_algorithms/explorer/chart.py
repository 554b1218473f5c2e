"""A small chart of change over time, in the colours of the window."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QTextOption
from qgis.PyQt.QtWidgets import QWidget

from ..words import number_text, tr

RIGHT, TOP = 10, 8  # pixels beside and above the curve


class Chart(QWidget):
    """Values by date; one date can be marked."""

    def __init__(self) -> None:
        super().__init__()
        self.dates: list[str] = []
        self.values: list[float | None] = []
        self.marked = -1
        self.setMinimumHeight(110)
        self.setToolTip(tr("How unlike the first date the clicked cell looks: 0 is the same, 1 unrelated"))

    def sizeHint(self) -> QSize:
        return QSize(240, 130)

    def show_values(self, dates: Sequence[str], values: Sequence[float | None]) -> None:
        """Draw other values; None where a date has none."""
        self.dates, self.values = list(dates), list(values)
        known = [number_text(value, ".2f") for value in values if value is not None]
        self.setAccessibleDescription(tr("Change since the first date: {values}", values=", ".join(known)))
        self.update()

    def mark(self, index: int) -> None:
        """Mark a date."""
        self.marked = index
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        line = self.palette().color(QPalette.ColorRole.Highlight)
        letters = self.fontMetrics()
        left, bottom = letters.horizontalAdvance("0.00") + 8, letters.height() + 4
        area = QRectF(left, TOP, self.width() - left - RIGHT, self.height() - TOP - bottom)
        known = [value for value in self.values if value is not None]
        if not known:
            painter.setPen(text)
            centred = QTextOption(Qt.AlignmentFlag.AlignCenter)  # on more lines where the dock is narrow
            painter.drawText(QRectF(self.rect()), tr("Click a place to see its change"), centred)
            return
        highest = max(0.1, *known)
        faint = QPen(text)
        faint.setWidthF(0.4)
        painter.setPen(faint)
        for level in (0.0, 0.5, 1.0):
            y = area.bottom() - level * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            box = QRectF(0, y - letters.height() / 2, left - 4, letters.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, number_text(level * highest, ".2f"))
        last = max(1, len(self.values) - 1)
        places = [
            QPointF(area.left() + area.width() * number / last, area.bottom() - area.height() * value / highest)
            for number, value in enumerate(self.values)
            if value is not None
        ]
        painter.setPen(QPen(line, 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(line)
        for place in places:
            painter.drawEllipse(place, 2.5, 2.5)
        painter.setPen(text)
        ends = QRectF(area.left(), area.bottom() + 3, area.width(), bottom - 3)
        painter.drawText(ends, Qt.AlignmentFlag.AlignLeft, self.dates[0])
        painter.drawText(ends, Qt.AlignmentFlag.AlignRight, self.dates[-1])
        if 0 <= self.marked <= last:
            x = area.left() + area.width() * self.marked / last
            painter.setPen(QPen(text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

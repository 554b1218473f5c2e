"""How running work talks back: progress, log and the question whether to go on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Literal

from .errors import Cancelled
from .words import Message, Words, joined, tr

Level = Literal["info", "warning", "debug"]
Event = dict[str, Any]  # a line of the job protocol, as JSON has it


class Report:
    """Progress, log lines and cancel of one job; as it is, it stays silent and never cancels."""

    def __init__(
        self,
        emit: Callable[[Event], None] = lambda event: None,
        cancelled: Callable[[], bool] = lambda: False,
    ):
        self._emit = emit
        self._cancelled = cancelled
        self._told = 0.0
        self.started = time.monotonic()

    def log(self, text: Message, level: Level = "info") -> None:
        """Say `text` once, now."""
        self._emit({"event": "log", "level": level, "text": text})

    def warn(self, text: Message) -> None:
        """Say what the user should know although the job goes on."""
        self.log(text, "warning")

    def progress(self, value: float, text: Words = "") -> None:
        """Tell the share done (0..1), at most five times a second; raises Cancelled when the user asked to stop."""
        self.check()
        now = time.monotonic()
        if now - self._told >= 0.2 or value >= 1:
            self._told = now
            self._emit({"event": "progress", "value": round(min(value, 1.0), 4), "text": text})

    def part(self, first: float, last: float, label: Words = "", *, quiet: bool = False) -> Report:
        """A report of one part of the work, whose progress goes from `first` to `last` of this one's.

        quiet: of its log only warnings are told.
        """

        def emit(event: Event) -> None:
            if quiet and event["event"] == "log" and event["level"] != "warning":
                return
            if event["event"] == "progress":
                text = joined((label, event["text"]), ": ") if label else event["text"]
                event = {**event, "value": round(first + event["value"] * (last - first), 4), "text": text}
            self._emit(event)

        return Report(emit, lambda: self._cancelled())

    def noted(self, notes: list[Message]) -> Report:
        """A report whose warnings go into a list, and whose other log lines are not told."""

        def emit(event: Event) -> None:
            if event["event"] != "log":
                self._emit(event)
            elif event["level"] == "warning":
                notes.append(event["text"])

        return Report(emit, lambda: self._cancelled())

    def check(self) -> None:
        """Raise Cancelled when the user asked to stop."""
        if self._cancelled():
            raise Cancelled

    def ignore_cancel(self) -> None:
        """Take no more notice of a cancel: what is there is being saved."""
        self._cancelled = lambda: False


SILENT = Report()


class Rate:
    """Turns counts into 'tile 129/307, 21.4 tiles/s, 8 s left', from the work of this run alone."""

    def __init__(self, noun: Message, total: int, done: int = 0):
        self.noun, self.total, self._first = noun, total, done
        self._start = time.monotonic()

    def text(self, done: int) -> Message:
        """What to show when `done` of the total are finished."""
        elapsed = max(time.monotonic() - self._start, 1e-6)
        rate = (done - self._first) / elapsed
        left = tr(", {seconds:.0f} s left", seconds=(self.total - done) / rate) if rate > 0 else ""
        return tr(
            "{noun} {done}/{total}, {rate:.1f} {noun}s/s{left}",
            noun=self.noun,
            done=done,
            total=self.total,
            rate=rate,
            left=left,
        )

"""The files of an animation: one video of all its panels, or one per panel, each as MP4, GIF or a folder of frames."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from .animation import Moment, Panel, composed_frame, distinct_names
from .content import Content
from .video import FrameWriter, warn_of_other_pictures

# Of a video whose frames per second nobody chose: how long it takes, as far as no date is shown longer or shorter.
WATCHED_SECONDS, SLOWEST_FPS, FASTEST_FPS = 10, 1.0, 6.0
Check = Callable[[Iterable[str | os.PathLike[str]]], None]


@dataclass(frozen=True)
class Film:
    """What is asked for: paths (None: not asked for), frames per second (None: by their number), panels below each
    other or side by side, whether dates and titles are written, and whether all panels are in one video."""

    mp4: str | None
    gif: str | None
    frames: str | None
    asked_fps: float | None
    below: bool
    labels: bool
    combined: bool

    def fps(self, frames: int) -> float:
        """Frames per second of so many frames: those asked for, else such that they can be watched."""
        return self.asked_fps or min(max(frames / WATCHED_SECONDS, SLOWEST_FPS), FASTEST_FPS)

    def check(self) -> None:
        """Raise InputError where nothing is asked for, or a name has another ending than its format."""
        if not (self.mp4 or self.gif or self.frames):
            raise InputError(
                tr("No output was requested: OUTPUT_MP4, OUTPUT_GIF and OUTPUT_FRAMES are empty."),
                tr("Name at least one."),
            )
        for path, ending in ((self.mp4, ".mp4"), (self.gif, ".gif")):
            if path and Path(path).suffix.lower() != ending:
                raise InputError(
                    tr("The output {path} doesn't end with {ending}.", path=path, ending=ending),
                    tr("End its name with {ending}.", ending=ending),
                )

    def outputs(self, title: str) -> dict[str, str]:
        """The paths asked for by their outputs' names; `title` goes into them."""
        asked = {"OUTPUT_MP4": self.mp4, "OUTPUT_GIF": self.gif, "OUTPUT_FRAMES": self.frames}
        return {key: _named(path, title) for key, path in asked.items() if path}


def write_films(content: Content, film: Film, check_apart: Check, report: Report) -> dict[str, str]:
    """Write all videos; returns the paths of the first by their outputs' names.

    check_apart: raises OutputError where one of the files that are to be written is one that an input is made of.
    """
    height, width = content.canvas.size
    report.log(
        counted(
            len(content.moments),
            "{n} frame at {fps:g} per second; panels of {width} x {height} px.",
            "{n} frames at {fps:g} per second; panels of {width} x {height} px.",
            fps=film.fps(len(content.moments)),
            width=width,
            height=height,
        )
    )
    panels = content.panels
    groups = [panels] if film.combined or len(panels) == 1 else [[panel] for panel in panels]
    titles = distinct_names([_plain(group[0].title) for group in groups], "-") if len(groups) > 1 else [""]
    made = []
    for number, (group, title) in enumerate(zip(groups, titles, strict=True)):
        part = report.part(0.1 + 0.9 * number / len(groups), 0.1 + 0.9 * (number + 1) / len(groups))
        made.append(_write_film(content.moments, group, film, title, check_apart, part))
    if len(made) > 1:
        for key in made[0]:
            report.log(
                tr(
                    "{key} was written as {count} files: {made}.",
                    key=key,
                    count=len(made),
                    made=", ".join(paths[key] for paths in made),
                )
            )
    else:
        report.log(tr("Written: {made}.", made=", ".join(made[0].values())))
    return made[0]


def _write_film(
    moments: Sequence[Moment], panels: Sequence[Panel], film: Film, title: str, check_apart: Check, report: Report
) -> dict[str, str]:
    """One video of these panels; returns its paths by their outputs' names."""
    names = distinct_names([moment.name for moment in moments], "_")
    paths = film.outputs(title)
    folder = paths.get("OUTPUT_FRAMES")
    frames = [Path(folder) / f"{name}.png" for name in names] if folder else []
    check_apart([*(path for key, path in paths.items() if key != "OUTPUT_FRAMES"), *frames])
    writer = FrameWriter(names, film.fps(len(names)), paths.get("OUTPUT_MP4"), paths.get("OUTPUT_GIF"), folder)
    with writer.open():
        for number, moment in enumerate(moments):
            writer.add(composed_frame(panels, moment, film.below, film.labels))
            report.progress(
                (number + 1) / len(moments), tr("frame {number} of {count}", number=number + 1, count=len(moments))
            )
    if folder:
        warn_of_other_pictures(folder, names, report)
    return paths


def _plain(title: str) -> str:
    """A title as a part of file names."""
    return re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-") or "panel"


def _named(path: str, title: str) -> str:
    """video_rcf.mp4 of video.mp4."""
    whole = Path(path)
    return str(whole.with_name(f"{whole.stem}_{title}{whole.suffix}")) if title else path

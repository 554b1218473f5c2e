"""The job `animate`: a stack as a video, its dates one after the other in colours that stay the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from ..animation.animation import (
    Layout,
    Moment,
    Panel,
    composed,
    moments_of,
    numbered,
    original_panel,
    same_time,
    token_panels,
    within,
)
from ..animation.canvas import Canvas, canvas_of
from ..animation.colouring import Coloured, aligned_model, fitted_model, raster_canvas
from ..animation.originals import Originals, plain_view, stack_originals, stretch
from ..animation.video import FrameWriter, left_over
from ..core.errors import InputError
from ..core.report import Report
from ..reduce.colours import ColourModel
from ..series.gathering import gathered
from ..series.given import are_embeddings, stack_of
from ..series.stack import Stack
from . import parameters
from .base import Job
from .kinds import BandsOf, Choice, File, FileOut, Files, FolderOut, Integer, Internal, Number, Rasters, Switch, Text


class Animate(Job):
    """Makes a video of a stack: one frame per date, with the date written on it. Colours are fitted once for all
    dates, so the same look of the ground has the same colour throughout, and nothing flickers. Cells without
    embeddings are grey stripes.

    Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them;
    'overlay' the embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour
    model: from 'Fit colours', made with the same encoder; without one, colours are fitted on all dates of the
    stack.

    More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its
    colours; those of another encoder are turned so that they agree with the first one's as well as they can.

    Without a stack, rasters alone are shown, with their dates.

    Result, whatever is asked for: an MP4 (H.264), a GIF, a folder with one PNG per date.

    Example: layout 'side', 6 frames per second, for a year of Sentinel-2 images.
    """

    ID: ClassVar = "animate"
    TITLE: ClassVar = "Animate stack (video)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack"
    )

    # fmt: off
    stack: parameters.Stack = None
    stacks: Annotated[list[str], Files("More stacks to compare with",
        "More stack.json files of the same place: one panel each.", advanced=True)] = []
    inputs: Annotated[list[str], Rasters("Rasters (in place of a stack)",
        "Dated rasters, shown as they are; or embedding rasters.")] = []
    dates: Annotated[str, Text("Dates of the rasters",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas.", advanced=True)] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one an input.")] = []
    layout: Annotated[Layout, Choice("Layout",
        "single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay:"
        " embeddings over the original.")] = "single"
    alpha: Annotated[float, Number("Opacity of the overlay",
        "Layout overlay: 0 shows the original alone, 1 the embeddings alone.", least=0, most=1)] = 0.5
    colour_model: Annotated[str | None, File("Colour model",
        "From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.",
        filter="GeoEnc colour model (*.safetensors)")] = None
    method: Annotated[Literal["pca", "umap"], Choice("Method",
        "How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.")] = "pca"
    bands: Annotated[list[int], BandsOf("Bands of the originals",
        "Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they"
        " are three.", advanced=True)] = []
    fps: Annotated[float, Number("Frames per second", "How fast the dates follow.", least=0.1, most=60)] = 6
    start: Annotated[str | None, Text("First date", "ISO date, such as 2018-05-01.")] = None
    end: Annotated[str | None, Text("Last date", "ISO date; it is included.")] = None
    size: Annotated[int, Integer("Size of a panel [pixels]",
        "About how long the longer side of a panel becomes. Cells become whole numbers of pixels, so it is"
        " met roughly.", least=32, most=4096, advanced=True)] = 720
    labels: Annotated[bool, Switch("Write dates and names",
        "The date in the lower left corner; the names of several panels in their upper left ones.",
        advanced=True)] = True
    combined: Annotated[bool, Switch("All panels in one video",
        "Else each panel becomes a video of its own, its name added to the file's. The log names all of them.",
        advanced=True)] = True
    output_mp4: Annotated[str | None, FileOut("Video",
        "H.264, which every player and browser shows.", filter="MP4 (*.mp4)")] = None
    output_gif: Annotated[str | None, FileOut("GIF",
        "256 colours for all frames, repeated without end.", filter="GIF (*.gif)")] = None
    output_frames: Annotated[str | None, FolderOut("Folder of frames", "One PNG per date, named by it.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        self._check()
        opened: list[Stack] = []
        try:
            moments, panels, canvas = self._content(opened, report)
            height, width = canvas.size
            report.log(f"{len(moments)} frames at {self.fps:g} a second; panels of {width} x {height} px.")
            groups = [panels] if self.combined or len(panels) == 1 else [[panel] for panel in panels]
            titles = numbered([_plain(group[0].title) for group in groups], "-") if len(groups) > 1 else [""]
            made: list[dict[str, Any]] = []
            for number, (group, title) in enumerate(zip(groups, titles, strict=True)):
                part = report.part(0.1 + 0.9 * number / len(groups), 0.1 + 0.9 * (number + 1) / len(groups))
                made.append(self._made(moments, group, title, part))
            if len(made) > 1:
                for key in made[0]:
                    report.log(f"{key} became {len(made)}: {', '.join(str(paths[key]) for paths in made)}.")
            return made[0]
        finally:
            for stack in opened:
                stack.close()

    def _check(self) -> None:
        if not (self.output_mp4 or self.output_gif or self.output_frames):
            raise InputError(
                "No output is asked for: OUTPUT_MP4, OUTPUT_GIF and OUTPUT_FRAMES are empty.", "Name at least one."
            )
        for path, ending in ((self.output_mp4, ".mp4"), (self.output_gif, ".gif")):
            if path and Path(path).suffix.lower() != ending:
                raise InputError(f"The output {path} has another ending than {ending}.", f"End its name with {ending}.")
        if len(self.bands) not in (0, 1, 3):
            raise InputError(f"BANDS names {len(self.bands)} bands.", "Name three, for red, green and blue, or one.")

    def _content(self, opened: list[Stack], report: Report) -> tuple[list[Moment], list[Panel], Canvas]:
        """Moments, panels and canvas; the stacks that are opened meanwhile."""
        if self.stack or self.stacks:
            if self.inputs:
                raise InputError("INPUTS and STACK were both given.", "Give one of them.")
            opened += [Stack.open(path) for path in ([self.stack] if self.stack else []) + self.stacks]
        elif are_embeddings(self.inputs):
            opened.append(stack_of(self.inputs, self.dates, self.layer_dates, report))
        if opened:
            return self._of_stacks(opened, report)
        return self._of_rasters(report)

    def _of_rasters(self, report: Report) -> tuple[list[Moment], list[Panel], Canvas]:
        """Dated rasters as they are."""
        if not self.inputs:
            raise InputError("There is nothing to show: STACK and INPUTS are empty.", "Choose a stack.json.")
        if self.layout != "single":
            raise InputError(
                f"LAYOUT {self.layout} needs embeddings, but INPUTS are plain rasters.",
                "Encode them with 'Encode stack' and give STACK, or choose LAYOUT single.",
            )
        dates = gathered(self.inputs, None, None, self.dates, self.layer_dates, [], report)
        moments = within([Moment(some[0].period, n, None) for n, some in enumerate(dates)], self.start, self.end)
        # The stretch and the canvas are those of all dates, so that a part of them looks as it does in the whole.
        view = plain_view(dates, self.bands, None, None, report)
        box = view.box
        canvas = canvas_of(view.grid.crs, view.grid.transform(box), box.shape, 1, self.size)
        originals = Originals(view, (box.row0, box.col0), canvas, stretch(view, report))
        return moments, [original_panel(originals)], canvas

    def _of_stacks(self, stacks: list[Stack], report: Report) -> tuple[list[Moment], list[Panel], Canvas]:
        first = stacks[0]
        every = moments_of(first)
        moments = within(every, self.start, self.end)
        for other in stacks[1:]:
            if other.first.crs != first.first.crs:
                raise InputError(
                    f"{other.path} has another CRS than the first stack.", "Encode both with the same TARGET_CRS."
                )
        canvas = raster_canvas(first.first, self.size)
        originals = self._originals(first, canvas, report)
        coloured = [Coloured(first, self._model(first, report.part(0, 0.1)), canvas)]
        for other in stacks[1:]:
            coloured.append(Coloured(other, self._other_model(coloured[0], other, every, report), canvas))
        return moments, token_panels(first, coloured, originals, self.layout, self.alpha), canvas

    def _originals(self, stack: Stack, canvas: Canvas, report: Report) -> Originals | None:
        return None if self.layout == "single" else stack_originals(stack, stack.frames, self.bands, canvas, report)

    def _model(self, stack: Stack, report: Report) -> ColourModel:
        if not self.colour_model:
            return fitted_model(stack, self.method, report)
        model = ColourModel.load(self.colour_model)
        model.identity.accept(stack.first.identity, "the colour model", report)
        return model

    def _other_model(self, one: Coloured, other: Stack, moments: list[Moment], report: Report) -> ColourModel:
        """The model of the first stack for one of the same encoder, else one brought to its colours."""
        mine, theirs = one.stack.first.identity, other.first.identity
        if (mine.encoder, mine.weights_sha256, mine.dims) == (theirs.encoder, theirs.weights_sha256, theirs.dims):
            mine.accept(theirs, "the first stack", report)
            return one.model
        found = [(moment.token, same_time(other, moment.period)) for moment in moments]
        pairs = sorted({(a, b) for a, b in found if a is not None and b is not None})
        return aligned_model(one.model, one.stack, other, pairs, report)

    def _made(self, moments: list[Moment], panels: list[Panel], title: str, report: Report) -> dict[str, Any]:
        """One video of these panels, as all outputs asked for; `title` goes into their names."""
        names = numbered([moment.name for moment in moments], "_")
        asked = {"OUTPUT_MP4": self.output_mp4, "OUTPUT_GIF": self.output_gif, "OUTPUT_FRAMES": self.output_frames}
        paths = {key: _named(path, title) for key, path in asked.items() if path}
        frames = [Path(paths["OUTPUT_FRAMES"]) / f"{name}.png" for name in names] if "OUTPUT_FRAMES" in paths else []
        self.check_apart([*(path for key, path in paths.items() if key != "OUTPUT_FRAMES"), *frames])
        writer = FrameWriter(names, self.fps, *(paths.get(f"OUTPUT_{kind}") for kind in ("MP4", "GIF", "FRAMES")))
        with writer.open():
            for number, moment in enumerate(moments):
                writer.add(composed(panels, moment, self.layout == "stacked", self.labels))
                report.progress((number + 1) / len(moments), f"frame {number + 1} of {len(moments)}")
        if "OUTPUT_FRAMES" in paths:
            left_over(paths["OUTPUT_FRAMES"], names, report)
        return paths


def _plain(title: str) -> str:
    """A title as a part of file names."""
    return re.sub(r"[^A-Za-z0-9]+", "-", title).strip("-") or "panel"


def _named(path: str, title: str) -> str:
    """video_rcf.mp4 of video.mp4."""
    whole = Path(path)
    return str(whole.with_name(f"{whole.stem}_{title}{whole.suffix}")) if title else path

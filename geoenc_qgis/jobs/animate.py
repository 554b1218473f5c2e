"""The job `animate`: a stack as a video, its dates one after the other in colours that stay the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from ..errors import InputError
from ..reduce.colours import ColourModel
from ..report import Report
from ..series.animation import (
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
from ..series.canvas import Canvas, canvas_of
from ..series.colouring import Coloured, aligned_model, fitted_model, raster_canvas
from ..series.gathering import gathered
from ..series.given import are_embeddings, stack_of
from ..series.originals import Originals, plain_view, stack_originals, stretch
from ..series.stack import Stack
from ..series.video import FrameWriter, left_over
from .base import BandList, InputPath, Job, OutputFolder, OutputPath
from .inputs import Paths


class Animate(Job):
    """Show a stack as a video: originals, embeddings or both, every date in the same colours."""

    stack: InputPath | None = Field(None, description="stack.json of dated embeddings")
    stacks: Paths = Field([], description="more stack.json files, shown beside the first in the same colours")
    inputs: Paths = Field([], description="without STACK: dated rasters, shown as they are, or embedding rasters")
    dates: str = Field("auto", description="of INPUTS: auto, a pattern such as S2_%Y%m%d*, or ISO dates in their order")
    layer_dates: list[str] = Field([], description="ISO dates or start/end that the layers carry, one an input")
    bands: BandList = Field([], description="bands of the originals shown as red, green, blue; empty: as encoded")
    colour_model: InputPath | None = Field(None, description="colour model of the first stack's encoder (.safetensors)")
    method: Literal["pca", "umap"] = Field("pca", description="how to fit colours where no model is given")
    layout: Layout = Field("single", description="single, side, stacked or overlay")
    alpha: float = Field(0.5, ge=0, le=1, description="overlay: share of the embedding's colours")
    fps: float = Field(6, ge=0.1, le=60, description="frames a second")
    start: str | None = Field(None, description="first date, ISO")
    end: str | None = Field(None, description="last date, ISO")
    size: int = Field(720, ge=32, le=4096, description="about how many pixels the longer side of a panel has")
    labels: bool = Field(True, description="write the date, and the names of several panels, on the frames")
    combined: bool = Field(
        True, description="all panels in one video; else a video a panel: the first is returned, the log names all"
    )
    output_mp4: OutputPath | None = Field(None, description="video to write (.mp4)")
    output_gif: OutputPath | None = Field(None, description="animated picture to write (.gif)")
    output_frames: OutputFolder | None = Field(None, description="folder for a PNG a date")

    def run(self, report: Report) -> dict[str, Any]:
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

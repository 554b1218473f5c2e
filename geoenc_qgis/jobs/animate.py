"""The job `animate`: a stack as a video, its dates one after the other in colours that stay the same."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from ..animation.animation import Layout
from ..animation.content import Look, check_rasters, of_rasters, of_stacks, opened_stacks
from ..animation.films import Film, write_films
from ..core.report import Report
from ..series.gathering import stack_dates
from . import parameters
from .base import Job
from .kinds import BandsOf, Choice, File, FileOut, Files, FolderOut, Integer, Internal, Number, Rasters, Switch, Text


class Animate(Job):
    """Makes a video of a stack: one frame per date, with the date written on it. Colours are fitted once for all
    dates, so ground that looks the same keeps the same colour throughout, and nothing flickers. Cells without
    embeddings are grey stripes.

    Layout: 'single' shows the embeddings; 'side' the original beside them; 'stacked' the original above them;
    'overlay' the embeddings over the original. Originals are stretched alike on all dates (2 to 98 %). Colour
    model: from 'Fit colours', made with the same encoder; without one, colours are fitted on all dates of the
    stack.

    More stacks: shown beside the first, each with the name of its encoder. Stacks of the same encoder share its
    colours; those of another encoder are rotated to match the first one's as closely as possible.

    Without a stack, the rasters themselves are shown, with their dates.

    Result, any of: an MP4 (H.264), a GIF, a folder with one PNG per date.

    Example: layout 'side', 6 frames per second, for a year of Sentinel-2 images.
    """

    ID: ClassVar = "animate"
    TITLE: ClassVar = "Animate stack (video)"
    GROUP: ClassVar = "Time"
    TAGS: ClassVar = (
        "video movie mp4 gif animation time lapse timelapse frames film compare encoders side by side temporal stack"
    )
    NEEDS: ClassVar = (("stack", "inputs"),)

    # fmt: off
    stack: parameters.StackOrRasters = None
    stacks: Annotated[list[str], Files("More stacks to compare with",
        "More stack.json files of the same place: one panel each.", advanced=True)] = []
    inputs: Annotated[list[str], Rasters("Rasters (in place of a stack)",
        "Dated rasters, shown as they are; or embedding rasters.")] = []
    dates: Annotated[str, Text("Dates of the rasters",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas.", advanced=True)] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one per input.")] = []
    layout: Annotated[Layout, Choice("Layout",
        "single: embeddings. side: original beside embeddings. stacked: original above embeddings. overlay:"
        " embeddings over the original.")] = "single"
    alpha: Annotated[float, Number("Opacity of the overlay",
        "Layout overlay: 0 shows the original alone, 1 the embeddings alone.", least=0, most=1,
        advanced=True)] = 0.5
    colour_model: Annotated[str | None, File("Colour model",
        "From 'Fit colours' or 'Embedding RGB'. Empty: new colours from all dates of the stack.",
        filter="GeoEnc colour model (*.safetensors)")] = None
    method: Annotated[Literal["pca", "umap"], Choice("Method",
        "How colours are fitted where no Colour model is given: pca in seconds, umap in about a minute.",
        advanced=True)] = "pca"
    bands: Annotated[list[int], BandsOf("Bands of the originals",
        "Shown as red, green and blue, such as 3;2;1, or one band. Empty: those that were encoded, if they"
        " are three.", advanced=True)] = []
    fps: Annotated[float | None, Number("Frames per second",
        "How fast the dates follow one another. Empty: so that the video takes about ten seconds, 1 to 6.",
        least=0.1, most=60)] = None
    start: Annotated[str | None, Text("First date", "ISO date, such as 2018-05-01.")] = None
    end: Annotated[str | None, Text("Last date", "ISO date; it is included.")] = None
    size: Annotated[int, Integer("Size of a panel [pixels]",
        "Approximate length of a panel's longer side; each cell becomes a whole number of pixels, so it is"
        " not exact.", least=32, most=4096, advanced=True)] = 720
    labels: Annotated[bool, Switch("Write dates and names",
        "The date in the lower left corner; the names of several panels in their upper left ones.",
        advanced=True)] = True
    combined: Annotated[bool, Switch("All panels in one video",
        "Off: each panel becomes a video of its own, with its name added to the file's; the log lists them.",
        advanced=True)] = True
    output_mp4: Annotated[str | None, FileOut("Video",
        "H.264, which every player and browser shows.", filter="MP4 (*.mp4)")] = None
    output_gif: Annotated[str | None, FileOut("GIF",
        "256 colours for all frames, repeated without end.", filter="GIF (*.gif)")] = None
    output_frames: Annotated[str | None, FolderOut("Folder of frames", "One PNG per date, named by it.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        mp4, gif, frames, below = self.output_mp4, self.output_gif, self.output_frames, self.layout == "stacked"
        film = Film(mp4, gif, frames, self.fps, below, self.labels, self.combined)
        film.check()
        look = Look(
            self.layout, self.alpha, self.colour_model, self.method, self.bands, self.start, self.end, self.size
        )
        look.check()
        paths = [*([self.stack] if self.stack else []), *self.stacks]
        stacks = opened_stacks(paths, self.inputs, self.dates, self.layer_dates, report)
        try:
            if stacks:
                content = of_stacks(stacks, look, report)
            else:
                check_rasters(self.inputs, look)
                dates = stack_dates(self.inputs, None, None, self.dates, self.layer_dates, [], report)
                content = of_rasters(dates, look, report)
            return dict(write_films(content, film, self.check_inputs_kept, report))
        finally:
            for stack in stacks:
                stack.close()

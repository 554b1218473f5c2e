"""Frames as an MP4, a GIF and a folder of PNGs, each whole or not at all; one frame is in memory at a time."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Generator, Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from PIL import GifImagePlugin, Image

from ..core.errors import OutputError
from ..core.files import atomic_output, disk_error, explained_write_errors
from ..core.report import Report
from ..core.scratch import scratch_folder
from ..core.words import tr
from .panels import STRIPE_GREYS, TEXT_BOX_COLOUR, TEXT_COLOUR

PALETTE_SAMPLE_PIXELS = 100_000  # pixels of all frames from which the GIF's colours are chosen
FIXED_COLOURS = (
    TEXT_COLOUR,
    TEXT_BOX_COLOUR,
    *((grey,) * 3 for grey in STRIPE_GREYS),
)  # colours the GIF has in any case
# H.264 with the colours of HDTV, said in the file, so that every player shows the same.
H264_OPTIONS = [
    "-crf", "14", "-preset", "medium", "-movflags", "+faststart",
    "-vf", "scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int",
    "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", "-color_range", "tv",
]  # fmt: skip


class FrameWriter:
    """Takes frames (h, w, 3) uint8 of one size, with even sides, for one video."""

    def __init__(self, names: Sequence[str], fps: float, mp4: str | None, gif: str | None, folder: str | None):
        """names: of the PNG files, without their ending, one per frame."""
        self.names, self.fps = names, fps
        self.mp4, self.gif, self.folder = mp4, gif, folder
        self._seen: list[np.ndarray] = []

    @contextlib.contextmanager
    def open(self) -> Iterator[FrameWriter]:
        """Frames are taken within the block; at its end the files appear."""
        with contextlib.ExitStack() as stack:
            target = Path(self.folder or self.gif or self.mp4 or "").resolve()
            self._frames = stack.enter_context(_frames_folder(target))
            self._mp4 = stack.enter_context(atomic_output(self.mp4)) if self.mp4 else None
            self._gif = stack.enter_context(atomic_output(self.gif)) if self.gif else None
            self._video: Generator[None, Any, None] | None = None
            self._count = 0
            stack.callback(self._close_video)
            yield self
            self._finish_mp4()
            if self._gif:
                self._write_gif(self._gif)
            self._place_frames()

    def add(self, frame: np.ndarray) -> None:
        """The next frame."""
        try:
            if self.gif or self.folder:
                Image.fromarray(frame).save(self._frames / f"{self.names[self._count]}.png", compress_level=4)
            if self.gif:
                step = max(1, math.isqrt(frame.shape[0] * frame.shape[1] * len(self.names) // PALETTE_SAMPLE_PIXELS))
                self._seen.append(frame[step // 2 :: step, step // 2 :: step].reshape(-1, 3))
            if self._mp4:
                if self._video is None:
                    self._video = _encoder(self._mp4, frame.shape, self.fps)
                self._video.send(np.ascontiguousarray(frame))
        except OSError as error:
            raise disk_error(error, Path(self.mp4 or self.gif or self.folder or "")) from error
        self._count += 1

    def _close_video(self) -> None:
        if self._video is not None:
            self._video.close()
            self._video = None

    def _finish_mp4(self) -> None:
        self._close_video()
        if self._mp4 and _frames_in(self._mp4) != self._count:
            raise OutputError(
                tr("{mp4} could not be written completely.", mp4=self.mp4),
                tr("Check that its disk has room, then run the job again."),
            )

    def _write_gif(self, path: Path) -> None:
        """All frames in one table of colours, without dithering: what doesn't change doesn't flicker."""
        seen = np.concatenate(self._seen)
        chosen = Image.fromarray(seen[None]).quantize(
            256 - len(FIXED_COLOURS), Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE
        )
        colours = (chosen.getpalette() or [])[: 3 * (256 - len(FIXED_COLOURS))]
        table = [value for colour in FIXED_COLOURS for value in colour] + colours
        palette = Image.new("P", (1, 1))
        palette.putpalette(table + [0] * (768 - len(table)))
        with path.open("wb") as out:
            for number, name in enumerate(self.names):
                with Image.open(self._frames / f"{name}.png") as picture:
                    frame = picture.convert("RGB").quantize(palette=palette, dither=Image.Dither.NONE)
                if number == 0:
                    out.write(_gif_head(frame.size, bytes(table + [0] * (768 - len(table)))))
                hundredths = round((number + 1) * 100 / self.fps) - round(number * 100 / self.fps)
                for part in GifImagePlugin.getdata(frame, duration=10 * max(hundredths, 2)):
                    out.write(part)
            out.write(b";")

    def _place_frames(self) -> None:
        if not self.folder:
            return
        target = Path(self.folder)
        try:
            target.mkdir(exist_ok=True)
            for name in self.names:
                (self._frames / f"{name}.png").replace(target / f"{name}.png")
        except OSError as error:
            raise disk_error(error, target) from error


def warn_of_other_pictures(folder: str, names: Sequence[str], report: Report) -> None:
    """Say that a folder holds pictures that are not of these frames."""
    others = {path.stem for path in Path(folder).glob("*.png")} - set(names)
    if others:
        report.warn(
            tr(
                "{folder} also holds other pictures ({count}), such as {others}.png: left as they are.",
                folder=folder,
                count=len(others),
                others=min(others),
            )
        )


@contextlib.contextmanager
def _frames_folder(output: Path) -> Iterator[Path]:
    """A folder beside the output, so that its files can be moved there."""
    with explained_write_errors(output), scratch_folder(output.resolve().parent) as folder:
        yield folder


def _encoder(path: Path, shape: tuple[int, ...], fps: float) -> Generator[None, Any, None]:
    """A started generator that takes frames for an MP4."""
    import imageio_ffmpeg

    try:
        video: Generator[None, Any, None] = imageio_ffmpeg.write_frames(
            str(path),
            (shape[1], shape[0]),
            fps=Fraction(fps).limit_denominator(1000),
            codec="libx264",
            quality=None,
            macro_block_size=2,
            ffmpeg_log_level="error",
            output_params=H264_OPTIONS,
        )
        video.send(None)
    except RuntimeError as error:
        raise OutputError(
            tr("ffmpeg, which makes the MP4, was not found."),
            tr("Install the engine again, or ask for OUTPUT_GIF instead."),
        ) from error
    return video


def _frames_in(path: Path) -> int:
    """Frames of a video; 0 where it can't be read."""
    import imageio_ffmpeg

    try:
        count: int = imageio_ffmpeg.count_frames_and_secs(str(path))[0]
        return count
    except (RuntimeError, OSError):
        return 0


def _gif_head(size: tuple[int, int], table: bytes) -> bytes:
    """GIF89a with 256 colours for all frames, repeated without end."""
    width, height = (value.to_bytes(2, "little") for value in size)
    return b"GIF89a" + width + height + b"\xf7\x00\x00" + table + b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"

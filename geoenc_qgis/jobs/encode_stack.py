"""The job `encodestack`: dated rasters through one encoder to a stack of embedding rasters."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.errors import InputError, OutputError
from ..core.files import check_space, is_temporary, size_text, write_text
from ..core.report import Report
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..raster.offsets import warn_of_offset
from ..series.dates import Period
from ..series.filling import FrameWindow, Gaps
from ..series.gathering import Dated, gathered
from ..series.given import are_embeddings
from ..series.placing import NAME, place, replaced
from ..series.stack import EMBEDDING, Frame, Token
from ..series.view import StackView
from ..series.windows import Window, apart, planned, token_frames
from .encode import OF_REFLECTANCE, EncodeOptions
from .kinds import Choice, File, Folder, FolderOut, Integer, Internal, Rasters, Switch, Text

TIFF_BLOCK = 32  # cells of a side: all dates of one place are read together
LONGEST = 128  # dates of a window; encoders are trained with 64 at most
TOGETHER = 16  # dates that image encoders take through the work store together
OWN = re.compile(
    r"\d{3,}_[\dT-]+\.tif(\.aux\.xml)?|window-\d+(\.json)?|stack\.json|\..*"
)  # what a work folder may hold


class EncodeStack(EncodeOptions):
    """Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how it
    goes on. A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster for two
    dates; other encoders look at each date alone.

    Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read
    from the layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates
    themselves. Rasters of other grids are brought to the one that most have; rasters of the same date are put
    together. Values are scaled together, so that dates can be compared.

    Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are
    those that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date
    ('nearest'), or drawn between the clear dates before and after ('linear').

    Result: a folder with one embedding raster per time step, and stack.json, which 'Stack change', 'Key dates',
    'Animate', 'Stack classes', 'Fit colours' and 'Export embeddings' take. An interrupted run resumes where it
    stopped when it is started again, if its output has a name of yours and is not a temporary one.

    Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.
    """

    ID: ClassVar = "encodestack"
    TITLE: ClassVar = "Encode stack (dated rasters)"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = (
        "time series temporal dates stack video v-jepa vjepa frames window multitemporal sentinel embedding stac change"
    )
    RETURNS: ClassVar = {"STACK": ("outputFile", "stack.json")}

    # fmt: off
    inputs: Annotated[list[str], Rasters("Rasters", "Rasters of one place at several dates, in any order.")] = []
    folder: Annotated[str | None, Folder("Folder of rasters", "Takes all rasters of a folder.")] = None
    items: Annotated[str | None, File("STAC items",
        "A STAC ItemCollection: one raster per item; an asset called scl or mask is its mask.",
        filter="STAC ItemCollection (*.json *.geojson)")] = None
    dates: Annotated[str, Text("Dates",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas: 2018-05-01,2018-06-01.")] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one an input; '' for none.")] = []
    masks: Annotated[list[str], Rasters("Masks",
        "One quality raster per date, known by the date in its name or by its order; or one raster with one"
        " band per date.")] = []
    mask_values: Annotated[str, Text("Clear values",
        "Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and"
        " unclassified in Sentinel-2's SCL.", advanced=True)] = "4,5,6,7"
    gaps: Annotated[Gaps, Choice("Gaps",
        "mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date."
        " linear: between the clear dates before and after.")] = "mask"
    window: Annotated[int, Integer("Window [dates]",
        "How many dates a video encoder sees together. Others look at each date alone.",
        least=1, most=128, advanced=True)] = 16
    window_stride: Annotated[int | None, Integer("Window stride [dates]",
        "Dates from one window to the next. Empty: a whole window. Less lets windows overlap: smoother, and"
        " slower.", least=1, advanced=True)] = None
    remote: Annotated[bool, Switch("Fetch from the network",
        "Fetch the addresses on the network that STAC items or rasters name by themselves. Off: such"
        " addresses are refused, and the servers named.", advanced=True)] = False
    output_folder: Annotated[str, FolderOut("Stack", "A folder for the embedding rasters and stack.json.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        card, _ = registry.find(self.encoder)
        view, spectrum = self._view(card, report)
        try:
            return self._encoded(card, view, spectrum, report)
        finally:
            view.close()

    def _encoded(self, card: EncoderCard, view: StackView, spectrum: Any, report: Report) -> dict[str, Any]:
        count = len(view.dates)
        windows = self._windows(card, count, report)
        plan, cells = self.planned(card, view.grid, view.box)
        tokens = [_token(number, view.dates, card.tubelet) for number in range(-(-count // card.tubelet))]
        folder = Path(self.output_folder).absolute()
        self.check_apart(replaced(folder, [token.path for token in tokens], EMBEDDING))
        shares = self._checked_shares(view, report)
        frames = self.window if card.tubelet > 1 else 1
        encoder, settings = self.prepared(card, view, spectrum, plan, cells, report, frames)
        if settings.scaling.method in OF_REFLECTANCE:
            warn_of_offset([entry.path for some in view.dates for entry in some], view.bands, report)
        work = folder.with_name(f"{folder.name}.work")
        one = cells.height * cells.width * card.dims * (2 if self.dtype == "float16" else 4)
        size, needed = len(tokens) * one, max(len(window.frames) // card.tubelet for window in windows) * one
        report.log(
            f"{len(windows)} windows of {plan.tile_count:,} tiles become {len(tokens)} rasters of {cells.height:,} x"
            f" {cells.width:,} cells: {size_text(size)}, and {size_text(needed)} while it runs."
        )
        _open_work(work, folder)
        try:
            check_space(folder, size + needed - sum(file.stat().st_size for file in work.rglob("*") if file.is_file()))
            counts = self._through(view, encoder, settings, windows, tokens, work, folder, report)
        except BaseException:
            if is_temporary(work):  # no other run will ask for it
                shutil.rmtree(work, ignore_errors=True)
            with contextlib.suppress(OSError):
                work.rmdir()  # where nothing is finished yet
            raise
        if not counts["tiles"]:
            shutil.rmtree(work)
            raise InputError(
                "No cell of any date has half of its pixels valid.",
                "Look at MASKS, MASK_VALUES and the rasters' nodata.",
            )
        placed = _facts(tokens, windows, shares, card, self.gaps)
        seen = [
            Frame(some[0].period, tuple(entry.path for entry in some), share)
            for some, share in zip(view.dates, shares, strict=True)
        ]
        moved = [replace(token, path=str(work / token.path)) for token in placed]
        path = folder / NAME if not any(work.iterdir()) else place(work, folder, moved, seen, EMBEDDING)
        for window in windows:  # last: until then a run that was stopped goes on by its marks
            (folder / _mark(window)).unlink(missing_ok=True)
        shutil.rmtree(work, ignore_errors=True)  # what is left of it where the folder could not be renamed
        report.log(f"{count} dates became {len(tokens)} embedding rasters: {counts['tiles']} tiles with {card.title}.")
        return {"OUTPUT_FOLDER": str(folder), "STACK": str(path)}

    def _through(
        self,
        view: StackView,
        encoder: Any,
        settings: Any,
        windows: Sequence[Window],
        tokens: Sequence[Token],
        work: Path,
        folder: Path,
        report: Report,
    ) -> dict[str, int]:
        """Encode all windows that are not finished yet; returns counts of all.

        A run that was stopped while its rasters went to their `folder` finds them there.
        """
        from ..encoding.encode import Output, encode_view, job_name

        counts = {"tiles": 0, "overflows": 0, "valid_pixels": 0}
        for done, window in enumerate(windows):
            seen = FrameWindow(view, window.frames, self.gaps)
            part = report.part(done / len(windows), (done + 1) / len(windows), f"window {done + 1}/{len(windows)}")
            outputs = [
                Output(work / tokens[t].path, t - window.first, _tags(tokens[t], self.gaps), TIFF_BLOCK)
                for t in window.tokens
            ]
            mark, job = work / _mark(window), job_name(seen, encoder, settings)
            found = _marked(mark, job, [output.path for output in outputs])
            if found is None and (folder / NAME).exists():
                found = _marked(folder / mark.name, job, [folder / output.path.name for output in outputs])
            if found is None:
                store = work / f"window-{window.number:04d}"
                found = encode_view(seen, len(window.frames), encoder, settings, outputs, store, part, empty=True)
                write_text(mark, json.dumps({"job": job, "counts": found}))
            counts = {key: counts[key] + found[key] for key in counts}
        return counts

    def _view(self, card: EncoderCard, report: Report) -> tuple[StackView, Any]:
        dates = gathered(self.inputs, self.folder, self.items, self.dates, self.layer_dates, self.masks, report)
        made = next((entry.path for some in dates for entry in some if are_embeddings([entry.path])), None)
        if made:
            raise InputError(
                f"{Path(made).name} is an embedding raster, not an image.", "Choose the rasters it was made from."
            )
        spectrum = self.spectrum(card, dates[0][0].path, report)
        bands, want = self.band_choice(card, spectrum)
        view = StackView(
            dates,
            bands,
            want=want,
            gsd=self.target_gsd,
            crs=self.target_crs,
            resampling=self.resampling,
            pixel_space=self.no_georeference,
            mask_values=_values(self.mask_values),
            report=report,
        )
        report.log(f"{len(dates)} dates from {dates[0][0].period} to {dates[-1][0].period}.")
        return view, spectrum

    def _windows(self, card: EncoderCard, count: int, report: Report) -> list[Window]:
        if card.tubelet == 1:
            return apart(count, TOGETHER)
        windows = planned(count, self.window, self.window_stride or self.window, card.tubelet)
        if count < self.window:
            report.warn(
                f"{count} dates are fewer than a window of {self.window}: the sequence is mirrored beyond its end, which is"
                " marked in the stack. Results of whole windows are better."
            )
        elif count % card.tubelet:
            report.log(f"{count} dates: the last token covers the last one alone, seen twice.")
        return [window for window in windows if window.tokens]

    def _checked_shares(self, view: StackView, report: Report) -> list[float]:
        """The valid share of each date; InputError where more than half of the dates have none."""
        shares = view.shares(report)
        lost = [str(some[0].period) for some, share in zip(view.dates, shares, strict=True) if not share]
        if not lost:
            return shares
        text = f"{len(lost)} of {len(shares)} dates have no valid pixel, such as {lost[0]}"
        if len(lost) == len(shares) or (2 * len(lost) > len(shares) and self.gaps == "mask"):
            raise InputError(
                f"{text}: more than half of the dates are masked.",
                "Widen MASK_VALUES, leave these dates out, or choose GAPS nearest or linear.",
            )
        report.warn(f"{text}: their cells are {'nodata' if self.gaps == 'mask' else f'filled in time ({self.gaps})'}.")
        return shares


def _values(text: str) -> frozenset[int]:
    """{4, 5, 6, 7, 11} of '4-7,11'."""
    found: set[int] = set()
    for part in text.replace(";", ",").split(","):
        match = re.fullmatch(r"\s*(\d+)(?:\s*-\s*(\d+))?\s*", part)
        if not match:
            raise InputError(f"MASK_VALUES can't be '{text}'.", "Write numbers and ranges, as 4-7,11.")
        found.update(range(int(match[1]), int(match[2] or match[1]) + 1))
    return frozenset(found)


def _token(number: int, dates: Sequence[Sequence[Dated]], tubelet: int) -> Token:
    """A token of the stack, its raster named by number and date."""
    frames = token_frames(number, len(dates), tubelet)
    period = Period(dates[frames[0]][0].period.start, dates[frames[-1]][0].period.end)
    name = f"{number:03d}_{str(dates[frames[0]][0].period).replace(':', '')}.tif"
    return Token(name, period, tuple(frames))


def _tags(token: Token, gaps: str) -> dict[str, str]:
    return {
        "GEOENC_START": token.period.start.isoformat(),
        "GEOENC_END": token.period.end.isoformat(),
        "GEOENC_FRAMES": ",".join(map(str, token.frames)),
        "GEOENC_GAPS": gaps,
    }


def _mark(window: Window) -> str:
    """Name of the file that says that a window is finished."""
    return f"window-{window.number:04d}.json"


def _open_work(work: Path, folder: Path) -> None:
    """The folder for finished windows; OutputError where something else than ours, or than what lies in `folder`, is there."""
    entries = {entry.name for entry in work.iterdir()} if work.is_dir() else {"a file"} if work.exists() else set()
    if any(not OWN.fullmatch(name) and not (folder / name).exists() for name in entries):
        raise OutputError(
            f"Something that is not GeoEnc's lies where finished windows would be kept: {work}.",
            "Move it away, or choose another OUTPUT_FOLDER.",
        )
    work.mkdir(exist_ok=True)


def _marked(mark: Path, job: str, outputs: Sequence[Path]) -> dict[str, int] | None:
    """The counts of a window that an earlier run has finished."""
    try:
        found = json.loads(mark.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    whole = found.get("job") == job and all(output.is_file() for output in outputs)
    return found["counts"] if whole else None


def _facts(
    tokens: Sequence[Token], windows: Sequence[Window], shares: Sequence[float], card: EncoderCard, gaps: str
) -> list[Token]:
    """The tokens with what their items say of them."""
    giver = {t: window for window in windows for t in window.tokens}
    video = card.tubelet > 1
    return [
        replace(
            token,
            window=giver[number].number if video else number,
            facts={
                "geoenc:clear": round(sum(shares[f] for f in token.frames) / len(token.frames), 4),
                "geoenc:gaps": gaps,
                "geoenc:mirrored": giver[number].mirrored if video else 0,
            },
        )
        for number, token in enumerate(tokens)
    ]

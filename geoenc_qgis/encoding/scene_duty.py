"""The scenes of a collection through the encoder, one after the other here, or each by the worker that is free."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..core.errors import InputError, OutputError
from ..core.report import Rate, Report
from ..core.words import Message, tr
from ..encoders.base import Encoder
from ..raster import styles
from ..raster.byte_scale import Loss
from ..raster.embedding import raster_tags
from ..raster.reader import SingleFrame
from .blocks import worker_encoder
from .encode import encode_view
from .plan import Bands, EncodeSettings, Options, Run
from .results import OutputRaster
from .survey import SCENE_FAULTS, Failure, Surveyed, failure, opened

UNPACKED = ".unpacked"  # folder of rasters that wait until all are there and what packs them is known
JOB_TAG, RUN_TAG = "GEOENC_JOB", "GEOENC_RUN"


@dataclass(frozen=True)
class Task:
    """A scene that is to be encoded: what one worker needs to know of it beside the encoder."""

    seen: Surveyed
    settings: EncodeSettings
    path: Path
    tags: dict[str, str]
    waits: bool = False  # for what packs all scenes alike

    @property
    def unpacked(self) -> Path:
        """Where its raster waits to be packed."""
        return self.path.parent / UNPACKED / self.path.name

    def lies_at(self, path: Path) -> bool:
        """Whether its finished raster lies there."""
        return raster_tags(path).get(JOB_TAG) == self.tags[JOB_TAG]


@dataclass(frozen=True)
class Outcome:
    """What has become of a scene: its warnings, why it has no raster (None: it has), what packing it has cost."""

    notes: tuple[Message, ...] = ()
    failure: Failure | None = None
    losses: tuple[Loss, ...] = ()


def outcomes(
    tasks: Sequence[Task], options: Options, bands: Bands, encoder: Encoder, run: Run, report: Report
) -> Iterator[tuple[Task, Outcome]]:
    """Every scene with what has become of it, as they are done."""
    rate = Rate(tr("scene"), len(tasks))
    if run.cluster and len(tasks) > 1:
        duty = SceneDuty(tasks, options, bands, encoder, run)
        with contextlib.closing(run.cluster.results("scene", duty, tasks, report)) as results:
            for number, (task, outcome) in enumerate(results, 1):
                report.progress(number / len(tasks), rate.text(number))
                for mine, theirs in zip(task.settings.packing.losses, outcome.losses, strict=False):
                    mine.take_in(theirs)  # of a packing that all tasks share here, and each has for itself there
                yield task, outcome
        return
    for number, task in enumerate(tasks):
        label = rate.text(number) if number else tr("scene 1/{total}", total=len(tasks))
        part = report.part(number / len(tasks), (number + 1) / len(tasks), label)
        yield task, outcome_of(task, options, bands, encoder, run, part)


class SceneDuty:
    """What a worker does: opened there, it encodes one scene after the other, and writes their rasters."""

    def __init__(self, tasks: Sequence[Task], options: Options, bands: Bands, encoder: Encoder, run: Run):
        """tasks: the scenes, which are alike in what the encoder must know."""
        one, paths = tasks[0], [task.seen.scene.path for task in tasks]
        self.files = list({os.path.dirname(path): path for path in paths if os.path.exists(path)}.values())
        self.options, self.bands, self.run = options, bands, replace(run, cluster=None, alone=False)
        self.settings, self.count, self.folder = one.settings, len(one.seen.bands), one.path.parent
        self.encoder, self.weights_sha256 = encoder.card.id, encoder.weights_sha256

    def __call__(self, report: Report) -> Callable[[Task], Outcome]:
        """The function that encodes a scene.

        Raises InputError, OutputError or EncoderError where this worker doesn't see the same scenes, folder or encoder.
        """
        hidden = next((path for path in self.files if not os.path.exists(path)), None)
        if hidden:
            raise InputError(tr("there is no file {path}.", path=hidden), tr("Keep the scenes where all see them."))
        if not self.folder.is_dir():
            raise OutputError(
                tr("there is no folder {folder}.", folder=self.folder), tr("Choose an OUTPUT_FOLDER that all see.")
            )
        encoder = worker_encoder(self.encoder, self.weights_sha256, self.settings, self.count, self.run.device)
        return partial(outcome_of, options=self.options, bands=self.bands, encoder=encoder, run=self.run, report=report)


def outcome_of(task: Task, options: Options, bands: Bands, encoder: Encoder, run: Run, report: Report) -> Outcome:
    """Write the embedding raster of one scene, whole or not at all; a fault of the scene's own is its outcome."""
    output = task.unpacked if task.waits else task.path
    notes: list[Message] = []
    if not task.lies_at(output):  # by a worker that went before it could say so
        output.parent.mkdir(exist_ok=True)
        try:
            with opened(task.seen.scene, options, bands, task.seen.grid.gsd, report.noted(notes)) as reader:
                raster = OutputRaster(output, tags=task.tags, view=False)
                view, work = SingleFrame(reader), output.with_suffix(".work")
                encode_view(view, 1, encoder, task.settings, [raster], work, report.noted(notes), run=run)
        except SCENE_FAULTS as error:
            return Outcome(tuple(notes), failure(task.seen.scene, error))
    styles.write_footprint(str(task.path), tr("embeddings: their colours are in the mosaic"))
    return Outcome(tuple(notes), losses=task.settings.packing.losses)

"""The training loop: schedule, checkpoints, what is watched, and an end at any moment with a usable encoder."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..core.errors import Cancelled, InputError
from ..core.files import atomic_output
from ..core.report import Report
from ..core.threads import ReadAhead
from ..core.words import tr
from .crops import CropBatch, Crops, Normalisation
from .many import any_process, average_gradients
from .masks import random_mask
from .model import Learner, Losses, effective_rank

LEARNING_RATE, FINAL_LEARNING_RATE, WARMUP_SHARE, WEIGHT_DECAY = 1e-3, 1e-5, 0.05, 0.05
START_MOMENTUM = 0.998  # of the target at the start; 1 at the end
STEPS_PER_FIGURE = 20  # steps between two figures
CHECKPOINT_SECONDS = 120.0  # seconds between two checkpoints
RANK_FEATURES = 1024  # pooled features that the rank is told by
COLLAPSE_RANK = 4.0  # effective rank below which features are said to have collapsed
MAX_GRADIENT_NORM = 1.0  # norm of a step's gradient at most


@dataclass(frozen=True)
class TrainingPlan:
    """What decides a training beside the data."""

    steps: int
    minutes: float  # in place of steps, where more than 0
    batch: int
    seed: int
    side: int
    precision: str
    config: dict[str, Any]  # all that must be the same for a checkpoint to be taken up


@dataclass
class History:
    """Figures over the steps, and pictures on the way."""

    step: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    loss: list[float] = field(default_factory=list)
    deviation: list[float] = field(default_factory=list)
    rank: list[float] = field(default_factory=list)
    rate: list[float] = field(default_factory=list)  # crops a second

    def add(self, **figures: float) -> None:
        for name, value in figures.items():
            getattr(self, name).append(value)


class Watch:
    """What the steps since the last figures have shown."""

    def __init__(self, start: float):
        self.marked, self.count, self.told = start, 0, 0  # time of the last figures, crops since then, their step
        self.features: list[torch.Tensor] = []
        self.warned = False

    def add(self, features: torch.Tensor) -> None:
        """A step's pooled features (B, width)."""
        self.count += len(features)
        self.features = [*self.features, features][-max(1, RANK_FEATURES // len(features)) :]

    def due(self, step: int) -> bool:
        """Whether it is time for figures."""
        return step - self.told >= STEPS_PER_FIGURE or step == 1

    def figures(self, step: int) -> tuple[float, float, float]:
        """(effective rank, mean deviation of the features, crops a second) up to this step."""
        now = time.monotonic()
        pooled = torch.cat(self.features)
        rate = self.count / (now - self.marked)
        self.marked, self.count, self.told = now, 0, step
        return effective_rank(pooled.cpu()), float(pooled.std(0).mean()), rate

    def collapsing(self, rank: float) -> bool:
        """Whether features have collapsed, of enough crops to tell; True once."""
        now = not self.warned and rank < COLLAPSE_RANK and sum(map(len, self.features)) > 100
        self.warned |= now
        return now


class Training:
    """A learner on its way; `run` goes on from the checkpoint in `folder` where there is one of the same plan."""

    def __init__(
        self,
        learner: Learner,
        crops: Crops,
        normal: Normalisation,
        plan: TrainingPlan,
        folder: Path,
        device: str,
        keeps: bool = True,
    ):
        """keeps: whether this process writes the checkpoints, which is for one of several that train together."""
        self.keeps = keeps
        self.learner, self.crops, self.normal, self.plan, self.device = learner.to(device), crops, normal, plan, device
        self.path = folder / "checkpoint.pt"
        self.optimiser = torch.optim.AdamW(_groups(learner), lr=LEARNING_RATE, betas=(0.9, 0.95))
        self.masks = np.random.default_rng([plan.seed, 1])
        self.history, self.step, self.before, self.start = History(), 0, 0.0, time.monotonic()
        self.drawn = crops.state()  # after the last batch that was learnt from: others are drawn ahead
        self._resume()

    def run(self, report: Report, picture: Callable[[], None]) -> bool:
        """Train to the end; False where the user ended it before. `picture` is called at each checkpoint."""
        self.start = saved = time.monotonic()
        watch = Watch(self.start)
        grid = (self.crops.frames // self.learner.encoder.tubelet, *(self.plan.side // self.crops.patch,) * 2)
        report.log(
            tr("{part} at step {step:,}.", part=tr("Resuming") if self.step else tr("Starting"), step=self.step + 1)
        )
        try:
            with ReadAhead(self.crops.batches(self.plan.batch)) as batches:
                for batch in batches:
                    done = self._share(self._seconds())
                    if any_process(done >= 1):
                        break
                    report.check()
                    losses = self._step(batch, grid, done)
                    self.step, self.drawn = self.step + 1, batch.state
                    watch.add(losses.features)
                    if watch.due(self.step):
                        self._tell(watch, float(losses.prediction), done, report)
                    if time.monotonic() - saved > CHECKPOINT_SECONDS:
                        saved = time.monotonic()
                        picture()
                        self.save(self._seconds())
        except Cancelled:
            if not self.step:
                raise
            report.ignore_cancel()
            report.warn(tr("Stopped at step {step:,}: the encoder is kept as it was then.", step=self.step))
            self.save(self._seconds())
            return False
        self.save(self._seconds())
        return True

    def _tell(self, watch: Watch, loss: float, done: float, report: Report) -> None:
        """Keep the figures of the last steps and tell them; a warning, once, where the features collapse."""
        rank, deviation, rate = watch.figures(self.step)
        seconds = self._seconds()
        self.history.add(step=self.step, seconds=seconds, loss=loss, deviation=deviation, rank=rank, rate=rate)
        left = seconds * (1 - done) / max(done, 1e-6)
        report.progress(
            done,
            tr(
                "step {step}, loss {loss:.4f}, deviation {deviation:.3f}, rank {rank:.1f}, {rate:.0f} images/s,"
                " {left:.0f} s left",
                step=self.step,
                loss=loss,
                deviation=deviation,
                rank=rank,
                rate=rate,
                left=left,
            ),
        )
        if done > 0.1 and watch.collapsing(rank):
            report.warn(
                tr(
                    "The features are collapsing: their effective rank is {rank:.1f}. More varied rasters or a"
                    " larger batch may help.",
                    rank=rank,
                )
            )

    def _seconds(self) -> float:
        """How long it has trained, the runs before this one too."""
        return time.monotonic() - self.start + self.before

    def _share(self, seconds: float) -> float:
        """How much of the training is done, 0..1."""
        return seconds / 60 / self.plan.minutes if self.plan.minutes else self.step / self.plan.steps

    def _step(self, batch: CropBatch, grid: tuple[int, int, int], done: float) -> Losses:
        for group in self.optimiser.param_groups:
            group["lr"] = learning_rate_at(done)
        mask = random_mask(grid, self.masks)
        tubelet = self.learner.encoder.tubelet
        pairs = batch.valid.unflatten(1, (-1, tubelet))
        there = pairs.any(2).flatten(1)[:, mask.hidden].float().to(self.device)
        frames = [self.normal.apply(pixels).to(self.device) for pixels in (batch.seen, batch.clean)]
        dtype = getattr(torch, self.plan.precision)
        kind = torch.device(self.device).type
        with torch.autocast(kind, dtype=dtype, enabled=dtype != torch.float32):
            losses: Losses = self.learner(*frames, mask, there)
        self.optimiser.zero_grad(set_to_none=True)
        torch.autograd.backward(losses.total)
        trained = [p for group in self.optimiser.param_groups for p in group["params"]]
        average_gradients(trained)
        torch.nn.utils.clip_grad_norm_(trained, MAX_GRADIENT_NORM)
        self.optimiser.step()
        self.learner.update_target(START_MOMENTUM + (1 - START_MOMENTUM) * done)
        return losses

    def save(self, seconds: float) -> None:
        """Keep the checkpoint: whole, or the one before stays."""
        if not self.keeps:
            return
        with atomic_output(self.path) as part:
            state = {
                "config": json.dumps(self.plan.config, sort_keys=True),
                "learner": self.learner.state_dict(),
                "optimiser": self.optimiser.state_dict(),
                "step": self.step,
                "seconds": seconds,
                "history": json.dumps(asdict(self.history)),
                "chance": json.dumps([self.masks.bit_generator.state, self.drawn]),
            }
            torch.save(state, part)

    def _resume(self) -> None:
        if not self.path.is_file():
            return
        try:
            state = torch.load(self.path, map_location=self.device, weights_only=True)
        except Exception as error:  # torch says a damaged file in many ways
            raise InputError(
                tr("The checkpoint {path} is damaged ({error}).", path=self.path, error=error),
                tr("Delete its folder to start over."),
            ) from error
        if state.get("config") != json.dumps(self.plan.config, sort_keys=True):
            raise InputError(
                tr("The checkpoint {path} comes from a training with other rasters or parameters.", path=self.path),
                tr("Give the same ones, choose another OUTPUT_FOLDER, or delete its folder to start over."),
            )
        self.learner.load_state_dict(state["learner"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.before = state["step"], state["seconds"]
        self.history = History(**json.loads(state["history"]))
        self.masks.bit_generator.state, self.drawn = json.loads(state["chance"])
        self.crops.restore(self.drawn)


def learning_rate_at(done: float) -> float:
    """The learning rate at a share of the training: a short warm-up, then half a cosine."""
    if done < WARMUP_SHARE:
        return LEARNING_RATE * max(done, 1e-4) / WARMUP_SHARE
    return FINAL_LEARNING_RATE + (LEARNING_RATE - FINAL_LEARNING_RATE) * 0.5 * (
        1 + math.cos(math.pi * (done - WARMUP_SHARE) / (1 - WARMUP_SHARE))
    )


def _groups(learner: Learner) -> list[dict[str, Any]]:
    """Weights decay; norms, biases and the mask's token don't."""
    trained = [(name, p) for name, p in learner.named_parameters() if p.requires_grad]
    decayed = [p for _, p in trained if p.ndim > 1]
    return [
        {"params": decayed, "weight_decay": WEIGHT_DECAY},
        {"params": [p for _, p in trained if p.ndim <= 1], "weight_decay": 0.0},
    ]

"""Labels needed: places that `querypoints` proposes against places drawn at random, tested where no label lies.

    scripts/bench querying [--tasks land_use,crops,textures] [--first 100 --starts 20] [--variants all]

Each start holds out blocks of the map, begins with 20 random labels (one of each class at least) and adds 20 a round.
Both ways begin with the same labels; the classifier is `trainclassifier`'s default. --variants compares ways to choose.
"""

from __future__ import annotations

import argparse
import functools
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
import shapely
from common import SHARED
from detail_scenes import DATES, TEXTURES, textures
from labels import write
from rasterio.transform import from_origin
from rasterio.windows import Window
from scipy.stats import t as student

from geoenc_qgis import Encode, EncodeStack
from geoenc_qgis.clusters.similarity import unit_vectors
from geoenc_qgis.core.report import Report
from geoenc_qgis.labels.candidates import unsure_cells
from geoenc_qgis.labels.cells import samples_from_raster
from geoenc_qgis.labels.classifier import Classifier
from geoenc_qgis.labels.labels_so_far import LabelsSoFar
from geoenc_qgis.labels.querying import farthest_first, queries
from geoenc_qgis.labels.samples import Samples
from geoenc_qgis.labels.times import TimedRaster
from geoenc_qgis.labels.trial import EstimatorSettings, Lesson
from geoenc_qgis.labels.uncertainty import Uncertainty, uncertainty
from geoenc_qgis.raster.embedding import EmbeddingRaster, raster_profile
from geoenc_qgis.raster.places import vectors_at

ENCODER, COMPONENTS = "geoenc-conv", 64  # of each date
START, STEP, MOST, LATEST = 20, 20, 160, 320  # labels: at first, a round, queried at most, drawn at most
MIN_CELLS = 50  # of a class
BLOCKS = 5  # along each side, two fifths of which are held out
DRAWN = (*range(START, MOST + 1, STEP), 240, LATEST)  # random labels after which the accuracy is asked
QUIET = Report()


@dataclass(frozen=True)
class Task:
    """Labelled cells of a raster: samples, cells (n, 2) rows and columns, the block (n,) of each, and the raster.

    apart: cells between points.
    """

    samples: Samples
    cells: np.ndarray
    block: np.ndarray
    raster: EmbeddingRaster
    apart: int = 3

    def held(self, seed: int) -> np.ndarray:
        """(n,) bool: the cells of the blocks that test."""
        names = np.unique(self.block)
        count = max(1, round(0.4 * len(names)))
        return np.isin(self.block, np.random.default_rng(seed).permutation(names)[:count])


def task(labels: str, band: int, raster: EmbeddingRaster, columns: int = 0) -> Task:
    """columns: of a block that is as high as the raster; 0: squares."""
    samples = samples_from_raster(labels, band, [0], [raster], 0, QUIET)
    samples = samples.of_classes(np.flatnonzero(samples.targets.sum(0) >= MIN_CELLS), False)
    col, row = ~raster.transform @ samples.xy.T
    cells = np.column_stack([row, col]).astype(int)
    height, width = raster.shape
    squares = cells[:, 0] * BLOCKS // height * BLOCKS + cells[:, 1] * BLOCKS // width
    return Task(samples, cells, cells[:, 1] // columns if columns else squares, raster)


def land_use(folder: Path) -> Task:
    """Slovenia, NDVI of a year in four pictures, cells of 10 m."""
    with np.load(SHARED / "data/labelled/eolearn_testeopatch/testeopatch.npz") as file:
        arrays = {name: file[name] for name in file.files}
    ndvi = next(value for name, value in arrays.items() if "ndvi" in name.lower()).squeeze().astype(np.float32)
    classes = next(value for name, value in arrays.items() if "lulc" in name.lower()).squeeze().astype(np.uint8)
    bands = np.nan_to_num(np.stack([np.nanmean(part, axis=0) for part in np.array_split(ndvi, 12)]))
    place, paths = from_origin(500_000, 5_000_000, 10, 10), []
    for number in range(4):
        picture = np.clip(bands[3 * number : 3 * number + 3] * 255, 0, 255).astype(np.uint8)
        paths.append(write(folder / f"q_2016{3 * number + 2:02d}01.tif", picture, place, "EPSG:32633"))
    labels = write(folder / "lulc.tif", classes[None], place, "EPSG:32633", nodata=0)
    return task(labels, 1, stack(paths, folder, target_gsd=0.625))


def crops(folder: Path) -> Task:
    """Flanders, Sentinel-2 on four dates, crop types, cells of 10 m."""
    data = SHARED / "data/series/worldcereal_a"
    paths = [str(data / f"S2_L2A_{date}.tif") for date in DATES]
    raster = stack(paths, folder, bands="3;2;1", target_gsd=0.625, scaling="reflectance")
    # 1,300 cells run out where 140 points lie three cells apart
    return replace(task(str(data / "labels_LC_CT.tif"), 2, raster), apart=1)


def stack(paths: list[str], folder: Path, **more) -> EmbeddingRaster:
    """Pictures of four dates as one raster of their embeddings side by side."""
    out = folder / "stack" / "stack.json"
    if not out.is_file():
        EncodeStack(inputs=paths, encoder=ENCODER, components=COMPONENTS, output_folder=str(out.parent), **more).run()
    return TimedRaster(str(out), len(paths))


def mosaics(folder: Path) -> Task:
    """Two mosaics of eight land uses at 0.3 m (UC Merced), of other places each: one is asked about, one tests."""
    pictures, _ = textures()
    frame = np.concatenate([picture.frames[0] for picture in pictures], axis=1).transpose(2, 0, 1)
    labels = np.concatenate([picture.labels for picture in pictures], axis=1).astype(np.uint8) + 1
    place = from_origin(600_000, 3_600_000, 0.25, 0.25)
    source = write(folder / "m.tif", frame, place, "EPSG:32611")
    if not (folder / "me.tif").is_file():
        Encode(input=source, encoder=ENCODER, components=COMPONENTS, cell_size=8, output=str(folder / "me.tif")).run()
    kinds = write(folder / "ml.tif", labels[None], place, "EPSG:32611", nodata=0)
    raster = EmbeddingRaster(str(folder / "me.tif"))
    made = task(kinds, 1, raster, columns=raster.shape[1] // 2)
    assert len(made.samples.classes) == len(TEXTURES)
    return made


TASKS = {"land_use": land_use, "crops": crops, "textures": mosaics}


class Kept(EmbeddingRaster):
    """A raster whose cells are read once: many rounds look at the same ones."""

    @functools.cached_property
    def cube(self) -> np.ndarray:
        return self.dataset.read(out_dtype="float32").transpose(1, 2, 0).copy()

    @functools.cached_property
    def valid(self) -> np.ndarray:
        return np.isfinite(self.cube).all(2)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        place = window.toslices()
        return self.cube[place][self.valid[place]], self.valid[place]


def hidden(own: Task, held: np.ndarray, folder: Path) -> EmbeddingRaster:
    """The raster of the cells that may be asked about; the others are nodata."""
    path, (height, width) = folder / "known.tif", own.raster.shape
    cube = np.full((own.samples.rows.shape[1], height, width), np.nan, np.float32)
    rows, cols = own.cells[~held].T
    cube[:, rows, cols] = own.samples.rows[~held].T
    profile = raster_profile(
        (height, width), len(cube), "float32", own.raster.crs, own.raster.transform, nodata=np.nan, interleave="band"
    )
    with rasterio.open(path, "w", **profile) as out:
        out.update_tags(GEOENC_NAME="benchmark")
        out.write(cube)
    return Kept(str(path))


Chooser = Callable[[EmbeddingRaster, Classifier, LabelsSoFar, float], np.ndarray]


def asked(raster: EmbeddingRaster, classifier: Classifier, labels: LabelsSoFar, distance: float) -> np.ndarray:
    """What `querypoints` does."""
    return queries(raster, classifier, labels, STEP, distance, QUIET).cells


def entropy(classifier: Classifier, rows: np.ndarray) -> Uncertainty:
    found = uncertainty(classifier, rows)
    each = np.maximum(found.probabilities, 1e-12)
    score = -(each * np.log(each)).sum(1)
    return Uncertainty(score, found.first, found.second, found.probabilities)


def nothing(classifier: Classifier, rows: np.ndarray) -> Uncertainty:
    """All alike: what is chosen is spread over embeddings (or the map) alone."""
    found = uncertainty(classifier, rows)
    spread = np.random.default_rng(len(rows)).random(len(rows), np.float32)
    return Uncertainty(spread, found.first, found.second, found.probabilities)


def variant(
    raster, classifier, labels, distance, measure=uncertainty, quotas=True, factor=10, spread="farthest"
) -> np.ndarray:
    """Cells (n, 2) chosen in another way than `querypoints` does."""
    near = labels.surroundings(distance, raster)
    pool = unsure_cells(raster, classifier, near, distance, factor * STEP, QUIET, measure=measure, quotas=quotas)
    cells = np.column_stack([pool["row"], pool["col"]])
    if spread == "none":
        return cells[:STEP]
    rows = np.zeros((len(cells), raster.dims), np.float32)
    for numbers, vectors in vectors_at(raster, cells, QUIET):
        rows[numbers] = vectors
    units = unit_vectors(rows)
    if spread == "themselves":
        return cells[farthest_first(units, pool["score"], STEP)]
    score = pool["score"] if spread == "weighted" else np.ones(len(pool), np.float32)
    return cells[farthest(units, score, labels.units)]


def farthest(units: np.ndarray, score: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Farthest first, from the labels too; the distance counts as much as the score."""
    nearness, chosen = (units @ known.T).max(1), []
    for _ in range(min(STEP, len(units))):
        value = (1 - nearness) * score
        value[chosen] = -np.inf
        chosen.append(int(value.argmax()))
        nearness = np.maximum(nearness, units @ units[chosen[-1]])
    return np.array(chosen)


VARIANTS: dict[str, Chooser] = {
    "margin, quotas, farthest, 10": variant,
    "entropy, quotas, farthest, 10": partial(variant, measure=entropy),
    "margin, no quotas, farthest, 10": partial(variant, quotas=False),
    "margin, quotas, none": partial(variant, spread="none"),
    "margin, no quotas, none": partial(variant, quotas=False, spread="none"),
    "margin, quotas, farthest, 3": partial(variant, factor=3),
    "margin, quotas, weighted, 10": partial(variant, spread="weighted"),
    "margin, quotas, among themselves, 10": partial(variant, spread="themselves"),
    "margin, quotas, among themselves, 3": partial(variant, spread="themselves", factor=3),
    "no score, farthest, 10": partial(variant, measure=nothing),
}


class Start:
    """One start: what is held out, the first labels, and the accuracy by number of labels of each way to go on."""

    def __init__(self, own: Task, seed: int, folder: Path):
        self.own, self.held = own, own.held(seed)
        self.rng = np.random.default_rng(1000 + seed)
        self.raster = hidden(own, self.held, folder)
        self.place = np.full(own.raster.shape, -1)
        rows, cols = own.cells.T
        self.place[rows, cols] = np.arange(len(own.cells))
        order = self.rng.permutation(np.flatnonzero(~self.held))
        firsts = [order[own.samples.targets[order, kind]][:1] for kind in range(len(own.samples.classes))]
        self.first = np.concatenate(firsts)
        self.first = np.concatenate([self.first, np.setdiff1d(order, self.first, True)[: START - len(self.first)]])
        self.drawn = np.concatenate([self.first, np.setdiff1d(order, self.first, True)])[:LATEST]

    def classifier(self, taught: np.ndarray) -> Classifier:
        samples = self.own.samples
        heads = EstimatorSettings("linear", False, True, 0).fitted(
            Lesson(samples.rows[taught], samples.targets[taught], np.arange(len(taught)))
        )
        return Classifier(self.raster.identity, samples.classes, heads)

    def accuracy(self, classifier: Classifier) -> float:
        samples = self.own.samples
        found = classifier.probabilities(samples.rows[self.held]).argmax(1)
        return float((found == samples.targets[self.held].argmax(1)).mean())

    def at_random(self) -> list[float]:
        return [self.accuracy(self.classifier(self.drawn[:count])) for count in DRAWN]

    def queried(self, choose: Chooser) -> list[float]:
        taught, found = self.first, []
        while True:
            classifier = self.classifier(taught)
            found.append(self.accuracy(classifier))
            if len(taught) >= MOST:
                return found
            samples = self.own.samples
            shapes = [shapely.Point(*xy) for xy in samples.xy[taught]]
            kinds = samples.targets[taught].argmax(1).astype(str)
            labels = LabelsSoFar(shapes, units=unit_vectors(samples.rows[taught]), kinds=kinds)
            cells = choose(self.raster, classifier, labels, self.own.apart * self.raster.transform.a)
            if len(cells) < STEP:
                raise SystemExit(f"{len(taught)} labels, and {len(cells)} cells more: the task is too small.")
            taught = np.concatenate([taught, self.place[cells[:, 0], cells[:, 1]]])


def interval(differences: np.ndarray) -> str:
    half = student.ppf(0.975, len(differences) - 1) * differences.std(ddof=1) / len(differences) ** 0.5
    return f"{differences.mean():+.3f} ± {half:.3f}"


def needed(curve: np.ndarray, wanted: float) -> str:
    """Labels at which a mean curve reaches an accuracy and keeps it, between rounds by the straight line."""
    below = np.flatnonzero(curve < wanted)
    last = below[-1] if len(below) else -1
    if last == len(curve) - 1:
        return f"more than {START + STEP * last}"
    if last < 0:
        return str(START)
    return f"{START + STEP * (last + (wanted - curve[last]) / (curve[last + 1] - curve[last])):.0f}"


def tell(name: str, random: np.ndarray, curves: dict[str, np.ndarray]) -> None:
    """Tables of mean accuracies (starts, rounds), and of what half the labels give."""
    print(f"{name} | labels | " + " | ".join(map(str, DRAWN)))
    print(f"{name} | random | " + " | ".join(f"{value:.3f}" for value in random.mean(0)))
    for title, curve in curves.items():
        print(f"{name} | {title} | " + " | ".join(f"{value:.3f}" for value in curve.mean(0)))
        for most in (80, 160, 320):
            full, half = DRAWN.index(most), DRAWN.index(most // 2)
            print(
                f"{name} | {title} | {most // 2} against {most} at random: {interval(curve[:, half] - random[:, full])}"
                f"; {most // 2} against {most // 2}: {interval(curve[:, half] - random[:, half])};"
                f" reaches {random[:, full].mean():.3f} at {needed(curve.mean(0), random[:, full].mean())}",
                flush=True,
            )


def main() -> None:
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser()
    parser.add_argument("--tasks", default=",".join(TASKS))
    parser.add_argument("--first", type=int, default=100)
    parser.add_argument("--starts", type=int, default=20)
    parser.add_argument("--variants", help="ways of VARIANTS, with semicolons between them, or all")
    parser.add_argument("--folder", type=Path, help="where what is encoded stays for another run")
    given = parser.parse_args()
    if not SHARED.is_dir():
        raise SystemExit(f"Skipped: {SHARED} is not here (GEOENC_SHARED names the folder of shared data).")
    wanted = given.variants.split(";") if given.variants else []
    ways = {title: way for title, way in VARIANTS.items() if title in wanted or "all" in wanted} or {
        "querypoints": asked
    }
    for name in given.tasks.split(","):
        with tempfile.TemporaryDirectory() as text:
            folder = given.folder / name if given.folder else Path(text)
            folder.mkdir(parents=True, exist_ok=True)
            own = TASKS[name](folder)
            counts = ", ".join(map(str, own.samples.targets.sum(0)))
            print(
                f"{name}: {len(own.cells):,} cells, {own.samples.rows.shape[1]} numbers, classes of {counts}",
                flush=True,
            )
            random, found = [], {title: [] for title in ways}
            for seed in range(given.first, given.first + given.starts):
                start = Start(own, seed, Path(text))
                random.append(start.at_random())
                for title, choose in ways.items():
                    found[title].append(start.queried(choose))
                start.raster.close()
            tell(name, np.array(random), {title: np.array(curves) for title, curves in found.items()})


if __name__ == "__main__":
    main()

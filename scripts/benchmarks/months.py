"""What encoders of monthly series are worth beside the band values they are made of: crop types and land cover.

    scripts/bench quality --tasks months

The site WorldCereal A: monthly medians of clear pixels, December 2017 to November 2018, 10 bands; classes of pixels,
folds by blocks of 8 x 8 px. Accuracy / macro F1 of a standardised logistic regression (LR) and a random forest (RF);
LR also learnt from ten pixels a class, with half of the months missing in each pixel, and on the year from August 2017
to July 2018 after learning on the other. Raw values stand by calendar month, and are interpolated where one is missing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from common import SHARED
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.model_selection import GroupKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from geoenc_qgis import EncodeStack, ImportEncoder
from geoenc_qgis.core.report import SILENT

SITE = SHARED / "data/series/worldcereal_a"
CLEAR = (4, 5, 6, 7)
YEAR = [(2017, 12), *((2018, month) for month in range(1, 12))]
OTHER_YEAR = [*((2017, month) for month in range(8, 13)), *((2018, month) for month in range(1, 8))]
BLOCK, FEW, DRAWS, LEAST = 8, 10, 20, 50
Labels = tuple[np.ndarray, np.ndarray]


def medians(months: list[tuple[int, int]]) -> np.ndarray:
    """(12, 10, h, w) float32, NaN where no pixel of the month is clear."""
    paths = sorted(SITE.glob("S2_L2A_*.tif"))
    with rasterio.open(SITE / "SCL_all_dates.tif") as file:
        clear = np.isin(file.read(), CLEAR)
    when = [(int(path.stem[-8:-4]), int(path.stem[-4:-2])) for path in paths]
    found = []
    for month in months:
        numbers = [n for n, its in enumerate(when) if its == month]
        pixels = []
        for n in numbers:
            with rasterio.open(paths[n]) as file:
                pixels.append(np.where(clear[n] & (file.read(1) > 0), file.read().astype(np.float32), np.nan))
        found.append(np.nanmedian(np.stack(pixels), axis=0))
    return np.stack(found)


def interpolated(cube: np.ndarray) -> np.ndarray:
    """Without NaN: along time, the nearest at both ends."""
    flat, times = cube.reshape(len(cube), -1).copy(), np.arange(len(cube))
    for series in flat.T:
        known = np.isfinite(series)
        if not known.all() and known.any():
            series[~known] = np.interp(times[~known], times[known], series[known])
    return flat.reshape(cube.shape)


def encoded(cube: np.ndarray, months: list[tuple[int, int]], encoder: str, **params: object) -> np.ndarray:
    """Cells (h, w, C), the way a user takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "in"
        folder.mkdir()
        with rasterio.open(next(SITE.glob("S2_*.tif"))) as like:
            profile, names = like.profile, like.descriptions
        profile.update(dtype="float32", nodata=np.nan)
        for values, (year, month) in zip(cube, months, strict=True):
            with rasterio.open(folder / f"S2_{year}{month:02d}15.tif", "w", **profile) as out:
                out.write(values.astype(np.float32))
                out.descriptions = names
        made = EncodeStack(
            folder=str(folder), encoder=encoder, output_folder=f"{name}/out", dtype="float32", **params
        ).run(SILENT)
        parts = []
        for path in sorted(Path(made["OUTPUT_FOLDER"]).glob("[0-9]*[0-9].tif")):
            with rasterio.open(path) as file:
                parts.append(file.read())
    return np.nan_to_num(np.concatenate(parts)).transpose(1, 2, 0)


def pictures(cube: np.ndarray, months: list[tuple[int, int]], encoder: str) -> np.ndarray:
    """An encoder of pictures: a cell a pixel, all months side by side, 64 components."""
    from sklearn.decomposition import PCA

    cells = encoded(interpolated(cube), months, encoder, bands=[3, 2, 1], target_gsd=1.25, cell_size=8)[:64, :64]
    return PCA(64, random_state=0).fit_transform(cells.reshape(-1, cells.shape[-1])).reshape(64, 64, -1)


def folds(labels: Labels, rows: np.ndarray, model: Callable[[], object], test_rows: np.ndarray | None = None) -> str:
    """Accuracy / macro F1 over all folds together; test_rows: of the same pixels, seen otherwise."""
    wanted, groups = labels
    found = np.empty_like(wanted)
    tested = rows if test_rows is None else test_rows
    for train, test in GroupKFold(5).split(rows, wanted, groups):
        found[test] = make_pipeline(StandardScaler(), model()).fit(rows[train], wanted[train]).predict(tested[test])
    return f"{accuracy_score(wanted, found):.3f} / {f1_score(wanted, found, average='macro'):.3f}"


def few(labels: Labels, rows: np.ndarray) -> str:
    """Accuracy with ten pixels a class, on the blocks that they don't come from."""
    wanted, groups = labels
    scores = []
    for draw in range(DRAWS):
        rng = np.random.default_rng(draw)
        train = np.concatenate([rng.choice(np.flatnonzero(wanted == kind), FEW, False) for kind in np.unique(wanted)])
        test = ~np.isin(groups, groups[train])
        if test.any():
            fitted = make_pipeline(StandardScaler(), LogisticRegression(max_iter=2000)).fit(rows[train], wanted[train])
            scores.append(fitted.score(rows[test], wanted[test]))
    return f"{np.mean(scores):.3f}"


def tasks() -> dict[str, tuple[np.ndarray, Labels]]:
    """Mask of the labelled pixels, classes and blocks, of crop types and land cover."""
    with rasterio.open(SITE / "labels_LC_CT.tif") as file:
        covers, crops = file.read()
    rows, cols = np.indices(covers.shape)
    blocks, found = rows // BLOCK * 1000 + cols // BLOCK, {}
    for name, table in (("crop types", crops), ("land cover", covers)):
        kinds, counts = np.unique(table[table > 0], return_counts=True)
        seen = np.isin(table, kinds[counts >= LEAST])
        found[name] = seen, (table[seen].astype(np.int64), blocks[seen])
    return found


def views(cube: np.ndarray, months: list[tuple[int, int]], encoders: dict[str, str]) -> dict[str, np.ndarray]:
    """Features (h, w, C) by name."""
    whole = interpolated(cube)[np.argsort([month for _, month in months])]  # January first, in whatever year
    flat = whole.reshape(-1, *whole.shape[2:]).transpose(1, 2, 0)
    around = np.pad(flat, ((1, 1), (1, 1), (0, 0)), mode="edge")
    mean = sum(around[r : r + 64, c : c + 64] for r in range(3) for c in range(3)) / 9
    found = {"raw band values": flat, "raw, with the mean of 3 x 3": np.concatenate([flat, mean], -1)}
    found |= {name: encoded(cube, months, ident) for name, ident in encoders.items()}
    return found | {f"raw + {name}": np.concatenate([flat, found[name]], -1) for name in encoders}


def worth(others: dict[str, str], folder: Path) -> None:
    """Print the table; others: encoders of pictures that are here."""
    fixtures = SHARED / "fixtures"
    encoders = {
        "Presto": ImportEncoder(file=str(fixtures / "presto/default_model.pt")).run()["ENCODER"],
        "Galileo nano": ImportEncoder(folder=str(fixtures / "galileo/nano")).run()["ENCODER"],
    }
    year, other = medians(YEAR), medians(OTHER_YEAR)
    holes = np.random.default_rng(0).random((12, 1, *year.shape[2:])).argsort(0) < len(YEAR) // 2
    found = views(year, YEAR, encoders)
    less, later = views(np.where(holes, np.nan, year), YEAR, encoders), views(other, OTHER_YEAR, encoders)
    shown = {n: e for n, e in others.items() if n in ("rcf", "geoenc-conv")}
    found |= {f"{name}, 12 pictures": pictures(year, YEAR, ident) for name, ident in shown.items()}
    print("\nmonths: task | features | LR | RF | LR, ten a class | LR, half missing | LR, another year")
    for task, (seen, labels) in tasks().items():
        for name, cells in found.items():
            rows = cells[seen]
            told = [
                folds(labels, rows, lambda: LogisticRegression(max_iter=3000)),
                folds(labels, rows, lambda: RandomForestClassifier(300, random_state=0, n_jobs=-1)),
                few(labels, rows),
                folds(labels, less[name][seen], lambda: LogisticRegression(max_iter=3000)) if name in less else "",
                folds(labels, rows, lambda: LogisticRegression(max_iter=3000), later[name][seen])
                if name in later
                else "",
            ]
            print(f"{task} | {name} | {' | '.join(told)}", flush=True)

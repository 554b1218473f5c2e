"""One page: each figure as a ratio within this run, against what one would take instead, in turns; and where time goes.

Ratio: the rival's seconds over ours, 1 or more is as fast. Minutes, not hours: sizes are small.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import faiss
import numpy as np
import torch
from clusters import DIMS, mixture
from common import ROOT, mosaic, scene
from sklearn.decomposition import PCA
from sklearn.ensemble import RandomForestClassifier

from geoenc_qgis.clusters import kmeans
from geoenc_qgis.clusters.nearest import NearestCentres
from geoenc_qgis.clusters.vectors import MAX_SHARES, Vectors
from geoenc_qgis.core.report import Report
from geoenc_qgis.reduce.layout import LAYOUT_VECTORS, trained_layers
from geoenc_qgis.reduce.pca import Moments, principal_components

ROUNDS = 3
ENGINE = [sys.executable, "-m", "geoenc_qgis"]


def main() -> None:
    """Print a table."""
    print("| what | against | ours, s | theirs, s | ratio | aim |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        resampling(Path(folder))
        components()
        clusters(Path(folder))
        for k, count in ((6144, 8_000), (64, 200_000)):
            assigning(k, count)
        forest()
        colours()
        starts()


def row(
    what: str, rival: str, ours: Callable[[], object], theirs: Callable[[], object], aim: str, rounds: int = ROUNDS
) -> None:
    """Time both in turns, after one run each where there are several, and print the medians."""
    seconds: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + (rounds > 1)):
        for work, found in zip((ours, theirs), seconds, strict=True):
            begun = time.perf_counter()
            work()
            if turn or rounds == 1:
                found.append(time.perf_counter() - begun)
    mine, other = (statistics.median(found) for found in seconds)
    print(f"| {what} | {rival} | {mine:.2f} | {other:.2f} | {other / mine:.2f} | {aim} |", flush=True)


def process(*command: str) -> Callable[[], object]:
    """A run of a program."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return lambda: subprocess.run(command, check=True, capture_output=True, env=environment)


def resampling(folder: Path) -> None:
    """The scene, and four beside each other, at 0.6 m, whole processes: compressed COGs with overviews."""
    mine, other = str(folder / "mine.tif"), str(folder / "other.tif")
    options = "-q -overwrite -multi -wo NUM_THREADS=ALL_CPUS -r average -tr 0.6 0.6 -of COG -co COMPRESS=DEFLATE"
    options += " -co PREDICTOR=YES -co BLOCKSIZE=256 -co OVERVIEW_RESAMPLING=AVERAGE -co NUM_THREADS=ALL_CPUS"
    for what, source in (("15.4 Mpx", scene()), ("61.6 Mpx", mosaic(folder / "large.vrt", 2))):
        row(
            f"resample, {what} to 0.6 m",
            "gdalwarp -multi, the same COG",
            process(*ENGINE, "resample", "--input", str(source), "--target-gsd", "0.6", "--output", mine),
            process("gdalwarp", *options.split(), str(source), other),
            "1.0",
        )


def components() -> None:
    """Three components of half a million numbers a band."""
    rows = mixture(100_000).astype(np.float32)

    def ours() -> None:
        moments = Moments(DIMS)
        for some in np.array_split(rows, 20):
            moments.add(some)
        principal_components(moments, 3)

    fit = PCA(3, svd_solver="covariance_eigh")
    row(f"PCA of 100,000 x {DIMS}", "scikit-learn", ours, lambda: fit.fit(rows), "1.0")


def clusters(folder: Path) -> None:
    """Three iterations of k-means from the same centres, in float32."""
    rows = mixture(100_000)
    first = rows[np.random.default_rng(1).choice(len(rows), 1000, replace=False)].astype(np.float32)
    vectors, wide = Vectors(DIMS, "float16", str(folder)), rows.astype(np.float32)
    for share in np.array_split(rows, MAX_SHARES):
        vectors.append(share)
        vectors.end_share()

    def ours() -> None:
        centres, lloyd = torch.from_numpy(first.copy()), kmeans.Lloyd(vectors, "euclidean", "float32", Report())
        for _ in range(3):
            centres = lloyd.updated_centres(lloyd.assign(centres), centres)

    def theirs() -> None:
        faiss.Kmeans(DIMS, len(first), niter=3, max_points_per_centroid=10**9).train(wide, init_centroids=first)

    row(f"k-means, 100,000 x {DIMS}, k = 1000, 3 iterations", "faiss-cpu", ours, theirs, "1.2")
    vectors.close()


def assigning(k: int, count: int) -> None:
    """The nearest centre of each vector; all must be the same."""
    rows = mixture(count + k).astype(np.float32)
    table, rows = rows[:k].copy(), rows[k:].copy()
    index = faiss.IndexFlatL2(DIMS)
    index.add(table)
    find, wide = NearestCentres(torch.from_numpy(table), "euclidean"), torch.from_numpy(rows)

    def ours() -> np.ndarray:
        found = [find(some, measured=False)[1][:, 0] for some in wide.split(8192)]
        return torch.cat(found).numpy()

    same = (ours() == index.search(rows, 1)[1][:, 0]).mean()
    what = f"assignment, {count:,} x {DIMS}, k = {k} ({same:.2%} equal)"
    row(what, "faiss IndexFlat", ours, lambda: index.search(rows, 1), "1.0")


def forest() -> None:
    """Learning a forest."""
    from geoenc_qgis.labels.heads import RandomForest

    rows, chance = mixture(20_000).astype(np.float32), np.random.default_rng(0)
    classes = (rows[:, :3] > chance.normal(size=3)).sum(1)
    targets = np.eye(4, dtype=bool)[classes]
    theirs = RandomForestClassifier(n_estimators=200, n_jobs=-1, random_state=0)
    row(
        f"forest of 20,000 x {DIMS}",
        "RandomForestClassifier(200)",
        lambda: RandomForest(False).fit(rows, targets, np.arange(len(rows))),
        lambda: theirs.fit(rows, classes),
        "3",
        rounds=1,
    )


def colours() -> None:
    """Places of further vectors among those that umap-learn has laid out."""
    from umap import UMAP

    rows = mixture(LAYOUT_VECTORS + 34_000).astype(np.float32)
    some, others, new = np.split(rows, (LAYOUT_VECTORS, LAYOUT_VECTORS + 30_000))
    fit = UMAP(n_neighbors=15, n_components=3, min_dist=0.1, metric="cosine", random_state=42)
    places = fit.fit_transform(some).astype(np.float64)
    layers = trained_layers(some, places, others, 42, Report())
    row(
        f"UMAP colours of {len(new):,} more x {DIMS}",
        "umap-learn transform",
        lambda: layers.scores(new),
        lambda: fit.transform(new),
        "2",
    )


def starts() -> None:
    """The engine's imports, a process each."""
    for job, aim in (("pca", 0.6), ("similarity", 0.6), ("encode", 2.5)):
        code = f"from geoenc_qgis.jobs import job_class; job_class('{job}')"
        code += "\nimport geoenc_qgis.encoding.encode" if job == "encode" else ""
        row(f"start of a process for {job} (aim {aim} s)", "bare Python", process(sys.executable, "-c", code),
            process(sys.executable, "-c", ""), "")  # fmt: skip


if __name__ == "__main__":
    main()

"""k-means and assignment against faiss and scikit-learn: seconds an iteration and inertia from the same first
centres."""

from __future__ import annotations

import tempfile
import time

import faiss
import numpy as np
import torch
from sklearn.cluster import KMeans

from geoenc_qgis.clusters import kmeans
from geoenc_qgis.clusters.nearest import NearestCentres
from geoenc_qgis.clusters.vectors import MAX_SHARES, Vectors
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.device import chosen_devices, chosen_precision

DIMS = 768
FULL = (4_000_000, 6144, 25)  # vectors, clusters, iterations


def mixture(count: int) -> np.ndarray:
    """Vectors (count, DIMS) float16 with a falling spectrum, noise and a mean, as embeddings have."""
    chance = torch.Generator().manual_seed(0)
    basis = torch.randn(64, DIMS, generator=chance) * (torch.arange(1, 65)[:, None] ** -0.7)
    mean = 0.5 * torch.randn(DIMS, generator=chance)
    out = np.empty((count, DIMS), np.float16)
    for start in range(0, count, 50_000):
        size = min(50_000, count - start)
        noise = 0.05 * torch.randn(size, DIMS, generator=chance)
        out[start : start + size] = (torch.randn(size, 64, generator=chance) @ basis + noise + mean).numpy()
    return out


def inertia(rows: np.ndarray, centres: np.ndarray) -> float:
    """Mean squared distance to the nearest centre, in float32."""
    total, find = 0.0, NearestCentres(torch.from_numpy(centres), "euclidean")
    for start in range(0, len(rows), 8192):
        some = torch.from_numpy(rows[start : start + 8192]).float()
        total += float((find(some)[0] ** 2).sum(dtype=torch.float64))
    return total / len(rows)


def ours(vectors: Vectors, first: np.ndarray, iterations: int, precision: str) -> tuple[float, np.ndarray]:
    centres, lloyd = torch.from_numpy(first.copy()), kmeans.Lloyd(vectors, "euclidean", precision, Report())
    start = time.perf_counter()
    for _ in range(iterations):
        centres = lloyd.updated_centres(lloyd.assign(centres), centres)
    return (time.perf_counter() - start) / iterations, centres.numpy()


def of_faiss(rows: np.ndarray, first: np.ndarray, iterations: int) -> tuple[float, np.ndarray]:
    fit = faiss.Kmeans(DIMS, len(first), niter=iterations, max_points_per_centroid=10**9)
    start = time.perf_counter()
    fit.train(rows, init_centroids=first)
    return (time.perf_counter() - start) / iterations, fit.centroids


def of_sklearn(rows: np.ndarray, first: np.ndarray, iterations: int) -> tuple[float, np.ndarray]:
    fit = KMeans(len(first), init=first, n_init=1, max_iter=iterations, tol=0)
    start = time.perf_counter()
    fit.fit(rows)
    return (time.perf_counter() - start) / iterations, fit.cluster_centers_


def compare(count: int, clusters: int, iterations: int, with_sklearn: bool, precision: str) -> float:
    """Print a row for each; returns our seconds an iteration."""
    rows = mixture(count)
    first = rows[np.random.default_rng(1).choice(count, clusters, replace=False)].astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        vectors = Vectors(DIMS, "float16", folder)
        for share in np.array_split(rows, MAX_SHARES):
            vectors.append(share)
            vectors.end_share()
        found = [
            (f"GeoEnc {name}", *ours(vectors, first, iterations, name))
            for name in dict.fromkeys((precision, "float32"))
        ]
        vectors.close()
    wide = rows.astype(np.float32)
    found.append(("faiss", *of_faiss(wide, first, iterations)))
    if with_sklearn:
        found.append(("scikit-learn", *of_sklearn(wide, first, iterations)))
    reference = next(seconds for name, seconds, _ in found if name == "faiss")
    for name, seconds, centres in found:
        print(
            f"{count:,} x {DIMS} | {clusters} | {iterations} | {name} | {seconds:.2f} | {reference / seconds:.2f} |"
            f" {inertia(rows, centres):.4f}",
            flush=True,
        )
    return next(seconds for name, seconds, _ in found if name.endswith(precision))


def assignment(clusters: int, count: int = 20_000) -> None:
    """Vectors a second that get their class, against faiss' exact index."""
    rows = mixture(count + clusters).astype(np.float32)
    table, rows = rows[:clusters].copy(), rows[clusters:].copy()
    index = faiss.IndexFlatL2(DIMS)
    index.add(table)
    find, wide = NearestCentres(torch.from_numpy(table), "euclidean"), torch.from_numpy(rows)
    rates = {}
    for name, work in (
        ("faiss IndexFlat", lambda: index.search(rows, 1)[1][:, 0]),
        (
            "GeoEnc",
            lambda: torch.cat([find(some)[1][:, 0] for some in wide.split(4096)]).numpy(),
        ),
    ):
        work()
        start = time.perf_counter()
        rates[name] = (work(), count / (time.perf_counter() - start))
    same = (rates["GeoEnc"][0] == rates["faiss IndexFlat"][0]).mean()
    for name, (_, rate) in rates.items():
        print(f"{clusters} | {name} | {rate:,.0f} | {same:.4%}", flush=True)


def main() -> None:
    precision = chosen_precision("auto", chosen_devices("cpu")[0], Report())
    print("vectors | k | iterations | who | s an iteration | faiss / it | inertia after")
    compare(200_000, 1000, 5, True, precision)
    seconds = compare(1_000_000, 6144, 2, False, precision)
    count, clusters, iterations = FULL
    print(
        f"{count:,} x {DIMS}, k = {clusters}, {iterations} iterations, from these: "
        f"{seconds * 4 * iterations / 3600:.1f} h"
    )
    print("k | who | vectors/s | same class")
    assignment(6144)


if __name__ == "__main__":
    main()

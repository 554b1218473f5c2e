"""Colours of every cell: cells a second, and agreement with umap-learn's own transform on vectors neither has seen."""

from __future__ import annotations

import os
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
from common import scene
from scipy.spatial.distance import pdist
from scipy.stats import spearmanr
from sklearn.manifold import trustworthiness

from geoenc_qgis import Encode
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.reduce.layout import LAYOUT_VECTORS, interpolated_places, layout_of, trained_layers

SEEN, NEW, PAIRS = 40_000, 4_000, 2_000


def main() -> None:
    from umap import UMAP

    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["GEOENC_HOME"] = folder
        path = str(Path(folder) / "embeddings.tif")
        Encode(input=str(scene()), output=path).run()
        raster = EmbeddingRaster(path)
        rows = np.concatenate([vectors for _, vectors, _ in raster.blocks(Report())])
        raster.close()
    rows = np.ascontiguousarray(rows[np.random.default_rng(0).permutation(len(rows))])
    some, others, new = rows[:LAYOUT_VECTORS], rows[LAYOUT_VECTORS:SEEN], rows[SEEN : SEEN + NEW]
    start = time.perf_counter()
    fit = UMAP(n_neighbors=15, n_components=3, min_dist=0.1, metric="cosine", random_state=42)
    places = fit.fit_transform(some)
    print(f"UMAP of {LAYOUT_VECTORS:,} x {rows.shape[1]}: {time.perf_counter() - start:.1f} s")
    start = time.perf_counter()
    layers = trained_layers(some, places.astype(np.float64), others, 42, Report())
    print(f"teaching the map with {SEEN:,}: {time.perf_counter() - start:.1f} s")
    fit.transform(new[:200])  # compiled now
    print("who | cells/s | trustworthiness at 15 | rank correlation of distances with umap-learn's")
    found = {}
    for name, work in (
        ("umap-learn transform", lambda: fit.transform(new)),
        ("nearest laid-out vectors, weighed", lambda: interpolated_places(new, some, places)),
        ("GeoEnc", lambda: layers.scores(new)),
    ):
        if name == "GeoEnc":
            work()
        start = time.perf_counter()
        found[name] = work()
        seconds = time.perf_counter() - start
        trust = trustworthiness(new, found[name], n_neighbors=15, metric="cosine")
        rank = spearmanr(pdist(found[name][:PAIRS]), pdist(found["umap-learn transform"][:PAIRS]))[0]
        print(f"{name} | {NEW / seconds:,.0f} | {trust:.4f} | {rank:.4f}", flush=True)
    start = time.perf_counter()
    layout_of(some, "tsne", 15, 0.1, 42, Report())
    print(f"t-SNE of {LAYOUT_VECTORS:,}: {time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()

"""Change over time against what really changed, and change that a shift of grids alone would make.

River (landsat_5yr_series: Ucayali, six dates; bands SWIR, NIR, red, green). The truth comes from the pixels, not from
embeddings: a pixel is water where (green - SWIR) / (green + SWIR) > 0; a cell has changed between two dates where that
differs in at least a quarter of its pixels. AUC: how well stackchange ranks the changed cells of each step (largest and
total: of any step) above all others, fields and sand banks included. Beside it, the mean absolute difference of the
four bands over the cell: what one gets without an encoder. `when`: of the cells that changed in one step alone, those
that OUTPUT_WHEN dates there.

Grids (naip_nd_series: 5 m, of which one image lies 2 m and 3 m beside the others, 0.4 and 0.6 pixels).
- Nothing changed: of one image, means of 2 x 2 pixels, once from its corner and once from one pixel further down and
  right: the same ground at the same moment on two grids half a pixel apart, each as exact as the other. Any change
  between the two is false. Once by their georeference (aligned on the lattice), once as if the two grids were one
  (pixel by pixel).
- The real series, from 2014 to 2017, aligned and pixel by pixel: cells where a quarter of the pixels fell dry or were
  flooded (water: near infrared below Otsu's threshold of its date), and cells of lakes that stayed, more than 95 %
  water at both dates: the ground that changed least, though light and algae differ; then everything else, whose crops
  and seasons differ.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from common import SHARED
from rasterio.transform import Affine
from rasterio.warp import Resampling, reproject
from sklearn.metrics import roc_auc_score

from geoenc_qgis import EncodeStack, StackChange
from geoenc_qgis.series.change import otsu_threshold

RIVER = SHARED / "data/change/landsat_5yr_series"
FIELDS = SHARED / "data/change/naip_nd_series"
PICTURES = os.environ.get("GEOENC_PICTURES")  # a folder to draw into
GSDS = (15, 30, 90)  # of the river: finer than its 90 m pixels, cells stay small against the river
CHANGED, STAYED = 0.25, 0.95  # shares of a cell's pixels
Picture = tuple[np.ndarray, Affine, object]  # (bands, H, W) float32, transform, CRS


def picture(path: Path) -> Picture:
    with rasterio.open(path) as file:
        return file.read().astype(np.float32), file.transform, file.crs


def onto_cells(values: np.ndarray, like: Picture, cells: rasterio.DatasetReader) -> np.ndarray:
    """Means (h, w) over cells of values (H, W) on a picture's pixels."""
    out = np.full(cells.shape, np.nan, np.float32)
    reproject(
        np.ascontiguousarray(values, np.float32), out, src_transform=like[1], src_crs=like[2], src_nodata=np.nan,
        dst_transform=cells.transform, dst_crs=cells.crs, dst_nodata=np.nan, resampling=Resampling.average,
    )  # fmt: skip
    return out


def river(folder: Path) -> None:
    paths = sorted(RIVER.glob("*.tif"))
    seen = [picture(path) for path in paths]
    water = [(bands[3] > bands[0]).astype(np.float32) for bands, *_ in seen]
    print(
        "GSD, m | cells | changed in a step, % | AUC of a step | AUC total | AUC largest | AUC of a step, pixels | when"
    )
    for gsd in GSDS:
        home = folder / f"river{gsd}"
        home.mkdir()
        stack = EncodeStack(
            inputs=list(map(str, paths)), bands="1;2;3;4", target_gsd=gsd, output_folder=f"{home}/s"
        ).run()["STACK"]
        StackChange(stack=stack, output=f"{home}/c.tif", output_when=f"{home}/w.tif", output_steps=f"{home}/t").run()
        with rasterio.open(home / "c.tif") as file, rasterio.open(home / "w.tif") as dates:
            total, largest, _ = file.read()
            when = dates.read(1) // 10_000
            known = np.isfinite(total)
            pairs = list(zip(range(len(seen) - 1), range(1, len(seen)), strict=True))
            truth = np.stack([onto_cells(abs(water[a] - water[b]), seen[0], file)[known] for a, b in pairs]) >= CHANGED
            apart = [abs(seen[a][0] - seen[b][0]).mean(axis=0) for a, b in pairs]
            plain = np.stack([onto_cells(values, seen[0], file)[known] for values in apart])
        steps = []
        for path in sorted((home / "t").glob("*.tif")):
            with rasterio.open(path) as file:
                steps.append(file.read(1)[known])
        anywhere, once = truth.any(axis=0), truth.sum(axis=0) == 1
        years = np.array([int(path.stem) for path in paths])
        dated = when[known][once] == years[1:][truth.argmax(axis=0)[once]]
        auc = [
            roc_auc_score(truth.ravel(), np.stack(steps).ravel()),
            roc_auc_score(anywhere, total[known]),
            roc_auc_score(anywhere, largest[known]),
            roc_auc_score(truth.ravel(), plain.ravel()),
        ]
        figures = " | ".join(f"{one:.3f}" for one in auc)
        print(
            f"{gsd} | {known.sum()} | {truth.mean():.1%} | {figures} | {dated.mean():.0%} of {once.sum()}", flush=True
        )
        if PICTURES and gsd == GSDS[1]:
            moved = np.zeros(known.shape, bool)
            moved[known] = anywhere
            draw(Path(PICTURES) / "change-river.png", seen, total, when, moved)


def draw(path: Path, seen: list[Picture], total: np.ndarray, when: np.ndarray, moved: np.ndarray) -> None:
    """First and last date, where water came or went, total change, and when it was largest."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 5, figsize=(24, 3.2), layout="constrained")
    for axis, (bands, *_), title in ((axes[0], seen[0], "1985"), (axes[1], seen[-1], "2010")):
        axis.imshow(bands[:3].transpose(1, 2, 0).astype(np.uint8))
        axis.set_title(title)
    axes[2].imshow(moved, cmap="gray", interpolation="nearest")
    axes[2].set_title("water came or went (index)")
    figure.colorbar(axes[3].imshow(total, cmap="turbo", vmax=np.nanpercentile(total, 99), interpolation="nearest"))
    axes[3].set_title("total change")
    years = np.unique(when[when > 0])
    place = np.where((when > 0) & (total > np.nanpercentile(total, 70)), np.searchsorted(years, when), np.nan)
    bar = figure.colorbar(axes[4].imshow(place, cmap="viridis", interpolation="nearest"), ticks=range(len(years)))
    bar.ax.set_yticklabels([str(year) for year in years])
    axes[4].set_title("when it was largest (top 30 %)")
    for axis in axes:
        axis.axis("off")
    figure.savefig(path, dpi=70)
    plt.close(figure)


def saved(path: Path, bands: np.ndarray, transform: Affine, crs: object) -> Path:
    profile = {"driver": "GTiff", "count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "nodata": 0}
    profile["photometric"] = "MINISBLACK"  # else the fourth band would be alpha
    with rasterio.open(path, "w", dtype="uint8", crs=crs, transform=transform, **profile) as out:
        out.write(np.rint(bands).astype(np.uint8))
    return path


def change_of(folder: Path, one: Path, two: Path) -> tuple[np.ndarray, Path]:
    """The change of cells (h, w) between two rasters, and the raster that holds it."""
    folder.mkdir()
    stack = EncodeStack(
        inputs=[str(one), str(two)], dates="2014,2017", bands="1;2;3;4", output_folder=f"{folder}/s"
    ).run()
    StackChange(stack=stack["STACK"], output=f"{folder}/c.tif").run()
    with rasterio.open(folder / "c.tif") as file:
        return file.read(1), folder / "c.tif"


def said(values: np.ndarray) -> str:
    return f"{len(values)} | {values.mean():.4f} | {np.median(values):.4f} | {np.percentile(values, 95):.4f}"


def halved(bands: np.ndarray, start: int) -> np.ndarray:
    """Means of 2 x 2 pixels from pixel `start` of both axes on, (bands, h, w)."""
    height, width = ((length - 1) // 2 * 2 for length in bands.shape[1:])
    part = bands[:, start : start + height, start : start + width]
    return part.reshape(len(bands), height // 2, 2, width // 2, 2).mean(axis=(2, 4))


def grids(folder: Path) -> None:
    paths = sorted(FIELDS.glob("*.tif"))
    false: dict[str, list[np.ndarray]] = {"aligned": [], "pixel by pixel": []}
    for number, path in enumerate(paths):
        bands, t, crs = picture(path)
        corner = saved(folder / f"{number}a.tif", halved(bands, 0), t @ Affine.scale(2), crs)
        shifted = t @ Affine.translation(1, 1) @ Affine.scale(2)
        for how, place in (("aligned", shifted), ("pixel by pixel", t @ Affine.scale(2))):
            other = saved(folder / f"{number}{how[0]}b.tif", halved(bands, 1), place, crs)
            found, _ = change_of(folder / f"{number}{how}", corner, other)
            false[how].append(found[np.isfinite(found)])
    print("ground | grids | cells | mean | median | 95 %")
    for how, parts in false.items():
        print(f"nothing changed | {how} | {said(np.concatenate(parts))}", flush=True)
    first, last = paths[1], paths[-1]
    before, after = picture(first), picture(last)
    height, width = before[0].shape[1:]
    as_is = saved(folder / "as_is.tif", after[0][:, :height, :width], before[1], before[2])
    wet = [(one[0][3] < otsu_threshold(one[0][3])).astype(np.float32) for one in (before, after)]
    for how, path in (("aligned", last), ("pixel by pixel", as_is)):
        found, raster = change_of(folder / f"real {how}", first, path)
        with rasterio.open(raster) as cells:
            shares = [onto_cells(mask, like, cells) for mask, like in zip(wet, (before, after), strict=True)]
        known = np.isfinite(found) & np.isfinite(shares[0]) & np.isfinite(shares[1])
        moved = known & (abs(shares[0] - shares[1]) >= CHANGED)
        stayed = known & (np.minimum(*shares) >= STAYED)
        print(f"lakes that stayed, 2014 to 2017 | {how} | {said(found[stayed])}")
        print(f"fell dry or flooded, 2014 to 2017 | {how} | {said(found[moved])}")
        print(f"all else (crops, seasons), 2014 to 2017 | {how} | {said(found[known & ~moved & ~stayed])}", flush=True)


def main() -> None:
    if not RIVER.is_dir() or not FIELDS.is_dir():
        sys.exit(f"Skipped: {RIVER.parent} is not here (GEOENC_SHARED names the folder of shared data).")
    with tempfile.TemporaryDirectory() as text:
        river(Path(text))
        grids(Path(text))


if __name__ == "__main__":
    main()

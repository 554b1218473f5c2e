"""Same ground in two overlapping scenes, encoded apart: the same class, and how different a colour?

Two crops of one photograph share 1200 columns. A cell of the overlap differs when its tile reaches beyond a crop, so
that it was completed by mirroring there; `inner` leaves out the cells of such tiles. Colours: CIE76 difference in
CIELAB.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from common import random_vit, scene
from PIL import Image, ImageCms
from rasterio.windows import Window, from_bounds

from geoenc_qgis import ApplyGeocentroids, EmbeddingRgb, Encode, FitGeocentroids

CUTS = ((0, 2607), (1407, 4094))  # columns; no multiples of a cell, as real scenes
ROWS = 1600
RUNS = (
    ("rcf", {}),
    ("rcf, no margin", {"margin": 0}),
    ("ViT-S, defaults", {}),
    ("ViT-S, no margin", {"margin": 0}),
    ("ViT-S, margin 3", {"margin": 3}),
    ("ViT-S, 512 px", {"tile_size": "512"}),
    ("rcf, percentiles of each", {"scaling": "percentile"}),
    ("rcf, SCALING_FROM", {"scaling": "percentile", "FROM": True}),
)


PICTURES = os.environ.get("GEOENC_PICTURES")  # a folder to draw into
PICTURED = {"rcf": "overlap.png", "rcf, percentiles of each": "overlap-percentiles.png"}


def picture(path: Path, scenes: list[str], classes: list[str], same: np.ndarray) -> None:
    """Both scenes, their classes, and where the classes of the shared ground differ."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 5, figsize=(15, 3.4), width_ratios=[2607, 2607, 2687, 2687, 1200])
    for side, (scene_path, class_path) in enumerate(zip(scenes, classes, strict=True)):
        with rasterio.open(scene_path) as file:
            axes[2 * side].imshow(file.read(out_shape=(3, file.height // 8, file.width // 8)).transpose(1, 2, 0))
        with rasterio.open(class_path) as file:
            classes_seen = np.ma.masked_equal(file.read(1), 65535)
            axes[2 * side + 1].imshow(classes_seen, cmap="tab20", vmin=0, vmax=23, interpolation="nearest")
        axes[2 * side].set_title(f"scene {side + 1}")
        axes[2 * side + 1].set_title(f"its classes ({'left' if side else 'right'} part shared)")
    axes[4].imshow(same, cmap="gray", vmin=0, vmax=1, interpolation="nearest")
    axes[4].set_title(f"{same.mean():.1%} the same")
    for axis in axes:
        axis.axis("off")
    figure.savefig(path, bbox_inches="tight", dpi=80)
    plt.close(figure)


def crops(folder: Path) -> list[str]:
    """The two scenes, as files of their own."""
    made = []
    with rasterio.open(scene()) as source:
        for number, (start, stop) in enumerate(CUTS):
            window = Window(start, 0, stop - start, ROWS)
            profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": source.crs, "photometric": "RGB"}
            size = {"width": window.width, "height": window.height, "transform": source.window_transform(window)}
            made.append(str(folder / f"scene{number}.tif"))
            with rasterio.open(made[-1], "w", **profile, **size) as out:
                out.write(source.read(window=window))
    return made


def shared_cells(paths: list[str]) -> list[np.ndarray]:
    """Arrays (bands, h, w) of the cells that both rasters cover."""
    with rasterio.open(paths[0]) as one, rasterio.open(paths[1]) as two:
        left, right = max(one.bounds.left, two.bounds.left), min(one.bounds.right, two.bounds.right)
        bottom, top = max(one.bounds.bottom, two.bounds.bottom), min(one.bounds.top, two.bounds.top)
        return [
            file.read(window=from_bounds(left, bottom, right, top, file.transform).round_offsets().round_lengths())
            for file in (one, two)
        ]


def lab(rgb: np.ndarray) -> np.ndarray:
    """CIELAB (h, w, 3) of RGB (3, h, w) uint8."""
    profiles = [ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")]
    change = ImageCms.buildTransform(*profiles, "RGB", "LAB")
    found = np.asarray(ImageCms.applyTransform(Image.fromarray(rgb.transpose(1, 2, 0)), change)).astype(np.float64)
    found[..., 0] *= 100 / 255
    found[..., 1:] = found[..., 1:].astype(np.uint8).astype(np.int8)
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        os.environ["GEOENC_HOME"] = text
        vit, scenes = random_vit(folder), crops(folder)
        print("how | same class of 24, % | inner | same class of 500, % | inner | colour difference | inner")
        for name, options in RUNS:
            given = dict(options)
            paths = [str(folder / f"e{number}.tif") for number in (0, 1)]
            chained = given.pop("FROM", False)
            for number, (source, path) in enumerate(zip(scenes, paths, strict=True)):
                more = {"scaling_from": paths[0]} if chained and number else {}
                params = {"input": source, "encoder": "rcf" if "rcf" in name else vit, "output": path, **given, **more}
                Encode(**params).run()
            # A tile at the edge of a crop reaches at most one tile into the overlap, on either side; rcf sees
            # one cell far.
            edge = 2 if "rcf" in name else 32 if "512" in name else 20
            figures = []
            for clusters in (24, 500):
                book, out = str(folder / "book.safetensors"), [str(folder / f"c{number}.tif") for number in (0, 1)]
                FitGeocentroids(inputs=[paths[0]], clusters=clusters, output_book=book).run()
                for path, classes in zip(paths, out, strict=True):
                    ApplyGeocentroids(input=path, book=book, output=classes).run()
                one, two = shared_cells(out)
                same = (one == two)[0]
                figures += [f"{same.mean():.2%}", f"{same[:, edge:-edge].mean():.2%}"]
                if clusters == 24 and PICTURES and name in PICTURED:
                    picture(Path(PICTURES) / PICTURED[name], scenes, out, same)
            model, out = str(folder / "m.safetensors"), [str(folder / f"r{number}.tif") for number in (0, 1)]
            EmbeddingRgb(input=paths[0], output=out[0], output_model=model).run()
            EmbeddingRgb(input=paths[1], output=out[1], colour_model=model).run()
            one, two = shared_cells(out)
            apart = np.linalg.norm(lab(one) - lab(two), axis=-1)
            figures += [f"{apart.mean():.2f}", f"{apart[:, edge:-edge].mean():.2f}"]
            print(" | ".join([name, *figures]), flush=True)


if __name__ == "__main__":
    main()

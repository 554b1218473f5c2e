"""A picture: the same ground in cells of 16, 8 and 4 px (GEOENC_PICTURES: the folder to draw into).

Scene: OpenAerialMap, CC BY 4.0. Colours: the first three principal components of the finest cells, the same in all.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import rasterio
from common import scene
from rasterio.plot import plotting_extent
from rasterio.windows import Window
from sklearn.decomposition import PCA

from geoenc_qgis import Encode

CROP = Window(1560, 1320, 640, 640)  # buildings, cars, a roundabout and rows of trees
CELLS = (16, 8, 4)
ENCODER = "geoenc-conv"


def main() -> None:
    pictures = Path(os.environ.get("GEOENC_PICTURES") or ".")
    with rasterio.open(scene()) as file:
        left, bottom, right, top = file.window_bounds(CROP)
        panels = {
            "photograph, 0.25 m": (file.read([1, 2, 3], window=CROP).transpose(1, 2, 0), (left, right, bottom, top))
        }
        extent = f"{left},{right},{bottom},{top} [{file.crs.to_string()}]"
    made = {}
    with tempfile.TemporaryDirectory() as folder:
        for cell in CELLS:
            out = f"{folder}/{cell}.tif"
            Encode(input=str(scene()), encoder=ENCODER, cell_size=cell, extent=extent, output=out).run()
            with rasterio.open(out) as file:
                made[cell] = file.read().transpose(1, 2, 0), plotting_extent(file)
    finest = made[CELLS[-1]][0].reshape(-1, made[CELLS[-1]][0].shape[2])
    axes = PCA(3, random_state=0).fit(finest[np.isfinite(finest).all(1)])
    colours = {cell: axes.transform(values.reshape(-1, values.shape[2])) for cell, (values, _) in made.items()}
    low, high = np.nanpercentile(colours[CELLS[-1]], (2, 98), axis=0)
    for cell, (values, place) in made.items():
        drawn = np.clip((colours[cell] - low) / (high - low), 0, 1).reshape(*values.shape[:2], 3)
        drawn[..., 1] = 1 - drawn[..., 1]  # a component's sign means nothing; so grass is green
        panels[f"cells of {cell} px, {cell / 4:g} m"] = drawn, place
    figure, places = plt.subplots(1, len(panels), figsize=(13, 3.55))
    for axis, (title, (image, place)) in zip(places, panels.items(), strict=True):
        axis.imshow(image, extent=place, interpolation="nearest")
        axis.set(title=title, xlim=(left, right), ylim=(bottom, top))
        axis.axis("off")
    figure.tight_layout(pad=0.4)
    figure.savefig(pictures / "finer-cells.png", dpi=90)
    print(f"drawn: {pictures / 'finer-cells.png'}")


if __name__ == "__main__":
    main()

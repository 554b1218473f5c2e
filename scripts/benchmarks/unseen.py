"""A picture: a book fitted on aerial scenes colours one it has not seen (GEOENC_PICTURES: the folder to draw into)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import rasterio
from common import SHARED, scene

from geoenc_qgis import ApplyGeocentroids, Encode, FitGeocentroids

UNSEEN = "oam_64a71afc_utm21s.tif"
FITTED = {
    "oamtcd_5b90f92d_4310_epsg3395.tif": 0.25,
    "colorado_hro_15cm_rgba.tif": 0.25,
    "nl_rd_25cm_epsg28992.tif": 0.25,
    "pix4d_alpha_utm50s.tif": 0.35272,
    "rasterio_cogeo_epsg3857_mask.tif": 0.59716,
}
SHOWN = (UNSEEN, *list(FITTED)[:2])


def main() -> None:
    scene()  # ends here where there are no data
    pictures = Path(os.environ.get("GEOENC_PICTURES") or ".")
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for name, gsd in {UNSEEN: 0.25, **FITTED}.items():
            made[name] = f"{folder}/{name}"
            source = str(SHARED / "data/aerial" / name)
            Encode(input=source, target_gsd=gsd, scaling="percentile", output=made[name]).run()
        book, fitted = f"{folder}/book.safetensors", [made[name] for name in FITTED]
        FitGeocentroids(inputs=fitted, clusters=512, sample=0, colours="umap", output_book=book).run()
        figure, axes = plt.subplots(2, len(SHOWN), figsize=(13, 8.4))
        for column, name in zip(axes.T, SHOWN, strict=True):
            ApplyGeocentroids(input=made[name], book=book, output=f"{folder}/c.tif", output_rgb=f"{folder}/r.tif").run()
            with rasterio.open(SHARED / "data/aerial" / name) as file:
                step = max(1, file.width // 700)
                shape = (3, file.height // step, file.width // step)
                column[0].imshow(file.read([1, 2, 3], out_shape=shape).transpose(1, 2, 0))
            with rasterio.open(f"{folder}/r.tif") as file:
                column[1].imshow(file.read().transpose(1, 2, 0), interpolation="nearest")
            column[0].set_title("never seen" if name == UNSEEN else "in the book")
        for axis in axes.flat:
            axis.axis("off")
        figure.tight_layout()
        figure.savefig(pictures / "unseen.png", dpi=75)
    print(f"drawn: {pictures / 'unseen.png'}")


if __name__ == "__main__":
    main()

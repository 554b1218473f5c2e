"""make_book.py ENCODER [CELL]: the ready centroid book of a bundled encoder, fitted on open imagery of many places.

Run by the engine's Python: PYTHONPATH=. $(scripts/setup --python) scripts/make_book.py geoenc-conv. The imagery is
found through GEOENC_SHARED; it is not part of the repository. CELL: pixels of a cell's side, one of
those of the encoder's card. Takes ten minutes or more on two cores.
"""

from __future__ import annotations

import csv
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from geoenc_qgis import Encode, FitGeocentroids
from geoenc_qgis.clusters.book import CentroidBook
from geoenc_qgis.core.report import Report

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("GEOENC_SHARED", ROOT.parent / "shared"))
CLUSTERS, SAMPLE, SEED = 1024, 500_000, 42
# The scenes are looked at in several GSDs, and one of them at none, to judge the book by: docs/BENCHMARKS.md.
SCENES = {
    "oam_64a71afc_utm21s.tif": (0.25, 0.5, 1.0),
    "oamtcd_5b90f92d_4310_epsg3395.tif": (0.1, 0.25, 0.5),
    "colorado_hro_15cm_rgba.tif": (0.15,),
    "rasterio_cogeo_epsg3857_mask.tif": (0.6, 1.2),
    "pix4d_alpha_utm50s.tif": (0.35,),
}
SOURCES = (
    "USDA NAIP (public domain); NEON (open data); OpenAerialMap (CC BY 4.0); OpenDroneMap samples (CC0, CC BY-SA 4.0);"
    " MassGIS, NRCan, SpaceNet (CC BY-SA 4.0); USGS HRO (public domain); rio-tiler and rasterio samples (BSD-3)"
)


def main() -> None:
    encoder = sys.argv[1]
    cell = int(sys.argv[2]) if len(sys.argv) > 2 else None
    output = ROOT / "models" / f"geocentroids-{encoder}{f'-{cell}px' if cell else ''}.safetensors"
    report = Report(lambda event: print(event.get("text", ""), flush=True) if "iteration" in str(event) else None)
    with tempfile.TemporaryDirectory() as folder:
        made = []
        with open(SHARED / "ssl/manifest.csv", encoding="utf-8") as file:
            jobs = [
                {"input": str(SHARED / "ssl" / row["file"]), "no_georeference": True} for row in csv.DictReader(file)
            ]
        for name, gsds in SCENES.items():
            jobs += [{"input": str(SHARED / "data/aerial" / name), "target_gsd": gsd} for gsd in gsds]
        for number, job in enumerate(jobs):
            path = f"{folder}/{number}.tif"
            Encode(**job, encoder=encoder, cell_size=cell, output=path).run()
            made.append(path)
        print(f"{len(made)} rasters encoded", flush=True)
        params = {"inputs": made, "clusters": CLUSTERS, "sample": SAMPLE, "seed": SEED, "colours": "umap"}
        FitGeocentroids(**params, output_book=str(output)).run(report)
    book = CentroidBook.load(str(output))
    facts = {**book.facts, "title": "Ready book of GeoEnc", "imagery": SOURCES, "recipe": "scripts/make_book.py"}
    replace(book, facts=facts).save(str(output))
    print(f"{output}: {CLUSTERS} classes, inertia {book.facts['inertia']:.6g}")


if __name__ == "__main__":
    main()

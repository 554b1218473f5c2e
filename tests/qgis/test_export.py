"""Exports through QGIS: temporary files of every format, names that tell the format, stores written anew, faults
told."""

from __future__ import annotations

import json
import os
import struct
import subprocess

import pytest
from osgeo import gdal
from qgis.core import QgsProcessing

READER = """
import json, sys, numpy, pyarrow.parquet, torch, zarr
path = sys.argv[1]
if path.endswith(".pt"):
    found = torch.load(path, weights_only=True)
    shape, crs = list(found["features"].shape), found["crs"]
elif path.endswith(".npy"):
    shape, crs = list(numpy.load(path).shape), json.load(open(path[:-4] + ".json"))["crs"]
elif path.endswith(".parquet"):
    found = pyarrow.parquet.ParquetFile(path)
    facts = json.loads(found.metadata.metadata[b"geoenc"])
    shape, crs = [found.metadata.num_rows, facts["shape"][1]], facts["crs"]
else:
    found = zarr.open_group(zarr.storage.ZipStore(path, mode="r") if path.endswith(".zip") else path, mode="r")
    shape, crs = list(found["embedding"].shape), found.attrs["crs"]
print(json.dumps([shape, crs]))
"""


@pytest.fixture
def embeddings(run, engine, scene, tmp_path):
    path = str(tmp_path / "e.tif")
    ok, _, feedback = run("encode", {"INPUT": scene(), "OUTPUT": path})
    assert ok, feedback.text()
    return path


def read(engine, path):
    """[shape, crs] as the engine's libraries see a file."""
    answer = subprocess.run([engine, "-c", READER, path], capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


@pytest.mark.parametrize(
    ("form", "ending"), [("pt", ".pt"), ("geoparquet", ".parquet"), ("zarr", ".zarr"), ("npy", ".npy")]
)
def test_temporary_output_of_every_format(run, engine, embeddings, form, ending):
    values = {"INPUT": embeddings, "FORMAT": form, "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    ok, results, feedback = run("exportembeddings", values)
    assert ok, feedback.text()
    assert results["OUTPUT"].endswith(ending)
    raster = gdal.Open(embeddings)
    band = raster.GetRasterBand(1)
    height, width = band.YSize, band.XSize
    valid = sum(value == value for value in struct.unpack(f"{height * width}f", band.ReadRaster()))
    shapes = {
        "pt": [1, height, width, 486],
        "geoparquet": [valid, 486],
        "zarr": [1, 486, height, width],
        "npy": [486, height, width],
    }
    assert read(engine, results["OUTPUT"]) == [shapes[form], "EPSG:32632"]


def test_the_name_tells_the_format_and_stores_are_written_anew(run, engine, embeddings, tmp_path):
    for name in ("x.npy", "x.parquet", "x.zarr", "x.zarr", "x.zarr.zip", "x.pt"):
        ok, results, feedback = run("exportembeddings", {"INPUT": embeddings, "OUTPUT": str(tmp_path / name)})
        assert ok, feedback.text()
        assert results["OUTPUT"] == str(tmp_path / name)
        assert read(engine, results["OUTPUT"])[1] == "EPSG:32632"
    ok, results, feedback = run(
        "exportembeddings", {"INPUT": embeddings, "FORMAT": "zarr", "OUTPUT": str(tmp_path / "other.pt")}
    )
    assert results["OUTPUT"] == str(tmp_path / "other.zarr")
    assert "other.pt doesn't have the ending of FORMAT zarr" in feedback.text()


def test_a_stack(run, engine, scene, tmp_path):
    scenes = [scene(name=f"x_2020{month}01.tif") for month in ("03", "01")]
    ok, results, feedback = run("encodestack", {"INPUTS": scenes, "OUTPUT_FOLDER": str(tmp_path / "s")})
    assert ok, feedback.text()
    values = {"STACK": results["STACK"], "AGGREGATE": "spatial", "OUTPUT": str(tmp_path / "x.pt")}
    ok, results, feedback = run("exportembeddings", values)
    assert ok, feedback.text()
    assert read(engine, results["OUTPUT"]) == [[2, 486], "EPSG:32632"]


def test_faults(run, engine, embeddings, scene, tmp_path):
    out = str(tmp_path / "x.pt")
    (tmp_path / "folder.zarr").mkdir()
    for values, text in (
        ({}, "Nothing to work on: give Embeddings (INPUT) or Stack (STACK)"),
        ({"INPUT": embeddings, "FORMAT": "csv"}, "choose one of: pt, geoparquet, npy, zarr"),
        ({"INPUT": embeddings, "OUTPUT": str(tmp_path / "folder.zarr")}, "is a folder"),
        ({"INPUT": embeddings, "OUTPUT": str(tmp_path / "none" / "x.pt")}, "there is no folder"),
        ({"INPUT": embeddings, "OUTPUT": embeddings}, "would overwrite INPUT"),
        ({"INPUT": scene()}, "not an embedding raster"),
    ):
        _, results, feedback = run("exportembeddings", {"OUTPUT": out, **values})
        assert text in feedback.text(), feedback.text()
        assert not results.get("OUTPUT")
        assert not os.path.exists(out)

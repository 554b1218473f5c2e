"""The door to rasters: damage that GDAL only warns of, warnings in the log, sources that change, streams, broken
stacks."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from helpers.embeddings import embeddings
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Animate, EncodeStack
from geoenc_qgis.core.errors import GeoEncError, InputError, RasterError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class
from geoenc_qgis.raster.embedding import EmbeddingRaster
from geoenc_qgis.raster.opening import opened
from geoenc_qgis.raster.source import Source


def fault(job, **params):
    with pytest.raises(GeoEncError) as caught:
        job_class(job)(**params).run()
    assert caught.value.hint
    assert "\n" not in caught.value.text
    return caught.value.text


def edited(path, **profile) -> bytes:
    """The bytes of a GeoTIFF whose directory lies at its end, as programs leave it that change a tag."""
    saved_raster(path, ground(256, 256), "EPSG:32721", Affine(1, 0, 600_000, 0, -1, 5_000_000), **profile)
    with rasterio.open(path, "r+") as out:
        out.update_tags(NOTE="a" * 40)
    return Path(path).read_bytes()


@pytest.mark.parametrize(
    "profile", [{}, {"tiled": True, "blockxsize": 64, "blockysize": 64}, {"compress": "lzw"}, {"interleave": "band"}]
)
def test_a_raster_that_lost_its_last_bytes_is_never_put_elsewhere(profile, tmp_path):
    data = edited(tmp_path / "whole.tif", **profile)
    cut = tmp_path / "cut.tif"
    for lost in (1, 8, 16, 24, 32, 40, 51, 80, 120, 200):
        cut.write_bytes(data[:-lost])
        for job, more in (("encode", {"encoder": "rcf"}), ("resample", {})):
            text = fault(job, input=str(cut), output=str(tmp_path / "o.tif"), **more)
            assert "cut.tif" in text
            assert not (tmp_path / "o.tif").exists()


def test_warnings_reach_the_log_once_and_never_stderr(tmp_path):
    source = tmp_path / "a.tif"
    saved_raster(source, ground(64, 64), None, None)
    code = (
        "import json, sys\n"
        "from geoenc_qgis import Encode, Report\n"
        "events = []\n"
        f"params = {{'INPUT': {str(source)!r}, 'OUTPUT': {str(tmp_path / 'o.tif')!r}, 'ENCODER': 'rcf', "
        f"'NO_GEOREFERENCE': True}}\n"
        "Encode(**params).run(Report(events.append))\n"
        "print(json.dumps([e['text'] for e in events if e['event'] == 'log']))"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    said = [text for text in json.loads(answer.stdout) if "geotransform" in text]
    assert len(said) == 1
    assert "NotGeoreferencedWarning" not in answer.stderr


@pytest.mark.slow
def test_a_source_that_is_rewritten_while_it_is_read_is_an_error(tmp_path):
    path = tmp_path / "a.tif"
    saved_raster(path, ground(512, 512), "EPSG:32632", Affine(1, 0, 400_000, 0, -1, 5_000_000))
    data, changed = path.read_bytes(), []

    def rewrite(event):
        if event["event"] == "progress" and event["value"] > 0.2 and not changed:
            changed.append(1)
            with path.open("r+b") as file:
                file.seek(len(data) // 2)
                file.write(data[len(data) // 2 :][::-1])
            os.utime(path, ns=(1, 1))

    for job, more in (("encode", {"encoder": "rcf", "tile_size": "64"}), ("resample", {"target_gsd": 0.2})):
        changed.clear()
        path.write_bytes(data)
        with pytest.raises(RasterError, match=r"a\.tif was changed while it was read"):
            job_class(job)(input=str(path), output=str(tmp_path / "o.tif"), **more).run(Report(rewrite))
        assert changed
        assert not (tmp_path / "o.tif").exists()


def test_embeddings_that_are_rewritten_while_they_are_read_are_an_error(tmp_path):
    path = embeddings(tmp_path / "e.tif", cells=np.random.default_rng(0).normal(size=(8, 200, 200)))
    raster = EmbeddingRaster(path)
    with pytest.raises(RasterError, match=r"e\.tif was changed"):
        for _ in raster.blocks(Report()):
            os.utime(path, ns=(1, 1))
    with opened(path) as file:  # gone, but still held open: what was read is whole
        Path(path).unlink()
        file.check_unchanged()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_streams_are_refused(tmp_path):
    pipe = tmp_path / "pipe.tif"
    os.mkfifo(pipe)
    (tmp_path / "v.vrt").write_text(
        f'<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<SourceFilename>{pipe}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    good = embeddings(tmp_path / "e.tif")
    for path in (str(pipe), "/vsistdin/", "/dev/stdin", "/dev/zero", str(tmp_path / "v.vrt"), "/vsigzip//vsistdin/"):
        assert "stream" in (text := fault("encode", input=path, output=str(tmp_path / "o.tif"))) or "pipe" in text
        assert "is not a file" in fault("similarity", input=good, places=path, output=str(tmp_path / "o.tif"))
        with pytest.raises(InputError, match="is not a file"):
            Source(path)


def test_damaged_embeddings_are_told_in_one_sentence(tmp_path):
    good = Path(embeddings(tmp_path / "good.tif", cells=np.random.default_rng(0).normal(size=(8, 300, 300))))
    data = good.read_bytes()
    bad = tmp_path / "bad.tif"
    bad.write_bytes(data[: len(data) * 2 // 3])
    out = str(tmp_path / "o")
    for job, params in (
        ("fitgeocentroids", {"inputs": [str(bad)], "output_book": f"{out}.safetensors"}),
        ("pca", {"input": str(bad), "output": f"{out}.tif"}),
        ("exportembeddings", {"input": str(bad), "output": f"{out}.npy"}),
        ("fitcolours", {"inputs": [str(bad)], "output_model": f"{out}.safetensors"}),
    ):
        text = fault(job, **params)
        assert "bad.tif" in text, job
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.tif", "good.tif"]


def test_a_geotransform_beyond_all_numbers_is_refused(tmp_path):
    for transform in (
        Affine(1e300, 0, 0, 0, -1e300, 0),
        Affine(1, 0, 1e300, 0, -1, 0),
        Affine(1e-300, 0, 0, 0, -1e-300, 0),
    ):
        path = saved_raster(tmp_path / "far.tif", ground(64, 64), "EPSG:32632", transform)
        for job in ("encode", "resample"):
            fault(job, input=path, output=str(tmp_path / "o.tif"), **({"encoder": "rcf"} if job == "encode" else {}))


@pytest.mark.parametrize("profile", [{}, {"BIGTIFF": "YES"}, {"ENDIANNESS": "BIG"}, {"tiled": True, "compress": "lzw"}])
@pytest.mark.parametrize("job", ["encode", "resample"])
def test_a_raster_whose_tie_points_are_lost_is_never_put_at_zero(job, profile, engine_home, tmp_path):
    """One bit of a tag's number is enough, and GDAL says nothing; a raster that really lies at 0, 0 is taken."""
    order, number = (">", 33922) if profile.get("ENDIANNESS") == "BIG" else ("<", 33922)
    path, zero = tmp_path / "in.tif", tmp_path / "zero.tif"
    saved_raster(path, ground(96, 128), **profile)
    saved_raster(zero, ground(96, 128), transform=Affine(0.5, 0, 0, 0, -0.5, 0), **profile)
    job_class(job)(
        input=str(zero), output=str(tmp_path / "o.tif"), **({"encoder": "rcf"} if job == "encode" else {})
    ).run()
    raw = path.read_bytes()
    tag = struct.pack(f"{order}HH", number, 12)
    assert raw.count(tag) == 1
    for lost in ((number ^ 1, 12), (number, 11)):  # another tag, another type
        path.write_bytes(raw.replace(tag, struct.pack(f"{order}HH", *lost)))
        assert "damaged" in fault(job, input=str(path), output=str(tmp_path / "x.tif"))
    at = raw.index(tag) + (12 if "BIGTIFF" in profile else 8)
    path.write_bytes(raw[: at + 3] + b"\x7f" + raw[at + 4 :] if order == "<" else raw[:at] + b"\x7f" + raw[at + 1 :])
    assert "damaged" in fault(job, input=str(path), output=str(tmp_path / "x.tif"))  # beyond the file
    assert not (tmp_path / "x.tif").exists()


BROKEN = {
    "window text": lambda d: d["features"][0]["properties"].update({"geoenc:window": "first"}),
    "frames with lists": lambda d: d["features"][0]["properties"].update({"geoenc:frames": [[0]]}),
    "frames beyond": lambda d: d["features"][0]["properties"].update({"geoenc:frames": [99]}),
    "frames none": lambda d: d["features"][0]["properties"].update({"geoenc:frames": []}),
    "frames text": lambda d: d["features"][0]["properties"].update({"geoenc:frames": "01"}),
    "href a number": lambda d: d["features"][0]["assets"]["embedding"].update(href=7),
    "href of a date": lambda d: d["geoenc:dates"][0].update(href=[None]),
    "dates a text": lambda d: d.update({"geoenc:dates": "x"}),
    "share a text": lambda d: d["geoenc:dates"][0].update({"geoenc:clear": "much"}),
    "time a number": lambda d: d["features"][0]["properties"].update({"start_datetime": 3}),
    "item a text": lambda d: d["features"].append("x"),
    "no assets": lambda d: d["features"][0].pop("assets"),
    "gone": lambda d: d["features"][0]["assets"]["embedding"].update(href="gone.tif"),
    "a pipe": lambda d: d["features"][0]["assets"]["embedding"].update(href="/vsistdin/"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_stacks_are_told_in_one_sentence_by_all_who_read_them(name, engine_home, tmp_path):
    paths = [saved_raster(tmp_path / f"d_2020010{n}.tif", ground(96, 128, seed=n)) for n in (1, 2, 3)]
    EncodeStack(inputs=paths, encoder="rcf", output_folder=str(tmp_path / "s")).run()
    stack = tmp_path / "s" / "stack.json"
    found = json.loads(stack.read_text())
    BROKEN[name](found)
    stack.write_text(json.dumps(found))
    out = str(tmp_path / "o")
    for job, params in (
        ("keyframes", {"output": f"{out}.csv", "count": 2}),
        ("exportembeddings", {"output": f"{out}.npy"}),
        ("fitgeocentroids", {"clusters": 3, "output_book": f"{out}.safetensors"}),
        ("fitcolours", {"output_model": f"{out}.safetensors"}),
        ("stackchange", {"output": f"{out}.tif"}),
    ):
        assert "stack.json" in fault(job, stack=str(stack), **params), job
    assert not [path for path in tmp_path.iterdir() if path.name.startswith("o")]


def test_dates_that_are_rewritten_while_they_are_shown_are_an_error(tmp_path):
    paths = [saved_raster(tmp_path / f"d_2020010{n}.tif", ground(96, 128, seed=n)) for n in (1, 2, 3)]

    def rewrite(event):
        if event["event"] == "progress":
            os.utime(paths[2], ns=(1, 1))

    with pytest.raises(RasterError, match=r"d_20200103\.tif was changed"):
        Animate(inputs=paths, output_gif=str(tmp_path / "o.gif")).run(Report(rewrite))
    assert not (tmp_path / "o.gif").exists()

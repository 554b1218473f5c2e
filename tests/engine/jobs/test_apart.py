"""No output replaces what an input is made of, a word is not a path, and one run at a time writes an output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import rasterio
from helpers.embeddings import with_view
from helpers.rasters import ROOT, ground, saved_raster
from helpers.stacks import ON_LATTICE

from geoenc_qgis import (
    Animate,
    ApplyGeocentroids,
    Encode,
    EncodeStack,
    ExportEmbeddings,
    KeyFrames,
    TrainClassifier,
    TrainEncoder,
)
from geoenc_qgis.core.errors import Cancelled, InputError, OutputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.core.scratch import output_lock
from geoenc_qgis.jobs import job_class


def vrt(path: Path, *sources: str) -> str:
    """A VRT of rasters of one place, by names relative to it."""
    with rasterio.open(path.parent / sources[0]) as first:
        width, height, crs, place = first.width, first.height, first.crs.to_wkt(), first.transform.to_gdal()
    bands = "".join(
        f'<VRTRasterBand dataType="Byte" band="{number}"><SimpleSource><SourceFilename relativeToVRT="1">{source}'
        f"</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource></VRTRasterBand>"
        for source in sources
        for number in (1, 2, 3)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS>'
        f"<GeoTransform>{','.join(map(str, place))}</GeoTransform>{bands}</VRTDataset>"
    )
    return str(path)


def embedding(path: Path, **params) -> str:
    scene = saved_raster(path.with_name(f"scene-{path.stem}.tif"), ground(160, 160), transform=ON_LATTICE)
    Encode(input=scene, encoder="rcf", output=str(path), **params).run()
    return str(path)


@pytest.fixture
def nested(tmp_path) -> tuple[str, Path]:
    """A VRT of a VRT of a raster, and that raster."""
    source = tmp_path / "same.tif"
    saved_raster(source, ground())
    vrt(tmp_path / "inner.vrt", "same.tif")
    return vrt(tmp_path / "outer.vrt", "inner.vrt"), source


@pytest.mark.parametrize("job", ["encode", "resample"])
def test_no_output_replaces_what_a_vrt_is_made_of(job, nested, tmp_path):
    path, source = nested
    before = source.read_bytes()
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    for output in (source, tmp_path / "inner.vrt", link / "same.tif"):
        with pytest.raises((InputError, OutputError)):
            job_class(job)(input=path, output=str(output))
    with pytest.raises(OutputError, match=r"INPUT \(outer.vrt\) depends on it"):
        job_class(job)(input=path, output=str(source))
    renamed = tmp_path / "text.tif"  # GDAL looks at the content, not at the name
    Path(path).rename(renamed)
    with pytest.raises(OutputError, match="depends on it"):
        job_class(job)(input=str(renamed), output=str(source))
    assert source.read_bytes() == before
    job_class(job)(input=str(renamed), output=str(tmp_path / "other.tif"))


def test_no_output_replaces_what_a_stack_a_folder_or_labels_are_made_of(engine_home, tmp_path):
    for day in (1, 2):
        saved_raster(tmp_path / f"s_2024010{day}.tif", ground(160, 160, seed=day), transform=ON_LATTICE)
    stack = tmp_path / "stack"
    EncodeStack(folder=str(tmp_path), encoder="rcf", output_folder=str(stack)).run()
    raster = stack / "000_2024-01-01.tif"
    cases = [
        ("stackchange", {"stack": str(stack / "stack.json"), "output": str(raster)}),
        (
            "fitgeocentroids",
            {
                "stack": str(stack / "stack.json"),
                "output_book": str(tmp_path / "b.safetensors"),
                "output_html": str(raster),
            },
        ),
        ("maskpreview", {"folder": str(tmp_path), "output_png": str(tmp_path / "s_20240101.tif")}),
    ]
    for job, params in cases:
        with pytest.raises(OutputError, match="depends on it"):
            job_class(job)(**params)
    with pytest.raises(OutputError):  # its facts would be stack.json
        ExportEmbeddings(stack=str(stack / "stack.json"), output=str(stack / "stack.npy"))
    (tmp_path / "l.shp").write_bytes(b"shape")
    (tmp_path / "l.dbf").write_bytes(b"table")
    with pytest.raises(OutputError, match=r"LABELS \(l.shp\) depends on it"):
        TrainClassifier(
            labels=str(tmp_path / "l.shp"),
            output_classifier=str(tmp_path / "c.geoenc"),
            output_table=str(tmp_path / "l.dbf"),
        )


def test_no_companion_of_an_output_replaces_an_input(engine_home, tmp_path):
    """The class table, the style and the facts that are written beside an output."""
    cells = embedding(tmp_path / "e.tif")
    (tmp_path / "o.csv").write_text("r,g,b\n")
    (tmp_path / "o.json").write_text('{"geoenc": 1, "features": [{"href": "e.tif"}]}')
    with pytest.raises(OutputError, match=r"o.csv would be overwritten, but BOOK"):
        ApplyGeocentroids(input=cells, book=str(tmp_path / "o.csv"), output=str(tmp_path / "o.tif"))
    with pytest.raises(OutputError, match=r"o.json would be overwritten, but STACK"):
        ExportEmbeddings(stack=str(tmp_path / "o.json"), output=str(tmp_path / "o.npy"))
    store = tmp_path / "o.zarr"
    ExportEmbeddings(input=cells, output=str(store)).run()
    inside = store / "e.tif"
    Path(cells).replace(inside)
    with pytest.raises(OutputError, match=r"o.zarr would be overwritten, but INPUT"):
        ExportEmbeddings(input=str(inside), output=str(store))


def test_a_text_that_is_not_a_path_clashes_with_none(engine_home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for day in (1, 2):
        saved_raster(tmp_path / f"s_2024010{day}.tif", ground(160, 160, seed=day), transform=ON_LATTICE)
    EncodeStack(folder=".", encoder="rcf", output_folder="rcf").run()
    stack = os.path.join("rcf", "stack.json")
    Animate(stack=stack, layout="single", output_frames="single").run()
    TrainClassifier(labels="l.gpkg", field="class", output_classifier="c.geoenc", output_table="class")
    KeyFrames(stack=stack, encoder="rcf.csv", output="rcf.csv")
    TrainEncoder(folder=".", name="x", size="pico", output_folder="pico")


def test_one_run_an_output(engine_home, tmp_path):
    """The second is refused before it works, with the first one's process; a dead one's lock holds nobody up."""
    scene = saved_raster(tmp_path / "scene.tif", ground(160, 160))
    output = tmp_path / "o.tif"
    code = (
        "import time; from pathlib import Path; from geoenc_qgis.core.scratch import output_lock\n"
        f"with output_lock([Path({str(output)!r})]): print('held', flush=True); time.sleep(600)"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    try:
        assert other.stdout.readline() == b"held\n"
        job = Encode(input=scene, encoder="rcf", output=str(output))
        with pytest.raises(OutputError, match=f"process {other.pid} on .*, since 20"):
            job.run(Report())
        assert not output.exists()
        Encode(input=scene, encoder="rcf", output=str(tmp_path / "p.tif")).run()
    finally:
        other.kill()
        other.wait()
    job.run(Report())
    assert sorted(path.name for path in tmp_path.iterdir()) == [*with_view("o"), *with_view("p"), "scene.tif"], (
        "no lock is left"
    )


@pytest.mark.parametrize(
    ("job", "params"),
    [
        ("trainencoder", {"folder": ".", "output_folder": "o"}),
        ("exportembeddings", {"input": "e.tif", "output": "o"}),
        ("pca", {"input": "e.tif", "output": "p.tif", "output_html": "o"}),
        ("encodestack", {"folder": ".", "output_folder": "o"}),
    ],
)
def test_every_output_of_every_job_is_held(job, params, engine_home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ready = job_class(job)(**params)
    output = Path(getattr(ready, "output_html", None) or getattr(ready, "output_folder", None) or ready.output)
    with output_lock([output]), pytest.raises(OutputError, match=f"Another run is writing .*process {os.getpid()}"):
        ready.run(Report())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("length", [248, 300])
def test_a_name_that_is_too_long_is_said_before_the_work(length, engine_home, tmp_path):
    scene = saved_raster(tmp_path / "scene.tif", ground(160, 160))
    name = "n" * (length - 4) + ".tif"
    with pytest.raises(OutputError, match=f"can't hold a file with this name .{length} bytes") as fault:
        Encode(input=scene, encoder="rcf", output=str(tmp_path / name))
    assert fault.value.hint
    with pytest.raises(OutputError, match="can't hold a file with this name"):
        EncodeStack(folder=str(tmp_path), output_folder=str(tmp_path / name))
    fits = tmp_path / ("n" * 238 + ".tif")
    Encode(input=scene, encoder="rcf", output=str(fits)).run()
    assert fits.exists()
    with pytest.raises(InputError, match="NAME has 300 characters"):
        from geoenc_qgis.encoders.importing.installing import slug

        slug("n" * 300)


@pytest.mark.parametrize("temporary", [True, False])
def test_only_a_named_output_keeps_what_a_cancel_left(temporary, engine_home, tmp_path):
    """QGIS gives a temporary output another name each time: its store would lie there for ever."""
    scene = saved_raster(tmp_path / "scene.tif", ground(900, 1600))
    folder = tmp_path / "processing_AbCdEf" / ("0123456789abcdef" * 2 if temporary else "mine")
    folder.mkdir(parents=True)
    told = []

    class Stopping(Report):
        def progress(self, value, text=""):
            told.append(value)
            super().progress(value, text)

    params = {
        "input": scene,
        "encoder": "rcf",
        "tile_size": "64",
        "batch_size": 1,
        "output": str(folder / "OUTPUT.tif"),
    }
    with pytest.raises(Cancelled) as caught:
        Encode(**params).run(Stopping(cancelled=lambda: len(told) > 3))
    assert "If you named its output" in caught.value.hint
    assert [path.name for path in folder.iterdir()] == ([] if temporary else ["OUTPUT.tif.work"])

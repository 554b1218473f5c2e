"""Bad input: one clear sentence with a hint, exit code not 0, and nothing left where the output should be."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
import rasterio
from affine import Affine
from helpers.embeddings import embeddings, with_view
from helpers.encoding import ON_LATTICE, written

from geoenc_qgis import EmbeddingRgb, Encode, FitGeocentroids
from geoenc_qgis.core.errors import GeoEncError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class


@pytest.fixture
def scene(tmp_path):
    image = np.random.default_rng(0).integers(1, 255, (3, 64, 80), np.uint8)
    return written(tmp_path / "scene.tif", image, "EPSG:32632", ON_LATTICE)


def fault(job, **params):
    """The error of a job; fails where it succeeds."""
    with pytest.raises(GeoEncError) as caught:
        job_class(job).from_params(params).run(Report())
    error = caught.value
    assert error.text.endswith(".") and "\n" not in error.text and "Traceback" not in error.text
    assert error.hint, error.text
    return error.text


def raster(path, **kind):
    """A 3-band 64 x 80 px raster on the lattice, changed by `kind`."""
    image = kind.pop("image", np.full((3, 64, 80), 7, np.uint8))
    return written(path, image, kind.pop("crs", "EPSG:32632"), kind.pop("transform", ON_LATTICE), **kind)


SOURCES = {
    "no crs": (lambda p: raster(p, crs=None), "no coordinate reference system"),
    "no georeference": (lambda p: raster(p, crs=None, transform=Affine.identity()), "no georeference"),
    "text": (lambda p: p.write_text("not a raster"), "not a raster"),
    "zero bytes": (lambda p: p.write_bytes(b""), "empty"),
    "all nodata": (lambda p: raster(p, image=np.zeros((3, 64, 80), np.uint8), nodata=0), "no valid pixel"),
    "all nan": (lambda p: raster(p, image=np.full((3, 64, 80), np.nan, np.float32)), "no valid pixel"),
    "one pixel": (lambda p: raster(p, image=np.ones((3, 1, 1), np.uint8)), "less than half"),
    "two bands, five wanted": (lambda p: raster(p), "Band 5"),
    "other planet": (
        lambda p: raster(
            p,
            crs='PROJCS["m",GEOGCS["m",DATUM["m",SPHEROID["Mars",3396190,169.9]],PRIMEM["r",0],UNIT["degree",0.0174532925199433]],PROJECTION["Sinusoidal"],UNIT["metre",1]]',
        ),
        "not one of the Earth",
    ),
}


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("job", ["encode", "resample"])
def test_rasters_that_cannot_be_used(name, job, engine_home, tmp_path):
    make, words = SOURCES[name]
    if job == "resample" and ("valid" in words or "half" in words or "Band" in words):
        pytest.skip("resampling keeps such a raster as it is")
    (tmp_path / "out").mkdir()
    make(tmp_path / "in.tif")
    params = {"INPUT": str(tmp_path / "in.tif"), "OUTPUT": str(tmp_path / "out" / "out.tif")}
    if "Band" in words:
        params["BANDS"] = "5;4;3"
    assert words in fault(job, **params)
    assert not list((tmp_path / "out").iterdir())


PARAMETERS = {
    "gsd 0": ({"TARGET_GSD": 0}, "at least 0.0001"),
    "gsd negative": ({"TARGET_GSD": -1}, "at least 0.0001"),
    "gsd nan": ({"TARGET_GSD": float("nan")}, "TARGET_GSD"),
    "gsd slip": ({"TARGET_GSD": 0.001}, "finer"),
    "gsd coarse": ({"TARGET_GSD": 1e5}, ""),
    "degrees": ({"TARGET_CRS": "EPSG:4326"}, "degrees"),
    "no crs": ({"TARGET_CRS": "EPSG:99999999"}, "TARGET_CRS"),
    "outside": ({"EXTENT": "0,10,0,10"}, "outside"),
    "turned": ({"EXTENT": "400010,400000,4999990,5000000"}, "EXTENT"),
    "encoder": ({"ENCODER": "nope"}, "no encoder"),
    "device": ({"DEVICE": "abacus"}, "not a device"),
    "tile": ({"TILE_SIZE": "100"}, "not a multiple"),
    "tile text": ({"TILE_SIZE": "big"}, "TILE_SIZE"),
    "margin": ({"TILE_SIZE": "32", "MARGIN": 1}, "leaves nothing"),
    "range": ({"SCALING": "minmax", "SCALING_RANGE": "5"}, "SCALING_RANGE"),
    "range turned": ({"SCALING": "minmax", "SCALING_RANGE": "5,1"}, "empty"),
    "range unused": ({"SCALING": "uint8", "SCALING_RANGE": "1,5"}, "SCALING"),
    "unknown": ({"COLOUR": "red"}, "no parameter"),
    "folder": ({"OUTPUT": "/nowhere/at/all/out.tif"}, "does not exist"),
    "name": ({"OUTPUT": "out.png"}, "end its name with .tif"),
}


@pytest.mark.parametrize("name", PARAMETERS)
def test_parameters_that_cannot_be_used(name, engine_home, scene, tmp_path):
    given, words = PARAMETERS[name]
    (tmp_path / "out").mkdir()
    with pytest.raises(GeoEncError) as caught:
        job_class("encode").from_params({"INPUT": scene, "OUTPUT": str(tmp_path / "out" / "out.tif"), **given}).run(
            Report()
        )
    assert words in caught.value.text
    assert caught.value.hint
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root to mount a small disk")
def test_a_full_disk(engine_home, scene, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        assert str(disk) in fault("encode", INPUT=scene, OUTPUT=str(disk / "out.tif"))
        assert {path.name for path in disk.iterdir()} <= {"out.tif.work"}  # what was finished stays for the next run
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert "can be written" in fault("encode", INPUT=scene, OUTPUT=str(disk / "out.tif"))
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_what_embeddings_cannot_do(engine_home, scene, tmp_path):
    good, out = embeddings(tmp_path / "e.tif"), str(tmp_path / "out.tif")
    book, model = str(tmp_path / "book.safetensors"), str(tmp_path / "model.safetensors")
    FitGeocentroids(inputs=[good], clusters=3, output_book=book).run()
    EmbeddingRgb(input=good, output=str(tmp_path / "rgb.tif"), output_model=model).run()
    others = {
        "made with": embeddings(tmp_path / "other.tif", encoder="b"),
        "different weights": embeddings(tmp_path / "weights.tif", weights="2"),
        "embedding bands": embeddings(tmp_path / "wide.tif", dims=9),
    }
    for words, path in others.items():
        assert words in fault("applygeocentroids", INPUT=path, BOOK=book, OUTPUT=out)
        assert words in fault("embeddingrgb", INPUT=path, COLOUR_MODEL=model, OUTPUT=out)
        assert words in fault("fitgeocentroids", INPUTS=[good, path], OUTPUT_BOOK=str(tmp_path / "b2.safetensors"))
    assert "not a centroid book" in fault("applygeocentroids", INPUT=good, BOOK=model, OUTPUT=out)
    assert "not a colour model" in fault("embeddingrgb", INPUT=good, COLOUR_MODEL=book, OUTPUT=out)
    for job in ("pca", "embeddingrgb"):
        assert "not an embedding raster" in fault(job, INPUT=scene, OUTPUT=out)
    assert "not the embeddings" in fault("pca", INPUT=str(tmp_path / "rgb.tif"), OUTPUT=out)
    assert "has 8 bands" in fault("pca", INPUT=good, COMPONENTS=9, OUTPUT=out)
    assert "500 clusters" in fault(
        "fitgeocentroids", INPUTS=[good], CLUSTERS=500, OUTPUT_BOOK=str(tmp_path / "b3.safetensors")
    )
    flat = embeddings(tmp_path / "flat.tif", cells=np.ones((8, 20, 20)))
    assert "different vector" in fault(
        "fitgeocentroids", INPUTS=[flat], CLUSTERS=4, OUTPUT_BOOK=str(tmp_path / "b3.safetensors")
    )
    lone = np.full((8, 20, 20), np.nan)
    lone[:, 3, 3] = 1
    assert "valid cell" in fault("pca", INPUT=embeddings(tmp_path / "lone.tif", cells=lone), OUTPUT=out)
    (tmp_path / "out.csv").write_text("plot,species\n")
    assert "not a class table" in fault("applygeocentroids", INPUT=good, BOOK=book, OUTPUT=out)
    assert not (tmp_path / "out.tif").exists()


def test_damaged_models(engine_home, tiny_folder, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    assert "config.json" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)
    config = json.loads((tiny_folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config))
    assert "no model.safetensors" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)
    weights = (tiny_folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(weights[: len(weights) // 2])
    assert "cut short" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)
    (folder / "model.safetensors").write_bytes(weights)
    (folder / "config.json").write_text(json.dumps({**config, "num_hidden_layers": 9}))
    assert "is missing" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "bert"}))
    assert "bert" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)
    (folder / "config.json").write_text("[]")
    assert "damaged" in fault("importencoder", FOLDER=str(folder), ACCEPT_LICENCE=True)


def test_the_command_line_says_it_too(tmp_path):
    (tmp_path / "in.tif").write_text("not a raster")
    command = [sys.executable, "-m", "geoenc_qgis", "encode", "--input", str(tmp_path / "in.tif")]
    answer = subprocess.run(
        [*command, "--output", str(tmp_path / "out.tif")], capture_output=True, text=True, check=False
    )
    assert answer.returncode == 1
    assert "not a raster" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.tif"]


@pytest.mark.parametrize("value", ["a\nb", "\x00", "\ud800", "x" * 5000, " ", ["a"], None])
def test_every_refusal_is_one_printable_line_with_a_hint(value, scene, tmp_path):
    """Line ends, NUL and lone surrogates come from files and names; a terminal can't print the last."""
    for params in ({"RESAMPLING": value or "x"}, {str(value or "x"): 1}):
        with pytest.raises(GeoEncError) as caught:
            job_class("resample").from_params({"INPUT": scene, "OUTPUT": str(tmp_path / "o.tif"), **params})
        assert caught.value.text.isprintable() and caught.value.text == str(caught.value)
        assert caught.value.hint.isprintable() and caught.value.hint
        assert len(caught.value.text) < 300


def test_damaged_tags_are_told_in_one_line(engine_home, scene, tmp_path):
    embeddings = tmp_path / "e.tif"
    Encode(input=scene, encoder="rcf", output=str(embeddings)).run()
    with rasterio.open(embeddings, "r+") as raster:
        raster.update_tags(GEOENC_SCALING="no JSON")
    assert "pydantic" not in fault("pca", INPUT=str(embeddings), OUTPUT=str(tmp_path / "p.tif"))


def command(*arguments, **options):
    """The command line, run to its end."""
    env = os.environ | options.pop("env", {})
    return subprocess.run([sys.executable, "-m", "geoenc_qgis", *arguments], env=env, check=False, **options)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full here")
def test_results_that_cannot_be_told(engine_home, scene, tmp_path):
    output = tmp_path / "out.tif"
    with open("/dev/full", "w") as full:
        answer = command(
            "resample", "--input", scene, "--output", output, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert answer.returncode == 1
    assert "The work is done, but its outputs can't be printed: No space left" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert "Exception ignored" not in answer.stderr
    assert output.exists()


@pytest.mark.parametrize("to", ["/dev/full", "a closed pipe"])
def test_a_job_goes_on_when_nobody_reads_its_log(engine_home, tiny_encoder, scene, tmp_path, to):
    if to == "/dev/full" and not os.path.exists(to):
        pytest.skip("there is no /dev/full here")
    output = tmp_path / "out.tif"
    if to == "/dev/full":
        descriptor = os.open(to, os.O_WRONLY)
    else:
        reader, descriptor = os.pipe()
        os.close(reader)
    arguments = ("encode", "--input", scene, "--encoder", tiny_encoder, "--precision", "float32", "--output", output)
    answer = command(*arguments, stdout=subprocess.PIPE, stderr=descriptor, text=True)
    os.close(descriptor)
    assert answer.returncode == 0
    assert json.loads(answer.stdout) == {"OUTPUT": str(output)}
    assert sorted(path.name for path in tmp_path.iterdir()) == [*with_view(), "scene.tif"]


@pytest.mark.skipif(sys.platform == "win32", reason="names are text on Windows")
@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_names_on_the_command_line(engine_home, scene, tmp_path, locale):
    output = tmp_path / "Größe 測試.tif"
    answer = command("resample", "--input", scene, "--output", str(output).encode(), env=locale, capture_output=True)
    assert answer.returncode == 0, answer.stderr
    assert output.exists()
    for name in (b"\xff.tif", b"Gr\xf6\xdfe.tif"):
        path = os.fsencode(tmp_path) + b"/" + name
        for arguments in (("--input", path, "--output", "o.tif"), ("--input", scene, "--output", path)):
            answer = command("resample", *arguments, env=locale, capture_output=True)
            assert answer.returncode == 1
            assert b"UTF-8" in answer.stderr
            assert b"Traceback" not in answer.stderr


@pytest.mark.parametrize("name", ["nul\0.tif", "half\ud83d.tif", "byte\udcff.tif"])
@pytest.mark.parametrize(("job", "field"), [("resample", "INPUT"), ("resample", "OUTPUT"), ("encodestack", "INPUTS")])
def test_names_that_no_file_can_have(engine_home, scene, tmp_path, name, job, field):
    given = (
        {"INPUT": scene, "OUTPUT": str(tmp_path / "o.tif")} if job == "resample" else {"OUTPUT_FOLDER": str(tmp_path)}
    )
    given[field] = [str(tmp_path / name)] if field == "INPUTS" else str(tmp_path / name)
    assert field in fault(job, **given)


def test_a_list_may_be_given_at_once_or_one_by_one(engine_home, tmp_path):
    from geoenc_qgis.__main__ import _parser

    parser = _parser("vote", job_class("vote"))
    for arguments in (["--inputs", "a", "b"], ["--inputs", "a", "--inputs", "b"]):
        assert parser.parse_args([*arguments, "--output", "o.tif"]).inputs == ["a", "b"]


LONG = "x" * 5000


@pytest.mark.parametrize(
    ("job", "params"),
    [
        ("keyframes", {"STACK": LONG, "OUTPUT": "k.csv"}),
        ("encodestack", {"ITEMS": LONG, "OUTPUT_FOLDER": "s"}),
        ("trainencoder", {"FOLDER": LONG, "OUTPUT_FOLDER": "t"}),
        ("classify", {"INPUT": "e.tif", "CLASSIFIER": LONG, "OUTPUT": "c.tif"}),
        ("importencoder", {"FILE": LONG}),
        ("importencoder", {"FOLDER": "vit", "CARD": LONG}),
    ],
)
def test_a_name_longer_than_any_file_has_is_a_file_that_is_not_there(job, params, engine_home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "no such" in fault(job, **params)


def test_a_long_name_of_an_export_is_told_before_the_work(engine_home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert "can't hold a file with this name" in fault("exportembeddings", INPUT="e.tif", OUTPUT=LONG)


@pytest.mark.parametrize(
    ("job", "params"),
    [
        ("trainencoder", {"FOLDER": ".", "OUTPUT_FOLDER": ""}),
        ("encodestack", {"FOLDER": ".", "OUTPUT_FOLDER": ""}),
        ("stackclasses", {"STACK": "s.json", "OUTPUT_FOLDER": ""}),
        ("encode", {"INPUT": "", "OUTPUT": "o.tif"}),
        ("exportembeddings", {"INPUT": "e.tif", "OUTPUT": ""}),
    ],
)
def test_what_must_be_given_may_not_be_empty(job, params, engine_home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    name = next(key for key, value in params.items() if value == "")
    assert name in fault(job, **params)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("job", ["resample", "maskpreview"])
def test_what_gdal_says_of_a_file_beside_the_raster_is_told(job, engine_home, scene, tmp_path):
    """Overviews that are a VRT of a file that isn't there: opening works, asking for the colours doesn't."""
    band = "<SimpleSource><SourceFilename>gone.tif</SourceFilename></SimpleSource>"
    bands = "".join(f'<VRTRasterBand dataType="Byte" band="{n}">{band}</VRTRasterBand>' for n in (1, 2, 3))
    (tmp_path / "scene.tif.ovr").write_text(f'<VRTDataset rasterXSize="40" rasterYSize="32">{bands}</VRTDataset>')
    given = {"resample": {"INPUT": scene, "OUTPUT": str(tmp_path / "o.tif")}}
    mask = {"INPUTS": [scene], "TILE_SIZE": 32, "OUTPUT_PNG": str(tmp_path / "m.png")}
    assert "gone.tif" in fault(job, **given.get(job, mask))


@pytest.mark.parametrize("where", ["s3://bucket/e.tif", "/vsis3/bucket/e.tif", "https://example.org/e.tif"])
def test_results_are_not_written_to_addresses(tmp_path, scene, where, monkeypatch):
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert "OUTPUT is an address" in fault("encode", INPUT=scene, OUTPUT=where)
    assert "OUTPUT_FOLDER is an address" in fault("encodecollection", INPUTS=[scene], OUTPUT_FOLDER=where)
    assert sorted(tmp_path.iterdir()) == before

"""Nothing is fetched but what the user's own parameters name: counted by a real server, in every job that opens
files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import rasterio
from helpers.embeddings import embeddings
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Animate, EncodeStack, KeyFrames, Resample
from geoenc_qgis.core.errors import GeoEncError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class

SERVER = """
import http.server, sys
class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *rest):
        with open(sys.argv[2], "a") as log: log.write(self.requestline + "\\n")
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a, **k: Handler(*a, directory=sys.argv[1], **k))
print(server.server_address[1], flush=True)
server.serve_forever()
"""
VRT = (
    '<VRTDataset rasterXSize="128" rasterYSize="96"><SRS>EPSG:32719</SRS><GeoTransform>'
    "652916.73,0.25,0,8249179.6,0,-0.25"
    '</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename>{}</SourceFilename>'
    "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
)
OGR_VRT = (
    '<OGRVRTDataSource><OGRVRTLayer name="places"><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
)
WMS = (
    '<GDAL_WMS><Service name="TMS"><ServerUrl>{}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
    "<UpperLeftX>0"
    "</UpperLeftX><UpperLeftY>9</UpperLeftY><LowerRightX>9</LowerRightX><LowerRightY>0</LowerRightY><SizeX>256</SizeX>"
    "<SizeY>256</SizeY><TileLevel>0</TileLevel></DataWindow><BandsCount>3</BandsCount>"
    "<Cache><Path>{}/cache</Path></Cache></GDAL_WMS>"
)


class Server:
    """A web server in a process of its own, which counts."""

    def __init__(self, folder: Path):
        self.folder, self._log = folder / "www", folder / "requests"
        self.folder.mkdir()
        command = [sys.executable, "-c", SERVER, str(self.folder), str(self._log)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(self.process.stdout.readline())
        self.url = f"http://127.0.0.1:{self.port}"

    @property
    def requests(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []


@pytest.fixture
def server(tmp_path):
    found = Server(tmp_path)
    saved_raster(found.folder / "a.tif", ground(96, 128))
    (found.folder / "p.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    yield found
    found.process.kill()


def rasters_that_call(server, folder: Path) -> dict[str, str]:
    """Local files that name the server in every way."""
    made = {}
    ways = {"plain": "", "curl": "/vsicurl/", "streamed": "/vsicurl_streaming/", "query": "/vsicurl?url="}
    for name, way in ways.items():
        made[name] = folder / f"{name}.vrt"
        made[name].write_text(VRT.format(f"{way}{server.url}/a.tif"))
    made["nested"] = folder / "nested.vrt"
    made["nested"].write_text(VRT.format(made["curl"]))
    made["called tif"] = folder / "innocent.tif"
    made["called tif"].write_text(WMS.format(server.url, folder))
    made["hidden"] = folder / "hidden.vrt"
    made["hidden"].write_text(VRT.format(made["called tif"]))
    with zipfile.ZipFile(folder / "z.zip", "w") as held:
        for name in ("curl", "streamed"):
            held.write(made[name], f"{name}.vrt")
        held.write(made["called tif"], "w.tif")
    texts = {name: str(path) for name, path in made.items()}
    texts |= {f"zip {name}": f"/vsizip/{folder}/z.zip/{name}" for name in ("curl.vrt", "streamed.vrt", "w.tif")}
    texts["inline"] = VRT.format(f"/vsicurl/{server.url}/a.tif")
    index = folder / "tiles.gti"
    index.write_text(
        f"<GDALTileIndexDataset><IndexDataset>/vsicurl/{server.url}/i.gpkg</IndexDataset></GDALTileIndexDataset>"
    )
    return texts | {"index": str(index)}


RASTER_JOBS = {
    "encode": lambda path, good, out: {"input": path, "encoder": "rcf", "output": f"{out}.tif"},
    "imagetomaps": lambda path, good, out: {"input": path, "encoder": "rcf", "output_folder": out},
    "resample": lambda path, good, out: {"input": path, "output": f"{out}.tif"},
    "pca": lambda path, good, out: {"input": path, "output": f"{out}.tif"},
    "similarity": lambda path, good, out: {"input": good, "places": path, "output": f"{out}.tif"},
    "embeddingrgb": lambda path, good, out: {"input": path, "output": f"{out}.tif"},
    "fitgeocentroids": lambda path, good, out: {"inputs": [good, path], "output_book": f"{out}.safetensors"},
    "fitcolours": lambda path, good, out: {"inputs": [path], "output_model": f"{out}.safetensors"},
    "exportembeddings": lambda path, good, out: {"input": path, "output": f"{out}.npy"},
    "encodestack": lambda path, good, out: {
        "inputs": [path, path],
        "dates": "2020,2021",
        "encoder": "rcf",
        "output_folder": out,
    },
    "keyframes": lambda path, good, out: {
        "inputs": [path, path],
        "dates": "2020,2021",
        "encoder": "rcf",
        "output": f"{out}.csv",
    },
    "animate": lambda path, good, out: {"inputs": [path, path], "dates": "2020,2021", "output_gif": f"{out}.gif"},
    "trainencoder": lambda path, good, out: {"inputs": [path], "name": "x", "output_folder": out},
    "trainclassifier": lambda path, good, out: {
        "inputs": [good],
        "labels": path,
        "field": "1",
        "output_classifier": f"{out}.geoenc",
    },
    "vote": lambda path, good, out: {"inputs": [path, path], "output": f"{out}.tif"},
}


@pytest.mark.parametrize("job", RASTER_JOBS)
def test_no_job_fetches_what_a_raster_names(job, server, engine_home, tmp_path):
    folder = tmp_path / "made"
    folder.mkdir()
    good = embeddings(tmp_path / "good.tif")
    for name, path in rasters_that_call(server, folder).items():
        with pytest.raises(GeoEncError) as caught:
            job_class(job)(**RASTER_JOBS[job](path, good, str(tmp_path / "out"))).run()
        assert not server.requests, (name, server.requests)
        assert "127.0.0.1" in caught.value.text, (name, caught.value.text)
        assert caught.value.hint
    assert not (folder / "cache").exists()


@pytest.mark.parametrize("way", ["", "/vsicurl/", "/vsicurl_streaming/"])
def test_no_job_fetches_what_a_vector_file_names(way, server, engine_home, tmp_path):
    good = embeddings(tmp_path / "good.tif")
    (tmp_path / "p.vrt").write_text(OGR_VRT.format(f"{way}{server.url}/p.geojson"))
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as held:
        held.write(tmp_path / "p.vrt", "p.vrt")
    for path in (str(tmp_path / "p.vrt"), f"/vsizip/{tmp_path}/p.zip/p.vrt", str(tmp_path / "p.zip")):
        for job, params in (
            ("similarity", {"input": good, "places": path, "output": str(tmp_path / "o.tif")}),
            (
                "trainclassifier",
                {"inputs": [good], "labels": path, "field": "k", "output_classifier": str(tmp_path / "o.geoenc")},
            ),
        ):
            with pytest.raises(GeoEncError) as caught:
                job_class(job)(**params).run()
            assert not server.requests, (path, job)
            assert "127.0.0.1" in caught.value.text


def test_an_address_that_the_user_names_is_fetched_and_opens_no_other_door(server, tmp_path):
    saved_raster(server.folder / "b.tif", ground(96, 128, seed=1))
    other = f"http://localhost:{server.port}"
    out = str(tmp_path / "o.tif")
    Resample(input=f"{server.url}/a.tif", output=out).run()
    Resample(input=saved_raster(tmp_path / "a.tif", ground(96, 128)), output=str(tmp_path / "own.tif")).run()
    with rasterio.open(out) as made, rasterio.open(tmp_path / "own.tif") as own:
        assert (made.read() == own.read()).all()
    assert any("a.tif" in line for line in server.requests)
    Resample(input=f"/vsicurl/{server.url}/b.tif", output=out).run()
    before = len(server.requests)
    for address in (f"{server.url}/b.tif", f"{other}/c.tif"):
        (tmp_path / "v.vrt").write_text(VRT.format(f"/vsicurl/{address}"))
        with pytest.raises(GeoEncError, match="names addresses"):
            EncodeStack(
                inputs=[f"{server.url}/a.tif", str(tmp_path / "v.vrt")],
                dates="2020,2021",
                encoder="rcf",
                output_folder=str(tmp_path / "s"),
            ).run()
    assert not any("b.tif" in line or "c.tif" in line for line in server.requests[before:])
    (server.folder / "far.vrt").write_text(VRT.format(f"/vsicurl/{other}/a.tif"))
    before = len(server.requests)
    with pytest.raises(GeoEncError):  # the user's own address, but what stands in it is not
        Resample(input=f"{server.url}/far.vrt", output=out).run()
    assert not any("a.tif" in line for line in server.requests[before:])


def test_a_server_that_cannot_be_reached_is_called_so(server, tmp_path):
    for address, words in ((f"{server.url}/none.tif", "answers 404"), ("http://127.0.0.1:1/a.tif", "can't be reached")):
        with pytest.raises(GeoEncError) as caught:
            Resample(input=address, output=str(tmp_path / "o.tif")).run()
        assert words in caught.value.text
        assert "127.0.0.1" in caught.value.text


def stac(folder: Path, hrefs: list[str]) -> str:
    """An ItemCollection, an item a raster."""
    items = [
        {
            "id": f"i{n}",
            "properties": {"datetime": f"2020-01-0{n + 1}T00:00:00Z"},
            "assets": {"visual": {"href": href, "type": "image/tiff"}},
        }
        for n, href in enumerate(hrefs)
    ]
    (folder / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    return str(folder / "items.json")


def test_stac_items_are_fetched_only_where_remote_is_set(server, engine_home, tmp_path):
    saved_raster(server.folder / "b.tif", ground(96, 128, seed=1))
    items = stac(tmp_path, [f"{server.url}/a.tif", f"{server.url}/b.tif"])
    params = {"items": items, "encoder": "rcf", "output_folder": str(tmp_path / "s")}
    with pytest.raises(GeoEncError, match=r"items\.json names addresses on the network: 127\.0\.0\.1") as caught:
        EncodeStack(**params).run()
    assert "REMOTE" in caught.value.hint
    assert not server.requests
    EncodeStack(**params, remote=True).run()
    assert server.requests
    assert len(list((tmp_path / "s").glob("*.view.tif"))) == 2
    before = len(server.requests)
    shutil.rmtree(tmp_path / "s")
    with pytest.raises(GeoEncError, match="names addresses"):  # the door is shut behind that job
        EncodeStack(**params).run()
    assert len(server.requests) == before


@pytest.mark.parametrize(
    "href", ["{}/a.tif", "/vsicurl/{}/a.tif", "/vsicurl_streaming/{}/a.tif", VRT.format("/vsicurl/{}/a.tif")]
)
def test_dates_of_a_stack_are_not_fetched(href, server, engine_home, tmp_path):
    paths = [saved_raster(tmp_path / f"d_2020010{n}.tif", ground(96, 128, seed=n)) for n in (1, 2, 3)]
    EncodeStack(inputs=paths, encoder="rcf", output_folder=str(tmp_path / "s")).run()
    stack = tmp_path / "s" / "stack.json"
    found = json.loads(stack.read_text())
    for date in found["geoenc:dates"]:
        date["href"] = [href.format(server.url)]
    stack.write_text(json.dumps(found))
    with pytest.raises(GeoEncError) as caught:
        Animate(stack=str(stack), layout="side", output_gif=str(tmp_path / "o.gif")).run()
    assert "127.0.0.1" in caught.value.text
    events = []
    page = {"output": str(tmp_path / "k.csv"), "output_html": str(tmp_path / "k.html"), "count": 2}
    KeyFrames(stack=str(stack), **page).run(Report(events.append))
    assert any("127.0.0.1" in event.get("text", "") for event in events)
    assert not server.requests


def test_no_setting_of_the_shell_runs_code_or_opens_the_network(server, tmp_path):
    """Also in a fresh process whose environment says otherwise."""
    code = (
        VRT.format("x")
        .replace(
            "<SimpleSource><SourceFilename>x</SourceFilename><SourceBand>1</SourceBand></SimpleSource>",
            "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionCode>"
            f"<![CDATA[\ndef f(*rest):\n    open('{tmp_path}/ran', 'w')\n]]></PixelFunctionCode>",
        )
        .replace('band="1">', 'band="1" subClass="VRTDerivedRasterBand">')
    )
    (tmp_path / "code.vrt").write_text(code)
    (tmp_path / "rc").write_text("[configoptions]\nGDAL_VRT_ENABLE_PYTHON=YES\nCPL_VSIL_CURL_ALLOWED_EXTENSIONS=.tif\n")
    (tmp_path / "net.vrt").write_text(VRT.format(f"/vsicurl/{server.url}/a.tif"))
    (tmp_path / "outer.vrt").write_text("<!-- x -->" * 400 + VRT.format(tmp_path / "net.vrt"))
    hostile = {
        **os.environ, "GDAL_VRT_ENABLE_PYTHON": "YES", "GDAL_PYTHON_DRIVER_PATH": str(tmp_path), "GDAL_SKIP": "",
        "GDAL_CONFIG_FILE": str(tmp_path / "rc"), "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".tif", "NO_PROXY": "127.0.0.1",
    }  # fmt: skip
    for name in ("code", "net", "outer"):
        command = [
            sys.executable,
            "-m",
            "geoenc_qgis",
            "resample",
            "--input",
            f"{tmp_path}/{name}.vrt",
            "--output",
            f"{tmp_path}/o.tif",
        ]
        answer = subprocess.run(command, env=hostile, capture_output=True, text=True, check=False)
        assert answer.returncode == 1, name
        assert "Traceback" not in answer.stderr
    assert not (tmp_path / "ran").exists()
    assert not server.requests


def test_formats_that_call_out_are_off_in_both_copies_of_gdal():
    import pyogrio

    from geoenc_qgis.core.network import NETWORK_DRIVERS

    with rasterio.Env() as env:
        assert not set(NETWORK_DRIVERS) & set(env.drivers())
    assert not set(NETWORK_DRIVERS) & set(pyogrio.list_drivers())


def test_addresses_that_are_only_said_are_no_harm(tmp_path):
    """A copyright notice in the metadata of a TIFF or VRT is not a source."""
    path = saved_raster(tmp_path / "a.tif", ground(96, 128))
    with rasterio.open(path, "r+") as out:
        out.update_tags(COPYRIGHT="https://example.org/terms")
    said = "<Metadata><MDI key='C'>https://example.org/terms</MDI></Metadata><VRTRasterBand"
    (tmp_path / "v.vrt").write_text(VRT.format(path).replace("<VRTRasterBand", said, 1))
    for source in (path, str(tmp_path / "v.vrt")):
        Resample(input=source, output=str(tmp_path / "o.tif")).run()

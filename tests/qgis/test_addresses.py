"""QGIS's own GDAL asks no other computer for a file that hides its address: counted by a server."""

from __future__ import annotations

import http.server
import json
import subprocess
import threading
import zipfile

import pytest
from conftest import ROOT
from osgeo import gdal


@pytest.fixture(scope="module")
def server():
    """(Address, requests so far) of a web server that has nothing."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_GET

        def log_message(self, *arguments):
            pass

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}", asked
    running.shutdown()


def web_map(url):
    return (
        f"<GDAL_WMS><Service name='TMS'><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>"
        "<UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY><LowerRightX>20037508</LowerRightX>"
        "<LowerRightY>-20037508</LowerRightY><TileLevel>1</TileLevel><TileCountX>1</TileCountX><TileCountY>1</TileCountY>"
        "<YOrigin>top</YOrigin></DataWindow><Projection>EPSG:3857</Projection><BlockSizeX>256</BlockSizeX>"
        "<BlockSizeY>256</BlockSizeY><BandsCount>3</BandsCount></GDAL_WMS>"
    )


def vrt(source):
    return (
        '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32632</SRS><GeoTransform>'
        "600000,1,0,5300000,0,-1</GeoTransform>"
        f'<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">'
        f"{source}</SourceFilename>"
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def scene_with(folder, ending, text):
    path = folder / "scene.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1)
    raster.SetGeoTransform((600000, 1, 0, 5300000, 0, -1))
    raster = None
    (folder / f"scene.tif{ending}").write_text(text)
    return path


def archive_of(folder, text):
    path = folder / "photos.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("inside/photo.tif", text)
    return path


def text_file(folder, text, name="photo.tif"):
    (folder / name).write_text(text)
    return folder / name


def overviews(url):
    return (
        '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">'
        f"/vsicurl/{url}/photo.ovr</MDI></Metadata></PAMDataset>"
    )


HIDDEN = {
    "web map": lambda f, url: text_file(f, web_map(url)),
    "web map without a scheme": lambda f, url: text_file(f, web_map(url.partition("//")[2])),
    "web map with escaped letters": lambda f, url: text_file(f, web_map(url.replace("http", "&#104;ttp"))),
    "VRT": lambda f, url: text_file(f, vrt(f"/vsicurl/{url}/a.tif").replace('="1">/', '="0">/')),
    "VRT of an address": lambda f, url: text_file(f, vrt(f"{url}/a.tif").replace('="1">h', '="0">h')),
    "VRT of a web map": lambda f, url: text_file(f, vrt(text_file(f, web_map(url)).name), "outer.tif"),
    "VRT with a web map in it": lambda f, url: text_file(
        f, vrt(web_map(url).replace("<", "&lt;").replace(">", "&gt;")).replace('="1">&', '="0">&')
    ),
    "overviews": lambda f, url: scene_with(f, ".ovr", web_map(url)),
    "mask": lambda f, url: scene_with(f, ".msk", web_map(url)),
    "overviews elsewhere": lambda f, url: scene_with(f, ".aux.xml", overviews(url)),
    "archive": lambda f, url: archive_of(f, web_map(url)),
    "WMTS": lambda f, url: text_file(f, f"<GDAL_WMTS><GetCapabilitiesUrl>{url}/wmts</GetCapabilitiesUrl></GDAL_WMTS>"),
    "STAC items": lambda f, url: text_file(
        f,
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {
                        "type": "Feature",
                        "stac_version": "1.0.0",
                        "stac_extensions": ["https://stac-extensions.github.io/projection/v1.0.0/schema.json"],
                        "bbox": [0, 0, 1, 1],
                        "properties": {
                            "proj:epsg": 32632,
                            "proj:transform": [1, 0, 600000, 0, -1, 5300000],
                            "proj:shape": [20, 20],
                        },
                        "assets": {"B1": {"href": f"{url}/a.tif"}},
                        "geometry": None,
                    }
                ],
            }
        ),
    ),
}
OGR = (
    '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/vsicurl/{}/a.geojson</SrcDataSource></OGRVRTLayer>'
    "</OGRVRTDataSource>"
)


@pytest.fixture
def hidden(tmp_path, server):
    """hidden(kind): a file that leads elsewhere."""
    (tmp_path / "hidden").mkdir()
    return lambda kind: str(HIDDEN[kind](tmp_path / "hidden", server[0]))


@pytest.mark.parametrize("kind", HIDDEN)
def test_a_raster_that_hides_an_address(run, engine, server, hidden, tmp_path, kind):
    path, before = hidden(kind), len(server[1])
    ok, _, feedback = run("resample", {"INPUT": path, "OUTPUT": str(tmp_path / "out.tif")})
    assert len(server[1]) == before, server[1][before:]
    assert not ok
    assert "INPUT" in feedback.text()
    assert "127.0.0.1" in feedback.text() or "web service" in feedback.text()
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("algorithm", "kind"),
    [("encode", "web map"), ("encode", "VRT"), ("encode", "overviews elsewhere"), ("imagetomaps", "web map")],
)
def test_qgis_process_asks_nobody(engine, server, hidden, tmp_path, algorithm, kind):
    path, before = hidden(kind), len(server[1])
    command = [str(ROOT / "scripts" / "qgis_process"), "run", f"geoenc:{algorithm}", f"--INPUT={path}", "--ENCODER=rcf"]
    command += [f"--OUTPUT={tmp_path / 'out.tif'}"] if algorithm == "encode" else []
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert len(server[1]) == before, server[1][before:]
    assert answer.returncode != 0
    assert "127.0.0.1" in answer.stdout + answer.stderr
    assert "Traceback" not in answer.stdout + answer.stderr


def parameters_that_open_files():
    return {
        ("encodestack", "INPUTS"): "list",
        ("encodestack", "MASKS"): "list",
        ("encode", "EXTENT"): "one",
        ("encode", "TARGET_CRS"): "one",
        ("similarity", "INPUT"): "one",
        ("similarity", "PLACES"): "one",
        ("trainclassifier", "LABELS"): "one",
        ("querypoints", "INPUT"): "one",
        ("querypoints", "LABELS"): "one",
        ("trainregressor", "LABELS"): "one",
        ("trainregressor", "TARGET"): "one",
        ("animate", "INPUTS"): "list",
        ("vote", "INPUTS"): "list",
        ("imagetomaps", "INPUT"): "one",
    }


@pytest.mark.parametrize(("algorithm", "name"), parameters_that_open_files())
def test_every_parameter_that_qgis_opens(run, engine, server, hidden, scene, tmp_path, algorithm, name):
    path, before, good = hidden("web map"), len(server[1]), scene()
    many = parameters_that_open_files()[algorithm, name] == "list"
    given = {"INPUT": good, "OUTPUT": str(tmp_path / "out.tif"), name: [good, path] if many else path}
    ok, _, feedback = run(algorithm, given)
    assert len(server[1]) == before, server[1][before:]
    assert not ok
    assert "127.0.0.1" in feedback.text(), feedback.text()


def test_no_other_parameter_has_qgis_open_a_file(geoenc):
    """Kinds of parameters that are new here belong among those that are looked at first, or into this list."""
    from qgis.core import QgsApplication

    opened = {"raster", "multilayer", "layer", "source", "extent", "crs"}
    others = {"enum", "string", "number", "boolean", "band", "field", "file"}
    others |= {"rasterDestination", "vectorDestination", "fileDestination", "folderDestination"}
    for algorithm in QgsApplication.processingRegistry().providerById("geoenc").algorithms():
        for definition in algorithm.parameterDefinitions():
            assert definition.type() in opened | others, (algorithm.id(), definition.name())


def test_labels_that_hide_an_address(run, engine, server, scene, tmp_path):
    before = len(server[1])
    path = text_file(tmp_path, OGR.format(server[0]), "labels.vrt")
    ok, _, feedback = run("similarity", {"INPUT": scene(), "PLACES": str(path), "OUTPUT": str(tmp_path / "out.tif")})
    assert len(server[1]) == before, server[1][before:]
    assert not ok
    assert "127.0.0.1" in feedback.text()


def test_what_leads_nowhere_is_left_alone(geoenc, scene, tmp_path):
    from geoenc.processing_algorithms.addresses import hosts_in

    path = scene()
    gdal.Translate(
        str(tmp_path / "said.vrt"), path, format="VRT", metadataOptions=["LICENCE=see https://example.org/licence"]
    )
    (tmp_path / "places.geojson").write_text(
        '{"type": "FeatureCollection", "features": [], "web": "https://example.org"}'
    )
    gml = '<a xmlns:gml="http://www.opengis.net/gml" xsi:schemaLocation="http://ogr.maptools.org/ places.xsd"></a>'
    (tmp_path / "places.gml").write_text(gml)
    for name in (path, *map(str, tmp_path.glob("*.vrt")), *map(str, tmp_path.glob("places.*"))):
        assert hosts_in(name) == []
    for name in (
        "",
        "nothing",
        "/vsizip/nothing.zip/a.tif",
        "600000,600010,5300000,5300010 [EPSG:32632]",
        "EPSG:32632",
    ):
        assert hosts_in(name) == []


def test_an_address_that_the_user_names_is_asked(run, engine, server, tmp_path):
    before = len(server[1])
    ok, _, _ = run("resample", {"INPUT": f"/vsicurl/{server[0]}/mine.tif", "OUTPUT": str(tmp_path / "out.tif")})
    assert not ok
    assert len(server[1]) > before

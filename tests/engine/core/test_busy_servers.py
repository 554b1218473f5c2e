"""Servers that have no time: asked again, later each time, and given up with a sentence."""

from __future__ import annotations

import csv
import subprocess
import sys
import time
import urllib.request

import pytest
import rasterio
from helpers.many_scenes import collected, scenes
from helpers.rasters import ground, saved_raster

from geoenc_qgis import Resample
from geoenc_qgis.core.errors import GeoEncError

SERVER = """
import http.server, sys, time
class Handler(http.server.SimpleHTTPRequestHandler):
    left = int(sys.argv[2])
    asked = []
    def do_GET(self):
        if self.path == "/asked":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(" ".join(Handler.asked).encode())
            return
        Handler.asked.append(self.path)
        if "silent" in self.path:
            time.sleep(600)
        if "dead" in self.path or Handler.left:
            Handler.left -= "dead" not in self.path
            self.send_error(503)
            return
        content = open(self.translate_path(self.path), "rb").read()
        first, _, last = (self.headers.get("Range") or "bytes=0-").partition("=")[2].partition("-")
        part = content[int(first):int(last or len(content)) + 1]
        self.send_response(206)
        self.send_header("Content-Length", str(len(part)))
        self.send_header("Content-Range", f"bytes {first}-{int(first) + len(part) - 1}/{len(content)}")
        self.end_headers()
        self.wfile.write(part)
    def log_message(self, *rest):
        pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a, **k: Handler(*a, directory=sys.argv[1], **k))
print(server.server_address[1], flush=True)
server.serve_forever()
"""


@pytest.fixture
def busy(tmp_path):
    """busy(refusals): the address of a raster on a server that first answers 503 so many times."""
    folder, started = tmp_path / "www", []
    folder.mkdir()
    saved_raster(folder / "a.tif", ground(96, 128))
    scenes(folder, 4, names=["s0.tif", "dead.tif", "silent.tif", "s3.tif"])

    def address(refusals):
        command = [sys.executable, "-c", SERVER, str(folder), str(refusals)]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        return f"http://127.0.0.1:{int(started[-1].stdout.readline())}/a.tif"

    yield address
    for process in started:
        process.kill()


def test_a_busy_server_is_asked_again(busy, tmp_path):
    address, begun = busy(2), time.monotonic()
    Resample(input=address, output=str(tmp_path / "o.tif")).run()
    assert time.monotonic() - begun > 1
    with rasterio.open(tmp_path / "o.tif") as out:
        assert out.read().any()


@pytest.mark.slow
def test_a_server_that_stays_busy_is_told(busy, tmp_path):
    with pytest.raises(GeoEncError):
        Resample(input=busy(1_000_000), output=str(tmp_path / "o.tif")).run()


@pytest.mark.slow
def test_a_scene_whose_server_stays_busy_or_silent_fails_alone(busy, engine_home, tmp_path, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_LOW_SPEED_TIME", "2")  # in the place of a minute
    server = busy(2).rpartition("/")[0]
    addresses = [f"{server}/{name}.tif" for name in ("s0", "dead", "silent", "s3")]
    outputs = collected(None, tmp_path / "c", inputs=addresses)
    with open(outputs["TABLE"], encoding="utf-8") as file:
        rows = {row["scene"]: row for row in csv.DictReader(file)}
    assert [row["state"] for row in rows.values()] == ["encoded", "failed", "failed", "encoded"]
    asked = urllib.request.urlopen(f"{server}/asked").read().decode().split()
    assert asked.count("/s0.tif") >= 3, "refused twice, then asked again"
    assert asked.count("/dead.tif") >= 5, "asked four times more"
    assert "answers 503" in rows["dead"]["why"]
    assert "silent.tif" in rows["silent"]["why"]

"""A real QGIS without a window, GeoEnc's provider in it, and small rasters to work on."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

ROOT = Path(__file__).resolve().parents[2]
FAKE = Path(__file__).with_name("fake_engine.py")


def pytest_sessionfinish(session, exitstatus):
    session.config.exit_status = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """End without Python's own end, in which QGIS 3.22 now and then deletes a raster layer's parts twice."""
    sys.stdout.flush()
    sys.stderr.flush()
    if hasattr(config, "exit_status"):
        os._exit(config.exit_status)


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """An empty GEOENC_HOME, so that nobody's own encoders are seen."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def geoenc(tmp_path_factory, home):
    """The package as QGIS imports it, in a running QGIS that has its provider."""
    plugins = tmp_path_factory.mktemp("plugins")
    (plugins / "geoenc").symlink_to(ROOT)
    sys.path.insert(0, str(plugins))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(tmp_path_factory.mktemp("profile"))
    application = QgsApplication([], False)
    application.initQgis()
    import geoenc
    from geoenc.processing_algorithms import engine

    plugin = geoenc.classFactory(None)
    plugin.initProcessing()
    yield geoenc
    plugin.unload()
    assert not engine._idle
    application.exitQgis()


@pytest.fixture(scope="session")
def engine_python():
    """The interpreter that scripts/setup made or was told of."""
    asked = [str(ROOT / "scripts" / "setup"), "--python"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture(autouse=True)
def settled(engine_python, monkeypatch, home):
    """No engine and no home but those a test names; no layers that outlive QGIS, which crash it."""
    monkeypatch.setenv("GEOENC_HOME", str(home))
    monkeypatch.delenv("GEOENC_PYTHON", raising=False)
    yield
    QgsProject.instance().removeAllMapLayers()
    gc.collect()  # a layer and its renderer hold each other


@pytest.fixture
def engine(engine_python, monkeypatch, geoenc):
    """The real engine's interpreter, in use."""
    monkeypatch.setenv("GEOENC_PYTHON", engine_python)
    return engine_python


@pytest.fixture
def fake(monkeypatch, geoenc, tmp_path):
    """fake(manner): the engine that behaves so; its processes are listed in the file it returns."""

    def choose(manner):
        from geoenc.processing_algorithms import engine

        engine.close()
        pids = tmp_path / "pids"
        monkeypatch.setenv("GEOENC_PYTHON", str(FAKE))
        monkeypatch.setenv("GEOENC_FAKE_ENGINE", manner)
        monkeypatch.setenv("GEOENC_FAKE_ENGINE_PIDS", str(pids))
        return pids

    return choose


def pids(path):
    """The processes that a fake engine has listed in a file."""
    return [int(line) for line in path.read_text().split()]


class Feedback(QgsProcessingFeedback):
    """Keeps what is said; cancels itself `cancel_after` seconds after the first sign of work."""

    def __init__(self, cancel_after=None):
        super().__init__(False)
        self.cancel_after, self.since = cancel_after, None
        self.lines, self.debug = [], []
        self.progressChanged.connect(self._started)

    def _started(self, value):
        self.since = self.since or time.monotonic()

    def isCanceled(self):
        return self.since is not None and self.cancel_after is not None and self.waited() > 0

    def waited(self):
        """Seconds since the cancel."""
        return time.monotonic() - self.since - self.cancel_after

    def pushInfo(self, text):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)

    def reportError(self, text, fatalError=False):
        self.lines.append(text)

    def pushDebugInfo(self, text):
        self.debug.append(text)

    def text(self):
        return "\n".join(self.lines)


@pytest.fixture
def run(geoenc):
    """run(id, parameters) -> (ok, results, feedback), the way QGIS's dialog does it: checked, then run."""

    def go(name, parameters, feedback=None, checked=True):
        feedback = feedback or Feedback()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{name}")
        if checked:
            ok, fault = algorithm.checkParameterValues(parameters, context)
            if not ok:
                feedback.reportError(fault)
                return False, {}, feedback
        results, ok = algorithm.run(parameters, context, feedback)
        return ok, results, feedback

    return go


@pytest.fixture
def scene(tmp_path):
    """scene(width, height, bands, epsg): a GeoTIFF with some pattern in it, 0.5 m pixels."""

    def make(width=96, height=64, bands=3, epsg=32632, name="scene.tif"):
        path = str(tmp_path / name)
        raster = gdal.GetDriverByName("GTiff").Create(path, width, height, bands, options=["TILED=YES", "COMPRESS=LZW"])
        raster.SetGeoTransform((600000, 0.5, 0, 5300000, 0, -0.5))
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            raster.SetProjection(crs.ExportToWkt())
        for band in range(bands):
            for row in range(height):
                step = 7 + band if row // 16 % 2 else 31
                line = bytes((column * step + row * (band + 3)) % 251 for column in range(width))
                raster.GetRasterBand(band + 1).WriteRaster(0, row, width, 1, line)
        raster = None
        return path

    return make

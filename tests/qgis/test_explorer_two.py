"""Two QGIS at one raster: what each reads of the cache that they share is whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from osgeo import gdal
from test_explorer import picture

TIMES, BYTES = 300, 1 << 20
# As a process of its own: its plugins' folder, a function of this file and what it is given.
OTHER = """
import sys
sys.path[:0] = sys.argv[1:3]
import test_explorer_two as own
getattr(own, sys.argv[3])(*sys.argv[4:])
"""


def look_alone(raster, folder):
    """Look at all of a raster, as a QGIS of its own."""
    from qgis.core import QgsApplication, QgsRasterLayer

    application = QgsApplication([], False)
    application.initQgis()
    import geoenc
    from geoenc.processing_algorithms.explorer.lattice import view_of
    from geoenc.processing_algorithms.explorer.look import look
    from geoenc.processing_algorithms.explorer.steps import Step

    plugin = geoenc.classFactory(None)
    plugin.initProcessing()
    layer = QgsRasterLayer(raster, "fields")
    view = view_of(layer, layer.extent(), layer.crs(), layer.width(), "geoenc-conv", 8)
    seen = look(Step("looks", None), view, layer, Path(folder), "view")
    print(len(view.blocks), seen.encoded, flush=True)
    os._exit(0)


def keep_alone(path, value, folder):
    """Put a tile of one value into its place again and again."""
    import geoenc  # noqa: F401
    from geoenc.processing_algorithms.explorer import cache

    for _ in range(TIMES):
        made = Path(folder) / "made.tif"
        made.write_bytes(bytes([int(value)]) * BYTES)
        cache.keep(made, Path(path))


def begun(plugins, *words):
    command = [sys.executable, "-c", OTHER, str(plugins), str(Path(__file__).parent), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_both_look_at_once(geoenc, engine, tmp_path, monkeypatch):
    monkeypatch.setenv("GEOENC_HOME", str(tmp_path / "home"))
    plugins, raster = Path(geoenc.__file__).parent.parent, picture(tmp_path / "fields.tif")
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        folder.mkdir()
    both = [begun(plugins, "look_alone", raster, str(folder)) for folder in folders]
    said = [process.communicate(timeout=300)[0].split() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    assert sum(int(encoded) for _, encoded in said) >= int(said[0][0])
    one, other = (gdal.Open(str(folder / "view.tif")).ReadRaster() for folder in folders)
    assert one == other
    names = {path.suffix for path in (tmp_path / "home" / "explorer").glob("*/*")}
    assert names == {".tif", ".qml", ".of"}, "nothing half made is left"

    tile = next(path for path in (tmp_path / "home" / "explorer").glob("*/*_*.tif") if ".view" not in path.name)
    os.truncate(tile, tile.stat().st_size // 2)
    third = begun(plugins, "look_alone", raster, str(folders[0]))
    assert third.communicate(timeout=300)[0].split() == [said[0][0], "1"], "a damaged tile is encoded again"
    assert gdal.Open(str(folders[0] / "view.tif")).ReadRaster() == other


def test_both_keep_the_same_tile(geoenc, tmp_path):
    plugins, tile = Path(geoenc.__file__).parent.parent, tmp_path / "cache" / "0_0.tif"
    both = []
    for value in ("1", "2"):
        (tmp_path / value).mkdir()
        both.append(begun(plugins, "keep_alone", str(tile), value, str(tmp_path / value)))
    seen = set()
    while any(process.poll() is None for process in both):
        if tile.exists():
            content = tile.read_bytes()
            assert len(content) == BYTES
            assert len(set(content)) == 1, "of one or the other, never of both"
            seen.add(content[0])
    assert [process.returncode for process in both] == [0, 0]
    assert seen == {1, 2}
    assert [path.name for path in tile.parent.iterdir()] == ["0_0.tif"]

"""Embeddings in bytes, as QGIS reads them."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer


def test_qgis_turns_bytes_back_into_embeddings(run, engine, scene, tmp_path):
    path = str(tmp_path / "bytes.tif")
    assert run("encode", {"INPUT": str(scene()), "ENCODER": "rcf", "DTYPE": "uint8", "OUTPUT": path})[0]
    layer = QgsRasterLayer(path, "bytes")
    provider = layer.dataProvider()
    file = gdal.Open(path)
    for number in (1, file.RasterCount):
        band = file.GetRasterBand(number)
        levels = np.frombuffer(band.ReadRaster(), np.uint8).reshape(file.RasterYSize, file.RasterXSize)
        want = levels * band.GetScale() + band.GetOffset()
        block = provider.block(number, provider.extent(), file.RasterXSize, file.RasterYSize)
        got = np.array([[block.value(row, col) for col in range(block.width())] for row in range(block.height())])
        np.testing.assert_allclose(got[levels > 0], want[levels > 0], rtol=1e-5, atol=1e-6)
        assert (levels > 0).sum() > 10

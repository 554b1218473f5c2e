"""GeoEnc's engine: vision-encoder embeddings of georeferenced rasters. It never imports qgis."""

import os
from pathlib import Path

from .core import network

# The version is said once, where QGIS looks for it.
_METADATA = Path(__file__).resolve().parents[1] / "metadata.txt"
__version__ = _METADATA.read_text(encoding="utf-8").partition("\nversion=")[2].partition("\n")[0].strip()

# GDAL would keep 5 % of the machine's memory in blocks that are read once.
os.environ.setdefault("GDAL_CACHEMAX", "128")

network.close()

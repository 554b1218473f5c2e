"""GeoEnc's engine: vision-encoder embeddings of georeferenced rasters. It never imports qgis."""

import os

from . import network

__version__ = "0.1.0"

# GDAL would keep 5 % of the machine's memory in blocks that are read once.
os.environ.setdefault("GDAL_CACHEMAX", "128")

network.close()

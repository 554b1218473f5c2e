"""GeoEnc's engine: vision-encoder embeddings of georeferenced rasters. It never imports qgis."""

__version__ = "0.1.0"

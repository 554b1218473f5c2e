"""GeoEnc, a QGIS plugin: vision-encoder embeddings of georeferenced rasters."""


def classFactory(iface):
    """Called by QGIS to load the plugin."""
    from .processing_algorithms.plugin import GeoEncPlugin

    return GeoEncPlugin(iface)

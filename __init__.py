"""GeoEnc, a QGIS plugin: vision-encoder embeddings of georeferenced rasters."""


def classFactory(iface):  # noqa: N802
    """Called by QGIS to load the plugin."""
    from .processing_algorithms.plugin import GeoEncPlugin

    return GeoEncPlugin(iface)

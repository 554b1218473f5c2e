"""The QGIS side of GeoEnc: it describes and checks parameters, runs the engine and loads what comes back."""

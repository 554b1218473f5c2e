"""The raster core: the lattice, sources seen on it, tiles, and the rasters that are written."""

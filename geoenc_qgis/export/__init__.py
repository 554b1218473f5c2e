"""Embeddings for other programs: what is taken from a raster or stack, and the files it is written to."""

"""Dated rasters: when they were taken, how they are seen together, windows of frames, and what is made of their
embeddings."""

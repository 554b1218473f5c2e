"""Geocentroids: k-means over streamed vectors, and the centroid book."""

"""Zones: polygons with one vector each, the mean of the cells of embedding rasters in them."""

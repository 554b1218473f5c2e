"""Class rasters as polygons that share their borders: regions, arcs between them, and what a map shows of both."""

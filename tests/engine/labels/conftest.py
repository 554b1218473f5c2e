"""A scene with labels, for all tests of this room."""

from __future__ import annotations

import pytest
from helpers.labels import clicks, embeddings, quilt


@pytest.fixture
def scene(tmp_path):
    """A quilt, its embedding raster, and thirty points a class on it."""
    kinds = quilt()
    return kinds, embeddings(tmp_path / "e.tif", kinds), clicks(tmp_path / "clicks.gpkg", kinds, 30)

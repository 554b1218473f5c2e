"""What tests of clusters share."""

from __future__ import annotations

import numpy as np
import pytest

from geoenc_qgis.clusters.vectors import Vectors


@pytest.fixture
def vectors(tmp_path):
    """A function: vectors on disk."""

    def made(rows: np.ndarray) -> Vectors:
        found = Vectors(rows.shape[1], "float32", str(tmp_path))
        found.append(rows.astype(np.float32))
        return found

    return made

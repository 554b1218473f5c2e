"""What is said about a raster's bands becomes wavelengths and statistics, and is never guessed."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.normalising import chosen_normalisation
from geoenc_qgis.raster.source import Source
from geoenc_qgis.raster.spectrum import SENTINEL2, spectrum_of

NINE = ["B04", "B03", "B02", "B05", "B06", "B07", "B08", "B11", "B12"]


@pytest.fixture
def scene(tmp_path, write_raster):
    """A function: a raster of `dtype` with these band names."""

    def made(names: list[str] | int, dtype: str = "uint16", **profile) -> str:
        count = names if isinstance(names, int) else len(names)
        top = {"uint16": 6000, "uint8": 256}.get(dtype, 0.6)
        values = (np.random.default_rng(0).random((count, 64, 80)) * top).astype(dtype)
        path = write_raster(tmp_path / "scene.tif", values, **profile)
        if not isinstance(names, int):
            with rasterio.open(path, "r+") as data:
                data.descriptions = names
        return path

    return made


def waves(path: str, numbers=(), sensor="auto", typed=None) -> tuple[float, ...]:
    return spectrum_of(path, numbers, sensor, typed, Report()).wavelengths


def normalised(path: str, sensor="auto", method="auto", numbers=(), typed=None):
    """Spectrum, and the values that the encoder gets."""
    spectrum = spectrum_of(path, numbers, sensor, typed, Report())
    source = Source(path, spectrum.numbers, want=None, pixel_space=False)
    scaling, (mean, std) = chosen_normalisation(source, spectrum, method, None, None, Report())
    with rasterio.open(path) as data:
        raw = data.read(spectrum.numbers).astype(np.float32)
    scaled = scaling.apply(raw.copy())
    return raw, (scaled - np.array(mean)[:, None, None]) / np.array(std)[:, None, None]


def test_names_tell_sentinel2_whatever_their_order(scene):
    assert waves(scene(["B02", "B03", "B04", "B8A", "B11"])) == (0.49, 0.56, 0.665, 0.865, 1.61)
    assert waves(scene(["B02", "B03", "B04", "B08"]), numbers=[4, 1]) == (0.842, 0.49)
    assert waves(scene(["VV", "VH"], "float32")) == (5.405, 5.405)
    assert waves(scene(["SR_B4", "SR_B3", "SR_B2"])) == (0.66, 0.56, 0.49)


def test_names_in_metadata_and_bands_that_measure_no_light(scene):
    path = scene(4)
    with rasterio.open(path, "r+") as data:
        for number, name in enumerate(("B04", "B03", "B02", "SCL"), 1):
            data.update_tags(number, DESCRIPTION=name)
    assert waves(path) == (0.665, 0.56, 0.49)


def test_metadata_and_stac_come_first(scene, tmp_path):
    path = scene(2)
    with rasterio.open(path, "r+") as data:
        data.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.55")
        data.update_tags(2, wavelength="850", wavelength_units="Nanometers")
    assert waves(path) == (0.55, 0.85)
    path = scene(["B02", "B03"])
    bands = [{"name": "x", "center_wavelength": 0.5}, {"name": "y", "center_wavelength": 0.7}]
    (tmp_path / "scene.json").write_text(json.dumps({"assets": {"a": {"href": "./scene.tif", "eo:bands": bands}}}))
    assert waves(path) == (0.5, 0.7)


def test_presets_by_count_and_typed(scene):
    assert len(waves(scene(13), sensor="sentinel2")) == 13
    assert waves(scene(4, "uint8", photometric="MINISBLACK"), sensor="naip") == (0.665, 0.56, 0.49, 0.842)
    assert waves(scene(3), typed="0.665; 0.56,0.49") == (0.665, 0.56, 0.49)
    assert waves(scene(5), numbers=[5, 1], typed="1.6;0.4") == (1.6, 0.4)


@pytest.mark.parametrize(
    ("bands", "arguments", "text"),
    [
        (3, {}, "wavelength of each band"),
        (["B2", "B3", "B4"], {}, "wavelength of each band"),  # Landsat's or Sentinel-2's: they differ
        (["B02", "B03", "mine"], {"numbers": [1, 3]}, "that of band 3 is unknown"),
        (5, {"sensor": "sentinel2"}, "don't show which bands"),
        (3, {"sensor": "custom"}, "WAVELENGTHS is empty"),
        (3, {"typed": "0.6;0.5"}, "2 values for 3 bands"),
        (3, {"typed": "665;560;490"}, "beyond 100"),
        (3, {"typed": "red"}, "'red' is not a list"),
        (3, {"numbers": [4], "typed": "0.5"}, "the raster has 3 bands"),
    ],
)
def test_never_guessed(scene, bands, arguments, text):
    with pytest.raises(InputError, match=text) as fault:
        waves(scene(bands), **arguments)
    assert fault.value.hint


def test_sentinel2_as_the_authors_prepared_it(scene):
    """Red, green and blue as ESA's true-colour image, the others by 32; then DOFA's published mean and deviation."""
    raw, found = normalised(scene(NINE))
    for band, name in enumerate(NINE):
        known = SENTINEL2[name]
        top = 3558 if band < 3 else 8160
        want = (np.minimum(raw[band] / top, 1) * 255 - known.mean) / known.std
        np.testing.assert_allclose(found[band], want, atol=2e-5)


def test_reflectances_as_fractions_are_the_same(scene):
    path = scene(NINE, "float32")
    raw, found = normalised(path)
    want = (np.minimum(raw[3] * 10000 / 8160, 1) * 255 - SENTINEL2["B05"].mean) / SENTINEL2["B05"].std
    np.testing.assert_allclose(found[3], want, atol=2e-5)


def test_a_band_without_statistics_takes_its_own(scene):
    _, found = normalised(scene(["B04", "B03", "B02", "B8A"]))
    assert abs(found[3].mean()) < 1e-5
    assert abs(found[3].std() - 1) < 1e-5
    assert abs(found[0].mean()) > 1e-2


def test_pictures_take_the_usual_statistics(scene):
    raw, found = normalised(scene(3, "uint8"), sensor="naip")
    np.testing.assert_allclose(found[0], (raw[0] - 123.675) / 58.395, atol=2e-5)


def test_unknown_values_take_their_own_statistics(scene):
    _, found = normalised(scene(3), typed="0.9;1.0;1.1")
    np.testing.assert_allclose(found.mean((1, 2)), 0, atol=1e-4)
    np.testing.assert_allclose(found.std((1, 2)), 1, atol=1e-3)


def test_reflectance_scale_keeps_only_the_statistics_made_with_it(scene):
    raw, found = normalised(scene(["B04", "B08"]), method="reflectance")
    want = (np.minimum(raw[0] / 3558, 1) * 255 - SENTINEL2["B04"].mean) / SENTINEL2["B04"].std
    np.testing.assert_allclose(found[0], want, atol=2e-5)
    assert abs(found[1].mean()) < 1e-4

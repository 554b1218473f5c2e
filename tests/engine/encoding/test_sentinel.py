"""Encoders of monthly Sentinel series through the jobs: bands, months, missing groups, windows of dates, bad input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from helpers.checkpoints import imported
from helpers.series import all_given, galileo_file, presto_file, reflectances, written_series

from geoenc_qgis import Encode, EncodeCollection, EncodeStack, FitGeocentroids
from geoenc_qgis.core.errors import EncoderError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoders import registry
from geoenc_qgis.encoders.base import Series
from geoenc_qgis.encoders.channels import CHANNELS, GROUPS
from geoenc_qgis.raster.embedding import EmbeddingRaster

COLOURS = [name for name in GROUPS if name not in ("S1", "NDVI")]
GIVEN = {"precision": "float32", "dtype": "float32", "device": "cpu"}


@pytest.fixture(scope="module")
def presto(engine_home, tmp_path_factory) -> str:
    return imported(file=presto_file(tmp_path_factory.mktemp("presto") / "default_model.pt"), name="tinypresto")


@pytest.fixture(scope="module")
def galileo(engine_home, tmp_path_factory) -> str:
    return imported(file=galileo_file(tmp_path_factory.mktemp("galileo") / "encoder.pt"), name="tinygalileo")


def items(made) -> list[dict]:
    return json.loads(Path(made["STACK"]).read_text())["features"]


def stacked(folder, encoder, tmp_path, report=None, **params) -> list[np.ndarray]:
    """(C, h, w) of each raster of a stack."""
    out = tmp_path / params.pop("out", "stack")
    made = EncodeStack(folder=str(folder), encoder=encoder, output_folder=str(out), **GIVEN | params).run(
        report or Report()
    )
    cubes = []
    for item in items(made):
        with rasterio.open(out / item["assets"]["embedding"]["href"]) as file:
            cubes.append(file.read())
    return cubes


def direct(encoder: str, cube: np.ndarray, months, given, places=None, alone=True) -> np.ndarray:
    """(C, h, w) straight from the network; cube (T, 12, h, w)."""
    places = torch.zeros(1, *cube.shape[2:], 2) if places is None else places
    series = Series(tuple(month - 1 for month in months), given, places, 10.0, alone)
    loaded = registry.load(encoder)
    return loaded.encode(torch.from_numpy(cube[None].astype(np.float32)), series=series)[0, 0].permute(2, 0, 1).numpy()


def with_radar(colours: np.ndarray, radar: np.ndarray | None = None) -> np.ndarray:
    radar = np.zeros((len(colours), 2, *colours.shape[2:])) if radar is None else radar
    return np.concatenate([radar, colours], 1)


def test_bands_are_told_by_their_names_whatever_their_order(galileo, tmp_path):
    cube = reflectances(3)
    names = ["B12", "B01", "B08", "B04", "B03", "B02", "B05", "B8A", "B07", "B06", "B11"]
    mixed = np.stack([cube[:, CHANNELS.index(n) - 2] if n in CHANNELS else cube[:, 0] * 0 + 9 for n in names], 1)
    folder = written_series(tmp_path / "in", mixed, [4, 6, 7], names=names)
    (cells,) = stacked(folder, galileo, tmp_path)
    wanted = direct(galileo, with_radar(cube), [4, 6, 7], all_given(3, (6, 6), [*COLOURS, "NDVI"]))
    np.testing.assert_allclose(cells, wanted, atol=2e-6)
    (plain,) = stacked(folder, galileo, tmp_path, out="plain", ndvi=False)
    wanted = direct(galileo, with_radar(cube), [4, 6, 7], all_given(3, (6, 6), COLOURS))
    np.testing.assert_allclose(plain, wanted, atol=2e-6)
    assert np.abs(plain - cells).max() > 1e-3


def test_a_date_without_radar_keeps_its_colours(galileo, tmp_path):
    both = reflectances(4, channels=CHANNELS)
    valid = np.ones((4, 12, 6, 6), bool)
    valid[1, :2] = False  # no radar at the second date
    valid[2, :, 0, 0] = False  # a cloud over all
    valid[3, 10:, 2, 3] = False  # no short-wave infrared
    valid[:, :, 5, 5] = False
    folder = written_series(tmp_path / "in", both, [1, 2, 3, 4], names=CHANNELS, valid=valid)
    (cells,) = stacked(folder, galileo, tmp_path)
    given = all_given(4, (6, 6), list(GROUPS))
    given[0, 1, 0] = False
    given[0, 2, :, 0, 0] = False
    given[0, 3, list(GROUPS).index("S2_SWIR"), 2, 3] = False
    wanted = direct(galileo, both, [1, 2, 3, 4], given)
    assert np.isnan(cells[:, 5, 5]).all()
    cells[:, 5, 5] = wanted[:, 5, 5]
    np.testing.assert_allclose(cells, wanted, atol=2e-6)


def test_presto_is_told_where_each_cell_lies(presto, tmp_path):
    cube = reflectances(2)
    near = written_series(tmp_path / "near", cube, [5, 6])
    far = written_series(tmp_path / "far", cube, [5, 6], corner=(500_000.0, 3_000_000.0))
    (first,), (second,) = (stacked(f, presto, tmp_path, out=f"{f.name}-out") for f in (near, far))
    assert np.abs(first - second).max() > 1e-3
    from rasterio.warp import transform

    places = torch.zeros(1, 6, 6, 2)
    for row in range(6):
        for col in range(6):
            x, y = transform("EPSG:32631", "EPSG:4326", [500_005.0 + 10 * col], [4_999_995.0 - 10 * row])
            places[0, row, col] = torch.tensor([y[0], x[0]])
    wanted = direct(presto, with_radar(cube), [5, 6], all_given(2, (6, 6), [*COLOURS, "NDVI"]), places)
    np.testing.assert_allclose(first, wanted, atol=5e-6)


def test_all_dates_are_one_raster_and_more_than_it_sees_are_windows_of_a_year(presto, tmp_path):
    months = [(n % 12) + 1 for n in range(26)]
    folder = written_series(tmp_path / "in", reflectances(26, side=2), months)
    assert len(stacked(folder, presto, tmp_path, out="years")) == 3  # the last one ends at the last date
    out = tmp_path / "years"
    spans = [
        item["properties"]["start_datetime"][:7] for item in json.loads((out / "stack.json").read_text())["features"]
    ]
    assert spans == ["2018-01", "2019-01", "2019-03"]
    assert len(stacked(folder, presto, tmp_path, out="two", window=13)) == 2
    single = stacked(folder, presto, tmp_path, out="single", window=1)
    assert len(single) == 26
    cube = reflectances(26, side=2)[7:8]
    wanted = direct(presto, with_radar(cube), [8], all_given(1, (2, 2), [*COLOURS, "NDVI"]))
    assert np.abs(single[7] - wanted).max() < np.abs(single[6] - wanted).max()


def test_windows_of_patches_see_each_other(galileo, tmp_path):
    folder = written_series(tmp_path / "in", reflectances(3, side=16), [1, 2, 3], corner=(499_840.0, 5_000_000.0))
    (alone,) = stacked(folder, galileo, tmp_path, out="alone", cell_size=4)
    (same,) = stacked(folder, galileo, tmp_path, out="same", cell_size=4, tile_size="4")
    (windows,) = stacked(folder, galileo, tmp_path, out="windows", cell_size=4, tile_size="8")
    assert alone.shape == windows.shape == (32, 4, 4)
    np.testing.assert_array_equal(alone, same)
    assert np.abs(alone - windows).max() > 1e-3


def test_workers_give_the_same(galileo, tmp_path):
    valid = np.random.default_rng(0).random((3, 1, 40, 40)) > 0.3
    folder = written_series(tmp_path / "in", reflectances(3, side=40), [1, 2, 3], valid=valid)
    (here,) = stacked(folder, galileo, tmp_path, out="here")
    (there,) = stacked(folder, galileo, tmp_path, out="there", dask="local:1")
    np.testing.assert_array_equal(here, there)


def test_a_single_date_shows_its_month_by_its_name(galileo, tmp_path):
    cube = reflectances(1)
    path = next(written_series(tmp_path / "in", cube, [7]).glob("*.tif"))
    Encode(input=str(path), encoder=galileo, output=str(tmp_path / "e.tif"), **GIVEN).run()
    wanted = direct(galileo, with_radar(cube), [7], all_given(1, (6, 6), [*COLOURS, "NDVI"]))
    with rasterio.open(tmp_path / "e.tif") as file:
        np.testing.assert_allclose(file.read(), wanted, atol=2e-6)
    raster = EmbeddingRaster(str(tmp_path / "e.tif"))
    assert raster.identity.channels == (*CHANNELS[2:], "NDVI")
    assert raster.identity.tile == (1, 1)
    raster.close()
    nameless = path.rename(path.with_name("scene.tif"))
    with pytest.raises(InputError, match="shows no date"):
        Encode(input=str(nameless), encoder=galileo, output=str(tmp_path / "f.tif"), **GIVEN).run()


def test_what_is_made_of_a_series_serves_as_any_embeddings(presto, tmp_path):
    folder = written_series(tmp_path / "in", reflectances(3, side=12), [1, 2, 3])
    stacked(folder, presto, tmp_path)
    (raster,) = (tmp_path / "stack").glob("000_2018-01-15.tif")
    book = tmp_path / "book.safetensors"
    FitGeocentroids(inputs=[str(raster)], clusters=3, output_book=str(book)).run()
    assert book.is_file()


@pytest.mark.parametrize(
    ("change", "params", "said", "hint"),
    [
        ({"names": ["B02", "B03", "B04"], "channels": 3}, {}, "missing: B05", "Name the bands"),
        ({"names": (*CHANNELS[2:], "VV"), "channels": 11}, {}, "VV alone", "Name the bands"),
        ({"factor": 1e-4}, {}, "x 10000", "Multiply"),
        ({"radar": 10.0}, {}, "no backscatter in dB", "log10"),
        ({"months": [5, 5]}, {"dates": "2018-05-01,2018-05-20"}, "2 dates are of 2018-05", "COMPOSITE"),
        ({}, {"scaling": "percentile"}, "no other SCALING", "auto"),
        ({}, {"window": 25}, "at most 24 dates", "24 or fewer"),
        ({}, {"cell_size": 3}, "CELL_SIZE 3", "1, 2, 4, 8 px"),
        ({}, {"cell_size": 4, "tile_size": "6"}, "not a multiple", "multiples of 4"),
    ],
)
def test_what_cannot_be_is_said(galileo, tmp_path, change, params, said, hint):
    months = change.get("months", [5, 6])
    if "radar" in change:
        cube = reflectances(2, channels=CHANNELS)
        cube[:, :2] = change["radar"]
        names = CHANNELS
    else:
        names = change.get("names", CHANNELS[2:])
        cube = reflectances(2, channels=names) * change.get("factor", 1)
    folder = written_series(tmp_path / "in", cube, [5, 6], names=names)
    assert months
    with pytest.raises(InputError) as told:
        stacked(folder, galileo, tmp_path, **params)
    assert said in told.value.text
    assert hint in told.value.hint
    assert not (tmp_path / "stack").exists()


def test_level_2a_is_said_once(galileo, tmp_path):
    folder = written_series(tmp_path / "in", reflectances(2), [5, 6])
    for path in folder.glob("*.tif"):
        path.rename(path.with_name(path.name.replace("S2_", "S2_L2A_")))
    said: list[str] = []
    stacked(folder, galileo, tmp_path, Report(lambda event: said.append(str(event.get("text")))))
    assert sum("Level-2A" in text for text in said) == 1


def test_presto_knows_pixels_alone(presto, tmp_path):
    folder = written_series(tmp_path / "in", reflectances(2), [5, 6])
    with pytest.raises(InputError, match="CELL_SIZE 2 is no patch"):
        stacked(folder, presto, tmp_path, cell_size=2)


def test_a_collection_of_scenes_is_no_series(presto, tmp_path):
    folder = written_series(tmp_path / "in", reflectances(2), [5, 6])
    with pytest.raises(InputError, match="months of one place"):
        EncodeCollection(folder=str(folder), encoder=presto, output_folder=str(tmp_path / "c"), **GIVEN).run()


def test_a_presto_of_other_bands_is_refused_by_name(engine_home, tmp_path):
    path = presto_file(tmp_path / "presto-worldcereal.pt")
    tensors = torch.load(path, weights_only=True)
    renamed = {name.replace(".ERA5.", ".METEO.").replace(".SRTM.", ".DEM."): t for name, t in tensors.items()}
    torch.save(renamed, path)
    with pytest.raises(EncoderError, match="WorldCereal") as told:
        imported(file=path)
    assert "METEO" in told.value.text

"""STAC of collections: valid by the schemas of the specification and of the extensions that it names."""

import json
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
from helpers.many_scenes import collected, items, scenes
from helpers.schemas import faults
from shapely.geometry import shape


@pytest.fixture(scope="module", params=["float16", "uint8"])
def catalog(request, tmp_path_factory, engine_home):
    folder = tmp_path_factory.mktemp("stac")
    names = ["a_20200101.tif", "b.tif", "c_20200301.tif"]
    return Path(collected(scenes(folder / "in", 3, names=names), folder / "out", dtype=request.param)["CATALOG"])


def test_it_is_valid_without_a_network(catalog):
    whole, found = json.loads(catalog.read_text()), items(catalog)
    assert len(found) == 3
    for thing, core in ((whole, "collection"), *((item, "item") for item in found.values())):
        for schema in (f"stac-1.0.0/{core}.json", "embeddings-stac-0.0.1.rules.json", "projection-2.0.0.json"):
            assert faults(thing, schema) == []
        assert thing["stac_version"] == "1.0.0"
    for item in found.values():
        assert {"emb:source-data", "collection", "parent"} <= {link["rel"] for link in item["links"]}
        placed = {"proj:code", "proj:shape", "proj:transform", "proj:bbox"}
        assert placed <= item["properties"].keys() and placed <= whole["assets"]["mosaic"].keys()
    assert whole["emb:chip_layout"] == {"layout_type": "regular_grid", "chip_size": [16, 16], "stride": [8, 8]}
    broken = whole | {"links": [link for link in whole["links"] if link["rel"] != "emb:model"]}
    assert faults(broken, "embeddings-stac-0.0.1.rules.json")


def test_it_is_valid_by_the_schema_that_geo_embeddings_publishes(catalog, shared):
    schema = shared / "schemas" / "embeddings-stac-0.0.1.json"
    if not schema.is_file():
        pytest.skip("shared/schemas has no embeddings-stac-0.0.1.json")
    for thing in (json.loads(catalog.read_text()), *items(catalog).values()):
        assert faults(thing, schema) == []


def test_pystac_reads_it_back_with_every_file_in_its_place(catalog):
    whole = pystac.Collection.from_file(str(catalog))
    found = list(whole.get_items())
    assert [item.id for item in found] == ["a_20200101", "b", "c_20200301"]
    for item in found:
        href = item.assets["embeddings"].get_absolute_href()
        with rasterio.open(href) as file:
            assert list(file.transform)[:6] == item.properties["proj:transform"]
            assert list(file.shape) == item.properties["proj:shape"]
            np.testing.assert_allclose(file.bounds, item.properties["proj:bbox"])
            assert whole.extra_fields["emb:dimensions"] == file.count
        assert item.bbox == list(shape(item.geometry).bounds)
        source = next(link for link in item.links if link.rel == "emb:source-data")
        assert (catalog.parent / source.href).exists()
    with rasterio.open(whole.assets["mosaic"].get_absolute_href()) as mosaic:
        assert list(mosaic.shape) == whole.assets["mosaic"].extra_fields["proj:shape"]
    assert found[0].properties["start_datetime"] == "2020-01-01T00:00:00Z"
    assert found[1].datetime is not None  # of its file: its name tells none
    model = next(link for link in whole.links if link.rel == "emb:model")
    assert json.loads((catalog.parent / model.href).read_text())["id"] == "rcf"

"""STAC of collections: valid by the specification's schemas, which lie with pystac, and by the extensions' rules."""

import json
from pathlib import Path

import jsonschema
import numpy as np
import pystac
import pytest
import rasterio
from helpers.many_scenes import collected, items, scenes
from pystac.validation.stac_validator import JsonSchemaSTACValidator
from shapely.geometry import shape

LINK = {"type": "object", "required": ["rel", "href"]}
NUMBERS = {"type": "array", "items": {"type": "number"}}
# What the extension "embeddings" 0.0.1 asks of an item and of a collection, by its README.
QUANTIZATION = {
    "type": "object",
    "required": ["method", "original_dtype"],
    "properties": {"scale": NUMBERS, "offset": NUMBERS, "quantized_dtype": {"type": "string"}},
}
ITEM = {
    "required": ["assets", "properties"],
    "properties": {
        "assets": {"required": ["embeddings"]},
        "properties": {
            "properties": {
                "emb:quantization": QUANTIZATION,
                "emb:runtime_parameters": {"type": "object"},
                "data_type": {"enum": ["float16", "float32", "uint8"]},
                "gsd": {"type": "number", "exclusiveMinimum": 0},
            },
            "patternProperties": {"^(?!emb:)": {}},
            "additionalProperties": False,
        },
    },
}
COLLECTION = {
    "required": ["emb:type", "emb:dimensions", "data_type", "links"],
    "properties": {
        "emb:type": {"enum": ["pixel", "chip"]},
        "emb:dimensions": {"type": "integer", "minimum": 1},
        "emb:chip_layout": {
            "required": ["layout_type", "chip_size", "stride"],
            "properties": {"layout_type": {"enum": ["regular_grid", "variable_grid", "named_grid"]}},
        },
        "links": {
            "allOf": [
                {"contains": {**LINK, "properties": {"rel": {"const": rel}}}}
                for rel in ("emb:model", "emb:source-data")
            ]
        },
    },
    "patternProperties": {"^(?!emb:)": {}},
    "additionalProperties": False,
}
# What the extension "projection" 2.0.0 asks, by its README.
PROJECTION = {
    "required": ["proj:code", "proj:shape", "proj:transform", "proj:bbox"],
    "properties": {
        "proj:code": {"type": ["string", "null"], "pattern": "^EPSG:"},
        "proj:shape": {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2},
        "proj:transform": {**NUMBERS, "minItems": 6, "maxItems": 6},
        "proj:bbox": {**NUMBERS, "minItems": 4, "maxItems": 4},
    },
}


@pytest.fixture(scope="module", params=["float16", "uint8"])
def catalog(request, tmp_path_factory, engine_home):
    folder = tmp_path_factory.mktemp("stac")
    names = ["a_20200101.tif", "b.tif", "c_20200301.tif"]
    return Path(collected(scenes(folder / "in", 3, names=names), folder / "out", dtype=request.param)["CATALOG"])


def test_it_is_valid_without_a_network(catalog):
    whole = json.loads(catalog.read_text())
    validator = JsonSchemaSTACValidator()
    validator.validate_core(whole, pystac.STACObjectType.COLLECTION, whole["stac_version"])
    jsonschema.validate(whole, COLLECTION)
    jsonschema.validate(whole["assets"]["mosaic"], PROJECTION)
    found = items(catalog)
    assert len(found) == 3
    for item in found.values():
        validator.validate_core(item, pystac.STACObjectType.ITEM, item["stac_version"])
        jsonschema.validate(item, ITEM)
        jsonschema.validate(item["properties"], PROJECTION)
        assert {"emb:source-data", "collection", "parent"} <= {link["rel"] for link in item["links"]}
        assert len(item["stac_extensions"]) == len(whole["stac_extensions"]) == 2


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

"""Which scenes a collection has: folders, STAC files of several kinds, mosaics; their names and dates."""

import json

import numpy as np
import pytest
from helpers.many_scenes import Heard, scenes
from helpers.rasters import saved_raster

from geoenc_qgis.core.errors import InputError
from geoenc_qgis.series.scenes import collection_scenes


def found(report=None, *, inputs=(), folder=None, catalog=None, dates="auto", known=(), order="margin"):
    given = (None if one is None else str(one) for one in (folder, catalog))
    return collection_scenes([str(path) for path in inputs], *given, dates, known, order, report or Heard())


def item(name, href, date="2020-05-01T00:00:00Z"):
    return {
        "type": "Feature",
        "id": name,
        "properties": {"datetime": date},
        "assets": {
            "visual": {"href": href, "type": "image/tiff"},
            "thumbnail": {"href": "a.png", "roles": ["thumbnail"]},
        },
    }


def saved(path, content):
    path.write_text(json.dumps(content))
    return path


def test_items_of_an_export_and_of_catalogs(tmp_path):
    scenes(tmp_path / "in", 2, names=["a.tif", "b.tif"])
    export = {"type": "FeatureCollection", "features": [item("one", "in/a.tif"), {"id": "two"}], "numberMatched": 7}
    report = Heard()
    one, two = found(report, catalog=saved(tmp_path / "export.json", export))
    assert (one.name, one.path, str(one.period)) == ("one", str(tmp_path / "in" / "a.tif"), "2020-05-01T00:00:00")
    assert two.fault
    assert "Item 2 of export.json" in two.fault.text
    assert report.says("a page of 2 items; the search has found 7")
    saved(tmp_path / "in" / "x.json", item("x", "a.tif"))
    saved(tmp_path / "in" / "c.json", {"type": "Catalog", "links": [{"rel": "item", "href": "./x.json"}]})
    top = {"type": "Collection", "links": [{"rel": "child", "href": "in/c.json"}, {"rel": "self", "href": "top.json"}]}
    assert [scene.path for scene in found(catalog=saved(tmp_path / "top.json", top))] == [
        str(tmp_path / "in" / "a.tif")
    ]


def test_addresses_that_nobody_named_are_refused(tmp_path):
    catalog = {"type": "FeatureCollection", "features": [item("one", "https://example.org/a.tif")]}
    with pytest.raises(InputError, match=r"example\.org.*Nothing was fetched"):
        found(catalog=saved(tmp_path / "items.json", catalog))


def test_files_of_a_mosaic(tmp_path):
    folder = scenes(tmp_path / "in", 2, names=["a.tif", "b.tif"])
    band = "<SimpleSource><SourceFilename relativeToVRT='1'>in/a.tif</SourceFilename></SimpleSource>"
    band += f"<ComplexSource><SourceFilename>{folder / 'b.tif'}</SourceFilename></ComplexSource>"
    text = f"<VRTDataset><VRTRasterBand>{band}</VRTRasterBand><VRTRasterBand>{band}</VRTRasterBand></VRTDataset>"
    (tmp_path / "m.vrt").write_text(text)
    assert [scene.path for scene in found(catalog=tmp_path / "m.vrt")] == [str(folder / "a.tif"), str(folder / "b.tif")]
    (tmp_path / "m.vrt").write_text(text.replace("in/a.tif", "in/b.tif", 1))
    with pytest.raises(InputError, match="not a mosaic of files"):
        found(catalog=tmp_path / "m.vrt")


def test_names_are_files_of_their_own(tmp_path):
    paths = [tmp_path / one / two for one in "ab" for two in ("Scene (1).tif", "mosaic.tif")]
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        saved_raster(path, np.ones((3, 4, 4), np.uint8))
    names = [scene.name for scene in found(inputs=paths)]
    assert names[0] == "Scene_1"
    assert len({name.casefold() for name in names}) == 4
    assert not any(name.startswith("mosaic") for name in names)
    assert names[:2] == [scene.name for scene in found(inputs=paths[:2])]
    assert len(found(inputs=[*paths, paths[0]])) == 4


def test_dates_of_layers_names_and_patterns(tmp_path):
    folder = scenes(tmp_path / "in", 3, names=["a_20200301.tif", "b_20200201.tif", "c.tif"])
    paths = sorted(folder.iterdir())
    assert [str(scene.period) for scene in found(inputs=paths)] == ["2020-03-01", "2020-02-01", "None"]
    dated = found(inputs=paths, known=["", "", "2019-07-01"], order="newest")
    assert [str(scene.period) for scene in dated] == ["2020-03-01", "2020-02-01", "2019-07-01"]
    with pytest.raises(InputError, match="1 scene doesn't say when it was taken: c"):
        found(inputs=paths, order="oldest")
    with pytest.raises(InputError, match="no date in the form"):
        found(inputs=paths, dates="x_%Y")
    (folder / "d.tif").write_text("no raster")  # is told when it is opened, and bars no order
    assert len(found(inputs=[*paths[:2], folder / "d.tif"], order="newest")) == 3


@pytest.mark.parametrize("content", ["nothing", "[]", '{"features": []}', '{"type": "FeatureCollection"}'])
def test_what_lists_no_items_is_told(content, tmp_path):
    (tmp_path / "items.json").write_text(content)
    with pytest.raises(InputError, match="lists no STAC items"):
        found(catalog=tmp_path / "items.json")

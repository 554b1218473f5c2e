"""Sentinel-2's offset of 1000: who tells of it, what is added to which numbers, and that nothing else changes."""

import numpy as np
import pytest
import rasterio

from geoenc_qgis import Encode, EncodeCollection, EncodeStack
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.offsets import Offset, offset_tags, recorded_offset, tell_offsets
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.source import Source

NEW = "S2A_MSIL2A_20230101T101401_N0509_R022_T32TQM"
OLD = "S2A_MSIL2A_20210101T101401_N0214_R022_T32TQM"
MTD = (
    "<p:Level-2A><BOA_ADD_OFFSET_VALUES_LIST><BOA_ADD_OFFSET band_id='0'>{}</BOA_ADD_OFFSET>"
    "</BOA_ADD_OFFSET_VALUES_LIST></p:Level-2A>"
)
UNKNOWN, KNOWN_NONE, KNOWN = (), (0.0,), (-1000.0,)


def digits(seed=0, side=64):
    """Numbers of a product: reflectances x 10000 + 1000, some of them dark."""
    return np.random.default_rng(seed).integers(900, 4000, (3, side, side)).astype("uint16")


def tagged(path, *, band=None, **tags):
    with rasterio.open(path, "r+") as out:
        out.update_tags(band or 0, **tags)


@pytest.mark.parametrize(
    ("name", "description", "scale", "added"),
    [
        (f"{NEW}.tif", None, None, KNOWN),
        (f"{NEW}.SAFE/GRANULE/IMG_DATA/R10m/T32TQM_B04.tif", None, None, KNOWN),
        (f"{OLD}/{NEW}.tif", None, None, KNOWN),
        (f"{OLD}.tif", None, None, KNOWN_NONE),
        ("S2A_MSIL1C_20220125T101401_N0400_R022_T32TQM.tif", None, None, KNOWN),
        ("S2A_MSIL1C_20220124T101401_N0301_R022_T32TQM.tif", None, None, KNOWN_NONE),
        ("survey_N0509_a.tif", None, None, UNKNOWN),
        ("scene.SAFE/GRANULE/L2A/IMG_DATA/B04.tif", -1000, None, KNOWN),
        ("scene.SAFE/GRANULE/L2A/IMG_DATA/B04.tif", 0, None, KNOWN_NONE),
        ("scene.tif", None, (1e-4, -0.1), KNOWN),
        (f"{OLD}.tif", None, (1e-4, -0.1), KNOWN),
        ("scene.tif", None, (0.01, 273.15), UNKNOWN),
        ("scene.tif", None, None, UNKNOWN),
    ],
)
def test_what_a_raster_says_of_its_offset(name, description, scale, added, tmp_path, write_raster):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if description is not None:
        (tmp_path / "scene.SAFE" / "MTD_MSIL2A.xml").write_text(MTD.format(description))
    write_raster(path, digits())
    if scale:
        with rasterio.open(path, "r+") as out:
            out.scales, out.offsets = (scale[0],) * 3, (scale[1],) * 3
    source = Source(str(path), [1], offset="auto")
    assert source.offset.added == added
    assert Source(str(path), [1]).offset == Offset()
    want = digits()[:1].astype(np.float32) + (added[0] if added else 0)
    np.testing.assert_array_equal(source.read(0, 64, 0, 64)[0], want)


def test_tags_tell_too(tmp_path, write_raster):
    path = write_raster(tmp_path / "scene.tif", digits())
    tagged(path, PROCESSING_BASELINE="05.10")
    assert Source(path, [1, 2], offset="auto").offset.added == (-1000.0, -1000.0)
    tagged(path, BOA_ADD_OFFSET="0")
    assert Source(path, [1, 2], offset="auto").offset.added == (0.0, 0.0)
    for band, text in ((1, "-1000"), (2, "-900")):
        tagged(path, band=band, RADIO_ADD_OFFSET=text, BOA_ADD_OFFSET=text)
    both = Source(path, [2, 1], offset="auto").offset
    assert (both.added, both.text) == ((-900.0, -1000.0), "-900,-1000")
    tagged(path, band=1, RADIO_ADD_OFFSET="nan", BOA_ADD_OFFSET="none")
    assert Source(path, [1], offset="auto").offset.added == KNOWN, "what can't be read tells nothing: the baseline does"


def test_pictures_and_fractions_of_a_product_have_none(tmp_path, write_raster):
    for kind in ("uint8", "float32"):
        path = write_raster(tmp_path / f"{NEW}_{kind}.tif", (digits() // 16).astype(kind))
        assert Source(path, [1], offset="auto").offset.added == UNKNOWN
        assert Source(path, [1], offset="-10").offset.added == (-10.0,), "unless it is asked for"


def test_radar_beside_colours_is_left_alone(tmp_path, write_raster):
    path = write_raster(tmp_path / f"{NEW}.tif", digits())
    with rasterio.open(path, "r+") as out:
        out.descriptions = ("VV", "B02", "VH (dB)")
    for asked in ("auto", "-1000"):
        source = Source(path, [3, 2, 1], offset=asked)
        assert source.offset.added == (0.0, -1000.0, 0.0)
        assert source.some_bands([2, 1]).offset.added == (-1000.0, 0.0)
        want = digits()[[2, 1, 0]].astype(np.float32) - np.float32([0, 1000, 0])[:, None, None]
        np.testing.assert_array_equal(source.read(0, 64, 0, 64)[0], want)
        np.testing.assert_array_equal(source.some_bands([2]).read(0, 64, 0, 64)[0], want[1:2])
    assert Source(path, [1], offset="-1000").offset.added == UNKNOWN


def test_a_stack_of_bands_is_told_by_its_files(tmp_path, write_raster):
    def stacked(*names):
        for name in names:
            write_raster(tmp_path / name, digits()[:1])
        bands = "".join(
            f'<VRTRasterBand dataType="UInt16" band="{n}"><SimpleSource><SourceFilename relativeToVRT="1">{name}'
            "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
            for n, name in enumerate(names, 1)
        )
        with rasterio.open(tmp_path / names[0]) as file:
            place = ", ".join(map(str, file.transform.to_gdal()))
        vrt = tmp_path / "stack.vrt"
        vrt.write_text(
            f'<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32719</SRS>'
            f"<GeoTransform>{place}</GeoTransform>{bands}</VRTDataset>"
        )
        return Source(str(vrt), [1, 2], offset="auto").offset.added

    assert stacked(f"{NEW}_B04.tif", f"{NEW}_B03.tif") == (-1000.0, -1000.0)
    assert stacked(f"{NEW}_B04.tif", f"{OLD}_B03.tif") == UNKNOWN


@pytest.mark.parametrize("nodata", [0, None, 65535])
def test_nodata_stays_and_dark_values_fall_below_zero(nodata, tmp_path, write_raster):
    values = digits()
    values[:, :4] = 0
    values[1, 10, 10] = 0
    values[:, 5, 5] = 65535
    path = write_raster(tmp_path / f"{NEW}.tif", values, nodata=nodata)
    plain, moved = (Source(path, [1, 2, 3], offset=offset).read(0, 64, 0, 64) for offset in ("", "auto"))
    if nodata is None:
        assert plain[1] is moved[1] is None
    else:
        np.testing.assert_array_equal(moved[1], plain[1])
        assert not moved[1].all()
    valid = np.ones((64, 64), bool) if plain[1] is None else plain[1]
    want = np.where(values == (nodata or 0), values, values - 1000.0)
    np.testing.assert_array_equal(moved[0][:, valid], want[:, valid])
    assert moved[0][:, valid].min() == (-100 if nodata != 65535 else -1000)
    assert moved[0].dtype == np.float32


def test_resampled_values_keep_below_zero(tmp_path, write_raster):
    path = write_raster(tmp_path / f"{NEW}.tif", digits())
    plain, moved = (GridReader(Source(path, [1], offset=o), gsd=0.2, resampling="cubic") for o in ("", "auto"))
    want, got = (reader.read(reader.box)[0] for reader in (plain, moved))
    assert want.min() > 100, "the cubic kernel has not overshot the type's range"
    assert got.min() < -100
    np.testing.assert_allclose(got, want - 1000, atol=2e-3)
    assert moved.source.integer_range == (-1000, 64535)


def run(job, **params):
    """The log of a job: (level, text)."""
    events = []
    job(**{"encoder": "rcf", "precision": "float32", "dtype": "float32", **params}).run(Report(events.append))
    return [(e.get("level"), e["text"]) for e in events if e["event"] == "log"]


def read(path):
    with rasterio.open(path) as file:
        return file.read(), file.tags()


@pytest.mark.parametrize("scaling", ["none", "reflectance", "percentile"])
def test_an_encoding_is_that_of_the_values_without_the_offset(scaling, tmp_path, write_raster, engine_home):
    new = write_raster(tmp_path / f"{NEW}.tif", digits())
    bare = write_raster(tmp_path / "bare.tif", digits().astype("int16") - 1000)
    for name, path, more in (
        ("auto", new, {}),
        ("bare", bare, {}),
        ("asked", new, {"offset": "-1000"}),
        ("kept", new, {"offset": "0"}),
    ):
        said = run(Encode, input=path, scaling=scaling, output=str(tmp_path / f"{name}_e.tif"), **more)
        added = [text for level, text in said if "is added to the raster's values" in text]
        assert len(added) == (name in ("auto", "asked"))
        assert not [text for level, text in said if level == "warning" and "offset" in text]
    want, tags = read(tmp_path / "bare_e.tif")
    assert "GEOENC_OFFSET" not in tags
    for name, text in (("auto", "-1000"), ("asked", "-1000"), ("kept", "0")):
        got, tags = read(tmp_path / f"{name}_e.tif")
        assert tags["GEOENC_OFFSET"] == text
        if name == "kept" and scaling != "percentile":
            assert np.nanmax(abs(got - want)) > 1e-3
        else:
            np.testing.assert_allclose(got, want, atol=1e-5)


def test_rasters_that_say_nothing_are_encoded_as_ever(tmp_path, write_raster, engine_home):
    path = write_raster(tmp_path / "scene.tif", digits())
    run(Encode, input=path, output=str(tmp_path / "a.tif"))
    run(Encode, input=path, output=str(tmp_path / "b.tif"), offset="")
    a, tags = read(tmp_path / "a.tif")
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()
    run(Encode, input=path, output=str(tmp_path / "c.tif"), offset="0")
    np.testing.assert_array_equal(read(tmp_path / "c.tif")[0], a)
    assert "GEOENC_OFFSET" not in tags
    assert "offset" not in str(Source(path, [1], offset="auto").fingerprint())


@pytest.mark.parametrize("asked", ["-1000.5.1", "minus", "nan", "inf", "1e3", "0x10", "auto -1000", "--1", True])
def test_another_offset_is_refused(asked, tmp_path, write_raster):
    path = write_raster(tmp_path / "scene.tif", digits())
    with pytest.raises(InputError, match=r"OFFSET\) is '.*'; write auto, or the number"):
        Encode(input=path, offset=asked, output=str(tmp_path / "e.tif")).run()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["scene.tif"]


def test_numbers_may_be_given_as_numbers():
    assert [Encode(input="a", output="b.tif", offset=o).offset for o in (-1000, 0.5, " +7 ", "")] == [
        "-1000", "0.5", "+7", "auto",
    ]  # fmt: skip


def test_each_date_of_a_stack_has_its_own(tmp_path, write_raster, engine_home):
    new, old = (name.replace("20230101", date) for name, date in ((NEW, "20230201"), (NEW, "20230301")))
    paths = [
        write_raster(tmp_path / f"{new}.tif", digits()),
        write_raster(tmp_path / f"{old.replace('N0509', 'N0214')}.tif", digits() - np.uint16(900)),
        write_raster(tmp_path / "plain_20230401.tif", digits()),
    ]
    said = run(EncodeStack, inputs=paths, scaling="none", output_folder=str(tmp_path / "s"))
    assert [text for _, text in said if "is added" in text] == [
        f"-1000 is added to the values of 1 of 3 rasters, such as {new}.tif (Sentinel-2, processing baseline 05.09)."
    ]
    made = [read(path) for path in sorted((tmp_path / "s").glob("0*.tif")) if "view" not in path.name]
    assert [tags.get("GEOENC_OFFSET") for _, tags in made] == ["-1000", "0", None]
    for number, values in enumerate((digits().astype("int16") - 1000, digits() - np.uint16(900), digits())):
        path = write_raster(tmp_path / "one.tif", values)
        run(Encode, input=path, scaling="none", output=str(tmp_path / "one_e.tif"))
        np.testing.assert_array_equal(read(tmp_path / "one_e.tif")[0], made[number][0])


def test_a_rerun_with_another_offset_is_another_job(tmp_path, write_raster, engine_home, monkeypatch):
    from geoenc_qgis.encoding import stack as encoding_stack

    paths = [write_raster(tmp_path / f"a_2023010{n}.tif", digits(n)) for n in (1, 2)]
    common = {"inputs": paths, "scaling": "none"}
    run(EncodeStack, **common, offset="-1000", output_folder=str(tmp_path / "want"))

    class Killed(BaseException):
        pass

    def dying(*given):
        through(*given)
        raise Killed

    through = encoding_stack.encoded_windows
    monkeypatch.setattr(encoding_stack, "encoded_windows", dying)
    with pytest.raises(Killed):
        run(EncodeStack, **common, output_folder=str(tmp_path / "s"))
    monkeypatch.undo()
    assert list((tmp_path / "s.work").glob("0*.tif"))
    run(EncodeStack, **common, offset="-1000", output_folder=str(tmp_path / "s"))
    made = sorted((tmp_path / "want").glob("0*[0-9].tif"))
    assert len(made) == 2
    for want in made:
        np.testing.assert_array_equal(read(tmp_path / "s" / want.name)[0], read(want)[0])


def test_scenes_of_a_collection_have_their_own(tmp_path, write_raster, engine_home):
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    write_raster(scenes / f"{NEW}.tif", digits())
    write_raster(scenes / f"{OLD}.tif", digits() - np.uint16(900))
    said = run(EncodeCollection, folder=str(scenes), scaling="none", output_folder=str(tmp_path / "c"))
    assert any("added to the values of 1 of 2 rasters" in text for _, text in said)
    assert read(tmp_path / "c" / f"{NEW}.tif")[1]["GEOENC_OFFSET"] == "-1000"
    assert read(tmp_path / "c" / f"{OLD}.tif")[1]["GEOENC_OFFSET"] == "0"
    run(Encode, input=str(scenes / f"{NEW}.tif"), scaling="none", output=str(tmp_path / "one.tif"))
    np.testing.assert_array_equal(read(tmp_path / "c" / f"{NEW}.tif")[0], read(tmp_path / "one.tif")[0])


def told(*rasters, **how):
    events = []
    tell_offsets(rasters, Report(events.append), **{"fixed": False, "digits": False, **how})
    return [(e["level"], e["text"]) for e in events]


def test_what_is_open_is_said_once_to_encoders_that_it_matters_to():
    silent, known = ("a.tif", Offset()), ("b.tif", Offset((-1000.0,), "by OFFSET"))
    assert told(silent, silent) == []
    ((level, text),) = told(silent, digits=True)
    assert level == "warning"
    assert text == (
        "Nothing tells whether the values of a.tif carry Sentinel-2's offset of 1000: none is taken off."
        " OFFSET -1000 takes it off."
    )
    ((level, text),) = told(silent, ("c.tif", Offset()), ("d.tif", Offset((0.0,))), digits=True)
    assert level == "warning"
    assert text.startswith("Nothing tells whether the values of 2 of 3 rasters, such as a.tif, carry")
    assert told(known) == [("info", "-1000 is added to the raster's values (by OFFSET).")]
    other = ("e.tif", Offset(ignored=273.15))
    assert told(other) == []
    assert "of 1 of 2 rasters have an offset of 273.15" in told(other, known, fixed=True)[-1][1]


def test_the_tag_of_several_rasters():
    new, old, unknown = Offset((-1000.0, -1000.0)), Offset((0.0, 0.0)), Offset()
    assert offset_tags([unknown, unknown]) == {}
    assert offset_tags([new, unknown, new]) == {"GEOENC_OFFSET": "-1000;0"}
    assert offset_tags([old]) == {"GEOENC_OFFSET": "0"}


def test_what_was_added_is_added_again():
    tags = [{"GEOENC_OFFSET": "-1000"}, {"GEOENC_OFFSET": "-1000"}]
    assert recorded_offset(tags) == "-1000"
    assert recorded_offset([{}, {}]) == ""
    for mixed in ([*tags, {}], [{"GEOENC_OFFSET": "-1000;0"}], [{"GEOENC_OFFSET": "-1000,0"}]):
        assert recorded_offset(mixed) == "auto"

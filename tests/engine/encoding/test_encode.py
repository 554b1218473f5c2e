"""The pipeline: what tiles see, which cells are valid, resuming, scaling, and parity with DINOv3's authors."""

import json

import numpy as np
import pytest
import rasterio
import torch
from helpers.encoders import PatchMean
from helpers.encoding import ON_LATTICE, encoded, written
from rasterio.enums import ColorInterp

from geoenc_qgis.core.errors import Cancelled, GeoEncError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.encoding.encode import EncodeSettings, encode
from geoenc_qgis.encoding.packing import Packing
from geoenc_qgis.raster.embedding import SIDECAR_ENDINGS, EmbeddingRaster
from geoenc_qgis.raster.reader import GridReader
from geoenc_qgis.raster.scaling import Scaling
from geoenc_qgis.raster.source import Source
from geoenc_qgis.raster.spacing import Spacing
from geoenc_qgis.raster.tiles import TilePlan


def cells_of(path):
    with rasterio.open(path) as out:
        return out.read()


def noise(*shape, seed=0):
    return np.random.default_rng(seed).integers(1, 255, shape, np.uint8)


def test_small_raster_is_one_tile_of_its_own_size(tmp_path):
    path = written(tmp_path / "in.tif", noise(3, 20, 24), "EPSG:32632", ON_LATTICE)
    encoder = encoded(path, tmp_path / "out.tif")
    assert encoder.tiles == 1
    assert encoder.seen[0].shape == (1, 1, 3, 20, 24)
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.tags()["GEOENC_TILE"] == "20x24"
        assert out.tags()["GEOENC_TILES"] == "1"


def test_edges_are_mirrored_never_dropped_or_stretched(tmp_path):
    image = noise(3, 41, 90)
    path = written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE)
    encoder = encoded(path, tmp_path / "out.tif", margin=1)  # 32 px tiles, stride 24 px
    reader = GridReader(Source(path))
    padded = np.pad(image, ((0, 0), (64, 64), (64, 64)), mode="symmetric").astype(np.float32)
    plan = TilePlan.for_raster(reader.box.coarsened(4), reader.box.coarsened(4), (8, 8), 1)
    tiles = [tile for block in plan.blocks() for tile in block.tiles]
    seen = torch.cat(encoder.seen)
    assert len(seen) == len(tiles)
    for tile, pixels in zip(tiles, seen, strict=True):
        row, col = tile.seen.row0 * 4 - reader.box.row0 + 64, tile.seen.col0 * 4 - reader.box.col0 + 64
        assert np.array_equal(pixels[0].numpy(), padded[:, row : row + 32, col : col + 32])
    cells = cells_of(tmp_path / "out.tif")
    assert cells.shape == (3, 11, 23)
    whole = image[:, :40, :88].reshape(3, 10, 4, 22, 4).mean(axis=(2, 4))
    assert np.allclose(cells[:, :10, :22], whole, atol=1e-3)
    assert np.isnan(cells[:, 10]).all()  # one of four rows is there: less than half
    assert np.isfinite(cells[:, :10, 22]).all()  # two of four columns are: half


MASKS = ["nodata", "alpha", "mask", "nan", "inf"]


def with_hole(path, image, hole, kind):
    """Write an image (3, 64, 64) whose hole (64, 64) is invalid in one of MASKS' ways."""
    profile = {"driver": "GTiff", "height": 64, "width": 64, "dtype": "uint8", "crs": "EPSG:32632"}
    if kind == "nodata":
        image[:, hole] = 0
        written(path, image, "EPSG:32632", ON_LATTICE, nodata=0)
    elif kind == "alpha":
        data = np.concatenate([image, np.where(hole, 0, 255).astype(np.uint8)[None]])
        data[:3, hole] = 255
        with rasterio.open(path, "w", count=4, transform=ON_LATTICE, **profile) as out:
            out.write(data)
            out.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    elif kind == "mask":
        with (
            rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
            rasterio.open(path, "w", count=3, transform=ON_LATTICE, **profile) as out,
        ):
            out.write(image)
            out.write_mask(~hole)
    else:
        image[:, hole] = np.nan if kind == "nan" else np.inf
        written(path, image, "EPSG:32632", ON_LATTICE)


@pytest.mark.parametrize("kind", MASKS)
def test_cells_less_than_half_valid_are_nodata_and_carry_no_edge(kind, tmp_path):
    image = noise(3, 64, 64).astype(np.float32 if kind in ("nan", "inf") else np.uint8)
    hole = np.zeros((64, 64), bool)
    hole[8:22, 13:40] = True  # cells half covered at rows 20..22 (2 of 4 rows), 1 of 4 columns short at 13
    path = tmp_path / "in.tif"
    with_hole(path, image, hole, kind)
    encoder = PatchMean(margin=1)
    source = Source(str(path), want=3)
    reader = GridReader(source)
    raster = reader.box.coarsened(4)
    plan = TilePlan.for_raster(raster, raster, (8, 8), 1)
    counts = encode(
        reader,
        encoder,
        EncodeSettings(plan, raster, Spacing(4, 4), Scaling(method="none"), 3, "float32", packing=Packing("float32")),
        str(tmp_path / "out.tif"),
        Report(),
    )
    share = (~hole).reshape(16, 4, 16, 4).mean(axis=(1, 3))
    cells = cells_of(tmp_path / "out.tif")
    assert np.array_equal(np.isfinite(cells[0]), share >= 0.5)
    assert np.isnan(cells[:, share < 0.5]).all()
    assert counts["tiles"] == encoder.tiles
    for pixels in torch.cat(encoder.seen):
        values = pixels[0].numpy()
        assert np.isfinite(values).all()
        odd = (values[0] % 1 != 0) | (values[1] % 1 != 0)  # the tile's mean is no whole number
        if odd.any():
            inside = values[:, ~odd].mean(axis=1)
            assert np.allclose(values[:, odd], inside[:, None], atol=1e-2)


def test_a_valid_red_pixel_survives_nodata_zero(tmp_path):
    image = np.zeros((3, 32, 32), np.uint8)
    image[0] = 200
    image[:, :16] = 0
    path = written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE, nodata=0)
    encoded(path, tmp_path / "out.tif")
    cells = cells_of(tmp_path / "out.tif")
    assert np.isnan(cells[:, :4]).all()
    assert (cells[0, 4:] == 200).all()


def test_a_stopped_encode_goes_on_and_equals_an_undisturbed_one(tmp_path):
    path = written(tmp_path / "in.tif", noise(3, 900, 700), "EPSG:32632", ON_LATTICE)
    alone = encoded(path, tmp_path / "alone.tif", batch=7)

    class Stopping(Report):
        left = 40

        def check(self):
            self.left -= 1
            if not self.left:
                raise Cancelled

    def run(report):
        encoder = PatchMean()
        reader = GridReader(Source(path, want=3))
        raster = reader.box.coarsened(4)
        plan = TilePlan.for_raster(raster, raster, (8, 8), 1)
        settings = EncodeSettings(
            plan, raster, Spacing(4, 4), Scaling(method="none"), 7, "float32", packing=Packing("float32")
        )
        encode(reader, encoder, settings, str(tmp_path / "out.tif"), report)
        return encoder

    with pytest.raises(Cancelled):
        run(Stopping())
    assert not (tmp_path / "out.tif").exists()
    assert (tmp_path / "out.tif.work").is_dir()
    said = []
    again = run(Report(said.append))
    assert 0 < again.tiles < alone.tiles
    assert any("Resuming" in event.get("text", "") for event in said)
    assert np.array_equal(cells_of(tmp_path / "out.tif"), cells_of(tmp_path / "alone.tif"), equal_nan=True)
    beside = [f"{stem}{ending}" for stem in ("alone", "out") for ending in (".tif", *SIDECAR_ENDINGS)]
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(["in.tif", *beside])
    with rasterio.open(tmp_path / "out.tif") as one, rasterio.open(tmp_path / "alone.tif") as other:
        assert one.tags() == other.tags()


def test_a_work_store_of_another_job_is_not_used(tmp_path):
    path = written(tmp_path / "in.tif", noise(3, 64, 64), "EPSG:32632", ON_LATTICE)
    (tmp_path / "out.tif.work").mkdir()
    (tmp_path / "out.tif.work" / "zarr.json").write_text(
        json.dumps({"attributes": {"job": "x"}, "zarr_format": 3, "node_type": "group"})
    )
    encoded(path, tmp_path / "out.tif")
    assert np.isfinite(cells_of(tmp_path / "out.tif")).all()


def test_a_work_store_that_is_a_link_is_neither_emptied_nor_used(tmp_path):
    path = written(tmp_path / "in.tif", noise(3, 41, 90), "EPSG:32632", ON_LATTICE)
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "zarr.json").write_text("{}")
    (tmp_path / "out.tif.work").symlink_to(tmp_path / "theirs")
    with pytest.raises(GeoEncError, match="not GeoEnc's"):
        encoded(path, tmp_path / "out.tif")
    assert (tmp_path / "theirs" / "zarr.json").read_text() == "{}"


@pytest.mark.parametrize(
    ("dtype", "asked", "given", "expected"),
    [
        ("uint8", "auto", None, lambda x: x / 255),
        (
            "uint16",
            "auto",
            None,
            lambda x: np.clip((x - np.percentile(x, 2)) / (np.percentile(x, 98) - np.percentile(x, 2)), 0, 1),
        ),
        ("uint16", "none", None, lambda x: x),
        ("uint16", "reflectance", None, lambda x: np.clip(x / 3558, 0, 1)),
        ("float32", "minmax", "100,300", lambda x: np.clip((x - 100) / 200, 0, 1)),
    ],
)
def test_scaling(dtype, asked, given, expected, tmp_path):
    from geoenc_qgis.raster.scaling import chosen_scaling

    image = (np.random.default_rng(3).random((1, 40, 48)) * (255 if dtype == "uint8" else 5000)).astype(dtype)
    source = Source(written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE))
    scaling = chosen_scaling(source, asked, given, None, Report())
    out = scaling.apply(source.read(0, 40, 0, 48)[0].copy())
    assert np.allclose(out, expected(image.astype(np.float64)), atol=1e-4, rtol=1e-5)
    again = Scaling.model_validate_json(scaling.dump())
    assert again == scaling


def test_bands_follow_their_colours_and_alpha_never_counts(tmp_path):
    path = tmp_path / "in.tif"
    with rasterio.open(
        path, "w", driver="GTiff", height=8, width=8, count=5, dtype="uint8", crs="EPSG:32632", transform=ON_LATTICE
    ) as out:
        out.write(np.arange(5, dtype=np.uint8)[:, None, None] * np.ones((5, 8, 8), np.uint8))
        out.colorinterp = [
            ColorInterp.alpha,
            ColorInterp.blue,
            ColorInterp.green,
            ColorInterp.red,
            ColorInterp.undefined,
        ]
    assert Source(str(path), want=3).bands == [4, 3, 2]
    assert Source(str(path), [5], want=3).bands == [5, 5, 5]
    with pytest.raises(InputError, match="3 bands"):
        Source(str(path), [5, 4], want=3)
    with pytest.raises(InputError, match="Band 9"):
        Source(str(path), [9])


def test_half_floats_are_limited_and_counted(tmp_path):
    image = np.full((3, 32, 32), 70_000, np.float32)
    image[:, :16] = 10
    path = written(tmp_path / "in.tif", image, "EPSG:32632", ON_LATTICE)
    reader = GridReader(Source(path))
    raster = reader.box.coarsened(4)
    settings = EncodeSettings(
        TilePlan.for_raster(raster, raster, (8, 8), 1), raster, Spacing(4, 4), Scaling(method="none"), 3, "float32"
    )
    counts = encode(reader, PatchMean(), settings, str(tmp_path / "out.tif"), Report())
    assert counts["overflows"] == 3 * 4 * 8
    with rasterio.open(tmp_path / "out.tif") as out:
        assert out.tags(1, ns="IMAGE_STRUCTURE")["NBITS"] == "16"
        assert out.dtypes[0] == "float32"
        assert np.isnan(out.nodata)
        assert set(np.unique(out.read())) == {10.0, 65504.0}
        assert out.descriptions[0] == "patch-mean 1"


def test_reader_gives_back_what_was_written(tmp_path):
    path = written(tmp_path / "in.tif", noise(3, 300, 280), "EPSG:32632", ON_LATTICE)
    encoded(path, tmp_path / "out.tif", scaling=Scaling(method="minmax", low=(0,) * 3, high=(255,) * 3))
    raster = EmbeddingRaster(str(tmp_path / "out.tif"))
    assert raster.identity.encoder == "patch-mean"
    assert raster.identity.scaling.high == (255.0,) * 3
    count = sum(len(vectors) for _, vectors, _ in raster.blocks(Report()))
    assert count == 75 * 70
    raster.close()

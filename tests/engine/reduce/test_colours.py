"""Components and colours: exact where they must be, the same wherever they are applied, and never confused."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from helpers.kinds import KINDS, embeddings, quarters, read
from helpers.rasters import saved_raster

from geoenc_qgis import ApplyGeocentroids, EmbeddingRgb, FitColours, FitGeocentroids, Pca
from geoenc_qgis.core.errors import IdentityError, InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.jobs import job_class
from geoenc_qgis.raster.artefact import load_artefact
from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.reduce.colours import oriented_layout, rgb_of_lab
from geoenc_qgis.reduce.layout import Layers, interpolated_places, trained_layers
from geoenc_qgis.reduce.pca import Moments, principal_components


def test_components_are_those_of_a_float64_svd():
    chance = np.random.default_rng(0)
    rows = (chance.normal(size=(5000, 40)) * np.linspace(5, 0.1, 40) + 100).astype(np.float32)
    moments = Moments(40)
    for part in np.array_split(rows, 7):
        moments.add(part)
    found = principal_components(moments, 10)
    wide = rows.astype(np.float64)
    _, _, axes = np.linalg.svd(wide - wide.mean(0), full_matrices=False)
    angles = np.arccos(np.clip(np.abs((found.axes * axes[:10]).sum(1)), 0, 1))
    assert angles.max() < 1e-4


def test_share_of_variance_and_loadings(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    out = Pca(
        input=path,
        variance=0.9,
        view="turbo",
        output=f"{tmp_path}/p.tif",
        output_loadings=f"{tmp_path}/l.csv",
        output_html=f"{tmp_path}/p.html",
    ).run()
    lines = (tmp_path / "l.csv").read_text().splitlines()
    shares = [float(line.split(",")[1]) for line in lines[1:]]
    assert sum(shares) >= 0.9 > sum(shares[:-1])
    assert read(out["OUTPUT"]).shape[0] == len(shares)
    assert len(lines[0].split(",")) == 2 + KINDS.shape[1]
    assert "<svg" in (tmp_path / "p.html").read_text()
    assert "singlebandpseudocolor" in (tmp_path / "p.qml").read_text()


@pytest.mark.slow
@pytest.mark.parametrize("method", ["umap", "tsne"])
def test_layouts_part_the_kinds_and_colour_other_rasters_alike(tmp_path, method):
    one = embeddings(tmp_path / "one.tif", quarters())
    two = embeddings(tmp_path / "two.tif", np.rot90(quarters(), 2).copy(), seed=1)
    model = tmp_path / "m.safetensors"
    FitColours(inputs=[one], method=method, sample=600, output_model=str(model)).run()
    colours = {}
    for path, name in ((one, "one"), (two, "two")):
        rgb = read(
            EmbeddingRgb(input=path, colour_model=str(model), output=f"{tmp_path}/{name}_rgb.tif").run()["OUTPUT"]
        )
        kinds = quarters() if name == "one" else np.rot90(quarters(), 2)
        assert (rgb[:, kinds < 0] == 0).all()
        assert (rgb[:, kinds >= 0] > 0).all()
        colours[name] = np.array([rgb[:, kinds == kind].mean(1) for kind in range(4)])
    assert np.abs(colours["one"] - colours["two"]).max() < 12, "the same kind has the same colour"
    apart = np.linalg.norm(colours["one"][:, None] - colours["one"][None], axis=-1)
    assert apart[~np.eye(4, dtype=bool)].min() > 60, "other kinds have others"


def test_a_rerun_gives_the_same_colours(tmp_path):
    path = embeddings(tmp_path / "e.tif", quarters())
    for name in ("a", "b"):
        EmbeddingRgb(input=path, method="umap", space="lab", output=f"{tmp_path}/{name}.tif").run()
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), read(tmp_path / "b.tif"))


def test_orientation_does_not_depend_on_the_layout():
    chance = np.random.default_rng(0)
    scores = chance.normal(size=(500, 3)) * [3, 2, 1]
    layout = scores / [3, 2, 1] + 0.1 * chance.normal(size=(500, 3))
    turned, _ = np.linalg.qr(chance.normal(size=(3, 3)))
    np.testing.assert_allclose(oriented_layout(layout, scores), oriented_layout(layout @ turned + 5, scores), atol=1e-9)


def test_lab_colours_are_those_of_the_standard():
    lab = np.array(
        [[100.0, 0, 0], [0, 0, 0], [53.2408, 80.0925, 67.2032], [87.7347, -86.1827, 83.1793], [53.585, 0, 0]]
    )
    want = [[1, 1, 1], [0, 0, 0], [1, 0, 0], [0, 1, 0], [0.5, 0.5, 0.5]]
    np.testing.assert_allclose(rgb_of_lab(lab), want, atol=3e-3)


def test_network_puts_vectors_where_their_likes_are():
    chance = np.random.default_rng(0)
    known = chance.normal(size=(600, 12)).astype(np.float32)
    places = known[:, :3].astype(np.float64) * [1, 2, 3]
    layers = trained_layers(known, places, np.zeros((0, 12), np.float32), 0, Report())
    assert np.abs(layers.scores(known) - places).mean() < 0.35
    assert np.abs(interpolated_places(known, known, places) - places).mean() < 0.9
    again = Layers.from_arrays(layers.arrays())
    np.testing.assert_array_equal(again.scores(known), layers.scores(known))


@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({"method": "umap", "n_neighbors": 200}, "at least 202 cells"),
        ({"book": "b.safetensors", "method": "umap"}, "both given"),
        ({"inputs": []}, "no embeddings"),
        ({"inputs": [], "stack": "nowhere.json"}, "no such stack"),
    ],
)
def test_colours_that_cannot_be_fitted(tmp_path, params, text):
    path = embeddings(tmp_path / "e.tif", quarters(10))
    with pytest.raises(InputError, match=text):
        FitColours(**{"inputs": [path], "output_model": f"{tmp_path}/m.safetensors", **params}).run()
    assert not (tmp_path / "m.safetensors").exists()


def test_constant_embeddings_have_no_layout(tmp_path):
    path = embeddings(tmp_path / "e.tif", np.zeros((8, 8), int), noise=0)
    with pytest.raises(InputError, match="the same"):
        EmbeddingRgb(input=path, method="umap", output=f"{tmp_path}/o.tif").run()


def stack_of(folder, *names):
    """The stack.json of embedding rasters, a year apart."""
    items = [
        {
            "type": "Feature",
            "properties": {"datetime": f"{2020 + number}-01-01T00:00:00Z"},
            "assets": {"embedding": {"href": f"./{name}"}},
        }
        for number, name in enumerate(names)
    ]
    (folder / "stack.json").write_text(json.dumps({"type": "FeatureCollection", "features": items}))
    return str(folder / "stack.json")


def test_a_stack_is_the_rasters_it_names(tmp_path):
    embeddings(tmp_path / "e.tif", quarters())
    for name, params in (("a", {"inputs": [str(tmp_path / "e.tif")]}), ("b", {"stack": stack_of(tmp_path, "e.tif")})):
        FitColours(method="pca", output_model=f"{tmp_path}/{name}.safetensors", **params).run()
    one, other = (load_artefact(str(tmp_path / f"{name}.safetensors"), "colour_model")[1] for name in "ab")
    assert one.keys() == other.keys()
    for name, array in one.items():
        np.testing.assert_array_equal(array, other[name])


def test_dates_are_coloured_by_all_of_their_stack(tmp_path):
    whole, half = quarters(), np.minimum(quarters(), 1)  # at the second date two kinds have gone
    dates = [embeddings(tmp_path / "a.tif", whole), embeddings(tmp_path / "b.tif", half)]
    stack = stack_of(tmp_path, "a.tif", "b.tif")
    for name, path in zip("ab", dates, strict=True):
        EmbeddingRgb(input=path, stack=stack, output=f"{tmp_path}/{name}.rgb.tif").run()
        EmbeddingRgb(input=path, output=f"{tmp_path}/{name}.alone.tif").run()
    together, alone = (
        [rasterio.open(f"{tmp_path}/{name}.{kind}.tif").read().astype(int) for name in "ab"]
        for kind in ("rgb", "alone")
    )
    same = whole == half
    same[:3, :3] = False  # nodata
    assert np.abs(together[0] - together[1])[:, same].mean() < np.abs(alone[0] - alone[1])[:, same].mean() / 2
    FitColours(stack=stack, method="pca", output_model=f"{tmp_path}/m.safetensors").run()
    with pytest.raises(InputError, match="both given"):
        given = {"input": dates[0], "stack": stack, "colour_model": f"{tmp_path}/m.safetensors"}
        EmbeddingRgb(**given, output=f"{tmp_path}/o.tif").run()
    assert not (tmp_path / "o.tif").exists()


def test_a_band_that_did_not_vary_when_colours_were_fitted(tmp_path):
    one = read(embeddings(tmp_path / "e.tif", quarters()))
    one[5] = 3.0
    other = one.copy()
    other[5] += 0.001
    for name, cells in (("one", one), ("other", other)):
        saved = embeddings(tmp_path / f"{name}.tif", quarters())
        with rasterio.open(saved, "r+") as out:
            out.write(cells)
    model = tmp_path / "m.safetensors"
    FitColours(inputs=[str(tmp_path / "one.tif")], method="umap", sample=600, output_model=str(model)).run()
    pictures = [
        read(
            EmbeddingRgb(input=f"{tmp_path}/{n}.tif", colour_model=str(model), output=f"{tmp_path}/{n}_c.tif").run()[
                "OUTPUT"
            ]
        )
        for n in ("one", "other")
    ]
    assert np.abs(pictures[0].astype(int) - pictures[1]).mean() < 1


def test_embeddings_that_tell_nothing_apart(tmp_path):
    same = embeddings(tmp_path / "e.tif", np.zeros((8, 8), int), noise=0)
    for job in ("pca", "embeddingrgb"):
        with pytest.raises(InputError, match="the same"):
            job_class(job)(input=same, output=f"{tmp_path}/o.tif").run()
        assert not (tmp_path / "o.tif").exists()


def test_two_bands_have_a_layout(tmp_path):
    cells = np.random.default_rng(0).normal(size=(2, 9, 9)).astype(np.float32)
    path = saved_raster(tmp_path / "e.tif", cells, nodata=np.nan)
    with rasterio.open(path, "r+") as out:
        out.update_tags(**embedding_tags(Identity(encoder="two", weights_sha256="1", dims=2)))
    found = read(EmbeddingRgb(input=path, method="tsne", output=f"{tmp_path}/o.tif").run()["OUTPUT"])
    assert len(np.unique(found.reshape(3, -1), axis=1).T) > 40


def test_what_was_fitted_on_several_gsds_is_held_against_none(tmp_path):
    one = embeddings(tmp_path / "one.tif", quarters(), gsd=0.3)
    two = embeddings(tmp_path / "two.tif", quarters(), gsd=1.0, tile=(96, 96))
    FitGeocentroids(inputs=[one, two], clusters=4, output_book=f"{tmp_path}/b.safetensors").run()
    said = []
    params = {"input": two, "book": str(tmp_path / "b.safetensors"), "output": str(tmp_path / "c.tif")}
    ApplyGeocentroids(**params).run(Report(said.append))
    assert not [event for event in said if event.get("level") == "warning"]
    other = embeddings(tmp_path / "odd.tif", quarters(), encoder="other")
    with pytest.raises(IdentityError, match=r"odd\.tif"):
        FitGeocentroids(inputs=[one, two, other], clusters=4, output_book=f"{tmp_path}/b.safetensors").run()


def test_the_sample_is_as_large_as_asked_for(tmp_path):
    from geoenc_qgis.clusters.vectors import sampled_vectors
    from geoenc_qgis.raster.embedding import EmbeddingRaster

    rasters = [EmbeddingRaster(embeddings(tmp_path / f"{n}.tif", quarters())) for n in range(3)]
    for seed in range(3):
        assert len(sampled_vectors(rasters, 100, seed, tmp_path, Report())) == 100


@pytest.mark.parametrize(
    ("job", "params", "text"),
    [
        ("fitcolours", {"output_model": "m.npy"}, "end its name with .safetensors"),
        ("fitgeocentroids", {"output_book": "b.npy"}, "end its name with .safetensors"),
        ("fitcolours", {"inputs": [], "book": "c.npy", "output_model": "m.safetensors"}, "doesn't say which encoder"),
    ],
)
def test_outputs_that_could_not_be_used(tmp_path, job, params, text):
    np.save(tmp_path / "c.npy", KINDS)
    given = {"inputs": [embeddings(tmp_path / "e.tif", quarters())], **params}
    given = {key: str(tmp_path / value) if isinstance(value, str) else value for key, value in given.items()}
    with pytest.raises(InputError, match=text):
        job_class(job)(**given).run()
    assert not list(tmp_path.glob("m.*"))

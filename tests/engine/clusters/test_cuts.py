"""The tree of a book's classes against scipy's, maps of its cuts, and names that stay with the book."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from helpers.kinds import embeddings, quarters, read
from helpers.rasters import saved_raster
from safetensors.numpy import load_file, save
from scipy.cluster.hierarchy import is_valid_linkage, ward

from geoenc_qgis import ApplyGeocentroids, FitGeocentroids, ToPolygons
from geoenc_qgis.clusters.book import CentroidBook, ready_book
from geoenc_qgis.clusters.linkage import cut_groups, is_linkage, ward_linkage
from geoenc_qgis.clusters.names import kept_path
from geoenc_qgis.clusters.scheme import cut_colours, scheme_of
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.core.report import Report
from geoenc_qgis.raster.embedding import embedding_tags
from geoenc_qgis.raster.identity import Identity
from geoenc_qgis.raster.styles import read_palette
from geoenc_qgis.reduce.colours import lab_of_rgb, rgb_of_lab

HEAD = "id,name,colour\n"


def cloud(count: int, dims: int = 12, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    middles = rng.normal(size=(9, dims)) * 3
    return (middles[rng.integers(0, 9, count)] + rng.normal(size=(count, dims))).astype(np.float32)


def saved_book(path: Path, size: int = 512, seed: int = 0) -> CentroidBook:
    rng = np.random.default_rng(seed)
    identity = Identity(encoder="kinds", weights_sha256="1", dims=12, tile=(64, 64), gsd=0.25)
    colours = rng.integers(1, 256, (size, 3)).astype(np.uint8)
    counts = rng.integers(0, 90, size)
    CentroidBook(identity, "euclidean", cloud(size, seed=seed), counts, colours, {}).save(str(path))
    return CentroidBook.load(str(path))


@pytest.fixture
def book(tmp_path) -> CentroidBook:
    return saved_book(tmp_path / "b.safetensors")


@pytest.fixture
def cells(tmp_path) -> str:
    return embeddings(tmp_path / "e.tif", quarters(), noise=2)


def applied(folder: Path, cells: str, said: list | None = None, **params) -> Path:
    output = folder / f"c{params.get('cut', '')}.tif"
    params = {"book": f"{folder}/b.safetensors", "output": str(output), **params}
    ApplyGeocentroids(input=cells, **params).run(Report((said if said is not None else []).append))
    return Path(params["output"])


def csv_classes(raster: Path) -> dict[int, tuple[str, str]]:
    lines = [line.split(",") for line in raster.with_suffix(".csv").read_text().splitlines()[1:]]
    return {int(line[0]): (line[1], line[2]) for line in lines}


def test_equal_counts_give_scipys_tree():
    vectors = cloud(400)
    mine, theirs = ward_linkage(vectors, np.full(400, 7)), ward(vectors.astype(float))
    assert is_valid_linkage(mine)
    np.testing.assert_array_equal(mine[:, [0, 1, 3]], theirs[:, [0, 1, 3]])
    np.testing.assert_allclose(mine[:, 2], theirs[:, 2], rtol=1e-5)


def test_a_count_weighs_as_many_vectors():
    vectors, counts = cloud(80), np.random.default_rng(1).integers(1, 9, 80)
    mine, theirs = ward_linkage(vectors, counts), ward(np.repeat(vectors, counts, axis=0).astype(float))
    scale = (counts.sum() / 80) ** 0.5  # weights are brought to 1 in the mean
    np.testing.assert_allclose(mine[:, 2] * scale, theirs[-79:, 2], rtol=1e-4)


@pytest.mark.parametrize("size", [1, 2, 3, 50])
def test_trees_of_few_and_of_equal_centres(size, tmp_path):
    assert is_linkage(ward_linkage(np.ones((size, 4), np.float32), np.zeros(size, np.int64)))
    book = saved_book(tmp_path / "b.safetensors", size)
    assert book.linkage.shape == (size - 1, 4)


def test_cuts_of_512_nest_and_follow_each_other(book):
    cuts = {count: cut_groups(book.tree(), book.counts, count) for count in (2, 8, 16, 32, 64, 511, 512)}
    for count, groups in cuts.items():
        np.testing.assert_array_equal(np.unique(groups), np.arange(count))
    for coarse, fine in zip(list(cuts)[:-1], list(cuts)[1:], strict=True):
        pairs = np.unique(np.stack([cuts[fine], cuts[coarse]]), axis=1)
        np.testing.assert_array_equal(pairs[0], np.arange(fine), "each fine class in one coarse class")
        assert (np.diff(pairs[1]) >= 0).all(), "the fine classes of a coarse one follow each other"


def test_a_cut_wins_more_of_the_spread_than_any_random_one(book):
    """Ward's tree is there to keep like centres together: its classes are tighter than those of shuffled centres."""
    weights = np.maximum(book.counts, 1)

    def within(groups: np.ndarray) -> float:
        total = 0.0
        for number in range(groups.max() + 1):
            members = groups == number
            middle = np.average(book.centres[members], axis=0, weights=weights[members])
            total += (weights[members, None] * (book.centres[members] - middle) ** 2).sum()
        return total

    groups = cut_groups(book.tree(), book.counts, 9)
    kinds = np.random.default_rng(0).permutation(groups)
    assert within(groups) < 0.5 * within(kinds)


def test_maps_of_cuts_nest(tmp_path, book, cells):
    whole = read(applied(tmp_path, cells))[0]
    maps = {}
    for cut in (8, 16, 32, 64):
        made = applied(
            tmp_path, cells, cut=cut, output_rgb=f"{tmp_path}/rgb.tif", output_distance=f"{tmp_path}/d{cut}.tif"
        )
        maps[cut] = read(made)[0]
        with rasterio.open(made) as file:
            assert file.tags()["GEOENC_CUT"] == str(cut)
        scheme = scheme_of(book, {}, cut)
        assert list(csv_classes(made)) == list(read_palette(str(made))) == list(range(cut))
        assert [colour for _, colour in csv_classes(made).values()] == scheme.hex_colours()
        valid = maps[cut] < 65535
        np.testing.assert_array_equal(valid, whole < 65535)
        np.testing.assert_array_equal(maps[cut][valid], scheme.groups[whole[valid]])
        np.testing.assert_array_equal(read(tmp_path / "rgb.tif")[:, valid].T, scheme.colours[maps[cut][valid]])
    for coarse, fine in ((8, 16), (16, 32), (32, 64)):
        pairs = np.unique(np.stack([maps[fine][valid], maps[coarse][valid]]), axis=1)
        assert len(np.unique(pairs[0])) == pairs.shape[1]
    applied(tmp_path, cells, output_distance=f"{tmp_path}/d.tif")
    np.testing.assert_array_equal(read(tmp_path / "d8.tif"), read(tmp_path / "d.tif"))
    assert "GEOENC_CUT" not in rasterio.open(tmp_path / "c.tif").tags()


@pytest.mark.parametrize("metric", ["euclidean", "cosine"])
def test_the_margin_is_to_the_nearest_centre_of_another_class(tmp_path, cells, metric):
    path = f"{tmp_path}/b.safetensors"
    FitGeocentroids(inputs=[cells], clusters=30, metric=metric, output_book=path).run()
    book = CentroidBook.load(path)
    made = applied(tmp_path, cells, cut=4, output_margin=f"{tmp_path}/m.tif")
    classes, vectors = read(made)[0], read(cells)
    valid = classes < 65535
    rows, groups = vectors[:, valid].T.astype(float), scheme_of(book, {}, 4).groups
    if metric == "cosine":
        distances = 1 - rows / np.linalg.norm(rows, axis=1, keepdims=True) @ book.centres.T
    else:
        distances = np.linalg.norm(rows[:, None] - book.centres, axis=2)
    other = np.where(groups == classes[valid][:, None], np.inf, distances).min(1)
    np.testing.assert_allclose(read(tmp_path / "m.tif")[0][valid], other - distances.min(1), atol=2e-3)


def test_a_cut_into_all_classes_is_the_whole_book(tmp_path, book, cells):
    applied(tmp_path, cells)
    made = applied(tmp_path, cells, cut=512)
    np.testing.assert_array_equal(read(made), read(tmp_path / "c.tif"))
    assert csv_classes(made) == csv_classes(tmp_path / "c.tif")


def test_older_books_and_the_bundled_ones_are_cut_too(tmp_path, book, cells):
    applied(tmp_path, cells, cut=16)
    arrays = load_file(tmp_path / "b.safetensors")
    raw = (tmp_path / "b.safetensors").read_bytes()
    about = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])["__metadata__"]
    assert json.loads(about["facts"])["linkage"] == "ward"
    del arrays["linkage"]
    (tmp_path / "old.safetensors").write_bytes(save(arrays, metadata=about))
    old = CentroidBook.load(f"{tmp_path}/old.safetensors")
    assert old.linkage is None
    np.testing.assert_array_equal(old.tree(), book.linkage)
    made = applied(tmp_path, cells, cut=16, book=f"{tmp_path}/old.safetensors", output=f"{tmp_path}/o.tif")
    np.testing.assert_array_equal(read(made), read(tmp_path / "c16.tif"))
    ready = CentroidBook.load(ready_book(Identity(encoder="rcf", dims=384, patch=16)))
    assert len(scheme_of(ready, {}, 32)) == 32


def test_a_book_whose_tree_is_none_is_refused(tmp_path, book):
    for row in ([0, 0, 1, 2], [700, 3, 1, 2], [0.5, 1, 1, 2], [book.linkage[1, 0], 3, 1, 2]):
        linkage = book.linkage.copy()
        linkage[0] = row
        arrays = {**load_file(tmp_path / "b.safetensors"), "linkage": linkage}
        raw = (tmp_path / "b.safetensors").read_bytes()
        about = json.loads(raw[8 : 8 + int.from_bytes(raw[:8], "little")])["__metadata__"]
        (tmp_path / "bad.safetensors").write_bytes(save(arrays, metadata=about))
        with pytest.raises(InputError, match="linkage is no tree"):
            CentroidBook.load(f"{tmp_path}/bad.safetensors")


def test_colours_of_a_cut_are_apart_and_like_their_members():
    rgb = np.random.default_rng(2).random((200, 3))
    np.testing.assert_allclose(rgb_of_lab(lab_of_rgb(rgb)), rgb, atol=2e-3)
    colours = np.repeat(np.array([[200, 30, 30], [30, 160, 40], [40, 60, 200]], np.uint8), 4, axis=0)
    groups = np.repeat([0, 1, 2], 4)
    made = cut_colours(colours, np.arange(1, 13), groups).astype(int)
    np.testing.assert_array_equal(made.argmax(1), [0, 1, 2])
    for count in (8, 32, 64):
        same = np.full((512, 3), 128, np.uint8)
        same[::2] += np.random.default_rng(3).integers(0, 9, (256, 3)).astype(np.uint8)
        made = lab_of_rgb(cut_colours(same, np.ones(512, int), np.arange(512) % count) / 255)
        apart = np.linalg.norm(made[:, None] - made, axis=2)[np.triu_indices(count, 1)]
        assert apart.min() > 5


def test_names_stay_with_the_book(tmp_path, book, cells):
    before = (tmp_path / "b.safetensors").read_bytes()
    said: list[dict] = []
    (tmp_path / "n.csv").write_text("﻿id;name;colour\n3;Water;#2F7ED8\n5;;#010203\n7;=1+1 <b>;\n", encoding="utf-8")
    first = csv_classes(applied(tmp_path, cells, said, names=f"{tmp_path}/n.csv"))
    assert first[3] == ("Water", "#2f7ed8")
    assert first[5] == ("class 5", "#010203")
    assert first[7] == ("'=1+1 <b>", book.hex_colours()[7])
    assert any("3 classes are kept in" in event.get("text", "") for event in said)
    assert (tmp_path / "b.safetensors").read_bytes() == before, "a book is never written to"
    table = f"{tmp_path}/t.html"
    again = applied(tmp_path, cells, output=f"{tmp_path}/again.tif", output_table=table)
    assert csv_classes(again) == first
    assert "=1+1 &lt;b&gt;" in Path(table).read_text()
    assert read_palette(str(again)).get(3, ("Water", "#2f7ed8")) == ("Water", "#2f7ed8")
    # The table of a map is a table of names: given back, it changes nothing.
    said.clear()
    applied(tmp_path, cells, said, names=f"{tmp_path}/again.csv", output=f"{tmp_path}/third.tif")
    assert any("already" in event.get("text", "") for event in said)
    assert csv_classes(tmp_path / "third.tif") == first
    # Colours of this run come before the kept ones.
    np.save(tmp_path / "x.npy", np.full((512, 3), 9))
    made = applied(tmp_path, cells, colours_npy=f"{tmp_path}/x.npy", output=f"{tmp_path}/x.tif")
    assert csv_classes(made)[3] == ("Water", "#090909")


def test_names_of_members_and_names_of_a_cut(tmp_path, book, cells):
    groups = scheme_of(book, {}, 8).groups
    rows = [
        f"{number},{'Water' if group == 2 else 'Forest'}," for number, group in enumerate(groups) if group in (2, 4)
    ]
    (tmp_path / "n.csv").write_text(HEAD + "\n".join(rows))
    applied(tmp_path, cells, names=f"{tmp_path}/n.csv")
    shown = csv_classes(applied(tmp_path, cells, cut=8))
    assert shown[2][0] == "Water"
    assert shown[4][0] == "Forest"
    assert shown[0][0] == "class 0"
    style = applied(tmp_path, cells, cut=8).with_suffix(".qml")
    edited = tmp_path / "edited.qml"
    edited.write_text(style.read_text().replace('label="Water', 'label="Rhine'))
    shown = csv_classes(applied(tmp_path, cells, cut=8, names=str(edited)))
    assert shown[2][0] == "Rhine"
    kept = json.loads(kept_path(f"{tmp_path}/b.safetensors").read_text())["labels"]
    assert kept["8"] == {"2": {"name": "Rhine"}}, "only what was edited is kept"
    assert csv_classes(applied(tmp_path, cells, cut=8))[2][0] == "Rhine"
    assert csv_classes(applied(tmp_path, cells))[int(np.flatnonzero(groups == 2)[0])][0] == "Water"


def test_a_name_for_few_of_a_class_is_not_the_classs_name(tmp_path, book, cells):
    groups = scheme_of(book, {}, 8).groups
    (tmp_path / "n.csv").write_text(f"{np.flatnonzero(groups == 1)[0]},Water,\n")  # without a head
    applied(tmp_path, cells, names=f"{tmp_path}/n.csv")
    assert csv_classes(applied(tmp_path, cells, cut=8))[1][0] == "class 1"


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("n.csv", HEAD + "512,Water,\n", "no class 512; the book has classes 0 to 511"),
        ("n.csv", HEAD + "1,Water,\n1,Sea,\n", "class 1 twice"),
        ("n.csv", HEAD + "1,Water,blue\n", "line 2: 'blue' is not a colour"),
        ("n.csv", HEAD + "-1,Water,\n", "not the number of a class"),
        ("n.csv", HEAD + "1,,\n", "no class a name or a colour"),
        ("n.csv", HEAD, "no class a name or a colour"),
        ("n.csv", "", "is empty"),
        ("n.csv", "place,text\n1,Water\n", "no columns id, name and colour"),
        ("n.csv", HEAD + f"1,{'x' * 201},\n", "more than 200 characters"),
        ("n.csv", b"id,name\n1,W\xe4lder\n", "not a table of names"),
        ("n.qml", "<qgis><pipe/></qgis>", "not the style of a class raster"),
        ("n.qml", "no style", "not the style of a class raster"),
        ("n.qml", '<qgis><paletteEntry value="600" label="a" color="#ffffff"/></qgis>', "no class 600"),
        ("n.qml", '<qgis><paletteEntry value="1" label="a" color="#ffffff"/>' * 1 + "</qgis", "not the style"),
    ],
)
def test_bad_names(tmp_path, book, cells, file, text, words):
    (tmp_path / file).write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(InputError, match=words) as caught:
        applied(tmp_path, cells, names=f"{tmp_path}/{file}")
    assert caught.value.hint
    assert not (tmp_path / "c.tif").exists()
    assert not kept_path(f"{tmp_path}/b.safetensors").exists()


def test_bad_cuts(tmp_path, book, cells):
    with pytest.raises(InputError, match="513 classes, but the book has 512"):
        applied(tmp_path, cells, cut=513)
    with pytest.raises(InputError, match="CUT"):
        applied(tmp_path, cells, cut=1)
    (tmp_path / "n.csv").write_text(HEAD + "8,Water,\n")
    with pytest.raises(InputError, match="no class 8; CUT 8 makes classes 0 to 7"):
        applied(tmp_path, cells, cut=8, names=f"{tmp_path}/n.csv")
    assert not (tmp_path / "c8.tif").exists()


def test_names_of_another_book_are_not_taken_and_damaged_ones_refused(tmp_path, book, cells):
    (tmp_path / "n.csv").write_text(HEAD + "3,Water,\n")
    applied(tmp_path, cells, names=f"{tmp_path}/n.csv")
    saved_book(tmp_path / "b.safetensors", seed=5)
    said: list[dict] = []
    assert csv_classes(applied(tmp_path, cells, said))[3][0] == "class 3"
    assert any("another book" in event.get("text", "") for event in said)
    kept = kept_path(f"{tmp_path}/b.safetensors")
    for bad in ("{", "[]", '{"book": "x", "labels": {"0": {"1": {"colour": "red"}}}}'):
        kept.write_text(bad)
        with pytest.raises(InputError, match="no names of classes"):
            applied(tmp_path, cells)
        assert kept.read_text() == bad


def test_a_bundled_book_is_left_as_it_is(tmp_path):
    path = Path(ready_book(Identity(encoder="rcf", dims=384, patch=16)))
    ready, there = CentroidBook.load(str(path)), sorted(path.parent.iterdir())
    raster = saved_raster(tmp_path / "r.tif", ready.centres[:48].T.reshape(-1, 6, 8), nodata=np.nan)
    with rasterio.open(raster, "r+") as file:
        file.update_tags(**embedding_tags(ready.identity))
    (tmp_path / "n.csv").write_text(HEAD + "3,Water,\n")
    said: list[dict] = []
    made = applied(tmp_path, raster, said, book=None, names=f"{tmp_path}/n.csv")
    assert csv_classes(made)[3][0] == "Water"
    assert any("comes with the plugin" in event.get("text", "") for event in said)
    assert sorted(path.parent.iterdir()) == there
    assert csv_classes(applied(tmp_path, raster, book=None))[3][0] == "class 3"


def test_names_that_cant_be_kept_are_in_this_map(tmp_path, book, cells):
    kept_path(f"{tmp_path}/b.safetensors").mkdir()
    (tmp_path / "n.csv").write_text(HEAD + "3,Water,\n")
    said: list[dict] = []
    made = applied(tmp_path, cells, said, names=f"{tmp_path}/n.csv")
    assert csv_classes(made)[3][0] == "Water"
    assert any("in this map alone" in event.get("text", "") for event in said)


def test_names_go_on_to_polygons(tmp_path, book, cells):
    (tmp_path / "n.csv").write_text(HEAD + "".join(f"{i},Kind {i},\n" for i in range(8)))
    made = applied(tmp_path, cells, cut=8, names=f"{tmp_path}/n.csv")
    ToPolygons(input=str(made), output=f"{tmp_path}/p.gpkg").run()
    import geopandas

    assert geopandas.read_file(tmp_path / "p.gpkg")["name"].str.startswith("Kind ").all()

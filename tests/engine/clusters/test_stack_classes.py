"""Classes of every date of a stack: those of single rasters, one legend, and what cannot be classified said so."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import rasterio
from helpers.change import DATES, DIMS, legend, made_stack, moving, read, two_encoders, vectors

from geoenc_qgis import ApplyGeocentroids, FitGeocentroids, StackClasses
from geoenc_qgis.core.errors import GeoEncError, InputError, OutputError
from geoenc_qgis.raster.styles import read_palette
from geoenc_qgis.series.stack import Stack


def book(folder: Path, stack: str, clusters: int = 3) -> str:
    return FitGeocentroids(stack=stack, clusters=clusters, output_book=f"{folder}/b.safetensors").run()["OUTPUT_BOOK"]


def test_classes_of_dates_are_those_of_single_rasters(tmp_path):
    kinds = moving()
    kinds[1, :5] = -1
    stack = made_stack(tmp_path / "s", [vectors(some) for some in kinds], DATES)
    path = book(tmp_path, stack)
    out = StackClasses(
        stack=stack,
        book=path,
        output_folder=f"{tmp_path}/c",
        output_table=f"{tmp_path}/t.csv",
        output_html=f"{tmp_path}/p.html",
    ).run()
    items = json.loads(Path(out["CLASSES"]).read_text())["features"]
    table = pd.read_csv(out["OUTPUT_TABLE"])
    assert list(table.columns) == ["start", "end", "id", "name", "colour", "cells", "area_m2", "share"]
    for number, (item, token) in enumerate(zip(items, Stack.open(stack).tokens, strict=True)):
        ApplyGeocentroids(input=token.path, book=path, output=f"{tmp_path}/one.tif").run()
        made = tmp_path / "c" / item["assets"]["classes"]["href"]
        np.testing.assert_array_equal(read(made), read(tmp_path / "one.tif"))
        assert legend(made) == legend(tmp_path / "one.tif")
        with rasterio.open(made) as file:
            assert file.tags()["GEOENC_START"].startswith(DATES[number])
            assert file.nodata == 65535
        rows = table[table["start"].str.startswith(DATES[number])]
        assert rows["cells"].sum() == (kinds[number] >= 0).sum()
        assert rows["share"].sum() == pytest.approx(1, abs=1e-5)
        classes, counts = np.unique(read(made)[read(made) < 65535], return_counts=True)
        np.testing.assert_array_equal(rows.set_index("id")["cells"][classes], counts)
        assert rows["area_m2"].sum() == pytest.approx(rows["cells"].sum() / 16, rel=1e-2)
    page = Path(out["OUTPUT_HTML"]).read_text()
    assert "<svg" in page
    assert "2020-04-10" in page
    with pytest.raises(InputError, match="is a stack of classes, not of embeddings"):
        Stack.open(out["CLASSES"])


def test_a_legend_holds_what_occurs_at_any_date(tmp_path):
    kinds = moving()
    path = book(
        tmp_path, made_stack(tmp_path / "all", [vectors(np.arange(6).repeat(6).reshape(6, 6))] * 2, DATES[:2]), 6
    )
    stack = made_stack(tmp_path / "s", [vectors(some) for some in kinds], DATES)
    out = StackClasses(stack=stack, book=path, output_folder=f"{tmp_path}/c").run()
    rasters = sorted((tmp_path / "c").glob("*.tif"))
    seen = np.unique(np.concatenate([read(raster).ravel() for raster in rasters]))
    assert len(seen) == 3
    for raster in rasters:
        assert sorted(legend(raster)) == seen.tolist()
    assert set(out) == {"OUTPUT_FOLDER", "CLASSES"}


def test_names_of_the_book_stand_at_all_dates(tmp_path):
    kinds = moving()
    stack = made_stack(tmp_path / "s", [vectors(some) for some in kinds], DATES)
    path = book(tmp_path, stack)
    (tmp_path / "n.csv").write_text("0,_River <b>,#112233\n")
    first = Stack.open(stack).tokens[0].path
    ApplyGeocentroids(input=first, book=path, names=f"{tmp_path}/n.csv", output=f"{tmp_path}/one.tif").run()
    texts = {"output_table": f"{tmp_path}/t.csv", "output_html": f"{tmp_path}/p.html"}
    StackClasses(stack=stack, book=path, output_folder=f"{tmp_path}/c", **texts).run()
    table = pd.read_csv(tmp_path / "t.csv").query("id == 0")
    assert set(table["name"]) == {"_River <b>"}
    assert set(table["colour"]) == {"#112233"}
    for raster in (tmp_path / "c").glob("*.tif"):
        assert read_palette(str(raster))[0] == ("_River <b>", "#112233")
    assert "_River &lt;b&gt;" in (tmp_path / "p.html").read_text()


@pytest.mark.parametrize(
    ("spoil", "text"),
    [
        (lambda stack, path, folder: (two_encoders(folder), path), "was encoded with others"),
        (
            lambda stack, path, folder: (
                made_stack(folder / "o", [vectors(moving()[0])], DATES[:1], encoders=("others",)),
                path,
            ),
            "but the centroid book was made with kinds",
        ),
        (lambda stack, path, folder: (stack, stack), "centroid book|not a"),
        (
            lambda stack, path, folder: (
                made_stack(folder / "n", [np.full((DIMS, 5, 5), np.nan, np.float32)] * 2, DATES[:2]),
                path,
            ),
            "No cell of the stack is valid",
        ),
        (lambda stack, path, folder: (stack, None), "comes with no book"),
    ],
)
def test_classes_that_cannot_be(tmp_path, spoil, text):
    stack = made_stack(tmp_path / "first", [vectors(some) for some in moving()], DATES)
    stack, path = spoil(stack, book(tmp_path, stack), tmp_path)
    there = sorted(tmp_path.rglob("*"))
    with pytest.raises(GeoEncError, match=text) as fault:
        StackClasses(
            stack=stack,
            output_folder=f"{tmp_path}/c",
            output_table=f"{tmp_path}/t.csv",
            **({"book": path} if path else {}),
        ).run()
    assert fault.value.hint
    assert sorted(tmp_path.rglob("*")) == there
    with pytest.raises(OutputError, match="another stack"):
        StackClasses(
            stack=str(tmp_path / "first" / "stack.json"),
            book=f"{tmp_path}/b.safetensors",
            output_folder=f"{tmp_path}/first",
        ).run()

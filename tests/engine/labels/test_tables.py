"""Tables of labels of whole rasters, BigEarthNet's among them."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from helpers.labels import embeddings, read, table
from helpers.rasters import saved_raster

from geoenc_qgis import Classify, Encode, ImportEncoder, TrainClassifier
from geoenc_qgis.core.errors import InputError
from geoenc_qgis.labels import tables


def test_whole_rasters_are_classified_by_a_table(tmp_path):
    rows, paths = [], []
    for number in range(24):
        kind = number % 2
        path = embeddings(tmp_path / f"clip{number}.tif", np.full((4, 5), kind), seed=number)
        paths.append(path)
        rows.append(f"some/where/clip{number}.jpg,{'river' if kind else 'town'}")
    labels = tmp_path / "labels.csv"
    labels.write_text("raster,label\n" + "\n".join(rows) + "\nclip99.tif,town\n")
    TrainClassifier(
        inputs=paths,
        label_table=str(labels),
        output_classifier=f"{tmp_path}/c.geoenc",
        output_table=f"{tmp_path}/t.csv",
        output_metrics=f"{tmp_path}/m.json",
    ).run()
    assert json.loads((tmp_path / "m.json").read_text())["cross_validation"]["overall_accuracy"]["mean"] == 1
    out = Classify(
        input=paths[3],
        classifier=f"{tmp_path}/c.geoenc",
        output=f"{tmp_path}/o.tif",
        output_table=f"{tmp_path}/p.csv",
    ).run()
    assert (read(out["OUTPUT"])[0] == 1).all()  # river
    assert table(tmp_path / "p.csv")[0]["predicted"] == "river"


def test_tables_in_every_form_say_the_same(tmp_path):
    (tmp_path / "a.csv").write_text("raster,labels\nx.tif,a;b\ny.tif,b\n")
    (tmp_path / "b.csv").write_text("file;a;b\nx.tif;1;1\ny.tif;0;1\n")
    (tmp_path / "c.json").write_text('{"x.tif": ["a", "b"], "y": ["b"]}')
    (tmp_path / "d.json").write_text('[{"raster": "x.tif", "labels": ["a", "b"]}, {"raster": "y.tif", "labels": "b"}]')
    for name in ("a.csv", "b.csv", "c.json", "d.json"):
        assert tables.table_labels(str(tmp_path / name), True) == {"x": ["a", "b"], "y": ["b"]}, name
    with pytest.raises(InputError, match="several labels"):
        tables.table_labels(str(tmp_path / "a.csv"), False)


def test_bigearthnets_43_classes_become_19():
    every = [old for olds in tables.BIGEARTHNET19.values() for old in olds]
    assert len(tables.BIGEARTHNET19) == 19 and len(every) + len(tables.OMITTED_CLASSES) == 43
    assert tables.bigearthnet19_labels(["Rice fields", "Airports", "Sea and ocean", "Non-irrigated arable land"]) == [
        "Arable land",
        "Marine waters",
    ]
    with pytest.raises(InputError, match="not one of"):
        tables.bigearthnet19_labels(["Moon"])


def test_bigearthnet_files_are_read(shared):
    file = next((shared / "data/labelled/bigearthnet/s2-tiny").glob("*/*_labels_metadata.json"))
    found = tables.table_labels(str(file), True)
    assert len(found) == 2 and found[file.parent.name]


def test_names_may_hold_commas_and_rows_of_one_raster_are_joined(tmp_path):
    file = tmp_path / "l.csv"
    file.write_text(
        'id,raster,labels\n0,x.tif,"Beaches, dunes, sands"\n1,x.tif,Pastures\n2,y.tif,"Beaches, dunes, sands;1.0"\n'
    )
    found = tables.table_labels(str(file), True)
    assert found == {"x": ["Beaches, dunes, sands", "Pastures"], "y": ["Beaches, dunes, sands", "1"]}


def test_bigearthnet_from_bands_to_scores(shared, engine_home, tmp_path):
    """Sentinel-1 and -2 patches by their wavelengths through one DOFA, whole rasters, 43 to 19 classes, several labels
    each."""
    import torch
    from helpers.checkpoints import dofa

    torch.save(dofa(1), tmp_path / "DOFA_ViT_base_e100.pth")
    encoder = ImportEncoder(file=f"{tmp_path}/DOFA_ViT_base_e100.pth", name="dofa-small").run()["ENCODER"]
    made, root = [], shared / "data/labelled/bigearthnet"
    for kind, bands, sensor in (
        ("s1-tiny", ("VV", "VH"), "sentinel1"),
        ("s2-tiny", ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12"), "sentinel2"),
    ):
        for patch in sorted((root / kind).iterdir()):
            layers = [read(patch / f"{patch.name}_{band}.tif")[0] for band in bands]
            whole = np.stack([np.kron(one, np.ones((120 // one.shape[0],) * 2, one.dtype)) for one in layers])
            with rasterio.open(patch / f"{patch.name}_{bands[0]}.tif") as file:
                file = saved_raster(tmp_path / f"{patch.name}.tif", whole, file.crs, file.transform)
            with rasterio.open(file, "r+") as out:
                out.descriptions = bands
            (tmp_path / kind).mkdir(exist_ok=True)
            made.append(str(tmp_path / kind / f"{patch.name}.tif"))
            numbers = list(range(1, len(bands) + 1))
            Encode(input=file, encoder=encoder, sensor=sensor, bands=numbers, target_gsd=10, output=made[-1]).run()
    assert len(made) == 7
    found = {}
    for kind in ("s1-tiny", "s2-tiny"):
        found |= tables.table_labels(str(next((root / kind).glob("*/*_labels_metadata.json"))), True)
    (tmp_path / "all.json").write_text(json.dumps(found))
    TrainClassifier(
        inputs=made,
        label_table=f"{tmp_path}/all.json",
        multilabel=True,
        nomenclature="bigearthnet19",
        folds=2,
        method="rf",
        preset="seminar",
        output_classifier=f"{tmp_path}/c.geoenc",
        output_metrics=f"{tmp_path}/m.json",
        output_table=f"{tmp_path}/t.csv",
    ).run()
    told = json.loads((tmp_path / "m.json").read_text())
    several = ["Arable land", "Broad-leaved forest", "Inland waters", "Pastures", "Urban fabric"]
    assert set(several) <= set(told["classes"]) and not told["dropped_classes"]
    assert {"f2_macro", "f2_micro", "hamming_loss", "precision_macro"} <= set(told["cross_validation"])
    assert len(table(tmp_path / "t.csv")) == 7

"""Results as the desktop loads them: legends, names, groups, order, metadata, and folders left as they were."""

from __future__ import annotations

import re
import sys
from tempfile import TemporaryDirectory

import pytest
from conftest import Feedback
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

sys.path.append("/usr/share/qgis/python/plugins")
BY_FILE = "Processing/Configuration/PREFER_FILENAME_AS_LAYER_NAME"
TEMPORARY = "TEMPORARY_OUTPUT"


@pytest.fixture
def tree(geoenc):
    """tree(): (group, [names of its layers]) or a layer's name, from the top of the project's layer tree."""
    QgsSettings().setValue(BY_FILE, False)
    yield lambda: [
        (node.name(), [child.name() for child in node.children()]) if hasattr(node, "findLayers") else node.name()
        for node in QgsProject.instance().layerTreeRoot().children()
    ]
    QgsProject.instance().clear()
    QgsSettings().remove(BY_FILE)


def desktop(made, **values):
    """Run an algorithm as a dialog does, its layers into the project; returns them by the names of its outputs."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    context, feedback, project = QgsProcessingContext(), Feedback(), QgsProject.instance()
    context.setProject(project)
    if isinstance(made, str):
        made = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{made}")
    names = {definition.name() for definition in made.destinationParameterDefinitions()}
    for name in names & set(values):
        if not name.endswith(("FOLDER", "STEPS")):
            values[name] = QgsProcessingOutputLayerDefinition(values[name], project)
    results, ok = made.run(values, context, feedback)
    assert ok, feedback.text()
    assert handleAlgorithmResults(made, context, feedback, parameters=values), feedback.text()
    there = {layer.source().split("|")[0]: layer for layer in project.mapLayers().values()}
    return {name: there[path] for name, path in results.items() if isinstance(path, str) and path in there}


@pytest.fixture
def cells(run, engine, scene, tmp_path):
    path = str(tmp_path / "e.tif")
    assert run("encode", {"INPUT": scene(640, 480, name="olinda.tif"), "ENCODER": "rcf", "OUTPUT": path})[0]
    return path


@pytest.fixture
def book(run, cells, tmp_path):
    path = str(tmp_path / "b.safetensors")
    fit = {"INPUTS": [cells], "CLUSTERS": 5, "COLOURS": "pca", "OUTPUT_BOOK": path}
    assert run("fitgeocentroids", fit)[0]
    return path


def test_layers_of_a_run_are_a_group_in_order(cells, book, tree, tmp_path):
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_RGB", "OUTPUT_DISTANCE", "OUTPUT_MARGIN"), TEMPORARY)
    made = desktop("applygeocentroids", INPUT=cells, BOOK=book, **outputs)
    of = " · olinda · rcf 0.5 m"
    ordered = [f"classes{of}", f"class colours{of}", f"margin{of}", f"distance{of}"]
    assert tree() == [("olinda · Apply geocentroids", ordered)]
    entries = made["OUTPUT"].renderer().classes()
    assert len(entries) == 5
    assert all(re.fullmatch(r"class \d · [\d,.]+ (ha|m²)", entry.label) for entry in entries)
    table = (tmp_path / made["OUTPUT"].source().replace(".tif", ".csv")).read_text().splitlines()[1:]
    for entry, row in zip(entries, table):
        area = float(row.split(",")[4])
        number, unit = re.search(r"([\d,.]+) (ha|m²)$", entry.label).groups()
        assert float(number.replace(",", "")) == pytest.approx(area / (1e4 if unit == "ha" else 1), rel=0.006)
    shader = made["OUTPUT_MARGIN"].renderer().shader().rasterShaderFunction()
    assert shader.legendSettings().minimumLabel().endswith(" · between classes")
    # A second run of the same makes a group of its own.
    desktop("applygeocentroids", INPUT=cells, BOOK=book, **outputs)
    assert sorted(name for name, _ in tree())[1].endswith(" (2)")
    assert [len(layers) for _, layers in tree()] == [4, 4]


def test_polygons_have_clean_names_and_areas_in_the_legend(cells, book, tree, tmp_path):
    raster = str(tmp_path / "c.tif")
    desktop("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=raster)
    polygons = desktop("topolygons", INPUT=raster, OUTPUT=TEMPORARY)["OUTPUT"]
    assert {feature["name"] for feature in polygons.getFeatures()} == {f"class {n}" for n in range(5)}
    labels = [category.label() for category in polygons.renderer().categories()]
    assert all(re.fullmatch(r"class \d · [\d,.]+ (ha|m²)", label) for label in labels), labels
    assert tree()[0] == "polygons · olinda · rcf 0.5 m"


def test_metadata_tells_encoder_licence_and_parameters(cells, book, tree):
    metadata = desktop("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=TEMPORARY)["OUTPUT"].metadata()
    tags = gdal.Open(cells).GetMetadata()
    assert tags["GEOENC_LICENCE"]
    assert tags["TIFFTAG_IMAGEDESCRIPTION"].startswith("embeddings, of olinda.tif, by rcf, licence ")
    assert metadata.licenses() == [tags["GEOENC_LICENCE"]]
    for line in ("Encoder: rcf", "GSD: 0.5 m", "Made from: olinda.tif", "geoenc:applygeocentroids INPUT="):
        assert line in metadata.abstract()
    assert metadata.keywords()["GeoEnc"] == ["classes", "rcf"]
    assert "INPUT=" in metadata.history()[0]


@pytest.mark.parametrize("by_file", [True, False])
def test_qgis_setting_decides_between_name_and_file(cells, book, tree, by_file):
    QgsSettings().setValue(BY_FILE, by_file)
    with TemporaryDirectory(dir="/var/tmp") as folder:  # what lies in /tmp is never called after its file
        desktop("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=f"{folder}/mine.tif")
    assert tree() == ["mine" if by_file else "classes · olinda · rcf 0.5 m"]


def test_rasters_do_not_hide_points(cells, book, tree):
    for kind in ("Polygon", "LineString", "Point"):
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{kind}?crs=EPSG:32721", kind, "memory"))
    desktop("pca", INPUT=cells, OUTPUT=TEMPORARY)
    one = "components · olinda · rcf 0.5 m"
    assert tree() == ["Point", "LineString", one, "Polygon"]
    desktop("applygeocentroids", INPUT=cells, BOOK=book, OUTPUT=TEMPORARY, OUTPUT_MARGIN=TEMPORARY)
    names = [f"{what} · olinda · rcf 0.5 m" for what in ("classes", "margin")]
    assert tree() == ["Point", "LineString", ("olinda · Apply geocentroids", names), one, "Polygon"]
    root, bridge = QgsProject.instance().layerTreeRoot(), QgsProject.instance().layerTreeRegistryBridge()
    group = root.findGroups()[0]
    group.insertLayer(0, QgsProject.instance().mapLayersByName("Point")[0])  # as QGIS does where the group is current
    bridge.setLayerInsertionPoint(group, 0)
    desktop("pca", INPUT=cells, OUTPUT=TEMPORARY)
    bridge.setLayerInsertionPoint(root, 0)
    assert tree()[:4] == ["Point", "LineString", "Point", one]


def test_text_from_files_is_short_and_plain(cells, tree, tmp_path):
    raster = gdal.Open(cells, gdal.GA_Update)
    raster.SetMetadataItem("GEOENC_SOURCE", "<img src='http://x'/>\n" + 300 * "long")
    raster = None
    desktop("pca", INPUT=cells, OUTPUT=TEMPORARY)
    (name,) = tree()
    assert len(name) < 60
    assert not set(name) & set("<>\n")


def test_no_file_appears_beside_a_raster(run, engine, scene, tree, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    path = scene(640, 480, name="in/olinda.tif")
    desktop("encode", INPUT=path, ENCODER="rcf", OUTPUT=str(tmp_path / "out" / "e.tif"))
    desktop("pca", INPUT=str(tmp_path / "out" / "e.tif"), OUTPUT=str(tmp_path / "out" / "p.tif"))
    desktop("resample", INPUT=path, TARGET_GSD=1, OUTPUT=str(tmp_path / "out" / "r.tif"))
    QgsProject.instance().clear()  # GDAL writes what it keeps when a file is closed
    assert [file.name for file in (tmp_path / "in").iterdir()] == ["olinda.tif"]
    assert not [file.name for file in (tmp_path / "out").iterdir() if file.name.endswith(".xml")]


@pytest.mark.parametrize("output", [TEMPORARY, "named"])
def test_a_plan_loads_no_layer_and_names_its_page(run, engine, scene, tree, tmp_path, output):
    path = scene(640, 480, name="olinda.tif")
    where = TEMPORARY if output == TEMPORARY else str(tmp_path / "e.tif")
    assert desktop("encode", INPUT=path, ENCODER="rcf", DRY_RUN=True, OUTPUT=where) == {}
    assert tree() == []
    ok, results, feedback = run("encode", {"INPUT": path, "ENCODER": "rcf", "DRY_RUN": True, "OUTPUT": where})
    assert ok and "OUTPUT" not in results, feedback.text()
    with open(results["PLAN_HTML"], encoding="utf-8") as page:
        assert "Plan of encode" in page.read()
    stack = {
        "INPUTS": [path, scene(640, 480, name="b.tif")],
        "DATES": "2020-01-01,2020-02-01",
        "DRY_RUN": True,
        "OUTPUT_FOLDER": str(tmp_path / "stack"),
    }
    many = {"INPUTS": [path], "DRY_RUN": True, "OUTPUT_FOLDER": TEMPORARY}
    for algorithm, given in (("encodestack", stack), ("encodecollection", many)):
        ok, results, feedback = run(algorithm, {**given, "ENCODER": "rcf"})
        assert ok and not {"STACK", "MOSAIC"} & results.keys(), feedback.text()
        assert "Nothing was encoded" in feedback.text()


def test_outputs_of_a_model_have_style_names_and_a_group(cells, book, tree):
    model = QgsProcessingModelAlgorithm("Two", "tests")
    for definition in (QgsProcessingParameterRasterLayer("E", "E"), QgsProcessingParameterFile("B", "B")):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    source = QgsProcessingModelChildParameterSource
    for number, (job, title, taken) in enumerate(
        (
            ("applygeocentroids", "Land", {"INPUT": "E", "BOOK": "B"}),
            ("pca", "Principal components", {"INPUT": "E"}),
        )
    ):
        child = QgsProcessingModelChildAlgorithm(f"geoenc:{job}")
        child.setChildId(str(number))
        for name, parameter in taken.items():
            child.addParameterSources(name, [source.fromModelParameter(parameter)])
        output = QgsProcessingModelOutput(title)
        output.setChildId(str(number))
        output.setChildOutputName("OUTPUT")
        child.setModelOutputs({title: output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    desktop(model.create(), **{"E": cells, "B": book, "0:Land": TEMPORARY, "1:Principal components": TEMPORARY})
    ((group, names),) = tree()
    assert re.fullmatch(r"olinda · \d{4}-\d\d-\d\d \d\d:\d\d", group)
    assert names == ["Land · olinda · rcf 0.5 m", "components · olinda · rcf 0.5 m"]


def test_change_is_shown_by_dates(run, engine, scene, tree, tmp_path):
    rasters = [scene(160, 120, name=f"x_2020{month}01.tif") for month in ("01", "02", "03")]
    dark = gdal.Open(rasters[2], gdal.GA_Update)
    for number in range(1, dark.RasterCount + 1):
        band = dark.GetRasterBand(number)
        band.WriteRaster(0, 0, 64, 48, bytes(255 - value for value in band.ReadRaster(0, 0, 64, 48)))
    del band, dark
    assert run("encodestack", {"INPUTS": rasters, "ENCODER": "rcf", "OUTPUT_FOLDER": str(tmp_path / "s")})[0]
    outputs = dict.fromkeys(("OUTPUT", "OUTPUT_WHEN", "OUTPUT_POLYGONS"), TEMPORARY)
    steps = str(tmp_path / "steps")
    made = desktop("stackchange", STACK=str(tmp_path / "s" / "stack.json"), OUTPUT_STEPS=steps, LOAD=True, **outputs)
    ((group, names),) = tree()
    assert group == "s · Stack change"
    what = [name.replace(" · s · rcf 0.5 m", "") for name in names]
    assert what == ["change polygons", "dates of change", "change", "steps (change)"]
    labels = [entry.label for entry in made["OUTPUT_WHEN"].renderer().classes()]
    assert labels
    assert all(re.fullmatch(r"2020-\d\d-01 → 2020-\d\d-01", label) for label in labels)
    categories = [category.label() for category in made["OUTPUT_POLYGONS"].renderer().categories()]
    assert categories == ["changed by 2020-03-01"]

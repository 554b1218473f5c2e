"""What QGIS is offered: algorithms with their parameters, help, words to search for."""

from __future__ import annotations

import json
import os
import re
import subprocess

import pytest
from conftest import ROOT, Feedback
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

PARAMETERS = {
    "resample": "INPUT TARGET_GSD TARGET_CRS EXTENT RESAMPLING COMPRESS OUTPUT",
    "encode": "INPUT BANDS ENCODER DEVICE PRECISION BATCH_SIZE TILE_SIZE MARGIN SCALING SCALING_RANGE SCALING_FROM"
    " TARGET_GSD TARGET_CRS EXTENT RESAMPLING NO_GEOREFERENCE DTYPE OUTPUT",
    "embeddingrgb": "INPUT METHOD COLOUR_MODEL OUTPUT OUTPUT_MODEL",
    "pca": "INPUT COMPONENTS OUTPUT OUTPUT_MODEL OUTPUT_HTML",
    "fitgeocentroids": "INPUTS STACK CLUSTERS AUTO_CLUSTERS SAMPLE METRIC ITERATIONS COLOURS SEED DEVICE OUTPUT_BOOK"
    " OUTPUT_HTML",
    "applygeocentroids": "INPUT BOOK CUT NAMES COLOURS_NPY OUTPUT OUTPUT_RGB OUTPUT_DISTANCE OUTPUT_MARGIN"
    " OUTPUT_TABLE",
    "importencoder": "FILE FOLDER CARD NAME ENTRY ACCEPT_LICENCE",
    "listencoders": "OUTPUT_HTML OUTPUT_JSON",
    "installengine": "CPU_ONLY PYTHON FORCE CLUSTER",
    "imagetomaps": "INPUT BANDS ENCODER TARGET_GSD EXTENT CELL_SIZE CLUSTERS OUTPUT_FOLDER",
}


@pytest.fixture(params=PARAMETERS)
def algorithm(geoenc, request):
    return QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{request.param}")


def test_promised_parameters_are_there(algorithm):
    assert set(PARAMETERS[algorithm.name()].split()) <= {d.name() for d in algorithm.parameterDefinitions()}


def test_everything_but_inputs_and_outputs_has_a_default(algorithm):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    must = {d.name() for d in algorithm.parameterDefinitions() if not d.flags() & optional and d.defaultValue() is None}
    assert must <= {"INPUT", "OUTPUT", "BOOK", "OUTPUT_BOOK"}


def test_everything_is_explained(algorithm):
    assert len(algorithm.shortHelpString()) > 200
    assert algorithm.group()
    assert not [d.name() for d in algorithm.parameterDefinitions() if not d.help()]


@pytest.fixture(scope="module")
def fields(engine_python):
    """The engine's own definitions: job -> parameter -> JSON schema."""
    code = (
        "import json; from geoenc_qgis.jobs import JOBS, job_class;"
        "print(json.dumps({job: job_class(job).model_json_schema()['properties'] for job in JOBS}))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    answer = subprocess.run([engine_python, "-c", code], env=environment, capture_output=True, text=True, check=True)
    return json.loads(answer.stdout)


def test_jobs_and_algorithms_have_the_same_parameters(geoenc, fields):
    """The engine refuses what it doesn't know, so that a name spelt in two ways would end every run."""
    for job, known in fields.items():
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{job}")
        # What layers carry, and what becomes of results, is QGIS's alone.
        asked = {d.name() for d in algorithm.parameterDefinitions()} - {"LOAD"}
        assert asked == set(known) - {"LAYER_DATES"}, job


# Left empty by a script, the name of the result tells the format (ExportEmbeddings.prepareAlgorithm).
OTHER_DEFAULTS = {("exportembeddings", "FORMAT")}


def test_a_damaged_card_leaves_the_others(geoenc, home):
    from geoenc.processing_algorithms import encoders

    folder = home / "models" / "mine"
    folder.mkdir(parents=True)
    before = encoders.encoder_ids()
    (folder / "card.json").write_text("{")
    assert encoders.encoder_ids() == before
    (folder / "card.json").write_text('{"id": "mine"}')
    assert encoders.encoder_ids() == sorted([*before, "mine"])
    encode = QgsApplication.processingRegistry().createAlgorithmById("geoenc:encode")
    assert "mine" in encode.parameterDefinition("ENCODER").options(), "selectable in the same session"
    (folder / "card.json").unlink()


def test_qgis_side_imports_nothing_of_the_engine():
    for path in [ROOT / "__init__.py", *(ROOT / "processing_algorithms").glob("*.py")]:
        found = re.findall(
            r"^\s*(?:from|import) (torch|rasterio|numpy|geoenc_qgis|transformers)\b", path.read_text(), re.M
        )
        assert not found, path


def test_list_encoders_names_the_one_that_needs_no_download(run, engine, tmp_path):
    ok, _, feedback = run("listencoders", {"OUTPUT_JSON": str(tmp_path / "cards.json")}, Feedback())
    assert ok, feedback.text()
    assert "rcf" in feedback.text()
    assert "rcf" in (tmp_path / "cards.json").read_text()

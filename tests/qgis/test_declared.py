"""Each value that a declaration rules out is refused by QGIS's side too, in one sentence that names the parameter."""

from __future__ import annotations

import json
import re

import pytest
from conftest import ROOT
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtSvg import QSvgRenderer

WHOLE = json.loads((ROOT / "processing_algorithms" / "algorithms.json").read_text(encoding="utf-8"))
DECLARED = WHOLE["algorithms"]
ALL = [(algorithm["id"], parameter) for algorithm in DECLARED for parameter in algorithm["parameters"]]


def wrong_values(parameter):
    """Values that the declaration rules out, each with a word of the sentence that says so."""
    kind = parameter["kind"]
    if kind in ("number", "integer"):
        step = 1 if kind == "integer" else 0.01
        yield "many", "not a number"
        if kind == "integer":
            yield 2.5, "whole number"
        if "min" in parameter:
            yield parameter["min"] - step, "at least"
        if "max" in parameter:
            yield parameter["max"] + step, "at most"
    elif kind in ("choice", "encoder"):
        yield "no such option", "choose one of"
    elif kind in ("file", "folder"):
        yield "/nowhere/at/all", "check the path"
    elif kind == "crs":
        yield "EPSG:nowhere", "EPSG:32632"
    elif kind == "extent":
        yield "1,2", "xmin,xmax,ymin,ymax"
    elif kind.endswith("Destination"):
        yield "/nowhere/at/all/out.tif", "no folder"


@pytest.mark.parametrize(("algorithm", "parameter"), ALL, ids=[f"{a}-{p['name']}" for a, p in ALL])
def test_what_a_declaration_rules_out_is_refused_in_one_sentence(geoenc, algorithm, parameter):
    from geoenc.processing_algorithms import parameters

    made = QgsApplication.processingRegistry().createAlgorithmById(f"geoenc:{algorithm}")
    definition = made.parameterDefinition(parameter["name"])
    if parameter["kind"] == "internal":
        assert definition is None, "no dialog shows it"
        return
    for value, word in wrong_values(parameter):
        text = parameters.fault([definition], {parameter["name"]: value}, QgsProcessingContext())
        assert word in text
        assert text.startswith(f"{parameter['title']} ({parameter['name']})")
        assert text.endswith(".") and "\n" not in text


def test_the_toolbox_has_the_groups_in_the_order_of_work(geoenc):
    """Sorted by name, as QGIS does, with ids that neither order nor language changes, and an icon each."""
    provider = QgsApplication.processingRegistry().providerById("geoenc")
    made = [one for one in provider.algorithms() if one.name() != "imagetomaps"]
    shown = sorted({(one.group(), one.groupId()) for one in made})
    assert [group[2:] for group, _ in shown] == WHOLE["groups"]
    assert [group[0] for group, _ in shown] == list("12345678")
    for _, name in shown:
        assert re.fullmatch("[a-z]+", name)
        assert QSvgRenderer(str(ROOT / "icons" / f"{name}.svg")).isValid()


def test_the_provider_shows_what_is_declared(geoenc):
    provider = QgsApplication.processingRegistry().providerById("geoenc")
    shown = {algorithm.name(): algorithm for algorithm in provider.algorithms()}
    for declared in DECLARED:
        algorithm = shown[declared["id"]]
        assert (algorithm.displayName(), algorithm.group()[2:]) == (declared["title"], declared["group"])
        assert not algorithm.icon().isNull()
        for parameter in declared["parameters"]:
            definition = algorithm.parameterDefinition(parameter["name"])
            if definition is not None:
                assert definition.help() == parameter["help"]
                assert bool(definition.flags() & definition.FlagAdvanced) == parameter.get("advanced", False)

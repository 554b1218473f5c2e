"""What Qt 6 no longer knows stays out of the plugin: enums by their owner alone (Qt.AlignLeft), types of QVariant.

Each name is looked up in the QGIS that runs the tests, so it is told by what it is, not by how it looks.
"""

from __future__ import annotations

import ast
import enum
import importlib
import sys
import types

import pytest
from conftest import ROOT

sys.path.append("/usr/share/qgis/python/plugins")  # Processing's own


def outdated(source, names):
    """What of a module's source Qt 6 would refuse, by line; `names` are the module's globals."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            imported = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
            of_qgis = imported[0].startswith("qgis.PyQt")  # which has what both have
            if not of_qgis and any(name.startswith(("PyQt5", "PyQt6", "sip")) for name in imported):
                found.append(f"{node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Attribute):
            owner = value_of(node.value, names)
            member = getattr(owner, node.attr, None) if isinstance(owner, type) else None
            if node.attr == "exec_" or (is_enum(member) and owner is not type(member)):
                found.append(f"{node.lineno}: {ast.unparse(node)}")
    return found


def value_of(node, names):
    """The object that a dotted name means, None where it is none of the module's."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = value_of(node.value, names)
        return getattr(owner, node.attr, None) if isinstance(owner, (type, types.ModuleType)) else None
    return None


def is_enum(value):
    """Whether it is a member of an enum of sip (a kind of int) or of Python."""
    return isinstance(value, enum.Enum) or (isinstance(value, int) and type(value) not in (int, bool))


OLD = """
from qgis.core import QgsProcessing, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import Qt, QVariant
"""


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("Qt.AlignLeft", True),
        ("Qt.AlignmentFlag.AlignLeft", False),
        ("QgsProcessing.TypeRaster", True),
        ("QgsProcessing.SourceType.TypeRaster", False),
        ("QgsProcessingParameterNumber.Integer", True),
        ("QVariant.String", True),
        ("dialog.exec_()", True),
        ("dialog.exec()", False),
        ("import PyQt5.QtCore", True),
        ("from PyQt5.QtCore import Qt", True),
    ],
)
def test_what_is_outdated_is_seen(geoenc, line, fault):
    names = {}
    exec(OLD, names)
    assert bool(outdated(line, names)) == fault


def test_the_plugin_has_nothing_outdated(geoenc):
    found = []
    for path in sorted((ROOT / "processing_algorithms").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = importlib.import_module(".".join(("geoenc", *parts)))
        found += [f"{path.name}:{fault}" for fault in outdated(path.read_text(encoding="utf-8"), vars(module))]
    assert not found

"""in_qt6.py ROOT: loads the plugin under PyQt6 as a QGIS of Qt 6 would, with what is QGIS's own taken for granted.

Run by test_qt6.py in a process of its own. Qt is the real one; of QGIS and GDAL every name is a class that has every
name. What comes out right is printed as JSON.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
import types
from pathlib import Path
from typing import Any


class Anything(type):
    """A class that has every attribute, which is such a class."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything(name, (), {})


class Granted(types.ModuleType):
    """A module of such classes."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = Anything(name, (), {"__getattr__": lambda self, name: Anything(name, (), {})})
        setattr(self, name, made)
        return made


def grant() -> None:
    """Put qgis and osgeo where imports find them; qgis.PyQt is PyQt6, and QGIS speaks German."""
    processing = ("processing", "processing.gui", "processing.gui.wrappers")
    for name in ("qgis", "qgis.core", "qgis.gui", "qgis.utils", *processing, "osgeo", "osgeo.gdal", "osgeo.ogr"):
        sys.modules[name] = Granted(name)
    sys.modules["osgeo"].gdal = sys.modules["osgeo.gdal"]
    sys.modules["qgis.PyQt"] = importlib.import_module("PyQt6")
    for part in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml"):
        sys.modules[f"qgis.PyQt.{part}"] = importlib.import_module(f"PyQt6.{part}")
    application = sys.modules["PyQt6.QtCore"].QCoreApplication
    german = {"locale": staticmethod(lambda: "de")}
    sys.modules["qgis.core"].QgsApplication = type("QgsApplication", (application,), german)


def loaded(root: Path) -> types.ModuleType:
    """The plugin's package, as QGIS imports it from a folder called geoenc."""
    spec = importlib.util.spec_from_file_location(
        "geoenc", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["geoenc"] = package
    spec.loader.exec_module(package)
    return package


def main(root: Path) -> dict[str, Any]:
    """Import every module, make the plugin, and ask what it makes of Qt's own classes."""
    grant()
    application = sys.modules["qgis.core"].QgsApplication([])
    plugin = loaded(root).classFactory(None)
    names = sorted(path.stem for path in (root / "processing_algorithms").glob("*.py"))
    modules = {name: importlib.import_module(f"geoenc.processing_algorithms.{name}") for name in names}
    qt = sys.modules["qgis.PyQt.QtCore"]
    day = qt.QDateTime(qt.QDate(2020, 5, 17), qt.QTime(12, 0))
    told = {
        "qt": qt.QT_VERSION_STR,
        "modules": names,
        "plugin": type(plugin).__name__,
        "moment": modules["dated"].utc_moment("2020-05-17T12:00:00Z").toString(qt.Qt.DateFormat.ISODate),
        "date as text": modules["layers"]._text(day),
        "titles": [made.displayName() for made in _algorithms(modules)],
    }
    del application  # which Qt wanted until here
    return told


def _algorithms(modules: dict[str, types.ModuleType]) -> list[Any]:
    declared, special = modules["declared"], modules["special"].SPECIAL
    classes = [(special.get(one["id"], declared.DeclaredAlgorithm), one) for one in declared.declarations()]
    return [modules["install_engine"].InstallEngine(), *(made(one) for made, one in classes)]


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))

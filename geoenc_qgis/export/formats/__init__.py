"""The formats that embeddings are exported to: each a module here with a FORMAT, found by being here."""

from __future__ import annotations

import importlib
import pkgutil

from ..format import Format

DEFAULT_FORMAT = "pt"  # comes first: QGIS names temporary files by it

_modules = [importlib.import_module(f".{module.name}", __name__) for module in pkgutil.iter_modules(__path__)]
FORMATS: dict[str, Format] = {
    found.name: found
    for found in sorted((m.FORMAT for m in _modules), key=lambda f: (f.name != DEFAULT_FORMAT, f.name))
}

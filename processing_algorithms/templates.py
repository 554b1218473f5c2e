"""Example graphs: models of the Model Designer that come with the plugin and are copied into the user's own models."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication

from .environment import ROOT
from .words import counted, tr

FOLDER = ROOT / "models" / "templates"
MODEL_NAME = re.compile(rb'(name="model_name" value=")([^"]*)(")')


def copy_examples(iface: Any) -> None:
    """Copy the example graphs into the user's models and say so in the message bar."""
    try:
        folder = models_folder()
        copied, beside = copy_templates(folder)
    except OSError as error:
        text = tr("The example graphs can't be copied: {error}.", error=error)
        iface.messageBar().pushMessage("GeoEnc", text, Qgis.MessageLevel.Critical)
        return
    provider = QgsApplication.processingRegistry().providerById("model")
    if provider:
        provider.refreshAlgorithms()
    told = [
        counted(
            len(copied),
            "{n} example graph was copied to your models: the toolbox has them in Models, GeoEnc.",
            "{n} example graphs were copied to your models: the toolbox has them in Models, GeoEnc.",
        )
        if copied
        else tr("The example graphs are among your models already: the toolbox has them in Models, GeoEnc.")
    ]
    if beside:
        told.append(
            tr(
                "Files of yours had their names and stay as they are: the copies are called {names}.",
                names=", ".join(beside),
            )
        )
    iface.messageBar().pushMessage("GeoEnc", " ".join(told), Qgis.MessageLevel.Success)


def models_folder() -> Path:
    """The first folder of the user's models, for our graphs."""
    from processing.modeler.ModelerUtils import ModelerUtils

    return Path(ModelerUtils.modelsFolders()[0]) / "GeoEnc"


def copy_templates(folder: Path) -> tuple[list[Path], list[str]]:
    """Copy each graph that isn't in the folder yet; the files made, and the names of those beside one like them.

    A file of the user's is never replaced: the copy gets a number, in its name and in that of its graph.
    """
    folder.mkdir(parents=True, exist_ok=True)
    copied: list[Path] = []
    beside: list[str] = []
    for template in sorted(FOLDER.glob("*.model3")):
        whole = template.read_bytes()
        for number in itertools.count(1):
            target = folder / (template.name if number == 1 else f"{template.stem}_{number}.model3")
            content = whole if number == 1 else MODEL_NAME.sub(rb"\g<1>\g<2> %d\g<3>" % number, whole)
            if not target.exists():
                target.write_bytes(content)
                copied.append(target)
                beside += [] if number == 1 else [_name(content)]
                break
            if target.read_bytes() == content:
                break
    return copied, beside


def _name(content: bytes) -> str:
    found = MODEL_NAME.search(content)
    return found[2].decode() if found else ""

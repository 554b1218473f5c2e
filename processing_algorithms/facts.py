"""What a result's file says of itself: a name for its layer, its place among others, its metadata."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from osgeo import gdal
from qgis.core import QgsLayerMetadata

from .words import marked, tr

MAX_SOURCE = 24  # characters of the source in a layer's name
MAX_TEXT = 60  # characters of a text from a file that are shown in a name
SEPARATOR = " · "
PREFIX = "GEOENC_"
# By GEOENC_PRODUCT, from top to bottom of the layer tree: what lies flat hides what lies below.
KINDS = {
    "places": marked("places found"),
    "query points": marked("points to label"),
    "confused places": marked("confused places"),
    "zones": marked("zones"),
    "polygons": marked("polygons"),
    "change polygons": marked("change polygons"),
    "class map": marked("class map"),  # of a classifier
    "classes": marked("classes"),  # of a book
    "transitions": marked("transitions"),
    "dates of change": marked("dates of change"),
    "rgb": marked("RGB"),
    "class colours": marked("class colours"),
    "pca": marked("components"),
    "similarity": marked("similarity"),
    "estimates": marked("estimates"),
    "change": marked("change"),
    "confidence": marked("confidence"),
    "uncertainty": marked("uncertainty"),
    "agreement": marked("agreement"),
    "probabilities": marked("probabilities"),
    "margins": marked("margin"),
    "distances": marked("distance"),
    "": marked("result"),
    "view": marked("embeddings in colours"),
    "embeddings": marked("embeddings"),
}


@dataclass(frozen=True)
class Facts:
    """Of a result: what it is (a key of KINDS), what it was made from and by; '' for what its file doesn't say."""

    kind: str = ""
    source: str = ""
    encoder: str = ""
    gsd: str = ""
    licence: str = ""
    version: str = ""

    @property
    def rank(self) -> int:
        """Its place among the layers of a run, from the top."""
        return list(KINDS).index(self.kind)

    @property
    def name_of_source(self) -> str:
        """Without its ending, and short: the layer tree is narrow, and cuts what follows it."""
        stem = re.sub(r"\.\w{1,5}$", "", self.source)
        return stem if len(stem) <= MAX_SOURCE else f"{stem[: MAX_SOURCE - 11]}…{stem[-10:]}"  # a date stays whole

    def name(self, what: str = "") -> str:
        """A name for its layer, such as 'classes · olinda · geoenc-conv 0.25 m'; what: in place of what it is.

        What it is comes first: the layer tree and the lists of layers are narrow, and cut what is behind.
        """
        by = " ".join(filter(None, (self.encoder, self.gsd)))
        return SEPARATOR.join(filter(None, (what or tr(KINDS[self.kind]), self.name_of_source, by)))

    def metadata(self, title: str, command: str) -> QgsLayerMetadata:
        """The layer's metadata; command: how it was made, '' where that is not known."""
        lines = [
            tr("Encoder: {encoder}", encoder=self.encoder) if self.encoder else "",
            tr("Licence of the encoder: {licence}", licence=self.licence) if self.licence else "",
            tr("GSD: {gsd}", gsd=self.gsd) if self.gsd else "",
            tr("Made from: {source}", source=self.source) if self.source else "",
            tr("Made with: {command}", command=command) if command else "",
            f"GeoEnc {self.version}" if self.version else "",
        ]
        made = QgsLayerMetadata()
        made.setType("dataset")
        made.setTitle(title)
        made.setAbstract("\n".join(filter(None, lines)))
        made.setKeywords({"GeoEnc": [text for text in (tr(KINDS[self.kind]), self.encoder) if text]})
        if self.licence:
            made.setLicenses([self.licence])
        if command:
            made.addHistoryItem(command)
        return made


def file_facts(path: str) -> Facts:
    """What a raster or vector file says of itself; nothing where GDAL can't open it."""
    dataset = None
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VECTOR)
    except RuntimeError:
        pass  # where GDAL raises; the layer will tell that it can't be opened
    finally:
        gdal.PopErrorHandler()
    tags = dataset.GetMetadata() if dataset else {}
    said = {key: shown_text(value) for key, value in tags.items() if key.startswith(PREFIX)}
    kind = said.get("GEOENC_PRODUCT") or ("embeddings" if "GEOENC_ENCODER" in said else "")
    names = ("SOURCE", "ENCODER", "GSD", "LICENCE", "VERSION")
    source, encoder, gsd, licence, version = (said.get(PREFIX + name, "") for name in names)
    return Facts(kind if kind in KINDS else "", source, encoder, _metres(gsd), licence, version)


def shown_text(text: str, most: int = MAX_TEXT) -> str:
    """A text from a file as one short line without markup: QGIS shows names and abstracts as rich text."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    line = line.replace("<", "(").replace(">", ")")
    return line if len(line) <= most else line[: most - 1] + "…"


def _metres(gsd: str) -> str:
    """A GSD in metres; '' for what is none, such as those of several rasters."""
    try:
        return tr("{gsd:.3g} m", gsd=float(gsd)) if float(gsd) > 0 else ""
    except ValueError:
        return ""


@contextmanager
def no_statistics(path: str) -> Iterator[None]:
    """Opened within, a raster gets no .aux.xml: QGIS takes statistics of every layer, which GDAL keeps beside the file.

    A file that has one is left alone, since GDAL would not read it either.
    """
    if os.path.exists(f"{path}.aux.xml"):
        yield
        return
    before = gdal.GetThreadLocalConfigOption("GDAL_PAM_ENABLED")
    gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_PAM_ENABLED", before)

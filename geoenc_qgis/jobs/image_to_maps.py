"""The job `imagetomaps`: from an image to its maps, the jobs of the way one after the other."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..clusters.book import ready_book
from ..core.files import made_folder
from ..core.report import Report
from ..core.words import tr
from ..encoders import registry
from ..encoding.estimate import Estimate
from ..encoding.plan import spacing_of
from ..raster.identity import Identity
from . import parameters
from .apply_geocentroids import ApplyGeocentroids
from .base import Job
from .embedding_rgb import EmbeddingRgb
from .encode import Encode
from .fit_geocentroids import FitGeocentroids
from .kinds import FolderOut, Integer, Raster
from .pca import Pca

ENCODING = 0.8  # its share of the time
MAPS = {name: f"{name.lower()}.tif" for name in ("EMBEDDINGS", "RGB", "PCA", "CLASSES")}
FILES = {**MAPS, "BOOK": "book.safetensors", "COLOUR_MODEL": "colours.safetensors"}


class ImageToMaps(Job):
    """Makes four maps of an image, without any labels: the place to begin. The image is encoded (each small patch of
    ground becomes a list of numbers that says what it looks like), and the numbers become maps.

    Cell size: pixels of a cell's side. Empty: the finest cells that cost the encoder no further pass over the image, of
    4 pixels at least: 4 for 'geoenc-conv' and 'rcf', the patch (14 or 16 pixels) for others. Finer cells make larger
    files: half the size, four times as many cells. Classes: how many kinds of ground are looked for; 0 takes the book
    that comes with the encoder, whose classes and colours are the same in every image, where there is one for cells of
    this size. Target GSD: metres per pixel of what the encoder sees.

    Result: a folder with the embeddings (embeddings.tif), the same as colours (rgb.tif: what looks alike has like
    colours), their first three principal components (pca.tif) and classes with a legend (classes.tif); also the
    centroid book and the colour model, by which other images get the same classes and colours. If you named the
    folder, an encoding that was interrupted resumes where it stopped when it is started again with the same values.

    Example: an aerial photograph of 0.15 m, Target GSD 0.3, 12 classes.
    """

    ID: ClassVar = "imagetomaps"
    TITLE: ClassVar = "Image to maps"
    GROUP: ClassVar = "Start here"
    TAGS: ClassVar = (
        "start first begin all embeddings encode rgb colours pca classes kmeans k-means unsupervised segmentation map"
    )
    RETURNS: ClassVar = {
        "EMBEDDINGS": ("outputRaster", "Embeddings"),
        "RGB": ("outputRaster", "RGB"),
        "PCA": ("outputRaster", "Principal components"),
        "CLASSES": ("outputRaster", "Classes"),
        "BOOK": ("outputFile", "Centroid book"),
        "COLOUR_MODEL": ("outputFile", "Colour model"),
    }

    # fmt: off
    input: Annotated[str, Raster("Raster",
        "An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.")]
    bands: parameters.Bands = []
    encoder: parameters.Encoder = registry.DEFAULT_ENCODER
    target_gsd: parameters.TargetGsd = None
    extent: parameters.ExtentBox = None
    cell_size: Annotated[int | None, Integer("Cell size [pixels]",
        "Pixels of a cell's side. Empty: the finest that cost nothing, 4 for 'geoenc-conv' and 'rcf', else the patch.",
        least=1)] = None
    clusters: Annotated[int, Integer("Classes",
        "How many classes of ground. 0: those of the encoder's own book for cells of this size.", least=0,
        most=16384)] = 24
    output_folder: Annotated[str | None, FolderOut("Maps",
        "A folder for the maps: embeddings.tif, rgb.tif, pca.tif, classes.tif. Empty: a temporary one.")] = None
    # fmt: on

    def _written(self) -> list[Path]:
        files = [Path(self.output_folder) / name for name in FILES.values()] if self.output_folder else []
        return [file.with_suffix(end) for file in files for end in (file.suffix, ".qml", ".csv")]

    def _estimate(self) -> Estimate:
        card, _ = registry.find(self.encoder)
        cell = self.cell_size or card.finest_cell
        with tempfile.TemporaryDirectory() as folder:
            return Encode(**self._asked, cell_size=cell, output=f"{folder}/e.tif").estimate().times(1 / ENCODING)

    @property
    def _asked(self) -> dict[str, Any]:
        """What encoding is asked for."""
        return {name: getattr(self, name) for name in ("input", "bands", "encoder", "target_gsd", "extent")}

    def _run(self, report: Report) -> dict[str, Any]:
        card, _ = registry.find(self.encoder)
        cell = self.cell_size or card.finest_cell
        spacing_of(card, cell, Report())  # what can't be is said before anything is made
        if not self.clusters:
            ready_book(Identity(encoder=card.id, dims=card.dims, patch=card.patch, cell=cell))
        with made_folder(self.output_folder, "geoenc-maps-") as folder:
            return {"OUTPUT_FOLDER": str(folder), **self._maps(folder, cell, report)}

    def _maps(self, folder: Path, cell: int, report: Report) -> dict[str, str]:
        """Make all maps of a folder; output name -> path."""
        made = {name: str(folder / file) for name, file in FILES.items()}
        embeddings, book = made["EMBEDDINGS"], made["BOOK"]
        encode = Encode(**self._asked, cell_size=cell, output=embeddings)
        encode.run(report.part(0, ENCODING, tr("embeddings")))
        part = partial(report.part, quiet=True)  # what each job would do next is done here
        model = made["COLOUR_MODEL"]  # of the components: fitted once
        Pca(input=embeddings, output=made["PCA"], output_model=model).run(part(ENCODING, 0.86, tr("components")))
        EmbeddingRgb(input=embeddings, colour_model=model, output=made["RGB"]).run(part(0.86, 0.9, tr("colours")))
        fit = FitGeocentroids(inputs=[embeddings], clusters=self.clusters, output_book=book)
        fit.run(part(0.9, 0.97, tr("classes")))
        ApplyGeocentroids(input=embeddings, book=book, output=made["CLASSES"]).run(part(0.97, 1, tr("classes")))
        report.log(tr("The maps are in {folder}. 'Raster to polygons' makes areas of the classes.", folder=folder))
        return made

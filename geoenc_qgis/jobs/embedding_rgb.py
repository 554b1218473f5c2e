"""The job `embeddingrgb`: an embedding raster in three colours."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, tr
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.passes import block_results, nothing_given
from ..raster.product import product
from ..reduce.colours import ColourModel, fitted_colours
from ..reduce.layout import LAYOUT_VECTORS, TRAINING_FACTOR, Method
from ..reduce.pca import spread_sample
from . import parameters
from .base import Job
from .inputs import opened_rasters, sampled_rows
from .kinds import ArtefactOut, Choice, File, RasterOut
from .workers import Cluster, opened_workers


class EmbeddingRgb(Job):
    """Shows an embedding raster as colours. The hundreds of numbers of each cell are brought down to three, shown as
    red, green and blue: places that look alike to the encoder get similar colours, borders between colours are borders
    between kinds of surface. The colours have no fixed meaning.

    Method: 'pca' takes the three directions in which the cells differ most, in seconds; 'umap' and 'tsne' lay cells
    out so that neighbours stay together, and also separate small differences, in about a minute. Colour model: from
    'Fit colours' or an earlier run; with it the same ground gets the same colours in every scene and on every date.
    Stack: the colours are chosen on all dates of a stack, so that those of its dates can be compared.

    Result: an 8-bit RGB raster with nodata where there are no embeddings and, if asked for, the colour model.

    Example: encode two dates; colour the first and save its colour model; colour the second with that model.
    """

    ID: ClassVar = "embeddingrgb"
    TITLE: ClassVar = "Embedding RGB (colours for embeddings)"
    GROUP: ClassVar = "Look"
    TAGS: ClassVar = "colour color visualise visualize picture pca umap tsne t-sne false-colour embedding rgb"

    # fmt: off
    input: parameters.Embeddings
    method: Annotated[Method, Choice("Method",
        "How the many numbers become three; ignored when a Colour model is given.")] = "pca"
    colour_model: Annotated[str | None, File("Colour model",
        "Colours fitted before, with the same encoder. Empty: new ones from this raster.",
        filter="GeoEnc colour model (*.safetensors)")] = None
    stack: Annotated[str | None, File("Stack",
        "stack.json of encoded dates, on all of which the colours are chosen, in place of this raster alone. Every"
        " date coloured so has the same colours.", filter="Stack (*.json)", advanced=True)] = None
    n_neighbors: parameters.NNeighbors = 15
    min_dist: parameters.MinDist = 0.1
    space: parameters.Space = "rgb"
    dask: parameters.Dask = ""
    output: Annotated[str, RasterOut("Embedding RGB", "The RGB raster, a GeoTIFF.")]
    output_model: Annotated[str | None, ArtefactOut("Colour model (saved)",
        "Saves the colours for other scenes and dates.", filter="GeoEnc colour model (*.safetensors)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        with opened_workers(self, self.dask, report) as cluster:
            return self._coloured(report, cluster)

    def _coloured(self, report: Report, cluster: Cluster | None) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        model = self._model(raster, report, cluster)
        cells = 0
        with product(
            self.output,
            raster,
            "rgb",
            ["red", "green", "blue"],
            "uint8",
            0,
            "average",
            photometric="RGB",
            interleave="pixel",
        ) as out:
            blocks = block_results(raster, model.of_block, nothing_given, report, cluster, threads=True)
            for _, window, valid, colours in blocks:
                out.write(window, valid, colours)
                cells += len(colours)
        styles.write_rgb(self.output)
        raster.close()
        outputs = {"OUTPUT": self.output}
        if self.output_model:
            model.save(self.output_model)
            outputs["OUTPUT_MODEL"] = self.output_model
        report.log(
            counted(cells, "Coloured {n:,} cell by {method}.", "Coloured {n:,} cells by {method}.", method=model.method)
        )
        if not (self.colour_model or self.output_model):
            report.log(tr("Save the Colour model (OUTPUT_MODEL) to colour other scenes and dates alike."))
        return outputs

    def _model(self, raster: EmbeddingRaster, report: Report, cluster: Cluster | None) -> ColourModel:
        if self.colour_model:
            if self.stack:
                raise InputError(
                    tr("COLOUR_MODEL and STACK were both given."),
                    tr("Give one of them: a colour model has its colours already."),
                )
            model = ColourModel.load(self.colour_model)
            model.identity.check_compatible(raster.identity, tr("the colour model"), report)
            return model
        size = TRAINING_FACTOR * LAYOUT_VECTORS
        if self.stack:
            folder = Path(self.output).resolve().parent
            vectors, identity = sampled_rows(opened_rasters([], self.stack, report), size, folder, report, cluster)
            identity.check_compatible(raster.identity, tr("the stack"), report)
        else:
            vectors, identity = spread_sample(raster, size, report, cluster), raster.identity
        return fitted_colours(
            vectors,
            identity,
            self.method,
            report,
            neighbours=self.n_neighbors,
            min_dist=self.min_dist,
            space=self.space,
        )

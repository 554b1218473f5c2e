"""The job `embeddingrgb`: an embedding raster in three colours."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.product import product
from ..reduce.colours import ColourModel, Space, fitted_colours, pca_colours
from ..reduce.layout import FITTED, TAUGHT, Method
from ..reduce.pca import Sample, fit
from ..report import Report
from .base import ArtefactOutput, InputPath, Job, RasterOutput


class EmbeddingRgb(Job):
    """An RGB picture of an embedding raster: places that look alike to the encoder get like colours."""

    input: InputPath = Field(description="embedding raster")
    method: Method = Field("pca", description="how to fit the colours")
    n_neighbors: int = Field(15, ge=2, le=200, description="UMAP: size of a neighbourhood; t-SNE: perplexity")
    min_dist: float = Field(0.1, ge=0, le=0.99, description="UMAP: how tightly like cells are packed")
    space: Space = Field("rgb", description="box of colours: RGB, or CIELAB (even to the eye)")
    colour_model: InputPath | None = Field(
        None, description="colour model to use instead of fitting one (.safetensors)"
    )
    output: RasterOutput = Field(description="RGB raster to write (.tif)")
    output_model: ArtefactOutput | None = Field(None, description="where to keep the colour model (.safetensors)")

    def run(self, report: Report) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        model = self._model(raster, report)
        with product(
            self.output, raster, "rgb", ["red", "green", "blue"], "uint8", 0, photometric="RGB", interleave="pixel"
        ) as out:
            for window, vectors, valid in raster.blocks(report):
                out.write(window, valid, model.colours(vectors))
        styles.write_rgb(self.output)
        raster.close()
        outputs = {"OUTPUT": self.output}
        if self.output_model:
            model.save(self.output_model)
            outputs["OUTPUT_MODEL"] = self.output_model
        return outputs

    def _model(self, raster: EmbeddingRaster, report: Report) -> ColourModel:
        if self.colour_model:
            model = ColourModel.load(self.colour_model)
            model.identity.accept(raster.identity, "the colour model", report)
            return model
        if self.method == "pca":
            return pca_colours(*fit(raster, min(3, raster.dims), report), raster.identity, self.space)
        sample = Sample(raster.dims, TAUGHT * FITTED)
        for _, vectors, _ in raster.blocks(report):
            sample.add(vectors)
        return fitted_colours(
            sample.vectors,
            raster.identity,
            self.method,
            report,
            neighbours=self.n_neighbors,
            min_dist=self.min_dist,
            space=self.space,
        )

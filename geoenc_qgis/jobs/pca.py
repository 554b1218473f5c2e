"""The job `pca`: the principal components of an embedding raster."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from pydantic import Field

from ..page import Html, figure, paragraph, write_page
from ..raster import styles
from ..raster.embedding import EmbeddingRaster
from ..raster.product import product
from ..reduce.colours import RANGE, pca_colours
from ..reduce.pca import Components, fit
from ..report import Report
from ..sheet import write_csv
from .base import ArtefactOutput, InputPath, Job, OutputPath, RasterOutput


class Pca(Job):
    """Principal components of an embedding raster: the few directions in which it varies most, one band each."""

    input: InputPath = Field(description="embedding raster")
    components: int = Field(3, ge=1, description="how many components")
    variance: float | None = Field(None, ge=1e-6, le=1, description="share of variance to keep, in place of COMPONENTS")
    view: Literal["rgb", "turbo"] = Field(
        "rgb", description="shown as: first three as RGB, or the first in turbo's colours"
    )
    output: RasterOutput = Field(description="raster of components to write (.tif)")
    output_model: ArtefactOutput | None = Field(
        None, description="colour model of the first three components (.safetensors)"
    )
    output_loadings: OutputPath | None = Field(None, description="table of each component's share and loadings (.csv)")
    output_html: OutputPath | None = Field(None, description="page with the share of variance of each component")

    def run(self, report: Report) -> dict[str, Any]:
        raster = EmbeddingRaster(self.input, report)
        found, sample = fit(raster, self.components if self.variance is None else self.variance, report)
        shares = found.shares[: len(found.axes)]
        report.log(
            f"{len(shares)} component{'s hold' if len(shares) > 1 else ' holds'} {shares.sum():.1%} of the variance of {found.cells:,} cells."
        )
        names = [f"PC{i} ({share:.1%})" for i, share in enumerate(shares, 1)]
        with product(self.output, raster, "pca", names, "float32", np.nan) as out:
            for window, vectors, valid in raster.blocks(report):
                out.write(window, valid, found.scores(vectors))
        ranges = np.percentile(found.scores(sample), RANGE, axis=0).T[:3]
        if len(ranges) == 3 and self.view == "rgb":
            styles.write_rgb(self.output, [tuple(r) for r in ranges])
        else:
            styles.write_ramp(self.output, *ranges[0])
        outputs = {"OUTPUT": self.output}
        if self.output_model:
            pca_colours(found, sample, raster.identity).save(self.output_model)
            outputs["OUTPUT_MODEL"] = self.output_model
        if self.output_html:
            write_page(self.output_html, "Principal components", *_scree(found, len(shares)))
            outputs["OUTPUT_HTML"] = self.output_html
        if self.output_loadings:
            _write_loadings(self.output_loadings, found)
            outputs["OUTPUT_LOADINGS"] = self.output_loadings
        raster.close()
        return outputs


def _scree(found: Components, count: int) -> list[Html]:
    """Shares of variance of the first components, and what they hold together."""
    from matplotlib.figure import Figure

    shares = found.shares[: max(50, count)]
    numbers = np.arange(1, len(shares) + 1)
    drawing = Figure(figsize=(9, 4), layout="constrained")
    axes = drawing.subplots()
    axes.bar(numbers, shares, color=np.where(numbers <= count, "#4a7c59", "#c8d6cc"))
    axes.plot(numbers, shares.cumsum(), color="#333333", marker=".")
    axes.set(xlabel="component", ylabel="share of variance", ylim=(0, 1.02))
    text = (
        f"{count} of {len(found.shares)} components were kept; together they hold {found.shares[:count].sum():.1%} of the"
        f" variance of {found.cells:,} cells. Bars: each component's share. Line: theirs together."
    )
    return [paragraph(text), figure(drawing)]


def _write_loadings(path: str, found: Components) -> None:
    """A component a row, with its share of variance and its loading on every band of the embedding."""
    head = ["component", "share", *(f"band_{band}" for band in range(1, found.axes.shape[1] + 1))]
    rows = [
        (i, f"{share:.9g}", *(f"{value:.9g}" for value in axis))
        for i, (share, axis) in enumerate(zip(found.shares, found.axes, strict=False), 1)
    ]
    write_csv(path, head, rows)

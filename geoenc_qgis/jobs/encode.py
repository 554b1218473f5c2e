"""The job `encode`: one raster through one encoder to one embedding raster."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..core.words import counted
from ..encoders import registry
from ..encoders.base import EncoderCard
from ..encoding import one_date
from ..encoding.estimate import Part, Work
from ..encoding.plan import Bands, chosen_bands, encoder_and_settings, spacing_of, tell_of_offsets, tile_plan
from ..raster.grid import Box
from ..raster.reader import GridReader
from ..raster.source import Source
from ..raster.spacing import Spacing
from ..raster.tiles import TilePlan
from . import parameters
from .encode_options import EncodeOptions
from .kinds import EmbeddingOut, Raster


class Encode(EncodeOptions):
    """Describes what every small patch of a raster looks like. An encoder, a model that has learnt to look at images,
    turns each patch (say 16 x 16 pixels) into a vector of numbers: its embedding. Patches that look alike get
    similar numbers, so embeddings can be coloured, grouped, searched and classified, mostly without any training.

    Encoder: 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) work at once, without a download; others are
    added with 'Import encoder'. Target GSD: metres per pixel of what the encoder sees; an encoder recognises what
    it was trained on, at that scale. Bands: which bands to use; empty means red, green and blue. Scaling: how
    pixel values become 0 to 1; 'auto' suits 8-bit pictures and stretches anything else; 'reflectance' is for
    Sentinel-2 and the like; 'minmax' needs Scaling range.

    Result: an embedding raster, a GeoTIFF with one cell per patch and one band per feature, in place on the map.
    Look at it with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. If you named
    its output, an interrupted run resumes where it stopped when it is started again with the same values; a run to a
    temporary output starts over.

    Example: an aerial photograph of 0.15 m, Target GSD 0.3.
    """

    ID: ClassVar = "encode"
    TITLE: ClassVar = "Encode raster (embeddings)"
    GROUP: ClassVar = "Encode"
    RETURNS: ClassVar = EncodeOptions.PLANNED
    TAGS: ClassVar = (
        "embedding embeddings features vision encoder deep learning neural network dino dinov3 vit jepa rcf ai gsd"
    )

    # fmt: off
    input: Annotated[str, Raster("Raster",
        "An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.")]
    ndvi: parameters.Ndvi = True
    no_georeference: parameters.NoGeoreference = False
    output: Annotated[str, EmbeddingOut("Embeddings",
        "The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.")]
    # fmt: on

    def _work(self, report: Report) -> Work:
        card, _ = registry.find(self.encoder)
        if card.series:
            return one_date.work_of(self, card, report)
        with self._opened(card, report) as (reader, spacing, (plan, cells), _):
            density = reader.source.nbytes / (reader.box.height * reader.box.width)
            part = Part(Path(self.input).name, reader.grid, reader.box, plan, cells, density)
            return Work(self, card, spacing, [part])

    @contextlib.contextmanager
    def _opened(
        self, card: EncoderCard, report: Report
    ) -> Iterator[tuple[GridReader, Spacing, tuple[TilePlan, Box], Bands]]:
        """The raster on its lattice, and how it is cut."""
        bands = chosen_bands(self, card, self.input, report)
        source = Source(
            self.input, bands.numbers, want=bands.count, pixel_space=self.no_georeference, offset=self.offset
        )
        with contextlib.closing(source):
            reader = GridReader(
                source, gsd=self.target_gsd, crs=self.target_crs, resampling=self.resampling, report=report
            )
            spacing = spacing_of(card, self.cell_size, report)
            yield reader, spacing, tile_plan(self, card, spacing, reader.grid, reader.box), bands

    def _encode(self, report: Report) -> dict[str, Any]:
        from ..encoding.encode import encode  # reads zarr and torch

        card, _ = registry.find(self.encoder)
        if card.series:
            with self._way(report) as run:
                counts = one_date.encode(self, card, report, run)
        else:
            with self._opened(card, report) as (reader, spacing, tiles, bands), self._way(report) as run:
                encoder, settings = encoder_and_settings(
                    self, card, reader.source, bands.spectrum, tiles, spacing, report, run=run
                )
                tell_of_offsets(settings, [(Path(self.input).name, reader.source.offset)], report)
                counts = encode(reader, encoder, settings, self.output, report, run)
        report.log(
            counted(
                counts["tiles"],
                "Encoded {n:,} tile. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.",
                "Encoded {n:,} tiles. Look at the result with 'Embedding RGB', or group it with 'Fit geocentroids'.",
            )
        )
        return {"OUTPUT": self.output}

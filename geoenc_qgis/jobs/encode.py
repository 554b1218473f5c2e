"""The job `encode`: one raster through one encoder to one embedding raster; and the options of all encoding."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from ..artefact import recorded_identity
from ..encoders import registry
from ..encoders.base import Encoder, EncoderCard
from ..errors import InputError
from ..raster.grid import Box, Grid
from ..raster.normalising import Statistics, chosen_normalising
from ..raster.offsets import warn_of_offset
from ..raster.reader import GridReader
from ..raster.scaling import Sampled, Scaling, chosen_scaling
from ..raster.source import Source
from ..raster.spectrum import Sensor, Spectrum, spectrum_of
from ..raster.tiles import TilePlan
from ..report import Report
from .base import BandList, ExtentBox, InputPath, Job, RasterOutput, TargetCrs, bounds_in

if TYPE_CHECKING:
    from ..encode import EncodeSettings

OF_REFLECTANCE = ("reflectance", "sensor")  # methods of scaling
Resampling = Literal["auto", "nearest", "bilinear", "cubic", "average", "lanczos"]


class EncodeOptions(Job):
    """What encoding one raster and encoding a stack have in common."""

    bands: BandList = Field([], description="band numbers such as 4;3;2; empty: red, green, blue")
    sensor: Sensor = Field("auto", description="whose bands these are, for encoders that need wavelengths")
    wavelengths: str | None = Field(None, description="micrometres, one a band, such as 0.665;0.56;0.49")
    encoder: str = Field(registry.DEFAULT, description="id of the encoder")
    device: str = Field("auto", description="auto, cpu, cuda, cuda:N or mps")
    precision: Literal["auto", "float32", "bfloat16", "float16"] = "auto"
    batch_size: int = Field(0, ge=0, description="tiles of a batch; 0: by the device")
    tile_size: str = Field("", description="pixels, such as 224 or 96x160 (height x width); empty: the encoder's")
    margin: int | None = Field(None, ge=0, description="cells cut from each side of a tile; empty: the encoder's")
    scaling: Literal["auto", "none", "uint8", "reflectance", "percentile", "minmax"] = "auto"
    scaling_range: str | None = Field(None, description="lo,hi for minmax")
    scaling_from: InputPath | None = Field(
        None, description="embedding raster, colour model or book whose scaling to reuse"
    )
    target_gsd: float | None = Field(None, ge=0.0001, description="metres of a pixel's side; empty: the raster's own")
    target_crs: TargetCrs = Field(None, description="such as EPSG:32719; empty: the raster's, or its UTM zone")
    extent: ExtentBox | None = Field(None, description="xmin,xmax,ymin,ymax [EPSG:...]: which cells come out")
    resampling: Resampling = "auto"
    no_georeference: bool = Field(False, description="work in pixels, whatever georeference there is")
    dtype: Literal["float16", "float32"] = "float16"

    def spectrum(self, card: EncoderCard, path: str, report: Report) -> Spectrum | None:
        """What the bands measure, for encoders that ask."""
        return spectrum_of(path, self.bands, self.sensor, self.wavelengths, report) if card.spectral else None

    def band_choice(self, card: EncoderCard, spectrum: Spectrum | None) -> tuple[list[int], int | None]:
        """Band numbers, empty for the default ones, and how many the encoder takes, None for any number."""
        want = card.bands or (None if self.bands or spectrum else 3)
        return (list(spectrum.numbers) if spectrum else self.bands), want

    def prepared(
        self,
        card: EncoderCard,
        source: Sampled,
        spectrum: Spectrum | None,
        plan: TilePlan,
        cells: Box,
        report: Report,
        frames: int = 1,
    ) -> tuple[Encoder, EncodeSettings]:
        """The loaded encoder and all that decides the encoding of tiles of so many frames."""
        from ..device import chosen_batch, chosen_devices, chosen_precision
        from ..encode import EncodeSettings

        with ThreadPoolExecutor(1) as pool:
            # torch and the weights take seconds: meanwhile the raster's range of values is read.
            devices = chosen_devices(self.device)

            def load() -> tuple[Encoder, str]:
                precision = chosen_precision(self.precision, devices[0], report)
                return registry.loaded(self.encoder, devices, precision, source.count), precision

            loading = pool.submit(load)
            scaling, statistics = self._normalising(source, spectrum, report)
            encoder, precision = loading.result()
        report.log(f"{card.title} on {', '.join(devices)} in {precision}.")
        if statistics:
            encoder.statistics(*statistics)
        pixels = plan.rows.tile * plan.cols.tile * card.patch**2 * max(frames, card.tubelet)
        settings = EncodeSettings(
            plan=plan,
            cells=cells,
            scaling=scaling,
            batch=chosen_batch(self.batch_size, pixels, devices),
            precision=precision,
            dtype=self.dtype,
            wavelengths=spectrum.wavelengths if spectrum else (),
            statistics=statistics or ((), ()),
        )
        return encoder, settings

    def _normalising(
        self, source: Sampled, spectrum: Spectrum | None, report: Report
    ) -> tuple[Scaling, Statistics | None]:
        reused = recorded_identity(self.scaling_from) if self.scaling_from else None
        if spectrum:
            return chosen_normalising(source, spectrum, self.scaling, self.scaling_range, reused, report)
        recorded = reused.scaling if reused else None
        return chosen_scaling(source, self.scaling, self.scaling_range, recorded, report), None

    def planned(self, card: EncoderCard, grid: Grid, box: Box) -> tuple[TilePlan, Box]:
        """The tiles of a raster that covers `box` pixels, and the cells that come out."""
        raster = box.coarsened(card.patch)
        if box.height * box.width * 2 < card.patch**2:
            raise InputError(
                f"The raster is {box.height} x {box.width} px at {grid.gsd:g} m, less than half of "
                f"one cell ({card.patch} x {card.patch} px).",
                "Choose a smaller TARGET_GSD or a larger raster.",
            )
        cells = raster
        if self.extent:
            cells = grid.box(bounds_in(self.extent, grid.crs)).coarsened(card.patch)
            if (cells & raster).empty:
                raise InputError("EXTENT lies outside the raster.", "Draw it on the raster, or check its CRS.")
        margin = card.margin if self.margin is None else self.margin
        return TilePlan.of(raster, cells & raster, self._tile(card), margin), cells

    def _tile(self, card: EncoderCard) -> tuple[int, int]:
        """Cells (height, width) of a tile."""
        sides = self.tile_size.lower().split("x") if self.tile_size.strip() else [str(card.tile)]
        if len(sides) > 2 or not all(side.strip().isdecimal() and int(side) for side in sides):
            raise InputError(f"TILE_SIZE can't be '{self.tile_size}'.", "Write pixels, as 224 or 96x160.")
        height, width = int(sides[0]), int(sides[-1])
        if height % card.patch or width % card.patch:
            raise InputError(
                f"TILE_SIZE {self.tile_size} is not a whole number of the encoder's {card.patch} px patches.",
                f"Choose multiples of {card.patch}, such as {max(1, height // card.patch) * card.patch}.",
            )
        return height // card.patch, width // card.patch


class Encode(EncodeOptions):
    """Turn a raster into an embedding raster: one cell a patch of pixels, one band a feature."""

    input: InputPath = Field(description="raster to encode: anything GDAL reads")
    output: RasterOutput = Field(description="embedding raster to write (.tif)")

    def run(self, report: Report) -> dict[str, Any]:
        card, _ = registry.find(self.encoder)
        spectrum = self.spectrum(card, self.input, report)
        bands, want = self.band_choice(card, spectrum)
        source = Source(self.input, bands, want=want, pixel_space=self.no_georeference)
        reader = GridReader(source, gsd=self.target_gsd, crs=self.target_crs, resampling=self.resampling, report=report)
        plan, cells = self.planned(card, reader.grid, reader.box)
        encoder, settings = self.prepared(card, source, spectrum, plan, cells, report)
        if settings.scaling.method in OF_REFLECTANCE:
            warn_of_offset([self.input], source.bands, report)
        from ..encode import encode

        counts = encode(reader, encoder, settings, self.output, report)
        source.close()
        report.log(f"{counts['tiles']} tiles encoded with {card.title}.")
        return {"OUTPUT": self.output}

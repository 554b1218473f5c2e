"""The job `encode`: one raster through one encoder to one embedding raster; and the options of all encoding."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from ..core.errors import InputError
from ..core.report import Report
from ..encoders import registry
from ..encoders.base import Encoder, EncoderCard
from ..raster.artefact import recorded_identity
from ..raster.grid import Box, Grid
from ..raster.normalising import Statistics, chosen_normalising
from ..raster.offsets import warn_of_offset
from ..raster.reader import GridReader
from ..raster.scaling import Sampled, Scaling, chosen_scaling
from ..raster.source import Source
from ..raster.spectrum import Sensor, Spectrum, spectrum_of
from ..raster.tiles import TilePlan
from . import parameters
from .base import Job, bounds_in
from .kinds import BandsOf, Choice, File, Integer, Raster, RasterOut, Switch, Text

if TYPE_CHECKING:
    from ..encoding.encode import EncodeSettings

OF_REFLECTANCE = ("reflectance", "sensor")  # methods of scaling
Resampling = Literal["auto", "nearest", "bilinear", "cubic", "average", "lanczos"]


class EncodeOptions(Job):
    """What encoding one raster and encoding a stack have in common."""

    # fmt: off
    bands: Annotated[list[int], BandsOf("Bands",
        "Band numbers in the order the encoder takes them, such as 4;3;2. Empty: red, green and blue; one"
        " band is repeated.")] = []
    encoder: parameters.Encoder = registry.DEFAULT
    sensor: Annotated[Sensor, Choice("Sensor",
        "For encoders that take any bands by their wavelengths (DOFA); others leave it aside. 'auto' reads"
        " the raster's metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 is"
        " Landsat 9 too. Subtract Sentinel-2's offset of 1000 (products since 2022) beforehand.",
        advanced=True)] = "auto"
    wavelengths: Annotated[str | None, Text("Wavelengths [micrometres]",
        "One per band, in the order of Bands, such as 0.665;0.56;0.49: for such encoders, where nothing else"
        " tells them.", advanced=True)] = None
    target_gsd: parameters.TargetGsd = None
    target_crs: parameters.TargetCrs = None
    extent: parameters.ExtentBox = None
    resampling: parameters.Resampling = "auto"
    scaling: Annotated[Literal["auto", "none", "uint8", "reflectance", "percentile", "minmax"], Choice("Scaling",
        "auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its own scale."
        " uint8: 0..255. reflectance: 0..3558 of values x 10000. percentile: 2 to 98 % of each band. minmax:"
        " the Scaling range. none: values as they are.")] = "auto"
    scaling_range: parameters.ScalingRange = None
    scaling_from: Annotated[str | None, File("Scaling as in",
        "An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are"
        " comparable.", advanced=True)] = None
    device: parameters.Device = "auto"
    precision: Annotated[Literal["auto", "float32", "bfloat16", "float16"], Choice("Precision",
        "Of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.",
        advanced=True)] = "auto"
    batch_size: Annotated[int, Integer("Batch size [tiles]",
        "Tiles encoded together; 0 chooses by the device. Fewer need less memory.", least=0, advanced=True)] = 0
    tile_size: Annotated[str, Text("Tile size [pixels]",
        "What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty:"
        " the encoder's own.", advanced=True)] = ""
    margin: Annotated[int | None, Integer("Margin [cells]",
        "Cells cut from each side of a tile because they saw too little of their surroundings. Empty: the"
        " encoder's.", least=0, advanced=True)] = None
    no_georeference: Annotated[bool, Switch("Work in pixels, without georeference",
        "For pictures that have no place on a map.", advanced=True)] = False
    dtype: Annotated[Literal["float16", "float32"], Choice("Stored as",
        "float16 halves the file; its error is far below what matters for maps.", advanced=True)] = "float16"
    # fmt: on

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
        from ..encoding.device import chosen_batch, chosen_devices, chosen_precision
        from ..encoding.encode import EncodeSettings

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
    """Describes what every small patch of a raster looks like. An encoder, a model that has learnt to look at images,
    turns each patch (say 16 x 16 pixels) into a vector of numbers: its embedding. Patches that look alike get
    similar numbers, so embeddings can be coloured, grouped, searched and classified, mostly without any training.

    Encoder: 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) work at once, without a download; others are
    added with 'Import encoder'. Target GSD: metres per pixel at which the encoder looks; an encoder recognises what
    it was trained to see at that size. Bands: which bands to use; empty means red, green and blue. Scaling: how
    pixel values become 0 to 1; 'auto' suits 8-bit pictures and stretches anything else; 'reflectance' is for
    Sentinel-2 and the like; 'minmax' needs Scaling range.

    Result: an embedding raster, a GeoTIFF with one cell per patch and one band per feature, in place on the map.
    Look at it with 'Embedding RGB' or 'Principal components', group it with 'Fit geocentroids'. An interrupted run
    resumes where it stopped when it is started again with the same values, if its output has a name of yours and is
    not a temporary one.

    Example: an aerial photograph of 0.15 m, Target GSD 0.3.
    """

    ID: ClassVar = "encode"
    TITLE: ClassVar = "Encode raster (embeddings)"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = (
        "embedding embeddings features vision encoder deep learning neural network dino dinov3 vit jepa rcf ai gsd"
    )

    # fmt: off
    input: Annotated[str, Raster("Raster",
        "An image: drone, aerial, satellite or radar; any raster that QGIS opens as a file.")]
    output: Annotated[str, RasterOut("Embeddings",
        "The embedding raster, a GeoTIFF. It is not compressed: cells x bands x 2 bytes.")]
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        card, _ = registry.find(self.encoder)
        spectrum = self.spectrum(card, self.input, report)
        bands, want = self.band_choice(card, spectrum)
        source = Source(self.input, bands, want=want, pixel_space=self.no_georeference)
        reader = GridReader(source, gsd=self.target_gsd, crs=self.target_crs, resampling=self.resampling, report=report)
        plan, cells = self.planned(card, reader.grid, reader.box)
        encoder, settings = self.prepared(card, source, spectrum, plan, cells, report)
        if settings.scaling.method in OF_REFLECTANCE:
            warn_of_offset([self.input], source.bands, report)
        from ..encoding.encode import encode

        counts = encode(reader, encoder, settings, self.output, report)
        source.close()
        report.log(f"{counts['tiles']} tiles encoded with {card.title}.")
        return {"OUTPUT": self.output}

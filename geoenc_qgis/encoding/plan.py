"""What decides an encoding before its first tile: bands, tiles and cells, scaling, precision, batch.

Nothing here reads torch or opens a work store before it must: what is wrong with the parameters is said at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Literal, Protocol

from rasterio.crs import CRS

from ..core.errors import IdentityError, InputError
from ..core.report import Report
from ..core.words import Message, tr
from ..encoders import registry
from ..encoders.base import AskedPrecision, Encoder, EncoderCard, Precision
from ..raster.artefact import recorded_identity
from ..raster.extent import Extent, extent_bounds
from ..raster.grid import Box, Grid
from ..raster.normalising import Statistics, chosen_normalisation
from ..raster.offsets import Offset, tell_offsets
from ..raster.resample import AskedResampling
from ..raster.scaling import SampledSource, Scaling, chosen_scaling
from ..raster.spacing import Spacing
from ..raster.spectrum import Sensor, Spectrum, spectrum_of
from ..raster.tiles import TilePlan
from .packing import DType, Packing, PackingOptions, asked_packing
from .sentinel import SeriesPlan, check_values, sentinel_bands

if TYPE_CHECKING:
    from ..core.cluster import Cluster

AskedScaling = Literal["auto", "none", "uint8", "reflectance", "percentile", "minmax"]
REFLECTANCE_METHODS = ("reflectance", "sensor")  # methods of scaling
NO_STATISTICS: Statistics = ((), ())


class Options(PackingOptions, Protocol):
    """What a user chooses of any encoding; `jobs/encode_options.py` declares it, and says what each means."""

    bands: list[int]
    encoder: str
    sensor: Sensor
    wavelengths: str | None
    target_gsd: float | None
    target_crs: CRS | None
    extent: Extent | None
    resampling: AskedResampling
    scaling: AskedScaling
    scaling_range: str | None
    scaling_from: str | None
    offset: str
    device: str
    precision: AskedPrecision
    batch_size: int
    tile_size: str
    margin: int | None
    cell_size: int | None


@dataclass(frozen=True)
class Bands:
    """Which bands an encoder gets: their numbers (empty: the default ones), how many it takes (None: any number), and
    what they measure, for encoders that ask."""

    numbers: list[int]
    count: int | None
    spectrum: Spectrum | None
    channels: tuple[int, ...] = ()  # of encoders of Sentinel series


@dataclass(frozen=True)
class Run:
    """How an encoding is done, which its result doesn't tell: by which workers (None: by this process), on which of
    their devices, and in which folder or at which address its work store lies (empty: beside the output)."""

    cluster: Cluster | None = None
    device: str = "auto"
    store: str = ""
    alone: bool = True  # whether this process has the machine for itself, so that its speed tells of it


IN_THIS_PROCESS = Run()


@dataclass(frozen=True)
class EncodeSettings:
    """What decides an encoding beside the view and the encoder; `cells` may reach beyond the source."""

    plan: TilePlan  # in patches
    cells: Box
    spacing: Spacing
    scaling: Scaling
    batch: int  # tiles of an image encoder, tiles of whole windows of a video encoder, in one forward pass
    precision: Precision
    wavelengths: tuple[float, ...] = ()
    statistics: Statistics = NO_STATISTICS
    packing: Packing = field(default_factory=Packing)  # as far as it is known before the result is
    components: int = 0  # principal components to keep; 0: the encoder's own numbers
    series: SeriesPlan | None = None

    @property
    def dtype(self) -> DType:
        """The type of numbers in the result."""
        return self.packing.dtype

    @property
    def stored(self) -> DType:
        """The type of numbers in the work store."""
        return "float16" if self.dtype == "uint8" else self.dtype

    @property
    def unpacked(self) -> EncodeSettings:
        """The same encoding, all of its numbers written as the work store holds them."""
        return replace(self, packing=Packing(self.stored), components=0)

    def bands_of(self, card: EncoderCard) -> int:
        """How many numbers a cell of the result has."""
        return self.components or card.dims

    @property
    def packing_facts(self) -> list[str | int]:
        """What tells this packing from others, before anything is fitted."""
        reduction, byte_scale = self.packing.reduction, self.packing.byte_scale
        scales = repr((byte_scale.scale.tolist(), byte_scale.offset.tolist())) if byte_scale else ""
        return [self.dtype, self.components, reduction.digest if reduction else "", scales]


def chosen_bands(options: Options, card: EncoderCard, path: str, report: Report) -> Bands:
    """The bands of a raster, or of all rasters of a stack by one of them."""
    if card.series:
        numbers, channels = sentinel_bands(path, options.bands, options.sensor, options.wavelengths, report)
        return Bands(numbers, len(numbers), None, channels)
    if card.spectral:
        spectrum = spectrum_of(path, options.bands, options.sensor, options.wavelengths, report)
        return Bands(list(spectrum.numbers), card.bands, spectrum)
    return Bands(options.bands, card.bands or (None if options.bands else 3), None)


def spacing_of(card: EncoderCard, cell: int | None, report: Report) -> Spacing:
    """How cells of `cell` pixels (None: of a patch) lie in an encoder's patches; InputError with those it can give."""
    if card.series:  # whose cells are patches
        return Spacing(card.patch, card.patch)
    spacing = Spacing(
        card.patch, cell or card.patch, cell is not None and cell != card.patch and cell not in card.cells
    )
    sizes = [side for side in range(card.patch, 0, -1) if card.patch % side == 0]
    if spacing.cell not in sizes:
        raise InputError(
            tr(
                "CELL_SIZE {cell} doesn't divide the {patch} px patches of {id}.",
                cell=cell,
                patch=card.patch,
                id=card.id,
            ),
            tr("It gives cells of {sizes} px.", sizes=", ".join(map(str, sizes))),
        )
    if spacing.shifted:
        report.log(
            tr(
                "Cells of {cell} px: each tile is encoded {count} times, its patches moved by {cell} px. A cell"
                " still sees {patch} px.",
                cell=cell,
                count=len(spacing.passes),
                patch=card.patch,
            )
        )
    if spacing.halved:
        report.log(tr("The patches begin in the middle of pixels: pixels are resampled once, half a pixel further."))
    return spacing


def tile_plan(options: Options, card: EncoderCard, spacing: Spacing, grid: Grid, box: Box) -> tuple[TilePlan, Box]:
    """The tiles (in patches) of a source that covers `box` pixels of a lattice, and its cells, which may reach
    beyond it.

    Raises InputError where the source has less than half of a cell or too few patches for the encoder, EXTENT lies
    outside it, or TILE_SIZE can't be.
    """
    raster = box.coarsened(spacing.cell)
    if box.height * box.width * 2 < spacing.cell**2:
        raise InputError(
            tr(
                "The raster is {height} x {width} px at {gsd:g} m, less than half of one cell ({cell} x {cell} px).",
                height=box.height,
                width=box.width,
                gsd=grid.gsd,
                cell=spacing.cell,
            ),
            tr("Choose a smaller TARGET_GSD or a larger raster."),
        )
    cells = raster
    if options.extent:
        cells = grid.box(extent_bounds(options.extent, grid.crs)).coarsened(spacing.cell)
        if (cells & raster).empty:
            raise InputError(tr("EXTENT lies outside the raster."), tr("Draw it on the raster, or check its CRS."))
    margin = card.cells.get(spacing.cell, card.margin) if options.margin is None else options.margin
    patches, wanted = box.coarsened(card.patch), (cells & raster).coarsened(spacing.parts)
    tile = tile_shape("" if card.series and not sees_windows(options, card) else options.tile_size, card)
    plan = TilePlan.for_raster(patches, wanted, tile, margin, spacing.parts)
    _check_patches(card, plan.rows.tile, plan.cols.tile)
    return plan, cells


def sees_windows(options: Options, card: EncoderCard) -> bool:
    """Whether an encoder of series is to see windows of several cells: TILE_SIZE is one then, else what is read at
    once."""
    return bool(options.tile_size.strip()) and tile_shape(options.tile_size, card) != (1, 1)


def tile_shape(asked: str, card: EncoderCard) -> tuple[int, int]:
    """Cells (height, width) of a tile of the pixels asked for, such as 224 or 96x160; empty: the encoder's own."""
    sides = asked.lower().split("x") if asked.strip() else [str(card.tile)]
    if len(sides) > 2 or not all(side.strip().isdecimal() and int(side) for side in sides):
        raise InputError(
            tr("TILE_SIZE '{asked}' is not a tile size.", asked=asked), tr("Write pixels, such as 224 or 96x160.")
        )
    height, width = int(sides[0]), int(sides[-1])
    if height % card.patch or width % card.patch:
        raise InputError(
            tr(
                "TILE_SIZE {asked} is not a multiple of the encoder's patch, {patch} px.", asked=asked, patch=card.patch
            ),
            tr(
                "Choose multiples of {patch}, such as {height}.",
                patch=card.patch,
                height=max(1, height // card.patch) * card.patch,
            ),
        )
    _check_patches(card, height // card.patch, width // card.patch)
    return height // card.patch, width // card.patch


def _check_patches(card: EncoderCard, height: int, width: int) -> None:
    """Raise InputError where a tile has too few patches for the encoder."""
    if min(height, width) < card.least_patches:
        raise InputError(
            tr(
                "Tiles would be of {height} x {width} patches, but {id} needs {least} at least along each side: it"
                " tells a patch's place by the tile's ends.",
                height=height,
                width=width,
                id=card.id,
                least=card.least_patches,
            ),
            tr(
                "Choose a TILE_SIZE of {side} or more, a smaller TARGET_GSD or a larger raster.",
                side=card.least_patches * card.patch,
            ),
        )


def encoder_and_settings(
    options: Options,
    card: EncoderCard,
    source: SampledSource,
    spectrum: Spectrum | None,
    tiles: tuple[TilePlan, Box],
    spacing: Spacing,
    report: Report,
    frames: int = 1,
    run: Run = IN_THIS_PROCESS,
    series: SeriesPlan | None = None,
) -> tuple[Encoder, EncodeSettings]:
    """The loaded encoder, and all that decides the encoding of tiles of so many frames.

    torch and the weights take seconds: meanwhile the source's range of values is read. Where workers encode, one of
    them chooses for all, and this process has the encoder's facts alone, on its processor.
    """
    from .device import chosen_batch, chosen_devices, chosen_on_worker, chosen_precision

    plan, cells = tiles
    packing = asked_packing(options, card, spacing.cell)
    with ThreadPoolExecutor(1) as pool:
        if run.cluster:
            devices, chosen = run.cluster.first(partial(chosen_on_worker, run.device, options.precision))
        else:
            devices, chosen = chosen_devices(options.device), None

        def load() -> tuple[Encoder, Precision]:
            precision = chosen or chosen_precision(options.precision, devices[0], report)
            here = ("cpu",) if run.cluster else devices
            return registry.cached_encoder(options.encoder, here, precision, source.count), precision

        loading = pool.submit(load)
        scaling, statistics = _normalising(options, source, spectrum, series, report)
        encoder, precision = loading.result()
    if series:
        encoder = encoder.fitted(card)
    _tell_encoder(card, devices, precision, run, report)
    if statistics:
        encoder.statistics(*statistics)
    if packing.weights_sha256 not in ("", encoder.weights_sha256):
        raise IdentityError(
            tr("COMPONENTS_FROM or SCALE_FROM was made with other weights of {id}.", id=card.id),
            tr("Choose files made with the same weights."),
        )
    pixels = plan.rows.tile * plan.cols.tile * card.patch**2 * max(frames, card.tubelet)
    settings = EncodeSettings(
        plan=plan,
        cells=cells,
        spacing=spacing,
        scaling=scaling,
        batch=chosen_batch(options.batch_size, pixels, devices),
        precision=precision,
        wavelengths=spectrum.wavelengths if spectrum else (),
        statistics=statistics or NO_STATISTICS,
        packing=packing,
        components=len(packing.reduction.axes) if packing.reduction else options.components,
        series=series,
    )
    return encoder, settings


def _tell_encoder(card: EncoderCard, devices: Sequence[str], precision: str, run: Run, report: Report) -> None:
    report.log(
        tr(
            "Encoder: {title} on {devices}, {precision}.",
            title=Message(card.title),
            devices=", ".join(devices),
            precision=precision,
        )
    )
    if run.cluster:
        tell_unlike(run.cluster, run.device, report)


def tell_unlike(cluster: Cluster, device: str, report: Report) -> None:
    """Warn where workers compute on unlike processors."""
    from .device import kind_of_processor

    kinds = sorted(set(cluster.each(partial(kind_of_processor, device)).values()))
    if len(kinds) > 1:
        report.warn(
            tr(
                "The workers' processors differ ({kinds}): numbers may differ by rounding from one block to the next.",
                kinds="; ".join(kinds),
            )
        )


def _normalising(
    options: Options, source: SampledSource, spectrum: Spectrum | None, series: SeriesPlan | None, report: Report
) -> tuple[Scaling, Statistics | None]:
    """Scaling of the source, and the statistics of its bands for encoders that know no own."""
    if series:
        return check_values(options, source, series, report), None
    reused = recorded_identity(options.scaling_from) if options.scaling_from else None
    if spectrum:
        return chosen_normalisation(source, spectrum, options.scaling, options.scaling_range, reused, report)
    recorded = reused.scaling if reused else None
    return chosen_scaling(source, options.scaling, options.scaling_range, recorded, report), None


def series_plan(options: Options, card: EncoderCard, bands: Bands, ndvi: bool) -> SeriesPlan | None:
    """How an encoder of series, by its fitted card, sees these bands; None for others."""
    if not card.series:
        return None
    return SeriesPlan(bands.channels, ndvi, not sees_windows(options, card), card.tubelet)


def tell_of_offsets(settings: EncodeSettings, rasters: Sequence[tuple[str, Offset]], report: Report) -> None:
    """Say what is added to the numbers of rasters (name and offset), and where that is open and matters: to encoders
    of series, which take Sentinel-2's own numbers."""
    fixed = settings.scaling.method in REFLECTANCE_METHODS
    tell_offsets(rasters, report, fixed=fixed, digits=settings.series is not None)

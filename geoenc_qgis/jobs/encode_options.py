"""The parameters that encoding a raster, a stack and a collection have in common; a base of these jobs, not a job."""

from __future__ import annotations

import contextlib
from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.report import SILENT, Report
from ..encoders import registry
from ..encoders.base import AskedPrecision
from ..encoding.packing import DType
from ..encoding.plan import AskedScaling, Run
from ..raster.spectrum import Sensor
from . import parameters
from .base import Job
from .kinds import AddedNumber, Choice, File, Integer, Output, Switch, Text
from .workers import opened_workers

if TYPE_CHECKING:
    from ..encoding.estimate import Estimate, Work


class EncodeOptions(Job):
    """What encoding a raster, a stack and a collection have in common."""

    PLANNED: ClassVar = {"PLAN": ("outputFile", "Plan (JSON)"), "PLAN_HTML": ("outputHtml", "Plan")}  # by DRY_RUN

    # fmt: off
    bands: parameters.Bands = []
    encoder: parameters.Encoder = registry.DEFAULT_ENCODER
    sensor: Annotated[Sensor, Choice("Sensor",
        "For encoders that take any bands by their wavelengths (DOFA); others ignore it. 'auto' reads"
        " the raster's metadata, a STAC item beside it, or its bands' names (B02, VV, ...). landsat8 also"
        " covers Landsat 9.",
        advanced=True)] = "auto"
    wavelengths: Annotated[str | None, Text("Wavelengths [micrometres]",
        "One per band, in the order of Bands, such as 0.665;0.56;0.49. For such encoders, when the raster"
        " doesn't give them.", advanced=True)] = None
    target_gsd: parameters.TargetGsd = None
    target_crs: parameters.TargetCrs = None
    extent: parameters.ExtentBox = None
    resampling: parameters.Resampling = "auto"
    scaling: Annotated[AskedScaling, Choice("Scaling",
        "auto: uint8 for 8-bit rasters, else percentile; for encoders that know the sensor, its scale."
        " uint8: 0..255. reflectance: 0..3558 of values x 10000. percentile: 2 to 98 % of each band. minmax:"
        " the Scaling range. none: values as they are.")] = "auto"
    scaling_range: parameters.ScalingRange = None
    scaling_from: Annotated[str | None, File("Scaling as in",
        "An embedding raster, colour model or centroid book whose scaling is used again, so that scenes are"
        " comparable.", advanced=True)] = None
    offset: Annotated[str, AddedNumber("Offset",
        "What is added to the stored numbers: -1000 for Sentinel-2 products since 2022 (processing baseline 04.00)."
        " Nodata stays. auto: what each raster's metadata or product name says; nothing where none does.",
        advanced=True)] = "auto"
    device: parameters.Device = "auto"
    precision: Annotated[AskedPrecision, Choice("Precision",
        "Precision of the encoder's arithmetic. 'auto' takes bfloat16 where the processor or GPU is faster with it.",
        advanced=True)] = "auto"
    batch_size: Annotated[int, Integer("Batch size [tiles]",
        "Tiles encoded together; 0 chooses by the device. Fewer need less memory.", least=0, advanced=True)] = 0
    tile_size: Annotated[str, Text("Tile size [pixels]",
        "What the encoder sees at once: 224, or 96x160 (height x width); whole multiples of its patch. Empty:"
        " the encoder's own.", advanced=True)] = ""
    cell_size: Annotated[int | None, Integer("Cell size [pixels]",
        "Pixels of a cell's side; empty: the encoder's patch. 8 and 4 cost geoenc-conv and rcf (16 px) next to nothing;"
        " other encoders run once for each cell of a patch: 4 times for half of it, 16 for a quarter.", least=1)] = None
    margin: Annotated[int | None, Integer("Margin [patches]",
        "Patches cut from each side of a tile because they saw too little of their surroundings. Empty: the"
        " encoder's.", least=0, advanced=True)] = None
    dtype: Annotated[DType, Choice("Stored as",
        "float16 halves the file; its error is far below what matters for maps. uint8 halves it again: a byte per"
        " number over each band's whole range; the log says what it costs.", advanced=True)] = "float16"
    scale_from: Annotated[str | None, File("Bytes scaled as in",
        "For uint8: an embedding raster in bytes of the same encoder, whose scale is used again, so that scenes can be"
        " put together in a mosaic.", advanced=True)] = None
    components: Annotated[int, Integer("Principal components",
        "Keeps so many principal components in the place of the encoder's own numbers, such as 64; the log says what"
        " that costs. 0: all numbers. Results compare only with those of the same components.",
        least=0, advanced=True)] = 0
    components_from: Annotated[str | None, File("Components as in",
        "An embedding raster made with Principal components, or a colour model saved by 'Principal components', whose"
        " components are used again, so that scenes are comparable.", advanced=True)] = None
    dask: parameters.Dask = ""
    store: Annotated[str, Text("Work store",
        "A folder, or an address such as s3://bucket/runs, in which finished blocks wait; workers on other machines"
        " must see it too. Empty: beside the output.", advanced=True)] = ""
    dry_run: Annotated[bool, Switch("Only plan",
        "Encodes nothing: tells tiles, bytes and the time here and on workers, and writes that beside the output, with"
        " a map of the blocks.", advanced=True)] = False
    # fmt: on

    @abstractmethod
    def _work(self, report: Report) -> Work:
        """What is to be done, by what the inputs say of themselves."""

    @abstractmethod
    def _encode(self, report: Report) -> dict[str, Any]:
        """The job's own work."""

    def _estimate(self) -> Estimate:
        return self._work(SILENT).estimate

    def _writes(self) -> bool:
        return not self.dry_run

    def _run(self, report: Report) -> dict[str, Any]:
        if not self.dry_run:
            return self._encode(report)
        from ..encoding.dry_run import dry_run

        outputs = {name: path for name, kind, path in self._paths() if isinstance(kind, Output)}
        return dry_run(self.ID, outputs, lambda: self._work(report), report)

    @contextlib.contextmanager
    def _way(self, report: Report) -> Iterator[Run]:
        """How the encoding is done."""
        with opened_workers(self, self.dask, report) as cluster:
            yield Run(cluster, self.device, self.store.strip(), alone=cluster is None)

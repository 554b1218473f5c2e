"""The job `encodestack`: dated rasters through one encoder to a stack of embedding rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from ..core.report import Report
from ..encoders import registry
from ..encoding.estimate import Work
from ..encoding.plan import encoder_and_settings, series_plan, tell_of_offsets
from ..series.composites import Composite
from ..series.filling import Gaps
from . import parameters
from .encode_options import EncodeOptions
from .kinds import Choice, File, Folder, FolderOut, Integer, Internal, Rasters, Text


class EncodeStack(EncodeOptions):
    """Turns rasters of one place and many dates into a stack of embeddings: what every patch looks like, and how that
    changes over time. A video encoder (V-JEPA 2) sees a window of 16 dates at once and gives one embedding raster per
    two dates; other encoders look at each date alone.

    Rasters: as layers, a folder, or a STAC ItemCollection, in any order: they are sorted by date. Dates are read
    from the layers' temporal properties, tags or file names; else write a pattern such as S2_%Y%m%d* or the dates
    themselves. Rasters on other grids are resampled to the one that most have; rasters of the same date are
    mosaicked. Values are scaled together, so that dates can be compared.

    Masks: rasters that say which pixels are good, such as Sentinel-2's scene classification (SCL); Clear values are
    those that count as good. Gaps: what is not clear is left out ('mask'), or taken from the nearest clear date
    ('nearest'), or drawn between the clear dates before and after ('linear'). Composites: 'month' makes one frame of
    all dates of a month.

    Result: a folder with one embedding raster per time step, and stack.json, which 'Stack change', 'Key dates',
    'Animate', 'Stack classes', 'Fit colours' and 'Export embeddings' take. If you named its output,
    an interrupted run resumes where it stopped when it is started again; a run to a temporary output starts over.

    Example: a folder of Sentinel-2 images of a year, bands 3;2;1, Target GSD 2.5.
    """

    ID: ClassVar = "encodestack"
    TITLE: ClassVar = "Encode stack (dated rasters)"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = (
        "time series temporal dates stack video v-jepa vjepa frames window multitemporal sentinel embedding stac change"
    )
    RETURNS: ClassVar = {"STACK": ("outputFile", "stack.json"), **EncodeOptions.PLANNED}
    NEEDS: ClassVar = (("inputs", "folder", "items"),)

    # fmt: off
    inputs: Annotated[list[str], Rasters("Rasters (or a folder, or STAC items)",
        "Rasters of one place at several dates, in any order.")] = []
    folder: Annotated[str | None, Folder("Folder of rasters", "All rasters in this folder.")] = None
    items: Annotated[str | None, File("STAC items",
        "A STAC ItemCollection: one raster per item; an asset called scl or mask is its mask.",
        filter="STAC ItemCollection (*.json *.geojson)")] = None
    dates: Annotated[str, Text("Dates",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the rasters, with commas: 2018-05-01,2018-06-01.")] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one per input; '' for none.")] = []
    masks: Annotated[list[str], Rasters("Masks",
        "One quality raster per date, matched by the date in its name or by order; or one raster with one"
        " band per date.")] = []
    mask_values: Annotated[str, Text("Clear values",
        "Values of the masks that mean a clear pixel, such as 4-7,11. 4,5,6,7 are vegetation, soil, water and"
        " unclassified in Sentinel-2's SCL.", advanced=True)] = "4,5,6,7"
    gaps: Annotated[Gaps, Choice("Gaps",
        "mask: cells without enough clear pixels are nodata at that time. nearest: the nearest clear date."
        " linear: between the clear dates before and after.")] = "mask"
    composite: Annotated[Composite, Choice("Composites",
        "month: one frame a month, the median by pixel and band of all its dates, what is masked left out; for encoders"
        " of monthly series, and against clouds. season: December to February and so on. year. none: each date is a"
        " frame.")] = "none"
    window: Annotated[int | None, Integer("Window [dates]",
        "How many dates the encoder sees together. Empty: 16 for video encoders; all dates for encoders of monthly"
        " series, such as Presto, or 12 where that is more than they take: each window gives one raster. Others look"
        " at each date alone, and V-JEPA 2.1 does at 1.", least=1, most=128, advanced=True)] = None
    window_stride: Annotated[int | None, Integer("Window stride [dates]",
        "Dates from one window to the next. Empty: a whole window. A smaller stride lets windows overlap:"
        " smoother, but slower.", least=1, advanced=True)] = None
    ndvi: parameters.Ndvi = True
    remote: parameters.Remote = False
    no_georeference: parameters.NoGeoreference = False
    output_folder: Annotated[str, FolderOut("Stack", "A folder for the embedding rasters and stack.json.")]
    # fmt: on

    def _work(self, report: Report) -> Work:
        from ..encoding import stack

        return stack.work_of(self, Path(self.output_folder).name, report)

    def _encode(self, report: Report) -> dict[str, Any]:
        # Reads zarr: other jobs, and the dialogs' declarations, do without it.
        from ..encoding import stack

        card, _ = registry.find(self.encoder)
        with stack.opened_stack(self, card, report) as opened:
            card, view, bands = opened.card, opened.view, opened.bands
            folder = Path(self.output_folder).absolute()
            plan = stack.StackPlan(view, opened.windows, opened.tokens, self.gaps, folder, self.composite)
            self.check_inputs_kept(plan.replaced)
            series = series_plan(self, card, bands, self.ndvi)
            shares = stack.clear_shares(view, self.gaps, report, series)
            with self._way(report) as run:
                encoder, settings = encoder_and_settings(
                    self, card, view, bands.spectrum, opened.tiles, opened.spacing, report, opened.frames, run, series
                )
                tell_of_offsets(settings, view.offsets(), report)
                path = stack.encode_stack(plan, shares, encoder, settings, report, run)
        return {"OUTPUT_FOLDER": str(folder), "STACK": str(path)}

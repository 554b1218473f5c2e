"""The job `encodecollection`: many scenes through one encoder to one folder, with a mosaic and a STAC collection."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar

from .. import __version__
from ..core.files import made_folder
from ..core.report import Report
from ..encoders import registry
from ..encoding.estimate import Work
from ..series.scenes import Order
from . import parameters
from .apply_geocentroids import ApplyGeocentroids
from .embedding_rgb import EmbeddingRgb
from .encode_options import EncodeOptions
from .kinds import Choice, File, FileOut, Folder, FolderOut, Internal, Rasters, Text

# Parameters that change nothing in a scene's raster: a run that differs in these alone goes on with the same rasters.
APART = {
    *("inputs", "folder", "catalog", "dates", "layer_dates", "order", "book", "colour_model", "remote"),
    *("output_folder", "output_html", "device", "batch_size", "dask", "store", "dry_run"),
}


class EncodeCollection(EncodeOptions):
    """Encodes many scenes of a region, such as all Sentinel-2 scenes of a country or all sheets of an aerial survey,
    to one folder of embeddings that fit together: one lattice, one scaling, one mosaic.

    Scenes: as layers, a folder, or what a file lists: a STAC ItemCollection, the export of a STAC API, a catalog of
    files, or a mosaic (.vrt) whose files become the scenes. All need the same bands and data type. Values are scaled
    together, by a sample spread over the scenes; components and bytes are fitted once on all of them.

    Order: where scenes overlap, 'margin' takes each cell from the scene whose edge or hole is farthest, 'newest' and
    'oldest' go by date. What one scene lacks is taken from the next. Scenes of several UTM zones make one mosaic in
    Target CRS, else one mosaic per zone.

    Result: a folder with an embedding raster per scene, mosaic.vrt (nothing is resampled or stored twice) with its view
    in colours, collection.json (STAC), and scenes.csv, which lists what became of each scene. One that can't be read is
    listed there and the others are encoded. If you named the folder, the same run again does what is missing.

    Example: a folder of Sentinel-2 scenes, bands 3;2;1, Scaling reflectance, Target GSD 10.
    """

    ID: ClassVar = "encodecollection"
    TITLE: ClassVar = "Encode collection (many scenes)"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = "embedding many scenes batch folder mosaic vrt stac catalog collection region country tiles sheets"
    RETURNS: ClassVar = {
        "CATALOG": ("outputFile", "STAC collection"),
        "MOSAIC": ("outputRaster", "Mosaic"),
        "CLASSES": ("outputRaster", "Classes"),
        "RGB": ("outputRaster", "Colours"),
        "TABLE": ("outputFile", "Table of scenes"),
        **EncodeOptions.PLANNED,
    }
    NEEDS: ClassVar = (("inputs", "folder", "catalog"),)

    # fmt: off
    inputs: Annotated[list[str], Rasters("Scenes (or a folder, or a catalog)", "Rasters of one kind, any number.")] = []
    folder: Annotated[str | None, Folder("Folder of scenes", "All rasters in this folder.")] = None
    catalog: Annotated[str | None, File("STAC items or mosaic",
        "A STAC ItemCollection, the export of a STAC API, or a catalog of files: a raster per item; or a VRT: each of"
        " its files is a scene.", filter="STAC or VRT (*.json *.geojson *.vrt)")] = None
    order: Annotated[Order, Choice("Where scenes overlap",
        "margin: the scene whose edge or hole is farthest. newest, oldest: by date, which all scenes must tell.")
        ] = "margin"
    dates: Annotated[str, Text("Dates",
        "auto; a pattern of the file names, such as S2_L2A_%Y%m%d* (* is any text); or ISO dates in the order"
        " of the scenes, with commas.", advanced=True)] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one per input; '' for none.")] = []
    book: Annotated[str | None, File("Centroid book",
        "From 'Fit geocentroids': the mosaic's classes are written too.",
        filter="Centroid book (*.safetensors *.npy)")] = None
    colour_model: Annotated[str | None, File("Colour model",
        "From 'Fit colours' or 'Embedding RGB': the mosaic is written in its colours too.",
        filter="GeoEnc colour model (*.safetensors)")] = None
    remote: parameters.Remote = False
    output_folder: Annotated[str | None, FolderOut("Collection",
        "A folder for the embedding rasters, the mosaic and collection.json. Empty: a temporary one.")] = None
    output_html: Annotated[str | None, FileOut("Report", "What became of each scene.", filter="HTML (*.html)")] = None
    # fmt: on

    def _work(self, report: Report) -> Work:
        from ..encoding import collection

        return collection.work_of(self, report)

    def _encode(self, report: Report) -> dict[str, Any]:
        from ..encoding import collection, finishing, store  # read zarr: other jobs do without it

        card, _ = registry.find(self.encoder)
        scenes = collection.scenes_of(self, report)
        given = {name: str(getattr(self, name)) for name in type(self).model_fields if name not in APART}
        run = store.fingerprint({"version": __version__, **given})
        with made_folder(self.output_folder, "geoenc-collection-") as folder:
            collection.check_folder(scenes, folder)
            earlier = collection.earlier_raster(scenes, folder, run)
            options = self.model_copy(update={"scaling_from": earlier}) if earlier else self
            with self._way(report) as way:
                done = collection.encode_collection(options, card, scenes, folder, run, way, report.part(0, 0.9))
            source, page = self.folder or self.catalog, self.output_html
            finish = report.part(0.9, 0.96)
            outputs, mosaics = finishing.write_outputs(done, scenes, folder, self.order, source, page, finish)
            for mosaic in reversed(mosaics):  # the largest last: it is the one that is returned
                outputs |= self._products(mosaic, report.part(0.96, 1))
        return {"OUTPUT_FOLDER": str(folder), **outputs}

    def _products(self, mosaic: Path, report: Report) -> dict[str, str]:
        """Classes and colours of a mosaic, where these are asked for."""
        made = {}
        if self.book:
            made["CLASSES"] = str(mosaic.with_name(f"{mosaic.stem.replace('mosaic', 'classes')}.tif"))
            ApplyGeocentroids(input=str(mosaic), book=self.book, output=made["CLASSES"]).run(report)
        if self.colour_model:
            made["RGB"] = str(mosaic.with_name(f"{mosaic.stem.replace('mosaic', 'rgb')}.tif"))
            EmbeddingRgb(input=str(mosaic), colour_model=self.colour_model, output=made["RGB"]).run(report)
        return made

"""The job `adoptembeddings`: embeddings made elsewhere become an embedding raster, or a stack, that all jobs take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..series.adopted import adopted_stack
from .base import Job
from .kinds import AdoptedOut, Choice, File, Folder, FolderOut, Internal, Raster, Rasters, Text

AskedProduct = Literal["auto", "alphaearth-v1", "tessera-v1", "tessera-v1.1", "tessera-v2", "olmoearth", "other"]


class AdoptEmbeddings(Job):
    """Makes ready embedding products, such as AlphaEarth and TESSERA, fit for all other algorithms: colours, centroids,
    similarity, change, classifiers, exports. The numbers stay as they are; what they are and how they are read is
    written beside them. Nothing is fetched from the network.

    Raster: an AlphaEarth GeoTIFF (64 bands of bytes), OlmoEarth, TESSERA as a GeoTIFF of floats, or anybody's raster
    of floats with a name. 'auto' recognises the first three. An AlphaEarth raster that somebody has divided linearly
    is recognised by the lengths of its vectors, and read as the product means it.

    File, Scales, Land mask: a TESSERA tile as it is published (.npy). Folder: a product in Zarr v3.
    Rasters and Dates: a raster a year; they become a stack for 'Stack change', 'Animate', 'Key dates', 'Stack classes'.

    Result: for a name that ends with .vrt a reference, made at once, that copies nothing; for .tif a copy with the
    northernmost row first. Rasters of different products or versions are refused together everywhere.
    """

    ID: ClassVar = "adoptembeddings"
    TITLE: ClassVar = "Adopt embeddings (AlphaEarth, TESSERA, …)"
    GROUP: ClassVar = "Prepare"
    TAGS: ClassVar = (
        "alphaearth aef satellite embedding google tessera geotessera olmoearth ready product foundation int8 decode"
        " import dequantise zarr npy"
    )
    RETURNS: ClassVar = {"STACK": ("outputFile", "stack.json")}
    NEEDS: ClassVar = (("input", "inputs", "file", "folder"),)

    # fmt: off
    input: Annotated[str | None, Raster("Raster",
        "Embeddings in a raster that QGIS opens.")] = None
    inputs: Annotated[list[str], Rasters("Rasters of several dates", "One a date, of one place, for a stack.")] = []
    file: Annotated[str | None, File("File (.npy)",
        "The numbers of a TESSERA tile; with Scales and Land mask.", filter="NumPy (*.npy)")] = None
    folder: Annotated[str | None, Folder("Folder (Zarr v3)",
        "The group of a Zarr store that holds 'embeddings', such as utm33.")] = None
    scales: Annotated[str | None, File("Scales (.npy)",
        "The file that belongs to it: the same name with '_scales'.", filter="NumPy (*.npy)")] = None
    landmask: Annotated[str | None, Raster("Land mask",
        "The GeoTIFF of the same tile, which says where it lies.")] = None
    dates: Annotated[str, Text("Dates",
        "auto: from names, tags, or folders such as 2023; a pattern of the file names, such as *_%Y*; or ISO dates in"
        " the order of the rasters, with commas.")] = "auto"
    layer_dates: Annotated[list[str], Internal("Dates of the layers",
        "ISO dates or start/end that the layers carry, one per input; '' for none.")] = []
    product: Annotated[AskedProduct, Choice("Product",
        "auto: by bands, names, type of numbers and lengths of the vectors. other: floats of your own, with Name.")
        ] = "auto"
    name: Annotated[str, Text("Name",
        "Of embeddings of your own, with a version, such as mymodel-v2: rasters of one name are taken for one"
        " product.")] = ""
    output: Annotated[str | None, AdoptedOut("Embeddings",
        "The embedding raster: .vrt copies nothing, .tif copies the numbers.")] = None
    output_folder: Annotated[str | None, FolderOut("Stack", "For several dates: a folder for stack.json.")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        given = [name for name in ("INPUT", "INPUTS", "FILE", "FOLDER") if getattr(self, name.lower())]
        if len(given) != 1:
            text = tr("{names} can't be given together.", names=", ".join(given))
            hint = tr("Choose one of INPUT, INPUTS, FILE and FOLDER.")
            raise InputError(text if given else tr("Nothing to adopt is given."), hint)
        needed = "output_folder" if self.inputs else "output"
        if not getattr(self, needed):
            raise InputError(tr("{name} is missing.", name=needed.upper()), tr("Name what is to be written."))
        if self.inputs:
            folder = Path(str(self.output_folder)).absolute()
            path = adopted_stack(self.inputs, self.product, self.name, self.dates, self.layer_dates, folder, report)
            return {"OUTPUT_FOLDER": str(folder), "STACK": str(path)}
        from ..encoding.adopted import write_adopted  # reads what else only encoding needs

        write_adopted(self, str(self.output), report)
        return {"OUTPUT": self.output}

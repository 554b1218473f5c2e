"""Parameters that several jobs have: declared once, with the same name, default and help in each."""

from __future__ import annotations

from typing import Annotated, Literal

from rasterio.crs import CRS

from ..raster.extent import Extent
from ..raster.resample import AskedResampling
from .kinds import (
    BandsOf,
    Choice,
    Crs,
    DaskAddress,
    EncoderId,
    FieldName,
    File,
    Integer,
    Number,
    Raster,
    RasterOut,
    Rasters,
    Rectangle,
    Switch,
    Text,
)

# fmt: off
Bands = Annotated[list[int], BandsOf("Bands",
    "Band numbers in the order the encoder takes them, such as 4;3;2. Empty: red, green and blue; a"
    " single band is repeated.")]
BlockSize = Annotated[float | None, Number("Block size [map units]",
    "Side of the blocks. Empty: a tenth of the labels' extent, smaller where that makes too few blocks.",
    least=0.0001, advanced=True)]
Book = Annotated[str | None, File("Centroid book",
    "From 'Fit geocentroids', or a NumPy file of centres. Empty: the book that comes with the raster's encoder and"
    " cell size.",
    filter="Centroid book (*.safetensors *.npy)")]
CompareWith = Annotated[Literal["mean", "nearest"], Choice("Compare with",
    "mean: the mean of all places. nearest: the most similar of them, for things that vary in look.")]
ClassifiedRaster = Annotated[str | None, Raster("Embeddings (or a stack)",
    "An embedding raster of the classifier's encoder.")]
ClassifiedStack = Annotated[str | None, File("Stack",
    "stack.json, for a classifier that was trained on a stack.", filter="Stack (*.json)")]
ClassRaster = Annotated[str, RasterOut("Classes", "The class raster, a GeoTIFF.")]
Dask = Annotated[str, DaskAddress("Dask workers",
    "Empty: this process does the work. local:4: four workers on this machine. tcp://10.0.0.5:8786: the workers of"
    " a Dask scheduler, which must see the files under the same names.", advanced=True)]
Device = Annotated[str, Text("Device",
    "auto, cpu, cuda, cuda:1 (the second GPU) or mps (Apple). 'auto' takes a GPU when there is one.",
    advanced=True)]
Embeddings = Annotated[str, Raster("Embeddings", "An embedding raster from 'Encode raster'.")]
Encoder = Annotated[str, EncoderId("Encoder",
    "The model that looks at the pixels. 'geoenc-conv' (red, green, blue) and 'rcf' (any bands) need no"
    " download; 'Import encoder' adds others, 'List encoders' describes each one.")]
ExtentBox = Annotated[Extent | None, Rectangle("Extent", "The part of the raster to process. Empty: the whole raster.")]
FoldBy = Annotated[Literal["blocks", "raster", "field", "random"], Choice("Folds by",
    "What stays together: blocks of the map, all of a raster, or a value of the Fold field. random:"
    " nothing; the scores are then better than the map.", advanced=True)]
FoldField = Annotated[str | None, FieldName("Fold field",
    "For folds by field: such as the number of a plot or a region.", advanced=True)]
Folds = Annotated[int, Integer("Folds",
    "How many parts the labels are split into for testing.", least=2, most=50)]
ManyEmbeddings = Annotated[list[str], Rasters("Embeddings (or a stack)",
    "Embedding rasters of one encoder. Give these or a stack.")]
MinDist = Annotated[float, Number("Minimum distance",
    "For umap: a smaller value packs similar cells more tightly into similar colours.",
    least=0, most=0.99, advanced=True)]
Ndvi = Annotated[bool, Switch("Vegetation index (NDVI)",
    "For encoders of monthly Sentinel series, such as Presto: gives them NDVI, made of B08 and B04, as their authors"
    " do. Other encoders don't ask.", advanced=True)]
NNeighbors = Annotated[int, Integer("Neighbours",
    "For umap and tsne: how many similar cells are compared at once. More show the large differences,"
    " fewer the fine ones.", least=2, most=200, advanced=True)]
NoGeoreference = Annotated[bool, Switch("Work in pixels, without georeference",
    "For pictures that have no place on a map.", advanced=True)]
Periods = Annotated[int, Integer("Parts of the time",
    "For a stack: into how many equal parts its time is cut; dates of a part are averaged.",
    least=1, advanced=True)]
QueryTable = Annotated[str | None, File("Table of embeddings",
    "From 'Embeddings of zones' or an export as GeoParquet, of the same encoder: each row is looked for, in place of"
    " Places or with them.", filter="GeoParquet (*.parquet)")]
Remote = Annotated[bool, Switch("Fetch from the network",
    "Fetch network addresses that STAC items or rasters refer to. Off: such addresses are refused, and"
    " their servers named.", advanced=True)]
Resampling = Annotated[AskedResampling, Choice("Resampling",
    "'auto' averages when pixels become more than 1.5 times coarser and is cubic otherwise. 'nearest' is"
    " for class rasters only.", advanced=True)]
ScalingRange = Annotated[str | None, Text("Scaling range",
    "Lowest and highest value for scaling 'minmax', such as 0,3000.", advanced=True)]
Seed = Annotated[int, Integer("Seed", "The same seed gives the same result.", least=0, advanced=True)]
Space = Annotated[Literal["rgb", "lab"], Choice("Colours",
    "rgb: all colours that a screen can show. lab: colours from CIELAB, in which equal steps look equal (except"
    " for the tenth that no screen can show); paler.", advanced=True)]
StackOrRasters = Annotated[str | None, File("Stack (or rasters)",
    "stack.json from 'Encode stack'.", filter="Stack (*.json)")]
RequiredStack = Annotated[str, File("Stack", "The stack.json of 'Encode stack'.", filter="Stack (*.json)")]
Table = Annotated[str | None, File("Table of embeddings",
    "From 'Embeddings of zones' or an export as GeoParquet, in place of rasters: a row is one sample, with its own"
    " fields.", filter="GeoParquet (*.parquet)")]
TargetCrs = Annotated[CRS | None, Crs("Target CRS",
    "Projected coordinate system of the result. Empty: the raster's own, or its UTM zone when it is in"
    " degrees.", advanced=True)]
TargetGsd = Annotated[float | None, Number("Target GSD [metres per pixel]",
    "Ground sampling distance: how many metres a pixel covers after resampling. Empty: the raster's own."
    " Use the one the encoder was trained for, and the same for all rasters that are to be compared.",
    least=0.0001)]
TrainedClassifier = Annotated[str, File("Classifier", "From 'Train classifier'.",
    filter="GeoEnc classifier (*.geoenc)")]
TimedStack = Annotated[str | None, File("Stack",
    "stack.json of encoded dates: a cell is described by its embeddings over time.",
    filter="Stack (*.json)")]

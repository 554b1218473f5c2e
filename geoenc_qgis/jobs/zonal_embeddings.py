"""The job `zonalembeddings`: a vector for each polygon, such as a parcel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import tr
from ..raster.identity import Identity
from ..raster.styles import write_fills, write_outlines
from ..raster.vectors import check_format
from ..series.stack import Stack
from . import parameters
from .base import Job
from .inputs import common_identity, opened_rasters
from .kinds import ArtefactOut, Features, File, VectorOut

if TYPE_CHECKING:
    from ..zones.classes import ZoneClasses


class ZonalEmbeddings(Job):
    """Gives each polygon one embedding, the mean of the cells in it: of parcels, stands, districts or segments. A cell
    that lies in part within a polygon counts by that part, exactly.

    Embeddings: one or more rasters of one encoder; a polygon that lies on several is put together, and where rasters
    overlap the first one given that has a valid cell counts. Or a stack: then each polygon has a row per date, with
    the field date.

    Centroid book or classifier: a book gives each polygon the shares of its classes; a classifier, such as one
    trained from the Table of other polygons, its class and probability.

    Result: the polygons with their own fields and: cells, how many valid ones count; coverage, the share of the area
    under them; spread, how unlike they are: the mean cosine distance to the polygon's embedding, 0 where all are alike;
    medoid_x and medoid_y, the middle of the cell most like it; small, for polygons smaller than a cell, which
    have the embedding of the cell they lie on. Polygons on no valid cell are kept without an embedding. The table has
    the embeddings too, as GeoParquet: 'Train classifier', 'Train regressor', 'Fit geocentroids' and 'Find places' take
    it in place of rasters.

    Example: the parcels of a cadastre on AlphaEarth's embeddings, then 'Train classifier' with this table and the field
    crop.
    """

    ID: ClassVar = "zonalembeddings"
    TITLE: ClassVar = "Embeddings of zones (polygons)"
    GROUP: ClassVar = "Encode"
    TAGS: ClassVar = (
        "zonal statistics mean polygon parcels fields cadastre stands districts segments objects object-based obia"
        " geobia geoparquet aggregate area weighted vector per feature"
    )
    NEEDS: ClassVar = (("inputs", "stack"),)

    # fmt: off
    inputs: parameters.ManyEmbeddings = []
    stack: Annotated[str | None, File("Stack",
        "stack.json of encoded dates: each zone has a row per date. Give this or embedding rasters.",
        filter="Stack (*.json)")] = None
    zones: Annotated[str, Features("Zones",
        "Polygons, such as parcels; they keep their fields.", with_fields=True)]
    book: Annotated[str | None, File("Centroid book or classifier",
        "A book from 'Fit geocentroids' adds the shares of its classes; a classifier from 'Train classifier' the class"
        " of each zone's embedding, and its probability.",
        filter="Book or classifier (*.safetensors *.npy *.geoenc)")] = None
    output: Annotated[str | None, VectorOut("Zones",
        "The polygons with what is known of them, without the embeddings.", of="polygons")] = None
    output_table: Annotated[str | None, ArtefactOut("Table with embeddings",
        "The same with the embeddings, for programs and for TABLE.", filter="GeoParquet (*.parquet)")] = None
    # fmt: on

    def _run(self, report: Report) -> dict[str, Any]:
        from ..zones.given import read_zones
        from ..zones.results import zones_on_rasters, zones_over_time
        from ..zones.table import write_layer, write_table

        self._check_given()
        stack = Stack.open(self.stack) if self.stack else None
        rasters = stack.rasters if stack else opened_rasters(self.inputs, None, report)
        identity = common_identity(rasters)
        classes = self._classes(identity, report)
        frame = read_zones(self.zones, rasters[0].crs, report)
        work = report.part(0, 0.95)
        if stack:
            table = zones_over_time(frame, stack, classes, work)
        else:
            table = zones_on_rasters(frame, rasters, classes, work)
        if self.output_table:
            write_table(self.output_table, table.frame, table.vectors, rasters, identity)
        if self.output:
            write_layer(self.output, table.frame, rasters[0])
            if classes:
                shown = set(table.frame[table.class_column].dropna())
                write_fills(self.output, table.class_column, classes.legend(shown))
            else:
                write_outlines(self.output)
        for raster in rasters:
            raster.close()
        return {name.upper(): path for name in ("output", "output_table") if (path := getattr(self, name))}

    def _classes(self, identity: Identity, report: Report) -> ZoneClasses | None:
        """What BOOK gives zones, where it is given."""
        if not self.book:
            return None
        from ..zones.classes import opened_classes

        return opened_classes(self.book, identity, report)

    def _check_given(self) -> None:
        """Raise InputError where the parameters don't go together, before anything is read."""
        if self.stack and self.inputs:
            raise InputError(tr("INPUTS and STACK were both given."), tr("Give one of them."))
        if not (self.output or self.output_table):
            raise InputError(
                tr("Neither OUTPUT nor OUTPUT_TABLE is named: nothing would be kept."),
                tr("Name OUTPUT for a layer, OUTPUT_TABLE for a table with the embeddings, or both."),
            )
        if self.output:
            check_format(self.output)

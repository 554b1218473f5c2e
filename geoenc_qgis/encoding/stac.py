"""A collection as STAC: collection.json, an item beside each embedding raster, and the encoder's card.

Extensions: embeddings 0.0.1 (github.com/geo-embeddings/embeddings-stac-specification), projection 2.0.0, item-assets
1.0.0. The first takes STAC 1.0.0 alone.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pystac
from pystac.layout import AsIsLayoutStrategy
from shapely.geometry import shape

from ..core.files import write_text
from ..core.report import Report
from ..core.words import counted
from ..raster.conventions import EmbeddingFacts
from ..raster.embedding import VIEW_ENDING, EmbeddingRaster
from ..raster.grid import Box, Grid
from ..series.dates import Period
from ..series.stack import lonlat_outline, relative_href
from .collection import CARD_NAME, COLLECTION_NAME, Collection, Made
from .mosaics import Mosaic
from .plan import EncodeSettings

EMBEDDINGS_SCHEMA = "https://stac-extensions.github.io/embeddings/v0.0.1/schema.json"
PROJECTION_SCHEMA = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
ITEM_ASSETS_SCHEMA = "https://stac-extensions.github.io/item-assets/v1.0.0/schema.json"
STAC_VERSION = "1.0.0"
VRT_TYPE = "application/x-gdal-vrt+xml"


def write_collection(
    folder: Path, collection: Collection, mosaics: Sequence[Mosaic], source: str | None, report: Report
) -> Path:
    """Write the collection and its items, and return the path of collection.json.

    source: the folder or file that the scenes are of; None: that of the first scene.
    """
    settings, card = collection.settings, collection.encoder.card
    items = [_item(one, settings, folder) for one in collection.made]
    undated = sum(one.seen.scene.period is None for one in collection.made)
    if undated:
        report.log(
            counted(
                undated,
                "{n:,} scene doesn't say when it was taken: its STAC item has the date of its file.",
                "{n:,} scenes don't say when they were taken: their STAC items have the dates of their files.",
            )
        )
    whole = pystac.Collection(
        id=folder.name,
        description=f"Embeddings of {len(items)} scenes by {card.title}.",
        extent=_extent(items),
        license="other",
        stac_extensions=[EMBEDDINGS_SCHEMA, PROJECTION_SCHEMA, ITEM_ASSETS_SCHEMA],
        extra_fields=_facts(collection),
        assets=_mosaic_assets(mosaics, settings, folder),
        catalog_type=pystac.CatalogType.SELF_CONTAINED,
    )
    whole.set_self_href(str(folder / COLLECTION_NAME))
    whole.add_link(_link("emb:model", CARD_NAME, "application/json", card.title))
    origin = source or os.path.dirname(collection.made[0].seen.scene.path) or "."
    whole.add_link(_link("emb:source-data", relative_href(origin, folder)))
    if card.licence.url:
        whole.add_link(_link("license", card.licence.url, title=card.licence.name))
    for item in items:
        item.set_self_href(str(folder / f"{item.id}.json"))
        whole.add_item(item, strategy=AsIsLayoutStrategy())
    write_text(folder / CARD_NAME, card.model_dump_json(indent=1, exclude_defaults=True) + "\n")
    for item in items:
        write_text(folder / f"{item.id}.json", _text(item))
    write_text(folder / COLLECTION_NAME, _text(whole))
    return folder / COLLECTION_NAME


def _text(thing: pystac.STACObject) -> str:
    told = thing.to_dict(include_self_link=False) | {"stac_version": STAC_VERSION}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _link(rel: str, href: str, kind: str | None = None, title: str | None = None) -> pystac.Link:
    return pystac.Link(rel, href, kind, title)


def _facts(collection: Collection) -> dict[str, Any]:
    """What all embeddings of a collection have in common, as the extension calls it, and as GeoEnc does."""
    settings, card = collection.settings, collection.encoder.card
    spacing, gsd = settings.spacing, collection.made[0].seen.grid.gsd
    facts = EmbeddingFacts(settings.bands_of(card), settings.dtype, spacing.patch, spacing.cell, gsd)
    common = facts.stac
    layout = facts.members.get("chip_layout")
    return {
        **common,
        **({"emb:chip_layout": layout} if layout else {}),
        "geoenc:encoder": card.id,
        "geoenc:weights_sha256": collection.encoder.weights_sha256,
        "geoenc:scaling": settings.scaling.model_dump(mode="json"),
        "geoenc:failed": [one.scene.name for one in collection.failed],
        "summaries": {name: [value] for name, value in common.items()},
        "item_assets": {"embeddings": {"type": pystac.MediaType.GEOTIFF, "roles": ["data"]}},
    }


def _item(made: Made, settings: EncodeSettings, folder: Path) -> pystac.Item:
    scene, cell = made.seen.scene, settings.spacing.cell
    outline = lonlat_outline(made.seen.grid.crs, made.seen.grid.bounds(made.cells, cell))
    period = scene.period or _file_period(made)
    instant = period.start == period.end
    item = pystac.Item(
        id=scene.name,
        geometry=outline,
        bbox=list(shape(outline).bounds),
        datetime=period.start if instant else None,
        start_datetime=None if instant else period.start,
        end_datetime=None if instant else period.end,
        properties={
            "gsd": made.seen.grid.gsd,
            "data_type": settings.dtype,
            **_projection(made.seen.grid, made.cells, cell),
            **_quantization(made.path, settings),
            "emb:runtime_parameters": {"precision": settings.precision, "batch": settings.batch},
        },
        stac_extensions=[EMBEDDINGS_SCHEMA, PROJECTION_SCHEMA],
    )
    item.add_asset("embeddings", pystac.Asset(made.path.name, media_type=pystac.MediaType.GEOTIFF, roles=["data"]))
    item.add_link(_link("emb:source-data", relative_href(scene.path, folder)))
    return item


def _projection(grid: Grid, cells: Box, cell: int) -> dict[str, Any]:
    """The projection extension's fields of cells."""
    code = grid.crs.to_epsg() if grid.crs else None
    known: dict[str, Any] = {"proj:code": f"EPSG:{code}" if code else None}
    if grid.crs and not code:
        known["proj:wkt2"] = grid.crs.to_wkt(version="WKT2_2019")
    return {
        **known,
        "proj:shape": list(cells.shape),
        "proj:transform": list(grid.transform(cells, cell))[:6],
        "proj:bbox": list(grid.bounds(cells, cell)),
    }


def _quantization(path: Path, settings: EncodeSettings) -> dict[str, Any]:
    """How the bytes of a raster become numbers, where it holds bytes."""
    if settings.dtype != "uint8":
        return {}
    with contextlib.closing(EmbeddingRaster(str(path))) as raster:
        scale = raster.byte_scale
    return {
        "emb:quantization": {
            "method": "linear, a scale and an offset for each dimension",
            "original_dtype": "float32",
            "quantized_dtype": "uint8",
            "scale": scale.scale.tolist() if scale else [],
            "offset": scale.offset.tolist() if scale else [],
        }
    }


def _file_period(made: Made) -> Period:
    """When a scene's file was written; where it is no file, when its embeddings were: STAC has no word for unknown."""
    source = Path(made.seen.scene.path)
    file = source if source.is_file() else made.path
    start = datetime.fromtimestamp(int(file.stat().st_mtime), UTC)
    return Period(start, start)


def _extent(items: Sequence[pystac.Item]) -> pystac.Extent:
    boxes = [item.bbox for item in items if item.bbox]
    around = [min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)]
    moments = [
        (item.datetime or item.common_metadata.start_datetime, item.datetime or item.common_metadata.end_datetime)
        for item in items
    ]
    first, last = min(start for start, _ in moments if start), max(end for _, end in moments if end)
    return pystac.Extent(pystac.SpatialExtent([around]), pystac.TemporalExtent([[first, last]]))


def _mosaic_assets(mosaics: Sequence[Mosaic], settings: EncodeSettings, folder: Path) -> dict[str, pystac.Asset]:
    """The mosaics and their views."""
    assets = {}
    for mosaic in mosaics:
        place = _projection(mosaic.grid, mosaic.cells, settings.spacing.cell)
        assets[mosaic.path.stem] = pystac.Asset(
            mosaic.path.name, media_type=VRT_TYPE, roles=["data"], extra_fields=place
        )
        view = mosaic.path.with_suffix(VIEW_ENDING)
        assets[view.stem] = pystac.Asset(view.name, media_type=pystac.MediaType.COG, roles=["overview"])
    return assets

"""What embeddings say of themselves to other programs, by the conventions of Zarr, STAC and GeoParquet alike.

Zarr: `geoemb:` v1 (github.com/geo-embeddings/embeddings-zarr-convention), `spatial:` and `proj:` v0.1
(github.com/zarr-conventions). STAC: `emb:` 0.0.1 (github.com/geo-embeddings/embeddings-stac-specification).
GeoParquet has no schema for embeddings: there the same members go into the file's metadata, under the key `emb`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from affine import Affine
from rasterio.crs import CRS

from .. import __version__
from .identity import Identity
from .ready import PRODUCTS

GEOEMB = {
    "schema_url": "https://raw.githubusercontent.com/geo-embeddings/embeddings-zarr-convention/refs/tags/v1/schema.json",
    "spec_url": "https://github.com/geo-embeddings/embeddings-zarr-convention/blob/v1/README.md",
    "uuid": "61c12cc5-0e28-4056-999a-480cf3fb7e4c",
    "name": "geoemb:",
    "description": "Geoembeddings convention for geospatial embedding arrays with model provenance",
}
SPATIAL = {
    "schema_url": "https://raw.githubusercontent.com/zarr-conventions/spatial/refs/tags/v0.1/schema.json",
    "spec_url": "https://github.com/zarr-conventions/spatial/blob/v0.1/README.md",
    "uuid": "689b58e2-cf7b-45e0-9fff-9cfc0883d6b4",
    "name": "spatial",
    "description": "Spatial coordinate information",
}
PROJ = {
    "schema_url": "https://raw.githubusercontent.com/zarr-conventions/proj/refs/tags/v0.1/schema.json",
    "spec_url": "https://github.com/zarr-conventions/proj/blob/v0.1/README.md",
    "uuid": "f17cb550-5864-4468-aeb7-f3180cfb622f",
    "name": "proj",
    "description": "Coordinate reference system information for geospatial data",
}


@dataclass(frozen=True)
class EmbeddingFacts:
    """What the conventions ask of embeddings; what is not known is empty, and left out of what is written."""

    dimensions: int
    data_type: str  # of the stored numbers
    patch: int  # pixels of the side that a vector sees; 1: a vector for each pixel
    cell: int  # pixels from one vector to the next
    gsd: float = 0.0  # metres of a pixel
    model: str = ""  # URI
    source_data: tuple[str, ...] = ()  # URIs
    quantization: dict[str, Any] = field(default_factory=dict)

    @property
    def members(self) -> dict[str, Any]:
        """The members that are known, by their names without a prefix."""
        side = {"chip_size": [self.patch] * 2, "stride": [self.cell] * 2}
        told = {
            "type": "chip" if self.patch > 1 else "pixel",
            "dimensions": self.dimensions,
            "model": self.model,
            "source_data": list(self.source_data),
            "data_type": self.data_type,
            "gsd": self.gsd,
            "chip_layout": {"layout_type": "regular_grid", **side} if self.patch > 1 else {},
            "quantization": self.quantization,
            "build_version": f"GeoEnc {__version__}",
        }
        return {name: value for name, value in told.items() if value}

    @property
    def stac(self) -> dict[str, Any]:
        """The fields of a STAC collection that its items have in common, but for the layout of chips."""
        names = {"type": "emb:type", "dimensions": "emb:dimensions", "data_type": "data_type", "gsd": "gsd"}
        members = self.members
        return {field_name: members[name] for name, field_name in names.items() if name in members}


def facts_of(
    identity: Identity,
    data_type: str,
    sources: Iterable[str],
    page: str = "",
    quantization: dict[str, Any] | None = None,
) -> EmbeddingFacts:
    """The facts of embeddings with this identity.

    sources: names or addresses of what was encoded. page: of the encoder on the web, where it has one.
    """
    product = PRODUCTS.get(identity.product)
    return EmbeddingFacts(
        dimensions=identity.dims,
        data_type=data_type,
        patch=identity.patch,
        cell=identity.cell_pixels,
        gsd=identity.gsd,
        model=product.model if product else page or weights_uri(identity.weights_sha256),
        source_data=(product.sources if product else ()) or tuple(dict.fromkeys(map(source_uri, sources))),
        quantization=quantization or {},
    )


def weights_uri(sha256: str) -> str:
    """The name of weights by their hash (RFC 6920), for an encoder without a page on the web; empty without a hash."""
    if not re.fullmatch(r"[0-9a-f]{64}", sha256):
        return ""
    return "ni:///sha-256;" + base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")


def source_uri(name: str) -> str:
    """The address of a source; of a file its bare name, since its folder means nothing elsewhere."""
    for way, scheme in (("/vsicurl/", ""), ("/vsis3/", "s3://"), ("/vsigs/", "gs://"), ("/vsiaz/", "az://")):
        if name.startswith(way):
            name = scheme + name.removeprefix(way)
    if re.match(r"[a-z][a-z0-9+.-]+://", name):
        return quote(name, safe="/:?#[]@!$&'()*+,;=%~")
    return "file:" + quote(re.split(r"[/\\]", name)[-1])


def zarr_attributes(
    facts: EmbeddingFacts | None, crs: CRS | None, transform: Affine, shape: tuple[int, int] | None
) -> dict[str, Any]:
    """Attributes of the group that holds embeddings, and which conventions they follow.

    facts: None of what is no grid of embeddings. shape: rows and columns of the axes y and x; None without such axes.
    """
    followed: list[dict[str, str]] = []
    told: dict[str, Any] = {}
    if facts and facts.model and facts.source_data:  # the convention requires both
        followed.append(GEOEMB)
        told |= {f"geoemb:{name}": value for name, value in facts.members.items()}
    if shape:
        followed.append(SPATIAL)
        told |= _spatial(transform, shape)
    if crs:
        followed.append(PROJ)
        code = crs.to_epsg()
        told |= {"proj:code": f"EPSG:{code}"} if code else {"proj:wkt2": crs.to_wkt(version="WKT2_2019")}
    return {"zarr_conventions": followed, **told} if followed else {}


def _spatial(transform: Affine, shape: tuple[int, int]) -> dict[str, Any]:
    height, width = shape
    xs, ys = zip(*(transform @ corner for corner in ((0, 0), (width, 0), (0, height), (width, height))), strict=True)
    return {
        "spatial:dimensions": ["y", "x"],
        "spatial:shape": [height, width],
        "spatial:transform_type": "affine",
        "spatial:transform": list(transform)[:6],
        "spatial:bbox": [min(xs), min(ys), max(xs), max(ys)],
        "spatial:registration": "pixel",
    }

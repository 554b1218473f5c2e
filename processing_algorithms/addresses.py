"""Addresses of other computers: named by the user, or hidden in a file that GDAL would follow as soon as QGIS opens it.

GDAL looks at a file's first bytes, not at its name: a web map's description called photo.tif asks its server. So does a
VRT, an index of tiles or a STAC item whose sources lie elsewhere, a mask or an overview beside the raster, and what an
archive holds.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal

from .words import tr

HEAD_BYTES = 16384
MAX_TEXT_BYTES = 2**26

_SCHEME = r"(?:https?|ftp|s3|gs|gcs|az|abfss?|hdfs|wss?)"
_NETWORK_FILE = r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?"
_REMOTE = re.compile(rf"\b(?!file://|vrt://)[a-z][a-z0-9+.-]*://|{_NETWORK_FILE}", re.I)
_HOST = re.compile(
    rf"(?:\b{_SCHEME}://(?:[^/\s\"'<>@]*@)?|({_NETWORK_FILE})[/?](?!{_SCHEME}://))([^/\s\"'<>?&,;]+)", re.I
)
_FILE_HOST = re.compile(rf"({_NETWORK_FILE})[/?](?:{_SCHEME}://)?([^/\s\"'<>?&,;]+)", re.I)

# The descriptions of web services, whose address needs no scheme.
_SERVICE = r"<GDAL_WM|<GDAL_WCS|<WCS_GDAL|<WMS_Tile_Service|<TileMapService|<OGRWFS"
_DATABASE = (
    r"(?<=[>\"'])\s*(?:WMS|WMTS|WCS|WFS|OAPIF|OGCAPI|EEDAI?|PLMOSAIC|PLSCENES|DAAS|CSW|ES|NGW|CARTO|AMIGOCLOUD|PG|MYSQL|MSSQL"
    r"|ODBC|OCI|HANA|GPSBABEL):"
)
_UNNAMED = re.compile(f"{_SERVICE}|{_DATABASE}", re.I)
# What GDAL's drivers for web services, virtual rasters, indices and side files look for in a file's first bytes.
_FOLLOWED = re.compile(
    rf"{_SERVICE}|<TileMap\b|<Services?\b|\bW\w*_Capabilities|<Capabilities\b|<OGRCSW|DescribeFeatureType|singleFusedMapCache"
    r"|<VRT|<OGRVRT|<GDALTileIndex|<GDALVector|<MRF_META|<PAMDataset|<GroundOverlay|<NetworkLink"
    r"|\"stac_|tiled-assets|\"\.z(?:group|array|metadata)|\"refs\"|\"links\"".encode(),
    re.I,
)
# Addresses that nothing follows: names of schemas, and descriptions.
_HARMLESS = re.compile(
    r"xmlns(?::\w+)?\s*=\s*(?:\"[^\"]*\"|'[^']*')"
    r"|schemaLocation\s*=\s*(?:\"(?![^\"]*DescribeFeatureType)[^\"]*\"|'(?![^']*DescribeFeatureType)[^']*')"
    r"|<MDI\b(?![^>]*(?:OVERVIEW_FILE|&))[^>]*>[^<]*</MDI>|<description>[^<]*</description>|\"stac_extensions\"\s*:\s*\[[^\]]*\]",
    re.I,
)
_NAMES = re.compile(r">\s*([^<>\n]{1,4096}?)\s*<|\"([^\"\n<>]{1,4096})\"|'([^'\n<>]{1,4096})'")
_BESIDE = (".ovr", ".OVR", ".msk", ".MSK", ".aux.xml", ".AUX.XML")
_ARCHIVES = {".zip": "/vsizip/", ".kmz": "/vsizip/", ".tar": "/vsitar/", ".tgz": "/vsitar/", ".gz": "/vsigzip/"}


def is_remote(text: str) -> bool:
    """Whether a text names another computer: an address, or one of GDAL's file systems that lead to one."""
    return bool(_REMOTE.search(text))


def hosts_in(source: str) -> list[str]:
    """The computers that GDAL would ask if it opened `source`, which itself names none; without asking any."""
    hosts: dict[str, None] = {}
    if not is_remote(source):
        waiting, seen = list(_files(source, "")), set()
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            text, hosts_here = _followed(path)
            hosts.update(dict.fromkeys(hosts_here))
            names = {name for match in _NAMES.findall(text) for name in match if name}
            waiting += [file for name in names for file in _files(name, os.path.dirname(path))]
    return list(hosts)


def _followed(path: str) -> tuple[str, list[str]]:
    """(The text of a file that GDAL looks for names in, else ''; the computers it names)."""
    head = _read(path, HEAD_BYTES)
    if not _FOLLOWED.search(head):
        # Of other texts GDAL may still take a part for a file's name.
        return "", [] if b"\0" in head else _hosts(_FILE_HOST, head.decode("latin-1"))
    text = html.unescape(_HARMLESS.sub("", _read(path, MAX_TEXT_BYTES).decode("utf-8", "replace")))
    return text, _hosts(_HOST, text) or [tr("a web service or database")] * bool(_UNNAMED.search(text))


def _hosts(pattern: re.Pattern[str], text: str) -> list[str]:
    return [f"{system.lstrip('/')}/{host}" if system else host for system, host in pattern.findall(text)]


def _files(name: str, folder: str) -> Iterator[str]:
    """The files that a source string of GDAL or QGIS names, with those beside and inside them that are opened along."""
    name = re.sub(r"^vrt://", "", name).split("|")[0]
    parts = [name, name.split("?")[0], *re.findall(r'"([^"]+)"', name), *re.findall(r":([^:]+)", name)]
    for part in dict.fromkeys(parts):
        path = part if Path(part).is_absolute() or part.startswith("/vsi") else os.path.join(folder, part)
        if len(path) > 4096 or "\0" in path or not _is_file(path):
            continue
        yield path
        yield from (path + ending for ending in _BESIDE if _is_file(path + ending))
        prefix = _ARCHIVES.get(os.path.splitext(path)[1].lower())
        if prefix == "/vsigzip/":
            yield prefix + path
        elif prefix:
            inside = gdal.ReadDirRecursive(prefix + path) or []
            yield from (f"{prefix}{path}/{member}" for member in inside if not member.endswith("/"))


def _is_file(path: str) -> bool:
    if not path.startswith("/vsi"):
        return os.path.isfile(path)
    stat = None if is_remote(path) else gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_NATURE_FLAG)
    return stat is not None and not stat.IsDirectory()


def _read(path: str, most: int) -> bytes:
    """The first bytes of a file, in an archive too; none where it can't be read."""
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        return b""
    try:
        return bytes(gdal.VSIFReadL(1, most, file) or b"")
    finally:
        gdal.VSIFCloseL(file)

"""GDAL's network is closed: nothing is fetched but the addresses that the user's own parameters name, one by one.

GDAL reads its options from the environment at every use, in every thread, and so do both copies of it that the engine
has (rasterio's and pyogrio's): what is set here holds in a shell, a notebook and a warm worker alike.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from .errors import InputError
from .words import tr

# Formats that are a call: to a server, to another program, or to a cache anywhere on the disk.
NETWORK_DRIVERS = (
    *("ADBC", "AmigoCloud", "CARTO", "Carto", "CSW", "DAAS", "DODS", "EEDA", "EEDAI", "ES", "Elasticsearch", "GDALG"),
    *("GMLAS", "GPSBabel", "HANA", "HTTP", "KEA", "MongoDBv3", "MRF", "MSSQLSpatial", "MySQL", "NGW", "OAPIF", "OCI"),
    *("ODBC", "OGCAPI", "PGeo", "PLMOSAIC", "PLSCENES", "PostGISRaster", "PostgreSQL", "STACIT", "STACTA", "WCS"),
    *("WFS", "WMS", "WMTS"),
)  # fmt: skip
GDAL_OPTIONS = {
    "GDAL_SKIP": ",".join(NETWORK_DRIVERS),
    "OGR_SKIP": ",".join(NETWORK_DRIVERS),
    "GDAL_DRIVER_PATH": "disable",  # no plugins
    "GDAL_CONFIG_FILE": os.devnull,
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "CPL_VSISTDIN_FILE": os.devnull,  # stdin is the worker's channel
    "PROJ_NETWORK": "OFF",
    # Of what is fetched: a server that is overloaded (429, 5xx) is asked again, later each time; a silent one fails.
    "GDAL_HTTP_MAX_RETRY": "4",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_HTTP_LOW_SPEED_TIME": "60",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    "CPL_LOG": os.devnull,  # where GDAL writes what nobody listens to, such as that a format to skip is not there
}
DROPPED_VARIABLES = (
    "GDAL_PYTHON_DRIVER_PATH",
    "GDAL_VRT_PYTHON_TRUSTED_MODULES",
    "OGR_SQLITE_LOAD_EXTENSIONS",
    "PYTHONSO",
)
DEAD_PROXY = "http://127.0.0.1:9"  # the port that discards: a proxy that answers nobody
GDAL_PROXY_OPTIONS = ("GDAL_HTTP_PROXY", "GDAL_HTTPS_PROXY")
ALLOWED_NAMES_OPTION = "CPL_VSIL_CURL_ALLOWED_EXTENSIONS"  # endings of names, so that a whole address may stand there
SCHEME_PATTERN = r"(?:https?|ftp|s3|gs|gcs|az|abfss?|adl|oss|swift|hdfs|webhdfs)://"
VSI_PATTERN = r"/vsi(?:curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)(?:_streaming)?[/?]"
ADDRESS_PATTERN = re.compile(
    rf"(?:(?:{VSI_PATTERN})(?:url=)?(?:{SCHEME_PATTERN})?|{SCHEME_PATTERN})[^\s\"'<>,]*", re.IGNORECASE
)
ARCHIVE_PATTERN = re.compile(r"^.+?\.(?:zip|kmz|tar|tgz|gz)(?=[/!])", re.IGNORECASE)

_own: dict[str, str | None] = {}
_named: list[str] | None = []  # None: any


def close_network() -> None:
    """Switch off what may call out. Holds for GDAL's formats where no raster has been opened before."""
    for name in DROPPED_VARIABLES:
        os.environ.pop(name, None)
    _own.update({name: os.environ.get(name) for name in (*GDAL_PROXY_OPTIONS, "no_proxy", "NO_PROXY")})
    os.environ.update(GDAL_OPTIONS)
    _allow([])


@contextmanager
def allowed_addresses(texts: Iterable[str], *, everything: bool = False) -> Iterator[None]:
    """For the time of a job: its parameters' own addresses may be fetched, or any (`everything`)."""
    before = _named
    paths = [text for text in texts if not text.lstrip().startswith("<")]  # XML is a file's text
    own = {name for path in paths for name in addresses_in(path)}
    _allow(None if everything else sorted(own))
    try:
        yield
    finally:
        _allow(before)


def addresses_in(text: str) -> list[str]:
    """Addresses on the network in a path or text, each once."""
    return list(dict.fromkeys(match[0] for match in ADDRESS_PATTERN.finditer(text)))


def host(address: str) -> str:
    """The server of an address; of cloud storage the bucket."""
    bare = re.sub(rf"^{VSI_PATTERN}(?:url=)?", "", address, flags=re.IGNORECASE)
    if "://" in bare:
        return urlsplit(bare).netloc.rpartition("@")[2]
    return address.strip("/").partition("/")[2].partition("/")[0]


def unnamed_addresses(candidates: Iterable[str]) -> list[str]:
    """Those of these addresses that no parameter names."""
    return (
        []
        if _named is None
        else [candidate for candidate in candidates if not any(_bare(candidate) == _bare(own) for own in _named)]
    )


def refusal_error(name: str, blocked: Iterable[str]) -> InputError:
    """The error of a file that names addresses by itself."""
    hosts = sorted({host(address) or address for address in blocked})
    text = tr(
        "{hosts}{part}",
        hosts=", ".join(hosts[:8]),
        part=tr(" and {count} more", count=len(hosts) - 8) if len(hosts) > 8 else "",
    )
    return InputError(
        tr("{name} names addresses on the network: {text}. Nothing was fetched.", name=name, text=text),
        tr(
            "Download what it names, or give the address itself as the parameter; 'Encode stack' and"
            " 'Encode collection' fetch such addresses if REMOTE is set."
        ),
    )


def _bare(address: str) -> str:
    """An address without the way in which GDAL or rasterio is told to fetch it."""
    bare = re.sub(rf"^{VSI_PATTERN}(?:url=)?", "", address, flags=re.IGNORECASE)
    return bare if "://" in bare else re.sub(r"^/vsi(\w+?)(?:_streaming)?/", r"\1://", address)


def _allow(named: list[str] | None) -> None:
    """Let GDAL fetch these addresses, or any, and no other."""
    global _named
    for address in named or ():
        if "{" in address:
            raise InputError(
                tr("GDAL can't handle the address {address}.", address=address), tr("Write braces as %7B and %7D.")
            )
    _named = named
    _set(ALLOWED_NAMES_OPTION, None if named is None else " ".join(map(_ending, named)) or "none")
    through: dict[str, str | None] = {name: _own.get(name) for name in (*GDAL_PROXY_OPTIONS, "no_proxy", "NO_PROXY")}
    hosts = sorted({host(address).rpartition(":")[0] or host(address) for address in named or ()})
    # The servers of cloud storage aren't known by its addresses.
    by_name = named is not None and all(_bare(address).lower().startswith(("http", "ftp")) for address in named)
    if by_name and not _through_proxy():
        # What GDAL fetches in other ways than by these names (a service, a stream) meets a proxy that leads nowhere.
        through |= dict.fromkeys(GDAL_PROXY_OPTIONS, DEAD_PROXY)
        through |= dict.fromkeys(("no_proxy", "NO_PROXY"), ",".join(hosts) or None)
    elif named == []:
        through |= dict.fromkeys(GDAL_PROXY_OPTIONS, DEAD_PROXY)
    for name, value in through.items():
        _set(name, value)


def _ending(address: str) -> str:
    """What the name ends with that GDAL opens for an address: without the member of an archive."""
    bare = _bare(address)
    archive = ARCHIVE_PATTERN.match(bare)
    bare = archive[0] if archive else bare
    return bare if bare.lower().startswith(("http", "ftp")) else bare.partition("://")[2]


def _through_proxy() -> bool:
    return any(os.environ.get(name) for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"))


def _set(name: str, value: str | None) -> None:
    if value is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = value

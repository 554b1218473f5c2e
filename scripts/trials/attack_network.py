"""Addresses inside files: nothing calls out unless the user's own parameter is an address."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .data import DATES

Attack = Callable[[Any], str]
RCF = {"ENCODER": "rcf", "PRECISION": "float32"}


def _wms(at: str) -> str:
    bands = "<BandsCount>3</BandsCount><BlockSizeX>256</BlockSizeX><BlockSizeY>256</BlockSizeY>"
    window = (
        "<DataWindow><UpperLeftX>-7516000</UpperLeftX><UpperLeftY>-1780000</UpperLeftY><LowerRightX>"
        "-7515872</LowerRightX><LowerRightY>-1780128</LowerRightY><SizeX>256</SizeX><SizeY>256</SizeY></DataWindow>"
    )
    return (
        f'<GDAL_WMS><Service name="WMS"><ServerUrl>{at}/wms?</ServerUrl><CRS>EPSG:3857</CRS><Layers>x</Layers>'
        f"</Service>{window}<Projection>EPSG:3857</Projection>{bands}<Cache><Path>./wmscache</Path></Cache>"
        f"</GDAL_WMS>"
    )


def _tms(at: str) -> str:
    return (
        _wms(at)
        .replace('<Service name="WMS">', '<Service name="TMS">')
        .replace(f"{at}/wms?", at + "/${z}/${x}/${y}.png")
    )


def _vrt(source: str, extra: str = "") -> str:
    band = "".join(
        (
            f'<VRTRasterBand dataType="Byte" band="{n}"><SimpleSource><SourceFilename relativeToVRT="0">'
            f"{source}</SourceFilename><SourceBand>{n}</SourceBand>{extra}</SimpleSource></VRTRasterBand>"
        )
        for n in (1, 2, 3)
    )
    return (
        f'<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>EPSG:32719</SRS><GeoTransform>652916, 0.5, 0, 8249179, '
        f"0, -0.5</GeoTransform>{band}</VRTDataset>"
    )


def _warped(at: str) -> str:
    return (
        f'<VRTDataset rasterXSize="64" rasterYSize="64" subClass="VRTWarpedDataset"><VRTRasterBand dataType="Byte" '
        f'band="1" subClass="VRTWarpedRasterBand"/><BlockXSize>64</BlockXSize><BlockYSize>64</BlockYSize>'
        f"<GDALWarpOptions><WarpMemoryLimit>6e7</WarpMemoryLimit><ResampleAlg>NearestNeighbour</ResampleAlg>"
        f'<SourceDataset relativeToVRT="0">/vsicurl/{at}/a.tif</SourceDataset><Transformer/><BandList><BandMapping '
        f'src="1" dst="1"/></BandList></GDALWarpOptions></VRTDataset>'
    )


def _escaped(xml: str) -> str:
    return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


RASTERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "WMS called .tif": ("a.tif", _wms),
    "TMS called .tif": ("a.tif", _tms),
    "WMS called .xml": ("a.xml", _wms),
    "VRT of /vsicurl": ("a.vrt", lambda at: _vrt(f"/vsicurl/{at}/a.tif")),
    "VRT called .tif": ("a.tif", lambda at: _vrt(f"/vsicurl/{at}/a.tif")),
    "VRT of http": ("a.vrt", lambda at: _vrt(f"{at}/a.tif")),
    "VRT of streaming": ("a.vrt", lambda at: _vrt(f"/vsicurl_streaming/{at}/a.tif")),
    "VRT of a zip there": ("a.vrt", lambda at: _vrt(f"/vsizip/vsicurl/{at}/a.zip/a.tif")),
    "VRT of gzip there": ("a.vrt", lambda at: _vrt(f"/vsigzip//vsicurl/{at}/a.tif.gz")),
    "VRT of braces": ("a.vrt", lambda at: _vrt(f"/vsizip/{{/vsicurl/{at}/a.zip}}/a.tif")),
    "VRT in a VRT": ("a.vrt", lambda at: _vrt(_escaped(_vrt(f"/vsicurl/{at}/a.tif")))),
    "VRT of WMS text": ("a.vrt", lambda at: _vrt(_escaped(_wms(at)))),
    "VRT of a connection": ("a.vrt", lambda at: _vrt(f"vrt:///vsicurl/{at}/a.tif?bands=1")),
    "VRT of WMS:": (
        "a.vrt",
        lambda at: _vrt(f"WMS:{at}/wms?SERVICE=WMS&amp;LAYERS=x&amp;SRS=EPSG:4326&amp;BBOX=-180,-90,180,90"),
    ),
    "VRT of WMTS:": ("a.vrt", lambda at: _vrt(f"WMTS:{at}/wmts")),
    "VRT of WCS:": ("a.vrt", lambda at: _vrt(f"WCS:{at}/wcs?coverage=x")),
    "VRT of STACIT": ("a.vrt", lambda at: _vrt(f"STACIT:&quot;/vsicurl/{at}/items.json&quot;:asset=x")),
    "VRT of ZARR": ("a.vrt", lambda at: _vrt(f"ZARR:&quot;/vsicurl/{at}/a.zarr&quot;")),
    "VRT of DERIVED": ("a.vrt", lambda at: _vrt(f"DERIVED_SUBDATASET:AMPLITUDE:/vsicurl/{at}/a.tif")),
    "VRT of vsisubfile": ("a.vrt", lambda at: _vrt(f"/vsisubfile/0_1000,/vsicurl/{at}/a.tif")),
    "VRT of vsicached": ("a.vrt", lambda at: _vrt(f"/vsicached?file=/vsicurl/{at}/a.tif")),
    "VRT of vsis3": ("a.vrt", lambda at: _vrt("/vsis3/bucket/a.tif")),
    "VRT of vsiwebhdfs": ("a.vrt", lambda at: _vrt(f"/vsiwebhdfs/{at}/a.tif")),
    "warped VRT": ("a.vrt", _warped),
    "WMTS file": (
        "a.tif",
        lambda at: f"<GDAL_WMTS><GetCapabilitiesUrl>{at}/wmts</GetCapabilitiesUrl><Layer>x</Layer></GDAL_WMTS>",
    ),
    "WCS file": (
        "a.tif",
        lambda at: f"<WCS_GDAL><ServiceURL>{at}/wcs?</ServiceURL><CoverageName>x</CoverageName></WCS_GDAL>",
    ),
    "tile index": (
        "a.gti",
        lambda at: (
            f"<GDALTileIndexDataset><IndexDataset>/vsicurl/{at}/i.gpkg</IndexDataset><LocationField>l</LocationField></GDALTileIndexDataset>"
        ),
    ),
    "KML overlay": (
        "a.kml",
        lambda at: (
            f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Region><LatLonAltBox><north>1</north><south>0</south><east>1</east><west>0</west></LatLonAltBox></Region><GroundOverlay><Icon><href>{at}/a.png</href></Icon></GroundOverlay><NetworkLink><Link><href>{at}/b.kml</href></Link></NetworkLink></Document></kml>'
        ),
    ),
}
LAYERS: dict[str, tuple[str, Callable[[str], str]]] = {
    "OGR VRT of /vsicurl": (
        "p.vrt",
        lambda at: (
            f"<OGRVRTDataSource><OGRVRTLayer name='p'><SrcDataSource>/vsicurl/{at}/p.geojson</SrcDataSource>"
            f"</OGRVRTLayer></OGRVRTDataSource>"
        ),
    ),
    "OGR VRT of http": (
        "p.vrt",
        lambda at: (
            f"<OGRVRTDataSource><OGRVRTLayer name='p'><SrcDataSource>{at}/p.geojson</SrcDataSource>"
            f"</OGRVRTLayer></OGRVRTDataSource>"
        ),
    ),
    "OGR VRT of WFS": (
        "p.vrt",
        lambda at: (
            f"<OGRVRTDataSource><OGRVRTLayer name='p'><SrcDataSource>WFS:{at}/wfs</SrcDataSource></OGRVRTLayer>"
            f"</OGRVRTDataSource>"
        ),
    ),
    "OGR VRT called .gpkg": (
        "p.gpkg",
        lambda at: (
            f"<OGRVRTDataSource><OGRVRTLayer name='p'><SrcDataSource>/vsicurl/{at}/p.geojson</SrcDataSource>"
            f"</OGRVRTLayer></OGRVRTDataSource>"
        ),
    ),
    "WFS text": ("p.geojson", lambda at: f"<OGRWFSDataSource><URL>{at}/wfs</URL></OGRWFSDataSource>"),
    "GeoJSON with a linked CRS": (
        "p.geojson",
        lambda at: json.dumps(
            {
                "type": "FeatureCollection",
                "crs": {"type": "link", "properties": {"href": f"{at}/crs", "type": "ogcwkt"}},
                "features": [
                    {
                        "type": "Feature",
                        "properties": {"class": "a"},
                        "geometry": {"type": "Point", "coordinates": [652950, 8249150]},
                    }
                ],
            }
        ),
    ),
    "ESRI JSON of a service": (
        "p.json",
        lambda at: json.dumps({"url": f"{at}/FeatureServer/0/query?f=json", "type": "FeatureCollection"}),
    ),
    "GML with a schema there": (
        "p.gml",
        lambda at: (
            f'<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml" '
            f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="x {at}/a.xsd">'
            f"<gml:featureMember/></gml:FeatureCollection>"
        ),
    ),
}


def _raster_jobs(scene: Any, path: str) -> None:
    out = scene.out
    scene.ask("encode", {"INPUT": path, **RCF, "OUTPUT": out("e.tif")})
    scene.ask("resample", {"INPUT": path, "OUTPUT": out("r.tif")})
    scene.ask("maskpreview", {"INPUTS": [path], "TILE_SIZE": 32, "OUTPUT_PNG": out("m.png")})
    scene.ask("pca", {"INPUT": path, "OUTPUT": out("p.tif")})
    scene.ask(
        "encodestack", {"INPUTS": [path, path], "DATES": "2019-01-01,2019-02-01", **RCF, "OUTPUT_FOLDER": out("s")}
    )
    scene.ask(
        "keyframes",
        {"INPUTS": [path, path], "DATES": "2019-01-01,2019-02-01", "ENCODER": "rcf", "OUTPUT": out("k.csv")},
    )
    scene.ask("encode", {"INPUT": str(scene.data / "small.tif"), "SCALING_FROM": path, **RCF, "OUTPUT": out("f.tif")})
    scene.ask(
        "trainclassifier",
        {"INPUTS": [str(scene.data / "emb.tif")], "LABELS": path, "FIELD": "1", "OUTPUT_CLASSIFIER": out("c.geoenc")},
    )
    scene.ask("vote", {"INPUTS": [path, path], "OUTPUT": out("v.tif")})


def _raster(name: str) -> Attack:
    """Such a file given to the jobs that read rasters."""

    def attack(scene: Any) -> str:
        file, text = RASTERS[name]
        _raster_jobs(scene, scene.file(file, text(scene.listener.address)))
        taken = [answer for answer in scene.answers if answer.ok]
        return scene.through() or (
            "caches were written" if list(scene.folder.rglob("wmscache")) else "it was taken" if taken else ""
        )

    return attack


def _layer(name: str) -> Attack:
    def attack(scene: Any) -> str:
        file, text = LAYERS[name]
        path, emb = scene.file(file, text(scene.listener.address)), str(scene.data / "emb.tif")
        scene.ask("similarity", {"INPUT": emb, "PLACES": path, "OUTPUT": scene.out("s.tif")})
        scene.ask(
            "trainclassifier",
            {"INPUTS": [emb], "LABELS": path, "FIELD": "class", "OUTPUT_CLASSIFIER": scene.out("c.geoenc")},
        )
        scene.ask(
            "vote",
            {
                "INPUTS": [str(scene.data / "classes.tif")] * 3,
                "RULE": "stacked",
                "LABELS": path,
                "FIELD": "class",
                "OUTPUT": scene.out("v.tif"),
            },
        )
        return scene.through()

    return attack


HREFS: dict[str, Callable[[str], str]] = {
    "http": lambda at: f"{at}/a.tif",
    "vsicurl": lambda at: f"/vsicurl/{at}/a.tif",
    "VRT text": lambda at: _vrt(f"/vsicurl/{at}/a.tif"),
    "WMS text": _wms,
    "zip there": lambda at: f"/vsizip/vsicurl/{at}/a.zip/a.tif",
    "connection": lambda at: f"vrt:///vsicurl/{at}/a.tif",
    "subdataset": lambda at: f'NETCDF:"/vsicurl/{at}/a.nc":x',
    "file address": lambda at: "file:///etc/hostname",
}


def _stack(where: str, name: str) -> Attack:
    """A stack.json or STAC items with such an address."""

    def attack(scene: Any) -> str:
        href = HREFS[name](scene.listener.address)
        if where == "items":
            items = [
                {
                    "type": "Feature",
                    "stac_version": "1.0.0",
                    "id": f"s{n}",
                    "geometry": None,
                    "links": [],
                    "properties": {"datetime": f"{date}T00:00:00Z"},
                    "assets": {"visual": {"href": href, "roles": ["visual"]}},
                }
                for n, date in enumerate(DATES)
            ]
            path = scene.file("items.json", json.dumps({"type": "FeatureCollection", "features": items}))
            scene.ask("encodestack", {"ITEMS": path, **RCF, "OUTPUT_FOLDER": scene.out("s")})
            return scene.through()
        found = json.loads((scene.data / "stack" / "stack.json").read_text())
        for item in found["features"]:
            for asset in item["assets"].values():
                asset["href"] = href if where == "assets" else str(scene.data / "stack" / asset["href"])
        for date in found["geoenc:dates"]:
            date["href"] = [href]
        path, out = scene.file("stack.json", json.dumps(found)), scene.out
        scene.ask("keyframes", {"STACK": path, "COUNT": 2, "OUTPUT": out("k.csv"), "OUTPUT_HTML": out("k.html")})
        scene.ask("animate", {"STACK": path, "LAYOUT": "side", "SIZE": 100, "OUTPUT_GIF": out("a.gif")})
        scene.ask("stackchange", {"STACK": path, "OUTPUT": out("c.tif")})
        scene.ask("exportembeddings", {"STACK": path, "OUTPUT": out("e.parquet")})
        scene.ask(
            "stackclasses",
            {"STACK": path, "BOOK": str(scene.data / "stackbook.safetensors"), "OUTPUT_FOLDER": out("k")},
        )
        return scene.through()

    return attack


def _sidecar(name: str, text: Callable[[str], str]) -> Attack:
    """A sound raster with a file beside it that names an address."""

    def attack(scene: Any) -> str:
        path = scene.file("a.tif", (scene.data / "small.tif").read_bytes())
        scene.file(name, text(scene.listener.address))
        _raster_jobs(scene, path)
        return scene.through()

    return attack


def _qgis(name: str, job: str) -> Attack:
    """Through qgis_process, whose own GDAL would open the file first."""

    def attack(scene: Any) -> str:
        file, text = RASTERS[name]
        path = scene.file(file, text(scene.listener.address))
        scene.qgis(
            job, {"INPUT": path, "OUTPUT": scene.out("o.tif"), **({"ENCODER": "rcf"} if job == "encode" else {})}
        )
        return scene.through()

    return attack


def attacks() -> dict[str, Attack]:
    """By name."""
    overview = (
        '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">/vsicurl/{at}/o.ovr</MDI></Metadata>'
        "</PAMDataset>"
    )
    mask = (
        '<PAMDataset><PAMRasterBand band="1"><HistItem/></PAMRasterBand><Metadata domain="SUBDATASETS"><MDI '
        'key="SUBDATASET_1_NAME">/vsicurl/{at}/s.tif</MDI></Metadata></PAMDataset>'
    )
    return {
        **{name: _raster(name) for name in RASTERS},
        **{name: _layer(name) for name in LAYERS},
        **{f"{where} {name}": _stack(where, name) for where in ("dates", "assets", "items") for name in HREFS},
        "overviews elsewhere": _sidecar("a.tif.aux.xml", lambda at: overview.replace("{at}", at)),
        "mask that is a VRT": _sidecar("a.tif.msk", lambda at: _vrt(f"/vsicurl/{at}/a.tif")),
        "overviews that are a VRT": _sidecar("a.tif.ovr", lambda at: _vrt(f"/vsicurl/{at}/a.tif")),
        "subdatasets elsewhere": _sidecar("a.tif.aux.xml", lambda at: mask.replace("{at}", at)),
        **{
            f"qgis {name} {job}": _qgis(name, job)
            for name in ("WMS called .tif", "VRT of /vsicurl", "VRT called .tif", "WMTS file", "VRT in a VRT")
            for job in ("encode", "resample")
        },
    }

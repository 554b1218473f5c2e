"""Code in the working folder, in the environment and in VRTs, offered to the engine that qgis_process starts."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

Attack = Callable[[Any], str]
RCF = {"ENCODER": "rcf", "PRECISION": "float32"}
MODULES = (
    "geoenc_qgis/__init__",
    "rasterio",
    "torch",
    "numpy/__init__",
    "copy",
    "json",
    "site",
    "sitecustomize",
    "usercustomize",
    "pydantic",
    "zarr",
    "_distutils_hack/__init__",
)
FOLDERS = ("PYTHONPATH", "PYTHONUSERBASE", "PYTHONPYCACHEPREFIX", "MPLCONFIGDIR", "NUMBA_CACHE_DIR", "TORCH_HOME")


def _encode(scene: Any, **env: str) -> str:
    scene.qgis("encode", {"INPUT": str(scene.data / "small.tif"), **RCF, "OUTPUT": scene.out("o.tif")}, **env)
    return scene.through(engine_only=True) or (
        "" if scene.answers[-1].ok else f"it broke the job: {scene.answers[-1].text[:200]}"
    )


def _module(name: str) -> Attack:
    """A module in the folder that QGIS is started in."""

    def attack(scene: Any) -> str:
        scene.file(f"{name}.py", scene.payload)
        return _encode(scene)

    return attack


def _beside(name: str) -> Attack:
    """A module beside the raster."""

    def attack(scene: Any) -> str:
        scene.file(f"data/{name}.py", scene.payload)
        path = scene.file("data/small.tif", (scene.data / "small.tif").read_bytes())
        scene.qgis("encode", {"INPUT": path, **RCF, "OUTPUT": scene.out("o.tif")}, cwd=Path(path).parent)
        return scene.through(engine_only=True)

    return attack


def _folder(variable: str) -> Attack:
    """A variable that names a folder full of such modules."""

    def attack(scene: Any) -> str:
        for name in ("sitecustomize", "usercustomize", "rasterio", "lib/python3.11/site-packages/usercustomize"):
            scene.file(f"evil/{name}.py", scene.payload)
        return _encode(scene, **{variable: str(scene.folder / "evil")})

    return attack


def _value(variable: str, value: str) -> Attack:
    """A variable that names a file or a module; {file} is a Python file, {at} a listener's address."""

    def attack(scene: Any) -> str:
        file = scene.file("evil.py", scene.payload)
        return _encode(scene, **{variable: value.replace("{file}", file).replace("{at}", scene.listener.address)})

    return attack


def _function(scene: Any, code: str) -> str:
    """A VRT whose pixels come from Python."""
    more = (
        f"<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionType>f</PixelFunctionType>"
        f"<PixelFunctionCode><![CDATA[{code}]]></PixelFunctionCode>"
    )
    bands = "".join(
        (
            f'<VRTRasterBand dataType="Byte" band="{n}" subClass="VRTDerivedRasterBand">{more}<SimpleSource>'
            f"<SourceFilename>{scene.data / 'small.tif'}</SourceFilename></SimpleSource></VRTRasterBand>"
        )
        for n in (1, 2, 3)
    )
    text = (
        f'<VRTDataset rasterXSize="256" rasterYSize="192"><SRS>EPSG:32719</SRS><GeoTransform>652916.5, 0.5, 0, '
        f"8249179.5, 0, -0.5</GeoTransform>{bands}</VRTDataset>"
    )
    return str(scene.file("f.vrt", text))


def _pixels(way: str) -> Attack:
    """Pixel functions in Python, with and without variables and files that allow them."""

    def attack(scene: Any) -> str:
        code = f"def f(in_ar, out_ar, *rest, **more):\n    {scene.payload}\n    out_ar[:] = in_ar[0]\n"
        vrt = _function(scene, code)
        params = {"INPUT": vrt, "OUTPUT": scene.out("o.tif")}
        if way == "warm":
            scene.ask("encode", {**params, **RCF})
            scene.ask("resample", params)
            return scene.through()
        settings = scene.file("gdalrc", "[configoptions]\nGDAL_VRT_ENABLE_PYTHON=YES\n")
        env = {
            "variable": {"GDAL_VRT_ENABLE_PYTHON": "YES"},
            "trusted": {"GDAL_VRT_ENABLE_PYTHON": "TRUSTED_MODULES", "GDAL_VRT_PYTHON_TRUSTED_MODULES": "*"},
            "file": {"GDAL_CONFIG_FILE": settings},
        }[way]
        scene.qgis("encode", {**params, **RCF}, **env)
        return scene.through(engine_only=True)

    return attack


def _driver(scene: Any) -> str:
    """A GDAL driver written in Python."""
    head = (
        '# gdal: DRIVER_NAME = "EVIL"\n# gdal: DRIVER_SUPPORTED_API_VERSION = [1]\n# gdal: DRIVER_DCAP_RASTER = "YES"\n'
    )
    scene.file("drivers/gdal_evil.py", head + scene.payload + "\n")
    return _encode(scene, GDAL_PYTHON_DRIVER_PATH=str(scene.folder / "drivers"), GDAL_VRT_ENABLE_PYTHON="YES")


def _preload(variable: str) -> Attack:
    """A shared library that the loader is told to load."""

    def attack(scene: Any) -> str:
        compiler = shutil.which("cc") or shutil.which("gcc")
        if not compiler:
            return "skipped: there is no C compiler"
        text = (
            f"#include <stdio.h>\n#include <string.h>\n__attribute__((constructor)) static void f(void) {{ char "
            f'b[4096] = {{0}}; FILE *c = fopen("/proc/self/cmdline", "r"); if (!c) return; size_t n = fread(b, 1, '
            f"4000, c); for (size_t i = 0; i < n; i++) if (!b[i]) b[i] = 32; fclose(c); FILE *o = "
            f'fopen("{scene.canary}", "a"); if (o) {{ fprintf(o, "%s\\n", b); fclose(o); }} }}\n'
        )
        source, target = scene.file("evil.c", text), str(scene.folder / "evil.so")
        subprocess.run([compiler, "-shared", "-fPIC", "-o", target, source], check=True)
        return _encode(scene, **{variable: target if variable == "LD_PRELOAD" else str(scene.folder)})

    return attack


def _endpoint(scene: Any) -> str:
    """A download whose server is named by the environment."""
    scene.qgis("importencoder", {"NAME": "dinov2-vits14"}, HF_ENDPOINT=scene.listener.address)
    return scene.through()


def attacks() -> dict[str, Attack]:
    """By name."""
    return {
        **{f"module {name.partition('/')[0]} in the working folder": _module(name) for name in MODULES},
        **{f"module {name} beside the raster": _beside(name) for name in ("rasterio", "geoenc_qgis/__init__")},
        **{f"folder in {variable}": _folder(variable) for variable in FOLDERS},
        **{f"pixel function, {way}": _pixels(way) for way in ("warm", "variable", "trusted", "file")},
        "variable PYTHONSTARTUP": _value("PYTHONSTARTUP", "{file}"),
        "variable PYTHONWARNINGS": _value("PYTHONWARNINGS", "error::evil.Evil"),
        "variable PYTHONBREAKPOINT": _value("PYTHONBREAKPOINT", "evil.f"),
        "variable MPLBACKEND": _value("MPLBACKEND", "module://evil"),
        "variable GDAL_HTTP_PROXY": _value("GDAL_HTTP_PROXY", "{at}"),
        "variable CPL_CURL_VERBOSE": _value("GDAL_DRIVER_PATH", "{file}"),
        "driver in Python": _driver,
        "LD_PRELOAD": _preload("LD_PRELOAD"),
        "LD_LIBRARY_PATH": _preload("LD_LIBRARY_PATH"),
        "HF_ENDPOINT": _endpoint,
    }

"""What benchmarks share: the scene, mosaics of it, a ViT-S/16 with random weights, and a home of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement

import rasterio

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("GEOENC_SHARED", ROOT.parent / "shared"))
SCENE = SHARED / "data/aerial/oam_64a71afc_utm21s.tif"


def scene() -> Path:
    """The 4094 x 3764 px aerial scene; the benchmark ends here, saying so, where it is absent."""
    if not SCENE.is_file():
        sys.exit(f"Skipped: {SCENE} is not here (GEOENC_SHARED names the folder of shared data).")
    return SCENE


def mosaic(path: Path, times: int) -> Path:
    """A VRT of times x times copies of the scene side by side."""
    with rasterio.open(scene()) as source:
        width, height, t = source.width, source.height, source.transform
        root = Element("VRTDataset", rasterXSize=str(width * times), rasterYSize=str(height * times))
        SubElement(root, "SRS").text = source.crs.to_wkt()
        SubElement(root, "GeoTransform").text = ", ".join(map(repr, t.to_gdal()))
        for index in source.indexes:
            band = SubElement(root, "VRTRasterBand", dataType="Byte", band=str(index))
            SubElement(band, "ColorInterp").text = source.colorinterp[index - 1].name.capitalize()
            for row in range(times):
                for col in range(times):
                    simple = SubElement(band, "SimpleSource")
                    SubElement(simple, "SourceFilename", relativeToVRT="0").text = str(scene())
                    SubElement(simple, "SourceBand").text = str(index)
                    size = {"xSize": str(width), "ySize": str(height)}
                    SubElement(simple, "SrcRect", xOff="0", yOff="0", **size)
                    SubElement(simple, "DstRect", xOff=str(col * width), yOff=str(row * height), **size)
    ElementTree(root).write(path)
    return path


def measured(*arguments: str) -> tuple[float, float]:
    """Seconds and peak resident memory (MB) of one engine process with these arguments.

    The kernel's own record of a child's peak begins with its parent's; that of the process's memory map doesn't.
    """
    start, peak = time.perf_counter(), 0
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
        peak = max(peak, int(found[1]) if found else 0)
        time.sleep(0.02)
    if process.returncode:
        raise SystemExit(f"failed: {arguments[:4]}")
    return time.perf_counter() - start, peak / 1000


def random_vit(folder: Path) -> str:
    """Import a ViT-S/16 with random weights; returns its encoder id. GEOENC_HOME must be the benchmark's own."""
    import torch

    from geoenc_qgis import ImportEncoder
    from geoenc_qgis.encoders.families.dinov3 import DinoV3
    from geoenc_qgis.encoders.vit import Shape

    torch.manual_seed(0)
    model = DinoV3(Shape(width=384, depth=12, heads=6, hidden=1536, layer_scale=True, eps=1e-5), 16, 4)
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.02)
    model.rope_embed.periods.copy_(100.0 ** (torch.arange(16) / 16))
    folder.mkdir(exist_ok=True)
    path = folder / "dinov3_vits16_pretrain_lvd1689m-random.pth"
    torch.save(model.state_dict(), path)
    return ImportEncoder(file=str(path), name="bench-vits16", accept_licence=True).run()["ENCODER"]

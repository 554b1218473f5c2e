"""The tiny data that trials work on: rasters drawn here, and what the engine's own jobs make of them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from safetensors.numpy import save_file

from .engine import Engine
from .record import commit

UTM = "EPSG:32719"
PLACE = Affine(0.5, 0, 652_916.5, 0, -0.5, 8_249_179.5)
DATES = ("2019-01-05", "2019-02-05", "2019-03-05", "2019-04-05")


def picture(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    """Patches of ground with noise, (C, H, W) uint8, never 0."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(40, 200, (bands, -(-height // 32), -(-width // 32)))
    return (
        np.kron(coarse, np.ones((1, 32, 32), int))[:, :height, :width] + rng.integers(0, 40, (bands, height, width))
    ).astype("uint8")


def save(path: Path, array: np.ndarray, **profile: Any) -> str:
    """Write an array (C, H, W) as a GeoTIFF of 0.5 m pixels in UTM, or as `profile` says."""
    count, height, width = array.shape
    given = {"driver": "GTiff", "crs": UTM, "transform": PLACE, "dtype": array.dtype, **profile}
    with rasterio.open(path, "w", count=count, height=height, width=width, **given) as out:
        out.write(array)
    return str(path)


def made(folder: Path, home: Path) -> Path:
    """The folder of tiny data, made by real jobs the first time that a commit asks for it."""
    data = folder / "data"
    ready = data / "ready"
    if ready.is_file() and ready.read_text() == commit():
        return data
    shutil.rmtree(data, ignore_errors=True)
    (data / "dates").mkdir(parents=True)
    save(data / "scene.tif", picture(640, 768), tiled=True, blockxsize=128, blockysize=128)
    save(data / "small.tif", picture(192, 256, seed=1))
    for number, date in enumerate(DATES):
        save(data / "dates" / f"s_{date}.tif", picture(256, 320, seed=number))
    _labels(data)
    _weights(data / "vit")
    engine = Engine(home, folder / "work" / "data")
    try:
        for job, params in _jobs(data):
            answer = engine.ask(job, params, 600)
            if not answer.ok:
                raise RuntimeError(f"the trials' own data can't be made: {job}: {answer.text} {answer.detail}")
    finally:
        engine.close()
    ready.write_text(commit())
    return data


def _jobs(data: Path) -> list[tuple[str, dict[str, Any]]]:
    rcf = {"ENCODER": "rcf", "PRECISION": "float32", "DEVICE": "cpu"}
    names = {name: str(data / name) for name in ("scene.tif", "emb.tif", "stack", "labels.gpkg", "book.safetensors")}
    emb, stack = names["emb.tif"], str(data / "stack" / "stack.json")
    labels = {"LABELS": names["labels.gpkg"], "FIELD": "class", "FOLDS": 2}
    return [
        ("encode", {"INPUT": names["scene.tif"], "OUTPUT": emb, **rcf}),
        ("encodestack", {"FOLDER": str(data / "dates"), "OUTPUT_FOLDER": names["stack"], **rcf}),
        ("fitcolours", {"INPUTS": [emb], "METHOD": "pca", "OUTPUT_MODEL": str(data / "colours.safetensors")}),
        ("fitgeocentroids", {"INPUTS": [emb], "CLUSTERS": 6, "OUTPUT_BOOK": names["book.safetensors"]}),
        ("applygeocentroids", {"INPUT": emb, "BOOK": names["book.safetensors"], "OUTPUT": str(data / "classes.tif")}),
        ("fitgeocentroids", {"STACK": stack, "CLUSTERS": 4, "OUTPUT_BOOK": str(data / "stackbook.safetensors")}),
        ("trainclassifier", {"INPUTS": [emb], **labels, "OUTPUT_CLASSIFIER": str(data / "linear.geoenc")}),
        ("trainclassifier", {"INPUTS": [emb], **labels, "METHOD": "rf", "OUTPUT_CLASSIFIER": str(data / "rf.geoenc")}),
        (
            "trainclassifier",
            {"INPUTS": [emb], **labels, "METHOD": "knn", "OUTPUT_CLASSIFIER": str(data / "knn.geoenc")},
        ),
        ("classify", {"INPUT": emb, "CLASSIFIER": str(data / "linear.geoenc"), "OUTPUT": str(data / "classified.tif")}),
    ]


def _labels(data: Path) -> None:
    """Points of two classes, west and east, as GeoPackage and GeoJSON; places of one kind."""
    import geopandas
    from shapely.geometry import Point

    rng = np.random.default_rng(0)
    columns, rows = rng.integers(20, 748, 80), rng.integers(20, 620, 80)
    points = [Point(*(PLACE @ (float(x), float(y)))) for x, y in zip(columns, rows, strict=True)]
    classes = ["west" if x < 384 else "east" for x in columns]
    frame = geopandas.GeoDataFrame({"class": classes}, geometry=points, crs=UTM)
    frame.to_file(data / "labels.gpkg", driver="GPKG")
    frame.iloc[:6].to_crs("EPSG:4326").to_file(data / "places.geojson", driver="GeoJSON")


def _weights(folder: Path) -> None:
    """A DINOv3 ViT of one layer with random numbers in Hub layout."""
    rng, width, hidden = np.random.default_rng(0), 64, 128
    layer = {
        "norm1.weight": (width,), "norm1.bias": (width,), "layer_scale1.lambda1": (width,),
        "norm2.weight": (width,), "norm2.bias": (width,), "layer_scale2.lambda1": (width,),
        **{f"attention.{one}_proj.weight": (width, width) for one in "kvqo"},
        **{f"attention.{one}_proj.bias": (width,) for one in "vqo"},
        "mlp.up_proj.weight": (hidden, width), "mlp.up_proj.bias": (hidden,),
        "mlp.down_proj.weight": (width, hidden), "mlp.down_proj.bias": (width,),
    }  # fmt: skip
    shapes = {
        "embeddings.cls_token": (1, 1, width), "embeddings.mask_token": (1, 1, width),
        "embeddings.register_tokens": (1, 4, width), "embeddings.patch_embeddings.weight": (width, 3, 16, 16),
        "embeddings.patch_embeddings.bias": (width,), "norm.weight": (width,), "norm.bias": (width,),
        **{f"model.layer.0.{name}": shape for name, shape in layer.items()},
    }  # fmt: skip
    config = {
        "model_type": "dinov3_vit", "hidden_size": width, "num_hidden_layers": 1, "num_attention_heads": 2,
        "intermediate_size": hidden, "num_register_tokens": 4, "patch_size": 16, "image_size": 224, "key_bias": False,
    }  # fmt: skip
    folder.mkdir()
    numbers = {name: rng.normal(0, 0.02, shape).astype(np.float32) for name, shape in shapes.items()}
    save_file(numbers, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps(config))


def card_of(path: Path) -> dict[str, Any]:
    """The JSON in a file."""
    return dict(json.loads(path.read_text(encoding="utf-8")))

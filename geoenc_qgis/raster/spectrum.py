"""What the bands of a raster measure: their wavelengths and, where published, the statistics an encoder expects.

Told by the raster itself (band metadata, a STAC item beside it, band names), a sensor's preset, or typed by the user.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import rasterio
from pydantic import BaseModel, ConfigDict

from ..core.errors import InputError
from ..core.report import Report
from ..core.words import counted, joined, tr

Sensor = Literal["auto", "sentinel1", "sentinel2", "landsat8", "naip", "custom"]


class Band(BaseModel):
    """One band: wavelength in micrometres; mean and deviation on DOFA's scale of 0..255, where published; what raw
    value becomes 255; and its sensor's name for it, where that is known."""

    model_config = ConfigDict(frozen=True)

    wavelength: float
    name: str = ""
    mean: float | None = None
    std: float | None = None
    top: float | None = None


def _bands(names: str, waves: str, means: str = "", stds: str = "", tops: str = "") -> dict[str, Band]:
    columns: list[list[float]] = [[float(value) for value in text.split()] for text in (waves, means, stds, tops)]
    count = len(names.split())
    filled: list[Sequence[float | None]] = [column or [None] * count for column in columns]
    return {
        name: Band.model_validate({"wavelength": wave, "name": name, "mean": mean, "std": std, "top": top})
        for name, wave, mean, std, top in zip(names.split(), *filled, strict=True)
    }


# DOFA's published statistics (zhu-xlab/DOFA, demo notebooks) for Satlas' 8-bit Sentinel-2: red, green and blue are
# ESA's true-colour image (255 at a reflectance of 0.3558), the others are value / 32, so that 8160 becomes 255.
# Sentinel-1's 5.405 is a frequency in GHz that the authors use as a code.
SENTINEL2 = _bands(
    "B04 B03 B02 B05 B06 B07 B08 B11 B12",
    "0.665 0.56 0.49 0.705 0.74 0.783 0.842 1.61 2.19",
    "114.1099739 114.81779093 126.63977424 84.33539309 97.84789168 103.94461911 101.435633 72.32804172 56.66528851",
    "77.84352553 69.96844919 67.42465279 64.57022983 61.72545487 61.34187099 60.29744676 47.88519516 42.55886798",
    "3558 3558 3558 8160 8160 8160 8160 8160 8160",
) | _bands("B01 B8A B09 B10", "0.443 0.865 0.945 1.373", "", "", "8160 8160 8160 8160")
SENTINEL1 = _bands("VV VH", "5.405 5.405", "166.36275909 88.45542715", "64.83126309 43.07350145", "255 255")
LANDSAT8 = _bands("B1 B2 B3 B4 B5 B6 B7 B9 B10 B11", "0.443 0.49 0.56 0.66 0.86 1.61 2.2 1.373 10.9 12.0", "", "", "")
NAIP = _bands("R G B", "0.665 0.56 0.49", "123.675 116.28 103.53", "58.395 57.12 57.375", "255 255 255") | _bands(
    "N", "0.842", "", "", "255"
)
SENSOR_BANDS = {"sentinel1": SENTINEL1, "sentinel2": SENTINEL2, "landsat8": LANDSAT8, "naip": NAIP}
# Orders in which whole products come when their bands have no names.
ESA_BAND_ORDER = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12"]
PRODUCT_BAND_ORDERS = {
    ("sentinel2", 13): ESA_BAND_ORDER,
    ("sentinel2", 12): [name for name in ESA_BAND_ORDER if name != "B10"],
    ("sentinel2", 10): [name for name in ESA_BAND_ORDER if name not in ("B01", "B09", "B10")],
    ("sentinel2", 9): list(SENTINEL2)[:9],
    ("sentinel2", 3): ["B04", "B03", "B02"],
    ("sentinel1", 2): ["VV", "VH"],
    ("landsat8", 7): ["B1", "B2", "B3", "B4", "B5", "B6", "B7"],
    ("naip", 4): ["R", "G", "B", "N"],
    ("naip", 3): ["R", "G", "B"],
}
BAND_NAME_PATTERNS = {
    "sentinel2": r"\bB(0?[1-9]|8A|1[0-2])\b",
    "sentinel1": r"\b(VV|VH)\b",
    "landsat8": r"\b(?:SR_|ST_)?B(\d{1,2})\b",
    "naip": r"^\s*(red|green|blue|nir|near.?infrared)\b",
}


class Spectrum(BaseModel):
    """The chosen bands of a raster, in order."""

    model_config = ConfigDict(frozen=True)

    numbers: tuple[int, ...]
    bands: tuple[Band, ...]
    origin: str

    @property
    def wavelengths(self) -> tuple[float, ...]:
        return tuple(band.wavelength for band in self.bands)


def spectrum_of(path: str, numbers: Sequence[int], sensor: str, typed: str | None, report: Report) -> Spectrum:
    """Which bands of a raster to take and what they measure.

    numbers: 1-based, empty for all that are known; typed: wavelengths in micrometres, such as "0.665;0.56;0.49".
    Raises InputError where the wavelengths can't be told: they are never guessed.
    """
    from .opening import open_raster
    from .source import check_not_embedding
    from .validity import data_bands

    with open_raster(path) as data:
        check_not_embedding(data)
        spectral = data_bands(data)
        for number in numbers:
            if number not in data.indexes:
                raise InputError(
                    tr(
                        "Band {number} was asked for, but the raster has {count} bands.",
                        number=number,
                        count=data.count,
                    ),
                    tr("Bands are counted from 1."),
                )
        if typed and typed.strip():
            known_bands = _typed(typed, list(numbers) or spectral)
        elif sensor == "custom":
            raise InputError(
                tr("SENSOR is custom, but WAVELENGTHS is empty."), tr("Write micrometres, such as 0.665;0.56;0.49.")
            )
        elif sensor != "auto":
            known_bands = _of_sensor(data, sensor, spectral)
        else:
            known_bands = _of_itself(data, spectral)
    chosen = [number for number in (numbers or known_bands) if number in known_bands]
    if not known_bands or (numbers and len(chosen) != len(numbers)):
        lacking = [number for number in numbers if number not in known_bands]
        which = (
            counted(len(lacking), "band {lacking}", "bands {lacking}", lacking=", ".join(map(str, lacking)))
            if lacking
            else tr("the bands")
        )
        raise InputError(
            tr("The encoder needs the wavelength of each band, and that of {which} is unknown.", which=which),
            tr("Choose SENSOR, or write WAVELENGTHS in micrometres, one per band, such as 0.665;0.56;0.49."),
        )
    bands = tuple(known_bands[number][0] for number in chosen)
    origin = joined(dict.fromkeys(known_bands[number][1] for number in chosen))
    said = ", ".join(f"{number}: {band.wavelength:g}" for number, band in zip(chosen, bands, strict=True))
    report.log(tr("Wavelengths in micrometres by band ({origin}): {said}.", origin=origin, said=said))
    return Spectrum(numbers=tuple(chosen), bands=bands, origin=origin)


KnownBands = dict[int, tuple[Band, str]]


def _typed(text: str, numbers: Sequence[int]) -> KnownBands:
    try:
        waves = [float(part) for part in re.split(r"[;,\s]+", text.strip()) if part]
    except ValueError:
        waves = []
    if not waves or not all(math.isfinite(wave) and wave > 0 for wave in waves):
        raise InputError(
            tr("WAVELENGTHS '{text}' is not a list of positive numbers.", text=text),
            tr("Write micrometres, one per band, such as 0.665;0.56;0.49."),
        )
    if any(wave > 100 for wave in waves):
        raise InputError(
            tr("WAVELENGTHS {text} goes beyond 100 micrometres.", text=text), tr("Write micrometres, not nanometres.")
        )
    if len(waves) != len(numbers):
        raise InputError(
            tr("WAVELENGTHS has {count} values for {count2} bands.", count=len(waves), count2=len(numbers)),
            tr("Write one for each of BANDS, in their order."),
        )
    return {number: (Band(wavelength=wave), "typed") for number, wave in zip(numbers, waves, strict=True)}


def _of_sensor(data: rasterio.DatasetReader, sensor: str, spectral: list[int]) -> KnownBands:
    preset = SENSOR_BANDS[sensor]
    named = _by_names(data, sensor)
    if named:
        return {number: (preset[name], tr("{sensor}, band names", sensor=sensor)) for number, name in named.items()}
    order = PRODUCT_BAND_ORDERS.get((sensor, len(spectral)))
    if order is None:
        raise InputError(
            tr(
                "The names of the raster's bands don't show which bands of {sensor} they are ({count} bands).",
                sensor=sensor,
                count=len(spectral),
            ),
            tr("Write WAVELENGTHS in micrometres, one for each of BANDS, or name the bands (B02, B03, ...)."),
        )
    return {
        number: (preset[name], tr("{sensor}, in the order {order}", sensor=sensor, order=" ".join(order)))
        for number, name in zip(spectral, order, strict=True)
    }


def _by_names(data: rasterio.DatasetReader, sensor: str) -> dict[int, str]:
    """Names of the preset's bands by band number, from the raster's band descriptions."""
    preset, names = SENSOR_BANDS[sensor], {}
    for number, text in zip(data.indexes, _names(data), strict=True):
        match = re.search(BAND_NAME_PATTERNS[sensor], text, re.IGNORECASE)
        if not match:
            continue
        word = match.group(1).upper()
        if sensor == "sentinel2":
            name = f"B{word.zfill(2)}"
        elif sensor == "landsat8":
            name = f"B{int(word)}"
        else:
            name = word[0] if sensor == "naip" else word
        if name in preset:
            names[number] = name
    return names


def _names(data: rasterio.DatasetReader) -> list[str]:
    """Names of the bands, in order; '' for those without. Some tools write them as metadata instead of descriptions."""
    return [
        text or data.tags(number).get("DESCRIPTION", "")
        for number, text in zip(data.indexes, data.descriptions, strict=True)
    ]


def _of_itself(data: rasterio.DatasetReader, spectral: list[int]) -> KnownBands:
    """What the raster says: its bands' metadata, a STAC item beside it, names of a sensor's bands, or 8-bit colours."""
    bands: KnownBands = {}
    for number in spectral:
        tags = {**data.tags(number), **data.tags(number, ns="IMAGERY")}
        text = tags.get("CENTRAL_WAVELENGTH_UM") or tags.get("wavelength")
        try:
            wave = float(text) if text else 0.0
        except ValueError:
            continue
        unit = tags.get("wavelength_units", "").lower()
        wave = wave / 1000 if unit.startswith("nano") or wave > 100 else wave
        if wave > 0 and math.isfinite(wave):
            bands[number] = (Band(wavelength=wave), tr("the raster's metadata"))
    if bands:
        return {number: (_published(band, data), origin) for number, (band, origin) in bands.items()}
    item = _item_beside(Path(data.name), data.count)
    if item:
        return {number: (_published(Band(wavelength=wave), data), "the STAC item") for number, wave in item.items()}
    for sensor in ("sentinel1", "sentinel2"):
        named = _by_names(data, sensor)
        # B1 to B7 are also Landsat's: without a leading zero, 8A or 11 names alone tell nothing.
        sure = sensor == "sentinel1" or any(re.search(r"B0\d|B8A", text) for text in _names(data))
        if named and sure:
            bands |= {
                n: (SENSOR_BANDS[sensor][name], tr("{sensor}, band names", sensor=sensor)) for n, name in named.items()
            }
    if bands:
        return dict(sorted(bands.items()))
    if len(_by_names(data, "landsat8")) > 1 and any("SR_B" in text for text in _names(data)):
        return {
            n: (LANDSAT8[name], tr("{sensor}, band names", sensor="landsat8"))
            for n, name in _by_names(data, "landsat8").items()
        }
    colours = {c.name: b for b, c in zip(data.indexes, data.colorinterp, strict=True)}
    if {"red", "green", "blue"} <= set(colours) and data.dtypes[colours["red"] - 1] == "uint8":
        return {
            colours[c]: (NAIP[c[0].upper()], tr("red, green and blue of a picture")) for c in ("red", "green", "blue")
        }
    return {}


def _published(band: Band, data: rasterio.DatasetReader) -> Band:
    """The band with Sentinel-2's statistics where it has one of its wavelengths (to 3 nm) in a 16-bit raster."""
    near = min(SENTINEL2.values(), key=lambda known: abs(known.wavelength - band.wavelength))
    if data.dtypes[0] != "uint16" or abs(near.wavelength - band.wavelength) >= 0.003:
        return band
    return near.model_copy(update={"wavelength": band.wavelength})


def _item_beside(path: Path, count: int) -> dict[int, float]:
    """Wavelengths by band number from a STAC item (eo:bands, or bands of STAC 1.1) in a JSON file beside the raster."""
    for beside in (path.with_suffix(".json"), Path(f"{path}.json")):
        try:
            item = json.loads(beside.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if not isinstance(item, dict):
            continue
        assets = item.get("assets") or {}
        own = [asset for asset in assets.values() if Path(str(asset.get("href", ""))).name == path.name]
        for holder in [*own, item.get("properties") or {}, item]:
            bands = holder.get("eo:bands") or holder.get("bands") or []
            waves = [band.get("center_wavelength") or band.get("eo:center_wavelength") for band in bands]
            if len(waves) == count and all(isinstance(wave, int | float) and wave > 0 for wave in waves):
                return {number + 1: float(wave) for number, wave in enumerate(waves)}
    return {}

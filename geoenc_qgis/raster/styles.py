"""QGIS styles (.qml) beside rasters, always rewritten with them: QGIS loads the one of the same stem by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, indent, tostring

from ..core.errors import one_line
from ..core.files import write_text

MAX_STYLE_BYTES = 32_000_000
COLOUR = re.compile("#[0-9a-f]{6}")
TURBO = [
    "#30123b",
    "#4040a2",
    "#466be3",
    "#4294ff",
    "#28bceb",
    "#18ddc2",
    "#32f298",
    "#6dfe62",
    "#a4fc3c",
    "#cdec34",
    "#eecf3a",
    "#fdac34",
    "#fb7e21",
    "#eb500e",
    "#d02f05",
    "#a91601",
    "#7a0403",
]


def write_palette(raster: str, classes: Sequence[tuple[int, str, str]]) -> None:
    """The style of a class raster: (id, name, '#rrggbb') of exactly its classes."""
    renderer = _renderer("paletted", band="1")
    palette = SubElement(renderer, "colorPalette")
    for value, name, colour in classes:
        SubElement(palette, "paletteEntry", value=str(value), label=one_line(name), color=colour, alpha="255")
    _write(raster, renderer)


def read_palette(raster: str) -> dict[int, tuple[str, str]]:
    """Name and colour ('#rrggbb') by class of a class raster's style; empty where there is none of ours."""
    path = Path(raster).with_suffix(".qml")
    try:
        if path.stat().st_size > MAX_STYLE_BYTES:
            return {}
        entries = fromstring(path.read_bytes()).iter("paletteEntry")
        return {
            int(entry.attrib["value"]): (entry.attrib["label"], entry.attrib["color"])
            for entry in entries
            if COLOUR.fullmatch(entry.attrib["color"])
        }
    except (OSError, ParseError, KeyError, ValueError):
        return {}


def write_fills(layer: str, attribute: str, classes: Sequence[tuple[object, str, str]]) -> None:
    """The style of a polygon layer: (value of the attribute, name, '#rrggbb') of its classes, without outlines."""
    renderer = Element("renderer-v2", type="categorizedSymbol", attr=attribute, symbollevels="0", enableorderby="0")
    categories = SubElement(renderer, "categories")
    symbols = SubElement(renderer, "symbols")
    for number, (value, name, colour) in enumerate(classes):
        SubElement(categories, "category", value=str(value), symbol=str(number), label=one_line(name), render="true")
        symbol = SubElement(symbols, "symbol", name=str(number), type="fill", alpha="0.75")
        fill = SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "pass": "0", "locked": "0"})
        rgb = ",".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
        options = {"color": f"{rgb},255", "style": "solid", "outline_style": "no"}
        for key, text in options.items():
            SubElement(fill, "prop", k=key, v=text)
    root = Element("qgis", version="3.22.0", styleCategories="Symbology")
    root.append(renderer)
    _write_text(layer, root)


def write_rgb(raster: str, ranges: Sequence[tuple[float, float]] | None = None) -> None:
    """The style of a raster whose first three bands are red, green, blue: as they are, or stretched over ranges."""
    renderer = _renderer("multibandcolor", redBand="1", greenBand="2", blueBand="3")
    if ranges:
        for colour, (low, high) in zip(("red", "green", "blue"), ranges, strict=True):
            _contrast(SubElement(renderer, f"{colour}ContrastEnhancement"), low, high)
    _write(raster, renderer)


def write_ramp(raster: str, low: float, high: float) -> None:
    """The style of a one-band raster: Google's turbo palette (blue, green, yellow, red) over a range."""
    renderer = _renderer(
        "singlebandpseudocolor", band="1", classificationMin=f"{low:.9g}", classificationMax=f"{high:.9g}"
    )
    options = {"minimumValue": f"{low:.9g}", "maximumValue": f"{high:.9g}", "classificationMode": "1", "clip": "0"}
    shader = SubElement(renderer, "rastershader")
    ramp = SubElement(shader, "colorrampshader", {"colorRampType": "INTERPOLATED", **options})
    for index, colour in enumerate(TURBO):
        value = low + (high - low) * index / (len(TURBO) - 1)
        SubElement(ramp, "item", value=f"{value:.9g}", label=f"{value:.4g}", color=colour, alpha="255")
    _write(raster, renderer)


def write_footprint(raster: str, name: str) -> None:
    """The style of a raster that shows where it is valid, in one grey with a name in the legend; its values don't
    matter, so that QGIS computes no statistics."""
    renderer = _renderer("singlebandpseudocolor", band="1", classificationMin="0", classificationMax="1")
    shader = SubElement(renderer, "rastershader")
    ramp = SubElement(shader, "colorrampshader", colorRampType="DISCRETE", classificationMode="2", clip="0")
    SubElement(ramp, "item", value="inf", label=one_line(name), color="#b4b4b4", alpha="255")
    _write(raster, renderer)


def _renderer(kind: str, **attributes: str) -> Element:
    return Element("rasterrenderer", {"type": kind, "opacity": "1", "alphaBand": "-1", "nodataColor": "", **attributes})


def _contrast(parent: Element, low: float, high: float) -> None:
    for name, value in (
        ("minValue", f"{low:.9g}"),
        ("maxValue", f"{high:.9g}"),
        ("algorithm", "StretchToMinimumMaximum"),
    ):
        SubElement(parent, name).text = value


def _write(raster: str, renderer: Element) -> None:
    root = Element("qgis", version="3.22.0", styleCategories="AllStyleCategories")
    SubElement(root, "pipe").append(renderer)
    _write_text(raster, root)


def _write_text(layer: str, root: Element) -> None:
    indent(root)
    text = f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{tostring(root, encoding='unicode')}\n"
    write_text(Path(layer).with_suffix(".qml"), text)

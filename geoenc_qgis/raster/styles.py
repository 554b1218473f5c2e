"""QGIS styles (.qml) beside rasters, always rewritten with them: QGIS loads the one of the same stem by itself.

Their legends are in the language of the job, as pages are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..core.errors import one_line
from ..core.files import write_text
from ..core.language import said
from ..core.words import tr
from ..core.xml import Element, ParseError, SubElement, indent, parsed, tostring

MAX_STYLE_BYTES = 32_000_000
COLOUR = re.compile("#[0-9a-f]{6}")
AREA_UNITS = (("km²", 1e6, 1e7), ("ha", 1e4, 1e4), ("m²", 1.0, 0.0))  # each with its m² and the area it begins at
AREA_IN_LABEL = re.compile(r" · \d(?:\D?\d+)* (?:km²|ha|m²)$")
DOT = {"name": "circle", "size": "2.6", "outline_color": "255,255,255,255", "outline_width": "0.4"}
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
RANKING_COLOURS = TURBO[2:-1:3]  # of places, from the lowest score to the highest


def class_label(name: str, area: float | None) -> str:
    """What a legend says of a class: its name and its area (m²), where that is known.

    >>> class_label("Water", 123456)
    'Water · 12.3 ha'
    """
    name = one_line(said(name))
    if area is None:
        return name
    unit, size = next((unit, size) for unit, size, least in AREA_UNITS if area >= least)
    number = tr("{area:,.0f}", area=area / size) if area >= 100 * size else tr("{area:.3g}", area=area / size)
    return f"{name} · {said(number)} {unit}"


def write_palette(
    raster: str, classes: Sequence[tuple[int, str, str]], areas: Mapping[int, float] | None = None
) -> None:
    """The style of a class raster: (id, name, '#rrggbb') of exactly its classes; areas: m² by id, for the legend."""
    renderer = _renderer("paletted", band="1")
    palette = SubElement(renderer, "colorPalette")
    for value, name, colour in classes:
        label = class_label(name, (areas or {}).get(value))
        SubElement(palette, "paletteEntry", value=str(value), label=label, color=colour, alpha="255")
    _write(raster, renderer)


def read_palette(raster: str) -> dict[int, tuple[str, str]]:
    """Name, without its area, and colour ('#rrggbb') by class of a class raster's style; empty where there is none."""
    try:
        return {value: (name, colour) for value, name, colour in palette_entries(Path(raster).with_suffix(".qml"))}
    except (OSError, ParseError, KeyError, ValueError):
        return {}


def palette_entries(style: Path) -> list[tuple[int, str, str]]:
    """(id, name without its area, '#rrggbb') of the classes in a style (.qml).

    Raises OSError, ParseError, KeyError or ValueError for a file that is no style or is damaged.
    """
    if style.stat().st_size > MAX_STYLE_BYTES:
        raise ValueError(tr("it is too large"))
    return [
        (int(entry.attrib["value"]), AREA_IN_LABEL.sub("", entry.attrib["label"]), entry.attrib["color"])
        for entry in parsed(style.read_bytes()).iter("paletteEntry")
        if COLOUR.fullmatch(entry.attrib["color"])
    ]


def write_fills(layer: str, attribute: str, classes: Sequence[tuple[object, str, str]], opacity: float = 0.75) -> None:
    """The style of a polygon layer: (value of the attribute, label, '#rrggbb') of its classes, without outlines."""
    outline = {"outline_style": "no"}
    _write_text(layer, _categories(attribute, classes, "fill", "SimpleFill", outline, opacity))


def write_outlines(layer: str) -> None:
    """The style of a polygon layer that lies on a map: orange outlines, nothing within."""
    renderer = Element("renderer-v2", type="singleSymbol", symbollevels="0", enableorderby="0")
    symbol = SubElement(SubElement(renderer, "symbols"), "symbol", name="0", type="fill", alpha="1")
    _layer(symbol, "SimpleFill", style="no", outline_color=_rgb("#ff9d00"), outline_width="0.6")
    _write_text(layer, _symbology(renderer))


def write_markers(
    layer: str, attribute: str, classes: Sequence[tuple[object, str, str]], numbered: str | None = None
) -> None:
    """The style of a point layer: (value of the attribute, label, '#rrggbb') of its classes, as dots with a rim.

    numbered: the attribute whose value stands beside each dot.
    """
    root = _categories(attribute, classes, "marker", "SimpleMarker", DOT, 1)
    if numbered:
        root.set("styleCategories", "Symbology|Labeling")
        root.set("labelsEnabled", "1")
        settings = SubElement(SubElement(root, "labeling", type="simple"), "settings", calloutType="simple")
        text = {"fieldName": numbered, "isExpression": "0", "fontFamily": "sans-serif", "textColor": "0,0,0,255"}
        style = SubElement(settings, "text-style", {**text, "fontSize": "11", "fontSizeUnit": "Point"})
        halo = {"bufferDraw": "1", "bufferColor": "255,255,255,255", "bufferOpacity": "1"}
        SubElement(style, "text-buffer", {**halo, "bufferSize": "0.6", "bufferSizeUnits": "MM"})
        SubElement(settings, "placement", placement="6", dist="1.2", distUnits="MM")
    _write_text(layer, root)


def write_ranking(layer: str, attribute: str, low: float, high: float) -> None:
    """The style of a polygon layer by a number: outlines and dots, which are seen from afar, from low (blue) to high
    (red), the high ones on top."""
    renderer = Element(
        "renderer-v2", type="graduatedSymbol", attr=attribute, graduatedMethod="GraduatedColor", symbollevels="0",
        enableorderby="1",
    )  # fmt: skip
    ranges, symbols, order = (SubElement(renderer, name) for name in ("ranges", "symbols", "orderby"))
    SubElement(order, "orderByClause", asc="1", nullsFirst="0").text = f'"{attribute}"'
    colours = RANKING_COLOURS if high > low else RANKING_COLOURS[-1:]
    edges = [low + (high - low) * number / len(colours) for number in range(len(colours))] + [high]
    for number, colour in enumerate(map(_rgb, colours)):
        lower, upper = edges[number : number + 2]
        SubElement(
            ranges, "range", lower=repr(lower), upper=repr(upper), symbol=str(number), render="true",
            label=said(tr("{lower:.3f} – {upper:.3f}", lower=lower, upper=upper)),
        )  # fmt: skip
        symbol = SubElement(symbols, "symbol", name=str(number), type="fill", alpha="1")
        _layer(symbol, "SimpleFill", color=colour, style="no", outline_color=colour, outline_width="0.6")
        dot = SubElement(_layer(symbol, "CentroidFill"), "symbol", name=f"@{number}@1", type="marker", alpha="1")
        _layer(dot, "SimpleMarker", color=colour, **DOT)
    _write_text(layer, _symbology(renderer))


def _categories(
    attribute: str,
    classes: Sequence[tuple[object, str, str]],
    kind: str,
    drawn_by: str,
    more: dict[str, str],
    opacity: float,
) -> Element:
    """A style that draws features by the value of an attribute."""
    renderer = Element("renderer-v2", type="categorizedSymbol", attr=attribute, symbollevels="0", enableorderby="0")
    categories = SubElement(renderer, "categories")
    symbols = SubElement(renderer, "symbols")
    for number, (value, name, colour) in enumerate(classes):
        label = one_line(said(name))
        SubElement(categories, "category", value=str(value), symbol=str(number), label=label, render="true")
        symbol = SubElement(symbols, "symbol", name=str(number), type=kind, alpha=str(opacity))
        _layer(symbol, drawn_by, color=_rgb(colour), **{"style": "solid", **more})
    return _symbology(renderer)


def _layer(symbol: Element, drawn_by: str, **options: str) -> Element:
    """A layer of a vector symbol."""
    drawn = SubElement(symbol, "layer", {"class": drawn_by, "enabled": "1", "locked": "0"})
    for key, text in options.items():
        SubElement(drawn, "prop", k=key, v=text)
    return drawn


def _rgb(colour: str) -> str:
    """'#rrggbb' as symbols have it."""
    return ",".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5)) + ",255"


def _symbology(renderer: Element) -> Element:
    """The root of a style file."""
    root = Element("qgis", version="3.22.0", styleCategories="Symbology")
    root.append(renderer)
    return root


def write_rgb(raster: str, ranges: Sequence[tuple[float, float]] | None = None) -> None:
    """The style of a raster whose first three bands are red, green, blue: as they are, or stretched over ranges."""
    renderer = _renderer("multibandcolor", redBand="1", greenBand="2", blueBand="3")
    if ranges:
        for colour, (low, high) in zip(("red", "green", "blue"), ranges, strict=True):
            _contrast(SubElement(renderer, f"{colour}ContrastEnhancement"), low, high)
    _write(raster, renderer)


def write_ramp(raster: str, low: float, high: float, ends: tuple[str, str] = ("", "")) -> None:
    """The style of a one-band raster: Google's turbo palette (blue, green, yellow, red) over a range.

    ends: what the lowest and the highest value mean, for the legend: the values of embeddings have no unit.
    """
    renderer = _renderer(
        "singlebandpseudocolor", band="1", classificationMin=f"{low:.9g}", classificationMax=f"{high:.9g}"
    )
    options = {"minimumValue": f"{low:.9g}", "maximumValue": f"{high:.9g}", "classificationMode": "1", "clip": "0"}
    shader = SubElement(renderer, "rastershader")
    ramp = SubElement(shader, "colorrampshader", {"colorRampType": "INTERPOLATED", **options})
    for index, colour in enumerate(TURBO):
        value = low + (high - low) * index / (len(TURBO) - 1)
        label = said(tr("{value:.4g}", value=value))
        SubElement(ramp, "item", value=f"{value:.9g}", label=label, color=colour, alpha="255")
    lowest, highest = (
        said(tr("{value:.3g}", value=value)) + (end and f" · {one_line(said(end))}")
        for value, end in ((low, ends[0]), (high, ends[1]))
    )
    # As QGIS itself writes it, but for the labels; without orientation and direction it draws nothing.
    legend = {"minimumLabel": lowest, "maximumLabel": highest, "prefix": "", "suffix": "", "useContinuousLegend": "1"}
    SubElement(ramp, "rampLegendSettings", {**legend, "direction": "0", "orientation": "2"})
    _write(raster, renderer)


def write_footprint(raster: str, name: str) -> None:
    """The style of a raster that shows where it is valid, in one grey with a name in the legend; its values don't
    matter, so that QGIS computes no statistics."""
    renderer = _renderer("singlebandpseudocolor", band="1", classificationMin="0", classificationMax="1")
    shader = SubElement(renderer, "rastershader")
    ramp = SubElement(shader, "colorrampshader", colorRampType="DISCRETE", classificationMode="2", clip="0")
    SubElement(ramp, "item", value="inf", label=one_line(said(name)), color="#b4b4b4", alpha="255")
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

"""One picture of a run: a source raster and three maps of its embeddings, each where its georeference puts it."""

import argparse
import csv
from pathlib import Path

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import rasterio
from mpl_toolkits.axes_grid1.anchored_artists import AnchoredSizeBar
from rasterio.enums import ColorInterp, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

PIXELS = 1000  # the longest side of what is read


def read(raster, bands, bounds, resampling=Resampling.nearest):
    """Bands (C, H, W) float64 within bounds, NaN where not valid, and their extent (left, right, bottom, top)."""
    whole = Window(0, 0, raster.width, raster.height)
    window = raster.window(*bounds).intersection(whole).round_offsets().round_lengths()
    step = max(1, window.width / PIXELS, window.height / PIXELS)
    shape = max(1, round(window.height / step)), max(1, round(window.width / step))
    data = raster.read(bands, window=window, out_shape=(len(bands), *shape), resampling=resampling).astype(float)
    data[:, raster.dataset_mask(window=window, out_shape=shape) == 0] = np.nan
    return data, np.take(raster.window_bounds(window), [0, 2, 1, 3])


def rgba(data):
    """(H, W, 4) in 0..1 of three bands (3, H, W) in 0..1; transparent where any is NaN."""
    return np.dstack([*np.clip(np.nan_to_num(data), 0, 1), np.isfinite(data).all(0)])


def stretched(data):
    """Each band (C, H, W) from its 2nd to 98th percentile to 0..1."""
    low, high = np.nanpercentile(data, [2, 98], axis=(1, 2), keepdims=True)
    return (data - low) / np.where(high > low, high - low, 1)


def source_panel(src, crs, bounds):
    """The source as (H, W, 4), warped to crs, and its extent; an alpha or nodata keeps the warped edge transparent."""
    bands = [i for i, c in enumerate(src.colorinterp, 1) if c != ColorInterp.alpha]
    bare = len(bands) == src.count and src.nodata is None
    rgb = ColorInterp.red, ColorInterp.green, ColorInterp.blue
    bands = [src.colorinterp.index(c) + 1 for c in rgb] if {*rgb} <= {*src.colorinterp} else bands
    bands = bands[:3] if len(bands) > 2 else bands[:1] * 3
    with WarpedVRT(src, crs=crs, add_alpha=bare, resampling=Resampling.bilinear) as vrt:
        data, extent = read(vrt, bands, bounds, Resampling.average)
    return rgba(data / 255 if src.dtypes[0] == "uint8" else stretched(data)), extent


def class_panel(raster, bounds):
    """Classes as (H, W, 4), their extent, and {name: colour} of all that the CSV beside the raster lists."""
    (ids,), extent = read(raster, [1], bounds)
    with Path(raster.name).with_suffix(".csv").open(newline="") as file:
        rows = {int(row["id"]): (row["name"], row["colour"]) for row in csv.DictReader(file)}
    table = np.full((65536, 3), np.nan)
    table[list(rows)] = [mpl.colors.to_rgb(colour) for _, colour in rows.values()]
    if missing := {*np.unique(ids[np.isfinite(ids)]).astype(int).tolist()} - {*rows}:
        raise SystemExit(f"the CSV beside {raster.name} has no rows for its classes {sorted(missing)}")
    return rgba(table[np.nan_to_num(ids, nan=65535).astype(int)].transpose(2, 0, 1)), extent, dict(rows.values())


def pca_panel(raster, bounds):
    """The first three components as (H, W, 4), or one in turbo; their extent and title."""
    data, extent = read(raster, [1, 2, 3] if raster.count > 2 else [1], bounds)
    if raster.count > 2:
        return rgba(stretched(data)), extent, "Principal components 1\N{EN DASH}3"
    return mpl.colormaps["turbo"](np.ma.masked_invalid(stretched(data)[0])), extent, "First principal component"


def scale_bar(axes, width, metres_per_unit):
    """A bar of a round length, at most a quarter of the width (units of the CRS)."""
    longest = width * metres_per_unit / 4
    metres = max(m for m in 10 ** np.floor(np.log10(longest)) * np.array([1, 2, 5]) if m <= longest)
    label = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    bar = AnchoredSizeBar(axes.transData, metres / metres_per_unit, label, "lower left", size_vertical=width / 150)
    axes.add_artist(bar).patch.set(alpha=0.85, linewidth=0)


def sheet(out, source, rgb, pca, classes):
    """Draws the four panels: out is the figure's path (PNG), the rest are open rasters, the maps in one CRS."""
    maps = rgb, pca, classes
    if len({m.crs.to_string() for m in maps}) > 1:
        raise SystemExit("the maps must share one CRS: " + ", ".join(f"{m.name} is in {m.crs}" for m in maps))
    edges, (unit, metres) = np.array([m.bounds for m in maps]), rgb.crs.linear_units_factor
    bounds = left, bottom, right, top = *edges[:, :2].min(0), *edges[:, 2:].max(0)
    tags = classes.tags() | pca.tags() | rgb.tags()
    colours, extent = read(rgb, [1, 2, 3], bounds)
    panels = {"Source": source_panel(source, rgb.crs, bounds), "Embedding RGB": (rgba(colours / 255), extent)}
    *components, title = pca_panel(pca, bounds)
    *classified, legend = class_panel(classes, bounds)
    panels |= {title: components, f"Classes ({len(legend)})": classified}
    size = 11, 10.6 * (top - bottom) / (right - left) + 1.2
    figure, grid = plt.subplots(2, 2, figsize=size, sharex=True, sharey=True, layout="constrained", dpi=150)
    for axes, (title, (picture, extent)) in zip(grid.flat, panels.items(), strict=False):
        axes.imshow(picture, extent=extent, interpolation="antialiased" if title == "Source" else "nearest")
        axes.set(xlim=(left, right), ylim=(bottom, top), facecolor="#eeeeee")
        axes.set_title(title, loc="left", weight="bold")
        axes.locator_params(nbins=4)
        axes.ticklabel_format(style="plain", useOffset=False)
        axes.tick_params("y", labelrotation=90)
    scale_bar(grid[0, 0], right - left, metres)
    parts = [tags.get("GEOENC_ENCODER"), "GEOENC_GSD" in tags and f"GSD {tags['GEOENC_GSD']} m"]
    parts += [f"cells of {rgb.res[0]:g} {unit}".replace(" metre", " m"), rgb.crs.to_string()]
    figure.suptitle("  \N{MIDDLE DOT}  ".join(filter(None, parts)), color="#333333")
    if len(legend) <= 16:
        patches = [plt.Rectangle((0, 0), 1, 1, fc=c, ec="#666666", lw=0.5, label=name) for name, c in legend.items()]
        figure.legend(handles=patches, loc="outside lower center", ncols=8, frameon=False)
    figure.savefig(out)


if __name__ == "__main__":
    mpl.use("Agg")
    mpl.rcParams["text.parse_math"] = False
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("out", "source", "rgb", "pca", "classes"):
        parser.add_argument(name, type=Path if name == "out" else rasterio.open)
    sheet(**vars(parser.parse_args()))

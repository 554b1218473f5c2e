"""A drawn aerial scene and its truth: farmland, river, woods and a village, to try things without downloads.

Parcels come of a recursive split in gently warped coordinates (u, v); the first cuts are the roads and the smallest
parcels the village's. What stands on the ground is one height field, shaded and casting shadows under one sun.
"""

import argparse
from pathlib import Path

import numpy as np
import rasterio
from PIL import ImageColor
from scipy import ndimage

GSD = 0.5  # metres
ORIGIN = (691237.3, 5334861.8)  # upper left corner in EPSG:32632, on purpose on no lattice
SUN, SUN_TAN = (-0.62, 0.78), 0.95  # towards the sun (columns, rows): south-west; tangent of its elevation

# Field types: plant and gap colour, row spacing (m), then the weights of rows, tramlines, mottle and streaks.
CROPS = {
    "wheat": ("#dcc48a", "#a3854c", 1.7, 0.14, 0.9, 0.12, 0.10),
    "maize": ("#4c7536", "#9c8660", 3.2, 0.52, 0.0, 0.16, 0.04),
    "rape": ("#d9ca4a", "#8f9a3c", 2.0, 0.00, 1.0, 0.20, 0.02),
    "meadow": ("#86a05c", "#5c7a42", 9.0, 0.13, 0.0, 0.28, 0.06),
    "stubble": ("#e2d7b8", "#a8966f", 5.0, 0.38, 0.0, 0.08, 0.16),
    "ploughed": ("#8f6d50", "#553d2b", 2.4, 0.16, 0.0, 0.16, 0.26),
    "orchard": ("#9ba86a", "#78894c", 6.0, 0.20, 0.0, 0.16, 0.04),
}
COLOURS = dict(zip(CROPS, ["#e3c16f", "#5c8f3a", "#f2e13c", "#a5d07a", "#efe3bf", "#7a5138", "#b08fc7"], strict=True))
COLOURS |= {"garden": "#c9e8b4", "soil": "#c89b6d", "road": "#6f6f78"}
COLOURS |= {"water": "#3b7fb5", "trees": "#1f5a2e", "roofs": "#d8453a"}
MEADOW, ORCHARD, GARDEN, SOIL, ROAD, WATER, TREES, ROOFS = 3, *range(6, 13)
TILES = ["#a85c44", "#9a4c3a", "#b5745a", "#7c5546", "#6b6e76", "#565a63", "#cfcac0"]


def colour(*names):
    """(N, 3) float32 of '#rrggbb' names."""
    return np.array([ImageColor.getrgb(n) for n in names], np.float32)


def parcels(rng, reach):
    """Parcels (N, 4), u0 v0 u1 v1, lots near (0, 0) and fields elsewhere; roads [(axis, at, lo, hi, half width)]; m."""
    leaves, cuts = [], []

    def cut(low, high, depth):
        side = high - low
        near = np.hypot(*np.maximum(np.maximum(low, -high), 0)) < 95
        axis = depth if depth < 2 else int(side[1] > side[0] * rng.uniform(0.7, 1.3))
        if depth > 1 and side[axis] < (rng.uniform(32, 42) if near else rng.uniform(120, 240)):
            leaves.append((*low, *high))
            return
        position = 0.0 if depth < 2 else low[axis] + side[axis] * rng.uniform(0.38, 0.62)
        if side[axis] > (75 if near else 330):
            cuts.append((axis, position, low[1 - axis], high[1 - axis], max(3.3 - 0.5 * depth, 1.7)))
        cut(low, np.where(np.arange(2) == axis, position, high), depth + 1)
        cut(np.where(np.arange(2) == axis, position, low), high, depth + 1)

    cut(np.array([-reach, -reach]), np.array([reach, reach]), 0)
    return np.array(leaves, np.float32), cuts


class Scene:
    """A landscape: image (H, W, 3) float, classes (H, W) uint8, height (H, W) float32 in metres above ground."""

    def __init__(self, size, seed):
        self.rng = rng = np.random.default_rng(seed)
        table = ndimage.gaussian_filter(rng.standard_normal((512, 512)), 1.2, mode="wrap")
        self.noise_table = (table / table.std()).astype(np.float32)
        self.y, self.x = np.mgrid[:size, :size].astype(np.float32) * GSD
        self.side = side = size * GSD
        turn, x, y = np.radians(rng.uniform(14, 30)), self.x - 0.6 * side, self.y - 0.4 * side
        self.u = x * np.cos(turn) + y * np.sin(turn) + 20 * self.noise(170)
        self.v = y * np.cos(turn) - x * np.sin(turn) + 20 * self.noise(170)
        reach = 1.2 * side + 100
        leaves, self.cuts = parcels(rng, reach)
        index = np.zeros((int(2 * reach) + 2,) * 2, np.uint16)
        for i, (u0, v0, u1, v1) in enumerate((leaves + reach).astype(int)):
            index[u0 : u1 + 1, v0 : v1 + 1] = i
        self.leaf = leaf = index[(self.u + reach).astype(int), (self.v + reach).astype(int)]
        middle, extent = (leaves[:, :2] + leaves[:, 2:]) / 2, leaves[:, 2:] - leaves[:, :2]
        self.count, self.lot = len(leaves), extent.max(1) < 43
        du, dv = self.u - middle[leaf, 0], self.v - middle[leaf, 1]
        self.border = np.minimum(extent[leaf, 0] / 2 - abs(du), extent[leaf, 1] / 2 - abs(dv))
        heading = np.where(extent[:, 0] > extent[:, 1], 0, np.pi / 2) + rng.choice([0, 0, 0.35, -0.5], self.count)
        cos, sin = np.float32([np.cos(heading), np.sin(heading)])[:, leaf]
        self.along, self.across = du * cos + dv * sin, dv * cos - du * sin
        self.image = colour("#84995a") * (1 + 0.09 * self.noise(2.5) + 0.07 * self.noise(14))[..., None]
        # By size in turn, so that every crop has its share of what is seen.
        rank = np.argsort(np.argsort(np.where(self.lot, 0, np.bincount(leaf.ravel(), minlength=self.count))))
        crop = np.where(self.lot, GARDEN, (3 * rank + rng.integers(7)) % len(CROPS)).astype(np.uint8)
        crop[self.lot & (rng.random(self.count) < 0.1)] = SOIL
        self.built, self.classes = crop == GARDEN, crop[leaf]
        for draw in (self.fields, self.roads, self.water, self.trees, self.houses, self.light):
            draw()

    def noise(self, scale, scale_y=None, at=None, mask=...):
        """Smooth noise of zero mean and unit deviation; features of scale metres along at (default x, y)."""
        x, y = at or (self.x, self.y)
        where = [a[mask] / s + self.rng.uniform(0, 512) for a, s in ((y, scale_y or scale), (x, scale))]
        return ndimage.map_coordinates(self.noise_table, where, order=1, mode="grid-wrap")

    def paint(self, mask, kind, name, strength, scale):
        self.classes[mask] = kind
        self.image[mask] = colour(name) * (1 + strength * self.noise(scale, mask=mask)[:, None])

    def fields(self):
        gain = self.rng.uniform(0.96, 1.04, (self.count, 3)) * self.rng.uniform(0.9, 1.1, (self.count, 1))
        for i, (plant, gap, spacing, rows, tram, mottle, streak) in enumerate(CROPS.values()):
            m = (self.classes == i) & (self.border > 1.2)
            a, (plant, gap) = self.across[m], colour(plant, gap)
            mix = 0.35 + rows * np.cos(2 * np.pi * a / spacing) + tram * (abs(abs(a % 18 - 9) - 1.0) < 0.4)
            mix += mottle * (0.6 * self.noise(1.6, mask=m) + 0.8 * self.noise(22, mask=m))
            mix += streak * self.noise(0.8, 25, (self.across, self.along), m)
            self.image[m] = (plant + np.clip(mix, 0, 1.2)[:, None] * (gap - plant)) * gain[self.leaf[m]]
        self.paint(self.classes == SOIL, SOIL, "#bfa884", 0.1, 3)

    def roads(self):
        """Asphalt on the first two cuts and in the village, tracks of soil elsewhere."""
        for axis, position, low, high, half in self.cuts[::-1]:
            p, q = (self.u, self.v) if axis == 0 else (self.v, self.u)
            m = (abs(p - position) < half) & (q > low - half) & (q < high + half)
            if m.any():
                asphalt = m & ((half > 2.5) | (p * p + q * q < 150**2))
                self.paint(asphalt, ROAD, "#8e8d8c", 0.06, 1.2)
                self.paint(m & ~asphalt, SOIL, "#b9a27c", 0.06, 1.2)
                self.image[m & (half > 2.5) & (abs(p - position) < 0.3) & (q % 9 < 5)] = colour("#d8d8d4")

    def water(self):
        t, phase = self.x / self.side, self.rng.uniform(0, 6, 2)
        course = 0.52 + 0.42 * t + 0.055 * np.sin(t * 9 + phase[0]) + 0.025 * np.sin(t * 21 + phase[1])
        slope = 0.42 + 0.5 * np.cos(t * 9 + phase[0]) + 0.52 * np.cos(t * 21 + phase[1])
        river = abs(self.y - course * self.side) / np.hypot(1, slope) - 7.5 - 2 * self.noise(60)
        lake = np.hypot((self.x / self.side - 0.22) / 1.3, self.y / self.side - 0.69) - 0.08
        self.bank = np.minimum(river, lake * self.side + 11 * self.noise(38)) + 0.7 * self.noise(5)
        open_ground = self.classes != ROAD
        self.paint(open_ground & (self.bank < 3.5), MEADOW, "#a3a06b", 0.12, 1.5)
        self.paint(open_ground & (self.bank < 0), WATER, "#5d7260", 0.03, 3)
        depth = np.clip(-self.bank / 9, 0, 1)[self.classes == WATER, None]
        self.image[self.classes == WATER] *= 1 - depth * np.float32([0.53, 0.35, 0.09])

    def trees(self):
        """Woods, hedges, banks, gardens and orchards; a crown ends where the next tree is nearer."""
        x, y, rng = self.x / self.side, self.y / self.side, self.rng
        near = np.minimum(np.hypot(x - 0.13, y - 0.13), np.hypot(x - 0.97, y - 0.74))
        wood = 0.55 * self.noise(55) + 0.2 * self.noise(12) - 9 * near > -1.65
        hedge = ((rng.random(self.count) < 0.4) & ~self.lot)[self.leaf] & (self.border < 2.4)
        density = 0.9 * hedge + 0.09 * (self.classes == GARDEN) + 0.0015 * (self.classes == MEADOW)
        density = np.where((self.bank < 13) & (self.noise(18) > 0.1), 0.7, np.where(wood, 0.95, density))
        closed = np.isin(self.classes, (ROAD, WATER)) | (self.bank < 1)
        self.paint(wood & ~closed, TREES, "#4c5a34", 0.1, 3)
        density *= ndimage.binary_erosion(~closed, iterations=5, border_value=1)
        at = np.mgrid[0 : len(x) : 4.4 / GSD, 0 : len(x) : 4.4 / GSD].reshape(2, -1)
        at = tuple(np.minimum(at + rng.uniform(0, 4.4 / GSD, at.shape), len(x) - 1).astype(int))
        ground = np.ones(x.shape, bool)
        ground[at] = rng.random(at[0].shape) > density[at]
        away, stem = ndimage.distance_transform_edt(ground, return_indices=True)
        fir, trait = (self.noise(45) > 0.4)[tuple(stem)], rng.random(x.shape, np.float32)[tuple(stem)]
        radius = np.where(fir, 1.9 + trait, 2.3 + 2.4 * trait)
        away = np.minimum(away * GSD / radius * (1 + 0.12 * self.noise(0.9)), 1)
        dome = np.where(fir, 4.2 * (1 - 0.75 * away), 1 + np.sqrt(1 - away**2)) * radius
        crown = (away < 1) & ~(closed & (self.bank < 0))
        fruit = np.minimum(np.hypot(self.across % 6 - 3, self.along % 6 - 3) / 2.1, 1)
        fruit[(self.classes != ORCHARD) | (self.border < 4)] = 1
        self.height = np.where(crown, dome, 3.6 * np.sqrt(1 - fruit**2)).astype(np.float32)
        light = np.where(crown, np.where(fir, 0.2 * trait, 0.35 + 0.3 * trait + 0.12 * self.noise(40)), 0.8)[..., None]
        leaves = (colour("#2d4433") + light * np.float32([73, 76, 27])) * (1 + 0.12 * self.noise(0.8)[..., None])
        self.image = np.where(self.height[..., None] > 0, leaves, self.image)
        self.classes[crown] = TREES

    def houses(self):
        """Gable roofs, one per lot, some with a wing."""
        along, across, high = self.along, abs(self.across), (5.2, 8.5, len(TILES))
        width, length, tile = self.rng.uniform((3.8, 5.5, 0), high, (self.count, 3)).T[:, self.leaf]
        main, beside = (abs(along) < length) & (across < width), abs(along - 0.55 * length)
        wing = (beside < 2.6) & (self.across > 0) & (across < width + 4.5) & (self.leaf % 3 == 0)
        m = (main | wing) & self.built[self.leaf] & (self.classes != ROAD) & (self.bank > 4)
        self.height[m] = np.maximum(main * (9 - 0.75 * across), wing * (7.4 - 0.75 * beside))[m]
        self.classes[m], streaks = ROOFS, self.noise(0.5, 3, (self.across, along), m)
        self.image[m] = colour(*TILES)[tile[m].astype(int)] * (1 + 0.05 * streaks[:, None])

    def light(self):
        """Shade by slope, cast shadows by sweeping the heights away from the sun, then blur and noise of a camera."""
        dy, dx = np.gradient(self.height, GSD)
        relief = np.clip((1 - (dx * SUN[0] + dy * SUN[1]) / SUN_TAN) / np.sqrt(1 + dx**2 + dy**2), 0.5, 1.4)
        horizon = self.height
        for k in range(1, int(self.height.max() / SUN_TAN / GSD) + 2):
            moved = ndimage.shift(self.height, (round(-SUN[1] * k), round(-SUN[0] * k)), order=0)
            horizon = np.maximum(horizon, moved - k * GSD * SUN_TAN)
        shadow = ndimage.gaussian_filter((horizon > self.height + 0.3).astype(np.float32), 0.6)[..., None]
        self.image *= (relief * (1 + 0.03 * self.noise(120)))[..., None] * (1 - shadow * np.float32([0.58, 0.53, 0.44]))
        self.image = ndimage.gaussian_filter(self.image, (0.55, 0.55, 0)) + self.rng.normal(0, 2.2, self.image.shape)


def write(folder, image, classes):
    """scene.tif of image (H, W, 3), truth.tif of classes (H, W) with a colour table, and its legend truth.csv."""
    profile = {"dtype": "uint8", "tiled": True, "compress": "deflate", "height": len(classes), "width": len(classes)}
    profile |= {"crs": "EPSG:32632", "transform": rasterio.Affine(GSD, 0, ORIGIN[0], 0, -GSD, ORIGIN[1])}
    with rasterio.open(folder / "scene.tif", "w", count=3, photometric="RGB", predictor=2, **profile) as dst:
        dst.write(np.clip(image, 1, 255).astype(np.uint8).transpose(2, 0, 1))
    with rasterio.open(folder / "truth.tif", "w", count=1, **profile) as dst:
        dst.write(classes, 1)
        dst.write_colormap(1, {i: ImageColor.getrgb(c) for i, c in enumerate(COLOURS.values())})
    counts = np.bincount(classes.ravel(), minlength=len(COLOURS))
    rows = [f"{i},{n},{c},{k},{k * GSD**2}" for i, ((n, c), k) in enumerate(zip(COLOURS.items(), counts, strict=True))]
    (folder / "truth.csv").write_text("\n".join(["id,name,colour,count,area_m2", *rows]) + "\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("out_dir", type=Path)
    parser.add_argument("--size", type=int, default=1536, help="pixels a side, 0.5 m each")
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    args.out_dir.mkdir(parents=True, exist_ok=True)
    scene = Scene(args.size, args.seed)
    write(args.out_dir, scene.image, scene.classes)

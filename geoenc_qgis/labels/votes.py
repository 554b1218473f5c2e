"""Votes of several maps of one place: majority, weighted, soft, or by a model learnt on labels (stacking)."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import rasterio
from pydantic import ValidationError
from rasterio.vrt import WarpedVRT
from rasterio.warp import Resampling
from rasterio.windows import Window

from ..core.errors import InputError
from ..core.words import tr
from ..raster.opening import open_raster
from .classes import CLASSES_TAG, MAX_CLASSES, MAX_CODE, Classes, colour_of

Rule = Literal["majority", "weighted", "soft", "stacked"]
Ballot = tuple[np.ndarray, np.ndarray]  # votes (h, w, K) float32, and who voted (h, w) bool
Chooser = Callable[[Sequence[Ballot]], np.ndarray]  # winners (h, w) of the voters' ballots
TIE_TOLERANCE = 1e-9  # votes nearer to each other than this are a tie


@dataclass
class Voter:
    """A class raster, or a raster of probabilities, one band per class, read on the grid of the first.

    soft: whether it holds probabilities; column (k,): to which class of the vote each of its own belongs.
    """

    path: str
    file: rasterio.DatasetReader
    grid: WarpedVRT
    classes: Classes
    soft: bool
    column: np.ndarray

    def votes(self, window: Window, count: int) -> Ballot:
        """(votes (h, w, count) float32, that sum to 1 where there is one; voted (h, w) bool)."""
        cube = self.grid.read(window=window)
        out = np.zeros((*cube.shape[1:], count), np.float32)
        if self.soft:
            voted = np.isfinite(cube).all(0)
            for band, column in zip(cube, self.column, strict=True):
                out[..., column] += np.where(voted, band, 0)
            return out, voted
        voted = np.zeros(cube.shape[1:], bool)
        for code, column in zip(self.classes.codes, self.column, strict=True):
            here = cube[0] == code
            out[here, column] = 1
            voted |= here
        return out, voted

    def close(self) -> None:
        self.grid.close()
        self.file.close()


def opened_voters(paths: Sequence[str]) -> tuple[list[Voter], Classes]:
    """The rasters on the first one's grid, and the classes that any of them knows: matched by name, else by number."""
    files = [open_raster(path) for path in paths]
    first = files[0]
    known = [_classes(file, path) for file, path in zip(files, paths, strict=True)]
    by_name = all(tagged for _, tagged, _ in known)
    keys: dict[str | int, tuple[int, str, str]] = {}
    for classes, _, _ in known:
        for code, name, colour in classes.legend:
            keys.setdefault(name if by_name else code, (code, name, colour))
    entries = list(keys.values())
    if by_name and len({code for code, _, _ in entries}) < len(entries):  # the same number for other names
        entries = [(number, name, colour) for number, (_, name, colour) in enumerate(entries, 1)]
    order = sorted(range(len(entries)), key=lambda i: entries[i][0])
    all_classes = Classes(
        codes=tuple(entries[i][0] for i in order),
        names=tuple(entries[i][1] for i in order),
        colours=tuple(entries[i][2] for i in order),
    )
    position = {key: order.index(number) for number, key in enumerate(keys)}
    all_voters = []
    for path, file, (classes, _, soft) in zip(paths, files, known, strict=True):
        if (file.crs is None) != (first.crs is None):
            raise InputError(
                tr("Only one of {path} and the first raster has a CRS.", path=os.path.basename(path)),
                tr("Give every raster a CRS."),
            )
        options = {"transform": first.transform, "height": first.height, "width": first.width}
        crs = first.crs or "EPSG:3857"  # without one, all are in pixels
        if not soft:  # outside its extent, a raster without nodata must not vote for class 0
            options |= {"dtype": "int32", "nodata": -1, "src_nodata": file.nodata}
        grid = WarpedVRT(file, src_crs=file.crs or crs, crs=crs, resampling=Resampling.nearest, **options)
        column = np.array([position[name if by_name else code] for code, name, _ in classes.legend])
        all_voters.append(Voter(path, file, grid, classes, soft, column))
    return all_voters, all_classes


def _classes(file: rasterio.DatasetReader, path: str) -> tuple[Classes, bool, bool]:
    """(classes, whether they are named in the file, whether it holds probabilities)."""
    tag, name = file.tags().get(CLASSES_TAG), os.path.basename(path)
    soft = np.dtype(file.dtypes[0]).kind == "f"
    if tag and file.tags().get("GEOENC_MULTILABEL"):
        raise InputError(
            tr("{name} has several labels per cell, which can't be voted on.", name=name),
            tr("Choose maps with one label per cell."),
        )
    if tag:
        try:
            classes = Classes.model_validate_json(tag)
        except ValidationError as error:
            raise InputError(
                tr("{name} is damaged: its tag {classes_tag} lists no classes.", name=name, classes_tag=CLASSES_TAG),
                tr("Classify again."),
            ) from error
        if soft and file.count != len(classes):
            raise InputError(
                tr("{name} has {count} bands for {count2} classes.", name=name, count=file.count, count2=len(classes)),
                tr("Classify again."),
            )
        return classes, True, soft
    if soft:
        raise InputError(tr("{name} doesn't name its classes.", name=name), tr("Choose rasters made by 'Classify'."))
    if file.count > 1:
        raise InputError(
            tr("{name} has {count} bands, but a class raster has one.", name=name, count=file.count),
            tr("Choose a class raster."),
        )
    codes: set[int] = set()
    for _, window in file.block_windows(1):
        codes |= set(np.unique(file.read(1, window=window)).tolist())
    nodata = file.nodata
    if nodata is not None:
        codes.discard(int(nodata))
    ordered = sorted(codes)
    if not ordered or len(ordered) > MAX_CLASSES or ordered[0] < 0 or ordered[-1] > MAX_CODE:
        span = tr(", {ordered} to {ordered2}", ordered=ordered[0], ordered2=ordered[-1]) if ordered else ""
        raise InputError(
            tr(
                "{name} is not a class raster: it holds {count} values{span}.", name=name, count=len(ordered), span=span
            ),
            tr(
                "Choose a class raster of at most {max_classes} classes, numbered 0 to {max_code}.",
                max_classes=MAX_CLASSES,
                max_code=MAX_CODE,
            ),
        )
    colours = tuple(colour_of(number) for number in range(len(ordered)))
    names = tuple(f"class {code}" for code in ordered)
    return Classes(codes=tuple(ordered), names=names, colours=colours), False, False


def vote_result(
    votes: Sequence[Ballot], weights: Sequence[float], soft: bool
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """(winner (h, w), agreement (h, w) 0..1, tied (h, w) bool, voted (h, w) bool) of votes by weight.

    soft: probabilities are added; else each voter gives its whole weight to its likeliest class. A tie goes to the tied
    class that the earliest voter prefers, in the order given. Who has nodata abstains. Agreement is the share of the
    weights that chose the winner.
    """
    shape = votes[0][0].shape
    total, sum_of, ballots = np.zeros(shape, np.float64), np.zeros(shape[:2]), []
    for (probabilities, voted), weight in zip(votes, weights, strict=True):
        ballot = np.zeros(shape, np.float64)
        rows, cols = np.nonzero(voted)
        ballot[rows, cols, probabilities[rows, cols].argmax(1)] = weight
        ballots.append(ballot)
        total += probabilities * weight if soft else ballot
        sum_of += weight * voted
    voted = sum_of > 0
    best = total.max(2)
    leading = (total >= best[..., None] - TIE_TOLERANCE) & voted[..., None]
    tied = leading.sum(2) > 1
    winner, open_ = leading.argmax(2), tied.copy()
    for probabilities, there in votes:
        if not open_.any():
            break
        liked = np.where(leading, probabilities, -1.0)
        favourite = liked.argmax(2)
        clear = open_ & there & (np.sort(liked, 2)[..., -1] > np.sort(liked, 2)[..., -2] + TIE_TOLERANCE)
        winner[clear] = favourite[clear]
        open_ &= ~clear
    chosen = np.take_along_axis(np.sum(ballots, 0), winner[..., None], 2)[..., 0]
    return winner, chosen / np.maximum(sum_of, 1e-12), tied, voted

"""The classes that a map shows of a book: one per centre, or fewer where the book's tree is cut; names and colours."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..core.arrays import Floats
from ..core.errors import InputError
from ..core.language import said
from ..core.report import Report
from ..core.words import tr
from ..reduce.colours import lab_of_rgb, rgb_of_lab
from .book import CentroidBook, colours_in
from .given_names import given_labels
from .linkage import cut_groups
from .names import Label, Labels, kept_labels, merged_labels, without_colours

MAX_MEMBER_NAMES = 3  # names of members that the name of a cut's class lists
SEPARATION = 60.0  # CIELAB units: cut colours lie this far apart, over the square root of their number
SEPARATING_ROUNDS = 200
LIGHTNESS, CHROMA = (25.0, 92.0), 90.0  # of cut colours, at most


@dataclass(frozen=True)
class Scheme:
    """Of each centre its class (k,); of each class name and colour (K, 3); into how many the tree was cut, 0: not."""

    book: CentroidBook
    groups: NDArray[np.intp]
    names: list[str]  # a message where nobody has given one
    colours: NDArray[np.uint8]
    cut: int

    def __len__(self) -> int:
        return len(self.names)

    @property
    def digest(self) -> str:
        """Tells these classes from others: of another book, or of another cut."""
        return f"{self.book.digest}-{self.cut}" if self.cut else self.book.digest

    def hex_colours(self) -> list[str]:
        return [f"#{r:02x}{g:02x}{b:02x}" for r, g, b in self.colours.tolist()]


def scheme_of(book: CentroidBook, labels: Labels, cut: int | None = None) -> Scheme:
    """All classes of a book, or those of a cut, with the names and colours that `labels` gives, by cut (0: none)."""
    size = len(book.centres)
    if cut and cut > size:
        raise InputError(
            tr("CUT asks for {cut} classes, but the book has {size}.", cut=cut, size=size),
            tr("Choose a smaller CUT, or leave it empty for all classes."),
        )
    names, colours = _labelled([""] * size, book.colours, labels.get(0, {}))
    groups: NDArray[np.intp] = np.arange(size)
    if cut and cut < size:
        weights = np.maximum(book.counts, 1)
        groups = cut_groups(book.tree(), book.counts, cut)
        names = [_members_name(names, weights, np.flatnonzero(groups == number)) for number in range(cut)]
        colours = cut_colours(colours, weights, groups)
        names, colours = _labelled(names, colours, labels.get(cut, {}))
    else:
        cut = 0
    names = [name or tr("class {number}", number=number) for number, name in enumerate(names)]
    return Scheme(book, groups, names, colours, cut)


def asked_scheme(
    path: str, book: CentroidBook, cut: int | None, names: str | None, colours_npy: str | None, report: Report
) -> tuple[Scheme, Labels | None]:
    """The classes of the book at a path, with names and colours from files of the user's; what of them is to be kept.

    What a text comes from: NAMES, else COLOURS_NPY, else what was kept beside the book, else the book.
    """
    kept = shown = kept_labels(path, book, report)
    if colours_npy:
        book = replace(book, colours=colours_in(colours_npy, len(book.centres)))
        shown = without_colours(kept)
    scheme = scheme_of(book, shown, cut)
    if not names:
        return scheme, None
    more = {
        number: Label(
            name="" if label.name in (scheme.names[number], said(scheme.names[number])) else label.name,
            colour="" if label.colour == scheme.hex_colours()[number] else label.colour,
        )
        for number, label in given_labels(names, len(scheme), bool(scheme.cut)).items()
    }
    more = {number: label for number, label in more.items() if label.name or label.colour}
    if not more:
        report.log(tr("The classes have the names and colours of NAMES already."))
        return scheme, None
    new = scheme_of(book, merged_labels(shown, scheme.cut, more), cut)
    return new, merged_labels(kept, scheme.cut, more)


def _labelled(
    names: list[str], colours: NDArray[np.uint8], labels: dict[int, Label]
) -> tuple[list[str], NDArray[np.uint8]]:
    names, colours = names.copy(), colours.copy()
    for number, label in labels.items():
        names[number] = label.name or names[number]
        if label.colour:
            colours[number] = list(bytes.fromhex(label.colour[1:]))
    return names, colours


def _members_name(names: list[str], weights: NDArray[np.int64], members: NDArray[np.intp]) -> str:
    """The names that members have, largest first; '' where those with one hold less than half of the vectors."""
    named = [i for i in members.tolist() if names[i]]
    if 2 * weights[named].sum() < weights[members].sum():
        return ""
    sizes: dict[str, int] = {}
    for i in named:
        sizes[names[i]] = sizes.get(names[i], 0) + int(weights[i])
    ordered = sorted(sizes, key=lambda name: -sizes[name])
    return ", ".join(ordered[:MAX_MEMBER_NAMES]) + (", …" if len(ordered) > MAX_MEMBER_NAMES else "")


def cut_colours(colours: NDArray[np.uint8], weights: NDArray[np.int64], groups: NDArray[np.intp]) -> NDArray[np.uint8]:
    """Colours (K, 3) of groups: the weighted means in CIELAB of their members' (k, 3).

    Means are paler than what they are of: they are spread as far as the members are, then near ones pushed apart.
    """
    lab, count = lab_of_rgb(colours / 255), int(groups.max()) + 1
    share = np.bincount(groups, weights)
    means = np.stack([np.bincount(groups, weights * column) / share for column in lab.T], 1)
    middle = np.average(lab, axis=0, weights=weights)
    spread = np.sqrt(np.average((lab - middle) ** 2, axis=0, weights=weights))
    own = np.sqrt(np.average((means - middle) ** 2, axis=0, weights=share))
    return _rgb(_separated(middle + (means - middle) * spread / np.maximum(own, 1e-6), SEPARATION / count**0.5))


def _separated(lab: Floats, least: float) -> Floats:
    """Colours of a screen that lie at least so far apart, as far as there is room."""
    lab = lab.copy()
    for _ in range(SEPARATING_ROUNDS):
        lab[:, 0] = np.clip(lab[:, 0], *LIGHTNESS)
        chroma = np.hypot(lab[:, 1], lab[:, 2])
        lab[:, 1:] *= np.minimum(1, CHROMA / np.maximum(chroma, 1e-6))[:, None]
        lab = lab_of_rgb(rgb_of_lab(lab))
        apart = lab[:, None] - lab
        distance = np.sqrt((apart**2).sum(2))
        np.fill_diagonal(distance, np.inf)
        if distance.min() >= least:
            break
        # Colours that are the same go apart by their numbers.
        turn = np.arange(len(lab))[:, None] - np.arange(len(lab))
        apart = np.where((distance < 1e-6)[..., None], turn[..., None] * 1e-3, apart)
        length = np.maximum(np.sqrt((apart**2).sum(2)), 1e-9)
        push = np.where(distance < least, (least - np.minimum(distance, least)) / 2, 0)
        lab = lab + (apart / length[..., None] * push[..., None]).sum(1)
    return lab


def _rgb(lab: Floats) -> NDArray[np.uint8]:
    return np.clip(np.rint(rgb_of_lab(lab) * 255), 1, 255).astype(np.uint8)

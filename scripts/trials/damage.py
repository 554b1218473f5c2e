"""Damage as lists of small edits, so that a finding can be shrunk to the edits that it needs."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Sequence
from typing import Any

Edit = tuple[Any, ...]
NUMBERS = (0, -1, 1, 2, 0.5, 7, 255, 65536, 2**31, 2**63, -(2**40), 1e29, 1e300, -1e300, float("nan"), float("inf"))
TEXTS = (
    "",
    " ",
    "x",
    "nan",
    "-1",
    "1e999",
    "../../x",
    "/nowhere/x.tif",
    "a\nb",
    "\x00",
    "\ud800",
    "é漢🦆",
    "%s%n",
    "x" * 5000,
    "$\\frac{$",
    "<b>",
    "null",
    "http://127.0.0.1:9/x",
)
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [[]], [None], {"a": 1}, [1, "x", None], [[1, 2], [3]])
JOINTS = b'<>"/=,:;{}[] \n\x00\xff'


def of_bytes(rng: random.Random, size: int) -> list[Edit]:
    """One to six edits of `size` bytes: bits turned, runs overwritten, pieces moved, the end cut off."""
    if rng.random() < 0.25:
        end = size - rng.randint(1, 80) if rng.random() < 0.5 else rng.randrange(size + 1)
        return [("cut", max(0, end))]
    edits: list[Edit] = []
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        # The head and the tail of a file say what the rest means: half of the edits go there.
        at = rng.choice((rng.randrange(size), rng.randrange(min(size, 600)), size - 1 - rng.randrange(min(size, 600))))
        way = rng.random()
        if way < 0.5:
            edits.append(("flip", at, rng.randrange(8)))
        elif way < 0.8:
            edits.append(
                ("write", at, bytes(rng.choice((0, 255, rng.randrange(256))) for _ in range(rng.choice((1, 2, 4, 8)))))
            )
        else:
            edits.append(("copy", at, rng.randrange(size), rng.choice((1, 4, 12, 100))))
    return edits


def damaged(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The bytes with their edits."""
    out = bytearray(raw)
    for what, at, *more in edits:
        if what == "cut":
            del out[at:]
        elif what == "flip":
            out[at : at + 1] = bytes(byte ^ 1 << more[0] for byte in out[at : at + 1])  # behind a shortened end: none
        elif what == "write":
            out[at : at + len(more[0])] = more[0]
        elif what == "insert":
            out[at:at] = more[0]
        else:
            source, length = more
            out[at : at + length] = raw[source : source + length]
    return bytes(out)


def of_text(rng: random.Random, raw: bytes) -> list[Edit]:
    """Edits of XML or other text: numbers and words replaced, pieces doubled or cut, joints put in."""
    if rng.random() < 0.3:
        return of_bytes(rng, len(raw))
    at = rng.randrange(len(raw))
    words = [
        rng.choice(TEXTS).encode("utf-8", "surrogatepass"),
        str(rng.choice(NUMBERS)).encode(),
        bytes([rng.choice(JOINTS)]),
    ]
    return [
        ("insert", at, rng.choice(words))
        if rng.random() < 0.5
        else ("copy", at, rng.randrange(len(raw)), rng.choice((1, 8, 60)))
    ]


def of_tree(rng: random.Random, tree: Any) -> list[Edit]:
    """One to three edits of a JSON value: values replaced, keys lost, lists lengthened."""
    edits: list[Edit] = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        where = rng.choice(_places(tree) or [()])
        value = rng.choice((rng.choice(NUMBERS), rng.choice(TEXTS), copy.deepcopy(rng.choice(OTHERS))))
        edits.append((rng.choice(("set", "set", "set", "drop", "double")), where, value))
    return edits


def changed(tree: Any, edits: Sequence[Edit]) -> Any:
    """The JSON value with its edits; one whose place has gone does nothing."""
    out = {"": copy.deepcopy(tree)}
    for what, where, value in edits:
        try:
            _change(out, what, ("", *where), value)
        except (KeyError, IndexError, TypeError, AttributeError):
            continue
    return out.get("")


def _change(tree: Any, what: str, where: tuple[Any, ...], value: Any) -> None:
    for key in where[:-1]:
        tree = tree[key]
    last = where[-1]
    if what == "set":
        tree[last] = value
    elif what == "drop":
        del tree[last]
    elif isinstance(tree, list):
        tree.insert(last, copy.deepcopy(tree[last]))
    else:
        tree[f"{last}2"] = copy.deepcopy(tree[last])


def _places(tree: Any, where: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(tree, dict):
        inner: list[Any] = list(tree.items())
    elif isinstance(tree, list):
        inner = list(enumerate(tree[:50]))
    else:
        return []
    return [place for key, value in inner for place in [(*where, key), *_places(value, (*where, key))]]


def as_json(tree: Any) -> bytes:
    """JSON in ASCII, so that lone surrogates survive."""
    return json.dumps(tree, default=str).encode()


def shrunk(edits: Sequence[Edit], fails: Callable[[Sequence[Edit]], bool], tries: int = 40) -> list[Edit]:
    """As few of the edits as still fail; a cut is taken as late as it fails."""
    kept = list(edits)
    for edit in list(edits):
        fewer = [one for one in kept if one is not edit]
        if fewer and tries > 0 and fails(fewer):
            kept = fewer
        tries -= 1
    return kept

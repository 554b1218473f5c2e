"""What is fuzzed: kinds of files, each damaged in its own way, and the jobs that read them."""

from __future__ import annotations

import json
import random
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from . import damage
from .damage import Edit
from .engine import Answer

Ask = tuple[str, dict[str, Any]]


class Subject:
    """One kind of file at `path`, whose undamaged bytes are `raw`; `asks` are the jobs that read it."""

    def __init__(self, path: Path, raw: bytes, asks: Sequence[Ask]):
        self.path, self.raw, self.asks = path, raw, list(asks)

    def draw(self, rng: random.Random) -> list[Edit]:
        """Random damage."""
        return damage.of_bytes(rng, len(self.raw))

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        """The file's bytes with its damage."""
        return damage.damaged(self.raw, edits)

    def put(self, edits: Sequence[Edit]) -> None:
        """Write the damaged file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(self.damaged(edits))

    def request(self, ask: Ask, edits: Sequence[Edit]) -> Ask:
        """The job that is sent."""
        return ask

    def wrong(self, edits: Sequence[Edit], ask: Ask, answer: Answer) -> str:
        """What is wrong with a result that was given for a damaged file; '' where nothing is."""
        return ""


class Text(Subject):
    """XML and other text."""

    def draw(self, rng: random.Random) -> list[Edit]:
        return damage.of_text(rng, self.raw)


class Tree(Subject):
    """JSON: mostly another tree, sometimes other bytes."""

    def draw(self, rng: random.Random) -> list[Edit]:
        return damage.of_tree(rng, json.loads(self.raw)) if rng.random() < 0.85 else damage.of_bytes(rng, len(self.raw))

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        if edits and edits[0][0] in ("set", "drop", "double"):
            return damage.as_json(damage.changed(json.loads(self.raw), edits))
        return damage.damaged(self.raw, edits)


class Tensors(Subject):
    """safetensors: the tree of its header (with the JSON texts in it), its bytes, or its tensors' numbers."""

    def draw(self, rng: random.Random) -> list[Edit]:
        return damage.of_tree(rng, self._header()[0]) if rng.random() < 0.7 else damage.of_bytes(rng, len(self.raw))

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        if not edits or edits[0][0] not in ("set", "drop", "double"):
            return damage.damaged(self.raw, edits)
        header, rest = self._header()
        header = damage.changed(header, edits)
        if isinstance(header, dict) and isinstance(header.get("__metadata__"), dict):
            about = header["__metadata__"]
            header["__metadata__"] = {
                key: value if isinstance(value, str) else json.dumps(value) for key, value in about.items()
            }
        text = damage.as_json(header)
        return len(text).to_bytes(8, "little") + text + rest

    def _header(self) -> tuple[dict[str, Any], bytes]:
        size = int.from_bytes(self.raw[:8], "little")
        header = json.loads(self.raw[8 : 8 + size])
        header["__metadata__"] = {key: _parsed(value) for key, value in header.get("__metadata__", {}).items()}
        return header, self.raw[8 + size :]


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


class Archive(Subject):
    """A zip: the tree of one JSON in it, the bytes of one member, or its own bytes."""

    def draw(self, rng: random.Random) -> list[Edit]:
        with zipfile.ZipFile(BytesIO(self.raw)) as archive:
            name = rng.choice(archive.namelist())
            inner = archive.read(name)
        way = rng.random()
        if way < 0.25:
            return damage.of_bytes(rng, len(self.raw))
        if name.endswith(".json"):
            return [("member", name, edit) for edit in damage.of_tree(rng, json.loads(inner))]
        return [("member", name, edit) for edit in damage.of_bytes(rng, len(inner))]

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        if not edits or edits[0][0] != "member":
            return damage.damaged(self.raw, edits)
        out = BytesIO()
        with zipfile.ZipFile(BytesIO(self.raw)) as archive, zipfile.ZipFile(out, "w") as new:
            for name in archive.namelist():
                new.writestr(name, _member(archive.read(name), [edit for _, member, edit in edits if member == name]))
        return out.getvalue()


def _member(raw: bytes, edits: list[Edit]) -> bytes:
    if edits and edits[0][0] in ("set", "drop", "double"):
        return damage.as_json(damage.changed(json.loads(raw), edits))
    return damage.damaged(raw, edits)


class Params(Subject):
    """The parameters of a job: wrong kinds, out of bounds, unicode, names that don't exist."""

    def __init__(self, path: Path, ask: Ask, names: list[str]):
        super().__init__(path, damage.as_json(ask[1]), [ask])
        self.names = names

    def draw(self, rng: random.Random) -> list[Edit]:
        edits: list[Edit] = []
        for _ in range(rng.choice((1, 1, 2, 3))):
            name = rng.choice((*self.names, *json.loads(self.raw)))
            what = rng.choice((rng.choice(damage.NUMBERS), rng.choice(damage.TEXTS), rng.choice(damage.OTHERS)))
            edits.append(
                rng.choice((("set", (name,), what),) * 5 + (("drop", (name,), None), ("set", (str(what)[:40],), what)))
            )
        return edits

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        return damage.as_json(damage.changed(json.loads(self.raw), edits))

    def request(self, ask: Ask, edits: Sequence[Edit]) -> Ask:
        return ask[0], json.loads(self.damaged(edits))


class Lines(Subject):
    """Lines of the job protocol that are no jobs."""

    RAW = b'{"job": "listencoders", "params": {}}'

    def __init__(self, path: Path):
        super().__init__(path, self.RAW, [("", {})])

    def draw(self, rng: random.Random) -> list[Edit]:
        if rng.random() < 0.3:
            return damage.of_tree(rng, json.loads(self.raw))
        if rng.random() < 0.2:
            deep = rng.choice((b"[", b'{"a":')) * rng.choice((10, 2000, 200_000))
            return [("cut", 0), ("insert", 0, deep)]
        return damage.of_text(rng, self.raw)

    def damaged(self, edits: Sequence[Edit]) -> bytes:
        if edits and edits[0][0] in ("set", "drop", "double"):
            return damage.as_json(damage.changed(json.loads(self.raw), edits))
        # An empty line isn't answered, and a line can't hold its own end.
        return damage.damaged(self.raw, edits).replace(b"\n", b" ").replace(b"\r", b" ").strip() or b"x"

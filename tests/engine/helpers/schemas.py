"""Schemas of what is written, and what of a thing breaks one; no network is asked."""

from __future__ import annotations

import functools
import json
import re
from pathlib import Path

import jsonschema
import pyproj
import pystac
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT7

from helpers.rasters import ROOT

FOLDER = ROOT / "tests" / "engine" / "export" / "schemas"
PROJJSON = "https://proj.org/schemas/v{version}/projjson.schema.json"
URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-;=?-_a-z~]+$")  # of ASCII, without blanks, brackets or braces

uris = jsonschema.FormatChecker(formats=())
uris.checks("uri")(lambda text: not isinstance(text, str) or bool(URI.match(text)))


def faults(thing, schema: str | Path) -> list[str]:
    """What of a thing breaks a schema: a name in FOLDER, or a file."""
    rules = _read(FOLDER / schema)
    # Conventions of Zarr are draft 7 with members beside $ref, which later drafts and ajv heed.
    newer = Path(schema).name.startswith("zarr-") or "2020-12" in rules["$schema"]
    kind = jsonschema.Draft202012Validator if newer else jsonschema.Draft7Validator
    checker = kind(rules, registry=_registry(), format_checker=uris)
    return [f"{fault.json_path}: {fault.message}" for fault in checker.iter_errors(thing)]


@functools.cache
def _registry() -> Registry:
    known = {rules["$id"].rstrip("#"): rules for rules in map(_read, (FOLDER / "stac-1.0.0").glob("*.json"))}
    packed = Path(pystac.__file__).parent / "validation" / "jsonschemas" / "geojson"
    known |= {f"https://geojson.org/schema/{path.name}": _read(path) for path in packed.glob("*.json")}
    projjson = _read(Path(pyproj.datadir.get_data_dir()) / "projjson.schema.json")
    known |= {PROJJSON.format(version=version): projjson for version in ("0.5", "0.7")}
    return Registry().with_resources(
        (uri, Resource.from_contents(rules, default_specification=DRAFT7)) for uri, rules in known.items()
    )


def _read(path: Path):
    return json.loads(path.read_text(encoding="utf-8"))

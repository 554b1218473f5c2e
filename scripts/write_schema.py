"""What the jobs declare, written out: algorithms.json for the QGIS side and docs/reference/, a page for each
algorithm."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from geoenc_qgis.jobs.schema import algorithms  # noqa: E402  (found once ROOT is on the path)

WORDS = {
    "band": "band numbers",
    "boolean": "yes or no",
    "crs": "CRS",
    "encoder": "encoder",
    "features": "vector layer",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "rasterDestination": "GeoTIFF to write",
    "vectorDestination": "vector file to write",
    "string": "text",
    "field": "text",
    "integer": "whole number",
}


def files() -> dict[Path, str]:
    """Path -> content of all that is generated."""
    declared = algorithms()
    pages = {ROOT / "docs" / "reference" / f"{one['id']}.md": page(one) for one in declared["algorithms"]}
    schema = json.dumps(declared, indent=1, ensure_ascii=False) + "\n"
    index = ROOT / "docs" / "reference" / "index.md"
    return {
        ROOT / "processing_algorithms" / "algorithms.json": schema,
        index: contents(declared["algorithms"]),
        **pages,
    }


def contents(declared: list[dict[str, Any]]) -> str:
    """The list of all algorithms by group."""
    lines = ["# Algorithms", "", "Written by `scripts/schema` from what the jobs declare.", ""]
    for group in dict.fromkeys(one["group"] for one in declared):
        lines += [f"## {group}", ""]
        lines += [f"- [{one['title']}]({one['id']}.md) (`{one['id']}`)" for one in declared if one["group"] == group]
        lines.append("")
    return "\n".join(lines)


def page(declared: dict[str, Any]) -> str:
    """Help and parameters of one algorithm."""
    lines = [f"# {declared['title']}", "", f"`geoenc:{declared['id']}`", ""]
    for paragraph in declared["help"]:
        lines += [paragraph, ""]
    lines += ["| parameter | title | takes | default | |", "|---|---|---|---|---|"]
    lines += [_row(one) for one in declared["parameters"] if one["kind"] != "internal"]
    returns = [f"| `{name}` | {title} |" for name, (_, title) in declared["returns"].items()]
    lines += ["", "| also returns | |", "|---|---|", *returns] if returns else []
    return "\n".join(lines) + "\n"


def _row(parameter: dict[str, Any]) -> str:
    title = parameter["title"] + (" (advanced)" if parameter.get("advanced") else "")
    cells = [f"`{parameter['name']}`", title, _takes(parameter), _default(parameter), parameter["help"]]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _takes(parameter: dict[str, Any]) -> str:
    if "options" in parameter:
        return ", ".join(f"`{option}`" for option in parameter["options"])
    bounds = [f"at least {parameter['min']:g}"] if "min" in parameter else []
    bounds += [f"at most {parameter['max']:g}"] if parameter.get("max", 2**31 - 1) != 2**31 - 1 else []
    word = parameter.get("filter") or WORDS.get(parameter["kind"], parameter["kind"])
    return ", ".join([word, *bounds])


def _default(parameter: dict[str, Any]) -> str:
    if "default" in parameter:
        return f"`{parameter['default']}`"
    return "" if parameter.get("optional") else "must be given"


if __name__ == "__main__":
    for path, text in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

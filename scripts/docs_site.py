"""What the site has beyond docs/: pages from the repository's root, and the reference and decisions in its contents."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).resolve().parents[1]
ROOTS = {
    "README.md": "index.md",
    "README.de.md": "",
    "README.es.md": "",
    "CHANGELOG.md": "",
    "CONTRIBUTING.md": "",
    "RELEASING.md": "",
}  # file -> its page's name


def on_config(config: Any) -> Any:
    """Fill 'Reference' and 'Decisions' of the contents."""
    filled = {"reference/": _reference(), "decisions/": _decisions()}
    config.nav = [
        {title: filled.get(entry, entry)} if isinstance(entry, str) else {title: entry}
        for item in config.nav
        for title, entry in item.items()
    ]
    return config


def on_files(files: Files, config: Any) -> Files:
    """Add the pages of the root; their links into docs/ become links within the site."""
    for name, page in ROOTS.items():
        text = (ROOT / name).read_text(encoding="utf-8").replace("](docs/", "](")
        files.append(File.generated(config, page or name, content=text))
    return files


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """On the site the pages of the root lie beside those of docs/."""
    for name, there in ROOTS.items():
        markdown = re.sub(rf"\]\((?:\.\./)?{re.escape(name)}", f"]({there or name}", markdown)
    return markdown


def _reference() -> list[Any]:
    """The algorithms by group, in the order of the toolbox."""
    text = (ROOT / "processing_algorithms" / "algorithms.json").read_text(encoding="utf-8")
    groups: dict[str, list[Any]] = {}
    for algorithm in json.loads(text)["algorithms"]:
        groups.setdefault(algorithm["group"], []).append({algorithm["title"]: f"reference/{algorithm['id']}.md"})
    return ["reference/index.md", *({group: pages} for group, pages in groups.items())]


def _decisions() -> list[str]:
    names = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    return ["decisions/index.md", *(f"decisions/{name}" for name in names)]

"""guide SOURCE FOLDER: the guide as one page, FOLDER/guide.html, with its pictures, which comes with the plugin and is
read without a network. SOURCE is a tree of the repository.

It holds the user guide, the glossary, and each algorithm's reference at an anchor that is called like its id.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path

import markdown

# Algorithms that no job declares, and the section that tells of them.
SECTIONS = {"installengine": "first-start"}
STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #222; background: #fff; }
nav { position: fixed; top: 0; bottom: 0; width: 17em; overflow: auto; padding: 1em; font-size: 14px; }
nav, code, pre { background: #f3f5f4; }
nav ul { list-style: none; padding-left: .8em; } nav > div > ul { padding: 0; }
main { margin-left: 20em; max-width: 50em; padding: 1em; }
a { color: #0b6b4f; } h1 { margin-top: 2em; border-bottom: 1px solid #ccc; } main > h1:first-child { margin-top: 0; }
img { max-width: 100%; } code, pre { font-size: 14px; } pre { padding: .6em; overflow: auto; }
table { border-collapse: collapse; font-size: 14px; }
th, td { border: 1px solid #ccc; padding: .25em .5em; text-align: left; vertical-align: top; }
@media (max-width: 800px) { nav { position: static; width: auto; } main { margin: 0; } }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1e1e1e; } nav, code, pre { background: #2a2a2a; }
a { color: #6fd3b3; } }
"""


def main() -> int:
    """Write the page and its pictures."""
    docs, target = Path(sys.argv[1]) / "docs", Path(sys.argv[2])
    declared = Path(sys.argv[1]) / "processing_algorithms" / "algorithms.json"
    ids = [algorithm["id"] for algorithm in json.loads(declared.read_text(encoding="utf-8"))["algorithms"]]
    body, contents = page(docs, ids)
    target.mkdir(parents=True, exist_ok=True)
    for image in set(re.findall(r'src="images/([^"]+)"', body)):
        (target / "images").mkdir(exist_ok=True)
        shutil.copyfile(docs / "images" / image, target / "images" / image)
    head = f'<meta charset="utf-8"><title>GeoEnc: the guide</title><style>{STYLE}</style>'
    shown = f"<nav>{contents}</nav>\n<main>{body}</main>"
    html = f"<!DOCTYPE html>\n<html lang=en><head>{head}</head>\n<body>{shown}</body></html>\n"
    (target / "guide.html").write_text(html, encoding="utf-8")
    return 0


def page(docs: Path, ids: list[str]) -> tuple[str, str]:
    """(The text, its table of contents), both as HTML."""
    parts = [(docs / name).read_text(encoding="utf-8") for name in ("USER_GUIDE.md", "GLOSSARY.md")]
    for algorithm in ids:
        text = (docs / "reference" / f"{algorithm}.md").read_text(encoding="utf-8")
        parts.append(re.sub(r"\A# (.*)", rf"## \1 {{ #{algorithm} }}", text))
    parts[2] = f"# Algorithms\n\n{parts[2]}"
    toc = {"toc": {"slugify": slug, "toc_depth": "1-2"}}
    made = markdown.Markdown(extensions=["tables", "toc", "attr_list"], extension_configs=toc)
    body = re.sub(r'<a href="([^"]*)">(.*?)</a>', link, made.convert("\n\n".join(parts)), flags=re.DOTALL)
    for algorithm, section in SECTIONS.items():
        body = body.replace(f'id="{section}">', f'id="{section}"><a id="{algorithm}"></a>', 1)
    return body, made.toc


def slug(title: str, separator: str) -> str:
    """A heading's anchor, as on the site."""
    return re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", separator)


def link(match: re.Match[str]) -> str:
    """A link to what is on this page or on the web; the words alone of one to another file of the repository."""
    address, words = match.groups()
    file, _, anchor = address.partition("#")
    if "://" in address:
        return match[0]
    if file in ("", "USER_GUIDE.md", "GLOSSARY.md"):
        return f'<a href="#{anchor}">{words}</a>'
    if reference := re.fullmatch(r"(?:reference/)?(\w+)\.md", file):
        name = reference[1]
        return f'<a href="#{name}">{words}</a>' if name.islower() and name != "index" else words
    return words


if __name__ == "__main__":
    sys.exit(main())

"""Where the guide is: a page that comes with the plugin's zip, in a checkout the Markdown that it is made of."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from .environment import ROOT

PAGE = ROOT / "help" / "guide.html"


def url(anchor: str = "") -> str:
    """The address of the guide, at an algorithm or a section."""
    path, reference = PAGE, ROOT / "docs" / "reference" / f"{anchor}.md"
    if not path.exists():
        path = reference if reference.exists() else ROOT / "docs" / "USER_GUIDE.md"
    address = QUrl.fromLocalFile(str(path))
    if anchor and path != reference:
        address.setFragment(anchor)
    return address.toString()

"""XML of styles and of GDAL, written and read. What is read may define no entities: with them a small file swells to
gigabytes."""

from __future__ import annotations

# Writing is harmless; reading goes through parsed() alone.
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, indent, tostring  # nosec B405

__all__ = ["Element", "ParseError", "SubElement", "indent", "parsed", "tostring"]


def parsed(content: bytes) -> Element:
    """The root element. Raises ParseError for what is no XML, and for XML that defines entities.

    >>> parsed(b"<a b='1'/>").attrib
    {'b': '1'}
    """
    if b"<!ENTITY" in content.replace(b"\0", b""):  # of UTF-16 too
        raise ParseError("it defines entities")
    return fromstring(content)  # nosec B314  # ElementTree opens no other file, and there are no entities

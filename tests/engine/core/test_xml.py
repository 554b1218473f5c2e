"""XML from others is read without what makes it swell."""

from __future__ import annotations

import pytest

from geoenc_qgis.core.xml import ParseError, parsed

BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(encoding):
    with pytest.raises(ParseError, match="entities"):
        parsed(BOMB.encode(encoding))


def test_a_style_of_qgis_is_read():
    root = parsed(b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><a n='1'/></qgis>")
    assert [child.attrib for child in root] == [{"n": "1"}]

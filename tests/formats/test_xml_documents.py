"""Which XML documents are read, and which are refused."""

from __future__ import annotations

import pytest

from clientsmith.runtime import xml_tree
from clientsmith.runtime.xml_decoding import read_tree
from clientsmith.runtime.xml_tree import DEEPEST, BadXml, name_of, parse_xml
from clientsmith.runtime.xml_values import untyped

TEXT = '<?xml version="1.0" encoding="{0}"?><r><a>gr\u00fc\u00df</a></r>'
BOMB = b"""<?xml version="1.0"?>
<!-- nothing to see --><?here nothing?>
<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<r>&c;</r>"""


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (TEXT.format("utf-8").encode(), None),
        (TEXT.format("utf-8").encode(), "text/xml; charset=UTF-8"),
        (b"\xef\xbb\xbf" + TEXT.format("utf-8").encode(), "text/xml"),
        (b"  \r\n" + TEXT.format("utf-8").encode(), "text/xml"),
        (TEXT.format("utf-16").encode("utf-16"), None),
        (b"\xfe\xff" + TEXT.format("utf-16").encode("utf-16-be"), "text/xml"),
        (TEXT.format("iso-8859-1").encode("latin-1"), "application/xml"),
        (TEXT.format("windows-1252").encode("cp1252"), None),
        # The header wins over the declaration, and a mark over both.
        (TEXT.format("utf-8").encode("latin-1"), 'text/xml; charset="iso-8859-1"'),
        (b"\xef\xbb\xbf" + TEXT.format("latin-1").encode(), "text/xml; charset=latin-1"),
    ],
)
def test_encodings(content: bytes, content_type: str | None) -> None:
    assert untyped(parse_xml(content, content_type)) == {"a": "gr\u00fc\u00df"}


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not well-formed"),
        (b"{}", "not well-formed"),
        (b"<r><a></r>", "not well-formed"),
        (b"<r/><r/>", "not well-formed"),
        (b"<r>&nbsp;</r>", "not well-formed"),
        (b"<r>\xff</r>", "not well-formed"),
        (b"<r>&#0;</r>", "not well-formed"),
        (b"<p:r/>", "not well-formed"),
        (b"<?xml version='1.0'?><!-- ", "not well-formed"),
        (BOMB, "document type"),
        (BOMB.decode().encode("utf-16"), "document type"),
        (b"<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>", "document type"),
        (b"<!-- > --><!-- <a> --><!DOCTYPE r><r/>", "document type"),
        (b"<?a <b>?><!DOCTYPE r><r/>", "document type"),
        (b"<!doctype html><html></html>", "document type"),
        (b"<html><body>Sign in</body></html>", "web page"),
        (b"<?xml version='1.0' encoding='zip'?><r/>", "encoding 'zip'"),
        (b"<?xml version='1.0' encoding='nonsense'?><r/>", "encoding 'nonsense'"),
        (b"<?xml version='1.0' encoding='utf-16'?><r/>", "encoding 'utf-16'"),
    ],
)
def test_what_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(BadXml, match=words):
        parse_xml(content)


def test_a_document_type_inside_the_root_is_text_or_not_xml() -> None:
    assert untyped(parse_xml(b"<r><a><![CDATA[<!DOCTYPE x>]]></a></r>")) == {"a": "<!DOCTYPE x>"}
    with pytest.raises(BadXml, match="not well-formed"):
        parse_xml(b"<r><!DOCTYPE x [<!ENTITY a 'b'>]>&a;</r>")


def test_size_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_tree, "LARGEST", 1000)
    assert untyped(parse_xml(b"<r>" + b"x" * 993 + b"</r>")) == "x" * 993
    with pytest.raises(BadXml, match="larger than 1000 bytes"):
        parse_xml(b"<r>" + b"x" * 994 + b"</r>")
    # In another encoding, what counts is its size as UTF-8; what cannot become small is not decoded.
    assert parse_xml(f"<r>{'x' * 900}</r>".encode("utf-32")).text == "x" * 900
    with pytest.raises(BadXml, match="larger than 1000 bytes"):
        parse_xml(f"<r>{'x' * 994}</r>".encode("utf-32"))


@pytest.mark.parametrize("levels", [DEEPEST + 2, 200_000])
def test_depth_is_bounded_where_it_is_read(levels: int) -> None:
    deep = b"<a>" * levels + b"</a>" * levels
    root = parse_xml(b"<r><b>1</b>" + deep + b"</r>")
    with pytest.raises(BadXml, match="levels"):
        untyped(root)
    for kind in (dict[str, object], list[object], object):
        with pytest.raises(BadXml, match="levels"):
            read_tree(root, kind)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("plain", "plain"),
        ("{urn:x}local", "local"),
        ("a_x0020_b", "a b"),
        ("{urn:x}_x0031_st", "1st"),
        ("_x0001F600_", "\U0001f600"),
        ("a_x005F_x0020_", "a_x0020_"),
        ("_xD800_", "_xD800_"),
        ("_xFFFFFFFF_", "_xFFFFFFFF_"),
        ("a_x20_b", "a_x20_b"),
    ],
)
def test_names(tag: str, name: str) -> None:
    assert name_of(tag) == name

"""Any document: the reader is found out, its text decoded, and nothing but a Problem is ever raised."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator import catalogue
from curator.errors import Problem

HTML = "<html><body><p>Été <a href='http://a.example/é'>naïve</a></p></body></html>"
NAMES = ["x.html", "x.md", "x.txt", "x.csv", "x.xml", "x", "x.html.gz", "https://our.example/page?x=y.md"]
TYPES = [None, "", "text/html", "text/html; charset=utf-16", "text/plain; charset=hex", "text/csv", "application/xml"]
_PIECES = st.sampled_from(
    [b"<a ", b"href=", b"'", b'"', b">", b"</a>", b"<", b"http://a.example/", b"//", b"&#", b"&amp;", b"[", b"](",
     b")", b"![", b"\n", b"\r", b"\n\n", b" ", b"    ", b"> ", b"- ", b"|", b"---", b"`", b"```", b"*", b"<!--",
     b"-->", b"<![CDATA[", b"]]>", b"<script>", b"<title>", b"<base href=", b"<urlset>", b"<url><loc>", b"<?xml ",
     b"\xff", b"\xfe", b"\xef\xbb\xbf", b"\x00", b"\xc3\xa9", b"url,text\n", b"=", b"\\", b"\x1f\x8b", b"]: ",
     b"<br>", b"<img alt=x", b"\xf0\x9f\x98\x80", b"\t", b". ", b"A",]
)  # fmt: skip
ANYTHING = st.one_of(st.binary(max_size=300), st.lists(_PIECES, max_size=40).map(b"".join))


@given(ANYTHING, st.sampled_from(NAMES), st.sampled_from(TYPES))
@settings(max_examples=600, deadline=None)
def test_any_bytes_are_read_or_are_a_problem(content: bytes, name: str, content_type: str | None) -> None:
    try:
        found = catalogue.read(content, name=name, content_type=content_type, base_url="http://a.example/x")
    except Problem:
        return
    assert all(mention.line >= 1 and mention.column >= 0 for mention in found)
    assert found == catalogue.read(content, name=name, content_type=content_type, base_url="http://a.example/x")


@given(ANYTHING)
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_sitemap_or_none_or_a_problem(content: bytes) -> None:
    try:
        catalogue.pages_of(content)
    except Problem:
        return


@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (HTML.encode(), None),
        (codecs.BOM_UTF8 + HTML.encode(), "text/html; charset=windows-1252"),
        (HTML.encode("utf-16"), None),
        (codecs.BOM_UTF32_BE + HTML.encode("utf-32-be"), None),
        (HTML.encode("cp1252"), None),
        (HTML.encode("cp1252"), "text/html; charset=ISO-8859-1"),
        (HTML.encode("cp1252"), "text/html; charset=rot13"),
        (HTML.encode(), "text/html"),
        (HTML.encode("mac_roman"), 'text/html; charset="macintosh"'),
        (b"<meta charset=utf-16>" + HTML.encode(), None),
        (b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-15'>" + HTML.encode("iso-8859-15"), None),
        (b"<meta charset='utf-8'>" + HTML.encode(), "text/html; charset=unknown-8bit"),
    ],
)
def test_a_page_is_decoded_as_browsers_do(content: bytes, content_type: str | None) -> None:
    (found,) = catalogue.read(content, name="page.html", content_type=content_type)
    assert (found.url, found.text, found.context) == ("http://a.example/é", "naïve", "Été naïve")


@pytest.mark.parametrize(
    ("name", "content_type", "content"),
    [
        ("https://our.example/", "text/html", "<a href=http://a.example/>x</a>"),
        (
            "https://our.example/page.txt",
            "text/html; charset=utf-8",
            "<a href=http://a.example/>x</a> http://b.example/",
        ),
        ("https://our.example/README.md?raw=1", "text/plain", "`http://b.example/` <http://a.example/>"),
        ("https://our.example/links", "text/csv", "url\nhttp://a.example/\n"),
        ("PAGE.HTM", None, "http://b.example/ <a href=http://a.example/>x</a>"),
        ("page", None, "\n<!-- c --><P><a href=http://a.example/>x</a> http://b.example/"),
        ("notes", None, "see http://a.example/ <now>"),
        ("links.tsv", None, "text\turl\nx\thttp://a.example/\n"),
    ],
)
def test_the_reader_is_found_by_type_ending_or_content(name: str, content_type: str | None, content: str) -> None:
    assert [m.url for m in catalogue.read(content.encode(), name=name, content_type=content_type)] == [
        "http://a.example/"
    ]


def test_what_is_no_text_is_a_problem_that_says_what_to_name() -> None:
    with pytest.raises(Problem, match=r"logo\.png is no text .* HTML, Markdown, text, CSV or a sitemap"):
        catalogue.read(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", name="logo.png")


def test_a_password_in_a_sources_address_is_not_shown() -> None:
    with pytest.raises(Problem) as problem:
        catalogue.read(b"\0", name="https://me:secret@our.example/x")
    assert "secret" not in str(problem.value)

"""What a document of ours calls itself."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import catalogue
from curator.catalogue.kinds import Kind
from curator.catalogue.title import LONGEST, title_of

LINK = '<a href="https://a.example/">x</a>'


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Help &amp; advice</title><h1>Other</h1>", "Help & advice"),
        ("<TITLE lang=en>\n Where to\n find  support\n</TITLE>", "Where to find support"),
        ("<title>Use the <b> tag</title>", "Use the <b> tag"),
        ("<h1 class=a>Where to <em>find</em> support</h1><h1>Second</h1>", "Where to find support"),
        ("<title> </title><h1><img src=logo.png></h1><h1>Help</h1>", "Help"),
        ("<!-- <title>Old</title> --><title>New</title>", "New"),
        ("<script>'<title>Old</title>'</script><h1>New</h1>", "New"),
        ("<svg><title>A drawing</title></svg><h1>New</h1>", "New"),
        ("<titles>no</titles><header>no</header><h2>no</h2>", ""),
        ("<title>never ends", ""),
        ("", ""),
    ],
)
def test_a_page_is_called_by_its_title_else_by_its_first_heading(html: str, title: str) -> None:
    assert title_of(html, Kind.HTML) == title


@pytest.mark.parametrize(
    ("markdown", "title"),
    [
        ("---\nlayout: page\ntitle: Where to find support # for now\n---\n# Other", "Where to find support"),
        ('---\ntitle: "Help: \\"ask\\""\n---\n', 'Help: "ask"'),
        ("---\ntitle: 'It''s here'\n---\n", "It's here"),
        ('+++\ntitle = "Help"\n+++\n', "Help"),
        ("---\ntitle: >\n  folded\n---\n\n# Help\n", "Help"),
        ("---\nlayout: page\n---\n\n## *Where* to [find](https://a.example/) `support`\n", "Where to find support"),
        ("Where to find\nsupport\n===\n", "Where to find support"),
        ("```\n# no heading\n```\n\nText.\n", ""),
        ("No heading, only text.", ""),
    ],
)
def test_markdown_is_called_by_its_front_matter_else_by_its_first_heading(markdown: str, title: str) -> None:
    assert title_of(markdown, Kind.MARKDOWN) == title


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.TABLE, Kind.SITEMAP])
def test_other_documents_have_none(kind: Kind) -> None:
    assert title_of("<title>x</title>\n# x", kind) == ""


@given(st.sampled_from([Kind.HTML, Kind.MARKDOWN]), st.text())
def test_any_text_has_a_title_of_one_line_or_none(kind: Kind, text: str) -> None:
    for document in (text, f"<title>{text}</title>", f"# {text}"):
        title = title_of(document, kind)
        assert title == " ".join(title.split())
        assert len(title) <= LONGEST


@pytest.mark.parametrize("piece", ["<h1 ", "<h1>", "<title>", "<!--", "<svg", "<h1 x>y</h", "---\n", "# ", "[", "> "])
@pytest.mark.parametrize("kind", [Kind.HTML, Kind.MARKDOWN])
def test_a_broken_page_of_any_size_costs_little(kind: Kind, piece: str) -> None:
    begun = time.process_time()
    title_of(piece * 1_000_000, kind)
    assert time.process_time() - begun < 5


def test_every_link_carries_its_pages_title_and_a_table_gives_each_its_own() -> None:
    (found,) = catalogue.read(f"<title>Help</title>{LINK}".encode(), name="help.html")
    assert found.page_title == "Help"
    (found,) = catalogue.read(b"# Help\n\n<https://a.example/>\n", name="help.md")
    assert found.page_title == "Help"
    table = b"url,page,page_title\nhttps://a.example/,help.html,Help\nhttps://b.example/,more.html,\n"
    assert [mention.page_title for mention in catalogue.read(table, name="links.csv")] == ["Help", ""]


def test_no_password_in_a_title_goes_further() -> None:
    (found,) = catalogue.read(f"<title>http://me:secret@a.example/</title>{LINK}".encode(), name="a.html")
    assert "secret" not in found.page_title

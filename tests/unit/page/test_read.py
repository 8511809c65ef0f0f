"""Bytes to facts: what is read as content, what is not, and that nothing a stranger sends breaks it."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator import page
from curator.core.facts import BlockKind, PageFacts
from tests.unit.page.pages import page as a_page

URL = "https://www.willow.example/info/secondary?x=1"


def read(body: bytes, content_type: str | None = "text/html; charset=utf-8") -> PageFacts:
    return page.read(body, content_type=content_type, url=URL).facts


def texts(facts: PageFacts) -> list[str]:
    return [block.text for block in facts.blocks]


def test_the_main_content_is_read_in_the_order_of_the_page() -> None:
    found = texts(read(a_page()))
    assert found[0] == "Secondary breast cancer"
    assert "Hormone therapy is taken as a tablet every day." in found
    assert "Tamoxifen | 20 mg once a day" in found
    assert found.index("Treatment") < found.index("Talk to a nurse")


def test_furniture_is_seen_but_is_no_content() -> None:
    facts = read(a_page())
    content = "\n".join(texts(facts))
    for furniture in ("Research", "cookies", "Run for hope", "1,204", "Eating well", "Registered charity"):
        assert furniture in facts.furniture
        assert furniture not in content
    assert facts.visible_words == len(content.replace("\n", " ").split()) + len(facts.furniture.split())


def test_a_warning_box_is_a_note_whatever_holds_it() -> None:
    for box in (
        "<aside class='warning'>Do not drive.</aside>",
        "<div role='alert'>Do not drive.</div>",
        "<div class='nhs-callout'><p>Do not drive.</p></div>",
        "<div class='alert-banner'>Do not drive.</div>",
    ):
        blocks = read(f"<h1>Sedation</h1><p>About it.</p>{box}".encode()).blocks
        assert [b.kind for b in blocks if b.text == "Do not drive."] == [BlockKind.NOTE], box


def test_a_cookie_notice_is_no_note() -> None:
    facts = read(b"<h1>Sedation</h1><p>About it.</p><div class='cookie-notice alert'>We use cookies.</div>")
    assert texts(facts) == ["Sedation", "About it."]


def test_what_nobody_can_see_is_not_read() -> None:
    facts = read(
        b"<h1>A</h1><p hidden>no1</p><p style='display: none'>no2</p><p aria-hidden=true>no3</p><script>no4</script>"
        b"<p>see <a href=x>this<span class='csms-visually-hidden'> (no5)</span></a></p>"
    )
    assert texts(facts) == ["A", "see this"]
    assert facts.furniture == ""


def test_a_question_that_folds_its_answer_is_a_heading() -> None:
    facts = read(b"<h1>A</h1><h2><button>Can I drive?</button></h2><p>No.</p><button>Print</button>")
    assert texts(facts) == ["A", "Can I drive?", "No."]


def test_a_hidden_mail_address_is_decoded() -> None:
    key = 0x42
    secret = bytes([key, *(ord(char) ^ key for char in "nurse@willow.example")]).hex()
    facts = read(f"<h1>A</h1><p>Write to <a data-cfemail='{secret}'>[email&#160;protected]</a>.</p>".encode())
    assert texts(facts)[1] == "Write to nurse@willow.example."


def test_the_head_gives_title_language_and_canonical_address() -> None:
    facts = read(a_page())
    assert (facts.title, facts.language) == ("Secondary breast cancer | Willow", "en-gb")
    assert facts.canonical == "https://www.willow.example/secondary"


@pytest.mark.parametrize("href", ["javascript:alert(1)", "http://[bad", "data:text/html,x"])
def test_a_canonical_address_that_is_none_of_the_webs_is_left_out(href: str) -> None:
    assert read(f"<head><link rel=canonical href='{href}'></head><p>x</p>".encode()).canonical is None


def test_plain_text_is_paragraphs() -> None:
    facts = read(b"First line\r\nand on.\r\n\r\n<b>Second</b>\n", "text/plain")
    assert texts(facts) == ["First line and on.", "<b>Second</b>"]
    assert facts.extract == "First line and on.\n<b>Second</b>"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"%PDF-1.7 words", "text/html"),
        (b"\x89PNG\r\n\x1a\n", None),
        (b"words", "application/pdf"),
        (b"", "text/html"),
        (b"<html><body><div id=root></div><script>app()</script></body></html>", "text/html"),
    ],
)
def test_what_gives_no_readable_text_is_blind(body: bytes, content_type: str | None) -> None:
    assert read(body, content_type).blind


def test_facts_name_the_extractor_that_made_them() -> None:
    assert read(b"<p>x</p>").extractor == page.EXTRACTOR
    assert page.EXTRACTOR.startswith("blocks/3+resiliparse/")


@settings(deadline=5000)  # milliseconds; a PDF is read in a process of its own
@given(
    st.binary(max_size=400), st.sampled_from([None, "", "text/html", "text/plain", "text/html; charset=utf-16", "x"])
)
def test_no_bytes_break_it(body: bytes, content_type: str | None) -> None:
    assert page.read(body, content_type=content_type, url="http://[") == page.read(
        body, content_type=content_type, url="http://["
    )


_PIECES = st.one_of(
    st.sampled_from(
        ["<div>", "</div>", "<table>", "<tr>", "<td>", "</tr>", "<p class='menu'>", "<nav>", "</nav>", "x "]
    ),
    st.sampled_from(["<br>", "<h1>", "<span class=alert>", "</p>", "&#0;", "\0", "<!--", "-->", "<script>", "<svg>"]),
)


@given(st.lists(_PIECES, max_size=60))
def test_no_markup_breaks_it(pieces: list[str]) -> None:
    facts = read("".join(pieces).encode())
    assert all(text == " ".join(text.split()) and text for text in texts(facts))


def test_a_page_nested_without_end_is_read_in_time() -> None:
    assert isinstance(read(b"<div>" * 200_000 + b"x"), PageFacts)
    deep = read(b"<body>" + b"<div class=menu>" * 1000 + b"words " * 2000)
    assert deep.extract == ""
    assert deep.visible_words == 2000


@pytest.mark.parametrize("piece", [b"<p>", b"<p>a ", b"<tr><td>x y z", b"<a href=x>y"])
def test_a_page_of_elements_without_end_is_blind_in_time(piece: bytes) -> None:
    started = time.process_time()
    facts = read(b"<table>" + piece * (8_000_000 // len(piece)))
    assert facts.blind
    assert time.process_time() - started < 2  # seconds; a tenth on a quiet machine, minutes if it were read


def test_plain_text_of_paragraphs_without_end_is_blind() -> None:
    assert read(b"a\n\n" * 200_000, "text/plain").blind


def test_a_page_as_long_as_the_longest_that_people_write_is_read_whole() -> None:
    found = texts(read(b"<h1>All rules</h1>" + b"<p>A rule of <b>this</b> place.</p>" * 20_000 + b"<p>The last.</p>"))
    assert len(found) == 20_002
    assert found[-1] == "The last."


@pytest.mark.parametrize(
    "start",
    [
        "<title>Help</title>",
        "<!doctype html><html><head><title>Help</title>",
        "",
        "<meta charset=utf-8><link rel=x href=y>",
    ],
)
def test_a_page_that_leaves_out_its_body_tag_is_read(start: str) -> None:
    html = f"{start}<main><h1>How we help</h1><p>Call our nurses on 020 7946 0018 on any working day.</p></main>"
    facts = page.read(html.encode(), content_type="text/html", url="http://hope.example/").facts
    assert [block.text for block in facts.blocks] == [
        "How we help",
        "Call our nurses on 020 7946 0018 on any working day.",
    ]


def test_the_links_of_a_menu_stand_apart() -> None:
    facts = read(b"<nav><a href=/>Home</a><a href=/help>Help</a></nav><main><p>Text <a href=/x>here</a>.</main>")
    assert facts.furniture == "Home Help"
    assert facts.blocks[-1].text == "Text here."

"""A PDF's facts: what is read, that the same text set anew is no change, that no file breaks or stalls a check."""

import logging
import time
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curator import page
from curator.core.change import ChangeKind, compare
from curator.core.facts import BlockKind, DateKind, DateOrigin, PageFacts
from curator.page.pdf_text import Line, text_of
from tests.unit.page.pdfs import Drawn, document, paragraph, pdf, stream

URL = "https://www.willow.example/leaflets/tamoxifen.pdf"
LASTS = "Most people take it for five years; your team tells you how long it is meant for you."
TEXT = (
    "Tamoxifen is a hormone therapy for breast cancer. You take it as a tablet, once a day, at about the same time. "
    "Most people take it for five years; your team tells you how long it is meant for you. Hot flushes are common. "
    "Call the helpline on 0800 555 0100 if a leg swells or you are short of breath, and ask for a nurse. "
)
MORE = (
    "Do not take it when you are pregnant or may become so. Tell your dentist and your pharmacist that you take it. "
    "Some medicines for low mood make it work less well, so ask before you begin one. Drink little alcohol. "
)


def read(body: bytes) -> PageFacts:
    return page.read(body, content_type="application/pdf", url=URL).facts


def leaflet(
    width: int, *, text: str = TEXT, more: str = MORE, lines: int = 12, foot: str = "Willow leaflet 12"
) -> bytes:
    """The leaflet in lines and pages of that size, with a running head, a foot and page numbers."""
    body = [
        Drawn("Tamoxifen", size=20),
        *paragraph(text, width),
        Drawn("When not to take it", size=14),
        *paragraph(more, width),
    ]
    count = -(-len(body) // lines)
    pages = []
    for number in range(count):
        at = 700.0
        drawn = [Drawn("Information for patients", up=760), Drawn(foot, up=40), Drawn(f"{number + 1}", 500, 40)]
        for line in body[number * lines : (number + 1) * lines]:
            at -= 30 if line.size > 11 else 13
            drawn.append(line._replace(up=at))
        pages.append(drawn)
    return pdf(pages)


def test_a_pdf_says_what_a_page_says() -> None:
    found = read(
        pdf(
            [[Drawn("Tamoxifen", up=720, size=20), *paragraph(TEXT, 80)]],
            info=b"/Title (Tamoxifen: a leaflet) /ModDate (D:20240312101500Z) /CreationDate (D:202301)",
            root=b"/Lang (en-GB)",
        )
    )
    assert found.title == "Tamoxifen: a leaflet"
    assert found.language == "en-gb"
    assert [(block.kind, block.level) for block in found.blocks] == [(BlockKind.HEADING, 1), (BlockKind.PARAGRAPH, 0)]
    assert found.blocks[1].text == TEXT.strip()
    assert found.extract == f"Tamoxifen\n{TEXT.strip()}"
    assert found.visible_words == len(found.extract.split())
    assert found.marks.phones == ("08005550100",)
    assert found.extractor == page.EXTRACTOR
    assert [(date.kind, date.day, date.origin) for date in found.dates] == [
        (DateKind.MODIFIED, "2024-03-12", DateOrigin.META),
        (DateKind.PUBLISHED, "2023-01", DateOrigin.META),
    ]


@pytest.mark.parametrize("title", ["Microsoft Word - tam_v3.doc", "untitled", "leaflet-12.indd", ""])
def test_what_a_program_wrote_is_no_title(title: str) -> None:
    body = pdf([[Drawn("Tamoxifen", up=720, size=20), *paragraph(TEXT, 80)]], info=b"/Title (%b)" % title.encode())
    assert read(body).title == "Tamoxifen"


@pytest.mark.parametrize("width", [40, 55, 63, 110])
@pytest.mark.parametrize("lines", [5, 9, 50])
def test_the_same_text_set_anew_is_no_change(width: int, lines: int) -> None:
    change = compare(read(leaflet(80)), read(leaflet(width, lines=lines)))
    assert not change.real, change.sentences


def test_one_changed_word_is_one_changed_sentence() -> None:
    change = compare(read(leaflet(80)), read(leaflet(60, lines=7, text=TEXT.replace("five years", "ten years"))))
    assert change.kind is ChangeKind.EDITED
    assert [(pair.before, pair.after) for pair in change.sentences] == [(LASTS, LASTS.replace("five", "ten"))]


def test_running_heads_feet_and_page_numbers_are_furniture() -> None:
    found = read(leaflet(60, lines=6))
    assert found.furniture.splitlines() == ["Information for patients", "Willow leaflet 12"]
    content = " ".join(block.text for block in found.blocks)
    assert "Information for patients" not in content
    assert content == f"Tamoxifen {TEXT.strip()} When not to take it {MORE.strip()}"


def test_a_telephone_number_at_the_foot_of_each_page_is_kept_whole() -> None:
    found = read(leaflet(60, lines=6, foot="Helpline 0800 555 0199"))
    assert "Helpline 0800 555 0199" in found.furniture.splitlines()
    assert "08005550199" in found.marks.phones


def test_items_and_headings() -> None:
    found = read(
        pdf([[
            *paragraph(TEXT, 80, up=740),
            Drawn("Side effects", up=640, bold=True),
            Drawn("•  Hot flushes, mostly in the first", 80, 620),
            Drawn("months", 90, 607),
            Drawn("•  Tiredness", 80, 594),
            Drawn("They mostly pass.", 72, 575),
        ]])
    )  # fmt: skip
    assert [(block.kind, block.text) for block in found.blocks[1:]] == [
        (BlockKind.HEADING, "Side effects"),
        (BlockKind.ITEM, "Hot flushes, mostly in the first months"),
        (BlockKind.ITEM, "Tiredness"),
        (BlockKind.PARAGRAPH, "They mostly pass."),
    ]


def test_a_link_has_the_words_of_its_line() -> None:
    link = (
        b"<</Subtype /Link /Rect [72 698 200 712] /A <</S /URI /URI (https://www.birch.example/help?utm_source=x)>>>>"
    )
    script = b"<</Subtype /Link /Rect [72 698 200 712] /A <</S /JavaScript /JS (app.alert\\(1\\))>>>>"
    found = read(pdf([[Drawn("Find help near you"), *paragraph(TEXT, 80)]], annotations=link + script))
    assert [(one.words, one.url) for one in found.links] == [("Find help near you", "https://www.birch.example/help")]


def line(text: str, up: float = 700, size: float = 11) -> Line:
    return Line(text, up, 72, size, bold=False)


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("Ask about your treat-", "ment today.", "Ask about your treatment today."),
        ("Ask about your treat\u00ad", "ment today.", "Ask about your treatment today."),
        ("Ask for a follow-", "up visit.", "Ask for a follow-up visit."),
        ("It is a non-", "Hodgkin lymphoma.", "It is a non-Hodgkin lymphoma."),
        ("Call 0800-", "555-0100 now.", "Call 0800-555-0100 now."),
        ("It lasts from 5 -", "7 days.", "It lasts from 5 - 7 days."),
        ("An eﬀective oﬃce ﬁnds", "the ﬂow.", "An effective office finds the flow."),
    ],
)
def test_words_broken_at_the_end_of_a_line_are_made_whole(first: str, second: str, whole: str) -> None:
    known = line("We follow you up.", 600)
    blocks = text_of([[line(first, 700), line(second, 687), known]]).blocks
    assert blocks[0].text == whole


def test_a_paragraph_goes_on_over_the_end_of_a_page() -> None:
    pages = [[line("The nurse will ask you how"), line("you are and", 687)], [line("what you need.")]]
    assert [block.text for block in text_of(pages).blocks] == ["The nurse will ask you how you are and what you need."]


def test_a_number_cut_by_a_page_is_whole() -> None:
    pages = [[line("Call the nurses on the helpline 0800", 687)], [line("555 0100 if you need help.")]]
    assert [block.text for block in text_of(pages).blocks] == [
        "Call the nurses on the helpline 0800 555 0100 if you need help."
    ]


def test_a_font_that_hides_its_letters_gives_nothing() -> None:
    assert text_of([[line("\ufffd\ufffd\ufffd \ue001\ue002"), line("1 2 3", 600)]]).blocks == ()


@given(
    st.lists(
        st.lists(st.builds(Line, st.text(max_size=30), *[st.floats(-1e6, 1e6)] * 3, st.booleans()), max_size=8),
        max_size=4,
    )
)
def test_any_lines_give_blocks_of_their_words(pages: list[list[Line]]) -> None:
    for block in text_of(pages).blocks:
        assert block.text
        assert block.text == " ".join(block.text.split())


def test_many_lines_take_no_long_time() -> None:
    begun = time.process_time()
    text_of([[line("treat- " * 5, 700 - index, 11) for index in range(200)] for _ in range(300)])
    assert time.process_time() - begun < 10


# --- Files that nobody means well ----------------------------------------------------------------------------------

_PAGE = b"<</Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 612 792] /Resources <</Font <</F 5 0 R>>>>>>"
_FONT = b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"
_ROOT = b"<</Type /Catalog /Pages 2 0 R>>"
_ONE = b"<</Type /Pages /Count 1 /Kids [3 0 R]>>"


def bomb() -> bytes:
    """A stream that unpacks to 2 GB, packed twice to some kilobytes."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1024**2)) for _ in range(2048)) + packer.flush()
    twice = zlib.compress(packed, 9)
    data = b"<</Filter [/FlateDecode /FlateDecode] /Length %d>> stream\n%b\nendstream" % (len(twice), twice)
    return document([_ROOT, _ONE, _PAGE, data, _FONT])


def deep_tree() -> bytes:
    depth = 5000
    nodes = [b"<</Type /Pages /Count 1 /Kids [%d 0 R]>>" % (index + 3) for index in range(depth)]
    return document([_ROOT, *nodes, b"<</Type /Page>>"])


def many_pages() -> bytes:
    return document([_ROOT, b"<</Type /Pages /Count 9999 /Kids [%b]>>" % (b"3 0 R " * 9999), _PAGE, stream(b""), _FONT])


def own_form() -> bytes:
    page_of_form = _PAGE.replace(b"/Font", b"/XObject <</X 6 0 R>> /Font")
    form = stream(b"/X Do /X Do", b"/Type /XObject /Subtype /Form /Resources <</XObject <</X 6 0 R>>>>")
    return document([_ROOT, _ONE, page_of_form, stream(b"/X Do"), _FONT, form])


def long_stream() -> bytes:
    return document([_ROOT, _ONE, _PAGE, stream(b"BT /F 9 Tf (x) Tj ET\n" * 3_000_000, packed=True), _FONT])


HOSTILE = {
    "bomb": bomb,
    "deep tree": deep_tree,
    "pages within themselves": lambda: document([_ROOT, b"<</Type /Pages /Count 1 /Kids [2 0 R 2 0 R]>>"]),
    "its own parent": lambda: document([_ROOT, _ONE, b"<</Type /Page /Parent 3 0 R /Contents 3 0 R>>"]),
    "many pages": many_pages,
    "a form in itself": own_form,
    "a million objects": lambda: document([_ROOT, _ONE, _PAGE, stream(b""), _FONT, *[b"null"] * 1_000_000]),
    "table in a loop": lambda: b"%PDF-1.7\nxref\n0 0\ntrailer <</Size 1 /Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF",
    "a long stream": long_stream,
    "script only": lambda: document([b"<</Type /Catalog /OpenAction <</S /JavaScript /JS (while\\(1\\);)>>>>"]),
    "truncated": lambda: leaflet(80)[:700],
    "nested arrays": lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 200_000,
    "nothing but a head": lambda: b"%PDF-1.7",
    "noise": lambda: b"%PDF-1.4\n" + bytes(range(256)) * 2000,
    "a password": lambda: document(
        [_ROOT, _ONE, _PAGE, stream(b""), _FONT],
        b"/Root 1 0 R /Encrypt <</Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b>>> /ID [<00> <00>]"
        % (b"11" * 32, b"22" * 32),
    ),
    "a scan": lambda: document([_ROOT, _ONE, _PAGE, stream(b"0 0 612 792 re f"), _FONT]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_pdf_stalls_or_breaks_a_check(name: str, caplog: pytest.LogCaptureFixture) -> None:
    body = HOSTILE[name]()
    with caplog.at_level(logging.INFO):
        begun = time.monotonic()
        found = read(body)
        assert time.monotonic() - begun < 14
    assert found.blind
    assert found.marks.domain == "willow.example"
    assert [record.name for record in caplog.records] == ["curator.page.pdf"]
    assert URL in caplog.text


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_file_locked_only_against_changes_is_read(algorithm: str) -> None:
    from io import BytesIO  # noqa: PLC0415

    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415

    writer = PdfWriter(clone_from=PdfReader(BytesIO(leaflet(80))))
    writer.encrypt("", "owner", algorithm=algorithm)
    out = BytesIO()
    writer.write(out)
    assert "helpline on 0800 555 0100" in read(out.getvalue()).extract


def test_a_head_further_down_is_a_pdf_where_the_server_says_so() -> None:
    assert "Tamoxifen" in read(b"\r\n" + leaflet(80)).extract


@settings(max_examples=8, deadline=None)
@given(st.binary(max_size=400))
def test_it_never_raises(junk: bytes) -> None:
    body = leaflet(80)
    read(body[:300] + junk + body[300:])

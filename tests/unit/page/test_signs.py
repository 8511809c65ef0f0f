"""What a body shows beside its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page
from curator.core.facts import DocumentKind, Signs

URL = "https://www.hope.example/help/coping"
WORDS = "Our nurses answer your questions about treatment on every working day of the week. " * 5


def signs(html: str | bytes, content_type: str | None = "text/html; charset=utf-8") -> Signs:
    body = html if isinstance(html, bytes) else html.encode()
    return page.read(body, content_type=content_type, url=URL, anchors=True).signs


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"<p>x", "text/html", DocumentKind.HTML),
        (b"<p>x", None, DocumentKind.HTML),
        (b"words", "text/plain", DocumentKind.TEXT),
        (b"<html>", "text/plain", DocumentKind.TEXT),
        (b"%PDF-1.4 x", "text/html", DocumentKind.PDF),
        (b"%PDF-1.4 x", "application/pdf", DocumentKind.PDF),
        (b" <!DOCTYPE html><title>Not found</title>", "application/pdf", DocumentKind.HTML),
        (b"", "text/html", DocumentKind.EMPTY),
        (b" \r\n\t", "text/html", DocumentKind.EMPTY),
        (b"\xef\xbb\xbf\n", "application/pdf", DocumentKind.EMPTY),
        (b"\x89PNG", "text/html", DocumentKind.OTHER),
        (b"words", "application/pdf", DocumentKind.OTHER),
    ],
)
def test_the_kind_is_what_the_bytes_are(body: bytes, content_type: str | None, kind: DocumentKind) -> None:
    assert signs(body, content_type).kind is kind


@pytest.mark.parametrize(
    ("content", "address"),
    [
        ("0; URL='/new'", "https://www.hope.example/new"),
        ('0;url="/new"', "https://www.hope.example/new"),
        ("5;URL=new", "https://www.hope.example/help/new"),
        ("0 , url = https://care.example/ ", "https://care.example/"),
        ("0; https://care.example/", "https://care.example/"),
        ("0.5;url=/new", "https://www.hope.example/new"),
        (".5;url=/new", "https://www.hope.example/new"),
        ("0 /new", "https://www.hope.example/new"),
        ("11; url=/new", None),
        ("300", None),
        ("0", None),
        ("0; url=", None),
        ("url=/new", None),
        ("0; url=/help/coping#top", None),
        ("0; url=javascript:alert(1)", None),
        ("0; url=http://[", None),
        ("", None),
    ],
)
def test_an_immediate_refresh_leads_somewhere_else(content: str, address: str | None) -> None:
    escaped = content.replace('"', "&quot;")
    assert signs(f'<head><meta http-equiv="Refresh" content="{escaped}"></head><p>x').refresh == address


def test_a_refresh_is_resolved_against_the_base_and_not_read_in_noscript() -> None:
    assert signs("<base href='https://care.example/a/'><meta http-equiv=refresh content='0;url=b'>").refresh == (
        "https://care.example/a/b"
    )
    assert (
        signs("<head><noscript><meta http-equiv=refresh content='0;url=/nojs'></noscript></head><p>x").refresh is None
    )


@pytest.mark.parametrize(
    ("form", "asks"),
    [
        ("<form><input type=PASSWORD></form>", True),
        ("<form class=login><label>Password <input type=password></label></form>", True),
        ("<div style='display:none'><input type=password></div>", False),
        ("<div class='modal fade'><input type=password></div>", False),
        ("<dialog><input type=password></dialog>", False),
        ("<dialog open><input type=password></dialog>", True),
        ("<input type=text name=password>", False),
    ],
)
def test_a_visible_form_asks_for_a_password(form: str, asks: bool) -> None:
    assert signs(f"<body>{form}").password is asks


def test_anchors_are_ids_and_names_and_what_scripts_jump_to() -> None:
    found = signs(
        f"<h1 id=Dose>x</h1><a name='Side effects'>y</a><p name=no>{WORDS}</p><map name=m></map>"
        "<div data-anchor=tab-1 data-id=7></div><script>x()</script>"
    )
    assert found.anchors == frozenset({"Dose", "Side effects", "m", "tab-1", "7"})


@pytest.mark.parametrize(
    ("script", "jumps"),
    [
        ("", False),
        ("<script>gtag('config','G-1')</script>", False),
        ("<script async src='https://www.googletagmanager.com/gtag/js?id=G-1'></script>", False),
        ("<script>var _paq=[];_paq.push(['trackPageView'])</script><script src=/matomo.js></script>", False),
        ("<script type=application/ld+json>{}</script>", False),
        ("<script>gtag('js')</script><script src=/assets/tabs.js></script>", True),
        ("<script>ga('send');document.querySelector('[data-id]').scrollIntoView()</script>", True),
        ("<script>open(location.hash)</script>", True),
        ("<script src=/bundle></script>", True),
    ],
)
def test_what_scripts_jump_to_is_there_where_a_script_runs_that_may(script: str, jumps: bool) -> None:
    found = signs(f"<h2 data-id=dose>x</h2><p>{WORDS}</p>{script}")
    assert found.anchors == (frozenset({"dose"}) if jumps else frozenset())


def test_anchors_are_read_where_they_are_asked_for() -> None:
    assert page.read(b"<p id=a>A short page.", content_type="text/html", url=URL).signs.anchors is None


def test_a_page_that_a_script_makes_has_anchors_that_nobody_knows() -> None:
    assert signs("<div id=root></div><script src=app.js></script>").anchors is None
    assert signs("<p id=a>A short page without a script.").anchors == frozenset({"a"})
    assert signs(b"%PDF-1.4", "application/pdf").anchors is None
    assert signs(b"words", "text/plain").anchors is None


def test_counts_noscript_source_and_robots() -> None:
    html = (
        "<meta name=robots content='NOINDEX, follow'><script>a()</script><script type='application/ld+json'>{}</script>"
        "<noscript><style>.a{}</style>You need to <b>enable</b> JavaScript.</noscript><a href=/x>1</a><a name=y>2</a>"
    )
    found = signs(html)
    assert (found.scripts, found.links, found.noindex) == (2, 1, True)
    assert found.noscript == "You need to enable JavaScript."
    assert found.source == html
    assert not signs("<meta name=robots content='index'>").noindex


def test_the_source_has_an_end() -> None:
    assert len(signs("<p>" + "x" * 200_000).source) == 65_536


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<head><title>Coping</title></head><body><svg><title>Logo</title></svg>", "Coping"),
        ("<body><svg><title>Logo</title></svg><title>Coping</title>", "Coping"),
        ("<body><svg><title>Logo</title></svg><p>x", ""),
        ("<p>x<title>Late</title>", "Late"),
        ("<title> </title><body><title>Second</title>", "Second"),
    ],
)
def test_a_pictures_title_is_not_the_pages(html: str, title: str) -> None:
    assert page.read(html.encode(), content_type="text/html", url=URL).facts.title == title


@given(st.text(alphabet="0123456789;, url='\"=/:.#[]\\x", max_size=60))
def test_no_refresh_breaks_it(content: str) -> None:
    escaped = content.replace('"', "&quot;")
    address = signs(f'<meta http-equiv=refresh content="{escaped}">').refresh
    assert address is None or address.startswith(("http://", "https://"))

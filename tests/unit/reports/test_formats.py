"""Every format says the same, in its own way, and none can be broken by what strangers write."""

import csv
import html.parser
import io
import json
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import SMTP, default
from itertools import pairwise, product

import jinja2
import pytest
from markdown_it import MarkdownIt

from curator.core.findings import Finding
from curator.core.link import Reference
from curator.core.review import Review
from curator.settings import Mail, Site
from reports import html as pages
from reports import render
from reports.digest import Digest, build
from reports.messages import digest_message
from reports.review_json import review_document
from tests.unit.reports.builders import (
    ENGLISH,
    SITES,
    empty_start,
    everything,
    hostile,
    item,
    moves,
    ordinary_week,
    quiet_week,
    review,
)
from tests.unit.reports.content import all_that_pages_say, hostile_words

FORMS = ("text", "json", "html", "markdown", "csv")
POST = Mail(sender="Curator <curator@north.example>", recipients=("anna@north.example", "jean@north.example"))
OUR_TAGS = frozenset(
    {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "article", "footer"),
        *("figure", "figcaption", "blockquote", "h1", "h2", "h3", "p", "div", "span", "dl", "dt", "dd", "ul", "li"),
        *("a", "mark", "del", "ins", "em", "strong", "b", "br", "wbr", "details", "summary", "table", "tr", "td"),
    }
)


class Reader(html.parser.HTMLParser):
    """What a page is made of: tags with their attributes, and what a reader can read."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._silent = False
        self.feed(document)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._silent = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.texts.append(data)

    def links(self) -> list[dict[str, str | None]]:
        return [attrs for tag, attrs in self.tags if tag == "a"]


def digests() -> Iterator[tuple[Review, Digest]]:
    states = (everything, ordinary_week, quiet_week, empty_start, hostile, all_that_pages_say, hostile_words)
    for made in (state() for state in states):
        for site in SITES:
            yield made, build(made, site)


def words(text: str) -> list[str]:
    return re.findall(r"[\w./:-]*\w", text)


@pytest.mark.parametrize("form", FORMS)
def test_every_state_renders_in_every_format_and_language(form: str) -> None:
    for made, digest in digests():
        written = render.as_format(made, digest, form)
        assert written.endswith("\n")
        written.encode()


@pytest.mark.parametrize("form", FORMS)
def test_no_format_lets_control_characters_or_turned_lines_through(form: str) -> None:
    for made, site in product((hostile(), hostile_words()), SITES):
        written = render.as_format(made, build(made, site), form)
        assert not set(written) & set("\x00\x07\x1b\x7f\x9b\u202e\u2066\ud800")


@pytest.mark.parametrize("make", [pages.page, pages.mail], ids=["page", "mail"])
def test_html_holds_no_tag_of_a_stranger_and_links_only_the_web(make: object) -> None:
    for made, site in product((hostile(), hostile_words()), SITES):
        reader = Reader(make(build(made, site)))  # type: ignore[operator]
        names = {tag for tag, _ in reader.tags}
        assert names <= OUR_TAGS
        for _, attributes in reader.tags:
            assert not [name for name in attributes if name.startswith("on")]
        for link in reader.links():
            assert re.match(r"https?://", link["href"] or "")
            assert "secret" not in str(link)
            assert link["rel"] == "noreferrer noopener"


@pytest.mark.parametrize("make", [pages.page, pages.mail], ids=["page", "mail"])
def test_html_fetches_nothing_and_is_one_file(make: object) -> None:
    document = make(build(ordinary_week(), ENGLISH))  # type: ignore[operator]
    reader = Reader(document)
    assert not [attributes for _, attributes in reader.tags if "src" in attributes or "srcset" in attributes]
    assert "url(" not in document
    assert "@import" not in document
    assert document.count("<h1") == 1
    assert "prefers-color-scheme:dark" in document


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_html_says_its_language_and_has_headings_in_order(site: Site) -> None:
    for make in (pages.page, pages.mail):
        reader = Reader(make(build(ordinary_week(), site)))
        assert next(attributes for tag, attributes in reader.tags if tag == "html")["lang"] == site.language
        levels = [int(tag[1]) for tag, _ in reader.tags if re.fullmatch(r"h[1-6]", tag)]
        assert levels[0] == 1
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_templates_escape_and_insist_on_every_blank() -> None:
    environment = pages.environment()
    assert environment.autoescape is True
    assert environment.undefined is jinja2.StrictUndefined
    assert environment.from_string("{{ x }}").render(x="<b>") == "&lt;b&gt;"


def test_what_changed_is_struck_and_underlined_as_well_as_coloured() -> None:
    for make in (pages.page, pages.mail):
        document = make(build(ordinary_week(), ENGLISH))
        assert re.search(r"<del[^>]*>1-800-555-0100</del>", document)
        assert re.search(r"<ins[^>]*>1-800-555-0199</ins>", document)
        assert re.search(r"<mark[^>]*>Hope House</mark>", document)


def test_the_mail_puts_its_styles_inline() -> None:
    reader = Reader(pages.mail(build(ordinary_week(), ENGLISH)))
    for tag, attributes in reader.tags:
        if tag in ("p", "h1", "h2", "h3", "a", "mark", "del", "ins"):
            assert attributes.get("style"), tag


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_the_text_part_says_all_that_the_html_says(site: Site) -> None:
    for made in (everything(), ordinary_week(), quiet_week(), all_that_pages_say(), review(*moves(5))):
        digest = build(made, site)
        message = digest_message(digest, POST, message_id="<1@north.example>", date="Mon, 26 Jan 2026 08:00:00 +0000")
        text = " ".join(part.get_content() for part in message.walk() if part.get_content_type() == "text/plain")
        said = set(words(text.replace("\n", " ")))
        reader = Reader(pages.mail(digest))
        missing = [word for text in reader.texts for word in words(text) if "…" not in text and word not in said]
        # An address is broken at its joints in HTML: its pieces are no words of their own.
        assert not [word for word in missing if word not in text]
        for link in reader.links():
            if not str(link["href"]).startswith(site.base_url):
                assert str(link["href"]) in text


@pytest.mark.parametrize("width", [20, 40, 72, 100])
def test_text_keeps_to_its_width_and_is_plain_without_colour(width: int) -> None:
    for _, digest in digests():
        lines = render.as_text(digest, width=width, colour=False).splitlines()
        assert max(len(line) for line in lines) <= width
        assert "\x1b" not in "".join(lines)


def test_colour_adds_nothing_but_colour() -> None:
    digest = build(ordinary_week(), ENGLISH)
    coloured = render.as_text(digest, width=80, colour=True)
    assert "\x1b[1;31m" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render.as_text(digest, width=80, colour=False)


def test_wide_letters_take_two_columns() -> None:
    wide = item(Finding.CHANGED, evidence={"sentences": [{"before": "", "after": "乳がん" * 30}]})
    text = render.as_text(build(review(wide), ENGLISH), width=60, colour=False)
    assert max(len(line) + sum(char in "乳がん" for char in line) for line in text.splitlines()) <= 60


def test_a_quiet_week_is_read_in_one_glance() -> None:
    text = render.as_text(build(quiet_week(), ENGLISH), width=80, colour=False)
    assert len(text.splitlines()) <= 15
    assert "Nothing needs you this week." in text


def test_an_ordinary_item_takes_a_few_lines() -> None:
    text = render.as_text(build(review(item(Finding.DEAD)), ENGLISH), width=100, colour=False)
    start = text.index("Act now · Willow")
    assert len(text[start : text.index("\n\n", start)].splitlines()) <= 9


def test_markdown_holds_only_our_own_markup() -> None:
    parser = MarkdownIt("gfm-like", {"linkify": False})
    for made, site in product((hostile(), hostile_words()), SITES):
        tokens = parser.parse(render.as_format(made, build(made, site), "markdown"))
        inline = [child for token in tokens for child in token.children or ()]
        assert not [token for token in tokens if token.type in ("html_block", "fence", "code_block", "table_open")]
        assert not [child for child in inline if child.type in ("html_inline", "image", "code_inline")]
        for child in inline:
            if child.type == "link_open":
                assert re.match(r"https?://", str(child.attrs["href"]))


def test_markdown_says_the_words_as_they_are() -> None:
    written = render.as_format(ordinary_week(), build(ordinary_week(), ENGLISH), "markdown")
    tokens = MarkdownIt("commonmark").parse(written)
    said = " ".join(
        "".join(child.content for child in token.children if child.type == "text") for token in tokens if token.children
    )
    assert "This page is gone: it has answered ‘not found’ on 4 looks since Tuesday 13 January." in said
    assert "8 carried over + 3 new − 1 closed = 10 open." in said
    assert "\\" not in said


def test_csv_has_a_row_for_each_place_and_no_formula() -> None:
    risky = item(
        Finding.DEAD,
        reason='=HYPERLINK("http://evil.example")',
        organisation="@SUM(A1)",
        references=(Reference("+page", 3, "-2+3", "\tx"), Reference("b.html", 0, "b", "=1")),
    )
    written = render.as_format(review(risky), build(review(risky), ENGLISH), "csv")
    rows = list(csv.DictReader(io.StringIO(written)))
    assert len(rows) == 2
    assert [row["page"] for row in rows] == ["'+page", "b.html"]
    assert rows[0]["text"] == "'-2+3"
    assert rows[0]["organisation"] == "'@SUM(A1)"
    assert rows[0]["context"] == "'\tx"
    assert not [cell for row in rows for cell in row.values() if cell[:1] in set("=+-@\t\r")]


def test_json_has_the_shape_that_others_rely_on() -> None:
    made = ordinary_week()
    document = json.loads(render.as_format(made, build(made, ENGLISH), "json"))
    assert list(document)[:5] == ["schema", "generated_at", "items", "watching", "counts"]
    assert document["schema"] == "curator.review/1"
    assert document["generated_at"] == "2026-01-26T08:00:00Z"
    assert list(document["items"][0])[:16] == [
        "id", "previous", "url", "organisation", "finding", "also", "urgency", "critical", "since", "opened_at",
        "updated_at", "confidence", "reason", "evidence", "references", "suggestions",
    ]  # fmt: skip
    assert all("sentences" in one["evidence"] for one in document["items"])
    changed = next(one for one in document["items"] if one["finding"] == "changed")
    assert set(changed["evidence"]["sentences"][0]) == {"before", "after"}
    assert set(changed["references"][0]) == {"page", "title", "line", "text", "context"}
    moved = next(one for one in document["items"] if one["finding"] == "moved")
    assert set(moved["suggestions"][0]) == {"url", "kind", "confidence"}
    assert list(document["watching"][0])[:4] == ["url", "since", "failures", "reason"]
    assert list(document["counts"])[:4] == ["links", "checked", "not_checked", "blind"]
    times = re.findall(r'"[a-z_]*(?:_at|since)": "([^"]*)"', json.dumps(document))
    assert times
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", time) for time in times)


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_every_item_shows_the_number_to_decide_it_by_before_its_small_print(form: str) -> None:
    for made in (everything(), review(*moves(4))):
        written = render.as_format(made, build(made, ENGLISH), form)
        shown = re.sub(r"(?s)<details>.*?</details>|^ *How sure.*?$", "", written, flags=re.MULTILINE)
        assert [one.id for one in made.items if f"No.\u00a0{one.id}" not in shown] == []


def test_a_titled_page_is_named_and_its_address_is_never_lost() -> None:
    titled = item(Finding.DEAD, references=(Reference("pages/help.html", 7, "here", "Read it here.", title="Help"),))
    made = review(titled)
    for form in FORMS:
        written = render.as_format(made, build(made, ENGLISH), form).replace("\\", "")
        assert "Help" in written
        assert "pages/help.html" in written


def test_json_gives_an_unknown_organisation_as_null_and_the_address_as_written() -> None:
    url = "HTTP://Example.org:80/É?a=1&b=2#x"
    (one,) = review_document(review(item(Finding.DEAD, organisation=None, url=url)))["items"]
    assert one["organisation"] is None
    assert one["url"] == url


def test_a_mail_is_seven_bit_with_short_lines_and_both_parts() -> None:
    for _, digest in digests():
        message = digest_message(digest, POST, message_id="<1@north.example>", date="Mon, 26 Jan 2026 08:00:00 +0000")
        raw = message.as_bytes(policy=SMTP)
        assert raw.isascii()
        assert max(len(line) for line in raw.split(b"\r\n")) < 998
        read = message_from_bytes(raw, policy=default)
        assert read.get_content_type() == "multipart/alternative"
        assert [part.get_content_type() for part in read.iter_parts()] == ["text/plain", "text/html"]  # type: ignore[attr-defined]
        assert read["Subject"] == digest.subject
        assert read["To"] == "anna@north.example, jean@north.example"


def test_no_header_of_a_mail_can_become_two() -> None:
    digest = build(review(), Site(name="x\r\nBcc: all@evil.example", timezone="UTC"))
    evil = Mail(sender="a@north.example\r\nBcc: all@evil.example", recipients=("b@north.example",))
    message = digest_message(digest, evil, message_id="<1@x>\r\nX-Evil: 1", date="Mon, 26 Jan 2026 08:00:00 +0000\n")
    read = message_from_bytes(message.as_bytes(), policy=default)
    assert "Bcc" not in read
    assert "X-Evil" not in read


def test_a_long_address_stays_in_one_piece_in_mail() -> None:
    url = "https://www.example.org/" + "part/" * 40
    digest = build(review(item(Finding.DEAD, url=url)), ENGLISH)
    message = digest_message(digest, POST, message_id="<1@north.example>", date="Mon, 26 Jan 2026 08:00:00 +0000")
    text = next(part.get_content() for part in message.walk() if part.get_content_type() == "text/plain")
    assert url in text


def test_an_unknown_format_is_refused() -> None:
    with pytest.raises(ValueError, match="pdf"):
        render.as_format(review(), build(review(), ENGLISH), "pdf")

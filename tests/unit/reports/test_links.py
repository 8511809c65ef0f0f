"""The catalogue as a document, as CSV and as a list."""

import csv
import io
import json
from dataclasses import replace

from curator import catalogue
from curator.core.catalogue import LinkRow
from curator.core.link import Notes, Reference
from reports.json_text import dumps
from reports.links import COLUMNS, as_csv, as_text, document
from reports.words import words_for
from tests.unit.reports.builders import NOW, SINCE

ENGLISH = words_for("en", "UTC", NOW)

WILLOW = LinkRow(
    url="http://www.willow.example/",
    organisation="Willow",
    notes=Notes(purpose="how to cope", contact="web@willow.example"),
    references=(
        Reference("a.html", 25, "Willow", "Willow also has advice.", title="Help"),
        Reference("b.html", 0, "here", "=1+1"),
    ),
    answer="alive",
    sentence="The page is there.",
    last_checked_at=SINCE,
    next_check_at=NOW,
)
NEW = LinkRow(url="https://new.example/")


def test_csv_has_its_columns_and_a_row_for_each_place() -> None:
    rows = list(csv.reader(io.StringIO(as_csv([WILLOW, NEW]))))
    assert tuple(rows[0]) == COLUMNS
    assert [row[:5] for row in rows[1:]] == [
        ["http://www.willow.example/", "Willow", "a.html", "Help", "25"],
        ["http://www.willow.example/", "Willow", "b.html", "", ""],
        ["https://new.example/", "", "", "", ""],
    ]
    first = dict(zip(COLUMNS, rows[1], strict=True))
    assert first["last_checked_at"] == "2026-01-13T09:30:00Z"
    assert first["purpose"] == "how to cope"
    assert dict(zip(COLUMNS, rows[2], strict=True))["context"] == "'=1+1"


def test_the_document_holds_every_link_with_what_is_not_known_as_null() -> None:
    read = json.loads(dumps(document([WILLOW, NEW])))
    assert read["schema"] == "curator.links/1"
    assert [link["url"] for link in read["links"]] == [WILLOW.url, NEW.url]
    assert read["links"][1]["organisation"] is None
    assert read["links"][1]["last_checked_at"] is None
    assert read["links"][0]["references"][0] == {
        "page": "a.html", "title": "Help", "line": 25, "text": "Willow", "context": "Willow also has advice.",
    }  # fmt: skip


def test_the_list_shows_where_each_link_stands_and_obeys_no_stranger() -> None:
    hostile = LinkRow("https://x.example/\x1b[2J", references=(Reference("p.html", 2, "a\x1b[31m\nb\u202e", ""),))
    text = as_text([WILLOW, hostile], ENGLISH)
    assert "a.html:25  Willow" in text
    assert "Willow · The page is there. (2026-01-13)" in text
    assert "Not looked at yet." in text
    assert not set(text) & set("\x1b\u202e")


def test_the_list_is_in_the_editors_language() -> None:
    text = as_text([replace(WILLOW, reason="ok"), NEW], words_for("fr", "Europe/Paris", NOW))
    assert "Willow · La page est là. (2026-01-13)" in text
    assert "Pas encore vérifié." in text


def test_a_link_without_an_accessible_name_is_said_to_have_none() -> None:
    nameless = replace(WILLOW, references=(Reference("a.html", 25, "", ""),))
    assert "a.html:25  a link with no accessible name" in as_text([nameless], ENGLISH)
    assert "un lien sans nom accessible" in as_text([nameless], words_for("fr", "Europe/Paris", NOW))
    assert document([nameless])["links"][0]["references"][0]["text"] == ""
    assert "accessible name" not in as_csv([nameless])


def test_no_links_says_how_to_read_some() -> None:
    assert "curator import" in as_text([], ENGLISH)


def test_the_import_reads_back_what_was_exported() -> None:
    mentions = catalogue.read(as_csv([WILLOW]).encode(), name="links.csv")
    assert [mention.url for mention in mentions] == [WILLOW.url] * 2
    assert (
        next(Reference(m.page or "", m.line, m.text, m.context, m.page_title) for m in mentions) == WILLOW.references[0]
    )
    assert mentions[1].context == "=1+1"
    assert {mention.notes for mention in mentions} == {WILLOW.notes}

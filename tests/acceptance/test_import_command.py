"""`curator import` and `curator links`: what is read, what an import again changes, and the way out and back in."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.place import HOPE, NOT_THERE, OLD, OUR_PAGE, Place
from tests.servers.web import Page, Web

OURS = ("url", "organisation", "page", "line", "text", "context", "purpose", "topic", "owner", "caveat", "contact")


def answer(new: int, known: int, references: int, ended: int, sources: int = 1) -> dict[str, Any]:
    return {
        "schema": "curator.import/1",
        "sources": sources,
        "links": {"new": new, "known": known},
        "references": {"new": references, "ended": ended},
    }


def listed(place: Place) -> list[dict[str, str]]:
    """The rows of `curator links --format csv`, with what an import can bring back."""
    rows = csv.DictReader(io.StringIO(place.call("links", "--format", "csv").out))
    return [{name: row[name] for name in OURS} for row in rows]


def test_a_first_import_says_what_is_new_and_what_comes_next(place: Place) -> None:
    done = place.run("import", "our.html")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        "Read 1 source: 3 new links, 0 known; 3 new references, 0 ended. Run 'curator check' to look at them.\n"
    )


def test_an_import_again_changes_only_what_changed(place: Place) -> None:
    done = place.run("import", "our.html", "--format", "json")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == answer(3, 0, 3, 0)
    assert list(json.loads(done.out)) == ["schema", "sources", "links", "references"]
    assert place.json("import", "our.html") == answer(0, 3, 0, 0)
    other = "http://other.example/"
    place.write("our.html", OUR_PAGE.replace(NOT_THERE, other))
    assert place.json("import", "our.html") == answer(1, 2, 1, 1)
    assert [row["url"] for row in listed(place)] == [HOPE, OLD, other]
    place.write("our.html", OUR_PAGE)
    assert place.json("import", "our.html") == answer(0, 3, 1, 1)
    assert {row["url"] for row in listed(place)} == {HOPE, OLD, NOT_THERE}


def test_a_page_that_only_moved_its_lines_ends_nothing(imported: Place) -> None:
    imported.write("our.html", OUR_PAGE.replace("<body>", "<body>\n<p>A new line.</p>"))
    document = imported.json("import", "our.html")
    assert document["links"] == {"new": 0, "known": 3}
    assert {row["url"]: row["line"] for row in listed(imported)} == {HOPE: "4", OLD: "5", NOT_THERE: "6"}


def test_a_reference_is_kept_as_it_stands_on_the_page(imported: Place) -> None:
    (first, second, third) = listed(imported)
    assert first == dict.fromkeys(OURS, "") | {
        "url": HOPE,
        "organisation": "Hope House",
        "page": "our.html",
        "line": "3",
        "text": "call them",
        "context": "Hope House helps, call them at any hour.",
    }
    assert (second["url"], second["line"], second["text"], second["organisation"]) == (OLD, "4", "leaflet", "")
    assert (third["url"], third["line"], third["text"]) == (NOT_THERE, "5", "map")


def test_folders_globs_and_several_sources_are_read_together(place: Place) -> None:
    place.write("pages/one.md", "[one](http://one.example/)")
    place.write("pages/deep/two.txt", "http://two.example/")
    place.write("pages/.hidden/three.html", '<a href="http://three.example/">three</a>')
    assert place.json("import", "pages", "*.html") == answer(5, 0, 5, 0, sources=2)


def test_sources_of_the_settings_are_read_when_none_is_named(place: Place) -> None:
    text = (place.folder / "settings.toml").read_text(encoding="utf-8")
    page_url = "https://our.example/help"
    place.write(
        "settings.toml", f'{text}\n[[source]]\nlocation = "our.html"\npage_url = "{page_url}"\nowner = "Ruth"\n'
    )
    assert place.json("import") == answer(3, 0, 3, 0)
    assert {row["page"] for row in listed(place)} == {page_url}


def test_relative_links_our_own_pages_and_other_schemes_are_left_out(place: Place) -> None:
    place.write(
        "page.html",
        '<a href="other.html">a</a> <a href="mailto:us@our.example">b</a> <a href="tel:+15550100">c</a>'
        '<a href="https://our.example/x">d</a> <a href="http://stranger.example/">e</a>',
    )
    env = {"CURATOR__SITE__BASE_URL": "https://our.example/"}
    assert place.json("import", "page.html", env=env) == answer(1, 0, 1, 0)


def test_a_page_without_links_makes_one_ask(place: Place) -> None:
    place.write("page.html", "<p>Nothing.</p>")
    done = place.call("import", "page.html")
    assert (done.code, done.err) == (0, "")
    assert done.out.endswith("No link to another site stands there; is it the page that you mean?\n")


NOTES = """url,text,purpose,topic,owner,caveat,contact
http://hope.example/help,Hope House,how to cope emotionally,Support,Ruth,"English, no French",ann@hope.example
http://other.example/,=2+5,,,,,
"""


def test_a_table_brings_notes_that_stand_beside_what_an_editor_decides(place: Place) -> None:
    place.write("links.csv", NOTES)
    assert place.json("import", "links.csv") == answer(2, 0, 2, 0)
    (hope, other) = listed(place)
    assert [hope[name] for name in OURS[6:]] == [
        "how to cope emotionally", "Support", "Ruth", "English, no French", "ann@hope.example",
    ]  # fmt: skip
    assert other["text"] == "'=2+5", "a spreadsheet must not compute it"


def test_what_is_exported_and_imported_elsewhere_is_the_same(place: Place, tmp_path: Path) -> None:
    place.write("links.csv", NOTES)
    place.write("odd.md", '[comma, "quote"](http://odd.example/?a=1,2&b=%22) and [formula](http://formula.example/)')
    place.json("import", "our.html", "links.csv", "odd.md")
    exported = place.call("links", "--format", "csv").out
    elsewhere = Place(tmp_path / "elsewhere", "127.0.0.1:1")
    elsewhere.write("all.csv", exported)
    done = elsewhere.json("import", "all.csv")
    assert (done["links"]["new"], done["references"]["new"]) == (6, 7), "one link stands on two of our pages"
    assert sorted(map(str, listed(elsewhere))) == sorted(map(str, listed(place)))
    assert elsewhere.json("import", "all.csv") == answer(0, 6, 0, 0)


@pytest.fixture
def our_site(place: Place, web: Web) -> Web:
    html = {"Content-Type": "text/html"}
    web.put("our.example", "/help", Page(b'<a href="http://one.example/">one</a>', headers=html))
    web.put("our.example", "/more", Page(b'<a href="http://two.example/">two</a>', headers=html))
    listing = "".join(f"<url><loc>http://our.example/{name}</loc></url>" for name in ("help", "more", "gone"))
    sitemap = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listing}</urlset>'
    web.put("our.example", "/sitemap.xml", Page(sitemap.encode(), headers={"Content-Type": "application/xml"}))
    return web


def test_a_page_is_read_from_the_web(place: Place, our_site: Web) -> None:
    assert place.json("import", "http://our.example/help") == answer(1, 0, 1, 0)
    assert [(row["url"], row["page"]) for row in listed(place)] == [("http://one.example/", "http://our.example/help")]


def test_a_sitemap_stands_for_the_pages_that_it_lists(place: Place, our_site: Web) -> None:
    assert place.json("import", "http://our.example/sitemap.xml") == answer(2, 0, 2, 0)
    assert {row["page"] for row in listed(place)} == {"http://our.example/help", "http://our.example/more"}
    our_site.put("our.example", "/more", Page(b"<p>No link any more.</p>", headers={"Content-Type": "text/html"}))
    assert place.json("import", "http://our.example/sitemap.xml") == answer(0, 1, 0, 1)


def test_the_catalogue_is_listed_as_text_and_as_a_document(checked: Place) -> None:
    assert "  Hope House · The page is there. (" in checked.call("links").out
    document = checked.json("links")
    assert document["schema"] == "curator.links/1"
    (hope, *_) = document["links"]
    assert (hope["url"], hope["organisation"], hope["answer"]) == (HOPE, "Hope House", "alive")
    (reference,) = hope["references"]
    assert {"page": "our.html", "line": 3, "text": "call them"}.items() <= reference.items()
    assert reference["context"] == "Hope House helps, call them at any hour."


@pytest.mark.parametrize("named", ["pages", "./pages/", "conf/../pages"])
def test_a_folder_is_one_source_however_it_is_named(named: str, place: Place) -> None:
    place.write("pages/a.html", OUR_PAGE)
    place.write("conf/x.toml", f"{(place.folder / 'settings.toml').read_text()}\n[[source]]\nlocation = '../pages'\n")
    settings = ("--settings", "conf/x.toml")
    assert place.json("import", *settings) == answer(new=3, known=0, references=3, ended=0)
    assert place.json("import", named, *settings) == answer(new=0, known=3, references=0, ended=0)
    pages = {each["page"] for link in place.json("links", *settings)["links"] for each in link["references"]}
    assert pages == {str(place.folder / "pages/a.html")}

"""What a source is read into: files, exported tables, addresses and sitemaps, over real HTTP."""

import gzip
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from curator.clock import SystemClock
from curator.core.link import Mention
from curator.errors import CannotCheck, Problem
from curator.fetch import Outbound
from curator.settings import Fetch, Settings, Site, Source
from jobs import imports
from jobs.imports import read_source
from tests.servers.web import Page, Web

SETTINGS = Settings(site=Site(base_url="http://our.example/"))
HTML = {"Content-Type": "text/html"}
XML = {"Content-Type": "application/xml"}


def read(location: str, web: Web, **source: str) -> Mapping[str, Sequence[Mention]]:
    fetch = Fetch(
        connect_to=web.connect_to, allow_networks=("127.0.0.0/8",), retries=0, connect_timeout_s=2, total_timeout_s=5
    )
    return read_source(
        Source(location, **source),
        SETTINGS,
        lambda: Outbound(fetch, user_agent="Curator", clock=SystemClock(), deadline_s=60),
    )


def addresses(pages: Mapping[str, Sequence[Mention]]) -> dict[str, list[str]]:
    return {page: [mention.url for mention in mentions] for page, mentions in pages.items()}


def page(*links: str) -> Page:
    return Page("".join(f'<p><a href="{link}">x</a>' for link in links).encode(), headers=HTML)


def sitemap(*pages: str, root: str = "urlset", entry: str = "url") -> Page:
    listed = "".join(f"<{entry}><loc>{page}</loc></{entry}>" for page in pages)
    return Page(f"<{root}>{listed}</{root}>".encode(), headers=XML)


def test_a_sitemap_stands_for_the_pages_that_it_lists(web: Web) -> None:
    web.put("our.example", "/sitemap.xml", sitemap("http://our.example/a", "http://our.example/b"))
    web.put("our.example", "/a", page("http://one.example/", "/b", "http://our.example/c"))
    web.put("our.example", "/b", page("http://two.example/"))
    found = read("http://our.example/sitemap.xml", web)
    assert addresses(found) == {
        "http://our.example/a": ["http://one.example/", "/b", "http://our.example/c"],
        "http://our.example/b": ["http://two.example/"],
    }
    assert [mention.skip for mention in found["http://our.example/a"]] == [None, "relative", "own"]


def test_an_index_of_sitemaps_is_followed_and_a_circle_ends(web: Web) -> None:
    index = sitemap("http://our.example/1.xml.gz", "http://our.example/index.xml", root="sitemapindex", entry="sitemap")
    packed = gzip.compress(sitemap("http://our.example/a").body)
    web.put("our.example", "/index.xml", index)
    web.put("our.example", "/1.xml.gz", Page(packed, headers={"Content-Type": "application/x-gzip"}))
    web.put("our.example", "/a", page("http://one.example/"))
    assert addresses(read("http://our.example/index.xml", web)) == {"http://our.example/a": ["http://one.example/"]}
    assert web.paths("our.example").count("/a") == 1


def test_a_sitemap_on_disk_is_followed_too(web: Web, tmp_path: Path) -> None:
    (tmp_path / "sitemap.xml").write_bytes(sitemap("http://our.example/a").body)
    web.put("our.example", "/a", page("http://one.example/"))
    assert addresses(read(str(tmp_path / "sitemap.xml"), web)) == {"http://our.example/a": ["http://one.example/"]}


def test_listed_pages_that_are_gone_and_files_without_links_are_passed_over(web: Web) -> None:
    web.put(
        "our.example", "/s.xml", sitemap("http://our.example/gone", "http://our.example/x.pdf", "http://our.example/a")
    )
    web.put("our.example", "/x.pdf", Page(b"%PDF\0", headers={"Content-Type": "application/pdf"}))
    web.put("our.example", "/a", page("http://one.example/"))
    assert addresses(read("http://our.example/s.xml", web)) == {"http://our.example/a": ["http://one.example/"]}


def test_a_listed_page_that_fails_ends_the_import_and_no_reference(web: Web) -> None:
    web.put("our.example", "/s.xml", sitemap("http://our.example/a", "http://our.example/b"))
    web.put("our.example", "/a", page("http://one.example/"))
    web.put("our.example", "/b", Page(status=500))
    with pytest.raises(Problem, match=r"http://our\.example/b could not be read\."):
        read("http://our.example/s.xml", web)


def test_a_sitemap_of_too_many_pages_is_a_problem(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "MAX_PAGES", 2)
    web.put("our.example", "/s.xml", sitemap(*(f"http://our.example/{number}" for number in range(3))))
    with pytest.raises(Problem, match="lists more than 2 pages"):
        read("http://our.example/s.xml", web)


def test_a_page_is_read_from_its_address(web: Web) -> None:
    web.put("our.example", "/a", page("http://one.example/", "//two.example/"))
    assert addresses(read("http://our.example/a", web)) == {
        "http://our.example/a": ["http://one.example/", "http://two.example/"]
    }
    named = read("http://our.example/a", web, page_url="https://our.example/A")
    assert addresses(named) == {"https://our.example/A": ["http://one.example/", "https://two.example/"]}


def test_an_address_that_gives_no_page_says_so_and_hides_the_password(web: Web) -> None:
    with pytest.raises(Problem, match="could not be read") as problem:
        read("http://me:secret@our.example/none", web)
    assert "secret" not in str(problem.value)
    with pytest.raises(CannotCheck, match="try again later"):
        read_source(
            Source("http://our.example/"),
            SETTINGS,
            lambda: Outbound(
                Fetch(connect_to={":": "127.0.0.1:1"}, allow_networks=("127.0.0.0/8",), retries=0),
                user_agent="Curator",
                clock=SystemClock(),
                deadline_s=10,
            ),
        )


def test_a_folders_pages_are_known_by_their_addresses_and_a_tables_links_by_theirs(web: Web, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.html").write_text("<a href='http://one.example/'>x</a>")
    (tmp_path / "links.csv").write_text("url,page\nhttp://two.example/,http://our.example/p\nhttp://three.example/,\n")
    assert addresses(read(str(tmp_path), web, page_url="http://our.example/")) == {
        "http://our.example/a/x.html": ["http://one.example/"],
        "http://our.example/links.csv": ["http://three.example/"],
        "http://our.example/p": ["http://two.example/"],
    }

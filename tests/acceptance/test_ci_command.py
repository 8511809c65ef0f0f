"""`curator ci`: the links of files without a database; what fails a build, what is only noted, and what it may read."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.command import called, curator, environment
from tests.acceptance.place import CALL, HOPE, NEW, NOT_THERE, OLD, Place, article
from tests.servers.raw import RawServer
from tests.servers.web import Page, Web, moved


@pytest.fixture
def repository(tmp_path: Path, web: Web) -> Place:
    """A folder of documents without any settings file, and the small web."""
    made = Place(tmp_path, "")
    (tmp_path / "settings.toml").unlink()
    web.put("hope.example", "/help", article(CALL))
    web.put("moved.example", "/old", moved(NEW))
    web.put("moved.example", "/new", article("A leaflet about the weeks after the operation."))
    return made


@pytest.fixture
def network(web: Web) -> dict[str, str]:
    """What opens the way to the small web; only the environment, a flag or a named file may."""
    return {
        "CURATOR__FETCH__ALLOW_NETWORKS": "127.0.0.0/8",
        "CURATOR__FETCH__CONNECT_TO": f'{{":" = "127.0.0.1:{web.port}"}}',
        "CURATOR__FETCH__PER_HOST_INTERVAL_S": "0",
        "CURATOR__FETCH__RETRIES": "0",
        "CURATOR__FETCH__TOTAL_TIMEOUT_S": "2",
        "CURATOR__FETCH__CONNECT_TIMEOUT_S": "0.5",
    }


def links(document: Any) -> dict[str, Any]:
    """The links of a document by their address, each of which stands there once."""
    found = {link["url"]: link for link in document["links"]}
    assert len(found) == len(document["links"])
    return found


def judged(document: Any) -> dict[str, tuple[str, str]]:
    return {url: (link["verdict"], link["level"]) for url, link in links(document).items()}


PAGE = f"""<p>Call <a href="{HOPE}">Hope House</a>.</p>
<p>The <a href="{OLD}">leaflet</a>, <a href="mailto:us@our.example">write</a>,
  <a href="beside.html">beside</a> <a href="{HOPE}">again</a>.</p>
"""
NOTES = f"# Notes\n\nSee [the house]({HOPE}) and <{OLD}>.\n"


def test_the_document_has_the_agreed_shape_with_each_address_once_and_all_its_places(
    repository: Place, network: dict[str, str]
) -> None:
    repository.write("page.html", PAGE)
    repository.write("beside.html", "<p>Nothing.</p>")
    repository.write("notes.md", NOTES)
    repository.write("list.txt", f"First {HOPE}, then nothing.\n")
    names = ("page.html", "notes.md", "list.txt")
    done = curator("ci", *names, "--format", "json", cwd=repository.folder, env=network)
    assert (done.code, done.err) == (0, "")
    document = json.loads(done.out)
    assert list(document) == ["schema", "links", "summary"]
    assert document["schema"] == "curator.ci/1"
    assert document["summary"] == {"checked": 3, "errors": 0, "notices": 1}
    assert judged(document) == {
        HOPE: ("alive", "ok"),
        OLD: ("moved", "notice"),
        "mailto:us@our.example": ("unknown", "ok"),
        "beside.html": ("alive", "ok"),
    }
    assert links(document)[HOPE] == {
        "url": HOPE,
        "verdict": "alive",
        "level": "ok",
        "status": 200,
        "final_url": HOPE,
        "reason": "The page is there.",
        "sources": [
            {"file": "page.html", "line": 1, "column": 12, "text": "Hope House"},
            {"file": "page.html", "line": 3, "column": 39, "text": "again"},
            {"file": "notes.md", "line": 3, "column": 17, "text": "the house"},
            {"file": "list.txt", "line": 1, "column": 7, "text": HOPE},
        ],
    }
    assert (links(document)[OLD]["status"], links(document)[OLD]["final_url"]) == (200, NEW)
    mailto = links(document)["mailto:us@our.example"]
    assert (mailto["status"], mailto["final_url"]) == (None, None)
    assert "not checked" in mailto["reason"]


@pytest.mark.parametrize(
    ("answer", "verdict", "level", "code"),
    [
        (Page(b"gone", 404), "dead", "error", 1),
        (Page(b"gone", 410), "dead", "error", 1),
        (moved("/loop"), "dead", "error", 1),
        (moved("file:///etc/passwd"), "unsafe", "error", 1),
        (Page(b"oops", 500), "unknown", "notice", 0),
        (Page(b"busy", 503), "unknown", "notice", 0),
        (Page(b"who are you", 401), "blocked", "notice", 0),
        (Page(b"go away", 403), "blocked", "notice", 0),
        (Page(b"slowly", 429), "blocked", "notice", 0),
        (Page(b"", 204), "alive", "ok", 0),
        (Page(b"<p>Not found, says the text of a page that is there.</p>"), "alive", "ok", 0),
    ],
)
def test_what_fails_a_build_and_what_does_not(
    repository: Place, web: Web, network: dict[str, str], answer: Page, verdict: str, level: str, code: int
) -> None:
    web.put("one.example", "/loop", answer)
    repository.write("page.html", '<a href="http://one.example/loop">one</a>')
    document = repository.json("ci", "page.html", code=code, env=network)
    assert judged(document) == {"http://one.example/loop": (verdict, level)}
    assert document["summary"]["errors"] == (1 if level == "error" else 0)


def test_a_server_that_breaks_off_or_says_nothing_fails_no_build(
    repository: Place, network: dict[str, str], raw_server: Any
) -> None:
    breaking: RawServer = raw_server(lambda conversation: conversation.reset())
    silent: RawServer = raw_server(lambda conversation: conversation.hold())
    network["CURATOR__FETCH__CONNECT_TO"] = (
        f'{{"a.example:80" = "127.0.0.1:{breaking.port}", "b.example:80" = "127.0.0.1:{silent.port}"}}'
    )
    network["CURATOR__FETCH__TOTAL_TIMEOUT_S"] = "0.5"
    repository.write("page.html", '<a href="http://a.example/">a</a> <a href="http://b.example/">b</a>')
    document = repository.json("ci", "page.html", env=network)
    assert set(judged(document).values()) == {("unknown", "notice")}


def test_a_dead_link_is_printed_with_its_place_and_fails(repository: Place, network: dict[str, str]) -> None:
    repository.write("page.html", f'<p>Fine: <a href="{HOPE}">here</a>.</p>\n<p><a href="{NOT_THERE}">a map</a></p>\n')
    done = curator("ci", "page.html", cwd=repository.folder, env=network)
    assert (done.code, done.err) == (1, "")
    assert done.out == (
        f"error: {NOT_THERE} (dead)\n"
        "  The site answers 'not found' (404).\n"
        "  page.html:2:7  a map\n"
        "2 links checked: 1 error, 0 notices.\n"
    )


def test_relative_links_are_looked_for_among_the_files(repository: Place, network: dict[str, str]) -> None:
    repository.write("docs/there.md", "Nothing.")
    repository.write(
        "docs/page.md", "[a](there.md#part) [b](missing.md) [c](#here) [d](../docs/) [e](/root.md) [f](%2e%2e/x%00y)"
    )
    document = repository.json("ci", "docs", code=1, env=network)
    assert judged(document) == {
        "there.md#part": ("alive", "ok"),
        "missing.md": ("dead", "error"),
        "#here": ("unknown", "ok"),
        "../docs/": ("alive", "ok"),
        "/root.md": ("unknown", "ok"),
        "%2e%2e/x%00y": ("unknown", "ok"),
    }
    assert links(document)["missing.md"]["reason"] == "There is no file missing.md beside page.md."


def test_an_address_that_is_none_fails_and_its_password_is_not_shown(
    repository: Place, network: dict[str, str]
) -> None:
    repository.write(
        "page.html", '<a href="http://a b.example/">a</a> <a href="http://me:secret@hope.example/help">b</a>'
    )
    done = called("ci", "page.html", "--format", "json", cwd=repository.folder, env=network)
    assert done.code == 1
    assert "secret" not in done.out
    assert {verdict for verdict, _ in judged(json.loads(done.out)).values()} == {"dead", "alive"}


def test_files_without_links_are_fine(repository: Place) -> None:
    repository.write("page.html", "<p>Nothing here.</p>")
    done = repository.call("ci", "page.html")
    assert (done.code, done.out) == (0, "No links were found in these files.\n")
    assert repository.json("ci", "page.html")["summary"] == {"checked": 0, "errors": 0, "notices": 0}


@pytest.mark.parametrize("path", ["none.html", "*.md", "none/*.md", "http://our.example/"])
def test_a_path_that_is_not_there_is_wrong_use(repository: Place, web: Web, path: str) -> None:
    repository.write("page.html", PAGE)
    done = repository.call("ci", "page.html", path)
    assert done.code == 2
    assert done.one_sentence()
    assert web.arrivals == []


def test_when_our_network_is_down_nothing_is_judged_and_the_document_is_complete(
    repository: Place, network: dict[str, str], silent_port: int
) -> None:
    network["CURATOR__FETCH__CONNECT_TO"] = f'{{":" = "127.0.0.1:{silent_port}"}}'
    repository.write("page.html", f'<a href="{HOPE}">1</a> <a href="{OLD}">2</a> <a href="{NOT_THERE}">3</a>')
    document = repository.json("ci", "page.html", code=3, env=network)
    assert judged(document) == dict.fromkeys((HOPE, OLD, NOT_THERE), ("unknown", "notice"))
    assert document["summary"] == {"checked": 0, "errors": 0, "notices": 3}
    done = repository.call("ci", "page.html", env=network)
    assert done.code == 3
    assert "Our own network seems to be down" in done.out


# Settings.


@pytest.mark.parametrize(("name", "section"), [("pyproject.toml", "tool.curator.fetch"), ("curator.toml", "fetch")])
@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("allow_networks", '["127.0.0.0/8"]'),
        ("connect_to", '{":" = "127.0.0.1:80"}'),
        ("proxy", '"http://proxy.example:3128/"'),
        ("ca_bundle", '"ca.pem"'),
    ],
)
def test_what_opens_the_network_may_not_stand_where_a_pull_request_can_write_it(
    repository: Place, web: Web, name: str, section: str, key: str, value: str
) -> None:
    repository.write("page.html", PAGE)
    repository.write(name, f"[{section}]\n{key} = {value}\n")
    done = repository.call("ci", "page.html")
    assert done.code == 2
    assert f"{name}: fetch.{key} may not stand in a file that a pull request can change" in done.one_sentence()
    assert web.arrivals == []


@pytest.mark.parametrize(("name", "section"), [("pyproject.toml", "tool.curator.site"), ("curator.toml", "site")])
def test_the_projects_own_file_is_read(
    repository: Place, web: Web, network: dict[str, str], name: str, section: str
) -> None:
    repository.write("page.html", f'<a href="{HOPE}">ours</a>')
    repository.write(name, f'[{section}]\nbase_url = "http://hope.example/"\n')
    assert judged(repository.json("ci", "page.html", env=network)) == {HOPE: ("unknown", "ok")}
    assert web.arrivals == []


def test_settings_of_the_service_are_not_read_unless_they_are_named(repository: Place, network: dict[str, str]) -> None:
    repository.write("page.html", f'<a href="{HOPE}">one</a>')
    repository.write("settings.toml", "[nonsense]\n")
    assert repository.json("ci", "page.html", env=network)["summary"]["checked"] == 1
    done = repository.call("ci", "page.html", "--settings", "settings.toml", env=network)
    assert done.code == 2
    assert "there is no section [nonsense]" in done.one_sentence()


def test_no_database_is_made_and_none_is_imported(repository: Place, network: dict[str, str]) -> None:
    repository.write("page.html", PAGE)
    repository.write("beside.html", "<p>Nothing.</p>")
    program = (
        "import sys; from jobs.cli.main import run; code = run(['ci', 'page.html']);"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'db', 'sqlalchemy', 'alembic', 'sqlite3'}));"
        "sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=repository.folder,
        env=environment(network),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "[]"
    assert repository.names() == {"page.html", "beside.html"}
    assert not (repository.folder / "curator.db").exists()

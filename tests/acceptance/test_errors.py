"""Bad input: one clear sentence with what to do, the right exit code, no traceback, and nothing half-written."""

import contextlib
import os
import resource
import sqlite3
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.acceptance.command import CURATOR, called, curator, environment
from tests.acceptance.place import HOPE, Place
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Web

ROOT = os.geteuid() == 0


def rows(place: Place) -> list[str]:
    """All that the database holds."""
    with sqlite3.connect(place.folder / "curator.db") as connection:
        return list(connection.iterdump())


# Settings.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[site\nname = 1", "settings.toml is no valid TOML"),
        ('[site]\nnam = "x"', "there is no setting site.nam; the nearest is site.name"),
        ("[fetsch]\nworkers = 3", "there is no section [fetsch]; the nearest is [fetch]"),
        ('[fetch]\nworkers = "many"', "fetch.workers must be a whole number, not 'many'"),
        ("[fetch]\nworkers = 0", "fetch.workers must be a whole number from 1 to"),
        ('[fetch]\nallow_networks = "127.0.0.0/8"', "fetch.allow_networks must be a list"),
        ('[site]\ntimezone = "Mars/Olympus"', "site.timezone must be a time zone"),
        ('[[source]]\npage_url = "https://our.example/"', "a [[source]] has no location"),
        ('[db]\nurl = "curator.db"', "db.url must be a database address"),
    ],
)
def test_settings_that_are_wrong_are_told_by_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "settings.toml").write_text(text)
    done = called("check", cwd=tmp_path)
    assert done.code == 2
    assert said in done.one_sentence()
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("arguments", [("--settings", "none.toml", "check"), ("check", "--settings", "none.toml")])
def test_a_settings_file_that_is_not_there_is_told_by_its_name(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = called(*arguments, cwd=tmp_path)
    assert done.code == 2
    assert done.one_sentence() == (
        "There is no settings file none.toml; check the name, or write one with 'curator init'."
    )
    assert list(tmp_path.iterdir()) == []


def test_settings_of_the_environment_are_told_by_the_variable(tmp_path: Path) -> None:
    done = called("check", cwd=tmp_path, env={"CURATOR__FETCH__WORKER": "3"})
    assert done.code == 2
    assert (
        "CURATOR__FETCH__WORKER: there is no setting fetch.worker; the nearest is fetch.workers" in done.one_sentence()
    )


def test_a_settings_file_that_is_there_is_not_written_over(place: Place) -> None:
    before = (place.folder / "settings.toml").read_bytes()
    done = place.call("init")
    assert done.code == 2
    assert "--force" in done.one_sentence()
    assert (place.folder / "settings.toml").read_bytes() == before


# Options and arguments.


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chekc",), "No such command 'chekc'"),
        (("check", "--al"), "No such option"),
        (("check", "--settings"), "requires an argument"),
        (("report", "--format", "pdf"), "'pdf' is not one of"),
        (("review", "decide"), "Missing argument 'ID'"),
        (("review", "decide", "one", "keep"), "'one' is not a valid integer"),
        (("review", "decide", "1", "bin"), "Invalid value for 'DECISION': 'bin' is not one of"),
        (("ci",), "Missing argument 'PATH"),
        (("check", "--all", "--url", HOPE), "give one of them"),
        (("check", "--fail-on", "deat"), "no finding 'deat', the nearest is 'dead'"),
        (("review", "--fail-on", ","), "--fail-on names no finding"),
        (("import",), "No source is named"),
        (("import", "a.html", "b.html", "--page-url", "https://our.example/"), "exactly one SOURCE"),
        (("import", "our.html", "--page-url", "our.example"), "--page-url is no web address"),
        (("check", "--organisation", "Hop"), "no organisation 'Hop'; they know: Hope House"),
        (("serve", "--only", "web"), "not part of this version"),
        (("report", "--send"), "set mail.host, mail.sender, mail.recipients"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_sentence(place: Place, arguments: tuple[str, ...], said: str) -> None:
    done = place.call(*arguments)
    assert done.code == 2
    assert said in done.one_sentence()
    assert place.names() == {"settings.toml", "our.html"}


def test_the_command_alone_shows_what_there_is(tmp_path: Path) -> None:
    done = called(cwd=tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "import" in done.err
    assert "check" in done.err


def test_a_name_that_commands_the_terminal_is_only_a_name(place: Place) -> None:
    done = place.call("import", "a\x1b[2J\nb.html")
    assert done.code == 2
    assert "\x1b" not in done.one_sentence()


# Addresses that are none.


@pytest.mark.parametrize("address", ["hope", "http://", "http://a b/", "http://host:99999/", "javascript:alert(1)"])
def test_an_address_that_is_none_is_checked_nowhere(imported: Place, web: Web, address: str) -> None:
    before = rows(imported)
    done = imported.call("check", "--url", HOPE, "--url", address)
    assert done.code == 2
    assert "is no web address" in done.one_sentence()
    assert web.arrivals == []
    assert rows(imported) == before


def test_an_address_that_no_page_of_ours_cites_is_named(imported: Place, web: Web) -> None:
    done = imported.call("check", "--url", HOPE, "--url", "http://me:secret@stranger.example/")
    assert done.code == 2
    assert "stranger.example/ is on none of your pages" in done.one_sentence()
    assert "secret" not in done.err
    assert web.arrivals == []


@pytest.mark.parametrize("location", ["ftp://our.example/a.html", "http://", "https://exa mple/", "http://u:pw@/"])
def test_a_source_whose_address_is_none_is_not_asked_for(place: Place, web: Web, location: str) -> None:
    done = place.call("import", location)
    assert done.code == 2
    assert "is no web address" in done.one_sentence()
    assert "pw" not in done.err
    assert web.arrivals == []


# Sources.


def test_sources_that_cannot_be_read_are_told_and_nothing_of_the_others_is_stored(imported: Place) -> None:
    (imported.folder / "empty").mkdir()
    imported.write("other.html", '<a href="http://other.example/">other</a>')
    (imported.folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    before = rows(imported)
    for source, said in {
        "none.html": "There is no file or folder 'none.html'",
        "empty": "empty holds no document",
        "*.md": "No document matches *.md",
        "photo.png": "photo.png is no text",
    }.items():
        done = imported.call("import", "other.html", source)
        assert done.code == 2, source
        assert said in done.one_sentence()
        assert rows(imported) == before


@pytest.mark.skipif(ROOT, reason="root may read every file")
def test_a_source_without_permission_is_told(place: Place) -> None:
    (place.folder / "our.html").chmod(0)
    done = place.call("import", "our.html")
    assert done.code == 2
    assert "our.html cannot be read (Permission denied)" in done.one_sentence()


def test_a_source_that_is_not_found_on_the_web_is_told(place: Place) -> None:
    done = place.call("import", "http://our.example/none.html")
    assert done.code == 2
    assert "could not be read. The site answers 'not found' (404)." in done.one_sentence()


def test_a_source_on_a_private_network_is_refused(place: Place) -> None:
    done = place.call("import", "http://our.example/", env={"CURATOR__FETCH__ALLOW_NETWORKS": "10.0.0.0/8"})
    assert done.code == 2
    assert "private network" in done.one_sentence()


def test_a_source_that_says_nothing_could_not_be_checked(
    place: Place, raw_server: Callable[[Callable[[Conversation], None]], RawServer]
) -> None:
    silent = raw_server(lambda conversation: conversation.hold())
    settings = {
        "CURATOR__FETCH__CONNECT_TO": f'{{":" = "127.0.0.1:{silent.port}"}}',
        "CURATOR__FETCH__TOTAL_TIMEOUT_S": "0.5",
    }
    done = place.call("import", "http://our.example/", env=settings)
    assert done.code == 3
    assert "Nothing was imported; try again later." in done.one_sentence()


# Databases.


@pytest.fixture
def foreign(place: Place) -> Place:
    with sqlite3.connect(place.folder / "curator.db") as connection:
        connection.execute("CREATE TABLE song (name TEXT)")
    return place


COMMANDS = [("import", "our.html"), ("check",), ("review",), ("report",), ("links",), ("review", "decide", "1", "keep")]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_database_of_another_program_is_left_alone(foreign: Place, arguments: tuple[str, ...]) -> None:
    before = rows(foreign)
    done = foreign.call(*arguments)
    assert done.code == 2
    assert "another program's tables (song)" in done.one_sentence()
    assert rows(foreign) == before


def test_a_database_of_a_newer_version_is_left_alone(imported: Place) -> None:
    with sqlite3.connect(imported.folder / "curator.db") as connection:
        connection.execute("UPDATE curator_schema SET version_num = '9999'")
    before = rows(imported)
    done = imported.call("check")
    assert done.code == 2
    assert "newer than this version" in done.one_sentence()
    assert rows(imported) == before


@pytest.mark.parametrize(
    ("url", "code", "said"),
    [
        ("sqlite:///none/curator.db", 2, "There is no folder none for the database; make it"),
        ("sqlite:///our.html", 2, "our.html is no database"),
        ("mysql://host/name", 2, "db.url must be a database address"),
        ("postgresql+psycopg://ann:s3cret@127.0.0.1:1/curator", 3, "cannot be reached"),
    ],
)
def test_a_database_that_cannot_be_used_is_told(place: Place, url: str, code: int, said: str) -> None:
    page = (place.folder / "our.html").read_bytes()
    done = place.call("check", env={"CURATOR__DB__URL": url})
    assert done.code == code
    assert said in done.one_sentence()
    assert "s3cret" not in done.err
    assert place.names() == {"settings.toml", "our.html"}
    assert (place.folder / "our.html").read_bytes() == page


# Disks.


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that 300 KB fill."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk needs root's rights")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_told_and_nothing_is_stored_half_way(small_disk: Path, place: Place) -> None:
    many = place.write("many.html", "".join(f'<a href="http://h{n}.example/">link {n}</a>' for n in range(2000)))
    few = place.write("few.html", '<a href="http://one.example/">one</a>')
    full = curator("import", str(many), cwd=small_disk)
    assert full.code == 2
    assert full.one_sentence() == (
        "The disk that holds the database curator.db is full; make room and run the command again. "
        "Nothing was stored half-way."
    )
    assert "no links yet" in curator("links", cwd=small_disk).out
    subprocess.run(["mount", "-o", "remount,size=4m", str(small_disk)], check=True)
    assert curator("import", str(few), cwd=small_disk).code == 0
    assert "http://one.example/" in curator("links", cwd=small_disk).out


def test_a_report_on_a_full_disk_leaves_no_part_of_a_file(small_disk: Path, checked: Place) -> None:
    (small_disk / "report.html").write_text("last week's")
    with contextlib.suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as filler:
        while filler.write(bytes(4096)):
            pass
    done = checked.call("report", "--format", "html", "--output", str(small_disk / "report.html"))
    assert done.code == 2
    assert "cannot be written (No space left on device)" in done.one_sentence()
    assert {path.name for path in small_disk.iterdir()} == {"report.html", "filler"}
    assert (small_disk / "report.html").read_text() == "last week's"
    assert checked.review()["sum"]["since"] is None, "a report that was not written is not remembered"


def test_a_file_that_may_not_grow_leaves_no_part_of_it(place: Place) -> None:
    done = subprocess.run(
        [CURATOR, "init", "new.toml"],
        cwd=place.folder,
        env=environment(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "new.toml cannot be written" in done.stderr
    assert place.names() == {"settings.toml", "our.html"}


@pytest.mark.parametrize(
    "arguments", [("links",), ("report",), ("review", "--format", "json"), ("--help",)], ids=" ".join
)
def test_output_that_nobody_can_take_is_told(imported: Place, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [CURATOR, *arguments],
            cwd=imported.folder,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "curator: The disk is full; free some space and run the command again.\n"


def test_a_reader_that_has_had_enough_is_no_error(imported: Place) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [CURATOR, "links"], cwd=imported.folder, env=environment(), stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_device_named_as_output_stays_a_device(checked: Place) -> None:
    node = checked.folder / "full"
    try:
        os.mknod(node, stat.S_IFCHR | 0o666, os.makedev(1, 7))
        node.open("wb").close()
    except PermissionError:
        pytest.skip("making a device needs root's rights")
    done = checked.call("report", "--output", "full")
    assert done.code == 2
    assert "full cannot be written (No space left on device)" in done.one_sentence()
    assert stat.S_ISCHR(node.stat().st_mode)


def test_output_goes_through_a_symbolic_link(checked: Place) -> None:
    target = checked.write("kept/last.txt", "last week's")
    (checked.folder / "now.txt").symlink_to(target)
    assert checked.call("report", "--output", "now.txt").code == 0
    assert (checked.folder / "now.txt").is_symlink()
    assert target.read_text().startswith("Links to review")


@pytest.mark.parametrize("output", ["none/report.html", "our.html/report.html"])
def test_a_report_to_a_folder_that_is_none_is_told(checked: Place, output: str) -> None:
    done = checked.call("report", "--output", output)
    assert done.code == 2
    assert f"{output} cannot be written" in done.one_sentence()
    assert checked.review()["sum"]["since"] is None


# Decisions.


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("99", "keep"), "There is no item 99; 'curator review' lists the open ones."),
        (("0", "keep"), "There is no item 0"),
        (("99999999999999999999", "keep"), "There is no item 99999999999999999999"),
        (("1", "replace"), "To replace a link, give the new address with --url."),
        (("1", "replace", "--url", ""), "To replace a link, give the new address with --url."),
        (("1", "replace", "--url", "moved"), "--url is no web address"),
        (("1", "replace", "--url", "javascript:alert(1)"), "--url is no web address"),
        (("1", "keep", "--url", "http://new.example/"), "--url goes with replace"),
        (("1", "snooze"), "To snooze an item, give the day on which it comes back with --until."),
        (("1", "snooze", "--until", "2020-01-01"), "--until must be a day in the future."),
        (("1", "snooze", "--until", "0001-01-01"), "--until must be a day in the future."),
        (("1", "snooze", "--until", "soon"), "--until must be a day such as"),
        (("1", "snooze", "--until", "2027-02-30"), "--until must be a day such as"),
        (("1", "remove", "--until", "2099-01-01"), "--until goes with snooze"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_decision_that_cannot_be_changes_nothing(checked: Place, arguments: tuple[str, ...], said: str) -> None:
    before = rows(checked)
    done = checked.call("review", "decide", *arguments)
    assert done.code == 2
    assert said in done.one_sentence()
    assert rows(checked) == before

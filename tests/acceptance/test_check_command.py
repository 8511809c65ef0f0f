"""`curator check`: which links it looks at, what it prints, where its settings come from, and how it ends."""

import json
import os
import pty
import re
import subprocess
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from db.selection import All
from db.store import Store
from tests.acceptance.command import CURATOR, curator, environment
from tests.acceptance.place import CALL, CALL_ELSEWHERE, HOPE, NOT_THERE, Place, article
from tests.servers.raw import Conversation, RawServer
from tests.servers.web import Page, Web

AT_ONCE = {"CURATOR__CONFIRM__FAILURES": "1", "CURATOR__CONFIRM__HOURS": "0"}


def hosts(web: Web) -> set[str]:
    return {arrival.host for arrival in web.arrivals}


def test_a_first_check_looks_at_every_link_and_says_what_it_found(imported: Place, web: Web) -> None:
    done = imported.run("check")
    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(
        r"Checked 3 links in \d+\.\d s; 1 to review opened, 0 closed\. 'curator review' shows what is open\.\n",
        done.out,
    )
    assert hosts(web) == {"hope.example", "moved.example", "care.example"}


def test_the_document_has_the_agreed_shape(imported: Place) -> None:
    done = imported.run("check", "--format", "json")
    assert (done.code, done.err) == (0, "")
    document = json.loads(done.out)
    assert list(document) == ["schema", "checked", "not_checked", "opened", "closed", "network", "seconds"]
    (opened,) = document.pop("opened")
    assert 0 < document.pop("seconds") < 60
    assert document == {"schema": "curator.check/1", "checked": 3, "not_checked": 0, "closed": [], "network": "ok"}
    assert imported.open() == {"moved": opened}


def test_what_is_not_due_is_looked_at_only_when_asked_for(checked: Place, web: Web) -> None:
    web.arrivals.clear()
    assert checked.json("check")["checked"] == 0
    assert checked.json("check", "--due")["checked"] == 0
    assert checked.call("check").out == "No link is due. 'curator check --all' looks at every link now.\n"
    assert web.arrivals == []
    assert checked.json("check", "--all")["checked"] == 3
    assert hosts(web) == {"hope.example", "moved.example", "care.example"}


def test_single_links_are_looked_at_by_their_addresses_however_they_are_written(checked: Place, web: Web) -> None:
    web.arrivals.clear()
    document = checked.json("check", "--url", "HTTP://Hope.Example:80/help", "--url", NOT_THERE, "--url", HOPE)
    assert document["checked"] == 2
    assert hosts(web) == {"hope.example", "care.example"}


@pytest.mark.parametrize("name", ["Hope House", "hope house", "the house"])
def test_an_organisations_links_are_looked_at_by_its_name_or_alias(checked: Place, web: Web, name: str) -> None:
    web.arrivals.clear()
    assert checked.json("check", "--organisation", name)["checked"] == 1
    assert hosts(web) == {"hope.example"}


def test_an_organisation_to_which_no_link_leads_is_no_error(checked: Place) -> None:
    text = (checked.folder / "settings.toml").read_text(encoding="utf-8")
    checked.write("settings.toml", f'{text}\n[[organisation]]\nname = "Willow"\ndomains = ["willow.example"]\n')
    done = checked.call("check", "--organisation", "Willow")
    assert (done.code, done.out) == (0, "No link leads to Willow; 'curator links' lists where each one leads.\n")


def test_without_links_the_next_step_is_named(place: Place) -> None:
    done = place.call("check")
    assert (done.code, done.err) == (0, "")
    assert done.out == "There are no links yet; 'curator import' reads them out of your pages.\n"


def test_a_check_fails_only_on_the_findings_that_are_named_and_open(imported: Place) -> None:
    assert imported.run("check", "--fail-on", "dead,moved").code == 1
    assert imported.call("check", "--fail-on", "moved").code == 1, "it is open still, though nothing was due"
    assert imported.call("check", "--all", "--fail-on", "dead,gone").code == 0
    assert imported.json("check", "--all", "--fail-on", "moved", code=1)["checked"] == 3


def test_a_change_opens_an_item_and_its_return_closes_it(checked: Place, web: Web) -> None:
    web.put("hope.example", "/help", article(CALL_ELSEWHERE))
    (opened,) = checked.json("check", "--all")["opened"]
    assert checked.open()["changed"] == opened
    web.put("hope.example", "/help", article(CALL))
    assert checked.json("check", "--all")["closed"] == [opened]


def test_one_failure_is_watched_and_a_confirmed_one_is_dead(imported: Place) -> None:
    imported.json("check")
    review = imported.review()
    assert [item["finding"] for item in review["items"]] == ["moved"]
    assert [(watched["url"], watched["failures"]) for watched in review["watching"]] == [(NOT_THERE, 1)]
    assert len(imported.json("check", "--all", env=AT_ONCE)["opened"]) == 1
    assert set(imported.open()) == {"moved", "dead"}


def test_a_server_error_and_a_wall_accuse_nobody(imported: Place, web: Web) -> None:
    web.put("hope.example", "/help", Page(b"no", 403))
    web.put("moved.example", "/old", Page(b"oops", 500))
    web.put("care.example", "/nothing", Page(b"busy", 503, {"Retry-After": "60"}))
    assert imported.json("check")["opened"] == []


# Where settings come from.


@pytest.mark.parametrize("before", [True, False])
def test_a_settings_file_is_named_before_or_after_the_command(imported: Place, before: bool) -> None:
    elsewhere = imported.folder / "elsewhere"
    elsewhere.mkdir()
    named = ("--settings", "../settings.toml")
    arguments = (*named, "check") if before else ("check", *named)
    text = (imported.folder / "settings.toml").read_text(encoding="utf-8")
    imported.write("settings.toml", f'{text}\n[db]\nurl = "sqlite:///curator.db"\n')
    done = curator(*arguments, cwd=elsewhere)
    assert done.code == 0
    assert done.out.startswith("Checked 3 links"), "a path in a settings file starts from that file"
    assert list(elsewhere.iterdir()) == []


def test_the_environment_names_the_settings_file_and_single_settings(imported: Place, web: Web) -> None:
    (imported.folder / "settings.toml").rename(imported.folder / "named.toml")
    named = {"CURATOR_SETTINGS": "named.toml", "CURATOR__SITE__CONTACT": "mailto:other@our.example"}
    assert imported.json("check", env=named)["checked"] == 3
    assert {arrival.headers["User-Agent"].count("other@our.example") for arrival in web.arrivals} == {1}


# Our own network.


def test_when_our_network_is_down_nothing_is_held_against_anybody(imported: Place, silent_port: int) -> None:
    """Nobody answers at all: three hosts, and every connection waits for ever."""
    down = {
        "CURATOR__FETCH__CONNECT_TO": f'{{":" = "127.0.0.1:{silent_port}"}}',
        "CURATOR__FETCH__CONNECT_TIMEOUT_S": "0.3",
    }
    document = imported.json("check", code=3, env=down)
    assert document.pop("seconds") > 0
    assert document == {
        "schema": "curator.check/1",
        "checked": 0,
        "not_checked": 3,
        "opened": [],
        "closed": [],
        "network": "down",
    }
    review = imported.review()
    assert (review["items"], review["watching"]) == ([], [])
    assert review["counts"]["not_checked"] == 3
    assert imported.json("check", "--all")["checked"] == 3, "they are looked at as soon as the network is back"


# Another run.


def test_links_that_another_run_holds_are_said_to_be_and_left_to_it(imported: Place, web: Web) -> None:
    with Store.open(f"sqlite:///{imported.folder / 'curator.db'}") as store:
        now = datetime.now(UTC)
        other = store.start_run("test", now)
        assert len(store.claim(other, All(), limit=2, at=now, lease=timedelta(minutes=15))) == 2
        done = imported.call("check", "--all")
        assert done.code == 0
        assert "Checked 1 link in" in done.out
        assert "2 links are being checked by another run" in done.out
        again = imported.call("check")
        assert again.out == (
            "2 links are being checked by another run; if that one was broken off, they are free again within "
            "15 minutes.\n"
        )
        store.release(other)
    assert imported.json("check")["checked"] == 2


# The terminal.


def on_a_terminal(place: Place, *arguments: str, env: dict[str, str] | None = None) -> str:
    """What a person sees who types the command."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        [CURATOR, *arguments],
        cwd=place.folder,
        env=environment({"TERM": "xterm", **(env or {})}),
        stdin=side,
        stdout=side,
        stderr=side,
    )
    os.close(side)
    seen = b""
    try:
        while part := os.read(main, 4096):
            seen += part
    except OSError:  # the terminal's other end is closed
        pass
    os.close(main)
    assert process.wait(30) == 0
    return seen.decode()


def test_progress_is_shown_on_a_terminal_only(imported: Place) -> None:
    seen = on_a_terminal(imported, "check")
    assert "\rChecked 1" in seen
    assert "\rChecked 3" in seen
    assert imported.run("check", "--all").err == ""


def test_colour_is_for_terminals_and_can_be_switched_off(checked: Place) -> None:
    assert "\x1b[" in on_a_terminal(checked, "review")
    assert "\x1b" not in on_a_terminal(checked, "review", env={"NO_COLOR": "1"})
    assert "\x1b" not in checked.run("review").out


def test_a_check_that_is_interrupted_stops_and_gives_its_links_back(
    imported: Place, raw_server: Callable[[Callable[[Conversation], None]], RawServer]
) -> None:
    came = threading.Event()

    def hold(conversation: Conversation) -> None:
        came.set()
        conversation.hold()

    holding = raw_server(hold)
    env = {
        "CURATOR__FETCH__CONNECT_TO": f'{{":" = "127.0.0.1:{holding.port}"}}',
        "CURATOR__FETCH__TOTAL_TIMEOUT_S": "60",
    }
    process = subprocess.Popen(
        [CURATOR, "check"], cwd=imported.folder, env=environment(env), stderr=subprocess.PIPE, text=True
    )
    assert came.wait(30)
    process.send_signal(2)
    _, said = process.communicate(timeout=30)
    assert (process.returncode, said.strip()) == (130, "curator: Stopped.")
    assert imported.json("check")["checked"] == 3

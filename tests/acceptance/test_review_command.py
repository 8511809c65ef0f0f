"""`curator review` and `curator review decide`: the list that outside tools read, and what each decision does."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from db.store import Store
from tests.acceptance.place import CALL, CALL_ELSEWHERE, HOPE, NEW, NOT_THERE, OLD, OUR_PAGE, Place, article
from tests.servers.web import Web

ITEM = (
    "id", "previous", "url", "organisation", "finding", "also", "urgency", "critical", "since", "opened_at",
    "updated_at", "confidence", "reason", "evidence", "references", "suggestions",
)  # fmt: skip
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
MIDNIGHT_IN_TORONTO = datetime(2099, 1, 10, 5, tzinfo=UTC)


@pytest.fixture
def changed(checked: Place, web: Web) -> Place:
    """The same, after the telephone number on a page changed."""
    web.put("hope.example", "/help", article(CALL_ELSEWHERE))
    checked.json("check", "--all")
    return checked


def test_the_document_has_the_agreed_shape(changed: Place) -> None:
    done = changed.run("review", "--format", "json")
    assert (done.code, done.err) == (0, "")
    document = json.loads(done.out)
    assert list(document)[:5] == ["schema", "generated_at", "items", "watching", "counts"]
    assert document["schema"] == "curator.review/1"
    assert INSTANT.fullmatch(document["generated_at"])
    moved, change = document["items"]
    for item in (moved, change):
        assert tuple(item)[: len(ITEM)] == ITEM
        assert all(INSTANT.fullmatch(item[name]) for name in ("since", "opened_at", "updated_at"))
        assert 0 < item["confidence"] <= 1
        assert (item["previous"], item["also"]) == (None, [])
        for reference in item["references"]:
            assert {"page", "line", "text", "context"} <= set(reference)
    assert (moved["url"], moved["organisation"], moved["finding"], moved["urgency"]) == (OLD, None, "moved", "update")
    assert moved["evidence"]["sentences"] == []
    assert moved["suggestions"] == [{"url": NEW, "kind": "redirect", "confidence": moved["confidence"]}]
    assert (change["url"], change["organisation"], change["finding"]) == (HOPE, "Hope House", "changed")
    (sentence,) = change["evidence"]["sentences"]
    assert (sentence["before"], sentence["after"]) == (CALL, CALL_ELSEWHERE)
    (watched,) = document["watching"]
    assert list(watched)[:4] == ["url", "since", "failures", "reason"]
    assert (watched["url"], watched["failures"]) == (NOT_THERE, 2)
    counts = document["counts"]
    assert list(counts)[:4] == ["links", "checked", "not_checked", "blind"]
    assert [counts[name] for name in list(counts)[:4]] == [3, 3, 0, 0]


def test_before_the_first_check_every_link_is_not_checked(imported: Place) -> None:
    document = imported.review()
    assert (document["items"], document["watching"]) == ([], [])
    assert document["counts"] | {"links": 3, "checked": 0, "not_checked": 3, "blind": 0} == document["counts"]


def test_the_list_fails_only_on_the_findings_that_are_named_and_open(changed: Place) -> None:
    assert changed.run("review").code == 0
    assert changed.call("review", "--fail-on", "dead,moved").code == 1
    assert changed.call("review", "--fail-on", "dead").code == 0
    assert len(changed.json("review", "--fail-on", "changed", code=1)["items"]) == 2


def test_the_list_for_people_names_each_item_and_how_to_decide_it(changed: Place) -> None:
    text = changed.run("review").out
    for item in changed.review()["items"]:
        assert f"No. {item['id']}" in " ".join(text.split())
        assert item["url"] in text
    assert "curator review decide" in text
    assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("decision", ["keep", "acknowledge"])
def test_a_change_that_is_approved_is_quiet_and_the_new_baseline(changed: Place, web: Web, decision: str) -> None:
    item = changed.open()["changed"]
    done = changed.run("review", "decide", str(item), decision, "--note", "the new number is right", "--by", "Ruth")
    assert (done.code, done.err) == (0, "")
    assert done.out == f"Item {item} is settled: what is there now counts as approved.\n"
    assert changed.json("check", "--all")["opened"] == []
    assert "changed" not in changed.open()
    web.put("hope.example", "/help", article(CALL))
    (opened,) = changed.json("check", "--all")["opened"]
    (again,) = [each for each in changed.review()["items"] if each["id"] == opened]
    assert again["previous"] == item
    (sentence,) = again["evidence"]["sentences"]
    assert (sentence["before"], sentence["after"]) == (CALL_ELSEWHERE, CALL)


def test_a_decision_is_told_as_a_document(changed: Place) -> None:
    item = changed.open()["moved"]
    document = changed.json("review", "decide", str(item), "keep")
    assert (document["schema"], document["decision"]) == ("curator.decision/1", "keep")
    assert (document["item"]["id"], document["item"]["status"]) == (item, "settled")


def test_a_move_that_is_kept_stays_quiet(changed: Place) -> None:
    changed.json("review", "decide", str(changed.open()["moved"]), "keep")
    assert changed.json("check", "--all")["opened"] == []
    assert set(changed.open()) == {"changed"}


def test_a_link_to_be_replaced_waits_for_our_page_and_ends_with_it(changed: Place) -> None:
    item = changed.open()["moved"]
    done = changed.run("review", "decide", str(item), "replace", "--url", NEW)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"Item {item} waits: put {NEW} on your page, then import it again.\n"
    assert set(changed.open()) == {"changed"}
    assert changed.json("check", "--all")["opened"] == []
    changed.write("our.html", OUR_PAGE.replace(OLD, NEW))
    changed.json("import", "our.html")
    assert changed.json("check", "--all")["opened"] == []
    closed = changed.call("review", "decide", str(item), "keep")
    assert closed.code == 2
    assert f"Item {item} is closed already" in closed.one_sentence()
    assert changed.review()["counts"]["links"] == 3


def test_a_link_to_be_removed_waits_for_our_page_and_ends_with_it(changed: Place) -> None:
    item = changed.open()["moved"]
    done = changed.call("review", "decide", str(item), "remove")
    assert done.out == f"Item {item} waits: take the link off your page, then import it again.\n"
    assert set(changed.open()) == {"changed"}
    changed.write("our.html", OUR_PAGE.replace(f'<a href="{OLD}">leaflet</a>', "leaflet"))
    changed.json("import", "our.html")
    assert "is closed already" in changed.call("review", "decide", str(item), "keep").one_sentence()
    assert changed.review()["counts"]["links"] == 2


def test_a_snoozed_item_comes_back_on_its_day_at_midnight_of_the_site(changed: Place) -> None:
    item = changed.open()["moved"]
    done = changed.call("review", "decide", str(item), "snooze", "--until", "2099-01-10")
    assert (done.code, done.out) == (0, f"Item {item} comes back on 2099-01-10.\n")
    assert set(changed.open()) == {"changed"}
    assert changed.json("check", "--all")["opened"] == []
    with Store.open(f"sqlite:///{changed.folder / 'curator.db'}") as store:
        before = store.review(MIDNIGHT_IN_TORONTO - timedelta(seconds=1))
        assert item not in {each.id for each in before.items}
        after = store.review(MIDNIGHT_IN_TORONTO)
        assert item in {each.id for each in after.items}


def test_the_settings_may_be_named_in_all_three_places(changed: Place) -> None:
    (changed.folder / "settings.toml").rename(changed.folder / "named.toml")
    item, named = str(changed.open()["moved"]), ("--settings", "named.toml")
    for arguments in (
        (*named, "review", "decide", item, "acknowledge"),
        ("review", *named, "decide", item, "acknowledge"),
        ("review", "decide", item, "acknowledge", *named),
    ):
        assert changed.call(*arguments).code == 0
    assert changed.call("review", "--settings", "none.toml", "decide", item, "keep").code == 2

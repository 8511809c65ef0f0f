"""The demo's small web, asked over real HTTP by a plain client."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
import requests

from curator.clock import SetClock
from jobs.demo.site import Pages
from jobs.demo.story import FIRST_MONDAY, STORY
from jobs.demo.web import LocalWeb

WEEKLY = "www.hopehouse.example/talk-to-us"
RESTLESS = "www.kitchentable.example/recipes?for=treatment"
STILL = "www.askfirst.example/questions"


class Visitor:
    """A client of the small web, and the clock that moves it."""

    def __init__(self, web: LocalWeb, clock: SetClock, session: requests.Session) -> None:
        self.web, self.clock, self._session = web, clock, session

    def get(self, address: str, method: str = "GET", **headers: str) -> requests.Response:
        host, _, path = address.partition("/")
        named = {"Host": host, **{name.replace("_", "-"): value for name, value in headers.items()}}
        url = f"http://{self.web.address}/{path}"
        return self._session.request(method, url, headers=named, allow_redirects=False, timeout=10)


@pytest.fixture
def visitor() -> Iterator[Visitor]:
    clock = SetClock(datetime(FIRST_MONDAY.year, FIRST_MONDAY.month, FIRST_MONDAY.day, 15, tzinfo=UTC))
    with LocalWeb(Pages(STORY, clock).answer, clock) as web, requests.Session() as session:
        session.trust_env = False
        yield Visitor(web, clock, session)


def test_a_page_that_the_visitor_has_is_answered_304_by_its_tag_or_by_its_date(visitor: Visitor) -> None:
    first = visitor.get(WEEKLY)
    tag, date = first.headers["ETag"], first.headers["Last-Modified"]
    assert first.status_code == 200
    for known in ({"If_None_Match": tag}, {"If_None_Match": f'"other", W/{tag}'}, {"If_Modified_Since": date}):
        again = visitor.get(WEEKLY, **known)
        assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", tag)


def test_another_tag_or_an_older_date_or_no_date_at_all_gives_the_page(visitor: Visitor) -> None:
    date = visitor.get(WEEKLY).headers["Last-Modified"]
    for stale in (
        {"If_None_Match": '"other"', "If_Modified_Since": date},
        {"If_Modified_Since": "Thu, 01 Jan 2015 00:00:00 GMT"},
        {"If_Modified_Since": "last Tuesday"},
    ):
        assert visitor.get(WEEKLY, **stale).status_code == 200


def test_a_week_later_the_furniture_and_the_tag_are_new_and_the_still_page_is_still(visitor: Visitor) -> None:
    weekly, still = visitor.get(WEEKLY).headers["ETag"], visitor.get(STILL).headers["ETag"]
    visitor.clock.advance(timedelta(days=6))
    assert visitor.get(WEEKLY, If_None_Match=weekly).status_code == 304
    visitor.clock.advance(timedelta(days=1))
    assert visitor.get(WEEKLY, If_None_Match=weekly).status_code == 200
    assert visitor.get(STILL, If_None_Match=still).status_code == 304


def test_the_restless_page_is_new_on_every_request_and_has_no_validators(visitor: Visitor) -> None:
    first, second = visitor.get(RESTLESS), visitor.get(RESTLESS)
    assert first.content != second.content
    assert not {"ETag", "Last-Modified"} & set(first.headers)


def test_head_gives_the_headers_without_the_page(visitor: Visitor) -> None:
    head = visitor.get(STILL, method="HEAD")
    assert head.content == b""
    assert head.headers["Content-Length"] == str(len(visitor.get(STILL).content))


def test_the_date_is_the_storys(visitor: Visitor) -> None:
    assert visitor.get(STILL).headers["Date"] == "Mon, 05 Jan 2026 15:00:00 GMT"


def test_a_host_that_is_down_breaks_the_connection_off_and_is_back_the_next_day(visitor: Visitor) -> None:
    visitor.clock.advance(timedelta(days=7))
    with pytest.raises(requests.ConnectionError):
        visitor.get("www.cbcf.org/")
    visitor.clock.advance(timedelta(days=1))
    assert visitor.get("www.cbcf.org/").status_code == 200


def test_what_nobody_wrote_is_not_found(visitor: Visitor) -> None:
    assert visitor.get("www.willow.org/no-such-page").status_code == 404
    assert visitor.get("nobody.example/").status_code == 404
    assert visitor.get("www.willow.org/robots.txt").text.startswith("User-agent: *")

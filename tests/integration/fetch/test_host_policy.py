"""Hosts that are never asked, or seldom."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.core.evidence import Evidence, Trouble
from curator.core.reachability import Answer, Reason, judge
from curator.errors import Problem
from curator.fetch import Outbound
from tests.integration.fetch.conftest import Look
from tests.servers.web import Page, Web, moved

LookAll = Callable[..., list[Evidence]]


@pytest.fixture
def policy(tmp_path: Path) -> Callable[[str], str]:
    def write(*entries: str) -> str:
        path = tmp_path / "hosts.toml"
        path.write_text("version = 1\n" + "".join(f"[[host]]\n{entry}\n" for entry in entries))
        return str(path)

    return write


def test_a_host_that_is_never_asked_is_not_even_resolved(
    policy: Callable[..., str], web: Web, look_all: LookAll
) -> None:
    resolved: list[str] = []

    def lookup(host: str) -> list[str]:
        resolved.append(host)
        return ["127.0.0.1"]

    web.put("open.test", "/", moved("http://sub.members.test/page"))
    seen = look_all(
        [f"http://members.test:{web.port}/a", f"http://sub.members.test:{web.port}/", f"http://open.test:{web.port}/"],
        host_policy=policy('name = "members.test"\nask = false\nnote = "members only"'),
        lookup=lookup,
        robots=True,
    )
    assert [evidence.trouble for evidence in seen] == [Trouble.HOST_POLICY] * 3
    assert [len(evidence.hops) for evidence in seen] == [0, 0, 1]
    assert not any(evidence.shared for evidence in seen)
    assert "members only" in seen[0].last.detail
    assert resolved == ["open.test"]
    assert {arrival.host for arrival in web.arrivals} == {"open.test"}
    assert {judge(evidence).answer for evidence in seen} == {Answer.BLOCKED}


def test_a_host_may_have_a_longer_interval(policy: Callable[..., str], web: Web, look_all: LookAll) -> None:
    look_all(
        [
            "http://slow.test/1",
            "http://www.slow.test/1",
            "http://slow.test/2",
            "http://quick.test/1",
            "http://quick.test/2",
        ],
        host_policy=policy('name = "slow.test"\ninterval_s = 0.3'),
        connect_to=web.connect_to,
    )
    (gap,) = (later - earlier for earlier, later in itertools.pairwise(web.times("slow.test")))
    assert gap >= 0.2
    assert web.times("quick.test")[1] < web.times("slow.test")[1]


def test_the_rule_for_an_answer_is_that_of_the_host_that_gave_it(
    policy: Callable[..., str], web: Web, outbound: Callable[..., Outbound], look: Look
) -> None:
    path = policy('name = "wall.test"\nwall = [500]', 'name = "in.test"\nlogin = ["/login"]')
    web.put("wall.test", "/", Page(b"", 500))
    web.put("short.test", "/1", moved("http://www.in.test/login?next=1", 302))
    web.put("www.in.test", "/login?next=1", Page(b"Please log in."))
    rules = outbound(host_policy=path).rules
    reasons = []
    for url in ("http://wall.test/", "http://short.test/1", "http://www.in.test/login?next=1"):
        evidence = look(url, host_policy=path, connect_to=web.connect_to)
        reasons.append(judge(evidence, rules.of_url(evidence.final_url)).reason)
    assert reasons == [Reason.PROGRAMS_REFUSED, Reason.LOGIN_WALL, Reason.OK]


def test_a_policy_that_cannot_be_read_ends_the_run_before_it_begins(outbound: Callable[..., Outbound]) -> None:
    with pytest.raises(Problem, match=r"host policy nowhere\.toml cannot be read"):
        outbound(host_policy="nowhere.toml")

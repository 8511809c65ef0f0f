"""Is it us? An outage of our own network accuses nobody, and an outage of theirs is not excused by it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.evidence import Attempt, Evidence, Trouble
from curator.core.network import answered, asked, is_down, never_exists, proves, silent
from tests.unit.core.builders import answered as page
from tests.unit.core.builders import failed, redirected

HOSTS = ("hope.test-a.org", "care.test-b.org", "help.test-c.org")


def down(*looks: tuple[str, Evidence], names_resolve: bool = False) -> bool:
    return is_down(looks, names_resolve=names_resolve)


def all_failed(*troubles: Trouble) -> list[tuple[str, Evidence]]:
    return [(host, failed(trouble)) for host, trouble in zip(HOSTS, troubles, strict=False)]


def test_three_silent_hosts_are_our_own_outage() -> None:
    assert down(*all_failed(*[Trouble.CONNECT_TIMEOUT] * 3))


def test_two_silent_hosts_are_their_own_trouble() -> None:
    assert not down(*all_failed(*[Trouble.CONNECT_TIMEOUT] * 2))


def test_three_silent_links_of_one_host_are_that_hosts_trouble() -> None:
    assert not down(*[("hope.test-a.org", failed(Trouble.CONNECT_TIMEOUT))] * 3)


def test_one_host_without_a_route_or_a_resolver_is_our_own_outage() -> None:
    assert down(*all_failed(Trouble.NO_ROUTE))
    assert down(*all_failed(Trouble.RESOLVER_DOWN))


def test_any_answer_at_all_proves_our_network() -> None:
    silent_ones = all_failed(*[Trouble.CONNECT_TIMEOUT] * 3)
    for answer in (
        page(500),
        failed(Trouble.CONNECTION_REFUSED),
        failed(Trouble.TLS_EXPIRED),
        failed(Trouble.NOT_HTTP),
    ):
        assert not down(*silent_ones, ("other.test-d.org", answer))


def test_an_answer_on_an_earlier_try_counts_too() -> None:
    first_hop_answered = redirected([("http://a.test/", 302), ("http://b.test/", 200)])
    assert answered(first_hop_answered)


def test_no_such_host_is_believed_only_where_known_names_resolve() -> None:
    unknown = all_failed(Trouble.NO_SUCH_HOST)
    assert not down(*unknown, names_resolve=True)
    assert down(*unknown, names_resolve=False)


def test_a_name_that_can_never_exist_needs_no_proof() -> None:
    assert not down(("nobody.invalid", failed(Trouble.NO_SUCH_HOST)), names_resolve=False)
    assert never_exists("www.Example.COM.")
    assert not never_exists("notexample.com")
    assert not never_exists("invalid.org")


def test_what_was_never_asked_says_nothing() -> None:
    for trouble in (Trouble.UNSAFE_ADDRESS, Trouble.BAD_ADDRESS, Trouble.RUN_DEADLINE, Trouble.COULD_NOT_JUDGE):
        assert not asked(failed(trouble))
        assert not down((HOSTS[0], failed(trouble)))


def test_a_run_without_looks_is_no_outage() -> None:
    assert not down()


def test_a_look_that_ended_in_silence_proves_nothing_though_somebody_answered_at_its_beginning() -> None:
    early = redirected([("http://a.test/", 301), ("http://b.test/", 200)]).hops[:1]
    cut_off = replace(
        failed(Trouble.CONNECT_TIMEOUT, tries=1), attempts=(Attempt(1, early, 301, Trouble.CONNECT_TIMEOUT),)
    )
    tried_twice = replace(
        cut_off,
        attempts=(Attempt(1, (), None, Trouble.CONNECTION_RESET), Attempt(1, (), None, Trouble.CONNECT_TIMEOUT)),
    )
    for look in (cut_off, tried_twice, failed(Trouble.NO_ANSWER)):
        assert silent(look)
        assert not proves(look)
        assert answered(look)


def test_a_resolver_that_calls_every_name_private_is_our_own_trouble() -> None:
    private = [(host, failed(Trouble.UNSAFE_ADDRESS, url=f"https://{host}/")) for host in HOSTS]
    assert all(silent(look) for _, look in private)
    assert down(*private, names_resolve=False)
    assert not down(*private, names_resolve=True)
    assert not down(*private[:2], names_resolve=False)


@pytest.mark.parametrize(
    "url", ["http://10.0.0.1/", "http://[fd00::1]/", "http://2130706433/", "http://localhost/", "http://[x"]
)
def test_an_address_that_is_private_by_itself_waits_for_nobody(url: str) -> None:
    assert not silent(failed(Trouble.UNSAFE_ADDRESS, url=url))


def test_a_redirect_into_a_private_network_waits_for_nobody() -> None:
    sent = redirected([("http://a.org/", 302), ("http://b.org/", 200)])
    look = replace(sent, attempts=(Attempt(1, sent.hops[:1], 302, Trouble.UNSAFE_ADDRESS),))
    assert not silent(look)


@given(st.sampled_from(list(Trouble)))
def test_no_look_is_both_silent_and_a_proof(trouble: Trouble) -> None:
    look = failed(trouble)
    assert not (silent(look) and proves(look))
    assert proves(look) or silent(look) or not asked(look)

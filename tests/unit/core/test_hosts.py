"""Rules by host: whose, and which addresses are login pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.hosts import HostRule, HostRules

RULES = HostRules(
    [
        HostRule("hope.test", login=("/login", "/in/")),
        HostRule("deep.hope.test"),
        HostRule("closed.test", login=("/",)),
        HostRule("twice.test", note="first"),
        HostRule("twice.test", note="second"),
    ]
)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("hope.test", "hope.test"),
        ("www.hope.test", "hope.test"),
        ("deep.hope.test", "deep.hope.test"),
        ("very.deep.hope.test", "deep.hope.test"),
        ("nohope.test", None),
        ("hope.test.other.test", None),
        ("test", None),
        ("", None),
        ("127.0.0.1", None),
        ("::1", None),
    ],
)
def test_the_longest_name_counts_with_all_names_below_it(host: str, name: str | None) -> None:
    rule = RULES.of(host)
    assert (rule.name if rule else None) == name


def test_of_two_rules_with_one_name_the_last_counts() -> None:
    assert RULES.of("twice.test") == HostRule("twice.test", note="second")


@pytest.mark.parametrize(
    ("url", "login"),
    [
        ("https://hope.test/login", True),
        ("https://www.hope.test./login?next=/a", True),
        ("https://hope.test/login/x#y", True),
        ("https://hope.test/in/", True),
        ("https://hope.test/in/x", True),
        ("https://hope.test/inside", False),
        ("https://hope.test/logins", False),
        ("https://hope.test/help/login", False),
        ("https://hope.test/?login", False),
        ("https://hope.test", False),
        ("https://other.test/login", False),
        ("https://hope.test.other.test/login", False),
        ("https://[nonsense/login", False),
    ],
)
def test_login_pages_are_told_by_whole_segments_of_this_host(url: str, login: bool) -> None:
    rule = RULES.of("hope.test")
    assert rule is not None
    assert rule.asks_login(url) is login


def test_a_host_of_login_pages_only_may_name_its_root() -> None:
    rule = RULES.of_url("https://closed.test/any/thing")
    assert rule is not None
    assert all(rule.asks_login(f"https://closed.test{path}") for path in ("", "/", "/a", "/a/b?c"))


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    RULES.of(text)
    RULES.of_url(text)
    HostRule("hope.test", login=("/",)).asks_login(text)

"""The host policy: the shipped file, one of the group's own over it, and the one sentence for each that is wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import host_policy
from curator.core.hosts import HostRule
from curator.errors import Problem

HEAD = "version = 1\n"


def written(folder: Path, text: str | bytes) -> str:
    path = folder / "hosts.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(path)


def refusal(path: str) -> str:
    with pytest.raises(Problem) as caught:
        host_policy.load(path)
    assert caught.value.exit_code == 2
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


# The shipped file.


@pytest.mark.parametrize(
    ("host", "status"),
    [("www.linkedin.com", 999), ("ca.linkedin.com", 999), ("m.facebook.com", 400), ("ieeexplore.ieee.org", 418)],
)
def test_the_shipped_policy_knows_walls(host: str, status: int) -> None:
    rule = host_policy.load().of(host)
    assert rule is not None
    assert status in rule.wall


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/authwall?trk=x",
        "https://www.facebook.com/login/?next=x",
        "https://www.facebook.com/login.php?next=x",
        "https://www.instagram.com/accounts/login/",
        "https://x.com/i/flow/login",
        "https://accounts.google.com/v3/signin/identifier?continue=x",
        "https://login.medscape.com/login/sso/getlogin",
    ],
)
def test_the_shipped_policy_knows_login_pages(url: str) -> None:
    rule = host_policy.load().of_url(url)
    assert rule is not None
    assert rule.asks_login(url)


@pytest.mark.parametrize("host", ["www.cbcf.org", "www.breastcancer.org", "linkedin.com.example", "example.com"])
def test_the_shipped_policy_leaves_others_alone(host: str) -> None:
    assert host_policy.load().of(host) is None


def test_every_shipped_entry_says_what_is_known_and_hides_no_page_that_is_gone() -> None:
    rules = host_policy.read(host_policy.SHIPPED, "hosts.toml")
    assert len(rules) >= 24
    for rule in rules:
        assert rule.note
        assert rule.wall or rule.login or rule.interval_s
        assert not rule.wall & {404, 410}, "a wall that says 'not found' would hide every dead link of the site"
        assert rule.ask


# One of the group's own.


def test_an_entry_takes_the_place_of_the_shipped_one_and_the_others_stay(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        HEAD + '[[host]]\nname = "LinkedIn.com"\nask = false\n'
        '[[host]]\nname = "b\u00fccher.example."\nwall = [404]\nlogin = ["/in"]\ninterval_s = 5\nnote = "ours"\n',
    )
    rules = host_policy.load(path)
    assert rules.of("www.linkedin.com") == HostRule("linkedin.com", ask=False)
    assert rules.of("xn--bcher-kva.example") == HostRule(
        "xn--bcher-kva.example", frozenset({404}), ("/in",), interval_s=5.0, note="ours"
    )
    assert rules.of("facebook.com") == host_policy.load().of("facebook.com")


@pytest.mark.parametrize("text", [HEAD, "\ufeff" + HEAD, HEAD + "host = []\n"])
def test_a_file_without_entries_changes_nothing(tmp_path: Path, text: str) -> None:
    assert host_policy.load(written(tmp_path, text)).of("linkedin.com") == host_policy.load().of("linkedin.com")


def entry(line: str) -> str:
    return f'{HEAD}\n[[host]]\nname = "one.example"\n\n  [[ host ]]\nname = "two.example"\n{line}\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must begin with 'version = 1'"),
        ("version = 2\n", "must begin with 'version = 1'"),
        ("version = true\n", "must begin with 'version = 1'"),
        ("version = 1\nhost = 3\n", "written as [[host]]"),
        ("version = 1\nhost = [3]\n", "written as [[host]]"),
        ("version = 1\n[host]\nname = 'a.example'\n", "written as [[host]]"),
        ("version = 1\nhosts = []\n", "holds 'hosts'"),
        ("version = 1\nname = \n", "line 2, column 8"),
        ("a = " + "[" * 100_000, "nested too deeply"),
        (HEAD + "[[host]]\nask = true\n", "line 2: name must be a host"),
        (HEAD + "[[host]]\nname = 3\n", "line 2: name must be a host such as 'example.org', without https:// and"),
        (HEAD + "[[host]]\nname = 'https://a.example/'\n", "not 'https://a.example/'"),
        (HEAD + "[[host]]\nname = 'a.example/help'\n", "line 2: name must"),
        (HEAD + "[[host]]\nname = 'a.example:80'\n", "line 2: name must"),
        (HEAD + "[[host]]\nname = ''\n", "line 2: name must"),
        (HEAD + "[[host]]\nname = 'a..example'\n", "line 2: name must"),
        (HEAD + "[[host]]\nname = '*.example'\nwal = []\n", "line 2: there is no key 'wal'; the nearest is wall"),
        (entry("wall = [200]"), "line 6: wall of two.example must be a list of statuses from 400 to 999, not [200]"),
        (entry("wall = 403"), "line 6: wall of two.example must"),
        (entry("wall = [true]"), "line 6: wall of two.example must"),
        (entry("wall = ['403']"), "line 6: wall of two.example must"),
        (entry("login = '/login'"), "line 6: login of two.example must"),
        (entry("login = ['login']"), "line 6: login of two.example must"),
        (entry("login = ['/login?x']"), "line 6: login of two.example must"),
        (entry("ask = 'no'"), "line 6: ask of two.example must be true or false, not 'no'"),
        (entry("interval_s = -1"), "line 6: interval_s of two.example must be seconds from 0 to 3600, not -1"),
        (entry("interval_s = nan"), "line 6: interval_s of two.example must"),
        (entry("interval_s = inf"), "line 6: interval_s of two.example must"),
        (entry("interval_s = true"), "line 6: interval_s of two.example must"),
        (entry('note = "a\\nb"'), "line 6: note of two.example must be one line"),
        (entry('[[host]]\nname = "ONE.example"'), "line 8: there are two entries for one.example"),
        (entry('note = """\n[[host]]\n"""'), "host 2: note of two.example must be one line"),
    ],
)
def test_a_wrong_file_is_told_with_its_line_and_key(tmp_path: Path, text: str, said: str) -> None:
    sentence = refusal(written(tmp_path, text))
    assert sentence.startswith(f"The host policy {tmp_path}/hosts.toml")
    assert said in sentence


def test_a_file_that_is_not_there_or_no_text_or_too_large_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(str(tmp_path / "nowhere.toml"))
    assert "cannot be read" in refusal(str(tmp_path))
    assert "no path" in refusal("a\0b")
    assert "not UTF-8 (line 2)" in refusal(written(tmp_path, b"version = 1\n# caf\xe9"))
    assert "larger than" in refusal(written(tmp_path, b"#" * 1_000_001))


@given(st.text(max_size=60))
def test_any_text_is_a_policy_or_one_sentence(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    for whole in (text, f"version = 1\n[[host]]\nname = 'a.example'\n{text}"):
        path, said = written(tmp_path_factory.getbasetemp(), whole.encode("utf-8", "replace")), ""
        try:
            host_policy.load(path)
        except Problem as problem:
            said = str(problem)
        assert "\n" not in said

"""What one look may say of a link in CI."""

import pytest

from curator.core.assess import Known
from curator.core.conclude import conclude
from curator.core.evidence import Evidence, Trouble
from curator.core.gate import Judged, Level, Verdict
from curator.core.gate import judge as judge_outcome
from curator.core.history import History, Outcome
from curator.core.policy import Policy
from tests.unit.core.builders import after, answered, failed, redirected


def judge(look: Evidence) -> Judged:
    """The verdict of a look whose body was not read."""
    outcome = conclude(History(1, look.request.url), look, None, Known(), Policy())
    assert isinstance(outcome, Outcome)
    return judge_outcome(outcome)


ERROR, NOTICE, OK = Level.ERROR, Level.NOTICE, Level.OK


@pytest.mark.parametrize(
    ("look", "verdict", "level"),
    [
        (answered(200), Verdict.ALIVE, OK),
        (answered(204), Verdict.ALIVE, OK),
        (answered(404), Verdict.DEAD, ERROR),
        (answered(410), Verdict.DEAD, ERROR),
        (failed(Trouble.REDIRECT_LOOP), Verdict.DEAD, ERROR),
        (failed(Trouble.NO_SUCH_HOST), Verdict.DEAD, ERROR),
        (failed(Trouble.BAD_ADDRESS), Verdict.DEAD, ERROR),
        (answered(400), Verdict.UNKNOWN, NOTICE),
        (answered(500), Verdict.UNKNOWN, NOTICE),
        (answered(503, retry_after=after(1)), Verdict.UNKNOWN, NOTICE),
        (failed(Trouble.CONNECT_TIMEOUT), Verdict.UNKNOWN, NOTICE),
        (failed(Trouble.CONNECTION_RESET), Verdict.UNKNOWN, NOTICE),
        (failed(Trouble.RESOLVER_DOWN), Verdict.UNKNOWN, NOTICE),
        (failed(Trouble.RUN_DEADLINE), Verdict.UNKNOWN, NOTICE),
        (answered(401), Verdict.BLOCKED, NOTICE),
        (answered(403), Verdict.BLOCKED, NOTICE),
        (answered(429), Verdict.BLOCKED, NOTICE),
        (answered(999), Verdict.BLOCKED, NOTICE),
        (failed(Trouble.ROBOTS), Verdict.BLOCKED, NOTICE),
        (failed(Trouble.UNSAFE_ADDRESS), Verdict.UNSAFE, ERROR),
        (failed(Trouble.UNSAFE_SCHEME), Verdict.UNSAFE, ERROR),
        (failed(Trouble.TLS_EXPIRED), Verdict.CERTIFICATE, ERROR),
        (failed(Trouble.TLS_WRONG_HOST), Verdict.CERTIFICATE, ERROR),
        (failed(Trouble.TLS_INCOMPLETE_CHAIN), Verdict.CERTIFICATE, NOTICE),
        (failed(Trouble.TLS_PROTOCOL), Verdict.UNKNOWN, NOTICE),
    ],
)
def test_a_look_has_its_verdict_and_level(look: Evidence, verdict: Verdict, level: Level) -> None:
    judged = judge(look)
    assert (judged.verdict, judged.level) == (verdict, level)
    assert judged.reason.endswith(".")


def test_a_permanent_redirect_is_a_notice_with_the_new_address() -> None:
    judged = judge(redirected([("http://hope.example/a", 301), ("https://www.hope.example/a", 200)]))
    assert (judged.verdict, judged.level) == (Verdict.MOVED, NOTICE)
    assert "https://www.hope.example/a" in judged.reason


def test_a_temporary_redirect_is_alive() -> None:
    assert judge(redirected([("http://hope.example/a", 302), ("http://hope.example/b", 200)])).verdict is Verdict.ALIVE


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_has_a_verdict_and_none_is_alive(trouble: Trouble) -> None:
    assert judge(failed(trouble)).verdict is not Verdict.ALIVE

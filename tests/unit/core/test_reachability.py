"""Question 1: every answer of a server, and every way of not answering, has one of five answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.evidence import Evidence, Trouble
from curator.core.hosts import HostRule
from curator.core.reachability import Answer, Reason, judge, said
from tests.unit.core.builders import PAGE, after, answered, failed, redirected


@pytest.mark.parametrize(
    ("status", "answer", "reason"),
    [
        (200, Answer.ALIVE, Reason.OK),
        (203, Answer.ALIVE, Reason.OK),
        (204, Answer.ALIVE, Reason.NO_CONTENT),
        (304, Answer.ALIVE, Reason.NOT_MODIFIED),
        (300, Answer.FAILING, Reason.BROKEN_REDIRECT),
        (400, Answer.FAILING, Reason.CLIENT_ERROR),
        (401, Answer.BLOCKED, Reason.LOGIN_ASKED),
        (403, Answer.BLOCKED, Reason.FORBIDDEN),
        (404, Answer.FAILING, Reason.NOT_FOUND),
        (405, Answer.FAILING, Reason.CLIENT_ERROR),
        (410, Answer.FAILING, Reason.GONE),
        (429, Answer.BLOCKED, Reason.RATE_LIMITED),
        (451, Answer.BLOCKED, Reason.LEGAL),
        (500, Answer.FAILING, Reason.SERVER_ERROR),
        (503, Answer.FAILING, Reason.SERVER_ERROR),
        (520, Answer.FAILING, Reason.SERVER_ERROR),
        (700, Answer.FAILING, Reason.ODD_STATUS),
        (999, Answer.BLOCKED, Reason.PROGRAMS_REFUSED),
    ],
)
def test_a_status_has_its_answer(status: int, answer: Answer, reason: Reason) -> None:
    reach = judge(answered(status))
    assert (reach.answer, reach.reason) == (answer, reason)


def test_a_server_that_asks_to_wait_is_not_failing() -> None:
    assert judge(answered(503, retry_after=after(hours=1))).answer is Answer.BLOCKED


WALLED = HostRule("hope.example", wall=frozenset({403, 404, 429, 503, 999}), login=("/login",))
LOGIN = "https://www.hope.example/login?next=/help"


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (403, Reason.PROGRAMS_REFUSED),
        (404, Reason.PROGRAMS_REFUSED),
        (503, Reason.PROGRAMS_REFUSED),
        (999, Reason.PROGRAMS_REFUSED),
        (429, Reason.RATE_LIMITED),
        (200, Reason.OK),
        (304, Reason.NOT_MODIFIED),
        (410, Reason.GONE),
        (500, Reason.SERVER_ERROR),
    ],
)
def test_a_wall_that_a_host_is_known_for_is_a_wall_and_nothing_else_is(status: int, reason: Reason) -> None:
    reach = judge(answered(status), WALLED)
    assert reach.reason is reason
    assert (reach.answer is Answer.BLOCKED) == (reason in (Reason.PROGRAMS_REFUSED, Reason.RATE_LIMITED))


def test_a_host_that_asks_to_wait_is_heard_before_its_wall() -> None:
    assert judge(answered(503, retry_after=after(hours=1)), WALLED).reason is Reason.ASKED_TO_WAIT


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        (redirected([(PAGE, 302), (LOGIN, 200)]), Reason.LOGIN_WALL),
        (redirected([(PAGE, 301), ("https://hope.example/x", 302), (LOGIN, 200)]), Reason.LOGIN_WALL),
        (redirected([("https://t.example/1", 302), (LOGIN, 200)]), Reason.LOGIN_WALL),
        (answered(url=LOGIN), Reason.OK),  # our page links to the login page itself
        (redirected([("https://hope.example/login", 301), (LOGIN, 200)]), Reason.OK),
        (redirected([(PAGE, 302), ("https://www.hope.example/help/login", 200)]), Reason.OK),
        (redirected([(PAGE, 302), ("https://www.other.example/login", 200)]), Reason.OK),
        (redirected([(PAGE, 302), (LOGIN, 410)]), Reason.GONE),
    ],
)
def test_a_redirect_to_a_known_login_page_is_a_wall(evidence: Evidence, reason: Reason) -> None:
    assert judge(evidence, WALLED).reason is reason


def test_without_a_rule_nothing_is_read_into_an_address() -> None:
    assert judge(redirected([(PAGE, 302), (LOGIN, 200)])).reason is Reason.OK


def test_a_host_that_we_never_ask_is_for_a_person_to_look_at() -> None:
    reach = judge(failed(Trouble.HOST_POLICY, tries=1))
    assert (reach.answer, reach.reason) == (Answer.BLOCKED, Reason.HOST_POLICY)
    assert reach.sentence.startswith("We do not ask this site")
    assert said(Reason.HOST_POLICY) == reach.sentence


@given(st.integers(min_value=100, max_value=999))
def test_every_status_is_judged_in_one_plain_sentence(status: int) -> None:
    sentence = judge(answered(status)).sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("trouble", list(Trouble))
def test_every_trouble_is_judged_and_keeps_its_code(trouble: Trouble) -> None:
    reach = judge(failed(trouble))
    assert reach.answer is not Answer.ALIVE
    assert reach.reason.value == trouble.value

"""Question 1: every answer of a server, and every way of not answering, has one of five answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.evidence import Trouble
from curator.core.reachability import Answer, Reason, judge
from tests.unit.core.builders import after, answered, failed


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

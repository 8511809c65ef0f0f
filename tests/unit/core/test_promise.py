"""Whether a page keeps what our words promise of it."""

import pytest

from curator.core import promise
from curator.core.link import Organisation
from curator.core.promise import Promise
from tests.unit.core.builders import facts

PAGE = facts("Coping with fear after a diagnosis", "Fear comes in waves. Talking with a friend or a nurse helps.")
HOPE = Organisation("Hope House", ("HH",))


def said(text: str = "", context: str = "", organisation: Organisation | None = None) -> Promise:
    return Promise((text,), (context,), organisation)


@pytest.mark.parametrize(
    "words",
    [
        said("coping with fear"),
        said("here", "Read how others deal with the fear that a diagnosis brings here."),
        said("Hope House", "Hope House writes about coping with fear.", HOPE),
        said("Diagnosis: fear"),
    ],
)
def test_a_page_that_speaks_of_what_we_say(words: Promise) -> None:
    assert promise.kept(words, PAGE) is True


@pytest.mark.parametrize(
    "words",
    [said("stages of lymphoma"), said("here", "A list of wig shops in the north stands here."), said("Wig shops")],
)
def test_a_page_that_does_not(words: Promise) -> None:
    assert promise.kept(words, PAGE) is False


@pytest.mark.parametrize(
    "words", [said(), said("here"), said("Hope House", "Hope House", HOPE), said("https://hope.example/")]
)
def test_words_that_promise_nothing(words: Promise) -> None:
    assert promise.kept(words, PAGE) is None


def test_accents_and_endings_do_not_count() -> None:
    page = facts("Vivre avec la fatigue pendant les traitements", "La fatigue est fréquente.")
    assert promise.kept(said("la fatigue et le traitement"), page) is True
    assert promise.kept(said("fatigue frequente"), page) is True

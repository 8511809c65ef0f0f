"""Both languages say all there is to say, with the same blanks."""

import re
from datetime import UTC, datetime
from string import Formatter

import pytest

from curator.core.findings import Finding, SuggestionKind, Urgency
from curator.core.reachability import Reason
from reports.words import LANGUAGES, words_for

EN, FR = LANGUAGES["en"], LANGUAGES["fr"]


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_have_the_same_sentences_with_the_same_blanks() -> None:
    assert EN.texts.keys() == FR.texts.keys()
    assert EN.counted.keys() == FR.counted.keys()
    assert EN.seen.keys() == FR.seen.keys()
    assert EN.first.keys() == FR.first.keys()
    assert EN.phrases.keys() == FR.phrases.keys()
    for key, phrase in EN.phrases.items():
        assert blanks(phrase) == blanks(FR.phrases[key]), key
    for key in EN.texts:
        assert blanks(EN.texts[key]) - {"minute"} == blanks(FR.texts[key]) - {"minute"}, key
    for key, variants in EN.first.items():
        assert [blanks(one) for one in variants] == [blanks(one) for one in FR.first[key]], key
    for key, forms in EN.counted.items():
        assert blanks(forms[1]) == blanks(FR.counted[key][1]), key


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda language: language.code)
def test_every_finding_urgency_and_fix_has_its_words(language: object) -> None:
    for finding in Finding:
        assert {f"step.{finding}", f"group.{finding}", f"name.{finding}"} <= language.texts.keys()  # type: ignore[attr-defined]
        assert finding.value in language.first  # type: ignore[attr-defined]
    for urgency in Urgency:
        assert f"word.{urgency}" in language.texts  # type: ignore[attr-defined]
        assert f"count.{urgency}" in language.counted  # type: ignore[attr-defined]
    for kind in SuggestionKind:
        assert f"step.{kind}" in language.texts  # type: ignore[attr-defined]


def test_whatever_a_look_meets_has_a_sentence_of_ours() -> None:
    assert {reason.value for reason in Reason} <= EN.seen.keys()


def test_no_sentence_shouts_or_ends_in_a_stray_space() -> None:
    for language in LANGUAGES.values():
        said = [*language.texts.values(), *language.seen.values(), *(s for v in language.first.values() for s in v)]
        said += language.phrases.values()
        said += [form for forms in language.counted.values() for form in forms]
        assert not [sentence for sentence in said if "!" in sentence or "  " in sentence]
        assert not [sentence for sentence in said if sentence != sentence.strip()]


def test_french_signs_keep_their_spaces_on_the_line() -> None:
    said = [*FR.texts.values(), *FR.seen.values(), *(s for variants in FR.first.values() for s in variants)]
    assert not [sentence for sentence in said if re.search(r"« | [»;:?]", sentence)]


@pytest.mark.parametrize(
    ("language", "zone", "day", "moment"),
    [
        ("en", "America/Toronto", "Sunday 1 February", "Sunday 1 February, 21:05"),
        ("en", "Europe/Paris", "Monday 2 February", "Monday 2 February, 03:05"),
        ("fr", "Europe/Paris", "lundi 2 février", "lundi 2 février, 3\u00a0h\u00a005"),
        ("fr", "America/Toronto", "dimanche 1er février", "dimanche 1er février, 21\u00a0h\u00a005"),
    ],
)
def test_dates_are_in_the_editors_language_and_time_zone(language: str, zone: str, day: str, moment: str) -> None:
    at = datetime(2026, 2, 2, 2, 5, tzinfo=UTC)
    words = words_for(language, zone, at)
    assert words.day(at) == day
    assert words.moment(at) == moment


def test_the_year_is_said_where_it_is_another_one() -> None:
    words = words_for("en", "UTC", datetime(2026, 1, 5, tzinfo=UTC))
    assert words.day(datetime(2025, 12, 30, tzinfo=UTC)) == "Tuesday 30 December 2025"
    assert words.day(datetime(2026, 12, 30, tzinfo=UTC)) == "Wednesday 30 December"


def test_numbers_take_the_form_of_their_language() -> None:
    at = datetime(2026, 1, 5, tzinfo=UTC)
    english, french = words_for("en", "UTC", at), words_for("fr", "UTC", at)
    said = [[words.count("quiet.links", n) for n in (0, 1, 2, 10000)] for words in (english, french)]
    assert said[0] == ["0 links", "1 link", "2 links", "10,000 links"]
    assert said[1] == ["0 lien", "1 lien", "2 liens", "10\u202f000 liens"]


def test_the_fullest_first_sentence_is_said_that_the_evidence_allows() -> None:
    words = words_for("en", "UTC", datetime(2026, 1, 5, tzinfo=UTC))
    known = {"organisation": "Hope House"}
    poor = "".join(span.text for span in words.first(["taken-over"], known))
    rich = "".join(span.text for span in words.first(["taken-over"], known | {"shows": "a casino", "title": "Spin"}))
    assert poor == "This address now belongs to somebody else, where Hope House used to be."
    assert rich == "This address now belongs to somebody else: it shows a casino (‘Spin’) where Hope House used to be."

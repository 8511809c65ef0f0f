"""What an editor reads of a page's text: the fact that harms on top, promises, review dates, texts in turn, advice."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.critical.values import CriticalKind
from curator.core.findings import Finding
from curator.core.link import Reference
from curator.core.review import Item
from curator.settings import Site
from reports import render
from reports.advice import advice
from reports.digest import build
from reports.entries import Entry
from reports.review_json import review_document
from reports.spans import Mark, Text, changed_words, plain
from reports.words import LANGUAGES, words_for
from tests.unit.reports.builders import ENGLISH, FRENCH, NOW, SITES, item, quiet_week, review
from tests.unit.reports.content import (
    CLOSED,
    DOSE,
    FACTS,
    LINKS,
    PHONE,
    PLACES,
    PLAIN,
    all_that_pages_say,
    changed,
    fact,
    outdated,
    unfit,
)


def only(one: Item, site: Site = ENGLISH) -> Entry:
    ((entry,),) = (section.entries for section in build(review(one), site).sections)
    return entry


def first(one: Item, site: Site = ENGLISH) -> str:
    return plain(only(one, site).first).replace("\u00a0", " ").replace("\u202f", " ")


def marked(spans: Text) -> list[tuple[str, str]]:
    return [(span.mark.value, span.text) for span in spans if span.mark is not Mark.PLAIN]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", CriticalKind)
def test_every_kind_of_fact_has_words_for_each_way_it_can_change(kind: CriticalKind, language: str) -> None:
    table = LANGUAGES[language]
    assert {f"changed/{kind}/{way}" for way in ("changed", "added", "removed")} <= table.first.keys()
    assert f"fact.{kind}" in table.counted
    assert {told[0] for told in FACTS} == set(CriticalKind)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            ("phone", "1-800-555-0100", "1-800-555-0199"),
            "The telephone number changed: 1-800-555-0100 → 1-800-555-0199.",
        ),
        (("phone", "1-800-555-0100", ""), "A telephone number was taken out: 1-800-555-0100."),
        (("phone", "", "1-800-555-0199"), "A telephone number was added: 1-800-555-0199."),
        (("dose", "20 mg", "10 mg"), "A dose changed: 20 mg → 10 mg."),
        (
            ("closure", "", "the clinic has closed."),
            "The page now says that a service closes: ‘the clinic has closed’.",
        ),
        (("negation", "is", "is not"), "In one place the page now says the opposite: is → is not."),
        (("treatment", "tamoxifen", ""), "The page no longer names a treatment: tamoxifen."),
        (("hours", "9 to 5", "9 to 4"), "The hours changed: 9 to 5 → 9 to 4."),
    ],
)
def test_the_first_sentence_names_the_fact(told: tuple[str, str, str], said: str) -> None:
    assert first(fact(*told)) == said


def test_the_first_sentence_strikes_what_was_and_underlines_what_is() -> None:
    assert marked(only(fact("phone", "0100", "0199")).first) == [("removed", "0100"), ("added", "0199")]
    assert first(fact("phone", "0100", "0199"), FRENCH) == "Le numéro de téléphone a changé : 0100 → 0199."


def test_the_worst_fact_comes_first_and_the_others_are_named_below() -> None:
    entry = only(changed(DOSE, CLOSED, PHONE))
    assert first(changed(DOSE, CLOSED, PHONE)).startswith("The telephone number changed")
    assert [plain(line) for line in entry.evidence] == ["Also changed: a service that closes, a dose and the hours."]
    assert entry.word == "Critical change"
    assert entry.step.words.startswith("Put right what our own pages repeat")


def test_a_fact_that_several_sentences_tell_of_is_one() -> None:
    assert only(changed(DOSE, DOSE)).evidence == ()


def test_a_critical_item_without_facts_still_says_what_changed() -> None:
    bare = replace(changed(PLAIN), critical=True)
    assert first(bare) == "A detail that readers rely on changed: May → June."


def test_a_kind_that_is_none_of_ours_is_left_out() -> None:
    odd = {**DOSE, "critical": [{"kind": "mood", "before": "a", "after": "b"}, {"kind": "dose"}]}
    assert first(changed(odd)) == "A detail that readers rely on changed: 20 → 10."


def test_what_the_whole_page_became_comes_before_its_facts() -> None:
    entry = only(changed(PHONE, rule="text-thinned", kind="thinned"))
    assert plain(entry.first) == "Most of what the page said is gone from it."
    assert [plain(line) for line in entry.evidence] == [
        "It concerns what readers rely on: a telephone number and the hours."
    ]


def test_the_words_of_facts_are_marked_whole() -> None:
    before, after = changed_words(
        "Call 07700 900 123 today.", "Call 07700 900 456 today.", [("07700 900 123", "07700 900 456")]
    )
    assert marked(before) == [("removed", "07700 900 123")]
    assert marked(after) == [("added", "07700 900 456")]


def test_of_an_added_sentence_the_fact_alone_is_marked() -> None:
    (pair,) = only(changed(CLOSED)).pairs
    assert marked(pair.after) == [("added", "Our drop-in centre has closed")]
    assert plain(pair.after) == CLOSED["after"]


def test_a_word_that_stands_in_many_places_is_marked_only_beside_the_change() -> None:
    before, after = changed_words("It is safe and is free.", "It is safe and is not free.", [("is", "is not")])
    assert marked(before) == []
    assert marked(after) == [("added", "is not ")]


@given(st.text(max_size=80), st.text(max_size=80), st.lists(st.tuples(st.text(max_size=9), st.text(max_size=9))))
def test_marks_never_change_a_word(before: str, after: str, facts: list[tuple[str, str]]) -> None:
    left, right = changed_words(before, after, facts)
    assert (plain(left), plain(right)) == (before, after)


def test_a_heading_is_named_once_for_the_sentences_below_it() -> None:
    assert [pair.under for pair in only(changed(PHONE, CLOSED, DOSE)).pairs] == [
        "Under ‘Talk to somebody’",
        "",
        "Under ‘How to take it’",
    ]


def test_links_that_lead_elsewhere_are_a_note_in_the_small_print() -> None:
    entry = only(changed(PLAIN, links=LINKS * 7))
    ((label, value),) = entry.facts
    assert label == "Links in its text that now lead elsewhere"
    assert value.startswith("‘Book a visit’: https://willow.example/book → https://visits.example/willow · ")
    assert value.endswith("and 2 more")


def test_texts_in_turn_are_called_that_and_none_is_struck() -> None:
    entry = only(changed(PHONE, rule="text-flips", texts=2))
    assert plain(entry.first) == (
        "The page shows its readers two texts in turn: 1-800-555-0100 in one, 1-800-555-0199 in another."
    )
    assert Mark.REMOVED not in {span.mark for span in (*entry.first, *entry.pairs[0].before)}
    assert "we say no more of it" in entry.step.words
    assert first(changed(PLAIN, rule="text-flips")) == "The page shows its readers different texts in turn."
    said = render.as_text(build(review(changed(CLOSED, rule="text-flips", texts=2)), ENGLISH), width=90, colour=False)
    assert "In one of the texts only:" in said


@pytest.mark.parametrize(
    ("one", "english", "french"),
    [
        (
            unfit(),
            "We promise ‘how to cope emotionally’; the page no longer speaks of it.",
            "Nous promettons « how to cope emotionally » ; la page n’en parle plus.",
        ),
        (
            unfit("promise-never-met"),
            "We promise ‘how to cope emotionally’; the page does not speak of it.",
            "Nous promettons « how to cope emotionally » ; la page n’en parle pas.",
        ),
        (
            outdated("older-than-three-years", reviewed="2014-03"),
            "The page says it was last reviewed in March 2014.",
            "La page dit avoir été révisée pour la dernière fois en mars 2014.",
        ),
        (
            outdated("past-next-review", reviewed="2018-05-01", next_review="2021"),
            "The page says it was last reviewed on 1 May 2018, and was to be reviewed again in 2021.",
            "La page dit avoir été révisée pour la dernière fois le 1er mai 2018, et devait l’être de nouveau en 2021.",
        ),
        (
            outdated("past-next-review", next_review="2021-07"),
            "The page says it was to be reviewed again in July 2021.",
            "La page dit qu’elle devait être révisée de nouveau en juillet 2021.",
        ),
        (
            outdated("review-date-vanished", before="2024-06-12"),
            "The page no longer says when it was last reviewed; it used to say 12 June 2024.",
            "La page ne dit plus quand elle a été révisée ; elle disait avant : 12 juin 2024.",
        ),
        (
            outdated("review-date-went-backwards", reviewed="2020-01", before="2024-06"),
            "The page says it was last reviewed in January 2020; it used to say June 2024.",
            "La page dit avoir été révisée pour la dernière fois en janvier 2020 ; elle disait avant : juin 2024.",
        ),
    ],
    ids=lambda one: one.rule if isinstance(one, Item) else "",
)
def test_promises_and_review_dates_are_said_in_both_languages(one: Item, english: str, french: str) -> None:
    assert first(one) == english
    assert first(one, FRENCH) == french


def test_the_words_that_went_missing_stand_below() -> None:
    assert [plain(line) for line in only(unfit()).evidence] == [
        "Not on the page any more: ‘cope emotionally’, ‘living with’."
    ]
    assert plain(only(unfit("promise-never-met")).evidence[0]).startswith("Not on the page: ")


def test_the_pages_own_line_stands_below_its_date() -> None:
    dated = outdated("older-than-three-years", reviewed="2014-03", quote="Page last reviewed: March 2014.")
    assert [plain(line) for line in only(dated).evidence] == ["On the page: ‘Page last reviewed: March 2014’."]
    gone = outdated("review-date-vanished", before="2024", quote="Reviewed 2024")
    assert [plain(line) for line in only(gone).evidence] == ["On the page before: ‘Reviewed 2024’."]


@pytest.mark.parametrize("written", ["", "soon", "2014-13", "2014-00", "2014-01-32", "20140", "2014-3"])
def test_what_is_no_date_is_not_said(written: str) -> None:
    assert words_for("en", "UTC", NOW).when(written) == ""
    assert first(outdated("older-than-three-years", reviewed=written)) == "The page is past its own date for a review."


@given(st.text(max_size=12))
def test_any_date_of_a_page_is_taken(written: str) -> None:
    assert isinstance(words_for("fr", "UTC", NOW).when(written), str)


def test_what_is_known_and_fine_may_be_taken_note_of() -> None:
    for one in (unfit(), outdated("older-than-three-years"), changed(PLAIN)):
        assert "only take note" in only(one).choices
    assert "only take note" not in only(item(Finding.DEAD)).choices


def test_each_of_many_that_are_past_their_date_says_its_own() -> None:
    many = [outdated("older-than-three-years", n, reviewed=f"201{n}") for n in range(3)]
    (entry,) = build(review(*many), ENGLISH).sections[0].entries
    assert plain(entry.first) == "3 pages of Willow were last reviewed more than three years ago."
    assert [plain(one.own) for one in entry.members] == [
        f"The page says it was last reviewed in 201{n}." for n in range(3)
    ]
    for form in ("text", "html", "markdown"):
        assert "reviewed in 2012." in render.as_format(review(*many), build(review(*many), ENGLISH), form)


def test_within_what_is_to_be_read_the_dangerous_line_is_on_top() -> None:
    items = [
        item(Finding.CLOSING, 1, organisation="A"),
        changed(PLAIN, number=2),
        changed(PLAIN, number=3, rule="text-thinned", kind="thinned"),
        changed(PLAIN, number=4, rule="text-replaced", kind="replaced"),
        fact("cost", "free", "$20", number=5),
        fact("phone", "0100", "0199", number=6),
        item(Finding.DEAD, 7),
    ]
    digest = build(review(*items), ENGLISH)
    assert [entry.ids for section in digest.sections for entry in section.entries] == [
        (number,) for number in (7, 6, 5, 4, 3, 1, 2)
    ]


@pytest.mark.parametrize(
    ("items", "subject", "lead"),
    [
        (
            [fact("phone", "1", "2"), item(Finding.DEAD)],
            "1 critical change, 1 to act on",
            "1 to act on, 1 to read (1 critical).",
        ),
        (
            [item(Finding.TAKEN_OVER), fact("age", "1", "2"), fact("phone", "1", "2"), item(Finding.DEAD)],
            "1 urgent, 2 critical changes",
            "1 urgent, 1 to act on, 2 to read (2 critical).",
        ),
        ([changed(PLAIN), fact("phone", "1", "2")], "1 critical change, 1 to read", "2 to read (1 critical)."),
    ],
)
def test_critical_changes_are_named_in_the_subject(items: list[Item], subject: str, lead: str) -> None:
    old = [replace(one, id=n, opened_at=NOW - timedelta(days=30)) for n, one in enumerate(items)]
    digest = build(review(*old), ENGLISH)
    assert digest.subject == f"Links to review: {subject}"
    assert digest.lead == lead


def test_advice_says_how_many_and_shows_the_first_with_page_and_line() -> None:
    given_ = build(review(advice=PLACES * 3), ENGLISH).advice
    assert given_ is not None
    assert given_.sentence == ("Six link texts say nothing of where they lead, three links have no words at all.")
    assert len(given_.places) == 5
    assert given_.more == "And 4 more: curator links lists every link with its words."
    assert given_.places[3].before + given_.places[3].page.shown + given_.places[3].after == (
        "On our page metastatic.html, line 31"
    )


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "One link text says nothing of where it leads."),
        (3, "Three link texts say nothing of where they lead."),
    ],
)
def test_advice_counts_in_words(number: int, said: str) -> None:
    here = Reference("a.html", 1, "here", "Read it here.")
    told = advice([here] * number, words_for("en", "UTC", NOW), ENGLISH)
    assert told is not None
    assert told.sentence == said


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_advice_stands_at_the_end_and_only_while_it_is_true(site: Site) -> None:
    for form in ("text", "html", "markdown"):
        said = render.as_format(all_that_pages_say(), build(all_that_pages_say(), site), form)
        title = LANGUAGES[site.language].texts["advice"]
        assert said.rindex(title) > said.rindex(LANGUAGES[site.language].texts["quiet"])
        assert title not in render.as_format(quiet_week(), build(quiet_week(), site), form)


def test_json_gives_advice_apart_from_the_items() -> None:
    document = review_document(review(advice=PLACES))
    assert document["items"] == []
    assert [one["line"] for one in document["advice"]] == [31, 9, 7]

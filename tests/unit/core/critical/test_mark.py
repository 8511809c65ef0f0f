"""Critical facts: each kind is found, in English and French; what keeps its facts stays quiet."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.critical import Critical, CriticalKind, mark
from tests.unit.core.critical.sentences import CHANGED, COME_AND_GONE, CONTEXT, PLAIN, REWORDED


def marked(before: str, after: str, page: str = CONTEXT) -> tuple[Critical, ...]:
    """What is marked in one changed sentence of a page that says nothing else of it."""
    return mark([(before, after)], before=f"{page}\n{before}", after=f"{page}\n{after}", language=None)[0]


@pytest.mark.parametrize(
    ("kind", "sentence"), [(kind, sentence) for kind, some in COME_AND_GONE.items() for sentence in some]
)
def test_a_fact_that_comes_or_goes_is_marked(kind: str, sentence: str) -> None:
    assert kind in CriticalKind.__members__.values()
    assert marked("", sentence)
    assert marked(sentence, "")


@pytest.mark.parametrize(
    ("before", "after"), [pair for some in CHANGED.values() for pair in some], ids=lambda text: text[:40]
)
def test_a_fact_that_changes_in_its_place_is_marked_in_both_directions(before: str, after: str) -> None:
    page = "Welcome.\nWe are here to help."
    assert marked(before, after, page)
    assert marked(after, before, page)


@pytest.mark.parametrize("sentence", PLAIN)
def test_a_plain_sentence_is_not_critical(sentence: str) -> None:
    assert marked("", sentence) == ()


@pytest.mark.parametrize(("before", "after"), REWORDED)
def test_other_words_for_the_same_fact_are_quiet(before: str, after: str) -> None:
    for was, now in ((before, after), (after, before)):
        assert mark([(was, now)], before=was, after=now, language=None) == ((),)


@pytest.mark.parametrize(
    ("before", "after", "kind", "was", "now"),
    [
        ("Call 1-800-555-0100 now.", "Call 1-800-555-0199 now.", "phone", "1-800-555-0100", "1-800-555-0199"),
        ("Women aged 50 to 74 come.", "Women aged 45 to 74 come.", "age", "50 to 74", "45 to 74"),
        ("It is recommended for you.", "It is not recommended for you.", "negation", "is", "is not"),
        ("Take 20 mg once a day.", "Take 10 mg once a day.", "dose", "20 mg", "10 mg"),
        ("Ouvert de 9 h à 17 h.", "Ouvert de 9 h à 16 h.", "hours", "17 h", "16 h"),
        ("Tamoxifen is used first.", "Letrozole is used first.", "treatment", "Tamoxifen", "Letrozole"),
    ],
)
def test_the_shortest_telling_text_is_shown_as_the_page_writes_it(
    before: str, after: str, kind: str, was: str, now: str
) -> None:
    assert marked(before, after)[0] == Critical(CriticalKind(kind), was, now)


def test_the_worst_stands_first() -> None:
    found = marked(
        "Call 0800 555 0100 from 9 am to 5 pm; take 20 mg.", "Call 0800 555 0199 from 9 am to 7 pm; take 40 mg."
    )
    ranks = [list(CriticalKind).index(one.kind) for one in found]
    assert found[0].kind is CriticalKind.PHONE
    assert ranks == sorted(ranks)


MOVED = [
    ("Call 0800 555 0100 for help.", "Call us for help."),
    ("Our hours are short.", "Our hours are short, and the number is 0800 555 0100."),
]


def test_a_fact_that_moved_to_another_sentence_is_not_marked() -> None:
    before, after = ("\n".join(pair[side] for pair in MOVED) for side in (0, 1))
    assert mark(MOVED, before=before, after=after, language="en") == ((), ())


def test_a_fact_that_still_stands_elsewhere_is_not_marked() -> None:
    page = "You may have chemotherapy.\nRing 0800 555 0100 or come in."
    assert marked("Chemotherapy takes time; ring 0800 555 0100.", "", page) == ()
    assert marked("", "We know that chemotherapy can be hard.", page) == ()


def test_a_value_that_gave_way_is_marked_though_both_stand_elsewhere() -> None:
    page = "Some take 10 mg.\nOthers take 20 mg."
    assert marked("Start with 20 mg once a day.", "Start with 10 mg once a day.", page)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Call 1-800-555-0100.", "Call 1 (800) 555-0100."),
        ("Open 9 am to 5 pm.", "Open 9:00 a.m. to 5:00 p.m."),
        ("Five sessions are offered.", "5 sessions are offered."),
        ("About 1,000 steps a day.", "About 1 000 steps a day."),
        ("Prenez 2,5 mg par jour.", "Prenez 2.5 mg chaque jour."),
        ("On the second floor.", "On the 2nd floor."),
        ("Ouvert du lundi au vendredi.", "Ouvert du lundi au vendredi."),
        ("© 2023 Willow", "© 2024 Willow"),
        ("Reference 12345, version 3.1", "Reference 12346, version 3.2"),
        ("We have 300 volunteers.", "We have 350 volunteers."),
        ("Fax: 01632 960 100", "Fax: 01632 960 200"),
        ("Smith J et al. J Clin Oncol 2019;37(4):12-20.", "Smith J et al. J Clin Oncol 2020;38(5):22-30."),
    ],
)
def test_spelling_and_counts_without_meaning_are_quiet(before: str, after: str) -> None:
    assert mark([(before, after)], before=before, after=after, language=None) == ((),)


def test_every_pair_is_answered() -> None:
    pairs = [("Call 0800 555 0100.", "Call 0800 555 0199.")] * 450
    found = mark(pairs, before="", after="", language=None)
    assert len(found) == len(pairs)
    assert found[0]
    assert found[-1] == ()


@given(st.lists(st.tuples(st.text(max_size=80), st.text(max_size=80)), max_size=4), st.text(max_size=80))
def test_no_text_breaks_the_rules(pairs: list[tuple[str, str]], page: str) -> None:
    assert len(mark(pairs, before=page, after=page, language=page)) == len(pairs)


PIECES = st.sampled_from((
    "1", "9", "15", "0800", "555-0100", "2.5", "mg", "µg", "%", "½", "to", "-", "–", "h", "am", "pm", "days",
    "lundi", "not", "ne", "pas", "plus", "n'est", "without", "only", "open", "to", "free", "$", "£", "(", ")",
    "[", ":", ";", ",", ".", "|", "aged", "ans", "12,", "Street", "A1A", "1A1", "closed", "has", "tamoxifen",
    "'", "’", "İ", "ß", "\u0301", "\u00ad",
))  # fmt: skip


@given(st.lists(PIECES, max_size=25), st.lists(PIECES, max_size=25))
def test_no_pieces_of_facts_break_the_rules(before: list[str], after: list[str]) -> None:
    was, now = " ".join(before), " ".join(after)
    mark([(was, now), (was, ""), ("", now)], before=was, after=now, language=None)


@given(st.lists(PIECES, max_size=25))
def test_what_did_not_change_is_not_marked(words: list[str]) -> None:
    text = " ".join(words)
    assert mark([(text, text)], before=text, after=text, language=None) == ((),)


@given(st.lists(PIECES, max_size=15), st.lists(PIECES, max_size=15))
def test_what_is_shown_stands_in_the_sentences(before: list[str], after: list[str]) -> None:
    was, now = " ".join(before).replace("\u00ad", ""), " ".join(after).replace("\u00ad", "")
    for one in mark([(was, now)], before="", after="", language=None)[0]:
        assert one.before or one.after


@pytest.mark.parametrize(
    "piece",
    [
        "9",
        "9 ",
        "1-",
        "a ",
        "not ",
        "ne ",
        "mg ",
        "12 St ",
        "A ",
        "open to ",
        "n'est ",
        "(",
        "1,000 ",
        "lundi ",
        "0800 ",
    ],
)
def test_hostile_sentences_cost_little(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    started = time.process_time()
    mark([(text, text + "x"), (text, ""), ("", "y" + text)], before=text, after=text + "x", language=None)
    assert time.process_time() - started < 3


def _kinds(before: str, after: str) -> list[CriticalKind]:
    return [one.kind for one in mark([(before, after)], before=before, after=after, language=None)[0]]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("Offert aux femmes de 18 ans et plus.", "Offert aux femmes de 16 ans et plus.", CriticalKind.AGE),
        ("Call Samaritans on 116 123.", "Call Samaritans on 116 132.", CriticalKind.PHONE),
        ("The service is free of charge.", "The service is no longer free of charge.", CriticalKind.COST),
        ("Visit 214 Maple Street, Whitehorse.", "Visit 214 Maple Street, Dawson City.", CriticalKind.ADDRESS),
        ("You can drive unless you had a sedative.", "You can drive.", CriticalKind.NEGATION),
        ("Our helpline is open 24/7.", "Our helpline is open on weekdays.", CriticalKind.HOURS),
        ("", "A doctor must refer you.", CriticalKind.ELIGIBILITY),
        ("", "The centre remains closed.", CriticalKind.CLOSURE),
    ],
)
def test_what_changed_has_its_kind(before: str, after: str, kind: CriticalKind) -> None:
    assert kind in _kinds(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Eligible if you pay $10", "Eligible if you pay $10.00"),
        ("Open 9 am to 5 pm.", "Open 9:00 a.m. – 5:00 p.m."),
        ("Ouvert à 9 h.", "Ouvert à 9h00."),
        ("You need five sessions.", "You need 5 sessions."),
        ("Les documents doivent être accompagnés d'un nom.", "Les documents doivent porter un nom."),
        ("Les informations relatives à votre compte.", "Les informations sur votre compte."),
        ("The platform is not covered by these Terms.", "The platform is not governed by these Terms."),
        ("If you send your Content to us, we keep it.", "If you send your User Content to us, we keep it."),
        ("1.5 You must not share your password.", "1.6 You must not share your password."),
        ("", "Our centre welcomes you every week."),
        ("", "Each week another speaker tells a story."),
        ("There are 12 users online.", "There are 15 users online."),
        ("Section 16 may be changed until then.", "Section 17 may be changed until then."),
        ("", "Thank you to everyone who baked."),
        ("", "The film ends on a hopeful note."),
    ],
)
def test_what_only_looks_like_a_fact_is_quiet(before: str, after: str) -> None:
    assert not _kinds(before, after)


def test_a_page_that_was_rewritten_still_tells_its_numbers() -> None:
    pairs = [(f"Story {'abcdefgh'[n % 8]} begins.", f"Tale {'abcdefgh'[n % 8]} begins.") for n in range(30)]
    pairs.append(("Call 867-555-0101 for help.", "Call 867-555-0102 for help."))
    before, after = ("\n".join(pair[side] for pair in pairs) for side in (0, 1))
    assert [one.kind for one in mark(pairs, before=before, after=after, language=None)[-1]] == [CriticalKind.PHONE]

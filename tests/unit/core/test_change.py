"""Question 4: what is a change of the text, and what only looks like one."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator import page as reader
from curator.core.change import Change, ChangeKind, SentencePair, compare, how_much
from curator.core.facts import Block, BlockKind, PageFacts
from tests.unit.core.builders import facts
from tests.unit.page.pages import CONTACT, TABLE, TEXT, WARNING, page


def read(body: bytes) -> PageFacts:
    return reader.read(body, content_type="text/html", url="https://www.willow.example/secondary").facts


BEFORE = read(page())


def change_to(body: bytes) -> Change:
    return compare(BEFORE, read(body))


def test_equal_pages_are_unchanged() -> None:
    assert change_to(page()) == Change(ChangeKind.UNCHANGED, 0.0)


FURNITURE = {
    "menu": page(menu="<a href='/'>Home</a> <a href='/shop'>Our new shop for gifts</a>"),
    "consent box": page(consent="We and our 12 partners value your privacy. <button>Reject</button>"),
    "advert": page(advert="Our summer raffle is open: win a weekend by the sea with three of your friends."),
    "counter": page(counter="1,377 people read this page"),
    "related links": page(related="<li><a href='/b'>Telling your children about a diagnosis in the family</a></li>"),
    "review date": page(stamp="Last reviewed: 9 March 2026"),
    "markup": page(text=TEXT.replace("<p>", "<p class=x>").replace(". ", ".\n <span> </span>")),
    "typography": page(
        text=TEXT.replace("hormone", "hor\u00admone").replace(" it ", "\u00a0it ").replace(",", "\u200b,")
    ),
    "new tab hint": page(text=TEXT.replace("cycles of", "<a href=x>cycles (opens in a new tab)</a> of")),
    "moved section": page(table=CONTACT + TABLE, contact=""),
    "moved box": page(contact=WARNING + CONTACT, warning=""),
}


@pytest.mark.parametrize("after", FURNITURE.values(), ids=FURNITURE)
def test_what_stands_around_the_text_raises_nothing(after: bytes) -> None:
    assert after != page()
    for change in (change_to(after), compare(read(after), BEFORE)):
        assert not change.real
        assert change.sentences == ()


@pytest.mark.parametrize(
    ("after", "was", "now"),
    [
        (page(contact=CONTACT.replace("0100", "0199")), "0800 555 0100", "0800 555 0199"),
        (page(contact=CONTACT.replace("5 pm", "3 pm")), "5 pm", "3 pm"),
        (page(table=TABLE.replace("2.5 mg", "25 mg")), "Letrozole | 2.5 mg", "Letrozole | 25 mg"),
        (page(warning=WARNING.replace("38 °C", "39 °C")), "38 °C", "39 °C"),
        (page(text=TEXT.replace("can be treated", "cannot be treated")), "It can be", "It cannot be"),
    ],
    ids=["telephone", "hours", "dose", "warning", "a-word"],
)
def test_a_changed_fact_is_seen_with_its_sentence(after: bytes, was: str, now: str) -> None:
    change = change_to(after)
    assert change.kind is ChangeKind.EDITED
    assert len(change.sentences) == 1
    assert was in change.sentences[0].before
    assert now in change.sentences[0].after
    assert 0 < change.score < 0.1


def test_a_warning_box_that_goes_or_comes_is_seen() -> None:
    gone = change_to(page(warning=""))
    assert [(bool(pair.before), bool(pair.after)) for pair in gone.sentences] == [(True, False)]
    come = compare(read(page(warning="")), BEFORE)
    assert [(pair.before, pair.after) for pair in come.sentences] == [("", gone.sentences[0].before)]


def test_an_added_sentence_is_seen() -> None:
    added = "The helpline is closed on public holidays, so please leave a message and we will call you back."
    change = change_to(page(contact=CONTACT.replace("</p>", f" {added}</p>")))
    assert [(pair.before, pair.after, pair.under) for pair in change.sentences] == [("", added, "Talk to a nurse")]


def test_a_page_about_something_else_is_replaced() -> None:
    casino = (
        "<p>" + " ".join(f"Spin number {n} of the lucky wheel pays twice what you bet." for n in range(40)) + "</p>"
    )
    change = change_to(page(text=casino, table="", warning="", contact=""))
    assert change.kind is ChangeKind.REPLACED
    assert change.sentences


def test_a_page_of_which_a_line_is_left_is_replaced() -> None:
    change = change_to(page(text="<p>Sorry, we could not find this page.</p>", table="", warning="", contact=""))
    assert change.kind is ChangeKind.REPLACED


def test_a_page_that_lost_most_of_its_text_is_thinned() -> None:
    kept = TEXT[: TEXT.index("<h2>")]
    change = change_to(page(text=kept, table="", warning="", contact=""))
    assert change.kind is ChangeKind.THINNED
    assert len(change.sentences) >= 5


def test_text_that_an_extractor_takes_for_furniture_today_is_not_gone() -> None:
    lines = ("Call the nurses on weekdays between nine and five.", "Ask your doctor about the tablets that you take.")
    before = facts(*lines)
    after = PageFacts("Coping", "en", None, before.blocks[:1], lines[0], 18, "test/1", furniture=lines[1])
    assert compare(before, after).kind is ChangeKind.FURNITURE
    assert compare(after, before).kind is ChangeKind.FURNITURE


def test_a_short_label_counts_only_where_both_views_saw_it() -> None:
    text = "Ask your doctor about the tablets that you take, and keep a list of them at hand."
    before, after = facts(text), facts(text, "Find near you")
    assert compare(before, after).kind is ChangeKind.EDITED
    unseen = PageFacts("Coping", "en", None, after.blocks, text, 20, "test/1")
    assert compare(before, unseen).kind is ChangeKind.FURNITURE


def test_a_note_counts_where_only_our_own_view_saw_it() -> None:
    text = "Ask your doctor about the tablets that you take, and keep a list of them at hand."
    before = facts(text)
    note = Block(BlockKind.NOTE, "Not in pregnancy")
    after = PageFacts("Coping", "en", None, (*before.blocks, note), text, 20, "test/1")
    assert compare(before, after).sentences == (SentencePair("", "Not in pregnancy"),)


def test_a_short_value_that_also_stands_elsewhere_is_still_an_edit() -> None:
    before = facts("Data location: Canada.", "Clinic: the north wing.", "Data location: France.")
    after = facts("Data location: France.", "Clinic: the north wing.", "Data location: France.")
    assert compare(before, after).real


def test_signs_that_change_what_a_number_means_are_words() -> None:
    assert compare(facts("Take it if your count is < 5 today."), facts("Take it if your count is > 5 today.")).real
    assert compare(facts("It costs £20 a month for you."), facts("It costs $20 a month for you.")).real


def test_text_without_spaces_is_compared_word_by_word() -> None:
    change = compare(facts("每天服用一次，每次二十毫克。请勿饮酒。"), facts("每天服用两次，每次二十毫克。请勿饮酒。"))
    assert change.sentences == (SentencePair("每天服用一次，每次二十毫克。", "每天服用两次，每次二十毫克。"),)


def test_what_is_shown_has_an_end_and_the_change_is_in_sight() -> None:
    long = " ".join(f"word{n}" for n in range(400))
    change = compare(facts(long + " old"), facts(long + " new"))
    (pair,) = change.sentences
    assert pair.before.endswith("old")
    assert pair.after.endswith("new")
    assert max(len(pair.before), len(pair.after)) < 700
    many = compare(
        facts("Here we are."), facts("Here we are.", *(f"Topic{n} is what this is about." for n in range(90)))
    )
    assert len(many.sentences) == 50
    assert how_much(many) == "More than 49 sentences changed."


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([("a", "b"), ("c", "d"), ("", "e")], "Two sentences changed, one was added."),
        ([("a", "b")], "One sentence changed."),
        ([("", "b"), ("", "c"), ("d", "")], "Two sentences were added, one was removed."),
        ([("a", "")], "One sentence was removed."),
        ([("a", "b")] * 12, "12 sentences changed."),
    ],
)
def test_how_much_changed_is_said_in_words(pairs: list[tuple[str, str]], said: str) -> None:
    assert how_much(Change(ChangeKind.EDITED, 0.1, tuple(SentencePair(*pair) for pair in pairs))) == said


HOURS = "<br>\n".join(
    f"{day} 9am to {hour}pm at the {place} clinic in room {hour}"
    for hour, (day, place) in enumerate(
        zip(
            ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
            ("north", "south", "east", "west", "city", "old"),
            strict=True,
        )
    )
)


@pytest.mark.parametrize("shape", ["<p>{}</p>", "<table><tr><td>{}</td></tr></table>"])
@pytest.mark.parametrize("line", ["Closed until further notice", "Call 416 555 0199 before you come"])
def test_a_last_line_of_a_long_run_without_full_stops_is_seen_to_come_and_go(line: str, shape: str) -> None:
    long = HOURS + "<br>and on request"
    before, after = (read(page(contact=shape.format(text))) for text in (long, f"{long}<br>{line}"))
    assert compare(before, after).kind is ChangeKind.EDITED
    assert compare(after, before).kind is ChangeKind.EDITED


LONG = tuple(f"Sentence {n} tells readers of clinic {n % 977} whom to call." for n in range(40_000))


@pytest.mark.parametrize("joined", [False, True], ids=["many-blocks", "one-block"])
@pytest.mark.parametrize("at", [0, 20_000, 39_999])
def test_in_a_very_long_page_a_changed_sentence_is_found_wherever_it_stands(at: int, joined: bool) -> None:
    edited = (*LONG[:at], LONG[at].replace("whom to call", "that nobody answers"), *LONG[at + 1 :])
    before, after = (facts(" ".join(text)) if joined else facts(*text) for text in (LONG, edited))
    change = compare(before, after)
    assert change.kind is ChangeKind.EDITED
    assert [(pair.before, pair.after) for pair in change.sentences] == [(LONG[at], edited[at])]


def test_a_very_long_page_is_judged_as_any_other() -> None:
    moved = LONG[20_000:] + LONG[:20_000]
    assert compare(facts(*LONG), facts(*moved)).kind is ChangeKind.FURNITURE
    other = tuple(f"Spin {n} of the lucky wheel {n} pays twice your bet {n}." for n in range(40_000))
    assert compare(facts(*LONG), facts(*other)).kind is ChangeKind.REPLACED
    assert compare(facts(*LONG), facts(*LONG[:10_000])).kind is ChangeKind.THINNED


WORST = {
    "one-word blocks": lambda sign: [sign] + ["x"] * 500_000,
    "two-word blocks": lambda sign: [f"a{n} {sign}." for n in range(150_000)],
    "long sentences": lambda sign: [" ".join(f"w{n}" for n in range(i, 600_000, 120)) + sign for i in range(120)],
    "one long sentence": lambda sign: [" ".join(f"w{n}" for n in range(600_000)) + f" {sign}"],
    "other text": lambda sign: [" ".join(f"{sign}{n * 7 + i}" for i in range(12)) + "." for n in range(50_000)],
}


@pytest.mark.parametrize("make", WORST.values(), ids=WORST)
def test_two_pages_of_any_size_are_compared_in_time(make: Callable[[str], list[str]]) -> None:
    before, after = facts(*make("b")), facts(*make("c"))
    started = time.process_time()
    assert compare(before, after).real
    assert time.process_time() - started < 10  # seconds; about 1 on a quiet machine


_WORDS = st.sampled_from(
    ["nurse", "call", "doctor", "tablet", "dose", "day", "open", "20", "38", "mg", "ask", "the", "a"]
)
_SENTENCES = st.lists(_WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")
_PAGES = st.builds(lambda lines: facts(*lines), st.lists(_SENTENCES, max_size=12))


@given(_PAGES)
def test_a_page_is_unchanged_against_itself(one: PageFacts) -> None:
    assert compare(one, one) == Change(ChangeKind.UNCHANGED, 0.0)


@given(_PAGES, _PAGES)
def test_a_real_change_always_shows_a_sentence_and_a_score(one: PageFacts, other: PageFacts) -> None:
    change = compare(one, other)
    assert change.real == bool(change.sentences)
    assert 0 <= change.score <= 1
    assert change.real == (change.score > 0)
    assert all(pair.before != pair.after for pair in change.sentences)


@given(_PAGES, _PAGES)
def test_a_change_is_one_in_both_directions(one: PageFacts, other: PageFacts) -> None:
    assert compare(one, other).real == compare(other, one).real


@given(_PAGES, st.randoms())
def test_moved_blocks_are_no_change(one: PageFacts, random: object) -> None:
    texts = [block.text for block in one.blocks]
    random.shuffle(texts)  # type: ignore[attr-defined]  # hypothesis's own Random
    assert not compare(one, facts(*texts)).real


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_text_breaks_it(one: str, other: str) -> None:
    compare(facts(one), facts(other))

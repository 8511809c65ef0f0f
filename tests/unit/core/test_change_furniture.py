"""What the site says in its own name in the middle of a page, by its words or because siblings say it too."""

from dataclasses import replace

import pytest

from curator.core.change import Change, ChangeKind, compare
from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.siblings import NOTHING_SHARED, Shared, Sibling, shared_with, words_shown
from tests.unit.core.builders import facts

TEXT = ("Secondary breast cancer can be treated for many years.", "Ask your nurse about the tablets that you take.")


def with_block(*more: str, kind: BlockKind = BlockKind.PARAGRAPH) -> PageFacts:
    page = facts(*TEXT, *more)
    return replace(page, blocks=(*page.blocks[: len(TEXT)], *(Block(kind, text) for text in more)))


def change_of(*more: str, shared: Shared = NOTHING_SHARED, kind: BlockKind = BlockKind.PARAGRAPH) -> Change:
    return compare(facts(*TEXT), with_block(*more, kind=kind), shared)


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "Haut de page",
        "Accept all cookies",
        "Advertisement",
        "English",
        "By using this site you accept cookies from our partners.",
        "En poursuivant votre visite, vous acceptez les cookies de mesure d'audience.",
        "Sign up to our newsletter and never miss a story.",
        "word word word word word word word",
        "Hits: 30214",
        "Page affichée le 03/05/2024 à 09 h 14.",
        "Categories: Genetics | Stubs",
        "Last updated: 3 May 2026",
    ],
)
def test_a_line_of_the_site_is_no_change(line: str) -> None:
    assert not change_of(line).real
    assert not compare(with_block(line), facts(*TEXT)).real


@pytest.mark.parametrize(
    "line",
    [
        "Read more about the tablets before you start.",
        "Do not accept cookies from patients: they may hold nuts.",
        "Call us on 0800 555 0100.",
        "We are closed until further notice.",
        "English and French spoken.",
        "Visits: 14 to 16 in the afternoon.",
        "5 visitors at most.",
        "Take two tablets a day.",
        "Updated guidance says that you should wait.",
    ],
)
def test_a_line_that_only_looks_like_one_is_told(line: str) -> None:
    page = "The kitchen offers a cookie with every cup of tea." if "cookies" in line else "The ward is on floor two."
    before = facts(*TEXT, page)
    change = compare(before, facts(*TEXT, page, line))
    assert [pair.after for pair in change.sentences] == [line]


def test_on_a_page_about_cookies_consent_is_content() -> None:
    before = facts(*TEXT, "We set cookies to count readers.")
    assert compare(before, facts(*TEXT, "We set cookies to count readers.", "You accept cookies by staying here.")).real


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("See our clinics (https://willow.example/a) for times.", "See our clinics for times."),
        ("Published by https://www.willow.example/ since May.", "Published by https://willow.example since May."),
        ("Risk[edit]", "Risk[edit | edit source]"),
    ],
)
def test_how_an_address_is_printed_is_no_change(before: str, after: str) -> None:
    assert compare(facts(*TEXT, before), facts(*TEXT, after)).kind is ChangeKind.FURNITURE


def test_another_address_in_the_text_is_a_change() -> None:
    assert compare(facts("Write to https://willow.example."), facts("Write to https://elm.example.")).real


BANNER = "Our summer fair is on the lawn this year, come and see us."


def test_what_siblings_show_too_is_the_sites_furniture() -> None:
    without, having = facts("Another page of the site."), facts("Another page of the site.", BANNER)
    assert change_of(BANNER).real
    assert not change_of(BANNER, shared=shared_with(facts(*TEXT), [Sibling(without, having)])).real
    assert not change_of(BANNER, shared=shared_with(facts(*TEXT), [Sibling(having, having)])).real
    gone = shared_with(facts(*TEXT), [Sibling(having, without)])
    assert not compare(with_block(BANNER), facts(*TEXT), gone).real


def test_what_siblings_keep_is_content_where_one_page_loses_it() -> None:
    having = facts("Another page of the site.", BANNER)
    for sibling in (Sibling(having, having), Sibling(having, None)):
        assert compare(with_block(BANNER), facts(*TEXT), shared_with(facts(*TEXT), [sibling])).real


def test_an_edited_sentence_is_furniture_only_where_siblings_edited_it_too() -> None:
    other = BANNER.replace("on the lawn", "in the hall")
    before, now = facts("Another page.", BANNER), facts("Another page.", other)
    shared = shared_with(facts(*TEXT), [Sibling(now, now)])
    assert compare(with_block(BANNER), with_block(other), shared).real
    shared = shared_with(facts(*TEXT), [Sibling(before, now)])
    assert not compare(with_block(BANNER), with_block(other), shared).real


def test_a_copy_of_the_page_is_no_sibling_of_it() -> None:
    copy = Sibling(facts(*TEXT), with_block(BANNER))
    assert change_of(BANNER, shared=shared_with(with_block(BANNER), [copy])).real


@pytest.mark.parametrize("text", ["Call our helpline on 0800 555 0199.", "This service has closed."])
def test_a_number_or_an_end_is_told_although_the_whole_site_says_it(text: str) -> None:
    assert change_of(text, shared=Shared(words_shown(facts(text)))).real


def test_a_note_box_is_told_although_the_whole_site_shows_it() -> None:
    text = "Please wear a mask on all our wards."
    shared = Shared(words_shown(facts(text)))
    assert change_of(text, shared=shared, kind=BlockKind.NOTE).real
    assert not change_of(text, shared=shared).real


def test_words_shown_is_bounded() -> None:
    assert len(words_shown(facts(*(f"Sentence number {n}." for n in range(20_000))))) <= 5_000
    assert len(words_shown(facts("A sentence. " * 100_000, "Another."))) <= 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The usual dose is 20mg once a day.", "The usual dose is 20 mg once a day."),
        ("Ring the helpline on 01632 960 418.", "Ring the helpline on 01632 960418."),
        ("Ring 1-888-555-0117 at any hour.", "Ring (888) 555-0117 at any hour."),
        ("9h30", "9 h 30"),
        ("Open 8 am to 6pm.", "Open 8am to 6 pm."),
        ("Some 12,000 people took part.", "Some 12 000 people took part."),
        ("Appelez le 39 89.", "Appelez le 3989."),
        ("Each meeting costs $10, tea included.", "Each meeting costs $10.00, tea included."),
        ("Cela coûte 10 $ par mois.", "Cela coûte 10,00 $ par mois."),
        ("Ring 1-800-555-0142 at any hour.", "Ring +1 800 555 0142 at any hour."),
        ("Open 9 am to 5 pm.", "Open 9:00 a.m. – 5:00 p.m."),
        ("Ouvert de 9 h à 17 h.", "Ouvert de 9h00 à 17h00."),
        ("You can't drive, and we don't either.", "You cannot drive, and we do not either."),
        ("The staff help you.", "The sta\ufb00 help you."),
        ("Take it for five years.", "Take it for 5 years."),
        ("Send us an e-mail today.", "Send us an email today."),
    ],
)
def test_a_number_that_is_only_set_in_another_way_is_no_change(before: str, after: str) -> None:
    assert not compare(facts(*TEXT, before), facts(*TEXT, after)).real


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ring the helpline on 01632 960 418.", "Ring the helpline on 01632 960 419."),
        ("The usual dose is 20mg once a day.", "The usual dose is 200 mg once a day."),
        ("Take 1 or 2 tablets.", "Take 12 tablets."),
        ("Take 2.5 mg a day.", "Take 25 mg a day."),
        ("Take 0.125 mg a day.", "Take 0125 mg a day."),
        ("It costs 1.50 dollars.", "It costs 150 dollars."),
        ("For 5-10 days.", "For 510 days."),
        ("Room 12 30 is open.", "Room 12 31 is open."),
        ("It costs $10 a month.", "It costs $10.50 a month."),
        ("It costs $10.00 a month.", "It costs $1000 a month."),
        ("Take it for five years.", "Take it for 6 years."),
        ("Open from 9 am.", "Open from 9 pm."),
        ("Open 9 am to 5 pm.", "Open 9 am and 5 pm."),
        ("Ouvert à 9 h.", "Ouvert à 9 h 30."),
        ("You can't drive after it.", "You can drive after it."),
        ("It is 10\u00b2 cells wide.", "It is 102 cells wide."),
    ],
)
def test_another_number_is_a_change_however_it_is_set(before: str, after: str) -> None:
    assert compare(facts(*TEXT, before), facts(*TEXT, after)).real


@pytest.mark.parametrize("line", ["{} people read this page", "{} personnes ont lu cette page", "Read {} times"])
def test_what_counts_the_readers_is_furniture(line: str) -> None:
    assert not compare(facts(*TEXT, line.format(142)), facts(*TEXT, line.format("1,513"))).real

"""What a site says of itself without a box that names it, beside what only looks like it and must be told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.change import compare
from curator.core.counters import is_count, only_counts
from curator.core.facts import Block, BlockKind, ContentLink, PageFacts
from curator.core.words import changes_address, hides_address
from tests.unit.core.builders import facts

TEXT = (
    "Secondary breast cancer can be treated for many years.",
    "Ask your nurse about the tablets that you take.",
    "Treatment is for the whole of the body, and you can stay at home for most of it.",
    "Some people go back to work between two courses, others rest, and both is right.",
)


def added(line: str) -> bool:
    return compare(facts(*TEXT), facts(*TEXT, line)).real


@pytest.mark.parametrize(
    "line",
    [
        "This video is hosted by Vidabox. Vidabox may set cookies. To watch it you have to allow marketing cookies.",
        "We use essential cookies to make this site work. We would also like to set some for analytics.",
        "En poursuivant votre visite, vous acceptez la mesure d'audience. Aucune donnée de santé n'est recueillie.",
        "You are browsing as a visitor. Sign in or create an account to save this page to your favourites.",
        "Your session ends in 20 minutes | Stay signed in",
        "Bonjour Camille, vous avez 1 message non lu.",
        "Good evening, and welcome back! Pick up where you left off.",
        "You have 3 free articles left this month.",
        "Entretien du site : dans la nuit du 3 février, de 23 h à 5 h, nos pages pourraient ne pas s'afficher.",
        "Our website will be down for maintenance on Sunday from 6 am to 8 am.",
        "Thornley weather today: 3°C, fog clearing by noon, wind calm. Flood alert on the lower Wend.",
        "Autres langues : English العربية Português (traduction automatique)",
        "Take our two-minute survey for the chance to win a £25 gift card.",
        "1,204 views · 38 shares",
        "We value your privacy. We and our partners use cookies to show ads. Manage options.",
        "You are here: Home > Help > Coping",
        "Page 1 of 4",
        "Print this page | Email",
        "On this page",
        "Reviewed: 3 March 2026",
        "Published 3 March 2025, updated 4 June 2026",
        "Page révisée le 3 mars 2025",
        "Tuesday, November 24, 2026",
        "Le mardi 24 novembre 2026",
        "© 2026 Willow Trust. All rights reserved.",
    ],
)
def test_what_the_site_says_of_itself_is_no_change(line: str) -> None:
    assert not added(line)
    assert not compare(facts(*TEXT, line), facts(*TEXT)).real


@pytest.mark.parametrize(
    "line",
    [
        "Each session ends in the garden with a cup of tea.",
        "Your session ends in the garden.",
        "Sign in to the patient portal to see your results.",
        "When you are logged in as a carer you see the results of the person you care for.",
        "Welcome, and hello to guests of all ages.",
        "The scanner is down for maintenance on Sunday.",
        "Maintenance at the Leeds site: go to the York site on 3 February.",
        "Our website lists every clinic; appointments will be slow this month.",
        "In cold weather, wind and rain below 5 °C, keep your hands warm after oxaliplatin.",
        "Keep the tablets below 25 °C in hot weather.",
        "We speak English, Polish, Urdu and Welsh.",
        "Languages: English, Arabic, Somali.",
        "Fill in the questionnaire before your appointment.",
        "Two visitors at most.",
        "Read more: call the nurses before you start.",
        "You are here for a reason: ask for help.",
        "Reviewed 3 March 2026: do not take it with aspirin.",
        "The next meeting is on Tuesday, November 24, 2026",
        "Tuesday, November 24, 2026 at 7 pm",
        "Page 4 of the leaflet lists the side effects.",
        "Print | Wear gloves",
    ],
)
def test_what_only_looks_like_it_is_told(line: str) -> None:
    assert added(line)


def test_a_line_that_leads_on_is_a_label_and_a_link_and_nothing_else() -> None:
    def page(line: str, words: str) -> PageFacts:
        made = facts(*TEXT, line)
        return PageFacts(
            **{name: getattr(made, name) for name in made.__slots__} | {"links": (ContentLink(words, "/"),)}
        )

    line = "READ MORE: Do sleep gummies work? We tried nine"
    assert not compare(facts(*TEXT), page(line, "Do sleep gummies work? We tried nine")).real
    assert compare(facts(*TEXT), page(line, "We tried nine")).real
    assert compare(facts(*TEXT), page("Note: Stop the tablets", "Stop the tablets")).real


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("6 min read 1,204 views 38 shares", "6 min read 1,251 views 41 shares"),
        (
            "Thread starter Jan · 5,113 views · Last reply 2 hours ago",
            "Thread starter Jan · 5,486 views · Last reply 7 days ago",
        ),
        ("Jan Moderator Messages: 3,420 Reaction score: 8,891", "Jan Moderator Messages: 3,455 Reaction score: 9,012"),
        ("Molly_B, 2 hours ago", "Molly_B, 7 days ago"),
        ("3 months ago", "5 months ago"),
        ("4.8 out of 5 from 212 reviews", "4.7 out of 5 from 219 reviews"),
        ("You are visitor number 048213", "You are visitor number 048377"),
        ("Pharmacy Today is Monday, March 4, 2024", "Pharmacy Today is Tuesday, March 12, 2024"),
        ("There are 12 users online", "There are 31 users online"),
        ("By Anna Roe | June 3, 2025 | 12 comments", "By Anna Roe | June 9, 2026 | 15 comments"),
        ("Par Capucine · 812 partages · 27 réactions", "Par Capucine · 860 partages · 35 réactions"),
    ],
)
def test_a_counter_that_moved_on_is_no_change(before: str, after: str) -> None:
    assert only_counts(before, after)
    assert not compare(facts(*TEXT, before), facts(*TEXT, after)).real


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Call us if the last dose was 2 days ago.", "Call us if the last dose was 7 days ago."),
        ("If it was 2 days ago, call the ward and say so", "If it was 7 days ago, call the ward and say so"),
        ("5 visitors at most", "2 visitors at most"),
        ("Take 2 tablets", "Take 3 tablets"),
        ("Ward 4", "Ward 5"),
        ("4 out of 5 women", "3 out of 5 women"),
        ("Evidence from 12 reviews", "Evidence from 14 reviews"),
        ("The course starts on Monday, March 4, 2024", "The course starts on Monday, March 11, 2024"),
        ("Groups of 12 people online", "Groups of 8 people online"),
        ("By phone | Monday, June 3, 2026", "By phone | Monday, June 8, 2026"),
        ("38 shares · by Ann", "41 shares · by Bea"),
    ],
)
def test_another_number_in_the_text_is_told(before: str, after: str) -> None:
    assert not only_counts(before, after)
    assert compare(facts(*TEXT, before), facts(*TEXT, after)).real


@pytest.mark.parametrize(
    ("before", "after", "is_real"),
    [
        ("“I was in and out in minutes.”", "“Parking was easy.”", False),
        ("« Le courage n'est pas l'absence de peur. »", "« Il faut cultiver notre jardin. »", False),
        ("Did you know… The spleen is like an orange.", "Did you know… People blink all day.", False),
        ("Le saviez-vous ? La rate pèse peu.", "Le saviez-vous ? On cligne des yeux.", False),
        ("“I was in and out in minutes.”", "Parking is behind the house.", True),
        ("Did you know… The spleen is like an orange.", "“Parking was easy.”", True),
        (
            "“Take it with food,” says the nurse, who has seen it all. Then wait.",
            "“Rest,” says the nurse. Then call.",
            True,
        ),
    ],
)
def test_a_box_that_turned_is_no_change(before: str, after: str, *, is_real: bool) -> None:
    assert compare(facts(*TEXT, before), facts(*TEXT, after)).real is is_real


def test_a_day_below_a_heading_of_its_own_is_told() -> None:
    def page(day: str, *above: Block) -> PageFacts:
        made = facts(*TEXT)
        blocks = (Block(BlockKind.HEADING, "Coping", 1), *made.blocks, *above, Block(BlockKind.PARAGRAPH, day))
        return replace(made, blocks=blocks, extract=f"{made.extract}\n{day}")

    below = Block(BlockKind.HEADING, "Next meeting", 2)
    assert not compare(page("June 3, 2026"), page("June 9, 2026")).real
    assert compare(page("June 3, 2026", below), page("June 9, 2026", below)).real


def test_a_quotation_that_came_alone_is_told() -> None:
    assert added("“I was in and out in minutes and never felt rushed.”")


def test_a_note_is_never_one_of_many() -> None:
    def page(line: str) -> PageFacts:
        made = facts(*TEXT, line)
        blocks = (*made.blocks[:-1], Block(BlockKind.NOTE, line))
        return PageFacts(**{name: getattr(made, name) for name in made.__slots__} | {"blocks": blocks})

    assert compare(page("Did you know? It may burn."), page("Did you know? Rest is best.")).real


def test_an_address_that_hides_is_no_change_and_another_one_is() -> None:
    shown, hidden = "Write to jan@willow.example for a place.", "Write to [email protected] for a place."
    assert hides_address(shown, hidden)
    assert hides_address(hidden, shown)
    assert not hides_address(shown, hidden.replace("place", "bed"))
    assert not hides_address(hidden, hidden)
    assert not compare(facts(*TEXT, shown), facts(*TEXT, hidden)).real
    other = shown.replace("jan@", "bea@")
    assert changes_address(shown, other)
    assert not changes_address(shown, other.replace("place", "bed"))
    assert compare(facts(*TEXT, shown), facts(*TEXT, other)).real


@given(st.text(max_size=250), st.text(max_size=250))
def test_counting_never_raises_and_says_nothing_of_equal_lines(one: str, other: str) -> None:
    assert only_counts(one, other) is only_counts(other, one)
    assert is_count(one) in (True, False)
    assert hides_address(one, other) is hides_address(other, one)

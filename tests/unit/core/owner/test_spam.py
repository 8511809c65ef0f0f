"""Taken addresses by what they sell, and honest pages that speak of the same things."""

from dataclasses import replace
from typing import Any

import pytest

from curator.core.facts import Marks
from curator.core.link import Organisation
from curator.core.owner import Owner
from curator.core.promise import NO_PROMISE, Promise
from tests.unit.core.owner.builders import APPROVED, COPING, FURNITURE, MARKS, PROMISE, hope, judged, page
from tests.unit.core.owner.spam_pages import HONEST, SPAM


@pytest.mark.parametrize("case", SPAM)
@pytest.mark.parametrize("first", [False, True], ids=["approved", "first"])
def test_a_page_that_sells_something_else_is_anothers(case: str, first: bool) -> None:
    topic, title, texts = SPAM[case]
    now = page(*texts, title=title, headings=(title,), marks=Marks(domain="hope.example", site_names=(title[:20],)))
    found = judged(now, approved=None if first else APPROVED)
    assert (found.owner, found.shows) == (Owner.ANOTHERS, topic)
    assert found.rule == f"spam-{topic}"
    assert found.quote
    assert found.confidence >= 0.9


@pytest.mark.parametrize("case", SPAM)
def test_without_a_heading_the_title_and_the_text_are_enough(case: str) -> None:
    topic, title, texts = SPAM[case]
    found = judged(page(*texts, title=title))
    assert (found.owner, found.shows) == (Owner.ANOTHERS, topic)


@pytest.mark.parametrize("case", ["casino-en", "slot-id", "pills-en"])
def test_a_name_left_in_a_footer_saves_no_casino(case: str) -> None:
    topic, title, texts = SPAM[case]
    now = page(*texts, title=title, headings=(title,), around="Hope House", marks=Marks(domain="hope.example"))
    assert judged(now).shows == topic


@pytest.mark.parametrize("case", HONEST)
def test_an_honest_page_is_quiet_where_nothing_was_approved(case: str) -> None:
    title, texts, name, anchor = HONEST[case]
    marks = Marks(domain="honest.example", site_names=(name,))
    promise = Promise((anchor,), (f"Read there about {anchor}.",), None, "honest.example")
    now = page(*texts, title=title, headings=(title,), marks=marks)
    assert judged(now, approved=None, promise=promise).owner in (Owner.NOT_JUDGED, Owner.SAME)
    named = replace(promise, organisation=Organisation(name))
    assert judged(now, approved=None, promise=named).owner is Owner.SAME


@pytest.mark.parametrize("case", HONEST)
def test_an_honest_page_in_place_of_another_of_its_owner_is_quiet(case: str) -> None:
    title, texts, name, _ = HONEST[case]
    marks = Marks(domain="honest.example", site_names=(name,), phones=("8005550177",))
    before = page(*COPING, title=f"Coping – {name}", marks=marks)
    now = page(*texts, title=title, headings=(title,), marks=marks)
    promise = Promise(("How to cope",), (), None, "honest.example")
    assert judged(now, approved=before, promise=promise).owner is Owner.SAME


@pytest.mark.parametrize("case", SPAM)
def test_what_was_approved_as_it_is_stays_the_owners(case: str) -> None:
    _, title, texts = SPAM[case]
    before = page(*texts, title=title, marks=Marks(domain="spins.example", site_names=("Spins",)))
    now = replace(before, furniture="A new menu")
    promise = Promise(("where people play",), (), None, "spins.example")
    assert judged(now, approved=before, promise=promise).owner is Owner.SAME


def test_what_we_say_of_a_link_ourselves_is_no_surprise() -> None:
    _, title, texts = SPAM["casino-en"]
    promise = Promise(
        ("an online casino's page",), ("What an online casino promises to gamblers.",), None, "spins.example"
    )
    assert judged(page(*texts, title=title), approved=None, promise=promise).owner is Owner.NOT_JUDGED


def test_nothing_is_said_of_a_link_of_which_we_say_nothing() -> None:
    _, title, texts = SPAM["casino-en"]
    assert judged(page(*texts, title=title), approved=None, promise=NO_PROMISE).owner is Owner.NOT_JUDGED


ADVERTS = ("spin.example online casino bonus", "pills.example buy viagra online", "bets.example betting sites")


def test_spam_in_the_comments_of_an_unchanged_page_is_quiet() -> None:
    comments = "\n".join(
        ("Great post! Visit my online casino for free spins", "buy viagra online", "best betting sites")
    )
    now = hope(around=f"{FURNITURE}\n{comments}", anchors_out=(*MARKS.anchors_out, *ADVERTS))
    assert judged(now).owner is Owner.SAME


def test_an_advert_on_an_unchanged_page_is_quiet() -> None:
    now = hope(around=f"{FURNITURE}\nAdvertisement\nPlay now at Lucky Spin 88, the online casino")
    assert judged(now).owner is Owner.SAME


GONE: dict[str, dict[str, Any]] = {
    "all": {
        "organisations": (),
        "phones": (),
        "charities": (),
        "emails": (),
        "generator": "wordpress",
        "analytics": ("G-1",),
    },
    "numbers and software": {"phones": (), "charities": (), "emails": (), "generator": "wordpress", "analytics": ()},
    "all but the name": {"phones": (), "charities": (), "emails": (), "generator": "", "analytics": ("G-77",)},
}


@pytest.mark.parametrize("gone", GONE)
@pytest.mark.parametrize("name", ["Hope House", "Hope Blog"])
def test_the_old_text_with_spam_around_it_is_anothers(gone: str, name: str) -> None:
    menu = "Home\nOnline casino\nBetting sites\nSlot games"
    now = hope(around=menu, site_names=(name,), anchors_out=ADVERTS, outbound=("spin.example",), **GONE[gone])
    found = judged(now)
    assert (found.owner, found.rule, found.shows) == (Owner.ANOTHERS, "restored-spam", "gambling")
    assert "phone" in found.lost


@pytest.mark.parametrize(
    "kept",
    [
        {"phones": MARKS.phones},
        {"charities": MARKS.charities},
        {"emails": MARKS.emails},
        {"analytics": MARKS.analytics},
    ],
)
def test_a_number_that_still_stands_around_the_text_keeps_it_quiet(kept: dict[str, tuple[str, ...]]) -> None:
    now = hope(around="Home\nOnline casino\nBetting sites", anchors_out=ADVERTS, **{**GONE["all but the name"], **kept})
    assert judged(now).owner is Owner.SAME


def test_the_old_text_under_another_name_with_all_else_gone_is_anothers() -> None:
    now = hope(
        title="Coping | Life Tips Daily",
        around="Home\nRecipes\nTravel\n© 2026 Life Tips Daily",
        site_names=("Life Tips Daily",),
        **GONE["all"],
    )
    assert (judged(now).owner, judged(now).rule) == (Owner.ANOTHERS, "restored")


def test_a_redesign_around_the_same_text_is_quiet() -> None:
    redesigned: dict[str, Any] = {
        "generator": "wordpress",
        "analytics": ("G-9",),
        "phones": (),
        "outbound": ("new.example",),
    }
    assert judged(hope(around="Menu\nHope House\nGive today", **redesigned)).owner is Owner.SAME


def test_a_page_of_hardly_any_marks_is_not_accused_of_its_adverts() -> None:
    before = page(*COPING, title="Coping", marks=Marks(domain="hope.example"))
    now = replace(before, furniture="Casino bonus\nOnline casino\nBetting sites")
    assert judged(now, approved=before).owner is Owner.SAME


def test_hardly_any_words_of_a_topic_are_no_spam() -> None:
    texts = ("The museum of the casino of Dawson opens in May and shows the town's old roulette tables.", *COPING[:1])
    assert judged(page(*texts, title="Museum"), promise=PROMISE, approved=None).owner is Owner.NOT_JUDGED


@pytest.mark.parametrize("number", [(), MARKS.phones], ids=["numbers gone", "number kept"])
def test_a_name_alone_saves_no_page_that_sells_nothing_else(number: tuple[str, ...]) -> None:
    now = page(
        "Die besten Online Casinos ohne Limit im Test: Willkommensbonus, Freispiele und Live Roulette rund um die Uhr.",
        "Im Casino zählten Auszahlung, Bonus, Blackjack und die Auswahl der Spielautomaten, auch ohne Einzahlung.",
        title="Online Casinos im Test – Hope House",
        headings=("Online Casinos",),
        marks=Marks("hope.example", ("Hope House",), phones=number),
        language="de",
    )
    assert (judged(now).owner is Owner.ANOTHERS) is (not number)


def test_advice_against_fraud_in_the_words_of_fraud_is_quiet_at_first() -> None:
    said = Promise(("warnings",), ("A consumer group publishes warnings about fraud.",), None, "rat.example")
    for title, text in (
        (
            "Warnung vor Online-Casinos",
            "Mit Sportwetten und Casino-Bonus gelockt? Vorsicht, Betrug. Wir prüfen Ihren Fall.",
        ),
        (
            "Arnaques au casino en ligne",
            "Paris sportifs, bonus sans dépôt : attention aux escrocs. Victimes, signalez-le.",
        ),
        (
            "Truffe e casino online",
            "Scommesse sportive e giri gratis: attenzione a chi promette. Consumatori, segnalate la truffa.",
        ),
    ):
        now = page(text, title=title, headings=(title,), marks=Marks("rat.example", ("Rat",)))
        assert judged(now, approved=None, promise=said).owner is Owner.NOT_JUDGED

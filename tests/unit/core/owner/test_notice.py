"""What a page announces of itself, and the many sentences that only sound like it."""

import pytest

from curator.core.owner import notice
from curator.core.promise import NO_PROMISE
from tests.unit.core.owner.builders import APPROVED, COPING, hope, noticed

ANNOUNCED = [
    ("merged", "On February 1 we joined the Canadian Cancer Society."),
    ("merged", "About Our Merger"),
    ("merged", "Hope House has merged with Harbour Care."),
    ("merged", "Hope House and Harbour Care are merging."),
    ("merged", "As of April 1, 2017, Hope House is now part of Harbour Care."),
    ("merged", "We are proud to announce that we have merged with the Harbour Care Foundation to serve you better."),
    ("merged", "Our organizations are merging to form Harbour Cancer Support."),
    ("merged", "HH Canada will become part of Harbour Care this spring."),
    ("merged", "Hope House has been acquired by Harbour Care."),
    ("merged", "Hope House a fusionné avec Havre Santé le 1er février."),
    ("merged", "Nous avons rejoint la Société canadienne du cancer."),
    ("merged", "Nous faisons désormais partie de Havre Santé."),
    ("merged", "Hope House hat sich mit dem Hafenverein zusammengeschlossen."),
    ("merged", "Hope House se ha fusionado con Puerto Salud."),
    ("renamed", "We have a new name: Harbour Care."),
    ("renamed", "Hope House is now called Harbour Care."),
    ("renamed", "We are changing our name to Harbour Care in September."),
    ("renamed", "Hope House is now Harbour Care!"),
    ("renamed", "Nous changeons de nom : Havre Santé."),
    ("renamed", "Hope House devient Havre Santé."),
    ("moved", "Our website is moving to www.harbour.example."),
    ("moved", "This site has moved to a new address. Please update your bookmarks."),
    ("moved", "We've moved! Find us at harbour.example."),
    ("moved", "We are moving to a new website on March 3."),
    ("moved", "This page will be moved to our new platform in May."),
    ("moved", "This website will be replaced by harbour.example."),
    ("moved", "Nous déménageons notre site."),
    ("moved", "Notre site web déménage : voyez havre.example."),
    ("moved", "Notre site change d'adresse le 3 mars."),
    ("ends", "This service will close on 31 March 2027."),
    ("ends", "This website will be retired on June 30."),
    ("ends", "This site is no longer updated."),
    ("ends", "This website will be archived as of January 15, 2027."),
    ("ends", "Our helpline will be discontinued on April 30."),
    ("ends", "After 30 years, Hope House is closing its doors for good."),
    ("ends", "We have made the difficult decision to close Hope House."),
    ("ends", "Hope House will cease operations on December 15, 2027."),
    ("ends", "Our forum is shutting down at the end of May."),
    ("ends", "It is with sadness that we are closing our doors this autumn."),
    ("ends", "Nous fermons définitivement le 31 mars."),
    ("ends", "Ce site ne sera plus mis à jour après le 31 mars."),
    ("ends", "Notre organisme cessera ses activités en juin."),
    ("ends", "Ce site fermera ses portes le 30 juin."),
    ("ends", "Diese Website wird zum 31. März eingestellt."),
]
QUIET = [
    "The office is closed on Monday.",
    "Our office will be closed from December 24 to January 2.",
    "The helpline will close at 4 pm on Friday.",
    "Our service will be closed for the holidays and reopen on January 3.",
    "This trial is closed to enrolment.",
    "Registration closes on March 31.",
    "Applications to our program will close on March 1.",
    "This survey will close on May 5.",
    "The program will end with a shared lunch at noon.",
    "Moving house when you are ill: ask friends to pack for you.",
    "We moved to Whitehorse when my husband fell ill.",
    "Our office has moved to 12 King Street.",
    "Closing the gap in women's health.",
    "In 1998 we merged with Harbour Care.",
    "Hope House was founded in 1985 and merged with the Lighthouse Trust in 2003.",
    "Two drug makers, Alpha Pharma and Beta Labs, have merged.",
    "Harbour Care has merged with the Lighthouse Trust, a newspaper says.",
    "We joined forces with the Rotary Club for the run.",
    "On Saturday we joined the Terry Fox Run.",
    "We joined the National Cancer Network as members.",
    "The Lighthouse Trust has joined us.",
    "Join the Harbour Care Foundation for a walk in May.",
    "We are part of the University of the North.",
    "We are now accepting new patients.",
    "We are now open on Saturdays.",
    "Treatment will end after six weeks.",
    "The tumour is now called triple negative.",
    "The tests that we offer are no longer available in smaller hospitals.",
    "My breast surgeon retired and the clinic is now part of my past.",
    "Your data are transferred to Canada.",
    "Our site uses cookies that are transferred to partners.",
    "Nous déménageons nos bureaux au 12, rue King.",
    "Le bureau sera fermé le lundi de Pâques.",
    "Les inscriptions se terminent le 31 mars.",
    "When treatment ends, we are here.",
    "We have changed the name of the blue clinic room.",
    "Merge two cells of the table before you print the diary.",
    "Moving on: life after treatment.",
    "We are moving forward with hope.",
    "To retire early because of illness, talk to your employer.",
    "The nurse will move your arm gently.",
    "This page explains why the trial is closed.",
]


@pytest.mark.parametrize(("kind", "sentence"), ANNOUNCED)
@pytest.mark.parametrize("banner", [False, True])
def test_announcements_are_found_in_the_text_and_above_it(kind: str, sentence: str, banner: bool) -> None:
    found = noticed(sentence, banner=banner)
    assert found is not None
    assert (found.kind, found.quote) == (kind, found.quote)
    assert found.quote in sentence
    assert found.rule
    assert 0.7 <= found.confidence <= 1


@pytest.mark.parametrize(("kind", "sentence"), ANNOUNCED)
def test_nothing_needs_to_be_approved_for_an_announcement(kind: str, sentence: str) -> None:
    found = noticed(sentence, approved=None)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("sentence", QUIET)
@pytest.mark.parametrize("approved", [APPROVED, None], ids=["approved", "first"])
def test_what_only_sounds_like_one_is_none(sentence: str, approved: object) -> None:
    assert noticed(sentence, approved=approved) is None  # type: ignore[arg-type]


def test_what_stood_there_when_it_was_approved_is_no_news() -> None:
    sentence = "This website will be retired on June 30."
    assert noticed(sentence, approved=hope(*COPING, sentence)) is None


def test_a_page_without_settings_announces_by_its_own_names() -> None:
    assert noticed("Hope House has merged with Harbour Care.", approved=None, promise=NO_PROMISE) is not None


def test_a_page_that_announces_nothing() -> None:
    assert notice(APPROVED, approved=APPROVED, promise=NO_PROMISE) is None


def test_a_very_long_sentence_is_cut() -> None:
    found = noticed("This website will be retired on June 30, " + "as we said before, " * 20 + "so it is.")
    assert found is not None
    assert len(found.quote) <= 300

"""What a page announces of itself, and the many sentences that only sound like it."""

import pytest

from curator.core.facts import Marks
from curator.core.owner import Owner, notice
from curator.core.promise import NO_PROMISE
from tests.unit.core.owner.builders import APPROVED, COPING, PROMISE, hope, judged, noticed, page

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
    (
        "merged",
        (
            "Effective February 1, 2017, Hope House has officially joined forces with the "
            "Canadian Cancer Society under one name."
        ),
    ),
    ("merged", "Hope House and Harbour Care have come together to form one organization."),
    ("renamed", "Hope House has become Harbour Care."),
    ("renamed", "We're becoming Harbour Care"),
    ("merged", "Big news: Hope House will merge with Harbour Care this fall."),
    ("merged", "Hope House is joining Harbour Care on April 1."),
    ("renamed", "From 1 May, Hope House will be known as Harbour Care."),
    ("renamed", "Hope House is changing! From May we will be Harbour Care."),
    ("ends", "Please note: this website will be taken offline on 30 September."),
    ("ends", "This website is being retired. Visit harbour.example for up-to-date information."),
    ("ends", "We will be closing Hope House permanently on 30 June 2027."),
    ("ends", "Hope House will close permanently on June 30."),
    ("ends", "The Hope House helpline will stop taking calls on March 31."),
    ("ends", "Sadly, the charity is winding up and this service will end on 31 March."),
    ("ends", "This forum will be read-only from 1 June and closed on 1 July."),
    ("ends", "This page is no longer maintained."),
    ("ends", "This content has been archived and will not be updated."),
    ("ends", "This site will no longer be available after December 31."),
    ("moved", "As of June 1 this page will live at harbour.example/coping."),
    ("moved", "Our new home on the web is harbour.example."),
    ("moved", "Our website has a new address: harbour.example"),
    ("moved", "We have a new website! Visit us at www.harbour.example."),
    ("moved", "You will soon find us at a new address: harbour.example."),
    ("moved", "This site will be redirected to harbour.example on May 1."),
    ("ends", "Le site sera fermé définitivement le 30 juin 2027."),
    ("ends", "Nous avons pris la difficile décision de mettre fin à nos activités."),
    ("ends", "Hope House ferme ses portes le 31 mars."),
    ("ends", "Hope House cesse ses activités après 30 ans."),
    ("ends", "Ce service prendra fin le 31 mars 2027."),
    ("moved", "Nous avons déménagé! Retrouvez-nous sur havre.example."),
    ("moved", "Notre site a changé d'adresse : havre.example"),
    ("merged", "Hope House se joint à la Société canadienne du cancer."),
    ("renamed", "Hope House et Havre Santé unissent leurs forces et deviennent Havre Uni."),
    ("merged", "Hope House s'est jointe à la Société canadienne du cancer."),
    ("ends", "Cette page n'est plus mise à jour."),
    ("ends", "Esta página web dejará de actualizarse el 30 de junio."),
    ("ends", "Wir schließen endgültig zum 31. Dezember 2027."),
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
    "The pharmacy on the ground floor will close at the end of May.",
    "Our clinic in Whitehorse closes at noon on Fridays.",
    "Visiting hours end at 8 pm.",
    "The group ends with a cup of tea.",
    "Our Tuesday group will end on June 12 and start again in September.",
    "This program ends on June 12 for the summer.",
    "Chat is closed now. It opens at 9 am.",
    "The comments on this page are closed.",
    "This course is now closed.",
    "The website of the province will be offline for maintenance on Sunday.",
    "This website will be unavailable on Sunday for maintenance.",
    "Our site will be down for maintenance from 2 to 4 am.",
    "Your chemotherapy has been changed and is now called FEC.",
    "Hope House is now open on Saturdays.",
    "Hope House is now hiring.",
    "Hope House is now offering rides to the hospital.",
    "Hope House is now on Facebook.",
    "Hope House became a registered charity.",
    "Hope House became Canada's first support line.",
    "We became friends during chemotherapy.",
    "Hope House is moving to a larger building on King Street.",
    "We have moved the meeting to Thursday.",
    "Our meeting has moved to Zoom.",
    "Our support group has moved online.",
    "The library has moved to the second floor.",
    "Our page on clinical trials has moved up in the menu.",
    "We have moved away from paper forms.",
    "The gala has been renamed the Spring Ball.",
    "Hope House joined the Canadian Cancer Survivor Network in 2019.",
    "Hope House joined Facebook.",
    "Hope House has joined the call for better drugs.",
    "We are proud to be part of the Canadian Cancer Society's relay.",
    "Our nurse, formerly of Harbour Hospital, retires in May.",
    "Dr. Brown, who led Hope House, will retire in June.",
    "Hope House is part of United Way.",
    "This drug has been discontinued.",
    "The old form is no longer available.",
    "This booklet is no longer available in print.",
    "The service is no longer available on weekends.",
    "Tamoxifen will be stopped after five years.",
    "The trial will close on 31 March 2027.",
    "The competition will close on 31 March 2027.",
    "Nominations for the Hope House award will close on 31 March.",
    "Le bureau fermera à 16 h le vendredi.",
    "Le programme prend fin après six semaines.",
    "L'étude prendra fin en mars 2028.",
    "La clinique a déménagé au 3e étage.",
    "Nos groupes de soutien ont déménagé en ligne.",
    "Our service is moving to a new building in May.",
    "Our new site on Main Street opens in May.",
    "The construction site will be closed until June.",
    "The tumour site is no longer visible.",
    "The injection site will be closed with a stitch.",
    "When our program ended, I missed the group.",
    "Our program will be closed to new clients from March 1.",
    "Hope House will close its waiting list on March 1.",
    "The two clinics merged their waiting lists in 2025.",
]


STATES = [
    "This site is no longer updated.",
    "This page is no longer maintained.",
    "This content has been archived and will not be updated.",
    "Cette page n'est plus mise à jour.",
    "This content is archived. Links may be broken.",
]
MORE = [
    ("ends", "La asamblea ha acordado la disolución de la asociación."),
    ("ends", "Cesaremos nuestra actividad el 30 de junio."),
    ("ends", "The members have voted for the dissolution of Hope House."),
    ("ends", "L'assemblée générale a voté la dissolution de l'association."),
    ("ends", "L'assemblea ha deliberato lo scioglimento dell'associazione."),
    ("merged", "Effective April 1, Hope House will be amalgamated into Prairie Shared Health."),
    ("merged", "Hope House will be consolidated into Harbour Care on June 1."),
    ("merged", "Dal 1° ottobre confluiamo nella Rete Nascere."),
    ("merged", "Hope House confluirà nella Fondazione Porto."),
    ("merged", "Hope House si unisce alla Rete Nascere."),
    ("renamed", "Hope House agora é Casa Porto."),
    ("renamed", "Hope House ahora es Casa Puerto."),
    ("renamed", "Hope House est désormais Maison Havre."),
    ("renamed", "Hope House gaat verder als Huis Haven."),
    ("ends", "Questo sito resterà online fino a fine anno, poi verrà chiuso."),
    ("ends", "Il nostro servizio chiuderà il 31 dicembre."),
    ("ends", "Questo sito verrà dismesso a giugno."),
    ("ends", "This site stays online until June, then will be deleted."),
    ("ends", "This page will be removed at the end of the year."),
    ("ends", "You read our website for ten years. It is frozen now and will be deleted in summer."),
    ("moved", "You are looking at the old website of the faculty. Nothing is added here."),
    ("moved", "This is the former site of Hope House. Visit harbour.example."),
    ("moved", "Vous êtes sur l'ancien site de la maison."),
]
WHAT_IF = [
    "From May to August we come together under one name, Shade Summer, with one van and one goal.",
    "Hope House and the Farmers' Guild have come together to form a relay for the summer.",
    "The council has voted the closure of Mill Road for works.",
    "The assembly approved the accounts of the association and thanked its treasurer.",
    "If Hope House is merged with or acquired by a third party, we may transfer your data.",
    "In the event that our organization has merged with another, your rights stay.",
    "Should you access the service through your school, the school becomes the Data Controller.",
    "We may disclose data in connection with any merger of our business with others.",
    "Upon termination, your right to use the Service will cease immediately.",
    "Nous fermerons votre compte si vous êtes inactif pendant deux ans.",
    "The output returned to you by Hope House is called Suggestions.",
    "Hope House is named a High Performer for the third year.",
    "Data may not be offered as a rebranded service.",
    'Our favourite said: "This page is no longer available. It was about bicycles."',
    "The old sign said 'this site will be closed on 1 May', and nobody believed it.",
    "Le panneau disait « ce site sera fermé le 1er mai » et personne ne l'a cru.",
    "Perhaps this page was deleted, perhaps somebody mistyped it.",
    "This is the old hospital in which the nurses trained.",
    "You are reading the latest version of the guide.",
]


@pytest.mark.parametrize(("kind", "sentence"), MORE)
def test_announcements_of_more_kinds_and_languages(kind: str, sentence: str) -> None:
    for banner in (False, True):
        found = noticed(sentence, banner=banner)
        assert found is not None
        assert found.kind == kind


@pytest.mark.parametrize("sentence", WHAT_IF)
@pytest.mark.parametrize("approved", [APPROVED, None], ids=["approved", "first"])
def test_suppositions_and_quotes_are_none(sentence: str, approved: object) -> None:
    assert noticed(sentence, approved=approved) is None  # type: ignore[arg-type]  # built by name


@pytest.mark.parametrize("sentence", STATES)
def test_a_state_is_news_only_where_the_page_was_known(sentence: str) -> None:
    assert noticed(sentence) is not None
    assert noticed(sentence, approved=None) is None
    assert noticed(sentence, approved=hope(*COPING, sentence)) is None


def test_an_announcement_in_the_bar_leaves_the_owner_alone() -> None:
    bar = "Effective April 1, Hope House will be amalgamated into Prairie Shared Health."
    before = page(*COPING, title="Coping", marks=Marks("hope.example", phones=("2045550177",)))
    now = page(bar, *COPING, title="Coping", marks=Marks("hope.example", phones=("2045550177",)))
    assert judged(now, approved=before).owner is Owner.SAME
    found = notice(now, approved=before, promise=PROMISE)
    assert found is not None
    assert found.kind == "merged"


@pytest.mark.parametrize(("kind", "sentence"), ANNOUNCED)
@pytest.mark.parametrize("banner", [False, True])
def test_announcements_are_found_in_the_text_and_above_it(kind: str, sentence: str, banner: bool) -> None:
    found = noticed(sentence, banner=banner)
    assert found is not None
    assert (found.kind, found.quote) == (kind, found.quote)
    assert found.quote in sentence
    assert found.rule
    assert 0.7 <= found.confidence <= 1


@pytest.mark.parametrize(("kind", "sentence"), [pair for pair in ANNOUNCED if pair[1] not in STATES])
def test_nothing_needs_to_be_approved_for_an_announcement(kind: str, sentence: str) -> None:
    found = noticed(sentence, approved=None)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("sentence", QUIET)
@pytest.mark.parametrize("approved", [APPROVED, None], ids=["approved", "first"])
def test_what_only_sounds_like_one_is_none(sentence: str, approved: object) -> None:
    assert noticed(sentence, approved=approved) is None  # type: ignore[arg-type]  # built by name


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

"""Addresses that nobody uses, and pages that only speak of domains and sales."""

import pytest

from curator.core.facts import Marks
from curator.core.owner import Owner
from curator.core.promise import NO_PROMISE, Promise
from tests.unit.core.owner.builders import APPROVED, COPING, judged, page

PARKED = [
    ("for-sale", "hope.example is for sale"),
    ("for-sale", "This domain is for sale. Make an offer."),
    ("for-sale", "The domain name hope.example is for sale!"),
    ("for-sale", "Buy this domain"),
    ("for-sale", "This premium domain may be for sale by its owner."),
    ("for-sale", "Interested in buying hope.example?"),
    ("for-sale", "The domain hope.example is available for purchase."),
    ("for-sale", "Le nom de domaine hope.example est à vendre"),
    ("for-sale", "Ce domaine est peut-être à vendre"),
    ("for-sale", "Diese Domain steht zum Verkauf"),
    ("for-sale", "Die Domain hope.example kann gekauft werden"),
    ("for-sale", "Este dominio está en venta"),
    ("for-sale", "Questo dominio è in vendita"),
    ("for-sale", "Este domínio está à venda"),
    ("for-sale", "Dit domein is te koop"),
    ("for-sale", "Ta domena jest na sprzedaż"),
    ("for-sale", "Домен hope.example продаётся"),
    ("for-sale", "该域名正在出售"),
    ("for-sale", "このドメインは販売中です"),
    ("for-sale", "Bu alan adı satılıktır"),
    ("expired", "This domain has expired."),
    ("expired", "hope.example expired on 12/03/2026 and is pending renewal or deletion."),
    ("expired", "The domain name hope.example has expired. If you are the owner, renew it now."),
    ("expired", "Ce nom de domaine a expiré"),
    ("expired", "Diese Domain ist abgelaufen"),
    ("expired", "Este dominio ha caducado"),
    ("parked", "This domain is parked free, courtesy of the registrar."),
    ("parked", "This Web page is parked for free"),
    ("parked", "This domain has been registered and is not in use yet."),
    ("parked", "Future home of something quite cool."),
    ("parked", "Diese Domain wurde erfolgreich registriert"),
    ("parked", "Ce nom de domaine est déjà enregistré"),
    ("parked", "Dit domein is gereserveerd"),
]
QUIET = [
    (
        "Buying a domain name",
        ("If this domain is for sale, its owner usually says so. Ask a broker before you make an offer."),
    ),
    ("Wheelchair for sale", "For sale: one wheelchair, hardly used, 120 dollars. Call Ann in the evening."),
    ("Charity shop", "Cards and candles are for sale in our shop. All proceeds go to the hospice."),
    (
        "What to do when a domain has expired",
        ("When your domain has expired, your registrar keeps it for 30 days. Renew it early."),
    ),
    ("House for sale", "This house is for sale. It has four rooms and a garden."),
    ("Parking", "Patients park free at the hospital. The car park is parked full by noon."),
    ("Public domain", "These pictures are in the public domain. They may be copied by everybody."),
    ("Protein domains", "This domain of the protein is available for binding in most tumours."),
    ("Registered charity", "We are registered with the regulator, and our number stands below."),
    ("Coming soon", "A new page on coping comes in May."),
]


@pytest.mark.parametrize(("shows", "sentence"), PARKED)
@pytest.mark.parametrize("first", [False, True], ids=["approved", "first"])
def test_a_sentence_about_this_domain_on_an_empty_page(shows: str, sentence: str, first: bool) -> None:
    now = page("Contact the broker for details.", title="hope.example", headings=(sentence,))
    found = judged(now, approved=None if first else APPROVED)
    assert (found.owner, found.shows, found.quote) == (Owner.PARKED, shows, sentence)
    assert found.confidence >= 0.9


@pytest.mark.parametrize(("title", "text"), QUIET)
def test_pages_that_speak_of_domains_or_sales(title: str, text: str) -> None:
    now = page(text, title=title, headings=(title,))
    assert judged(now, approved=None, promise=Promise(("Coping",), (), None, "hope.example")).owner is not Owner.PARKED


@pytest.mark.parametrize("sentence", [sentence for _, sentence in PARKED[:4]])
def test_a_banner_on_a_page_full_of_text_parks_nothing(sentence: str) -> None:
    assert judged(page(*COPING, *COPING, title="Coping", around=sentence), approved=None).owner is not Owner.PARKED


@pytest.mark.parametrize(
    "end",
    [
        "https://www.hugedomains.com/domain_profile.cfm?d=hope.example",
        "https://dan.com/buy-domain/hope.example",
        "https://www.sedoparking.com/hope.example",
        "https://ww25.parkingcrew.net/x",
        "https://www.afternic.com/forsale/hope.example",
    ],
)
def test_a_redirect_to_a_dealer_is_enough(end: str) -> None:
    now = page("Choose a plan and pay.", title="Hope", marks=Marks(domain="dealer.example"))
    found = judged(now, hops=("https://hope.example/coping", end))
    assert found.owner is Owner.PARKED


def test_a_link_to_a_dealer_itself_is_not_parked() -> None:
    promise = Promise(("a dealer of domains",), (), None, "sedo.com")
    now = page("Search, buy and sell names.", title="Sedo", marks=Marks(domain="sedo.com", site_names=("Sedo",)))
    assert judged(now, approved=None, promise=promise, hops=("https://sedo.com/",)).owner is not Owner.PARKED


@pytest.mark.parametrize(
    "source",
    [
        '<script src="//www.sedoparking.com/js/x.js"></script>',
        '<html data-adblockkey="MFww"><body>',
        '<script>window.onload=function(){window.location.href="/lander"}</script>',
        '<script src="https://www.google.com/adsense/domains/caf.js"></script>',
    ],
)
def test_a_parking_script_on_a_page_without_words(source: str) -> None:
    assert judged(page(title="hope.example"), source=source).owner is Owner.PARKED


def test_a_parking_script_named_on_a_real_page_is_quiet() -> None:
    now = page(*COPING, title="Coping", around="\n".join(COPING))
    assert judged(now, approved=None, source="<a href='https://www.sedoparking.com/'>").owner is not Owner.PARKED


def test_a_list_of_adverts_under_the_domains_name() -> None:
    lines = ("Breast Cancer Treatment", "Cancer Insurance", "Support Groups", "Clinical Trials", "Wigs", "Nursing Jobs")
    now = page(*lines, title="hope.example", headings=("Related searches",))
    found = judged(now, promise=NO_PROMISE, approved=None)
    assert (found.owner, found.rule) == (Owner.PARKED, "parked-links")


def test_a_site_map_is_no_list_of_adverts() -> None:
    lines = (
        "Breast Cancer Treatment",
        "Cancer Insurance",
        "Support Groups",
        "Clinical Trials",
        "Wigs",
        "Related links",
    )
    assert judged(page(*lines, title="Site map – Hope House"), approved=None).owner is not Owner.PARKED

"""Addresses that nobody uses, and pages that only speak of domains and sales."""

import pytest

from curator.core.facts import Marks, PageFacts
from curator.core.owner import Owner
from curator.core.promise import NO_PROMISE, Promise
from tests.unit.core.owner.builders import APPROVED, COPING, hope, judged, page

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
    ("parked", "Domänen är parkerad hos Nordhost."),
    ("parked", "Den här domänen har köpts av en kund."),
    ("parked", "Domenet er registrert hos Fjordhost"),
    ("parked", "Dette domænet er reserveret"),
    ("parked", "Parkerad domän"),
    ("parked", "Domain parking by Fjordhost"),
    ("parked", "Zaparkowana domena"),
    ("parked", "hope.example wurde von einem Kunden registriert"),
    ("for-sale", "Domänen är till salu"),
    ("for-sale", "Domenet er til salgs"),
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


FRAMES = {
    "a parking host": '<frameset rows="100%,*"><frame src="http://ww25.hope.example/?subid1=2024"></frameset>',
    "what frames leave": (
        "<frameset><frame src='//x.example/'><noframes><body>Domain parking by Fjordhost</body></noframes></frameset>"
    ),
    "a script": '<script>window.location.href="http://ww16.hope.example/?sub1=7"</script>',
}


@pytest.mark.parametrize("name", FRAMES)
def test_frames_around_a_parking_service(name: str) -> None:
    assert judged(page(title="hope.example"), source=FRAMES[name]).owner is Owner.PARKED


def test_frames_of_ones_own_are_none() -> None:
    own = '<frameset cols="20%,80%"><frame src="menu.html"><frame src="http://www.hope.example/main.html"></frameset>'
    assert judged(page(title="Hope House"), source=own).owner is not Owner.PARKED


TOLD = {
    "a quote": (
        (
            "'This domain is for sale', said the page where a small hospice had been. A volunteer had left, and "
            "nobody opened "
            "the letters of the registrar for a year."
        ),
        "The board bought it back for two thousand pounds, and the treasurer keeps the key in the safe since then.",
    ),
    "a tale": (
        (
            "It is a common tale that a card runs out, then the domain has expired and somebody far away sells shoes "
            "under the "
            "name of a choir, as it happened to us last spring."
        ),
        "Write the day into three calendars, and pay for five years at once if the choir can spare the money for it.",
    ),
}


@pytest.mark.parametrize("name", TOLD)
@pytest.mark.parametrize("approved", [APPROVED, None], ids=["approved", "first"])
def test_what_is_told_of_domains_parks_nothing(name: str, approved: PageFacts | None) -> None:
    now = page(*TOLD[name], title="Lost names – Desk", marks=Marks("desk.example", ("Desk",)))
    assert judged(now, approved=approved, promise=NO_PROMISE).owner is not Owner.PARKED


def test_a_notice_of_those_who_are_back_parks_nothing() -> None:
    now = hope(
        "This domain is for sale, read some of you last week. We had forgotten to pay; it is renewed.", *COPING[:2]
    )
    assert judged(now).owner is Owner.SAME


@pytest.mark.parametrize(
    "text",
    [
        "Buy this domain and a thousand others from 9 dollars a year.",
        "Park for free. This domain is available? Register it now.",
        "Renew your domain before it runs out, or buy this domain back from its new owner.",
    ],
)
def test_a_seller_of_names_is_what_we_promise(text: str) -> None:
    shop = page(text, title="Registria", marks=Marks("registria.example", ("Registria",)))
    said = Promise(("a registrar",), ("Buy your group's domain name from a registrar.",), None, "registria.example")
    assert judged(shop, approved=None, promise=said).owner is not Owner.PARKED
    gone = page("registria.example is for sale", title="registria.example", marks=Marks("registria.example"))
    assert judged(gone, approved=None, promise=said).owner is Owner.PARKED

"""The same owner, a successor or somebody else, by names, numbers and the page's own words."""

from dataclasses import replace

import pytest

from curator.core.facts import Marks
from curator.core.link import Organisation
from curator.core.owner import Owner
from curator.core.promise import Promise
from tests.unit.core.owner.builders import APPROVED, COPING, FURNITURE, MARKS, PROMISE, hope, judged, page

BLOG = (
    "Ten tips that helped me through breast cancer, from green tea to long walks with the dog every single morning.",
    (
        "I am not a doctor, but I read a lot and share what works. Sleep well, eat well, and "
        "keep your friends close to you."
    ),
    "My favourite supplements are listed below with links, and I earn a small commission when you order through them.",
)
NEW_TEXT = (
    (
        "You have been told that you have breast cancer. We are here for you and for all who "
        "love you, from the first day on."
    ),
    (
        "Call our team, come to a meeting, or write to us. Trained volunteers who had cancer "
        "themselves will answer your letter."
    ),
    "In the library you find booklets on surgery, radiation and drugs, on money and on work, in eleven languages.",
)
HARBOUR = Marks(
    domain="harbour.example",
    site_names=("Harbour Care",),
    organisations=("Harbour Care Foundation",),
    phones=("8005550199",),
    charities=("888888888RR0001",),
    emails=("harbour.example",),
    analytics=("UA-9-1",),
)
SOMEBODYS = Marks(domain="hope.example", site_names=("Pink Ribbon Diary",), analytics=("G-ABC",), generator="wordpress")


def test_an_unchanged_page_is_the_owners() -> None:
    assert judged(APPROVED).owner is Owner.SAME
    assert judged(hope(around="A new menu\nHope House")).owner is Owner.SAME


KEPT = {
    "name": {"site_names": ("Hope House",)},
    "name with a legal form": {"organisations": ("The Hope House Society, Inc.",)},
    "name in capitals": {"site_names": ("HOPE HOUSE",)},
    "name written together": {"site_names": ("HopeHouse",)},
    "longer name": {"site_names": ("Hope House Yukon",)},
    "phone": {"phones": ("8005550142",)},
    "charity number": {"charities": ("119219814RR0001",)},
    "mail domain": {"emails": ("hope.example",)},
    "analytics": {"analytics": ("UA-555123-1",)},
    "French name and phone": {"site_names": ("Maison de l'Espoir",), "phones": ("8005550142",)},
}


@pytest.mark.parametrize("kept", KEPT)
def test_a_whole_rewrite_with_one_strong_mark_is_the_owners(kept: str) -> None:
    now = page(*NEW_TEXT, title="Coping", marks=Marks(domain="hope.example", **KEPT[kept]))  # type: ignore[arg-type]  # built by name
    found = judged(now)
    assert (found.owner, found.rule) == (Owner.SAME, "marks-kept")


@pytest.mark.parametrize("where", ["title", "around", "text"])
def test_a_name_that_only_the_text_tells_accuses_nobody(where: str) -> None:
    texts = (*NEW_TEXT, "Hope House has helped since 1985.") if where == "text" else NEW_TEXT
    title = "Coping | Hope House" if where == "title" else "Coping"
    now = page(
        *texts,
        title=title,
        around="Hope House, 12 King Street" if where == "around" else "",
        marks=Marks("hope.example"),
    )
    assert judged(now).owner in (Owner.SAME, Owner.NOT_JUDGED)


def test_a_blog_on_the_same_topic_is_anothers() -> None:
    found = judged(
        page(*BLOG, title="Coping with breast cancer – Pink Ribbon Diary", around="Pink Ribbon Diary", marks=SOMEBODYS)
    )
    assert (found.owner, found.rule, found.name) == (Owner.ANOTHERS, "marks-gone", "Pink Ribbon Diary")
    assert found.lost == ("name", "phone", "charity", "email", "analytics", "generator", "outbound")
    assert found.confidence >= 0.85


def test_an_anonymous_page_on_the_same_topic_is_anothers() -> None:
    found = judged(page(*BLOG, title="Coping with breast cancer: ten tips", marks=Marks(domain="hope.example")))
    assert found.owner is Owner.ANOTHERS
    assert found.name == "Coping with breast cancer: ten tips"


def test_a_shop_in_place_of_a_charity_is_anothers() -> None:
    texts = (
        (
            "Our plumbers repair taps, boilers and drains in the whole county, seven days "
            "a week, at fair prices for all."
        ),
        (
            "Send us a photograph of the leak and we tell you within the hour what the repair "
            "costs and when we come to you."
        ),
        ("Read what our customers say about new bathrooms, heating in old houses and the service that follows them."),
    )
    now = page(*texts, title="Swift Plumbing", marks=Marks("hope.example", ("Swift Plumbing",), phones=("2075550111",)))
    assert judged(now).owner is Owner.ANOTHERS


def test_another_script_with_the_name_gone_is_anothers() -> None:
    before = page(*COPING, title="Coping – Hope House", marks=Marks("hope.example", ("Hope House",)))
    text = ("当店では最新の家具と照明を取り扱っております。お気軽にお問い合わせください。" * 4,)
    now = page(*text, title="家具の店", language="ja", marks=Marks("hope.example", ("家具の店",)))
    found = judged(now, approved=before)
    assert (found.owner, found.rule) == (Owner.ANOTHERS, "another-script")


FEW = {
    "only a name": Marks("hope.example", ("Hope House",)),
    "no mark": Marks("hope.example"),
    "no name": Marks("hope.example", phones=("8005550142",), emails=("hope.example",)),
    "a free mail box": Marks("hope.example", ("Hope House",), emails=("gmail.com",)),
}


@pytest.mark.parametrize("few", FEW)
def test_a_page_of_hardly_any_marks_is_not_judged(few: str) -> None:
    before = page(*COPING, title="Coping", marks=FEW[few])
    assert judged(page(*BLOG, title="Tips", marks=SOMEBODYS), approved=before).owner is Owner.NOT_JUDGED


WALLS = {
    "consent": (
        "We value your privacy",
        ("We and our vendors use cookies. Give your consent to cookies or open the privacy preferences. ") * 5,
    ),
    "partners": (
        "Before you continue",
        "We and our partners store and access information on your device, and process personal data with your consent. "
        * 4,
    ),
    "login": (
        "Sign in",
        ("Please log in with your password to read this page. Forgot your password? Sign in with another account. ")
        * 5,
    ),
    "robots": (
        "Just a moment",
        ("Checking your browser. Enable JavaScript and cookies. A security check verifies that you are no robot. ") * 5,
    ),
    "maintenance": (
        "Maintenance",
        ("The site is down for maintenance and comes back on Sunday; thank you for your patience with us all. ") * 5,
    ),
    "missing": (
        "Page not found",
        ("The page that you look for was not found. Use the menu or the search box to go on from here to another. ")
        * 5,
    ),
    "short": ("Welcome", "Welcome to our new site."),
}


@pytest.mark.parametrize("wall", WALLS)
def test_a_page_on_which_no_owner_speaks_accuses_nobody(wall: str) -> None:
    title, text = WALLS[wall]
    assert judged(page(text, title=title, marks=Marks("hope.example", ("Consent Tool",)))).owner is Owner.NOT_JUDGED


def test_a_page_without_readable_text_is_not_judged() -> None:
    assert judged(page(title="Hope")).rule == "blind"


MERGERS = [
    "Hope House merged with Harbour Care Foundation in February.",
    "On February 1 Hope House joined Harbour Care Foundation.",
    "Hope House is now part of Harbour Care.",
    "Harbour Care (formerly Hope House) helps people with cancer.",
    "Harbour Care, formerly known as Hope House, helps people with cancer.",
    "The merger of Hope House and the Lighthouse Trust made Harbour Care.",
    "Hope House has changed its name to Harbour Care.",
    "Hope House became Harbour Care.",
    "Hope House a fusionné avec Havre Santé.",
    "Havre Santé (anciennement Hope House) aide les malades.",
    "Hope House est devenue Havre Santé.",
    "Hope House s'appelle maintenant Havre Santé.",
    "Hope House ist jetzt Teil von Harbour Care.",
    "Harbour Care, ehemals Hope House, hilft.",
    "Hope House ahora forma parte de Puerto Salud.",
    "Harbour Care acquired Hope House last year.",
]


@pytest.mark.parametrize("sentence", MERGERS)
@pytest.mark.parametrize("domain", ["hope.example", "harbour.example"])
def test_a_successor_that_says_whom_it_succeeds_is_merged(sentence: str, domain: str) -> None:
    now = page(*NEW_TEXT, sentence, title="Support – Harbour Care", marks=replace(HARBOUR, domain=domain))
    found = judged(now)
    assert (found.owner, found.name, found.quote) == (Owner.MERGED, "Harbour Care", sentence)


@pytest.mark.parametrize("sentence", MERGERS)
def test_the_organisation_of_our_settings_is_enough(sentence: str) -> None:
    now = page(*NEW_TEXT, title="Support – Harbour Care", around=f"{sentence}\nHarbour Care Foundation", marks=HARBOUR)
    assert judged(now, approved=None).owner is Owner.MERGED


def test_an_acronym_is_the_organisation_too() -> None:
    cbcf = Organisation("Canadian Breast Cancer Foundation", domains=("cbcf.example",))
    marks = Marks("ccs.example", ("Canadian Cancer Society",), phones=("8005550111",))
    now = page(
        *NEW_TEXT, "In 2017, CBCF and the Canadian Cancer Society merged.", title="Canadian Cancer Society", marks=marks
    )
    promise = Promise(("coping",), (), cbcf, "cbcf.example")
    assert judged(now, approved=None, promise=promise).owner is Owner.MERGED


@pytest.mark.parametrize("sentence", MERGERS[:3])
def test_the_old_page_with_a_notice_on_it_is_still_the_owners(sentence: str) -> None:
    assert judged(hope(*COPING, sentence)).owner is Owner.SAME
    assert judged(hope(around=f"{sentence}\n{FURNITURE}")).owner is Owner.SAME
    assert judged(hope(*COPING, sentence), approved=None).owner is Owner.SAME


def test_another_domain_under_another_name_on_the_same_topic_is_a_successor() -> None:
    now = page(*NEW_TEXT, title="Coping with breast cancer – Harbour Care", marks=HARBOUR)
    found = judged(now)
    assert (found.owner, found.rule) == (Owner.MERGED, "another-domain")
    assert judged(now, approved=None).owner is Owner.NOT_JUDGED


def test_the_same_text_under_another_name_elsewhere_is_a_successor() -> None:
    assert (
        judged(page(*COPING, title="Coping – Harbour Care", headings=("Coping",), marks=HARBOUR)).owner is Owner.MERGED
    )


def test_a_phone_that_moved_with_the_name_and_domain_is_a_renaming() -> None:
    now = page(*NEW_TEXT, title="Harbour Care", marks=replace(HARBOUR, phones=MARKS.phones))
    assert judged(now).owner is Owner.MERGED


SAME_ELSEWHERE = {
    "own domain by settings": (
        HARBOUR,
        replace(
            PROMISE, organisation=Organisation("Hope House", ("Harbour Care",), ("hope.example", "harbour.example"))
        ),
    ),
    "name kept": (replace(HARBOUR, site_names=("Hope House",)), PROMISE),
    "the other language": (
        replace(HARBOUR, site_names=("Maison de l'Espoir",), organisations=(), phones=MARKS.phones),
        PROMISE,
    ),
}


@pytest.mark.parametrize("case", SAME_ELSEWHERE)
def test_the_owner_at_another_domain(case: str) -> None:
    marks, promise = SAME_ELSEWHERE[case]
    language = "fr" if case == "the other language" else "en"
    assert judged(page(*NEW_TEXT, title="Coping", language=language, marks=marks), promise=promise).owner is Owner.SAME


@pytest.mark.parametrize("domain", ["facebook.com", "consent.yahoo.com", "google.com"])
def test_a_platform_is_no_successor(domain: str) -> None:
    marks = Marks(domain, ("Big Platform",))
    assert judged(page(*NEW_TEXT, title="Coping with cancer", marks=marks)).owner is Owner.NOT_JUDGED


def test_news_of_others_mergers_changes_no_owner() -> None:
    news = "Harbour Care has merged with the Lighthouse Trust, a newspaper says."
    assert judged(hope(*NEW_TEXT, news)).owner is Owner.SAME


@pytest.mark.parametrize(
    "sentence",
    [
        "This site is not affiliated with the previous owners of this domain.",
        "We bought this expired domain and keep the old address alive for readers.",
        "This website was formerly owned by Hope House.",
    ],
)
def test_a_page_that_disclaims_its_past_is_anothers(sentence: str) -> None:
    found = judged(page(*BLOG, sentence, title="Ribbon", marks=SOMEBODYS))
    assert (found.owner, found.quote) == (Owner.ANOTHERS, sentence)


def test_nothing_approved_and_the_name_of_our_settings_stands_there() -> None:
    assert judged(APPROVED, approved=None).owner is Owner.SAME


def test_nothing_approved_and_no_name_known() -> None:
    promise = Promise(("coping",), (), None, "hope.example")
    assert judged(APPROVED, approved=None, promise=promise).owner is Owner.NOT_JUDGED

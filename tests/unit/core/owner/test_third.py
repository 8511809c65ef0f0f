"""What others' mergers, samples, old news and comparisons teach: announcements, successors and strangers."""

import pytest

from curator.core.facts import Marks
from curator.core.owner import notice
from curator.core.owner.values import Owner, Rule
from curator.core.promise import Promise
from tests.unit.core.owner.builders import (
    APPROVED,
    COPING,
    HOPE,
    NOBODY,
    PROMISE,
    hope,
    judged,
    noticed,
    page,
)

ENDS = [
    "After nine years I am shutting down this blog.",
    "I'm closing this shop at the end of the month.",
    "I will be retiring this podcast in May.",
    "This is our final issue. Thank you for reading.",
    "This was our last newsletter.",
    "Hope House ceases publication with this number.",
    "The site goes dark on December 1.",
    "We are retiring! Hope House closes for good on October 31. Everything must go.",
    "Hope House is closing permanently on May 30.",
]
MERGES = [
    "Starting in January, our programs will continue under a new name.",
    "Hope House is joining Blood Disorders United",
    "Hope House has become a part of Harbour Care.",
]
QUIET = [
    # Others' mergers, told in a thread.
    "Hope House Forum • Which pump? Novalin has merged",
    "Hope House » Did you hear? Centrix is now part of Novalin",
    "Hope House news! Novalin was renamed and is now called Centrix",
    # What a manual tells others to write.
    "Tell readers: “This page has moved to https://new.example/. Please update your bookmarks.”",
    'Write: "We have moved to new.example. Update your links."',
    "Écrivez : « Notre site a déménagé. Mettez à jour vos signets. »",
    # The site before this one.
    "You are looking at our new faculty website. The old site was switched off in May.",
    "Welcome to our new home. Our former website has been retired.",
    "The legacy portal was shut down last year; everything is here.",
    # A machine moves.
    "Our website is moving to a new server on Sunday.",
    "This site will be migrated to faster servers tonight.",
    "The website is moving to the cloud, and nothing changes for you.",
    # In the archive, and there to read.
    "This page is archived and no longer updated. Links may be broken.",
    "This page has been archived. Links may be broken.",
    "Cette page a été archivée.",
    # A body above it, as ever.
    "Hope House has been part of Carleton University from the beginning.",
    "Since its founding, Hope House has been part of the Carleton Health Network.",
    "Depuis sa création, Hope House fait partie de la Fédération des aidants.",
    # Not the last one of all.
    "This is our last issue of the year.",
    "This was our final newsletter before summer.",
    "This is our last post from Lisbon.",
]


@pytest.mark.parametrize("sentence", ENDS)
@pytest.mark.parametrize("banner", [False, True])
def test_blogs_shops_and_magazines_end(sentence: str, banner: bool) -> None:
    found = noticed(sentence, banner=banner)
    assert found is not None
    assert found.kind == "ends"


@pytest.mark.parametrize("sentence", MERGES)
def test_going_on_under_another_name_is_announced(sentence: str) -> None:
    found = noticed(sentence)
    assert found is not None
    assert found.kind in ("merged", "renamed")


@pytest.mark.parametrize("sentence", QUIET)
def test_others_samples_machines_and_archives_announce_nothing(sentence: str) -> None:
    assert noticed(sentence) is None
    assert noticed(sentence, approved=None) is None


@pytest.mark.parametrize(
    "opens",
    [
        "Réouverture le mardi 25 août à 9 h.",
        "Nous rouvrirons le 2 septembre.",
        "Ce sera pour trois semaines, comme tous.",
    ],
)
def test_a_holiday_with_its_end_beside_it_is_none(opens: str) -> None:
    now = hope("Nous fermons nos portes", opens, *COPING)
    assert notice(now, approved=APPROVED, promise=PROMISE) is None
    assert noticed("Nous fermons nos portes") is not None


@pytest.mark.parametrize(
    "opening", ["Use one of our models:", "A sample you may copy:", "Voici des exemples de textes, à adapter :"]
)
def test_models_in_a_handbook_are_nobodys_notices(opening: str) -> None:
    notices = ("We are closing down our charity on 30 June.", "This site will be switched off at the end of the year.")
    assert notice(hope(*COPING, opening, *notices), approved=APPROVED, promise=PROMISE) is None
    assert notice(hope(*COPING, *notices), approved=APPROVED, promise=PROMISE) is not None


@pytest.mark.parametrize("date", ["June 2012.", "3 mars 2014 :", "Sept. 14, 2016 –"])
def test_a_list_of_old_news_announces_nothing_at_a_first_look(date: str) -> None:
    now = hope(f"{date} This website will be retired.", "May 2010. Please update your bookmarks.", "March 2008. Hello.")
    assert notice(now, approved=None, promise=PROMISE) is None


@pytest.mark.parametrize(
    "removal",
    ["It will be removed from this site in spring.", "The copy will be deleted.", "Elle sera supprimée au printemps."],
)
def test_an_archived_page_that_will_be_removed_is_announced(removal: str) -> None:
    now = hope("This page has been archived on the Web", removal, *COPING)
    assert notice(now, approved=APPROVED, promise=PROMISE) is not None


@pytest.mark.parametrize(
    "saying",
    [
        "The new name of Hope House",
        "Prairie Rehab is the new name of Hope House.",
        "Prairie Rehab, le nouveau nom de Hope House",
    ],
)
def test_the_new_name_of_somebody_is_said(saying: str) -> None:
    around = f"Prairie Rehab\n{saying}\nContact us\n1-800-555-0142"
    now = hope(title="Coping – Prairie Rehab", around=around, site_names=("Prairie Rehab",), organisations=())
    found = judged(now)
    assert (found.owner, found.rule) == (Owner.MERGED, Rule.RENAMED_SAID)


@pytest.mark.parametrize(
    "said",
    [
        "Since April 1, Hope House has been part of Fondation Sang Fort.",
        "Depuis le 1er avril, Hope House fait partie de la Fondation Sang Fort.",
        "On April 1, Hope House merged with Fondation Sang Fort.",
    ],
)
def test_a_notice_in_place_of_everything_names_the_successor(said: str) -> None:
    now = page(said, "Please visit sangfort.example.", title="Hope House – Fondation Sang Fort", marks=NOBODY)
    assert judged(now).owner is Owner.MERGED


@pytest.mark.parametrize("successor", ["YouthTalk", "Kindling", "Meridian"])
def test_all_pages_led_to_who_was_joined(successor: str) -> None:
    marks = Marks(domain="joined.example", site_names=(successor,), phones=("8665550180",))
    now = page(
        f"After thirty-one years, Hope House has become a part of {successor}.",
        title=f"Hope House has joined {successor}",
        headings=(f"Hope House has joined {successor}",),
        around=f"{successor}\nChat\nCall 1-866-555-0180",
        marks=marks,
    )
    found = judged(now, hops=("https://hope.example/coping", "https://joined.example/"))
    assert found.owner is Owner.MERGED


@pytest.mark.parametrize("title", ["Hacked by Zer0Crew", "DEFACED BY the night shift", "-= Pwned by l33t =-"])
def test_who_broke_in_is_another(title: str) -> None:
    now = page("Your security is a joke, admin. Nothing was deleted. Greetz to all.", title=title, headings=(title,))
    found = judged(now)
    assert found.owner is Owner.ANOTHERS


@pytest.mark.parametrize(
    "title", ["Were you hacked by a stranger?", "Hacked: what now?", "How we were defaced by thieves"]
)
def test_advice_on_being_hacked_is_no_break_in(title: str) -> None:
    assert judged(hope("Change your passwords and call us.", title=f"{title} – Hope House")).owner is not Owner.ANOTHERS


COMPARED = [
    (
        "Lymphödem nach Brustkrebs: die sieben besten Strümpfe im Vergleich, von uns gesammelt und für Sie erklärt.",
        "Testsieger: VenaFlex bei Amazon ansehen. Preistipp: MedSoft bei Amazon ansehen. Mehr Modelle folgen bald.",
    ),
    (
        "Coping after a diagnosis is easier with the right journal, and we compared seven of them over three weeks.",
        "Best overall: CalmBook. As an Amazon Associate we earn from purchases; check price on Amazon before ordering.",
    ),
    (
        "Après le diagnostic, quel oreiller choisir ? Notre comparatif de sept modèles pour mieux dormir la nuit.",
        "Le premier est doux et ferme à la fois. Voir sur Amazon. Les liens affiliés de cette page nous font vivre.",
    ),
]


@pytest.mark.parametrize("paragraphs", COMPARED)
def test_a_comparison_in_place_of_the_text_is_anothers(paragraphs: tuple[str, ...]) -> None:
    now = page(*paragraphs, title="Ratgeber 2024", around="Ratgeber-Vergleich", marks=NOBODY)
    assert judged(now).owner is Owner.ANOTHERS


@pytest.mark.parametrize("paragraphs", COMPARED)
def test_a_page_approved_with_a_name_only_needs_another_in_two_places(paragraphs: tuple[str, ...]) -> None:
    before = page(
        *COPING,
        title="Coping – Hope House",
        around="Hope House\n© Hope House",
        marks=Marks("hope.example", site_names=("Hope House",)),
    )
    named = Marks("hope.example", site_names=("Pillow Picks",))
    twice = page(*paragraphs, title="Coping – Pillow Picks", around="Pillow Picks\n© Pillow Picks", marks=named)
    assert judged(twice, approved=before).owner is Owner.ANOTHERS
    ours = page(*paragraphs, title="Coping – Hope House", around="Hope House\n© Hope House", marks=before.marks)
    assert judged(ours, approved=before).owner is not Owner.ANOTHERS


@pytest.mark.parametrize(
    "menu",
    [
        "Home\nMattress Reviews\nSEO Services\nSubmit Guest Post",
        "Tree Surgeon Prices\nGuest Posting\nBuy Backlinks",
        "Sponsored links: sofas, tyres\nLink building agency",
    ],
)
def test_the_old_text_in_a_link_farm_is_anothers(menu: str) -> None:
    marks = Marks("hope.example", site_names=("HH archive",), analytics=("G-OTHER1",), generator="drupal")
    found = judged(page(*COPING, title="Coping | HH archive", headings=("Coping",), around=menu, marks=marks))
    assert found.owner is Owner.ANOTHERS


@pytest.mark.parametrize(
    "links",
    [
        ("Best online casinos", "Casino bonus without deposit", "Play slots online"),
        ("Online casino Österreich", "Beste Online Casinos", "Casino Bonus"),
        ("Sports betting sites", "Slot gacor", "Poker online bonus"),
    ],
)
def test_paid_links_below_the_old_text_are_anothers(links: tuple[str, ...]) -> None:
    marks = Marks("hope.example", anchors_out=tuple(f"c{i}.example {link.lower()}" for i, link in enumerate(links)))
    found = judged(page(*COPING, *links, title="Coping", headings=("Coping",), marks=marks))
    assert (found.owner, found.rule) == (Owner.ANOTHERS, Rule.RESTORED_SPAM)
    assert judged(hope(*COPING, *links)).owner is not Owner.ANOTHERS


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        (
            "Order Modafinil, Tramadol and Viagra - no script needed",
            (
                "Order tablets with no script needed. Free pills with each order.",
                "Viagra 100 mg $0.80",
                "Tramadol $1.20",
            ),
        ),
        (
            "Order pills online",
            ("Order Xanax or Tramadol, no script. Meds online since 2009.", "Xanax 2 mg $1", "Tramadol 50 mg $1"),
        ),
        (
            "Viagra online without prescription",
            ("Order Cialis and Viagra here. Bonus pills with each order.", "Cialis 20 mg", "Viagra 100 mg"),
        ),
    ],
)
def test_a_pill_shop_at_a_first_look(title: str, lines: tuple[str, ...]) -> None:
    assert judged(page(*lines, title=title, headings=("World Express",)), approved=None).owner is Owner.ANOTHERS


def test_a_casino_that_keeps_the_name_at_a_first_look() -> None:
    lines = (
        "Best online casinos without limits: our experts tested the welcome bonus and the wagering requirements.",
        "Rolling Dragon, 200 free spins, play now. Velvet Ace, no deposit bonus, play now.",
        "Online slots, live roulette, blackjack and sports betting are all there.",
    )
    marks = Marks("hope.example", site_names=("Hope House",))
    title = "Best Online Casinos 2026 | Hope House"
    now = page(*lines, title=title, headings=("Best Online Casinos",), around="Hope House", marks=marks)
    assert judged(now, approved=None).owner is Owner.ANOTHERS
    ours = Promise(("Casino night",), ("Hope House holds a casino night with roulette.",), HOPE, "hope.example")
    assert judged(now, approved=None, promise=ours).owner is not Owner.ANOTHERS


@pytest.mark.parametrize(
    "adverts",
    [
        ("Dental Implants", "Cloud Backup", "Used SUVs", "Online MBA"),
        ("Car Insurance", "Cheap Flights", "Credit Cards"),
        ("Kredit", "Gebrauchtwagen", "Autoversicherung", "Zahnimplantate"),
    ],
)
def test_adverts_under_a_bare_domain_are_nobodys(adverts: tuple[str, ...]) -> None:
    now = page("hope.example", *adverts, title="hope.example", marks=NOBODY)
    assert judged(now, approved=None).owner is Owner.PARKED
    ours = page("Get help", "Groups", "Nurses", "Donate", title="hope.example", marks=NOBODY)
    assert judged(ours, approved=None).owner is not Owner.PARKED


RAILWAY = Promise(("wiring turnouts",), ("A thread on wiring turnouts.",), None, "rails.example")


@pytest.mark.parametrize(
    "post",
    [
        'Clicked on the old bookmark and got "Best online slots, 200 free spins, claim your bonus now".',
        "The old page said “Online casino, no deposit bonus, sports betting, free spins”.",
        "On y lit « Casino en ligne, bonus sans dépôt, free spins, jackpot ».",
    ],
)
@pytest.mark.parametrize("question", ["Is the domain for sale, or expired, or what?", "Was the domain for sale?"])
def test_a_thread_about_a_takeover_is_itself(post: str, question: str) -> None:
    title = "Has our old club site been taken by a casino? - Rails"
    now = page(
        f"{post} {question}",
        "The treasurer forgot to renew. Somebody bought it for the backlinks. The new site is on the county page.",
        "Frog polarity switches: use a microswitch and you will not regret it.",
        title=title,
        headings=(title[:-8],),
        around="Rails\nLogin\nRegister",
        marks=Marks("rails.example", site_names=("Rails",)),
    )
    assert judged(now, approved=None, promise=RAILWAY).owner not in (Owner.ANOTHERS, Owner.PARKED)


@pytest.mark.parametrize(
    "line",
    [
        "Dies ist die Standardseite von Plesk. Auf dieser Domain wurde noch keine Website eingerichtet.",
        "This is the default page of the nginx server. This domain has no site yet.",
        "Apache2 Default Page: it works. This domain is not configured yet.",
    ],
)
def test_what_a_server_shows_of_itself_is_no_parking(line: str) -> None:
    assert judged(page(line, title="Default page", marks=NOBODY)).owner is not Owner.PARKED


def test_a_short_name_is_one_that_writes_out_the_domain() -> None:
    before = page(*COPING, title="Fitting – Wiggs Shop", marks=Marks("wiggs.example", site_names=("Wiggs Shop",)))
    said = "We are retiring! Wiggs closes for good on October 31."
    now = page(said, *COPING, title="Fitting – Wiggs Shop", marks=before.marks)
    nobody = Promise(("fitting",), (), None, "wiggs.example")
    assert notice(now, approved=before, promise=nobody) is not None
    other = page(said.replace("Wiggs", "Turnbull"), *COPING, title="Fitting – Wiggs Shop", marks=before.marks)
    assert notice(other, approved=before, promise=nobody) is None

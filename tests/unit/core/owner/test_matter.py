"""Pages on another matter without a vice in them, and the owners' own pages that look like it."""

import pytest

from curator.core.facts import Marks, PageFacts
from curator.core.link import Organisation
from curator.core.owner import Owner, judge
from curator.core.owner.values import Rule
from curator.core.promise import Promise
from tests.unit.core.owner.builders import APPROVED, HOPE, MARKS, PROMISE, judged, page

ROOFER = Marks("hope.example", ("Summit Gutters",), phones=("5095550111",))

# Title, text, marks: nobody's vice, somebody else's page.
OTHERS = {
    "roofer": (
        "Gutter Cleaning | Summit Gutters",
        "Leaking roof? Our crews clean gutters and replace shingles. Free estimate, fully insured.",
        ROOFER,
    ),
    "locksmith in German": (
        "Schlüsseldienst Nordstadt – Tag und Nacht",
        (
            "Tür zugefallen? Wir öffnen in dreißig Minuten, ohne Schaden am Schloss und zum Festpreis. Jetzt "
            "anrufen, Rabatt für "
            "Stammkunden. Unser Schlüsseldienst arbeitet auch an Feiertagen und in allen Stadtteilen."
        ),
        Marks("hope.example", ("Schlüsseldienst Nordstadt",), phones=("0305550111",)),
    ),
    "lawyers": (
        "Car accident? Talk to Bell & Ruiz",
        "Hit by a truck? Our attorneys win millions. Free consultation, no win no fee.",
        Marks("hope.example", ("Bell & Ruiz",), phones=("7025550133",)),
    ),
    "furniture in French": (
        "Meubles pas chers | Maison Tendance",
        "Canapés, lits et matelas en stock, livraison gratuite dès 99 euros. Ajoutez au panier et payez en trois fois.",
        Marks("hope.example", ("Maison Tendance",)),
    ),
    "slimming drops": (
        "SlimDrops Reviews: lose 20 pounds?",
        (
            "One spoon each morning melts belly fat while you sleep, say thousands of buyers. Order now at 60 % off "
            "and get two "
            "bottles free. Results may vary. Rush my order before the stock of this week is gone."
        ),
        Marks("hope.example"),
    ),
    "films in Spanish": (
        "Ver películas gratis en HD",
        (
            "Estrenos y series completas sin registro, en latino y subtitulado. Comprar suscripción con descuento, "
            "oferta de hoy. "
            "Terror, acción, comedia y dibujos para todas las edades desde el móvil o la tele."
        ),
        Marks("hope.example", ("PelisTotal",)),
    ),
    "car hire in Indonesian": (
        "Sewa Mobil Murah Bandung",
        (
            "Rental mobil harian dan bulanan, harga murah, sopir ramah dan mobil bersih. Pesan sekarang lewat "
            "WhatsApp, kami kirim "
            "unit ke hotel atau bandara kapan saja, promo akhir tahun untuk pelanggan baru."
        ),
        Marks("hope.example", ("Sewa Bandung",)),
    ),
    "a garden blog that sells nothing": (
        "Growing tomatoes on a balcony – Green Thumb Notes",
        (
            "Start the seeds in March on a warm sill and give them light. In May the pots go outside, first by day, "
            "then for good. "
            "Water in the morning, pinch out the side shoots, and tie the stems to canes before the wind breaks "
            "them. A handful "
            "of compost in July keeps the leaves dark, and fruit that splits was watered too late."
        ),
        Marks("hope.example", ("Green Thumb Notes",), generator="wordpress", analytics=("G-GREEN1",)),
    ),
}


def taken(name: str) -> PageFacts:
    title, text, marks = OTHERS[name]
    return page(text, title=title, headings=(title.partition(" – ")[0],), marks=marks)


@pytest.mark.parametrize("name", OTHERS)
def test_another_matter_in_place_of_the_approved_text_is_anothers(name: str) -> None:
    found = judged(taken(name))
    assert found.owner is Owner.ANOTHERS
    assert found.rule in (Rule.ANOTHER_MATTER, Rule.MARKS_GONE, Rule.ANOTHER_SCRIPT)
    assert found.name
    assert {"name", "phone", "charity"} <= set(found.lost)
    assert 0.75 <= found.confidence <= 0.95


OWN = {
    "her own sale": page(
        "Free shipping on all orders this week, 20 % off hoodies. Add to cart, checkout, done.",
        title="Shop – Hope House",
        marks=Marks("hope.example", ("Hope House",)),
    ),
    "her own roof": page(
        "Our roof leaks. The roofer gave us a free estimate, and it is more than we have. Call now to give a shingle.",
        title="A roof for all",
        marks=Marks("hope.example", phones=MARKS.phones),
    ),
    "a roof, and the name in the text": page(
        (
            "The gutters and shingles of the roof must be replaced. A free estimate lies before us; Hope House "
            "needs your gift."
        ),
        title="Gutters",
        marks=ROOFER,
    ),
    "maintenance": page(
        "Down for maintenance. Our crews are at work. Call us today at another number.",
        title="Maintenance",
        marks=ROOFER,
    ),
    "login": page(
        "Log in with your user name and password, or sign in with a code. Get a quote for your plan.",
        title="Sign in",
        marks=Marks("hope.example", ("Okto",)),
    ),
    "two lines": page("No classes until September.", title="Summer break", marks=Marks("hope.example")),
    "nobody speaks": page(
        "Chairs are stacked behind the door. The last one to leave puts out the lights and feeds the cat that "
        "lives in the "
        "yard, please, and the key goes under the third pot from the left.",
        title="Before you leave",
        marks=Marks("hope.example"),
    ),
    "in French, with the number": page(
        (
            "Ajoutez votre nom au panier de noms : livraison gratuite de courage pour toutes celles qui "
            "attendent des nouvelles."
        ),
        title="Maison Espoir",
        marks=Marks("hope.example", ("Maison Espoir",), phones=MARKS.phones),
        language="fr",
    ),
    "the subject": page(
        "Coping with cancer: our shop sells books for women who fear the first weeks after a diagnosis. Free shipping, "
        "discount for groups. Ask your oncologist which to read first.",
        title="Coping with breast cancer",
        marks=Marks("hope.example"),
    ),
}


@pytest.mark.parametrize("name", OWN)
def test_the_owners_own_pages_on_other_matters_stay_quiet(name: str) -> None:
    assert judged(OWN[name]).owner in (Owner.SAME, Owner.NOT_JUDGED)


def test_part_of_a_title_that_stays_is_the_owners() -> None:
    before = page(
        "Bring a mat. Chairs are there.", title="Yoga | Oakroot", marks=Marks("hope.example", phones=("2075550100",))
    )
    title, text, marks = OTHERS["furniture in French"]
    now = page(text, title=f"{title.partition(' | ')[0]} | Oakroot", marks=marks)
    assert judged(now, approved=before).owner in (Owner.SAME, Owner.NOT_JUDGED)


def test_few_marks_need_another_name_number_and_trade() -> None:
    before = page("Chair yoga for anybody in treatment, at eleven.", title="Gentle yoga", marks=Marks("hope.example"))
    promise = Promise(("gentle yoga",), (), None, "hope.example")
    assert judged(taken("furniture in French"), approved=before, promise=promise).owner is Owner.NOT_JUDGED


TRADES = {
    "plumber": (
        "Drain Cleaning Tacoma | PipeFox",
        "Blocked drains, burst pipes and water heaters. Same day service, free quote, licensed and insured.",
    ),
    "phones": ("PhoneBay", "Smartphones, phone cases and drones. Shop now, free shipping, add to cart before Sunday."),
    "games": (
        "Unblocked Games | Fun Box",
        "Play free in your browser: racing games, puzzle games and more browser games without a download.",
    ),
    "estate agent in French": (
        "Agence des Pins – immobilier",
        "Maisons et villas, devis gratuit. Notre agence immobilière vend votre appartement au meilleur prix.",
    ),
}
SISTERS = Organisation("Sisters in Healing", ("SiH",), ("hope.example",))
GROUPS = Promise(
    ("support groups for young women",), ("Sisters in Healing runs support groups.",), SISTERS, "hope.example"
)


def first(title: str, text: str, said: Promise, around: str = "") -> Owner:
    marks = Marks("hope.example", (title.rpartition(" | ")[2],), phones=("2535550170",))
    return judged(page(text, title=title, around=around, marks=marks), approved=None, promise=said).owner


@pytest.mark.parametrize("name", TRADES)
def test_a_trade_that_shares_nothing_with_our_words_is_suspect_at_first(name: str) -> None:
    assert first(*TRADES[name], GROUPS) is Owner.ANOTHERS


@pytest.mark.parametrize(
    ("said", "around"),
    [
        (Promise(("support groups",), ("Groups by PipeFox, PhoneBay and the Agence.",), None, "hope.example"), ""),
        (GROUPS, "Sponsored by Sisters in Healing"),
        (Promise(("here",), ("Find a plumber, an immobilier or smartphones here.",), SISTERS, "hope.example"), ""),
        (Promise(("here",), (), SISTERS, "hope.example"), ""),
    ],
    ids=["no organisation", "named", "what we say", "nothing said"],
)
@pytest.mark.parametrize("name", TRADES)
def test_where_in_doubt_a_first_look_is_quiet(name: str, said: Promise, around: str) -> None:
    assert first(*TRADES[name], said, around) is not Owner.ANOTHERS


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Trastuzumab in early disease: a randomised trial",
            "Methods. Patients were assigned to one year or nine weeks.",
        ),
        ("Salon Celeste", "Perücken und Tücher nach Maß. Termin nach Absprache, Kassen zahlen mit."),
        ("Praxis am Ring", "Sprechstunde nach Vereinbarung. Wir nehmen neue Patientinnen an."),
        ("Curly Hair Again", "Lace wigs fitted in a private room. Book online or call us today."),
        ("Form 7B", "Residents may claim mileage and one night of lodging."),
    ],
)
def test_articles_salons_and_clinics_are_quiet_at_first(title: str, text: str) -> None:
    assert first(title, text, GROUPS) is not Owner.ANOTHERS


def test_a_first_look_by_settings_with_the_right_page() -> None:
    assert judged(APPROVED, approved=None, promise=PROMISE).rule is Rule.NAMED
    assert HOPE.name == "Hope House"


def test_every_rule_has_a_code_of_its_own() -> None:
    assert len({rule.value for rule in Rule}) == len(Rule)
    assert judge.__module__.startswith("curator.core.owner")

"""Items about what pages say, as the core opens them: facts that count, promises, review dates, texts in turn."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from curator.core.findings import Finding
from curator.core.link import Reference
from curator.core.review import Item, Review
from tests.unit.reports.builders import BASE, EVIL, EVIL_URL, item, review

PHONE = {
    "before": "Call our helpline on 1-800-555-0100 on weekdays from 9 to 5.",
    "after": "Call our helpline on 1-800-555-0199 on weekdays from 9 to 4.",
    "under": "Talk to somebody",
    "critical": [
        {"kind": "phone", "before": "1-800-555-0100", "after": "1-800-555-0199"},
        {"kind": "hours", "before": "9 to 5", "after": "9 to 4"},
    ],
}
CLOSED = {
    "before": "",
    "after": "Our drop-in centre has closed and will not open again; the groups go on by video.",
    "under": "Talk to somebody",
    "critical": [{"kind": "closure", "before": "", "after": "Our drop-in centre has closed"}],
}
DOSE = {
    "before": "Take 20 mg once a day, with or without food.",
    "after": "Take 10 mg once a day, with or without food.",
    "under": "How to take it",
    "critical": [{"kind": "dose", "before": "20 mg", "after": "10 mg"}],
}
PLAIN = {"before": "Our next open day is in May.", "after": "Our next open day is in June."}
LINKS = [{"words": "Book a visit", "before": "https://willow.example/book", "after": "https://visits.example/willow"}]
PLACES = (
    Reference(
        f"{BASE}metastatic.html", 31, "here", "Willow describes more about palliative care here.", title="Spread"
    ),
    Reference(f"{BASE}links.html", 9, "", "Willow"),
    Reference(f"{BASE}money.html", 7, "https://www.insurer.example/plans", "See https://www.insurer.example/plans."),
)


def changed(*sentences: Mapping[str, Any], number: int = 12, rule: str = "text-edited", **known: Any) -> Item:
    """A `changed` item of these sentences; critical where one of them holds a critical fact."""
    evidence = {"looks": 1, "status": 200, "kind": known.pop("kind", "edited"), "sentences": list(sentences)}
    critical = any(one.get("critical") for one in sentences)
    return item(
        Finding.CHANGED,
        number,
        rule=rule,
        critical=critical,
        confidence=0.95,
        evidence=evidence | known,
        suggestions=(),
    )


def fact(kind: str, before: str, after: str, *, number: int = 12) -> Item:
    """A `changed` item whose one sentence holds a critical fact that changed, came or went."""
    said = {side: f"Please note: {words}, as before." if words else "" for side, words in _sides(before, after)}
    return changed({**said, "critical": [{"kind": kind, "before": before, "after": after}]}, number=number)


def _sides(before: str, after: str) -> tuple[tuple[str, str], ...]:
    return ("before", before), ("after", after)


def unfit(rule: str = "promise-no-longer-met", number: int = 40) -> Item:
    known = {
        "looks": 1,
        "status": 200,
        "missing": ["cope emotionally", "living with"],
        "quote": "how to cope emotionally",
    }
    return item(Finding.OFF_PURPOSE, number, rule=rule, confidence=0.85, evidence=known, reason="The core says.")


def outdated(rule: str, number: int = 50, **known: str) -> Item:
    days = {"reviewed": "", "next_review": "", "before": "", "quote": ""} | known
    return item(
        Finding.OUTDATED, number, rule=rule, evidence={"looks": 1, "status": 200, **days}, reason="The core says."
    )


FACTS = (
    ("phone", "1-800-555-0100", "1-800-555-0199"),
    ("closure", "is open", "has closed"),
    ("dose", "20 mg", "10 mg"),
    ("negation", "is", "is not"),
    ("treatment", "tamoxifen", "letrozole"),
    ("eligibility", "if you live in Ontario", "if you live in Ontario and have a referral"),
    ("age", "50 to 74", "45 to 74"),
    ("hours", "9 to 5", "9 to 4"),
    ("address", "12 Mill Lane", "14 Mill Lane"),
    ("cost", "free", "$20"),
    ("amount", "6 weeks", "8 weeks"),
)


def all_that_pages_say() -> Review:
    """Every kind of fact, large changes, texts in turn, promises, review dates, and advice at the end."""
    kinds = [fact(*told, number=100 + number) for number, told in enumerate(FACTS)]
    items = [
        changed(PHONE, CLOSED, DOSE, PLAIN, number=1, links=LINKS),
        *(replace(one, organisation=f"Group {one.id}") for one in kinds),
        changed(PHONE, PLAIN, number=2, rule="text-thinned", kind="thinned"),
        changed(PLAIN, number=3, rule="text-replaced", kind="replaced"),
        changed(PHONE, number=4, rule="text-flips", texts=2),
        changed(PLAIN, number=5, rule="text-flips", texts=3),
        changed(PLAIN, number=6, links=LINKS),
        unfit(),
        unfit("promise-never-met", 41),
        outdated("older-than-three-years", 50, reviewed="2014-03", quote="Page last reviewed: March 2014."),
        outdated("past-next-review", 51, reviewed="2018-05-01", next_review="2021", quote="Next review due: 2021"),
        outdated("review-date-vanished", 52, before="2024-06-12", quote="Last reviewed 12 June 2024"),
        outdated(
            "review-date-went-backwards", 53, reviewed="2020-01", before="2024-06-12", quote="Reviewed January 2020"
        ),
    ]
    return review(*items, advice=PLACES)


def hostile_words() -> Review:
    """The same with strangers' words wherever strangers' words can stand."""
    facts = [{"kind": kind, "before": EVIL, "after": EVIL + "!"} for kind in ("phone", "closure", "nonsense")]
    sentences = [
        {"before": EVIL, "after": f"{EVIL} more", "under": EVIL, "critical": facts},
        {
            "before": "",
            "after": EVIL,
            "under": EVIL * 9,
            "critical": [{"kind": "closure", "before": "", "after": EVIL}],
        },
    ]
    links = [{"words": EVIL, "before": EVIL_URL, "after": "javascript:alert(1)"}] * 9
    items = [
        changed(*sentences, number=number, rule=rule, links=links, texts=2)
        for number, rule in enumerate(("text-edited", "text-thinned", "text-replaced", "text-flips"))
    ]
    known = {"missing": [EVIL, 3, EVIL * 50], "quote": EVIL}
    items += [replace(unfit(number=70 + n), evidence=known) for n in range(4)]
    items += [outdated("older-than-three-years", 80, reviewed=EVIL, before=EVIL, next_review="2014-99", quote=EVIL)]
    return review(*items, advice=(Reference(EVIL_URL, 3, EVIL, f"Before {EVIL} after"), Reference(EVIL, 0, "", "")))

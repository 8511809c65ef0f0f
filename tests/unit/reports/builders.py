"""Reviews as an editor meets them, made by hand: every finding, an ordinary week, a quiet one, an empty start."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from curator.core.findings import RANK, URGENCY, Finding, Status, Suggestion, SuggestionKind, Urgency
from curator.core.link import Notes, Reference
from curator.core.review import Counts, Item, Review, Shares, Sum, Watched
from curator.settings import Site

NOW = datetime(2026, 1, 26, 8, 0, tzinfo=UTC)  # a Monday
BEFORE = NOW - timedelta(days=7)
SINCE = datetime(2026, 1, 13, 9, 30, tzinfo=UTC)  # Tuesday 13 January
BASE = "https://www.north.example/support/"
ENGLISH = Site(name="Northern Breast Health", base_url=BASE, language="en", timezone="Europe/London")
FRENCH = replace(ENGLISH, name="Santé du sein du Nord", language="fr", timezone="Europe/Paris")
SITES = (ENGLISH, FRENCH)
PLACE = Reference(
    page=f"{BASE}metastatic.html",
    line=31,
    text="advice and information about metastatic breast cancer",
    context="Willow also has advice and information about metastatic breast cancer.",
)
PAIRS = [
    {
        "before": "Call our helpline on 1-800-555-0100 on weekdays from 9 to 5.",
        "after": "Call our helpline on 1-800-555-0199 on weekdays from 9 to 5.",
    },
    {"before": "", "after": "A recording answers at night."},
]
RULES = {
    Finding.DEAD: "not-found",
    Finding.UNSAFE: "unsafe-address",
    Finding.CERTIFICATE: "tls-expired",
    Finding.BLOCKED: "forbidden",
    Finding.MOVED: "permanent-redirect",
    Finding.CHANGED: "text-edited",
    Finding.REVIEW_DUE: "review-every",
}


def item(finding: Finding, number: int = 12, **known: Any) -> Item:
    """An item of a finding with what its rule leaves behind; a test names what it cares about."""
    values: dict[str, Any] = {
        "id": number,
        "previous": None,
        "url": "http://www.willow.example/get-information/metastatic-breast-cancer/",
        "organisation": "Willow",
        "finding": finding,
        "also": (),
        "urgency": URGENCY[finding],
        "critical": False,
        "since": SINCE,
        "opened_at": NOW - timedelta(days=3),
        "updated_at": NOW - timedelta(days=3),
        "confidence": 0.98,
        "reason": "One plain sentence says what was seen.",
        "rule": RULES.get(finding, f"{finding.value}-rule"),
        "status": Status.OPEN,
        "evidence": _evidence(finding),
        "suggestions": _suggestions(finding),
        "references": (PLACE,),
    }
    return Item(**(values | known))


def _evidence(finding: Finding) -> Mapping[str, Any]:
    seen: dict[str, Any] = {"looks": 4, "status": 404, "final_url": "", "detail": "", "chain": []}
    if finding is Finding.CHANGED:
        return seen | {"status": 200, "looks": 1, "kind": "edited", "score": 0.2, "sentences": PAIRS}
    if finding is Finding.MOVED:
        return seen | {"status": 200, "looks": 1, "moved_to": "https://willow.example/new", "kept": "all"}
    return seen


def _suggestions(finding: Finding) -> tuple[Suggestion, ...]:
    if finding is Finding.MOVED:
        return (Suggestion("https://willow.example/new", SuggestionKind.REDIRECT, 0.98),)
    return ()


def shares(*items: Item, links: int = 206, **known: int) -> Shares:
    """Each of so many links with its share: those with an item, those that a test names, and the rest unchanged."""
    listed = len({one.url for one in items})
    values = dict.fromkeys(("watched", "decided", "not_checked", "unjudged", "unsettled"), 0) | known
    return Shares(listed=listed, unchanged=links - listed - sum(known.values()), **values)


def review(*items: Item, **known: Any) -> Review:
    values: dict[str, Any] = {
        "generated_at": NOW,
        "items": tuple(sorted(items, key=lambda one: (list(Urgency).index(one.urgency), RANK[one.finding]))),
        "watching": (),
        "counts": Counts(links=206, checked=200, not_checked=4, blind=2, unchanged=188, unjudged=9),
        "shares": shares(*items, not_checked=4, unjudged=9, watched=len(known.get("watching", ()))),
        "sum": Sum(carried=max(len(items) - 1, 0), new=min(len(items), 1), closed=0, open=len(items)),
        "since": BEFORE,
        "decided": 0,
        "network_down_at": None,
        "next_check_at": NOW + timedelta(days=1, hours=2),
    }
    return Review(**(values | known))


WATCHED = Watched(
    url="https://www.hope.example/groups/evening",
    since=NOW - timedelta(days=1),
    failures=2,
    reason="The site answers with an error of its own (503).",
    next_check_at=NOW + timedelta(days=1),
)


def everything() -> Review:
    """One item of every finding, and one link that is being watched."""
    items = (item(finding, number) for number, finding in enumerate(Finding, start=1))
    return review(*items, watching=(WATCHED,), decided=2)


def moves(count: int) -> list[Item]:
    """Pages of one organisation that moved alike."""
    return [
        item(
            Finding.MOVED,
            100 + number,
            url=f"http://www.breastcancer.example/symptoms/types/{name}",
            organisation="BREASTCANCER.ORG",
            suggestions=(Suggestion(f"https://www.breastcancer.example/types/{name}", SuggestionKind.REDIRECT, 0.98),),
            references=(
                Reference(f"{BASE}types.html", 40 + number, name.replace("-", " "), f"Read about {name} there."),
            ),
        )
        for number, name in enumerate(
            ["molecular-subtypes", "invasive-ductal", "recurrent", "inflammatory", "lobular", "tubular"][:count]
        )
    ]


def ordinary_week() -> Review:
    """A dozen items as they come together in life."""
    return review(
        item(
            Finding.TAKEN_OVER,
            3,
            url="http://www.hopehouse.example/",
            organisation="Hope House",
            opened_at=NOW - timedelta(days=1),
            rule="spam-gambling",
            evidence={
                "looks": 1,
                "status": 200,
                "shows": "gambling",
                "title": "Lucky Spin 88",
                "quote": "Play now: 300 free spins and a welcome bonus at the best online casino.",
                "lost": ["name", "phone", "charity"],
            },
            references=(
                Reference(
                    f"{BASE}where-to-find-support.html",
                    18,
                    "Hope House",
                    "In the north, Hope House runs a weekly group for women and their families.",
                    title="Where to find support",
                ),
            ),
        ),
        item(
            Finding.DEAD,
            4,
            evidence={
                "looks": 4,
                "status": 404,
                "final_url": "https://support.willow.example/404",
                "detail": "Not Found",
                "chain": [
                    {"url": "http://www.willow.example/get-information/metastatic-breast-cancer/", "status": 302},
                    {"url": "https://support.willow.example/404", "status": 404},
                ],
            },
            references=(
                PLACE,
                Reference(
                    f"{BASE}metastatic.html",
                    44,
                    "here",
                    "Willow describes more about palliative care and how it can fit into your treatment plan there, "
                    "and here.",
                ),
                Reference(f"{BASE}links.html", 9, "Willow", "Willow"),
            ),
            notes=Notes(purpose="how to cope emotionally", contact="web@willow.example"),
        ),
        *moves(5),
        item(
            Finding.CHANGED,
            21,
            url="https://www.cbcf.example/central/AboutBreastCancerMain/FactsStats/Pages/Metastatic-Breast-Cancer.aspx"
            "?utm_source=northern-health&session=0123456789",
            organisation="Canadian Breast Cancer Foundation",
            critical=True,
            opened_at=NOW - timedelta(days=2),
            confidence=0.95,
            references=(
                Reference(
                    f"{BASE}metastatic.html",
                    22,
                    "several pages on metastatic breast cancer",
                    "The Canadian Breast Cancer Foundation also has several pages on metastatic breast cancer, "
                    "including details of possible signs that cancer has metastasised.",
                ),
            ),
        ),
        item(
            Finding.CHANGED,
            22,
            url="https://www.lymph.example/self-care",
            organisation=None,
            confidence=0.95,
            evidence={
                "looks": 1,
                "status": 200,
                "sentences": [
                    {
                        "before": "Massage helps many women, and a nurse can show you how to do it at home.",
                        "after": "Massage helps some women; ask your nurse first, who can show you how to do it.",
                    },
                    {"before": "Our next open day is in May.", "after": ""},
                ],
            },
            references=(Reference(f"{BASE}lymphoedema.html", 12, "", "Lymphoedema"),),
        ),
        item(
            Finding.BLOCKED,
            30,
            url="https://www.insurer.example/plans/cancer",
            organisation="Northern Mutual",
            confidence=0.9,
            evidence={"looks": 3, "status": 403},
            references=(
                Reference(f"{BASE}money.html", 7, "what your plan pays", "Find out what your plan pays before you go."),
            ),
        ),
        watching=(WATCHED,),
        counts=Counts(links=206, checked=198, not_checked=3, blind=5, unchanged=179, unjudged=9),
        shares=Shares(listed=10, watched=1, decided=2, not_checked=3, unjudged=9, unchanged=180, unsettled=1),
        sum=Sum(carried=8, new=3, closed=1, open=10),
        decided=2,
    )


def _found(
    finding: Finding, rule: str, known: Mapping[str, Any], *, url: str = "http://www.hopehouse.example/talk"
) -> Item:
    """An item as a rule of the core opens it."""
    seen: dict[str, Any] = {"looks": 1, "status": 200, "final_url": url, "detail": "", "chain": []}
    return item(
        finding,
        url=url,
        organisation="Hope House",
        rule=rule,
        reason="One plain sentence of the core.",
        evidence={**seen, **known},
        suggestions=(),
        references=(Reference(f"{BASE}support.html", 12, "Hope House", "Ask Hope House.", title="Where to ask"),),
    )


_HOME = {"final_url": "http://www.hopehouse.example/", "landing": "home", "quote": "", "looks": 2}
_MERGED = "On February 1 Hope House merged with Harbour, so that both can answer more calls at night."
FAMILIES: Mapping[Finding, tuple[tuple[str, Mapping[str, Any]], ...]] = {
    Finding.TAKEN_OVER: (
        ("spam-gambling", {"shows": "gambling", "title": "Lucky Spin 88", "quote": "Play now and win big", "lost": []}),
        ("parked-words", {"shows": "for-sale", "title": "hopehouse.example", "quote": "This domain is for sale."}),
        ("parked-links", {"shows": "parked", "title": "hopehouse.example", "quote": "hopehouse.example"}),
        (
            "restored-spam",
            {"shows": "gambling", "title": "Hope House", "quote": "Best casino bonus", "lost": ["phone"]},
        ),
        (
            "marks-gone",
            {"shows": "", "title": "Daily Wellness", "quote": "Ten ways to feel better", "lost": ["name", "email"]},
        ),
    ),
    Finding.GONE: (
        ("sent-home", _HOME),
        ("sent-home", {**_HOME, "final_url": "https://www.harbour.example/"}),
        ("sent-to-one", {**_HOME, "landing": "one", "final_url": "https://www.harbour.example/welcome"}),
        (
            "sent-to-search",
            {"landing": "search", "quote": "No results for 'talk'.", "final_url": "http://a.example/?s"},
        ),
        ("sent-to-error", {"landing": "error", "quote": "", "final_url": "http://www.hopehouse.example/404"}),
        ("same-as-made-up", {"landing": "nowhere", "quote": ""}),
        ("hosting-default", {"landing": "nowhere", "quote": "This account has been suspended."}),
        ("error-heading", {"landing": "nowhere", "quote": "Sorry, the page that you want is not here any more."}),
    ),
    Finding.OWNER_CHANGED: (
        ("merged-said", {"owner": "Harbour", "quote": _MERGED}),
        ("formerly", {"owner": "Harbour", "quote": "Harbour, formerly Hope House, answers every night."}),
        ("another-domain", {"owner": "Harbour", "quote": "Talk to us | Harbour"}),
    ),
    Finding.CLOSING: (
        ("joined", {"quote": "On February 1 we are joining Harbour.", "kind": "merged"}),
        ("we-end", {"quote": "After 30 years we are closing our doors on 31 March.", "kind": "ends"}),
        ("we-move", {"quote": "We are moving to harbour.example; please change your bookmarks.", "kind": "moved"}),
    ),
    Finding.WRONG_HOST: (("staging-copy", {}), ("ip-address", {}), ("platform-copy", {})),
    Finding.BLOCKED: (
        ("challenge", {"looks": 2}),
        ("login-wall", {"looks": 3, "final_url": "http://www.hopehouse.example/login"}),
        ("host-policy", {"looks": 2}),
    ),
    Finding.CERTIFICATE: (
        ("certificate-ends-soon", {"ends": "2026-02-03T12:00:00Z"}),
        ("tls-expired", {"looks": 2}),
        ("tls-incomplete-chain", {}),
    ),
    Finding.MOVED: (("canonical-elsewhere", {"kept": "all"}), ("page-refresh", {"kept": "most"})),
}


def families() -> list[Item]:
    """Items of each family whose evidence the other reviews do not show."""
    return [
        replace(_found(finding, rule, known), id=number)
        for number, (finding, rule, known) in enumerate(
            ((finding, rule, known) for finding, cases in FAMILIES.items() for rule, known in cases), start=200
        )
    ]


def quiet_week() -> Review:
    return review(
        counts=Counts(links=206, checked=206, not_checked=0, blind=0, unchanged=206, unjudged=0), shares=shares()
    )


def empty_start() -> Review:
    return review(counts=Counts(0, 0, 0, 0, 0, 0), shares=shares(links=0), since=None, next_check_at=None)


EVIL = (
    "<script>alert(1)</script><img src=x onerror=alert(2)>\"'--></style></title>{{ 7*7 }}"
    "\x1b[2J\x1b]0;owned\x07\x9b31m\r\nBcc: all@evil.example\r\n\u202egnp.exe\u2066\u200b "
    "[x](javascript:alert(3)) `code` "
    '![i](http://evil.example/p.png) **bold** =HYPERLINK("http://evil.example") \ud800'
)
EVIL_URL = 'http://user:secret@evil.example/"><script>alert(1)</script>\u202e\x1b[2J`)](javascript:x)?q=`|<b>#"><i>'


def hostile() -> Review:
    """Every finding with strangers' words wherever strangers' words can stand."""
    items = []
    for number, finding in enumerate(Finding, start=1):
        pairs = [{"before": EVIL, "after": f"{EVIL} more"}, {"before": "", "after": EVIL}]
        evidence = {
            "looks": 4, "status": 404, "final_url": EVIL_URL, "detail": EVIL, "shows": EVIL, "title": EVIL,
            "quote": EVIL, "lost": [EVIL, "name"], "landing": EVIL, "owner": EVIL, "ends": EVIL, "kept": EVIL,
            "chain": [{"url": EVIL_URL, "status": 302}, {"url": EVIL_URL, "status": 404}], "sentences": pairs,
        }  # fmt: skip
        items.append(
            item(
                finding,
                number,
                url=EVIL_URL,
                organisation=EVIL,
                reason=EVIL,
                evidence=evidence,
                references=(Reference(EVIL_URL, 3, EVIL, f"Before {EVIL} after"), Reference(EVIL, 0, "", "")),
                suggestions=(
                    Suggestion(EVIL_URL, SuggestionKind.REDIRECT, 0.9),
                    Suggestion("javascript:alert(4)", SuggestionKind.ARCHIVE, 0.8),
                ),
                notes=Notes(purpose=EVIL, topic=EVIL, owner=EVIL, caveat=EVIL, contact=EVIL),
            )
        )
    items += [item(Finding.DEAD, 50 + n, url=EVIL_URL, organisation="x" + EVIL) for n in range(5)]
    return review(*items)

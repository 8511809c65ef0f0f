"""Plays a mutation through the product's own reading and comparison: the page stands in a frame whose menus, tokens,
counters, adverts, dates and consent boxes differ between the two versions."""

import hashlib
import html
from dataclasses import dataclass

from curator import page
from curator.core.change import Change, compare
from curator.core.facts import PageFacts
from tests.corpus.mutations.cases import Mutation

URL = "https://www.harbour.example/information/page"
_WORDS = {
    "en": (
        "Home|About us|Support|Get involved|Harbour Breast Health",
        "We value your privacy. We and our {n} partners use cookies.|Accept all|Reject",
        "Last updated: {day} March 2025|{n} people read this page|Share this page",
        "Walk with us this {season}: sign up before {day} May and get a free shirt worth $25.",
        "Read next|Eating well in hard weeks ({n} comments)|Call us: what our {n} volunteers hear",
        "© {year} Harbour. Registered charity 555{n}. Not a substitute for your doctor.",
    ),
    "fr": (
        "Accueil|Qui sommes-nous|Soutien|Agir|Le Havre rose",
        "Votre vie privée compte. Nous et nos {n} partenaires utilisons des témoins.|Tout accepter|Refuser",
        "Mis à jour le {day} mars 2025|{n} personnes ont lu cette page|Partager cette page",
        "Marchez avec nous ce {season} : inscrivez-vous avant le {day} mai, chandail gratuit (25 $).",
        "À lire aussi|Bien manger ({n} commentaires)|Ce qu'entendent nos {n} bénévoles",
        "© {year} Le Havre. Organisme de bienfaisance 555{n}. Ne remplace pas votre médecin.",
    ),
}
_SEASONS = {"en": ("spring", "summer"), "fr": ("printemps", "mois de juin")}


@dataclass(frozen=True, slots=True)
class Played:
    mutation: Mutation
    change: Change


def play(mutation: Mutation) -> Played:
    old, new = (_read(framed(mutation, body, later)) for body, later in ((mutation.before, 0), (mutation.after, 1)))
    return Played(mutation, compare(old, new))


def play_furniture(mutation: Mutation) -> Change:
    """The comparison where nothing but the frame changed."""
    return compare(*(_read(framed(mutation, mutation.before, later)) for later in (0, 1)))


def _read(body: bytes) -> PageFacts:
    return page.read(body, content_type="text/html; charset=utf-8", url=URL).facts


def framed(mutation: Mutation, body: str, later: int) -> bytes:
    """The page as a site sends it; `later` is 0 for the approved version, 1 for today's."""
    seed = int.from_bytes(hashlib.sha256(mutation.page.encode()).digest()[:4])
    words = {"n": 100 + (seed + 371 * later) % 899, "day": 3 + (seed + 5 * later) % 25, "year": 2024 + later}
    language = mutation.language
    menu, consent, meta, advert, related, foot = (
        [html.escape(part.format(season=_SEASONS[language][later], **words)) for part in line.split("|")]
        for line in _WORDS[language]
    )
    parts = {
        "menu": "".join(
            f'<li><a href="/m{index}?t={seed + later}">{item}</a></li>' for index, item in enumerate(menu[later:])
        ),
        "consent": f"{consent[0]} <button>{consent[1]}</button><button>{consent[2]}</button>",
        "meta": meta,
        "advert": advert[0],
        "related": f"<h2>{related[0]}</h2><ul>"
        + "".join(f'<li><a href="/r{seed}">{one}</a></li>' for one in related[1:])
        + "</ul>",
        "foot": foot[0],
        "site": menu[-1],
        "token": hashlib.sha256(f"{seed}{later}".encode()).hexdigest(),
    }
    return _FRAMES[seed % len(_FRAMES)](language, parts, body).encode()


def _charity(language: str, parts: dict[str, str], body: str) -> str:
    return f"""<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{parts["site"]}</title>
<meta name="csrf-token" content="{parts["token"]}"><script>var s="{parts["token"]}";</script></head><body>
<div id="cookie-banner" role="dialog">{parts["consent"]}</div>
<header><nav><ul>{parts["menu"]}</ul></nav></header><main><article>{body}</article></main>
<p class="last-updated">{parts["meta"][0]}</p><div class="view-count">{parts["meta"][1]}</div>
<aside class="related">{parts["related"]}</aside><div class="advert">{parts["advert"]}</div>
<footer><p>{parts["foot"]}</p></footer></body></html>"""


def _hospital(language: str, parts: dict[str, str], body: str) -> str:
    return f"""<html lang=
        "{language}-CA"><head><title>{parts["site"]}</title></head><body class="page-{parts["token"][:6]}">
<div class="topbar">{parts["site"]}</div><div class="menu" role="navigation"><ul>{parts["menu"]}</ul></div>
<div class="ad-slot">{parts["advert"]}</div>
<div id="content" class="container"><div class="row"><div class="col-md-8">{body}
<div class="social-share">{parts["meta"][2]}</div></div><div class="sidebar">{parts["related"]}</div></div></div>
<div class="footer">{parts["foot"]} {parts["meta"][0]}</div>
<div class="cc-window" aria-label="cookieconsent">{parts["consent"]}</div>
<input type="hidden" name="nonce" value="{parts["token"]}"></body></html>"""


def _agency(language: str, parts: dict[str, str], body: str) -> str:
    return f"""<!doctype html><html lang=
        "{language}"><head><meta charset="utf-8"><title>{parts["site"]}</title></head><body>
<header role="banner"><a href="/">{parts["site"]}</a><nav><ul>{parts["menu"]}</ul></nav></header>
<div class="promo-banner">{parts["advert"]}</div>
<main role="main" data-build="{parts["token"]}"><div class="entry-content">{body}</div>
<div class="post-meta"><span>{parts["meta"][0]}</span> <span class="views">{parts["meta"][1]}</span></div></main>
<section class="read-more related-posts">{parts["related"]}</section>
<div class="gdpr-consent">{parts["consent"]}</div><footer>{parts["foot"]}</footer></body></html>"""


_FRAMES = (_charity, _hospital, _agency)

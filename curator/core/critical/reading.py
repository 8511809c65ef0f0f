"""Everything that one sentence states."""

import re
from collections.abc import Sequence
from functools import lru_cache

from curator.core.critical import access, calls, closures, costs, dates, figures, hours, places, treatments
from curator.core.critical.fact import Fact, Sentence
from curator.core.lexicon.beginnings import starts

_LONGEST = 4000  # characters of one sentence
# An entry of a list of literature: its figures are volumes and pages.
_CITATION = re.compile(
    r"\b(?:doi\b|et al\b|pmid|isbn|issn)|\b(?:19|20)\d\d;\s?\d+|\b\d+\s?\(\d+\)\s?:\s?[es]?\d+|\bpp?\. ?\d+-\d+|"
    r"\bvol\. ?\d+|\bj\.? (?:clin|med|natl)\b"
)
# Without a digit, only a sentence with one of these words can hold a time, a date or a figure.
_FIGURE_WORDS = starts(
    "noon midday midi minuit midnight once twice thrice daily week day days christmas easter noël pâques vacances term",
    "summer winter january february march april may",
    "june july august september october november december janv févr mars",
    "avril mai juin juillet août sept octobre novembre décembre third quarter tiers quart moitié double triple hundred",
    "thousand mille million month year clock night nuit jour quotidien hebdo mensuel annuel annually",
    "time heure dimanche",
    "ouvr matin soir morning food meal repas jeun stomach breakfast even bedtime lundi mardi mercredi jeudi vendredi",
    "samedi monday tuesday wednesday thursday friday saturday sunday holiday afternoon overnight fortnight biweekly",
    "mealtime lunch dinner milk every each chaque toutes tous round after après coucher lever waking",
    "majority minority majorité minorité mon tue wed thu fri sat sun",
)


def facts(text: str) -> list[Fact]:
    """The facts of a sentence, in no order. Never raises, whatever it is given."""
    return list(_read(text[:_LONGEST])) if text else []


@lru_cache(maxsize=2048)
def _read(text: str) -> Sequence[Fact]:
    """Both versions of a page, and the pages of a site, repeat many sentences."""
    sentence = Sentence(text)
    if _CITATION.search(sentence.plain):
        return []
    closures.read(sentence)
    has_figures = sentence.has_digit or sentence.has_any(_FIGURE_WORDS)
    if has_figures:
        calls.read(sentence)
    places.read_addresses(sentence)
    if has_figures:
        dates.read(sentence)
        hours.read(sentence)
        figures.read(sentence)
    treatments.read(sentence)
    costs.read(sentence)
    access.read(sentence)
    places.read_places(sentence)
    places.read_ways(sentence)
    return sentence.facts

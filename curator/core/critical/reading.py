"""Everything that one sentence states."""

import re

from curator.core.critical import calls, conditions, figures, hours, places, treatments
from curator.core.critical.fact import Fact, Sentence

_LONGEST = 4000  # characters of one sentence
# An entry of a list of literature: its figures are volumes and pages.
_CITATION = re.compile(
    r"\b(?:doi\b|et al\b|pmid|isbn|issn)|\b(?:19|20)\d\d;\s?\d+|\b\d+\s?\(\d+\)\s?:\s?[es]?\d+|\bpp?\. ?\d+-\d+|\bvol\. ?\d+|\bj\.? (?:clin|med|natl)\b"
)
_DIGIT = re.compile(r"\d|noon|midi|minuit|midnight|once|twice|daily|week|day|di\b|month|year|clock|night|nuit|jour|quotid|hebdo|mensuel|annuel|time|heure|dimanche|ouvr|matin|soir|morn|food|meal|repas|jeun|stomach|breakfast|noon|even|bedtime")


def facts(text: str) -> list[Fact]:
    """The facts of a sentence, in no order. Never raises, whatever it is given."""
    sentence = Sentence(text[:_LONGEST])
    if _CITATION.search(sentence.plain):
        return []
    conditions.read_closures(sentence)
    has_figures = _DIGIT.search(sentence.plain) is not None
    if has_figures:
        calls.read(sentence)
    places.read_addresses(sentence)
    if has_figures:
        hours.read(sentence)
        figures.read(sentence)
    treatments.read(sentence)
    conditions.read_costs(sentence)
    conditions.read_eligibility(sentence)
    places.read_places(sentence)
    places.read_ways(sentence)
    return sentence.facts

"""Everything that one sentence states."""

import re

from curator.core.critical import access, calls, closures, costs, dates, figures, hours, places, treatments
from curator.core.critical.fact import Fact, Sentence

_LONGEST = 4000  # characters of one sentence
# An entry of a list of literature: its figures are volumes and pages.
_CITATION = re.compile(
    r"\b(?:doi\b|et al\b|pmid|isbn|issn)|\b(?:19|20)\d\d;\s?\d+|\b\d+\s?\(\d+\)\s?:\s?[es]?\d+|\bpp?\. ?\d+-\d+|"
    r"\bvol\. ?\d+|\bj\.? (?:clin|med|natl)\b"
)
_DIGIT = re.compile(
    r"\d|noon|midi|minuit|midnight|once|twice|daily|week|day|dis?\b|christmas|easter|noël|pâques|vacances|term\b|"
    r"summer|winter|january|february|march|april|june|july|august|october|november|december|janv|févr|mars|avril|"
    r"juin|juil|août|sept|oct|nov|déc|third|quarter|tiers|quart|moitié|doubl|tripl|hundred|thousand|mille|month|year|"
    r"clock|night|nuit|jour|quotid|hebdo|mensuel|annuel|time|heure|dimanche|ouvr|matin|soir|morn|food|meal|repas|"
    r"jeun|stomach|breakfast|noon|even|bedtime"
)


def facts(text: str) -> list[Fact]:
    """The facts of a sentence, in no order. Never raises, whatever it is given."""
    sentence = Sentence(text[:_LONGEST])
    if _CITATION.search(sentence.plain):
        return []
    closures.read(sentence)
    has_figures = _DIGIT.search(sentence.plain) is not None
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

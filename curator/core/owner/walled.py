"""Pages on which no owner speaks: of platforms that host everybody, of consent, log-in, errors and maintenance."""

from curator.core.lexicon.owner_names import PLATFORMS, WALLS
from curator.core.owner.case import Case
from curator.core.owner.terms import Terms

_WALLS = Terms({"wall": WALLS})
_WALL_SHARE = 0.02  # of the words
_FEWEST = 3  # terms
_LONGEST = 600  # words: with more, a title that speaks of privacy or errors is an article's


def is_platform(case: Case) -> bool:
    """True where a redirect led to a site that hosts other people's pages."""
    domain = case.facts.marks.domain
    return case.elsewhere and (domain in PLATFORMS or any(domain.endswith(f".{name}") for name in PLATFORMS))


def is_wall(case: Case) -> bool:
    """True for a page of consent, log-in, error or maintenance: no owner speaks there."""
    if len(case.page.words) <= _LONGEST and _WALLS.in_text(case.page.title):
        return True
    said = sum(1 for _ in _WALLS.find(case.page.words))
    return said >= _FEWEST and said >= len(case.page.words) * _WALL_SHARE

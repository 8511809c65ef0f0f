"""Of what a page speaks: whether it shares anything with what stood there or was promised, and whether it sells.

Whole rewrites by the same owner keep a name, a number or the subject. Where none of these is left, and somebody else
speaks (by another name, another number, or in the words of those who sell), the page is another's, whatever the matter.
"""

import re

from curator.core.lexicon.owner_trades import AFFILIATE, SELLS, TRADES
from curator.core.owner import marks, names
from curator.core.owner.case import Case, telling
from curator.core.owner.terms import Terms, terms_of
from curator.core.owner.values import Owner, Ownership, Rule, cut
from curator.core.owner.view import View
from curator.core.owner.walled import is_platform, is_wall
from curator.core.promise import kept

_SOLD = Terms({"sells": SELLS, "trade": TRADES})
_AFFILIATE = Terms({"affiliate": AFFILIATE})
_DEFACED = re.compile(r"(?i:\A\W{0,4}(?:h[a4]ck[e3]d|d[e3]fac[e3]d|pwn[e3]d|0wn[e3]d)\s+(?:by|par|por|von|da)\b)")
_DEFACED_WORDS = 150  # of main text: more is an article about it
_PLACES = 2  # where another name stands
_MOST_WORDS = 3_000  # of a page, looked at
_STEM = 5  # letters
_FEW_WORDS, _SOME_WORDS, _MANY_WORDS = 12, 25, 40  # of main text
_CORE, _BODY = 0.2, 0.1  # shares of the telling words of title and headings, of those of the text
_WORDS_IN_COMMON = 4
_SELLS = 2  # different terms of those who sell
_SELLS_PLAINLY = 3
_SELLS_ONLY = 5  # where nobody says who sells
_LOST_KINDS, _MANY_KINDS = 2, 3  # strong marks


def defaced(case: Case) -> Ownership | None:
    """Those who broke in say so, where the approved text stood."""
    found = case.compared
    if found is None or not case.replaced or found.kept & marks.NUMBERS or len(case.page.words) > _DEFACED_WORDS:
        return None
    line = next((line for line in (case.page.title, *case.page.headings[:3]) if _DEFACED.match(line)), "")
    return Ownership(Owner.ANOTHERS, Rule.ANOTHER_MATTER, 0.9, "", "", cut(line), case.lost()) if line else None


def compared_for_sale(case: Case) -> Ownership | None:
    """Another text that lives on what readers buy elsewhere, on the approved subject perhaps, under no known name."""
    found = case.compared
    if found is None or not case.replaced or found.strong_kept or "name" not in found.lost:
        return None
    page = case.page
    if len(page.words) < _SOME_WORDS or is_platform(case) or is_wall(case) or _own_name_left(case):
        return None
    said = {term for _, term in _AFFILIATE.find(_said(page))}
    earlier = {term for _, term in _AFFILIATE.find(_said(case.before))} if case.before is not None else set()
    if len(said - earlier) < _SELLS or case.facts.marks.charities:
        return None
    places = sum(1 for line in (page.title, *page.around) if names.any_said(found.others, line))
    if len(found.strong_lost) < _LOST_KINDS and places < _PLACES:
        return None
    return Ownership(Owner.ANOTHERS, Rule.MARKS_GONE, 0.85, "", case.who(), cut(_first_line(page)), case.lost())


def another_matter(case: Case) -> Ownership | None:
    """Another text on another matter, nothing of the approved state left, and somebody else speaking."""
    found = case.compared
    if found is None or not case.replaced or found.strong_kept or "name" in found.kept:
        return None
    length = len(case.page.words)
    if length < _FEW_WORDS or is_platform(case) or is_wall(case) or _own_name_left(case) or on_topic(case):
        return None
    sold = sells(case.page) - (sells(case.before) if case.before is not None else frozenset())
    voices = bool(found.others) + bool(found.replaced & marks.NUMBERS) + (len(sold) >= _SELLS)
    lost = len(found.strong_lost)
    if not voices or (case.elsewhere and len(sold) < _SELLS_PLAINLY):
        return None
    if length < (_FEW_WORDS if voices > 1 else _SOME_WORDS):
        return None
    if voices == 1 and found.others and lost < _MANY_KINDS and length < _MANY_WORDS:
        return None
    if lost < _LOST_KINDS and voices + lost < _MANY_KINDS:
        return None
    sure = round(min(0.95, 0.65 + 0.05 * (lost + voices)), 2)
    return Ownership(
        Owner.ANOTHERS,
        Rule.ANOTHER_MATTER,
        sure,
        "",
        case.who(),
        cut(_first_line(case.page)),
        case.lost(),
    )


def first_matter(case: Case) -> Ownership | None:
    """Nothing was approved: somebody sells here, and no word of the promise, no name of the organisation is said."""
    known = marks.promised(case.promise)
    if case.approved is not None or not known or kept(case.promise, case.facts) is not False or is_wall(case):
        return None
    page = case.page
    if is_platform(case):
        return None
    if any(names.any_said(known, line) for line in (page.title, *page.main, *page.around)):
        return None
    ours = " ".join((*case.promise.texts[:20], *case.promise.contexts[:20]))
    if _stems(ours) & _stems_said(page):
        return None
    sold = {term: label for label, term in _SOLD.find(_said(page))}
    somebody = bool(marks.now_names(case.facts) or case.facts.marks.phones)
    if len(sold) < (_SELLS_PLAINLY if somebody else _SELLS_ONLY) or "trade" not in sold.values() or _SOLD.in_text(ours):
        return None
    return Ownership(Owner.ANOTHERS, Rule.FIRST_MATTER, 0.75, "", case.who(), cut(_first_line(page)))


def sells(page: View) -> frozenset[str]:
    """The different terms of those who sell that a page says anywhere."""
    return frozenset(term for _, term in _SOLD.find(_said(page)))


def on_topic(case: Case) -> bool:
    """True where a page speaks of what was approved or promised, by the beginnings of words."""
    if case.before is None:
        return kept(case.promise, case.facts) is True
    before, said = case.before, _stems_said(case.page)
    core = _stems(" ".join((before.title, *before.headings, *case.promise.texts[:20])))
    body = _stems(" ".join(before.main))
    return _share(core, said, 2) >= _CORE or _share(body, said, _WORDS_IN_COMMON) >= _BODY


def _own_name_left(case: Case) -> bool:
    """True where the page still says whose it was, anywhere: its names, our settings' or the end of its title."""
    page = case.page
    known = names.first_names(
        (*(case.compared.known if case.compared is not None else ()), *marks.promised(case.promise))
    )
    if any(names.any_said(known, line) for line in (page.title, *page.main, *page.around)):
        return True
    if case.before is not None and names.title_parts(case.before.title) & names.title_parts(page.title):
        return True
    return case.spoken_before


def _first_line(page: View) -> str:
    return page.title or next(iter(page.main), "")


def _said(page: View) -> list[str]:
    around = [word for line in page.around[:100] for word in terms_of(line)]
    return [*terms_of(page.title), "|", *page.words[:_MOST_WORDS], "|", *around[:_MOST_WORDS]]


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in telling(text)}


def _stems_said(page: View) -> set[str]:
    return {word[:_STEM] for word in (*page.words, *page.around_words, *terms_of(page.title)) if len(word) >= 4}


def _share(wanted: set[str], said: set[str], fewest: int) -> float:
    found = len(wanted & said)
    return found / len(wanted) if found >= min(fewest, len(wanted)) and wanted else 0.0

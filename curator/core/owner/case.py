"""One look at a page as the rules of ownership ask about it: each answer is worked out once, when it is asked for."""

from dataclasses import dataclass
from functools import cached_property

from curator.core.change import Change, ChangeKind
from curator.core.evidence import Hop
from curator.core.facts import PageFacts, Reading
from curator.core.lexicon.owner_names import COMMON
from curator.core.owner import marks, names
from curator.core.owner.marks import Comparison
from curator.core.owner.terms import terms_of
from curator.core.owner.values import LONGEST_NAME, cut
from curator.core.owner.view import View, view
from curator.core.promise import Promise

_REPLACED = 0.75  # score of a change: hardly a sentence is left
_LITTLE = 0.3  # score of a change that left the approved text where it was
_SAMPLE = 4_000  # characters
_LONG_PIECE, _PIECES = 8, 2  # spaces in a piece of prose; pieces


@dataclass(frozen=True)
class Case:
    """All that is known of one look at a page."""

    reading: Reading
    change: Change | None
    approved: PageFacts | None
    promise: Promise
    hops: tuple[Hop, ...]

    @property
    def facts(self) -> PageFacts:
        return self.reading.facts

    @cached_property
    def page(self) -> View:
        return view(self.facts)

    @cached_property
    def before(self) -> View | None:
        return None if self.approved is None else view(self.approved)

    @cached_property
    def same_text(self) -> bool:
        """True where the main text is the approved one, nearly."""
        return self.approved is not None and (self.change is None or not self.change.real)

    @property
    def kept_text(self) -> bool:
        """True where the approved text stands there still, whatever was added to it."""
        if self.same_text or self.change is None:
            return self.same_text
        if self.change.kind is ChangeKind.EDITED and self.change.score <= _LITTLE:
            return True
        return self._text_within

    @cached_property
    def _text_within(self) -> bool:
        """True where every longer piece of the approved text stands there, whatever stands beside it."""
        if self.before is None:
            return False
        wanted = [line for line in self.before.main if line.count(" ") >= _LONG_PIECE]
        return len(wanted) >= _PIECES and set(wanted) <= set(self.page.main)

    @cached_property
    def replaced(self) -> bool:
        """True where hardly anything of the approved text is left."""
        if self.change is None or not self.change.real:
            return False
        return self.change.kind is ChangeKind.REPLACED or self.change.score >= _REPLACED

    @cached_property
    def compared(self) -> Comparison | None:
        if self.approved is None or self.before is None:
            return None
        return marks.compare(self.approved, self.before, self.facts, self.page, self.promise, same_text=self.same_text)

    @cached_property
    def compared_around(self) -> Comparison | None:
        """The same, with numbers within the approved text proving nothing: whoever copied the text has them."""
        if self.same_text or self.approved is None or self.before is None:
            return self.compared
        return marks.compare(self.approved, self.before, self.facts, self.page, self.promise, same_text=True)

    @cached_property
    def mentioned(self) -> bool:
        """True where the text still speaks of a known name."""
        found = self.compared
        return found is not None and any(names.any_said(found.known, line) for line in self.page.main)

    @cached_property
    def spoken_before(self) -> bool:
        """True where who answers now was named by the approved page already: whoever it is, no stranger."""
        if self.before is None or self.approved is None:
            return False
        now = (*marks.now_names(self.facts), *names.title_parts(self.page.title))
        mine = [name for name in now if names.distinctive(names.significant(name)) and not self._writes_domain(name)]
        return bool(mine) and any(
            names.any_said(mine, line) for line in (self.before.title, *self.before.around, *self.before.main)
        )

    def _writes_domain(self, name: str) -> bool:
        return any(
            domain and names.names_domain(name, domain) for domain in (self.facts.marks.domain, self.promise.domain)
        )

    @cached_property
    def old_domain(self) -> str:
        return (self.approved.marks.domain if self.approved is not None else "") or self.promise.domain

    @cached_property
    def elsewhere(self) -> bool:
        """True where another registered domain answers, and not one of the organisation's own."""
        here, there = self.facts.marks.domain, self.old_domain
        if not here or not there or here in (there, self.promise.domain):
            return False
        if len(names.domain_name(here)) > 3 and names.domain_name(here) == names.domain_name(there):
            return False
        found = self.promise.organisation
        own = () if found is None else found.domains
        return not any(_within(here, domain) or _within(domain, here) for domain in own)

    def who(self) -> str:
        """Who answers now, in the page's own words."""
        known = self.compared.known if self.compared is not None else marks.promised(self.promise)
        fresh = [name for name in marks.now_names(self.facts) if not names.matches(name, known)]
        return cut(fresh[0] if fresh else self.page.title, LONGEST_NAME)

    def lost(self) -> tuple[str, ...]:
        return self.compared.lost_in_order if self.compared is not None else ()

    def promised_in(self) -> float:
        """The share of the promise's telling words that the page says anywhere; 0 where it has too few."""
        wanted = telling(
            " ".join((*self.promise.texts[:20], *self.promise.contexts[:20], *marks.promised(self.promise)))
        )
        return share(wanted, self.said)

    @cached_property
    def said(self) -> set[str]:
        """The words of the page's title, text and surroundings."""
        return {*self.page.words, *self.page.around_words, *terms_of(self.page.title)}


def telling(text: str) -> set[str]:
    """The words of a text that show what it speaks of."""
    return {word for word in terms_of(text[:_SAMPLE]) if len(word) >= 4 and word not in COMMON and not word.isdigit()}


def share(wanted: set[str], said: set[str]) -> float:
    """How much of the wanted words is said; 0 where fewer than two are wanted or said."""
    found = len(wanted & said)
    return found / len(wanted) if len(wanted) >= 2 and found >= 2 else 0.0


def _within(host: str, domain: str) -> bool:
    return host == domain or host.endswith(f".{domain}")

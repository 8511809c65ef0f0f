"""Of what a page speaks: its words by stem and by subject, and which words stand around what it says of one thing."""

from collections import Counter
from collections.abc import Collection, Iterable, Set
from functools import cached_property, lru_cache

from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.lexicon.promises import ADDRESSED
from curator.core.promised import Kind, Term
from curator.core.subjects import (
    fold,
    named_by,
    of_the_field,
    phrases_serving,
    promises_nothing,
    served_by,
    stem,
    tokens,
    tongue,
)

_BLOCKS = 250  # of a page, read word by word
_CHARACTERS = 8_000
_MOST_BLOCKS = 2_000  # searched for a word that the beginning does not have
_MOST_CHARACTERS = 24_000
_ALIKE = 5  # letters at the beginning of a word, or all but its last three, by which it may be another form
_NAMES = 10  # of a site, looked for in its title
_SHORTEST_NAME = 3  # characters
_AROUND = 4  # words around a part that are nowhere else on the page: fewer tell nothing


class _Words:
    """Some text of a page: how often it says a stem, a subject."""

    def __init__(self, folded: str) -> None:
        self.tokens = tokens(folded)
        self.distinct = Counter(self.tokens)
        self.stems: dict[str, int] = {}
        self._subjects: Counter[str] = Counter()
        for word, count in self.distinct.items():
            its_stem, subjects = _told(word)
            self.stems[its_stem] = self.stems.get(its_stem, 0) + count
            for subject in subjects:
                self._subjects[subject] += count
        self._counted: dict[Term, int] = {}

    def mentions(self, term: Term) -> int:
        if term not in self._counted:
            self._counted[term] = self._count(term)
        return self._counted[term]

    @cached_property
    def _joined(self) -> str:
        return f" {' '.join(self.tokens)}"

    def _count(self, term: Term) -> int:
        subjects = named_by(term.word)
        found = max((self.of_subject(subject) for subject in subjects), default=0)
        if " " in term.word:
            return max(found, self._joined.count(f" {term.word}"))
        found = max(found, self.stems.get(term.stem, 0))
        if not found and term.kind is Kind.WORD and len(term.word) >= _ALIKE:
            head = term.word[: max(_ALIKE, len(term.word) - 3)]
            found = sum(count for word, count in self.distinct.items() if word.startswith(head))
        return found

    def says(self, term: Term) -> bool:
        return term.stem in self.stems or f" {term.word}" in self._joined

    def of_subject(self, subject: str) -> int:
        phrases = phrases_serving(subject)
        return self._subjects[subject] + sum(self._joined.count(f" {phrase}") for phrase in phrases)


class Spoken:
    """One version of a page. Only its beginning is read where it is long."""

    def __init__(self, facts: PageFacts) -> None:
        self._facts = facts
        self._blocks = facts.blocks[:_BLOCKS]
        written = [" ".join(line.split("\n")) for line in (facts.title, *(block.text for block in self._blocks))]
        folded = fold("\n".join(written)[:_CHARACTERS])
        title, *self._lines = folded.split("\n")
        title = _without_site(title, facts)
        self._all = _Words("\n".join((title, *self._lines)) if self._blocks else fold(facts.extract[:_CHARACTERS]))
        told = zip(self._blocks, self._lines, strict=False)
        self._headings = _Words("\n".join((title, *(line for block, line in told if block.kind is BlockKind.HEADING))))

    @property
    def length(self) -> int:
        """In words."""
        return len(self._all.tokens)

    @cached_property
    def tongue(self) -> str:
        return tongue(self._all.tokens)

    def mentions(self, term: Term) -> int:
        """How often the page speaks of a term, in whatever words."""
        return self._all.mentions(term)

    def in_headings(self, term: Term) -> bool:
        """True where its title or a heading does."""
        return self._headings.mentions(term) > 0

    def later(self, terms: Iterable[Term]) -> bool:
        """True where the page, beyond what was read of it, has one of these or what else names the same."""
        return any(map(self._rest.mentions, terms))

    @cached_property
    def _rest(self) -> _Words:
        """What was not read at first."""
        texts = [block.text for block in self._facts.blocks[:_MOST_BLOCKS]]
        whole = "\n".join(texts)
        read = sum(len(text) + 1 for text in texts[:_BLOCKS])
        start = max(0, min(read, _CHARACTERS) - len(self._facts.title) - 1)
        rest = whole[start:_MOST_CHARACTERS] if len(whole) > read or read > _CHARACTERS else ""
        return _Words(fold(rest))

    def literal(self, term: Term) -> bool:
        """True where it says the very word, or a form of it, in any place."""
        return self._all.says(term)

    def is_for(self, subject: str) -> bool:
        """True where it names these readers in a heading and again."""
        return self._headings.of_subject(subject) > 0 and self._all.of_subject(subject) > 1

    @property
    def addresses(self) -> bool:
        """True where it speaks to its readers."""
        return not ADDRESSED.isdisjoint(self._all.distinct)

    @cached_property
    def named_in_headings(self) -> frozenset[str]:
        """The subjects that its title and headings name."""
        return frozenset().union(*map(named_by, self._headings.distinct))

    def left_around(self, terms: Collection[Term], now: "Spoken", apart: Set[str]) -> float:
        """How much of what stands around these terms here, and nowhere else, is left in another version: 0 to 1.

        The stems `apart` do not count: what else is promised is judged by itself.

        Around them are the blocks that speak of them, and what stands under the headings that do. Where they are all
        over the page, that is the whole page.
        """
        inside, outside = self._parted(terms)
        inside -= apart
        own = inside - outside if len(inside - outside) >= _AROUND else inside
        return sum(1 for one in own if one in now._all.stems) / len(own) if own else 0.0

    @cached_property
    def _told_lines(self) -> list[tuple[Set[str], Set[str], Set[str], str]]:
        """Of each block: its stems, those that tell, the subjects that it serves, its words."""
        made: list[tuple[Set[str], Set[str], Set[str], str]] = []
        for line in self._lines:
            said = tokens(line)
            told = [_told(word) for word in set(said)]
            serves = frozenset().union(*(subjects for _, subjects in told if subjects))
            made.append(({one for one, _ in told}, _telling(said), serves, f" {' '.join(said)}"))
        return made

    def _parted(self, terms: Collection[Term]) -> tuple[set[str], set[str]]:
        """The stems around the terms, and those of the rest of the page."""
        inside: set[str] = set()
        outside: set[str] = set()
        under = 0  # the level of the heading that speaks of them; 0: none
        stems = {term.stem for term in terms}
        subjects = frozenset().union(*(named_by(term.word) for term in terms))
        phrases = [f" {phrase}" for subject in subjects for phrase in phrases_serving(subject)]
        for block, (said, telling, serves, joined) in zip(self._blocks, self._told_lines, strict=False):
            speaks = not (stems.isdisjoint(said) and subjects.isdisjoint(serves))
            speaks = speaks or any(phrase in joined for phrase in phrases)
            if block.kind is BlockKind.HEADING:
                under = _under(block, under, speaks=speaks)
            (inside if speaks or under else outside).update(telling)
        return inside, outside


def _without_site(title: str, facts: PageFacts) -> str:
    """A folded title without what the site calls itself, unless it says nothing else."""
    for name in (*facts.marks.site_names[:_NAMES], *facts.marks.organisations[:_NAMES]):
        bare = title.replace(fold(name), " ") if len(name) >= _SHORTEST_NAME else title
        title = bare if tokens(bare) else title
    return title


def _under(block: Block, under: int, *, speaks: bool) -> int:
    """Whether what follows a heading belongs to one that speaks of the terms. The page's own heading is over all."""
    if under and block.level > under:
        return under
    return block.level if speaks and block.level > 1 else 0


@lru_cache(maxsize=50_000)
def _told(word: str) -> tuple[str, frozenset[str]]:
    """The stem of a word, and the subjects that it serves."""
    return stem(word), served_by(word)


def _telling(words: Iterable[str]) -> set[str]:
    return {word for word in map(_telling_stem, set(words)) if word}


@lru_cache(maxsize=20_000)
def _telling_stem(word: str) -> str:
    """The stem of a word that tells one page of the field from another; '' for the others."""
    return stem(word) if len(word) > 3 and not promises_nothing(word) and not of_the_field(word) else ""

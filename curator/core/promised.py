"""What our own words promise of a page, part by part: 'how to cope emotionally', 'a return', 'spread of your cancer'.

Taken is what is said of this link: its own words, and the clauses of the sentence around it that do not begin with
somebody else's name. Names of organisations promise nothing, nor do the words of `lexicon.promises`.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from curator.core.lexicon.promises import PARTS, READERS, TELLS
from curator.core.promise import Promise
from curator.core.subjects import PHRASES, fold, named_by, of_the_field, promises_nothing, stem
from curator.core.words import names as listed

_MOST_LINES = 20  # texts and sentences of ours that are read
_LONGEST_LINE = 600  # characters
_MOST_PARTS = 40
_ENOUGH = 2  # words of a link's text that say something: the rest of the sentence may be another link's
_LONGEST_PHRASE = 4  # words
_LONGEST_QUOTE = 200  # characters
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:org|com|net|info|ca|uk|fr|be|ch|eu|gov|edu|example)\b(?:/\S*)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_CLAUSE = re.compile(r"\s*(?:[;:–—|()]|,(?=\s)|[.!?…](?=\s|$)|\s-\s)\s*")
_HOW = frozenset({"how", "what", "where", "when", "who", "why", "comment", "quand", "pourquoi", "ou", "que"})
_OF_WHOM = frozenset({"at", "by", "from", "chez", "par"})  # before whose page it is
_TO = frozenset({"to"})
_ARTICLES = frozenset({"the", "a", "an", "le", "la", "l", "les", "and", "et", "while", "but", "mais", "or", "ou"})
_JOINS = listed("of for the and de du des la le d l s contre et")  # within a name
_LONGEST_NAME = 8  # words
_PHRASES_BY_HEAD = {
    head: tuple(phrase for phrase in PHRASES if phrase.partition(" ")[0] == head)
    for head in {phrase.partition(" ")[0] for phrase in PHRASES}
}


class Kind(StrEnum):
    SUBJECT = "subject"  # the field has other words for it, which the lexicon knows
    WORD = "word"
    FIELD = "field"  # said by nearly every page of the field


class Term(NamedTuple):
    """A word, or phrase, of ours that says something: folded, and its stem."""

    word: str
    stem: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that is promised: its words as our text writes them, the clause they stand in, what they say."""

    words: str
    quote: str
    terms: tuple[Term, ...]


class _Names(NamedTuple):
    """Names that promise nothing, as folded words, and the words of the names that the site has."""

    whole: frozenset[tuple[str, ...]]
    heads: frozenset[str]
    words: frozenset[str]


class _Token(NamedTuple):
    folded: str
    start: int
    end: int
    written: str


def promised(said: Promise, site: Collection[str] = ()) -> tuple[Part, ...]:
    """All parts, each once, the links' own words first. `site` are names that the site has by its own marks."""
    whole = _names(said, site)
    words = frozenset(token.folded for name in site for token in _tokens(name[:200]))
    names = _Names(whole, frozenset(name[0] for name in whole), words)
    found: dict[tuple[str, ...], Part] = {}
    for line in _lines(said, names):
        for part in _parts(line, names):
            found.setdefault(tuple(term.stem for term in part.terms), part)
            if len(found) >= _MOST_PARTS:
                return tuple(found.values())
    return tuple(found.values())


def only_named(said: Promise) -> bool:
    """True where every link's own words are an organisation's name: it may lead to their front page."""
    texts = [text for text in said.texts[:_MOST_LINES] if text.strip()]
    return bool(texts) and all(_is_name(text, said) for text in texts)


def for_readers(said: Promise) -> Part | None:
    """The word by which we promise a page to those who read us ('patients'); None where our text names nobody."""
    for line in (*said.texts[:_MOST_LINES], *said.contexts[:_MOST_LINES]):
        for clause in _clauses(line[:_LONGEST_LINE]):
            for token in _tokens(clause):
                if token.folded in READERS:
                    return Part(token.written, clause.strip()[:_LONGEST_QUOTE], ())
    return None


def _lines(said: Promise, names: _Names) -> Iterator[str]:
    """What is said of this link, its own words first."""
    texts = [text[:_LONGEST_LINE] for text in said.texts[:_MOST_LINES]]
    contexts = [context[:_LONGEST_LINE] for context in said.contexts[:_MOST_LINES]]
    telling = [text for text in texts if not _is_name(text, said)]
    yield from telling
    for context in contexts:
        inside = [text for text in texts if text.strip() and text in context]
        text = max(inside, key=len, default="")
        clauses = _clauses(context)
        if text in telling and _says_enough(text, names):
            yield from (clause for clause in clauses if text in clause)
        else:
            yield from _of_this_link(clauses, text)


def _clauses(context: str) -> list[str]:
    return [clause for clause in _CLAUSE.split(context) if clause.strip()]


def _says_enough(text: str, names: _Names) -> bool:
    terms = {term for part in _parts(text, names) for term in part.terms if term.kind is not Kind.FIELD}
    return len(terms) >= _ENOUGH


def _of_this_link(clauses: Sequence[str], text: str) -> Sequence[str]:
    """The clauses without those that tell what somebody else has: from the name before the link to the next one."""
    mine = next((index for index, clause in enumerate(clauses) if text and text in clause), None)
    if mine is None:
        return clauses
    named = [index for index, clause in enumerate(clauses) if _opening_name(clause)]
    first = max((index for index in named if index <= mine), default=0)
    last = min((index for index in named if index > mine), default=len(clauses))
    return clauses[first:last]


def _opening_name(clause: str) -> str:
    """The name in 'and the Cancer Society has …': capitals, then what it does; '' for none."""
    words = _tokens(clause)
    while words and words[0].folded in _ARTICLES:
        words = words[1:]
    named = 0
    while named < len(words) and (_is_capital(words[named]) or (named and _joins(words, named))):
        named += 1
    if not named or named >= len(words) or words[named].folded not in TELLS:
        return ""
    return clause[words[0].start : words[named - 1].end]


def _parts(line: str, names: _Names) -> Iterator[Part]:
    """The runs of words between words of grammar and signs."""
    for clause in _clauses(line):
        run: list[tuple[_Token, Term | None]] = []
        lead: _Token | None = None
        for token, term in _told(clause, names):
            if term is None and (token.folded in PARTS or not token.folded):
                yield from _part(clause, run, lead)
                if run or token.folded not in _TO:
                    lead = token if token.folded in _HOW else None
                run = []
            else:
                run.append((token, term))
        yield from _part(clause, run, lead)


def _part(clause: str, run: Sequence[tuple[_Token, Term | None]], lead: _Token | None) -> Iterator[Part]:
    said = [(token, term) for token, term in run if term is not None]
    if not said:
        return
    first, last = said[0][0], said[-1][0]
    how = lead is not None and clause[lead.end : first.start].strip().lower() in ("to", "")
    start = lead.start if lead is not None and how else first.start
    terms = tuple(dict.fromkeys(term for _, term in said if term is not None))
    yield Part(clause[start : last.end], clause.strip()[:_LONGEST_QUOTE], terms)


def _told(clause: str, names: _Names) -> Iterator[tuple[_Token, Term | None]]:
    """The tokens of a clause, phrases of the lexicon as one, each with what it says; a name is a token without word."""
    words = _tokens(clause)
    index = 0
    while index < len(words):
        token = words[index]
        length = _name_at(words, index, names)
        if length:
            yield token._replace(folded=""), None
        elif length := _phrase_at(words, index):
            whole = " ".join(word.folded for word in words[index : index + length])
            end = words[index + length - 1].end
            phrase = next(phrase for phrase in _PHRASES_BY_HEAD[token.folded] if whole.startswith(phrase))
            yield _Token(whole, token.start, end, clause[token.start : end]), Term(phrase, phrase, Kind.SUBJECT)
        else:
            length = 1
            owner = index > 0 and words[index - 1].folded in _OF_WHOM
            yield token, None if owner and _is_capital(token) else _term(token, names.words)
        index += length


def _term(token: _Token, site: frozenset[str]) -> Term | None:
    word = token.folded
    if word in PARTS or promises_nothing(word):
        return None
    kind = Kind.FIELD if of_the_field(word) else Kind.SUBJECT if named_by(word) else Kind.WORD
    if kind is Kind.WORD and word in site and _is_capital(token):
        return None  # 'at Hill', of a page of Hill Health
    return Term(word, stem(word), kind)


def _phrase_at(words: Sequence[_Token], index: int) -> int:
    """How many words from here are a phrase of the lexicon; 0 for none."""
    phrases = _PHRASES_BY_HEAD.get(words[index].folded)
    if phrases is None:
        return 0
    for length in range(min(_LONGEST_PHRASE, len(words) - index), 1, -1):
        whole = " ".join(word.folded for word in words[index : index + length])
        if any(whole.startswith(phrase) and whole.count(" ") == phrase.count(" ") for phrase in phrases):
            return length
    return 0


def _name_at(words: Sequence[_Token], index: int, names: _Names) -> int:
    """How many words from here are one of the names; 0 for none."""
    if words[index].folded not in names.heads:
        return 0
    for length in range(min(_LONGEST_NAME, len(words) - index), 0, -1):
        if tuple(word.folded for word in words[index : index + length]) in names.whole:
            return length
    return 0


def _tokens(clause: str) -> list[_Token]:
    return [_Token(fold(found[0]), found.start(), found.end(), found[0]) for found in _WORD.finditer(clause)]


def _names(said: Promise, site: Collection[str]) -> frozenset[tuple[str, ...]]:
    """The names that we know, and those that our sentences show by how they are written, as folded words."""
    known = [name for name in site if not _all_of_the_field(name)]
    if said.organisation is not None:
        known += [said.organisation.name, *said.organisation.aliases]
    lines = [*said.texts[:_MOST_LINES], *said.contexts[:_MOST_LINES]]
    for line in lines:
        known += _shown_names(line[:_LONGEST_LINE])
    return frozenset(filter(None, (tuple(token.folded for token in _tokens(name[:200])) for name in known)))


def _all_of_the_field(name: str) -> bool:
    """True for a name that is nothing but what it is about: 'Palliative care'."""
    return all(of_the_field(token.folded) or named_by(token.folded) for token in _tokens(name[:200]))


def _shown_names(line: str) -> Iterator[str]:
    """Addresses, names that open a clause, and runs of capitalised words in a line that is not all so."""
    yield from (found[0] for found in _ADDRESS.finditer(line))
    yield from filter(None, map(_opening_name, _clauses(line)))
    words = _tokens(line)
    telling = [word for word in words if word.folded not in PARTS]
    if sum(map(_is_capital, telling)) * 2 > len(telling) + 1:
        return
    index = 0
    while index < len(words):
        end = index
        while end < len(words) and (_is_capital(words[end]) or (end > index and _joins(words, end))):
            end += 1
        if end - index > 1:
            yield line[words[index].start : words[end - 1].end]
        index = max(end, index + 1)


def _is_capital(word: _Token) -> bool:
    return word.written[0].isupper()


def _joins(words: Sequence[_Token], index: int) -> bool:
    """True for 'of' within a name: capitals stand on both sides."""
    return words[index].folded in _JOINS and index + 1 < len(words) and _is_capital(words[index + 1])


def _is_name(text: str, said: Promise) -> bool:
    """True where a link's own words are only an organisation's name or its address."""
    bare = _ADDRESS.sub(" ", text)
    words = tuple(token.folded for token in _tokens(bare))
    if not words:
        return True
    organisation = said.organisation
    if organisation is not None:
        known = [tuple(token.folded for token in _tokens(name)) for name in (organisation.name, *organisation.aliases)]
        rest = tuple(word for word in words if word not in _ARTICLES)
        if any(rest == tuple(word for word in name if word not in _ARTICLES) for name in known):
            return True
    tokens = _tokens(text)
    capital = all(_is_capital(token) or token.folded in PARTS for token in tokens)
    # A name that opens the sentence in which it stands, before what it does.
    return capital and any(_opens(context, text) for context in said.contexts[:_MOST_LINES])


def _opens(context: str, text: str) -> bool:
    place = context.find(text)
    after = _tokens(context[place + len(text) : place + len(text) + 40]) if place >= 0 else []
    return bool(after) and after[0].folded in TELLS

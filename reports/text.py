"""The digest as plain text: for a terminal (at most so many columns, colour never alone) and for mail.

Words that other formats colour or strike stand in [brackets] here.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reports.advice import Advice
from reports.changes import Pair
from reports.digest import Digest, Quiet, Section
from reports.entries import Entry, Step
from reports.places import Place
from reports.spans import Mark, Text
from reports.words import Words

_RESET = "\x1b[0m"
_STYLES = {"urgent": "\x1b[1;31m", "accent": "\x1b[36m", "strong": "\x1b[1m", "quiet": "\x1b[2m"}
_INDENT = "  "
_MARKED = frozenset({Mark.LINK, Mark.REMOVED, Mark.ADDED})


@dataclass(frozen=True, slots=True)
class Sheet:
    """How wide the text may be, and whether it is coloured. `whole` leaves a long address in one piece, for mail."""

    width: int
    colour: bool = False
    whole: bool = False

    def styled(self, words: str, style: str) -> str:
        return f"{_STYLES[style]}{words}{_RESET}" if self.colour and words else words

    def wrapped(self, words: str, *, indent: str = "", hanging: str | None = None, style: str = "") -> Iterator[str]:
        """Lines of at most `width` columns; the later ones begin with `hanging`."""
        prefix, line, used = indent, "", 0
        later = indent if hanging is None else hanging
        longest = self.width - max(_columns(indent), _columns(later))
        for word in words.split(" "):
            for piece in [word] if self.whole else _pieces(word, max(longest, 8)):
                gap = 1 if line else 0
                if line and _columns(prefix) + used + gap + _columns(piece) > self.width:
                    yield self._line(prefix, line, style)
                    prefix, line, used, gap = later, "", 0, 0
                line, used = f"{line}{' ' * gap}{piece}", used + gap + _columns(piece)
        if line:
            yield self._line(prefix, line, style)

    def _line(self, prefix: str, line: str, style: str) -> str:
        return prefix + (self.styled(line, style) if style else line)


def render(digest: Digest, sheet: Sheet) -> str:
    """The whole digest, ending in a line break."""
    lines = [*_head(digest, sheet)]
    for section in digest.sections:
        lines += ["", *_section(section, digest.words, sheet)]
    if digest.quiet is not None:
        lines += ["", *_quiet(digest.quiet, digest.words, sheet)]
    if digest.advice is not None:
        lines += ["", *_advice(digest.advice, digest.words, sheet)]
    lines += ["", *sheet.wrapped(digest.decide, style="quiet"), *sheet.wrapped(digest.made, style="quiet")]
    return "\n".join(lines) + "\n"


def _head(digest: Digest, sheet: Sheet) -> Iterator[str]:
    yield from sheet.wrapped(digest.title, style="strong")
    yield from sheet.wrapped(f"{digest.site} · {digest.day}", style="quiet")
    if digest.lead:
        yield from ("", *sheet.wrapped(digest.lead))
    for notice in digest.notices:
        yield from ("", *sheet.wrapped(notice.what, style="strong"), *sheet.wrapped(notice.do))


def _section(section: Section, words: Words, sheet: Sheet) -> Iterator[str]:
    title = f"{section.title} ({words.number(section.count)})"
    yield from sheet.wrapped(title, style="strong")
    yield sheet.styled("─" * min(_columns(title), sheet.width), "accent")
    for index, entry in enumerate(section.entries):
        if index:
            yield ""
        yield from _entry(entry, words, sheet)
    if section.more:
        yield from ("", *sheet.wrapped(section.more))


def _entry(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    style = "urgent" if entry.urgency.value == "urgent" else "accent"
    yield from sheet.wrapped(" · ".join(filter(None, (entry.word, entry.who, entry.tag, entry.number))), style=style)
    yield from sheet.wrapped(_marked(entry.first), style="strong")
    yield from _body(entry, words, sheet)
    yield from _members(entry, words, sheet)
    yield from _steps(entry, words, sheet)
    yield from _small(entry, words, sheet)


def _body(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    if entry.address is not None:
        yield from sheet.wrapped(entry.address.whole, indent=_INDENT)
    for place in entry.places:
        yield from sheet.wrapped(_place(place, words), indent=_INDENT)
    for line in entry.evidence:
        yield from sheet.wrapped(_marked(line), indent=_INDENT)
    yield from _pairs(entry, words, sheet)


def _pairs(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    for pair in entry.pairs:
        if pair.under:
            yield from sheet.wrapped(_label(words, pair.under), indent=_INDENT, style="quiet")
        for label, sentence in sides(pair, words):
            yield from sheet.wrapped(f"{_label(words, label)} {_marked(sentence)}", indent=_INDENT)
    if entry.more_pairs:
        yield from sheet.wrapped(entry.more_pairs, indent=_INDENT)


def sides(pair: Pair, words: Words) -> Iterable[tuple[str, Text]]:
    """The sides of a changed sentence that there are, each with its label."""
    if pair.before and pair.after:
        first, second = ("in-one", "in-another") if pair.in_turn else ("before", "after")
        return ((words.say(first), pair.before), (words.say(second), pair.after))
    if pair.in_turn:
        return ((words.say("in-one-only"), pair.before or pair.after),)
    return ((words.say("removed"), pair.before),) if pair.before else ((words.say("added"), pair.after),)


def _members(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    for member in entry.members:
        target = f" → {member.step.address.whole}" if member.step.address is not None else ""
        there = member.address.whole if member.address is not None else ""
        yield from sheet.wrapped(f"• {there}{target} ({member.number})", indent=_INDENT, hanging=_INDENT * 2)
        yield from sheet.wrapped(_marked(member.own), indent=_INDENT * 2)
        for place in member.places:
            yield from sheet.wrapped(_place(place, words), indent=_INDENT * 2)
        inner = Sheet(sheet.width - 2, sheet.colour, sheet.whole)
        yield from (f"{_INDENT}{line}" for line in _pairs(member, words, inner))
    if entry.more_members:
        yield from sheet.wrapped(entry.more_members, indent=_INDENT)


def _steps(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    step = f"{_label(words, words.say('step'))} {_step(entry.step, words)}"
    yield from sheet.wrapped(step, indent="→ ", hanging=_INDENT, style="strong")
    for other in entry.others:
        yield from sheet.wrapped(_step(other, words), indent=_INDENT)
    yield from sheet.wrapped(f"{_label(words, words.say('choices'))} {' · '.join(entry.choices)}", indent=_INDENT)


def _step(step: Step, words: Words) -> str:
    return step.words if step.address is None else f"{_label(words, step.words)} {step.address.whole}"


def _small(entry: Entry, words: Words, sheet: Sheet) -> Iterator[str]:
    sure = [f"{_label(words, words.say('sure'))} {entry.sure}"] if entry.sure else []
    facts = [f"{_label(words, label)} {value}" for label, value in entry.facts]
    yield from sheet.wrapped(" · ".join([*sure, *entry.small, *facts]), indent=_INDENT, style="quiet")


def _quiet(quiet: Quiet, words: Words, sheet: Sheet) -> Iterator[str]:
    yield from sheet.wrapped(quiet.title, style="strong")
    yield sheet.styled("─" * min(_columns(quiet.title), sheet.width), "accent")
    yield from sheet.wrapped(quiet.sentence)
    if quiet.watching:
        label = _label(words, words.say("quiet.watching"))
        yield from sheet.wrapped(f"{label} {quiet.watched_note}", style="quiet")
    for watched in quiet.watching:
        yield from sheet.wrapped(f"• {watched.address.whole}", indent=_INDENT, hanging=_INDENT * 2)
        yield from sheet.wrapped(watched.told, indent=_INDENT * 2)
    if quiet.more_watched:
        yield from sheet.wrapped(quiet.more_watched, indent=_INDENT)
    for line in quiet.lines:
        yield from sheet.wrapped(line)


def _advice(advice: Advice, words: Words, sheet: Sheet) -> Iterator[str]:
    yield from sheet.wrapped(advice.title, style="strong")
    yield sheet.styled("─" * min(_columns(advice.title), sheet.width), "accent")
    yield from sheet.wrapped(f"{advice.sentence} {advice.do}")
    for place in advice.places:
        yield from sheet.wrapped(_place(place, words), indent=f"{_INDENT}• ", hanging=_INDENT * 2)
    if advice.more:
        yield from sheet.wrapped(advice.more)


def _place(place: Place, words: Words) -> str:
    where = _label(words, f"{place.before}{place.page.shown}{place.after}")
    quoted = words.say("quoted", words=_marked(place.sentence)) if place.sentence else ""
    return " ".join(filter(None, (where, quoted, _marked(place.note))))


def _label(words: Words, label: str) -> str:
    return words.say("label", label=label)


def _marked(spans: Text) -> str:
    """The words, the marked ones in brackets."""
    return "".join(f"[{span.text}]" if span.mark in _MARKED else span.text for span in spans)


def _pieces(word: str, room: int) -> Iterator[str]:
    """A word that is longer than a line, in pieces that fit."""
    piece, used = "", 0
    for char in word:
        wide = _columns(char)
        if used + wide > room:
            yield piece
            piece, used = "", 0
        piece, used = piece + char, used + wide
    yield piece


def _columns(words: str) -> int:
    """How many columns of a terminal the text takes."""
    if words.isascii():
        return len(words)
    wide = sum(1 for char in words if unicodedata.east_asian_width(char) in "WF")
    return len(words) + wide - sum(1 for char in words if unicodedata.combining(char))

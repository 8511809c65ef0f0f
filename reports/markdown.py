"""The digest as Markdown (CommonMark), for a wiki or an issue: the same order and words."""

import re
from collections.abc import Iterable, Iterator

from reports.advice import Advice
from reports.clean import Address
from reports.digest import Digest, Quiet, Section
from reports.entries import Entry, Step
from reports.places import Place
from reports.spans import Mark, Text
from reports.text import sides
from reports.words import Words

# Every sign that could begin a markup, a link, raw HTML or an entity, in CommonMark and in GitHub's dialect; and those
# that only do so at the beginning of a line.
_SIGNS = re.compile(r"([\\`*_\[\]<#|~&$]|:(?=//)|^[-+=>])")
_NUMBERED = re.compile(r"^(\d+)([.)])")
_AROUND = {Mark.LINK: "**", Mark.REMOVED: "~~", Mark.ADDED: "**", Mark.NAME: "*"}


def render(digest: Digest) -> str:
    """The whole digest, ending in a line break."""
    words = digest.words
    parts = [f"# {escaped(digest.title)}", f"{escaped(digest.site)} · {escaped(digest.day)}"]
    if digest.lead:
        parts.append(escaped(digest.lead))
    parts += [f"**{escaped(notice.what)}** {escaped(notice.do)}" for notice in digest.notices]
    for section in digest.sections:
        parts += _section(section, words)
    if digest.quiet is not None:
        parts += _quiet(digest.quiet, words)
    if digest.advice is not None:
        parts += _advice(digest.advice, words)
    parts += ["---", _lines(map(escaped, filter(None, (digest.decide, digest.made))))]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Text that says what it says and no more."""
    return _NUMBERED.sub(r"\1\\\2", _SIGNS.sub(r"\\\1", text))


def _section(section: Section, words: Words) -> Iterator[str]:
    yield f"## {escaped(section.title)} ({words.number(section.count)})"
    for entry in section.entries:
        yield from _entry(entry, words)
    if section.more:
        yield escaped(section.more)


def _entry(entry: Entry, words: Words) -> Iterator[str]:
    yield f"### {_marked(entry.first)}"
    head = " · ".join([f"**{escaped(entry.word)}**", *map(escaped, filter(None, (entry.who, entry.tag, entry.number)))])
    yield head + (f"  \n{_link(entry.address)}" if entry.address is not None else "")
    yield from (_place(place, words) for place in entry.places)
    yield from (_marked(line) for line in entry.evidence)
    yield from _pairs(entry, words)
    if entry.members:
        yield "\n".join(_member(member, words) for member in entry.members)
    if entry.more_members:
        yield escaped(entry.more_members)
    steps = [f"**{_label(words, words.say('step'))}** {_step(entry.step, words)}"]
    steps += [_step(other, words) for other in entry.others]
    steps.append(f"{_label(words, words.say('choices'))} {escaped(' · '.join(entry.choices))}")
    yield _lines(steps)
    yield " · ".join(_small(entry, words))


def _pairs(entry: Entry, words: Words) -> Iterator[str]:
    for pair in entry.pairs:
        if pair.under:
            yield _label(words, pair.under)
        yield _lines(f"{_label(words, label)} {_marked(sentence)}" for label, sentence in sides(pair, words))
    if entry.more_pairs:
        yield escaped(entry.more_pairs)


def _small(entry: Entry, words: Words) -> Iterator[str]:
    if entry.sure:
        yield f"{_label(words, words.say('sure'))} {escaped(entry.sure)}"
    yield escaped(" · ".join(entry.small))
    for label, value in entry.facts:
        yield f"{_label(words, label)} {escaped(value)}"


def _member(member: Entry, words: Words) -> str:
    there = _link(member.address) if member.address is not None else ""
    target = f" → {_link(member.step.address)}" if member.step.address is not None else ""
    below = [_marked(member.own)] if member.own else []
    below += [_place(place, words).removeprefix("> ") for place in member.places]
    below += [part.replace("\n", "\n  ") for part in _pairs(member, words)]
    return "\n".join([f"- {there}{target} ({escaped(member.number)})", *(f"\n  {line}" for line in below)])


def _quiet(quiet: Quiet, words: Words) -> Iterator[str]:
    yield f"## {escaped(quiet.title)}"
    yield escaped(quiet.sentence)
    if quiet.watching:
        yield f"{_label(words, words.say('quiet.watching'))} {escaped(quiet.watched_note)}"
        yield "\n".join(f"- {_link(one.address)}: {escaped(one.told)}" for one in quiet.watching)
    if quiet.more_watched:
        yield escaped(quiet.more_watched)
    yield from map(escaped, quiet.lines)


def _advice(advice: Advice, words: Words) -> Iterator[str]:
    yield f"## {escaped(advice.title)}"
    yield escaped(f"{advice.sentence} {advice.do}")
    yield "\n".join(f"- {_place(place, words).removeprefix('> ')}" for place in advice.places)
    if advice.more:
        yield escaped(advice.more)


def _place(place: Place, words: Words) -> str:
    page = _link(place.page) if place.page.href else escaped(place.page.shown)
    where = f"{escaped(place.before)}{page}{_label(words, place.after)}"
    return " ".join(filter(None, (f"> {where}", _marked(place.sentence), _marked(place.note))))


def _step(step: Step, words: Words) -> str:
    if step.address is None:
        return escaped(step.words)
    return f"{_label(words, step.words)} {_link(step.address)}"


def _link(address: Address) -> str:
    # An href is ASCII without angle brackets or spaces, so that it cannot end its own brackets.
    return f"[{escaped(address.shown)}](<{address.href}>)" if address.href else escaped(address.whole)


def _label(words: Words, label: str) -> str:
    return escaped(words.say("label", label=label))


def _marked(spans: Text) -> str:
    """The words, the marked ones between signs; blanks stay outside, since no mark may begin or end with one."""
    parts: list[str] = []
    for span in spans:
        sign = _AROUND.get(span.mark, "")
        inner = span.text.strip()
        if not sign or not inner:
            parts.append(escaped(span.text))
            continue
        before, _, after = span.text.partition(inner)
        parts.append(f"{before}{sign}{escaped(inner)}{sign}{after}")
    return "".join(parts).strip()


def _lines(lines: Iterable[str]) -> str:
    return "  \n".join(lines)

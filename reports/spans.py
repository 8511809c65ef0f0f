"""Text with marks: the words that a reader must see, marked once and shown by each format in its own way."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, islice


class Mark(StrEnum):
    PLAIN = "plain"
    NAME = "name"  # what was seen there, in the page's own words
    LINK = "link"  # the link's words in our sentence
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    mark: Mark = Mark.PLAIN


Text = tuple[Span, ...]

_WORDS = re.compile(r"\w+(?:[-'’.,:@/]\w+)*|\s+|[^\w\s]")
_MIDDLE = 300  # words of a changed part beyond which it counts as one change
_ALIKE = 0.35  # below it the sentences share too little for marks between words to help
_CONTEXT = 110  # characters of unchanged text kept on each side of a change
_LONGEST = 320  # characters of one changed run that are shown
_FACTS = 50  # of one sentence that are marked


def text(words: str) -> Text:
    """Words without a mark."""
    return (Span(words),) if words else ()


def plain(spans: Text) -> str:
    return "".join(span.text for span in spans)


def changed_words(before: str, after: str, facts: Sequence[tuple[str, str]] = ()) -> tuple[Text, Text]:
    """A sentence before and after, the words that differ marked, long unchanged stretches shortened.

    `facts` are words of each side that are marked as a whole. Of a sentence that has but one side they alone are.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    left: list[Span] = [Span("".join(old[:head]))]
    right: list[Span] = [Span("".join(old[:head]))]
    for was, now, same in _runs(middle_old, middle_new, whole=head + tail == 0):
        left.append(Span(was, Mark.PLAIN if same else Mark.REMOVED))
        right.append(Span(now, Mark.PLAIN if same else Mark.ADDED))
    end = "".join(old[len(old) - tail :])
    left, right, alone = [*left, Span(end)], [*right, Span(end)], not (before and after)
    left = _with_facts(left, [was for was, _ in facts], Mark.REMOVED, alone=alone)
    right = _with_facts(right, [now for _, now in facts], Mark.ADDED, alone=alone)
    return _shortened(left), _shortened(right)


def link_words(context: str, words: str) -> Text | None:
    """The sentence with the link's words marked; None where they do not stand in it as words of their own."""
    match = next(_standing(words, context), None)
    if match is None:
        return None
    parts = (Span(context[: match.start()]), Span(match[0], Mark.LINK), Span(context[match.end() :]))
    return tuple(part for part in parts if part.text)


def _standing(words: str, context: str) -> Iterator[re.Match[str]]:
    """Where the words stand as words of their own."""
    if not words:
        return iter(())
    edge_left = r"(?<!\w)" if words[0].isalnum() else ""
    edge_right = r"(?!\w)" if words[-1].isalnum() else ""
    return re.finditer(edge_left + re.escape(words) + edge_right, context)


def _with_facts(spans: list[Span], facts: Sequence[str], mark: Mark, *, alone: bool) -> list[Span]:
    """The spans with the words of the facts marked too, each where it touches a change or stands but once."""
    whole = plain(tuple(spans))
    changed = [span.mark is not Mark.PLAIN for span in spans for _ in span.text]
    marked = [False] * len(whole) if alone else list(changed)
    for fact in facts[:_FACTS]:
        found = [match.span() for match in islice(_standing(fact, whole), _FACTS)]
        near = [at for at in found if any(changed[max(0, at[0] - 1) : at[1] + 1])]
        for start, end in near[:1] or (found if len(found) == 1 else []):
            marked[start:end] = [True] * (end - start)
    if not any(marked):
        return spans
    runs = groupby(zip(whole, marked, strict=True), key=lambda pair: pair[1])
    return [Span("".join(char for char, _ in run), mark if is_marked else Mark.PLAIN) for is_marked, run in runs]


def _common(old: Sequence[str], new: Sequence[str]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _runs(old: list[str], new: list[str], *, whole: bool) -> list[tuple[str, str, bool]]:
    """(before, after, the same?) in turn. What is unlike as a whole is marked as a whole."""
    if max(len(old), len(new)) > _MIDDLE:
        return [("".join(old), "".join(new), False)]
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if whole and matcher.ratio() < _ALIKE:
        return [("".join(old), "".join(new), False)]
    runs: list[tuple[str, str, bool]] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        was, now = "".join(old[i1:i2]), "".join(new[j1:j2])
        # A lone blank or comma between two changes is no rest for the eye: it joins them.
        same = tag == "equal" and (any(char.isalnum() for char in was) or i1 == 0 or i2 == len(old))
        if runs and not same and not runs[-1][2]:
            was, now = runs[-1][0] + was, runs[-1][1] + now
            runs.pop()
        runs.append((was, now, same))
    return runs


def _shortened(spans: list[Span]) -> Text:
    spans = [span for span in spans if span.text]
    last = len(spans) - 1
    return tuple(_cut(span, first=index == 0, last=index == last) for index, span in enumerate(spans))


def _cut(span: Span, *, first: bool, last: bool) -> Span:
    words = span.text
    if span.mark is not Mark.PLAIN or (first and last):
        return span if len(words) <= _LONGEST else Span(words[:_LONGEST].rstrip() + "…", span.mark)
    if first and len(words) > _CONTEXT + 20:
        return Span("…" + words[-_CONTEXT:].lstrip())
    if last and len(words) > _CONTEXT + 20:
        return Span(words[:_CONTEXT].rstrip() + "…")
    if len(words) > 2 * _CONTEXT + 20:
        return Span(words[:_CONTEXT].rstrip() + " … " + words[-_CONTEXT:].lstrip())
    return span

"""`curator compare`: what changed between two saved pages, by the comparison that the service itself makes."""

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from curator import page
from curator.core.change import Change, ChangeKind, SentencePair, compare, how_much
from curator.core.facts import PageFacts
from curator.errors import Problem
from curator.page.reading import MOST_TAGS
from jobs.cli.common import echo_json, format_option, no_settings_option
from reports import clean
from reports.spans import Mark, Text, changed_words

_LARGEST = 32 * 1024 * 1024  # bytes of a saved page
_LONGEST = 1000  # characters of one sentence
_MOST_FACTS = 10  # critical facts named ahead of the sentences that they stand in
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page says that it is HTML
_MOST_TAGS_OF_A_BLANK_PAGE = 20_000  # one of more is not blank, but more than we read
_PLAIN_TEXT = frozenset({".txt", ".text", ".md"})
_STYLES: dict[Mark, dict[str, Any]] = {
    Mark.REMOVED: {"fg": "red", "strikethrough": True},
    Mark.ADDED: {"fg": "green", "underline": True},
}


@click.command("compare")
@click.argument("old", required=False, type=click.Path(path_type=Path), metavar="OLD")
@click.argument("new", required=False, type=click.Path(path_type=Path), metavar="NEW")
@no_settings_option
@format_option("text", "json")
@click.option("--batch", is_flag=True, help="Read lines OLD<TAB>NEW on standard input; answer each with one JSON line.")
def command(old: Path | None, new: Path | None, form: str, *, batch: bool) -> int:
    """Say what changed between two saved pages: the words of the main content, not menus, adverts or counters."""
    if batch:
        if old or new:
            raise click.UsageError("--batch reads its pages from standard input; leave OLD and NEW away.")
        _batch()
        return 0
    if old is None or new is None:
        raise click.UsageError("Name two saved pages, the older one first, or use --batch.")
    change = _compared(old, new)
    if form == "json":
        echo_json(_document(change))
    else:
        _print(change)
    return 0


def _batch() -> None:
    """One answer a line, at once. Nothing is remembered: the caller may write other pages to the same paths."""
    for line in sys.stdin.buffer:
        click.echo(json.dumps(_answer(os.fsdecode(line.rstrip(b"\r\n"))), ensure_ascii=True))
        sys.stdout.flush()


def _answer(line: str) -> dict[str, Any]:
    old, tab, new = line.partition("\t")
    if not tab:
        return {"changed": False, "error": "A line needs two paths with a tab between them."}
    try:
        return _document(_compared(Path(old), Path(new)))
    except Problem as problem:
        return {"changed": False, "error": str(problem)}
    except Exception as error:  # noqa: BLE001 - a pair that meets a bug of ours must not end the whole batch
        return {"changed": False, "error": f"These pages could not be compared ({type(error).__name__})."}


def _compared(old: Path, new: Path) -> Change:
    before, after = _body(old), _body(new)
    if before == after:
        return Change(ChangeKind.UNCHANGED, 0.0)
    approved = facts_of(before, old)
    now = facts_of(after, new, approved)
    if approved.blind:
        raise _unreadable(old, before)
    if now.blind and not is_blank_page(after):
        raise _unreadable(new, after)
    return compare(approved, now)


def is_blank_page(body: bytes) -> bool:
    """An HTML page without any text: what became of a page that had some. A check cannot tell it from a script's shell
    and asks again; whoever saved the page here has seen what it is."""
    return _HTML.search(body, 0, _HEAD) is not None and body.count(b"<") <= _MOST_TAGS_OF_A_BLANK_PAGE


def facts_of(body: bytes, path: Path, known: PageFacts | None = None) -> PageFacts:
    """What a saved page says. Its name tells no more than whether it is plain text. `known` are the facts that it will
    be compared with, see `page.read`."""
    content_type = "text/plain" if path.suffix.lower() in _PLAIN_TEXT else None
    return page.read(body, content_type=content_type, url="", known=known).facts


def _unreadable(path: Path, body: bytes) -> Problem:
    if body.count(b"<") > MOST_TAGS:
        return Problem(f"{_name(path)} is too large to be read: it has over {MOST_TAGS:,} tags; compare smaller pages.")
    return Problem(f"{_name(path)} holds no text that can be read; save the page as HTML and compare again.")


def _body(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Problem(f"{_name(path)} is no file; name a saved page.")
        with path.open("rb") as file:
            body = file.read(_LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise Problem(f"{_name(path)} cannot be read ({reason}); check the path.") from error
    if len(body) > _LARGEST:
        raise Problem(f"{_name(path)} is larger than {_LARGEST // 1024**2} MB; compare smaller pages.")
    return body


def _name(path: Path) -> str:
    return clean.line(str(path)) or "An empty path"


def _document(change: Change) -> dict[str, Any]:
    return {
        "changed": change.real,
        "score": round(change.score, 4),
        "replaced": change.kind is ChangeKind.REPLACED,
        "critical": change.critical,
        "kind": change.kind.value,
        "sentences": [_sentence(pair) for pair in change.sentences],
        "links": [{"words": link.words, "before": link.before, "after": link.after} for link in change.links],
    }


def _sentence(pair: SentencePair) -> dict[str, Any]:
    facts = [{"kind": fact.kind.value, "before": fact.before, "after": fact.after} for fact in pair.critical]
    return {"before": pair.before, "after": pair.after, "under": pair.under, "critical": facts}


def _print(change: Change) -> None:
    if change.kind is ChangeKind.UNCHANGED:
        click.echo("Nothing changed.")
    elif change.kind is ChangeKind.FURNITURE:
        click.echo("The text is the same; only what stands around it changed.")
    else:
        click.echo(how_much(change))
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for lines in (_critical_lines(change), *map(_lines, change.sentences), _link_lines(change)):
        for index, line in enumerate(lines):
            if not index:
                click.echo()
            click.echo(line, color=colour)


def _critical_lines(change: Change) -> Iterator[str]:
    """What can harm a reader, the worst first, each fact once, as the page writes it."""
    facts = dict.fromkeys(fact for pair in change.sentences for fact in pair.critical)
    for fact in list(facts)[:_MOST_FACTS]:
        before, after = clean.line(fact.before) or "(nothing)", clean.line(fact.after) or "(nothing)"
        yield f"  ! {fact.kind.value}: {before} → {after}"


def _link_lines(change: Change) -> Iterator[str]:
    for link in change.links:
        led, leads = clean.line(link.before), clean.line(link.after)
        yield f"  {clean.line(link.words)}: the link led to {led}, now to {leads}"


def _lines(pair: SentencePair) -> Iterator[str]:
    """The heading, below it the sentence before and after; changed words in [brackets], on a terminal also coloured."""
    before, after = clean.line(pair.before, _LONGEST), clean.line(pair.after, _LONGEST)
    if pair.under:
        yield f"  {clean.line(pair.under)}:"
    if not after:
        yield f"  - {click.style(before, **_STYLES[Mark.REMOVED])}"
    elif not before:
        yield f"  + {click.style(after, **_STYLES[Mark.ADDED])}"
    else:
        was, now = changed_words(before, after)
        yield f"  - {_marked(was)}"
        yield f"  + {_marked(now)}"


def _marked(spans: Text) -> str:
    return "".join(
        f"[{click.style(span.text, **_STYLES[span.mark])}]" if span.mark in _STYLES else span.text for span in spans
    )

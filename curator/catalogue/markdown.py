"""Links of a Markdown document: inline and reference links, autolinks, bare addresses and HTML (CommonMark, with GFM's
tables and extended autolinks, since that is what most Markdown is shown as). Code is left alone.

markdown-it keeps no places within a paragraph. Our rules around its own note where in the paragraph's text each link
stands; `_Places` finds that text in the source again.
"""

import re
from dataclasses import replace
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, html_inline, link
from markdown_it.token import Token

from curator.catalogue import tags
from curator.catalogue.addresses import bare_at, decode_references
from curator.catalogue.lines import Lines
from curator.catalogue.prose import Prose
from curator.core.link import Mention
from curator.errors import Problem

MAX_MARKDOWN = 10_000_000  # characters; a book has one million, and the parser takes seconds for each

_NESTING = 60  # blocks and emphases within each other; markdown-it recurses for each
_YAML = r"---[ \t]*\n(?=(?:[ \t]*(?:#[^\n]*)?\n)*[\w\"'-][^\n:]*:).*?\n(?:---|\.\.\.)"  # a key comes first
_TOML = r"\+\+\+[ \t]*\n.*?\n\+\+\+"
FRONT_MATTER = re.compile(rf"(?s)(?:{_YAML}|{_TOML})[ \t]*(?:\n|\Z)")
_DESTINATION = re.compile(r"\s*<?")
_DEFINED = re.compile(r"(?<!\\)\]:[\s>]*<?")
_SCHEME = re.compile(r"(?i)(?<![a-z0-9])https?\Z")
_BREAK = re.compile(r"(?i)<br\b")
_ANCHOR = re.compile(r"(?i)<(a|area)\b")
_ANCHOR_END = re.compile(r"(?i)</a\b")
_IMAGE = re.compile(r"(?i)<img\b")


def read(text: str, *, name: str) -> list[Mention]:
    """Every link of the document. Raises Problem where it is too large to be one."""
    if len(text) > MAX_MARKDOWN:
        raise Problem(f"{name} is larger than {MAX_MARKDOWN // 1_000_000} MB, too large for Markdown; split it.")
    matter = FRONT_MATTER.match(text)
    if matter:
        text = "\n" * matter[0].count("\n") + text[matter.end() :]
    env: dict[str, Any] = {}
    tokens = _parser().parse(text, env)
    return _Walk(_Places(text), env, name).run(tokens)


class _Markdown(MarkdownIt):
    """Every destination is a link's, and stays as it is written."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the base class's
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the base class's
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - the base class's
        return link


def _parser() -> MarkdownIt:
    parser = _Markdown("commonmark", {"maxNesting": _NESTING, "store_labels": True}).enable("table")
    rules = parser.inline.ruler
    rules.at("link", _link)
    rules.at("autolink", _autolink)
    rules.at("html_inline", _html_inline)
    rules.before("link", "bare_address", _bare_address)
    return parser


def _link(state: StateInline, silent: bool) -> bool:
    start, known = state.pos, len(state.tokens)
    if not link(state, silent):
        return False
    if not silent:
        opened = _first(state.tokens, known, "link_open")
        if "label" not in opened.meta:  # an inline link: its address stands behind the label and a bracket
            label_end = state.md.helpers.parseLinkLabel(state, start, disableNested=True)
            destination = _DESTINATION.match(state.src, label_end + 2)
            opened.meta["at"] = destination.end() if destination else label_end + 2
    return True


def _autolink(state: StateInline, silent: bool) -> bool:
    start, known = state.pos, len(state.tokens)
    if not autolink(state, silent):
        return False
    if not silent:
        opened = _first(state.tokens, known, "link_open")
        opened.meta["at"] = start + 1
        opened.attrs["href"] = decode_references(str(opened.attrs["href"]))
    return True


def _html_inline(state: StateInline, silent: bool) -> bool:
    start, known = state.pos, len(state.tokens)
    if not html_inline(state, silent):
        return False
    if not silent:
        _first(state.tokens, known, "html_inline").meta["at"] = start
    return True


def _bare_address(state: StateInline, silent: bool) -> bool:
    """A bare address, met at the colon behind its scheme. Within a label (`silent`) brackets bind more tightly."""
    if silent or state.linkLevel > 0 or not state.src.startswith("://", state.pos):
        return False
    scheme = _SCHEME.search(state.pending[-6:])
    if scheme is None:
        return False
    start = state.pos - len(scheme[0])
    address = bare_at(state.src, start, state.posMax)
    if address is None:
        return False
    state.pending = state.pending[: -len(scheme[0])]
    opened = state.push("link_open", "a", 1)
    opened.attrs = {"href": decode_references(address)}
    opened.meta["at"] = start
    state.push("text", "", 0).content = address
    state.push("link_close", "a", -1)
    state.pos = start + len(address)
    return True


def _first(tokens: list[Token], start: int, kind: str) -> Token:
    return next(token for token in tokens[start : start + 2] if token.type == kind)


class _Places:
    """Finds a block's text in the source: markdown-it has taken indents, quote marks and table bars out of it."""

    def __init__(self, source: str) -> None:
        self._source = Lines(source)
        self._block = Lines("")
        self._first = 0  # the source's line, from 0, on which the block begins
        self._start = -1  # where the text of a block of one line begins in it; -1: not known
        self._end = 0  # where it ends: the cells of a table share a line

    def enter(self, token: Token) -> None:
        """The block that the next places are in."""
        first = token.map[0] if token.map else 0
        after = self._end if first == self._first else 0
        self._first, self._block, self._end = first, Lines(token.content), after
        self._start = self._source.all[first].find(token.content, after) if len(self._block.all) == 1 else -1
        if self._start >= 0:
            self._end = self._start + len(token.content)

    def find(self, offset: int) -> tuple[int, int]:
        """The source's line and column, from 1, of an offset in the block's text."""
        return self.find_place(*self._block.place(offset))

    def find_place(self, line: int, column: int) -> tuple[int, int]:
        """The same for a line and column of the block's text."""
        text = self._block.all[line - 1]
        number = self._first + line
        if number > len(self._source.all):
            return len(self._source.all), 0
        return number, self._start_of(text, self._source.all[number - 1]) + column

    def _start_of(self, text: str, written: str) -> int:
        """Where a line of the block's text begins in the line as it is written; it was cut at the left."""
        if self._start >= 0:
            return self._start
        words, indent = text.strip(), len(text) - len(text.lstrip())
        whole = written.rstrip()
        start = len(whole) - len(words) if whole.endswith(words) else written.find(words)
        return max(0, start - indent)

    def of_definition(self, lines: list[int]) -> tuple[int, int]:
        """The place of the address in a link reference definition that stands on these lines."""
        start = self._source.start(lines[0] + 1)
        text = "\n".join(self._source.all[lines[0] : lines[1]])
        defined = _DEFINED.search(text)
        return self._source.place(start + (defined.end() if defined else 0))


class _Walk:
    """Goes through the tokens and tells the prose what a reader meets."""

    def __init__(self, places: _Places, env: dict[str, Any], name: str) -> None:
        self._places, self._env, self._name = places, env, name
        self._prose = Prose()
        self._mentions: list[Mention] = []

    def run(self, tokens: list[Token]) -> list[Mention]:
        for token in tokens:
            if token.type == "inline":
                self._places.enter(token)
                for child in token.children or []:
                    self._inline(child)
                self._mentions += self._prose.finish()
                self._prose = Prose()
            elif token.type == "html_block":
                self._html(token)
        return self._mentions

    def _inline(self, token: Token) -> None:
        match token.type:
            case "text" | "code_inline":
                self._prose.add(token.content)
            case "softbreak" | "hardbreak":
                self._prose.space()
            case "image":
                if self._prose.in_link:
                    self._prose.add(_words(token))
            case "link_open":
                href, title = str(token.attrs.get("href", "")), str(token.attrs.get("title", ""))
                self._prose.open(href, *self._place_of(token), title)
            case "link_close":
                self._prose.close()
            case "html_inline":
                self._tag(token)

    def _place_of(self, token: Token) -> tuple[int, int]:
        if "label" in token.meta:
            return self._places.of_definition(self._env["references"][token.meta["label"]]["map"])
        return self._places.find(token.meta["at"])

    def _tag(self, token: Token) -> None:
        tag = token.content
        if _ANCHOR_END.match(tag):
            self._prose.close()
        elif _ANCHOR.match(tag) and (found := tags.attribute(tag, "href")):
            place = self._places.find(token.meta["at"] + found[1])
            self._prose.open(found[0], *place, tags.label_of(tag))
        elif _BREAK.match(tag):
            self._prose.space()
        elif _IMAGE.match(tag) and self._prose.in_link:
            self._prose.add(tags.value(tag, "alt"))

    def _html(self, token: Token) -> None:
        from curator.catalogue import html  # noqa: PLC0415 - Beautiful Soup: only HTML pays for its import

        self._places.enter(token)
        for mention in html.read(token.content, name=self._name)[0]:
            line, column = self._places.find_place(mention.line, mention.column)
            self._mentions.append(replace(mention, line=line, column=column))


def _words(image: Token) -> str:
    """An image's alt text: the words of its label without their markup."""
    return "".join(
        _words(child) if child.type == "image" else " " if child.type == "softbreak" else child.content
        for child in image.children or []
        if child.type != "html_inline"
    )

"""Addresses as they stand in documents: bare ones in running text, and character references within them."""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

from curator import urls

_BARE = re.compile(r"(?i)(?<![a-z0-9])https?://[^\s<>\"`“”„«»、。，；：！？（）「」『』【】《》\x00-\x1f\x7f]+")
# GFM, "Autolinks (extension)": these are never the last character of an address; nor is a bracket that nothing opens.
_TRAILING = frozenset("?!.,:;*_~'’‘…|\\")
_BRACKETS = {")": "(", "]": "[", "}": "{"}
# Hosts hold no more than this; `http://$HOST/` in a text is a pattern, no address.
_HOST = re.compile(r"[\w.:-]+\Z")
# WHATWG HTML 13.2.5.73: in an attribute a reference without its semicolon is none before '=' or a letter or digit.
_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*(?:;|(?![=a-zA-Z0-9])))")
_ENDLESS = re.compile(r"&#[0-9]{1000,}")


def bare(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, str]]:
    """The offset and the address of each bare http(s) address in a text that is one."""
    for match in _BARE.finditer(text, start, len(text) if end is None else end):
        address = _trimmed(match[0])
        if _is_one(address):
            yield match.start(), address


def bare_at(text: str, start: int, end: int) -> str | None:
    """The bare address that begins at `start`, if one does."""
    match = _BARE.match(text, start, end)
    address = _trimmed(match[0]) if match else ""
    return address if _is_one(address) else None


def decode_references(raw: str) -> str:
    """An attribute's value as browsers read it: `&amp;` is `&`, but `&copy=1` stays, for it is a parameter."""
    return _REFERENCE.sub(_decoded, without_endless_references(raw)) if "&" in raw else raw


def without_endless_references(text: str) -> str:
    """`&#` and a thousand digits are no character (U+FFFD, as in browsers), and Python refuses to count so far."""
    return _ENDLESS.sub(lambda match: "\ufffd" * len(match[0]), text)


def _decoded(match: re.Match[str]) -> str:
    reference = match[0]
    known = reference.startswith("&#") or reference[1:] in html5
    return unescape(reference) if known else reference


def _is_one(address: str) -> bool:
    return urls.problem(address) is None and _HOST.match(urls.host_of(address)) is not None


def _trimmed(address: str) -> str:
    surplus = {closing: address.count(closing) - address.count(opening) for closing, opening in _BRACKETS.items()}
    end = len(address)
    while end:
        last = address[end - 1]
        if surplus.get(last, 0) > 0:
            surplus[last] -= 1
        elif last not in _TRAILING:
            break
        end -= 1
    return address[:end]

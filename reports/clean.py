"""Strings of strangers, made harmless: every word and address of a page, a header or an error passes through here.

What is dropped are control characters (they would command a terminal or end a mail header), and formatting characters
(Unicode TR #9: a bidi override shows an address backwards). Escaping for HTML, Markdown or CSV is each format's own.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from urllib.parse import quote

from curator import urls

LINE = 400  # characters of one text of a stranger; what is longer is cut
ADDRESS = 4000
ROOM = 72  # characters of an address before its middle is left out

_JOINERS = "\u200c\u200d"  # formatting characters that Persian and Indian scripts cannot be written without
_IN_FRAGMENT = "%!$&()*+,;=:@/?-._~"  # RFC 3986 §3.5, but for the apostrophe
_MARKDOWN = str.maketrans({"`": "%60", "\\": "%5C"})  # a query may hold them, a Markdown link may not
_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_COMMANDS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Address:
    """An address or a file's path to show. `href` is set where it may be linked: ASCII, http(s), without user-info."""

    whole: str
    shown: str
    href: str | None

    @property
    def host(self) -> str:
        return urls.host_of(self.whole).removeprefix("www.")

    def bare(self) -> "Address":
        """Shown without http(s)://, as browsers show it, where it can be linked."""
        inner = self.whole.removeprefix("https://").removeprefix("http://")
        return replace(self, shown=shortened(inner)) if self.href and inner else self


def line(text: str, limit: int = LINE) -> str:
    """One line of text, its white space folded, at most `limit` characters, user-info in addresses masked."""
    text = text[: 4 * limit]
    if not text.isprintable():
        text = "".join(filter(_kept, text))
    text = urls.mask_within(" ".join(text.split()))
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def excerpt(text: str, limit: int) -> str:
    """The beginning of a stranger's sentence, cut after a word where it is longer than `limit` characters."""
    whole = line(text, 2 * LINE)
    if len(whole) <= limit:
        return whole
    room = whole[:limit]  # one more than fits beside the sign of the cut: a blank may stand there
    cut = room.rfind(" ")
    kept = room[:cut] if cut >= limit // 2 else room[:-1]
    return kept.rstrip(" ,;:.–—-") + "…"


def address(url: str) -> Address:
    """How an address is shown and where it leads."""
    masked = urls.mask(url[: ADDRESS + 1])
    whole = "".join(char for char in masked if _kept(char) or char == " ").strip()
    whole = whole if len(whole) <= ADDRESS else whole[: ADDRESS - 1] + "…"
    return Address(whole, shortened(whole), _href(url))


def shortened(text: str, room: int = ROOM) -> str:
    """The text with its middle left out where it is longer than `room`: both ends tell addresses apart."""
    if len(text) <= room:
        return text
    tail = room // 3
    return f"{text[: room - tail - 1]}…{text[-tail:]}"


def visible(text: str) -> str:
    """JSON text in which what could command a terminal or turn a line around is an escape: nothing is lost."""
    return _COMMANDS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _kept(char: str) -> bool:
    return char.isspace() or char in _JOINERS or unicodedata.category(char) not in _DROPPED


def _href(url: str) -> str | None:
    target = urls.target(url) if len(url) <= ADDRESS else None
    if target is None:
        return None
    fragment = quote(url.partition("#")[2].strip(), safe=_IN_FRAGMENT, errors="replace")
    sent = target.url.translate(_MARKDOWN)
    return f"{sent}#{fragment}" if fragment else sent

"""Pages on which a program that failed shows its own error, although the server answered 200.

Programmers write about such errors, too: so it must stand first, with a program's trace, on a page that holds hardly
anything else. An outage (a database that is down, a repair) is none: it passes.
"""

import re

from curator.core.facts import Reading
from curator.core.lexicon.notfound_beside import ABOUT, TEMPORARY_TROUBLE
from curator.core.phrases import Lexicon, listed

_ERRORS = listed(
    "fatal error / parse error / syntax error / runtime error / server error / software error / internal error",
    "error occurred / error has occurred / unhandled exception / uncaught exception / unhandled error / exception",
    "uncaught / undefined / error type / warning / notice / traceback / stack trace / template error / error 500",
    "http status 500 / sql error / query failed / application error / erreur fatale / schwerwiegender fehler",
)
_PHRASES = Lexicon({"error": _ERRORS, "about": ABOUT, "passing": TEMPORARY_TROUBLE})
_TRACES = re.compile(
    r"[\w-]{1,60}\.(?:php[3-7]?|phtml|cfm|cfc|aspx?|jsp|java|py|pl|pm|cgi|rb|inc|cs|vb)\b[^\n]{0,60}?(?:\bline\b|:)\W{0,3}\d"
    r"|traceback \(most recent|stack trace|java\.lang\.|sqlstate\[|\bat system\.|ole db provider|odbc drivers? error"
    r"|undefined (?:function|variable|index|offset|method|constant|array key)|is undefined in|unhandled exception"
    r"|null(?:pointer|reference)exception|server error in '/",
    re.IGNORECASE,
)
_MOST_WORDS = 400  # a trace may be long
_MOST_PROSE = 40  # words in paragraphs that are long enough for an article
_LONG = 30  # words
_FIRST = 4  # blocks
_LOOKED_AT = 2000  # characters of each


def shows_one(reading: Reading) -> bool:
    """True where a program's own error is all that the page holds."""
    blocks = reading.facts.blocks
    sizes = [block.text.count(" ") + 1 for block in blocks]
    if not blocks or sum(sizes) > _MOST_WORDS:
        return False
    first = [reading.facts.title, *(block.text for block in blocks[:_FIRST])]
    texts = [text[:_LOOKED_AT] for text in first]
    traced = [_TRACES.search(text) is not None for text in texts]
    prose = sum(
        size for size, block in zip(sizes, blocks, strict=True) if size >= _LONG and not _TRACES.search(block.text)
    )
    tags = {tag for text in texts for tag in _PHRASES.tags(text)}
    return any(traced) and prose <= _MOST_PROSE and "error" in tags and tags.isdisjoint(("about", "passing"))

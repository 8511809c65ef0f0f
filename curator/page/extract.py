"""The independent second view of a page's main content: resiliparse's extractor.

It shares neither the parser (lexbor) nor a rule with our own walk, so that a word which both see change has changed.
"""

import re
from collections import defaultdict

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLParserException

# HTML §13.2.4.3: formatting elements that were never closed are opened again in every later paragraph, of equal ones
# three. A page of a few kilobytes makes millions of elements of it.
_FORMATTING = re.compile(r"<(/?)(big|code|em|font|small|strike|strong|tt|[bisu])\b([^<>]{0,100})>", re.IGNORECASE)
_MOST_EQUAL = 3
_FEW_TAGS = 2000  # cost at most a second, however they stand
_MOST_ELEMENTS = 1_000_000  # made by opening again: a second or two


def main_text(html: str) -> str:
    """The main content as plain text, a block a line; '' where the extractor finds none, or would need minutes."""
    if _is_endless(html):
        return ""
    try:
        return extract_plain_text(
            html, preserve_formatting=True, main_content=True, list_bullets=False, alt_texts=False, comments=False
        )
    except HTMLParserException:
        return ""


def _is_endless(html: str) -> bool:
    """True where formatting is left open over so many tags that a parser makes too many elements of it."""
    tags = html.count("<")
    if tags < _FEW_TAGS:
        return False
    still_open: dict[str, list[str]] = defaultdict(list)
    depth = deepest = 0
    for closes, name, rest in _FORMATTING.findall(html):
        opened = still_open[name.lower()]
        if closes:
            if opened:
                opened.pop()
                depth -= 1
        elif opened[-_MOST_EQUAL:] != [rest] * _MOST_EQUAL:
            opened.append(rest)
            depth += 1
            deepest = max(deepest, depth)
    return deepest * tags > _MOST_ELEMENTS

"""The independent second view of a page's main content: resiliparse's extractor.

It shares neither the parser (lexbor) nor a rule with our own walk, so that a word which both see change has changed.
"""

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLParserException


def main_text(html: str) -> str:
    """The main content as plain text, a block a line; '' where the extractor finds none."""
    try:
        return extract_plain_text(
            html, preserve_formatting=True, main_content=True, list_bullets=False, alt_texts=False, comments=False
        )
    except HTMLParserException:
        return ""

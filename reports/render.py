"""A digest in the format that is asked for."""

from curator.core.review import Review
from reports import csv, html, json_text, markdown, text
from reports.digest import Digest
from reports.review_json import review_document

WIDTH = 100  # columns of a text that is written to a file


def as_format(review: Review, digest: Digest, form: str) -> str:
    """`form` is text, json, html, markdown or csv. JSON and CSV hold the review's data, the others the digest."""
    match form:
        case "json":
            return json_text.dumps(review_document(review)) + "\n"
        case "html":
            return html.page(digest)
        case "markdown":
            return markdown.render(digest)
        case "csv":
            return csv.review_table(review)
        case "text":
            return as_text(digest, width=WIDTH, colour=False)
        case _:
            raise ValueError(f"{form!r} is no format of a digest")


def as_text(digest: Digest, *, width: int, colour: bool) -> str:
    """For a terminal: at most `width` columns."""
    return text.render(digest, text.Sheet(width, colour=colour))

"""What a page says, out of its bytes."""

from importlib.metadata import version

from curator.core.facts import PageFacts, Reading

# Both views of the main content, the reader of PDFs and their versions: facts of different extractors are never
# compared. One name for all documents: by it a link's history tells whether equal bytes need no second reading.
EXTRACTOR = f"blocks/3+resiliparse/{version('resiliparse')}+pypdf/{version('pypdf')}"


def read(
    body: bytes, *, content_type: str | None, url: str, known: PageFacts | None = None, anchors: bool = False
) -> Reading:
    """The facts and signs of a body. Never raises, whatever a stranger sends; what is no text gives blind facts,
    and so does a page of so many elements that reading it would take minutes.

    `content_type` is the header as it came, `url` the address that the body came from. `known` are facts of an earlier
    version: where the page still shows their words, what both views make of them is taken from there, and neither runs
    (`curator.page.fingerprint`); where only its blocks still are theirs, so is the second view. `anchors` asks for
    `Signs.anchors`, which only links with a fragment need.
    """
    # The parsers are loaded when the first page is read: a run that meets only unchanged pages does not pay for them.
    from curator.page import reading  # noqa: PLC0415 - see above

    return reading.read(body, content_type=content_type, url=url, extractor=EXTRACTOR, known=known, anchors=anchors)

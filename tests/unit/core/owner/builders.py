"""Pages of an invented help organisation and of those who come after it, with only what a test cares about named."""

from dataclasses import replace

from curator.core.change import compare
from curator.core.evidence import Hop
from curator.core.facts import Block, BlockKind, DocumentKind, Marks, PageFacts, Reading, Signs
from curator.core.link import Organisation
from curator.core.owner import Notice, Ownership, judge, notice
from curator.core.promise import Promise

HOPE = Organisation("Hope House", aliases=("HH Canada",), domains=("hope.example",))
PROMISE = Promise(
    ("How to cope emotionally",),
    ("Hope House explains how to cope emotionally with a diagnosis.",),
    HOPE,
    "hope.example",
)
COPING = (
    "A diagnosis of breast cancer brings fear, anger and sadness, and many women find the first weeks the hardest.",
    (
        "Talk with somebody whom you trust, write down your questions before you see the "
        "oncologist, and rest when you can."
    ),
    "Our nurses listen on weekdays. They know the treatments and what these mean for work, children and sleep.",
    "Support groups meet in Whitehorse every second Tuesday, and partners are as welcome as patients themselves.",
)
NOBODY = Marks(domain="hope.example")
MARKS = Marks(
    domain="hope.example",
    site_names=("Hope House",),
    organisations=("Hope House Society",),
    phones=("8005550142",),
    charities=("119219814RR0001",),
    emails=("hope.example",),
    generator="drupal",
    analytics=("UA-555123-1",),
    outbound=("cancer.example", "yukon.example", "nurses.example"),
    anchors_out=("cancer.example cancer society", "yukon.example health line"),
)
FURNITURE = (
    "Home\nGet help\nDonate\nContact us\n"
    "© 2014 Hope House Society. Registered charity 11921 9814 RR0001\n1-800-555-0142"
)


def page(
    *paragraphs: str,
    title: str = "",
    headings: tuple[str, ...] = (),
    around: str = "",
    marks: Marks = NOBODY,
    language: str | None = "en",
) -> PageFacts:
    blocks = (
        *(Block(BlockKind.HEADING, text) for text in headings),
        *(Block(BlockKind.PARAGRAPH, text) for text in paragraphs),
    )
    extract = "\n".join(block.text for block in blocks)
    words = len(extract.split()) + len(around.split())
    return PageFacts(title, language, None, blocks, extract, words, "test/1", around, marks)


APPROVED = page(*COPING, title="Coping – Hope House", headings=("Coping",), around=FURNITURE, marks=MARKS)


def hope(*paragraphs: str, title: str = "Coping – Hope House", around: str = FURNITURE, **marks: object) -> PageFacts:
    """A page with Hope House's marks, but for those that are named."""
    given = replace(MARKS, **marks)  # type: ignore[arg-type]  # a test names the marks it changes
    return page(*(paragraphs or COPING), title=title, headings=("Coping",), around=around, marks=given)


def judged(
    now: PageFacts,
    *,
    approved: PageFacts | None = APPROVED,
    promise: Promise = PROMISE,
    hops: tuple[str, ...] = (),
    source: str = "",
) -> Ownership:
    """The answer, the change worked out as the walk does."""
    change = compare(approved, now) if approved is not None and approved != now else None
    way = tuple(Hop(url, 200) for url in hops)
    reading = Reading(now, Signs(DocumentKind.HTML, source=source))
    return judge(reading, change, approved=approved, promise=promise, hops=way)


def noticed(
    sentence: str, *, approved: PageFacts | None = APPROVED, promise: Promise = PROMISE, banner: bool = False
) -> Notice | None:
    """What Hope House's page, with a sentence added to its text or above it, announces."""
    now = hope(around=f"{sentence}\n{FURNITURE}") if banner else hope(*COPING, sentence)
    return notice(now, approved=approved, promise=promise)

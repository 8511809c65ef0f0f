"""Pages that a web server or a host shows where there is no site: default pages, suspended accounts, empty folders."""

from collections.abc import Sequence

from curator.core.admission import Admission, quoted
from curator.core.facts import Block, BlockKind, PageFacts, Reading
from curator.core.lexicon import hosting as lexicon
from curator.core.lexicon.notfound_beside import ABOUT
from curator.core.phrases import Lexicon, Span, covered, fold, quotations

_RULE = "hosting-default"
_PHRASES = Lexicon(
    {
        "software": lexicon.SOFTWARE,
        "software-alone": lexicon.SOFTWARE_ALONE,
        "no-site": lexicon.NO_SITE,
        "unfinished": lexicon.UNFINISHED,
        "to-owners": lexicon.TO_OWNERS,
        "passing": lexicon.PASSING,
        "site": lexicon.SITE,
        "around": lexicon.AROUND,
        "about": ABOUT,
    }
)
_LONGEST_DEFAULT = 600  # words: Debian's default page of Apache has about 400
_LONGEST_NOTE = 90  # words that a host says of a site that it took away
_LONGEST_EXCUSE = 45  # words of a page that is still to come
_LONGEST = 300  # characters of a title or piece of text
_NAMES = 4  # headings that are looked at
_LISTED = 8  # entries of a root folder from which it is a collection that somebody offers
_ALONE = frozenset({"parent directory", "name", "last modified", "size", "description", "cgi bin"})


def judge(reading: Reading, *, replaced: bool = False) -> Admission | None:
    """The words by which a page shows that there is no site; None for a page of a site.

    `replaced` says that the text which was approved is gone: else a listing with entries is a page somebody offers.
    """
    facts = reading.facts
    words = sum(block.text.count(" ") + 1 for block in facts.blocks)
    if words > _LONGEST_DEFAULT:
        return None
    folder = _empty_folder(facts, replaced=replaced)
    if folder is not None or _quotes(facts):
        return folder
    alone = ""
    for text in _first_words(facts):
        tokens = fold(text)
        spans = _PHRASES.spans(tokens)
        tags = {span.tag for span in spans}
        if "about" in tags:
            return None
        others = len(tokens) - covered(spans)
        if "software" in tags and others <= 5:
            return Admission(_RULE, quoted(text), 0.97)
        if "software-alone" in tags and words <= _LONGEST_EXCUSE and _is_all(tokens, spans, "software-alone"):
            alone = alone or text
        if "no-site" in tags and words <= _LONGEST_NOTE and others <= max(2, len(tokens) // 3):
            return Admission(_RULE, quoted(text), 0.95)
        if (
            "unfinished" in tags
            and len(facts.blocks) <= _NAMES + 2
            and words <= _LONGEST_EXCUSE
            and others <= max(0, len(tokens) // 6)
        ):
            is_site = "site" in tags or any(
                "site" in _PHRASES.tags(block.text[:_LONGEST]) for block in facts.blocks[:6]
            )
            if is_site or words <= 12:
                return Admission(_RULE, quoted(text), 0.9 if is_site else 0.8)
    return _to_owners(facts, alone) if words <= _LONGEST_NOTE else None


def _quotes(facts: PageFacts) -> bool:
    """True for a page that quotes what software or a host shows: a lesson."""
    return any(
        not {"software", "no-site"}.isdisjoint(_PHRASES.tags(quotation))
        for block in facts.blocks[:_LONGEST_NOTE]
        for quotation in quotations(block.text)
    )


def _is_all(tokens: Sequence[str], spans: Sequence[Span], tag: str) -> bool:
    return any(span.tag == tag and span.end - span.start == len(tokens) for span in spans)


def _to_owners(facts: PageFacts, alone: str) -> Admission | None:
    """What speaks to the owner of a site and to nobody else, in two places or beside the words of an untouched server.

    A passing trouble, or a wall, may say so, too. `alone` are such words.
    """
    quote, phrases = alone, 0
    for text in (facts.title, *(block.text for block in facts.blocks[:_LONGEST_NOTE])):
        spans = _PHRASES.spans(fold(text[: 4 * _LONGEST]))
        tags = [span.tag for span in spans]
        if "passing" in tags or "about" in tags:
            return None
        phrases += tags.count("to-owners")
        if "to-owners" in tags and not quote:
            quote = text
    is_bare = bool(alone) and len(facts.blocks) <= 1
    return Admission(_RULE, quoted(quote), 0.93) if phrases + bool(alone) > 1 or is_bare else None


def _first_words(facts: PageFacts) -> list[str]:
    """The title, its parts, the first headings, and what stands first on a page of few words."""
    headings = [block.text for block in facts.blocks[:60] if block.kind is BlockKind.HEADING]
    headings = headings[:_NAMES] if len(headings) <= _NAMES else headings[:1]
    parts = [part for part in facts.title.replace("–", "|").replace(" - ", "|").split("|") if part.strip()]
    few = [block.text for block in facts.blocks[:3]] if len(facts.blocks) <= 8 else []
    return [text[:_LONGEST].strip() for text in (facts.title, *parts, *headings, *few) if text.strip()]


def _empty_folder(facts: PageFacts, *, replaced: bool) -> Admission | None:
    """A listing of a folder that holds nothing for readers: an empty one, or the root of a site that was there."""
    names = [facts.title, *(block.text for block in facts.blocks[:2])]
    name = next((name for name in names if name.lower().startswith(("index of /", "directory listing for /"))), None)
    if name is None:
        return None
    path = name[name.index("/") :].strip()
    entries = [block for block in facts.blocks if not _is_frame(block)]
    if not entries or (replaced and path == "/" and len(entries) <= _LISTED):
        return Admission(_RULE, quoted(name), 0.95 if path == "/" else 0.9)
    return None


def _is_frame(block: Block) -> bool:
    """True for what stands in every listing: its heading, its columns, the way up, the server's own folder and line."""
    text = block.text.lower()
    if text.startswith(
        ("index of", "directory listing", "apache/", "nginx", "parent directory", "[parentdir]", "../", "cgi-bin")
    ):
        return True
    cells = [" ".join(fold(cell)) for cell in text.split("|")]
    return all(cell in _ALONE or not cell for cell in cells)

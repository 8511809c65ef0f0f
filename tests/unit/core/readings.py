"""Pages in a short notation, as the reader of pages would hand them on.

A page is lines: the first is the title; then '# ' begins a heading, '- ' a list item, '! ' a note, '~ ' furniture, all
else is a paragraph. What the source holds beside its text is named.
"""

from curator.core.facts import Block, BlockKind, DocumentKind, Marks, PageFacts, Reading, Signs

_KINDS = {"# ": BlockKind.HEADING, "- ": BlockKind.ITEM, "! ": BlockKind.NOTE}

PROSE = (
    "Living with a long illness asks much of you and of the people around you. Many find that the first weeks after "
    "the diagnosis are the hardest, because so much is decided in so short a time. It helps to bring somebody along to "
    "appointments, to write questions down, and to ask the team to explain a word that you do not know.\n"
    "Tiredness is the complaint that our callers name most often. Short walks, regular meals and rest before you are "
    "worn out do more than a whole day in bed. Tell your nurse if it does not get better, since there may be a cause "
    "that can be treated, such as a lack of iron or a medicine that does not suit you.\n"
    "Our volunteers know these days from their own lives. They listen, they do not judge, and they can tell you which "
    "groups meet near you. The talks cost nothing and last as long as you need them."
)


def reading(
    text: str,
    *,
    password: bool = False,
    source: str = "",
    noscript: str = "",
    scripts: int = 0,
    links: int = 0,
    site_names: tuple[str, ...] = (),
    kind: DocumentKind = DocumentKind.HTML,
) -> Reading:
    title, *lines = text.split("\n")
    furniture = "\n".join(line[2:] for line in lines if line.startswith("~ "))
    blocks = tuple(
        Block(_KINDS.get(line[:2], BlockKind.PARAGRAPH), line[2:] if line[:2] in _KINDS else line)
        for line in lines
        if line and not line.startswith("~ ")
    )
    words = sum(len(block.text.split()) for block in blocks) + len(furniture.split())
    facts = PageFacts(
        title=title,
        language=None,
        canonical=None,
        blocks=blocks,
        extract="\n".join(block.text for block in blocks),
        visible_words=words,
        extractor="test/1",
        furniture=furniture,
        marks=Marks(site_names=site_names),
    )
    signs = Signs(kind, None, password, None, noscript, source, scripts, links)
    return Reading(facts, signs)

"""Question 1, by a page's own words: it says with status 200 that it is being repaired, or that we may not see it.

Neither is the page, and neither says that the page is gone. Both are told only of a page that has hardly another word,
and where the approved text is not there: an article about maintenance treatment, or one on access to buildings, is one.
"""

from curator.core.facts import BlockKind, Reading
from curator.core.lexicon.excuses import REFUSED, REPAIR
from curator.core.phrases import Lexicon
from curator.core.reachability import Answer, Reachability, Reason

_PHRASES = Lexicon({"repair": REPAIR, "refused": REFUSED})
_MOST_WORDS = 60  # of the whole main text
_LOOKED_AT = 2000  # characters of a title or block


def judge(reading: Reading) -> Reachability | None:
    """What the page says in place of the page, or None."""
    facts = reading.facts
    blocks = [block for block in facts.blocks if block.kind is not BlockKind.ITEM]
    if sum(block.text.count(" ") + 1 for block in blocks) > _MOST_WORDS:
        return None
    leading = [facts.title, *(block.text for block in blocks[:4])]
    tags = {tag for text in leading for tag in _PHRASES.tags(text[:_LOOKED_AT])}
    if "repair" in tags:
        return Reachability(Answer.FAILING, Reason.UNDER_REPAIR, "The site says that it is being repaired.")
    if "refused" in tags:
        return Reachability(Answer.BLOCKED, Reason.FORBIDDEN, "The site says that we may not see this page.")
    return None

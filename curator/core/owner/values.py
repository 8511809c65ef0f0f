"""The answers about a page's owner."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

LONGEST_QUOTE = 300  # characters
LONGEST_NAME = 120


class Owner(StrEnum):
    """The answers to question 3."""

    SAME = "same"
    MERGED = "merged-or-renamed"
    ANOTHERS = "anothers"
    PARKED = "parked"
    NOT_JUDGED = "not-judged"


class Rule(StrEnum):
    """The code of every rule by which an owner is judged or an announcement is found: a closed set."""

    # Nobody's: parked, for sale, expired.
    PARKED_WORDS = "parked-words"
    PARKED_HOST = "parked-host"
    PARKED_SCRIPT = "parked-script"
    PARKED_FRAME = "parked-frame"
    PARKED_LINKS = "parked-links"
    # Another's, by what the page sells.
    SPAM_GAMBLING = "spam-gambling"
    SPAM_PHARMACY = "spam-pharmacy"
    SPAM_CRYPTO = "spam-crypto"
    SPAM_ADULT = "spam-adult"
    SPAM_CANNABIS = "spam-cannabis"
    SPAM_LOANS = "spam-loans"
    SPAM_ESSAYS = "spam-essays"
    SPAM_REPLICAS = "spam-replicas"
    SPAM_DATING = "spam-dating"
    SPAM_PSYCHICS = "spam-psychics"
    RESTORED_SPAM = "restored-spam"
    # Another's, by whose marks stand there and of what the page speaks.
    RESTORED = "restored"
    DISCLAIMED = "disclaimed"
    MARKS_GONE = "marks-gone"
    ANOTHER_SCRIPT = "another-script"
    ANOTHER_MATTER = "another-matter"
    FIRST_MATTER = "first-matter"
    # A successor's; those that the page says are announcements also, while the old owner still answers.
    MERGED_SAID = "merged-said"
    RENAMED_SAID = "renamed-said"
    JOINED = "joined"
    FORMERLY = "formerly"
    ANOTHER_DOMAIN = "another-domain"
    ANOTHER_DOMAIN_AND_NAME = "another-domain-and-name"
    ANOTHER_CHARITY = "another-charity"
    # The same owner's, or not judged.
    NOTHING_NEW = "nothing-new"
    SAME_TEXT = "same-text"
    MARKS_KEPT = "marks-kept"
    NAMED = "named"
    BLIND = "blind"
    TOO_FEW_MARKS = "too-few-marks"
    # Announced.
    OUR_MERGER = "our-merger"
    NEW_NAME = "new-name"
    WE_END = "we-end"
    ENDS = "ends"
    ENDS_ON = "ends-on"
    WE_MOVE = "we-move"
    MOVES = "moves"
    OLD_SITE = "old-site"


@dataclass(frozen=True, slots=True)
class Ownership:
    """Whose page it is now, by which rule, and how sure that is (0 to 1).

    `shows` is what readers meet instead: a topic code ('gambling', 'pharmacy', 'crypto', 'adult', 'cannabis', 'loans',
    'essays', 'replicas', 'dating', 'psychics', 'for-sale', 'parked', 'expired'), '' where it has none. `name` is who
    answers now in the page's own words, at most 120 characters; `quote` the page's own sentence that proves it, at most
    300. `lost` are the kinds of marks that vanished: 'name', 'phone', 'charity', 'email', 'analytics', 'generator',
    'outbound'.
    """

    owner: Owner
    rule: Rule | Literal[""] = ""
    confidence: float = 0.0
    shows: str = ""
    name: str = ""
    quote: str = ""
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """What a page announces of itself while it still works.

    `kind` is 'merged', 'renamed', 'moved' or 'ends'; `quote` the page's own sentence, at most 300 characters.
    """

    kind: str
    quote: str
    rule: Rule
    confidence: float


def cut(text: str, most: int = LONGEST_QUOTE) -> str:
    """A text of a page on one line, shortened where it is too long."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"

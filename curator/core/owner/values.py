"""The answers about a page's owner."""

from dataclasses import dataclass

from curator.core.identity import Owner

LONGEST_QUOTE = 300  # characters
LONGEST_NAME = 120


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
    rule: str = ""
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
    rule: str
    confidence: float


def cut(text: str, most: int = LONGEST_QUOTE) -> str:
    """A text of a page on one line, shortened where it is too long."""
    line = " ".join(text[: most * 4].split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"

"""What a page says against itself, quoted."""

from dataclasses import dataclass

MOST_QUOTED = 200  # characters


@dataclass(frozen=True, slots=True)
class Admission:
    """The page's own words for not being there.

    `rule` is one of 'error-title', 'error-heading', 'error-text' and 'hosting-default' (stored, never renamed), `quote`
    the sentence found, at most 200 characters, `confidence` between 0 and 1.
    """

    rule: str
    quote: str
    confidence: float


def quoted(text: str) -> str:
    """A text for people to read, cut at a word where it is too long."""
    folded = " ".join(text[: 4 * MOST_QUOTED].split())
    if len(folded) <= MOST_QUOTED:
        return folded
    cut = folded[: MOST_QUOTED - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"

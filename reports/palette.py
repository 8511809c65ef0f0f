"""The colours of all that people read: one accent (a deep teal), one warning (a brick red, for what is urgent only),
neutral greys for all else; by day and by night. Every text colour has a contrast of at least 4.5:1 on its ground
(WCAG 2.2, 1.4.3); a test computes it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb. `tint` lies under the link's words in a sentence, `rule` is a line and never text."""

    paper: str
    ink: str
    quiet: str
    accent: str
    urgent: str
    tint: str
    rule: str


DAY = Palette(
    paper="#ffffff",
    ink="#1d2527",
    quiet="#566265",
    accent="#0b5a5e",
    urgent="#9a2f1d",
    tint="#e3f0ef",
    rule="#d8dfdf",
)
NIGHT = Palette(
    paper="#14191a",
    ink="#e3e8e8",
    quiet="#a2aeb0",
    accent="#74c5c1",
    urgent="#f29a86",
    tint="#1e3536",
    rule="#353f41",
)

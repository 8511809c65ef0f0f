"""Every threshold of a verdict, with its reason. Settings may replace some; nothing else in the core has a number."""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """Defaults follow the project's design; each field names why it has its value."""

    # `dead`: three failures over three days outlast all but one in five thousand outages.
    failures: int = 3
    failing_for: timedelta = timedelta(hours=72)
    # Looks at a failing link beyond the failures needed, within `failing_for`. Simulated (`benchmarks.false_dead`):
    # without them 0.3 % of link-years end in a false death, nearly all of sites that fail one look in five by chance.
    looks_between: int = 2
    # `gone` without the page's own words: two looks, so far apart that a site under repair is itself again.
    gone_looks: int = 2
    gone_for: timedelta = timedelta(hours=12)
    # `changed`: how many looks in a row must see the same new text.
    change_looks: int = 1
    # `blocked`: a wall that stands for two days is not a bad moment; rate limits pass more slowly.
    blocked_for: timedelta = timedelta(days=2)
    rate_limited_for: timedelta = timedelta(days=14)
    # Failures, or walls, further apart than this are not one story: four weekly looks without one lie between them.
    streak_gap: timedelta = timedelta(days=35)
    # `outdated`: a page's own last review counts so long, where it prints no date of the next one. Three years is what
    # health publishers' own schemes ask for at most.
    reviewed_within: str = "3 years"
    # Looks.
    check_every: timedelta = timedelta(days=7)
    shortest_wait: timedelta = timedelta(hours=1)
    longest_wait: timedelta = timedelta(days=60)

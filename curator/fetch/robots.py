"""What a site asks of programs: robots.txt (RFC 9309), read by Protego, once for a run."""

from typing import NamedTuple

from protego import Protego

from curator import urls
from curator.core.evidence import Evidence

AGENT = "curator"
MAX_BYTES = 500 * 1024  # RFC 9309 §2.5
LONGEST_DELAY_S = 30.0  # a longer Crawl-delay is an error or a no; a run must end


class Rules(NamedTuple):
    """The rules of one origin. None: everything is allowed."""

    parsed: Protego | None = None

    def allows(self, url: str) -> bool:
        return self.parsed is None or bool(self.parsed.can_fetch(url, AGENT))

    @property
    def delay_s(self) -> float:
        delay = self.parsed.crawl_delay(AGENT) if self.parsed is not None else None
        return min(max(float(delay or 0.0), 0.0), LONGEST_DELAY_S)


def address(target: urls.Target) -> str:
    return f"{target.origin}/robots.txt"


def origins(evidence: Evidence, asked_of: str) -> set[str]:
    """Whose rules an answer holds: the origin that was asked, and the one that it redirected to for its own file."""
    final = urls.target(evidence.final_url)
    return {asked_of, final.origin} if final is not None and evidence.final_url == address(final) else {asked_of}


def rules(evidence: Evidence) -> Rules:
    """The rules in a robots.txt that was asked for.

    No file (4xx) allows everything (§2.3.1.3). Where the server fails (5xx, no answer) RFC 9309 §2.3.1.4 would have a
    crawler stay away; we ask for the page that a reader would open, once, since its own answer says more.
    """
    if evidence.trouble is not None or evidence.status is None or not 200 <= evidence.status < 300:
        return Rules()
    text = (evidence.body or b"").decode("utf-8-sig", "replace")
    return Rules(Protego.parse(text))

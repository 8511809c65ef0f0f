"""The codes of the core's rules, by finding: read out of its tables, and out of the source where none lists them."""

import re
from collections import defaultdict
from pathlib import Path

from curator.core import content_holdings, holdings
from curator.core.findings import Finding
from curator.core.fitness import NEVER_MET, NO_LONGER_MET
from curator.core.lexicon.owner_topics import TOPICS
from curator.core.owner.marks import STRONG
from curator.core.owner.values import Rule

LOST = (STRONG | {"generator", "outbound"}) - {"certificate"}
PARKED = frozenset({"parked", "for-sale", "expired"})
SHOWN = PARKED | set(TOPICS)
LANDED = (
    *("sent-home", "sent-to-one", "sent-to-search", "sent-to-error", "sent-elsewhere"),
    *("same-as-made-up", "soft-404"),
)

_SAID = {Rule.MERGED_SAID, Rule.RENAMED_SAID, Rule.JOINED, Rule.FORMERLY}  # of a merger that was, or that is to be
_SUCCEEDED = _SAID | {Rule.ANOTHER_DOMAIN, Rule.ANOTHER_DOMAIN_AND_NAME, Rule.ANOTHER_CHARITY}
_ANNOUNCED = _SAID | {
    *(Rule.OUR_MERGER, Rule.NEW_NAME, Rule.WE_END, Rule.ENDS, Rule.ENDS_ON, Rule.WE_MOVE, Rule.MOVES, Rule.OLD_SITE)
}
_NOTHING = {Rule.NOTHING_NEW, Rule.SAME_TEXT, Rule.MARKS_KEPT, Rule.NAMED, Rule.BLIND, Rule.TOO_FEW_MARKS}


def rules() -> dict[Finding, set[str]]:
    """Each finding's rules, but for those of reachability, which `Reason` lists."""
    found: dict[Finding, set[str]] = defaultdict(set)
    found[Finding.OWNER_CHANGED] |= {rule.value for rule in _SUCCEEDED}
    found[Finding.CLOSING] |= {rule.value for rule in _ANNOUNCED}
    found[Finding.TAKEN_OVER] |= {rule.value for rule in set(Rule) - _SUCCEEDED - _ANNOUNCED - _NOTHING}
    core = Path(holdings.__file__).parent
    found[Finding.GONE] |= {*LANDED, *_written(r'"((?:error|hosting)-[a-z]+)"', *sorted(core.glob("*.py")))}
    found[Finding.WRONG_HOST] |= _written(r'return "([a-z-]+)"', core / "wrong_host.py")
    found[Finding.MOVED] |= set(vars(holdings)["_MOVED_RULES"].values())
    found[Finding.CHANGED] |= {"text-edited", "text-thinned", "text-replaced", vars(content_holdings)["_FLIPS"]}
    found[Finding.OFF_PURPOSE] |= {NO_LONGER_MET, NEVER_MET}
    found[Finding.OUTDATED] |= set(vars(content_holdings)["_OUTDATED"])
    found[Finding.FRAGMENT].add("no-such-anchor")
    found[Finding.CERTIFICATE].add("certificate-ends-soon")
    found[Finding.REVIEW_DUE].add("review-every")
    return dict(found)


def _written(pattern: str, *paths: Path) -> set[str]:
    return {code for path in paths for code in re.findall(pattern, path.read_text(encoding="utf-8"))}

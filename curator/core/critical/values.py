"""What can harm a reader when it changes: the kinds of critical facts, and one that changed."""

from dataclasses import dataclass
from enum import StrEnum


class CriticalKind(StrEnum):
    """In order of rank, the most dangerous first."""

    PHONE = "phone"
    CLOSURE = "closure"
    DOSE = "dose"
    NEGATION = "negation"
    TREATMENT = "treatment"
    ELIGIBILITY = "eligibility"
    AGE = "age"
    HOURS = "hours"
    ADDRESS = "address"
    COST = "cost"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Critical:
    """A critical fact that changed, as the page writes it: `before` is '' where it was added, `after` where it was
    taken out."""

    kind: CriticalKind
    before: str
    after: str

"""The one mark that no page holds: an organisation that a certificate names."""

from dataclasses import replace

from curator.core.change import compare
from curator.core.facts import DocumentKind, Marks, PageFacts, Reading, Signs
from curator.core.owner import judge
from curator.core.owner.values import Owner
from curator.core.promise import NO_PROMISE
from tests.unit.core.builders import facts

BEFORE = replace(
    facts(*(f"Fear number {n} comes in waves after a diagnosis, and nobody has to carry it alone." for n in range(6))),
    title="Coping – Hope House",
    marks=Marks(
        "hope.example",
        ("Hope House",),
        ("Hope House",),
        ("8005550142",),
        ("119219814RR0001",),
        certificate="Hope House Inc.",
    ),
)
AFTER = replace(
    facts(*(f"Cheap stockings of kind {n} are compared here by our team with prices and links." for n in range(6))),
    title="Best stockings – Sock Guru",
    marks=Marks(
        "hope.example", ("Sock Guru",), ("Sock Guru Media LLC",), ("8005550199",), certificate="www.hope.example"
    ),
)


def whose(now: PageFacts) -> Owner:
    reading = Reading(now, Signs(DocumentKind.HTML))
    return judge(reading, compare(BEFORE, now), approved=BEFORE, promise=NO_PROMISE, hops=()).owner


def test_a_certificate_that_names_the_same_organisation_keeps_a_page_its_owners() -> None:
    assert whose(AFTER) is Owner.ANOTHERS
    assert whose(replace(AFTER, marks=replace(AFTER.marks, certificate="Hope House Inc."))) is Owner.SAME


def test_a_certificate_that_names_the_host_only_says_nothing() -> None:
    assert whose(replace(AFTER, marks=replace(AFTER.marks, certificate="hope.example"))) is Owner.ANOTHERS

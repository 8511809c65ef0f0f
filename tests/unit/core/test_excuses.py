"""Pages that say, with status 200, that they are not to be seen now."""

from dataclasses import replace

import pytest

from curator.core import excuses
from curator.core.facts import DocumentKind, PageFacts, Reading, Signs
from curator.core.reachability import Answer, Reason
from tests.unit.core.builders import facts


def judged(page: PageFacts) -> Reason | None:
    found = excuses.judge(Reading(page, Signs(DocumentKind.HTML)))
    return found.reason if found is not None else None


def titled(title: str, *paragraphs: str) -> PageFacts:
    return replace(facts(*paragraphs), title=title)


@pytest.mark.parametrize(
    "page",
    [
        titled("Hope House", "We are down for maintenance and will be back in an hour."),
        titled("Site maintenance", "Thank you for your patience."),
        titled("Hope House", "Our website is temporarily unavailable. Call us on 555 0142."),
        titled("Maintenance en cours", "Le site revient bientôt."),
        titled("Wartungsarbeiten", "Bitte versuchen Sie es später noch einmal."),
        titled("Error", "Error establishing a database connection"),
    ],
)
def test_a_site_that_is_being_repaired(page: PageFacts) -> None:
    found = excuses.judge(Reading(page, Signs(DocumentKind.HTML)))
    assert found is not None
    assert (found.answer, found.reason) == (Answer.FAILING, Reason.UNDER_REPAIR)


@pytest.mark.parametrize(
    "page",
    [
        titled("Access denied", "You do not have permission to view this page."),
        titled("Hope House", "This content is not available in your country."),
        titled("Accès refusé", "Vous n'avez pas les droits."),
    ],
)
def test_a_site_that_does_not_let_us_see_it(page: PageFacts) -> None:
    assert judged(page) is Reason.FORBIDDEN


LONG = "Ten years of talks with nurses and patients stand behind this text, and it has been read by many of them. " * 6


@pytest.mark.parametrize(
    "page",
    [
        titled("Maintenance treatment after chemotherapy", LONG),
        titled("Access denied: how buildings keep people out", LONG),
        titled("Our kitchen", "The kitchen is under the roof. We cook on Fridays."),
        titled("Opening hours", "The office is closed on Monday."),
        titled("Status page", f"Last year our site was down for maintenance twice. {LONG}"),
    ],
)
def test_pages_that_only_speak_of_such_things(page: PageFacts) -> None:
    assert judged(page) is None

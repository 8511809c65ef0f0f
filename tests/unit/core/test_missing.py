"""The server answers, but is the page there?"""

from dataclasses import replace

import pytest

from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence
from curator.core.facts import DocumentKind, PageFacts, Reading, Signs
from curator.core.missing import Around, Ask, Landing, Missing, Sibling, alike, judge, own_words
from curator.core.promise import NO_PROMISE, Promise
from curator.core.reachability import Reason
from tests.unit.core.builders import answered, facts, redirected

DEEP = "https://www.hope.example/help/coping.html"
HOME = "https://www.hope.example/"
BEFORE = facts("Coping with fear after a diagnosis asks much of you.", "Talk with a nurse as often as you need.")
WELCOME = replace(
    facts("Welcome to Hope House. We raise money, run a shop and meet on Fridays.", "Join our choir and our walks."),
    title="Hope House",
)
REPLACED = Change(ChangeKind.REPLACED, 1.0)
SAME = Change(ChangeKind.FURNITURE, 0.0)
ASKED = Around(crowd=0, asked=True)
SAID = Promise(("coping with fear",), ("Hope House on coping with fear after a diagnosis.",))


def look(
    evidence: Evidence,
    now: PageFacts = WELCOME,
    change: Change | None = REPLACED,
    *,
    said: Promise = NO_PROMISE,
    around: Around = ASKED,
) -> Missing | Ask | None:
    reading = Reading(now, Signs(DocumentKind.HTML))
    return judge(evidence, reading, change, BEFORE if change is not None else None, said, around)


def sent(*addresses: str, status: int = 302) -> Evidence:
    return redirected([(address, status) for address in addresses[:-1]] + [(addresses[-1], 200)])


def made_up(page: PageFacts | None, final: str = DEEP) -> Sibling:
    return Sibling(answered(200, url=final), Reading(page, Signs(DocumentKind.HTML)) if page is not None else None)


def test_the_page_is_there_where_its_approved_text_is_whatever_the_way() -> None:
    assert look(sent(DEEP, HOME), BEFORE, SAME) is None
    assert look(sent(DEEP, "https://www.hope.example/404"), BEFORE, SAME) is None


def test_the_pages_own_words_need_one_look() -> None:
    now = replace(facts("The page that you are looking for could not be found."), title="Page not found – Hope House")
    reading = Reading(now, Signs(DocumentKind.HTML))
    for change, approved in ((REPLACED, BEFORE), (None, None)):
        lost = own_words(reading, change, approved, NO_PROMISE)
        assert lost is not None
        assert (lost.at_once, lost.reason) == (True, Reason.SOFT_404)
    assert own_words(reading, SAME, BEFORE, NO_PROMISE) is None
    assert own_words(reading, REPLACED, now, NO_PROMISE) is None


def test_the_more_of_the_page_is_there_the_plainer_it_must_say_that_it_is_not() -> None:
    box = replace(facts("The page that you are looking for could not be found."), title="Coping – Hope House")
    reading = Reading(box, Signs(DocumentKind.HTML))
    assert own_words(reading, REPLACED, BEFORE, NO_PROMISE) is not None
    assert own_words(reading, Change(ChangeKind.EDITED, 0.2), BEFORE, NO_PROMISE) is None


def test_weaker_words_are_enough_only_where_the_approved_text_is_gone() -> None:
    home = "Hope House helps families in and around Leeds. Ring us on 0113 496 0000 or come to our Friday club."
    reading = Reading(replace(facts(home), title="404 | Hope House"), Signs(DocumentKind.HTML))
    assert own_words(reading, REPLACED, BEFORE, NO_PROMISE) is not None
    assert own_words(reading, Change(ChangeKind.EDITED, 0.2), BEFORE, NO_PROMISE) is None
    assert own_words(reading, None, None, NO_PROMISE) is None


def test_a_page_that_spoke_so_when_it_was_approved_is_there() -> None:
    reading = Reading(facts("This posting is closed. Thank you."), Signs(DocumentKind.HTML))
    before = facts("This opportunity is closed. We thank you for your interest in it.")
    assert own_words(reading, REPLACED, before, NO_PROMISE) is None


def test_a_link_that_speaks_of_errors_leads_to_a_page_that_does() -> None:
    page = replace(facts("The server answers so where it has no page."), title="404 Not Found")
    reading = Reading(page, Signs(DocumentKind.HTML))
    assert own_words(reading, None, None, Promise(("404 Not Found",))) is None


def test_an_address_that_calls_itself_an_error_page_needs_one_look() -> None:
    lost = look(sent(DEEP, "https://www.hope.example/error/404.html"))
    assert isinstance(lost, Missing)
    assert (lost.at_once, lost.landing) == (True, Landing.ERROR)


@pytest.mark.parametrize("status", [301, 302])
def test_a_deep_page_sent_to_the_home_page_needs_two_looks(status: int) -> None:
    lost = look(sent(DEEP, HOME, status=status))
    assert isinstance(lost, Missing)
    assert (lost.at_once, lost.reason) == (False, Reason.SENT_HOME)


def test_whether_a_made_up_address_is_sent_home_too_is_asked_and_told() -> None:
    assert look(sent(DEEP, HOME), around=Around()) is Ask.SIBLING
    lost = look(sent(DEEP, HOME), around=replace(ASKED, sibling=made_up(WELCOME, HOME)))
    assert isinstance(lost, Missing)
    assert lost.sibling_too


def test_with_nothing_approved_our_words_stand_in() -> None:
    assert isinstance(look(sent(DEEP, HOME), change=None, said=SAID), Missing)
    assert look(sent(DEEP, HOME), BEFORE, None, said=SAID) is None
    assert look(sent(DEEP, HOME), change=None, said=Promise(("here",))) is None


def test_many_pages_sent_to_one() -> None:
    landing = "https://www.hope.example/news"
    assert look(sent(DEEP, landing), around=Around()) is Ask.CROWD
    assert look(sent(DEEP, landing), around=replace(ASKED, crowd=1)) is None
    lost = look(sent(DEEP, landing), around=replace(ASKED, sibling=made_up(WELCOME, landing)))
    assert isinstance(lost, Missing)
    assert lost.reason is Reason.SENT_TO_ONE
    lost = look(sent(DEEP, landing), around=replace(ASKED, crowd=2))
    assert isinstance(lost, Missing)
    assert lost.reason is Reason.SENT_TO_ONE


def test_a_search_that_stands_in_for_the_page() -> None:
    lost = look(sent(DEEP, "https://www.hope.example/search?q=coping"))
    assert isinstance(lost, Missing)
    assert lost.reason is Reason.SENT_TO_SEARCH


def test_an_answer_like_that_of_a_made_up_address_needs_a_broken_promise_too() -> None:
    assert look(answered(url=DEEP), around=Around()) is Ask.SIBLING
    same = replace(ASKED, sibling=made_up(WELCOME))
    lost = look(answered(url=DEEP), around=same)
    assert isinstance(lost, Missing)
    assert (lost.at_once, lost.reason) == (False, Reason.SAME_AS_MADE_UP)
    assert look(answered(url=DEEP), change=None, said=Promise(("wigs and scarves",)), around=same) is None
    assert look(answered(url=DEEP), change=Change(ChangeKind.THINNED, 0.7), around=same) is None


def test_a_made_up_address_that_is_answered_otherwise_accuses_nobody() -> None:
    for sibling in (None, made_up(None), made_up(facts("Another page altogether, on wigs and scarves."))):
        assert look(answered(url=DEEP), around=replace(ASKED, sibling=sibling)) is None


def test_a_file_that_became_a_page_is_in_doubt() -> None:
    file = "https://www.hope.example/help/coping.pdf"
    assert look(answered(url=file), change=None, around=Around()) is Ask.SIBLING


def test_a_programs_error_in_place_of_the_page_needs_two_looks() -> None:
    error = facts("Fatal error: Call to undefined function show() in /srv/www/coping.php on line 12")
    lost = look(answered(url=DEEP), error)
    assert isinstance(lost, Missing)
    assert (lost.at_once, lost.reason) == (False, Reason.SERVER_ERROR)
    assert look(answered(url=DEEP), error, Change(ChangeKind.THINNED, 0.7)) is None
    assert look(answered(url=DEEP), error, change=None) is None


def test_home_pages_are_not_asked_about() -> None:
    assert look(answered(url=HOME), around=Around()) is None


def test_answers_are_alike_but_for_a_word_or_two() -> None:
    assert alike(WELCOME, replace(WELCOME, title="Hope House: coping"))
    assert not alike(WELCOME, BEFORE)


def test_a_page_sent_to_one_that_has_neither_its_text_nor_what_we_say_of_it() -> None:
    team = "https://www.hope.example/about/team"
    lost = look(sent(DEEP, team), said=SAID)
    assert isinstance(lost, Missing)
    assert (lost.reason, lost.at_once) == (Reason.SENT_ELSEWHERE, False)
    assert look(sent(DEEP, team), replace(BEFORE, title="Fear"), said=SAID) is None
    assert look(sent(DEEP, team), said=Promise(("here",))) is None

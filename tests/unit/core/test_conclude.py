"""From one look at a link to its outcome: what is judged, compared, planned, and what is left alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.assess import Known
from curator.core.conclude import conclude, read_needed, request_for
from curator.core.confirm import Ladder
from curator.core.evidence import Certificate, Evidence, Trouble
from curator.core.facts import DocumentKind, PageFacts, Reading, Signs
from curator.core.findings import Closed, Finding, Opened, Standing, Status, Updated, Urgency
from curator.core.history import History, Outcome, Sight
from curator.core.missing import Around
from curator.core.policy import Policy
from curator.core.reachability import Answer
from tests.unit.core.builders import PAGE, after, answered, facts, failed, history, redirected

POLICY = Policy()
BEFORE = facts(
    "Our helpline is open every day of the year, from nine in the morning until nine at night.",
    "Call 1-800-555-0100 and a nurse will listen to you for as long as you need.",
    "All calls are free, and nobody will ask for your name or for your address.",
)
AFTER = facts(
    "Our helpline is open every day of the year, from nine in the morning until nine at night.",
    "Call 1-800-555-0199 and a nurse will listen to you for as long as you need.",
    "All calls are free, and nobody will ask for your name or for your address.",
)
KNOWN = history(
    approved=1,
    approved_from=PAGE,
    latest=1,
    latest_from=PAGE,
    extractor="test/1",
    body_digest="old",
    etag='"a"',
)


def look(
    evidence: Evidence,
    before: History = KNOWN,
    now: PageFacts | None = None,
    approved: PageFacts | None = BEFORE,
    policy: Policy = POLICY,
) -> Outcome:
    reading = Reading(now, Signs(DocumentKind.HTML, anchors=frozenset())) if now is not None else None
    known = Known(approved if now is not None else None, around=Around(asked=True))
    outcome = conclude(before, evidence, reading, known, policy)
    assert isinstance(outcome, Outcome)
    return outcome


def opened(outcome: Outcome) -> list[Finding]:
    return [step.holding.finding for step in outcome.transitions if isinstance(step, Opened)]


def walk(looks: list[Evidence], start: History | None = None) -> list[Outcome]:
    """Carries one link through its looks, as the store would."""
    known, outcomes = start or history(), []
    for evidence in looks:
        outcome = look(evidence, known)
        outcomes.append(outcome)
        known = replace(known, ladder=outcome.ladder)
    return outcomes


def test_a_first_complete_look_becomes_the_approved_state() -> None:
    outcome = look(answered(), history(), BEFORE, None)
    assert outcome.rebaseline
    assert outcome.facts == BEFORE
    assert outcome.sight is Sight.CHECKED
    assert outcome.transitions == ()
    assert outcome.next_check_at == after(7)


def test_a_link_that_fails_once_is_watched_and_accused_of_nothing() -> None:
    (outcome,) = walk([answered(404)])
    assert outcome.transitions == ()
    assert outcome.ladder.failing is not None
    assert outcome.next_check_at == after(hours=72 / 15)


def test_a_link_that_fails_for_three_days_is_dead_with_its_dates() -> None:
    *_, last = walk([answered(404), answered(404, at=after(1)), answered(404, at=after(3))])
    (step,) = last.transitions
    assert isinstance(step, Opened)
    assert step.holding.finding is Finding.DEAD
    assert step.holding.since == after(0)
    assert step.holding.evidence["looks"] == 3


def test_the_due_times_of_a_watched_link_lead_to_the_first_moment_that_can_confirm() -> None:
    looks = [answered(404)]
    for _ in range(POLICY.failures - 1 + POLICY.looks_between):
        last = walk(looks)[-1]
        assert opened(last) == []
        looks.append(answered(404, at=last.next_check_at))
    assert opened(walk(looks)[-1]) == [Finding.DEAD]
    assert looks[-1].at == after(3)


def test_an_answer_closes_what_was_dead_at_once() -> None:
    dead = replace(KNOWN, standings=(Standing(9, Finding.DEAD, "dead", Status.OPEN),))
    outcome = look(answered(digest="old"), dead)
    assert outcome.transitions == (Closed(9, Finding.DEAD, "recovered"),)
    assert outcome.ladder == Ladder()


def test_a_wall_neither_closes_nor_opens_anything_at_once() -> None:
    dead = replace(KNOWN, standings=(Standing(9, Finding.DEAD, "dead", Status.OPEN),))
    assert look(answered(403), dead).transitions == ()


def test_a_stronger_cause_takes_the_place_of_a_wall() -> None:
    walled = replace(KNOWN, standings=(Standing(9, Finding.BLOCKED, "forbidden", Status.OPEN),))
    outcome = look(failed(Trouble.UNSAFE_ADDRESS), walled)
    assert Closed(9, Finding.BLOCKED, "superseded") in outcome.transitions
    assert opened(outcome) == [Finding.UNSAFE]


def test_a_site_that_answers_404_and_403_by_turns_is_one_item() -> None:
    *_, last = walk([answered(404), answered(404, at=after(1)), answered(404, at=after(3))])
    dead = replace(KNOWN, ladder=last.ladder, standings=(Standing(9, Finding.DEAD, "dead", Status.OPEN),))
    for week in range(1, 9):
        status = 403 if week % 2 else 404
        outcome = look(answered(status, at=after(3 + 7 * week)), dead)
        (step,) = outcome.transitions
        assert isinstance(step, Updated)
        assert not step.changed
        assert step.holding.reason == "The site answers 'not found' (404)."
        also = (Finding.BLOCKED,) if status == 403 and week > 1 else ()
        assert step.holding.also == also
        dead = replace(dead, ladder=outcome.ladder)


def test_a_dead_link_whose_site_only_turns_programs_away_now_is_blocked_in_the_end() -> None:
    *_, last = walk([answered(404), answered(404, at=after(1)), answered(404, at=after(3))])
    dead = replace(KNOWN, ladder=last.ladder, standings=(Standing(9, Finding.DEAD, "dead", Status.OPEN),))
    steps = []
    for week in range(1, 9):
        outcome = look(answered(403, at=after(3 + 7 * week)), dead)
        steps += outcome.transitions
        dead = replace(dead, ladder=outcome.ladder)
    assert Closed(9, Finding.DEAD, "superseded") in steps


def test_a_rate_limit_that_lasts_three_days_is_not_yet_told() -> None:
    looks = [answered(429, at=after(day), retry_after=after(day + 1)) for day in range(4)]
    assert all(outcome.transitions == () for outcome in walk(looks))


def test_a_site_that_is_closed_for_a_while_is_never_a_failure() -> None:
    looks = [answered(503, at=after(day), retry_after=after(day + 1)) for day in range(6)]
    assert all(outcome.ladder.failing is None and outcome.transitions == () for outcome in walk(looks))


def test_a_bad_certificate_is_told_at_once_and_an_incomplete_chain_mildly() -> None:
    (expired,) = look(failed(Trouble.TLS_EXPIRED)).holdings
    (chain,) = look(failed(Trouble.TLS_INCOMPLETE_CHAIN)).holdings
    assert (expired.finding, expired.urgency) == (Finding.CERTIFICATE, Urgency.ACT)
    assert (chain.finding, chain.urgency) == (Finding.CERTIFICATE, Urgency.READ)


def test_a_changed_sentence_opens_an_item_with_before_and_after() -> None:
    (step,) = look(answered(digest="new"), now=AFTER).transitions
    assert isinstance(step, Opened)
    (pair,) = step.holding.evidence["sentences"]
    assert "0100" in pair["before"]
    assert "0199" in pair["after"]


def test_the_same_text_in_other_bytes_opens_nothing() -> None:
    outcome = look(answered(digest="new"), now=BEFORE)
    assert outcome.transitions == ()
    assert outcome.approved_again


def test_a_change_that_must_be_seen_twice_waits_for_the_second_look() -> None:
    policy = replace(POLICY, change_looks=2)
    first = look(answered(digest="new"), now=AFTER, policy=policy)
    assert first.transitions == ()
    assert first.next_check_at == after(1)
    waiting = replace(KNOWN, pending=first.pending, pending_state=first.pending_state, body_digest="new")
    again = answered(at=after(1), digest="new")
    assert read_needed(waiting, again, "test/1")
    assert request_for(waiting, "test/1").etag is None
    assert opened(look(again, waiting, AFTER, policy=policy)) == [Finding.CHANGED]


def test_a_change_that_goes_back_before_it_is_told_stays_untold() -> None:
    policy = replace(POLICY, change_looks=2)
    first = look(answered(digest="new"), now=AFTER, policy=policy)
    waiting = replace(KNOWN, pending=first.pending, pending_state=first.pending_state)
    back = look(answered(at=after(1), digest="back"), waiting, BEFORE, policy=policy)
    assert back.transitions == ()
    assert back.pending is None


def test_a_changed_item_goes_on_with_its_page_and_closes_when_the_text_is_back() -> None:
    told = look(answered(digest="new"), now=AFTER).holdings[0].state
    standing = replace(KNOWN, standings=(Standing(4, Finding.CHANGED, told, Status.OPEN),))
    later = facts(*(block.text.replace("0199", "0177") for block in AFTER.blocks))
    (step,) = look(answered(at=after(7), digest="newer"), standing, later).transitions
    assert isinstance(step, Updated)
    assert step.changed
    assert look(answered(at=after(14), digest="b"), standing, BEFORE).transitions == (
        Closed(4, Finding.CHANGED, "recovered"),
    )


@pytest.mark.parametrize(
    "evidence",
    [
        answered(404),
        answered(500),
        answered(206, digest="part"),
        answered(200, digest="huge", cut=True),
        failed(Trouble.TRUNCATED),
    ],
)
def test_only_a_complete_page_is_read(evidence: Evidence) -> None:
    assert not read_needed(KNOWN, evidence, "test/1")


def test_equal_bytes_are_not_read_again_but_a_new_extractor_reads_them() -> None:
    assert not read_needed(KNOWN, answered(digest="old"), "test/1")
    assert read_needed(KNOWN, answered(digest="old"), "test/2")
    assert request_for(KNOWN, "test/1").etag == '"a"'
    assert request_for(KNOWN, "test/2").etag is None


def test_a_new_extractor_rebaselines_and_raises_nothing() -> None:
    outcome = look(answered(digest="new"), now=replace(AFTER, extractor="test/2"))
    assert outcome.rebaseline
    assert outcome.transitions == ()


def test_an_upgrade_of_ours_approves_no_change_that_nobody_has_decided() -> None:
    undecided = replace(KNOWN, standings=(Standing(4, Finding.CHANGED, "x", Status.OPEN),))
    outcome = look(answered(digest="new"), undecided, replace(AFTER, extractor="test/2"))
    assert not outcome.rebaseline
    assert outcome.facts is not None
    assert outcome.transitions == ()


def test_a_page_without_readable_text_is_blind_and_changes_nothing() -> None:
    standing = replace(KNOWN, standings=(Standing(4, Finding.CHANGED, "x", Status.OPEN),))
    outcome = look(answered(digest="shell"), standing, facts())
    assert outcome.sight is Sight.BLIND
    assert outcome.facts is None
    assert outcome.transitions == ()


def test_a_move_is_told_with_the_new_address_and_what_became_of_the_text() -> None:
    sent = redirected([(PAGE, 301), ("https://www.hope.example/coping", 200)], digest="new")
    same = look(sent, now=BEFORE).holdings
    assert [(h.finding, h.suggestions[0].url) for h in same] == [(Finding.MOVED, "https://www.hope.example/coping")]
    assert "its text is the same" in same[0].reason
    moved, changed = look(sent, now=AFTER).holdings
    assert "most of its text" in moved.reason
    assert changed.finding is Finding.CHANGED


def test_a_review_falls_due_whatever_the_page_does_and_only_then() -> None:
    due = replace(KNOWN, review_due_at=after(0))
    assert opened(look(answered(404), due)) == [Finding.REVIEW_DUE]
    assert opened(look(answered(digest="old"), due)) == [Finding.REVIEW_DUE]
    assert opened(look(answered(digest="old"), replace(KNOWN, review_due_at=after(1)))) == []


any_evidence = st.one_of(
    st.sampled_from(list(Trouble)).map(failed),
    st.integers(200, 599).map(lambda status: answered(status, digest="new")),
)
any_standing = st.lists(
    st.builds(
        Standing, st.integers(1, 9), st.sampled_from(list(Finding)), st.just("x"), st.sampled_from(list(Status)[:4])
    ),
    max_size=3,
    unique_by=(lambda s: s.id, lambda s: s.finding),
)


@given(any_evidence, any_standing, st.booleans())
def test_every_look_has_an_outcome_and_a_due_time_ahead(
    evidence: Evidence, standings: list[Standing], changed: bool
) -> None:
    known = replace(KNOWN, standings=tuple(standings))
    now = (AFTER if changed else BEFORE) if read_needed(known, evidence, "test/1") else None
    outcome = look(evidence, known, now)
    assert outcome.next_check_at > evidence.at
    if outcome.reach.answer is Answer.NOT_LOOKED:
        assert opened(outcome) == []
    # A change of text is never told while the page cannot be had.
    if outcome.reach.answer is not Answer.ALIVE:
        assert Finding.CHANGED not in opened(outcome)


def test_an_answer_that_may_hide_a_wall_is_read_and_never_kept() -> None:
    evidence = answered(403)
    assert read_needed(KNOWN, evidence, "test/1")
    outcome = look(evidence, KNOWN, AFTER)
    assert (outcome.facts, outcome.change) == (None, None)
    assert outcome.reach.answer is Answer.BLOCKED


def test_an_upgrade_of_the_extractor_accuses_nobody_and_asks_nothing() -> None:
    """A link that was approved where it lands, and a text that cannot be compared, are no broken promise."""
    home = "https://www.hope.example/"
    sent = redirected([(PAGE, 302), (home, 200)], digest="new")
    known = replace(KNOWN, approved_from=home, latest_from=home)
    reading = Reading(replace(AFTER, extractor="test/2"), Signs(DocumentKind.HTML, anchors=frozenset()))
    outcome = conclude(known, sent, reading, Known(BEFORE), POLICY)
    assert isinstance(outcome, Outcome)
    assert (opened(outcome), outcome.ladder, outcome.rebaseline) == ([], Ladder(), True)


def test_what_a_certificate_that_ends_soon_bars_is_told_when_it_is_renewed() -> None:
    soon = Certificate("www.hope.example", "", after(-80), after(5))
    barred = look(replace(answered(), certificate=soon), KNOWN, AFTER)
    assert opened(barred) == [Finding.CERTIFICATE]
    assert (barred.facts, barred.same_page) == (None, False)
    standing = Standing(4, Finding.CERTIFICATE, "ends-soon 2026-01-10", Status.OPEN)
    renewed = look(answered(at=after(7)), replace(KNOWN, standings=(standing,)), AFTER)
    assert opened(renewed) == [Finding.CHANGED]
    assert [step.id for step in renewed.transitions if isinstance(step, Closed)] == [4]


@pytest.mark.parametrize("worse", [Finding.TAKEN_OVER, Finding.GONE])
def test_a_wall_or_a_certificate_does_not_end_what_is_worse(worse: Finding) -> None:
    before = replace(KNOWN, standings=(Standing(7, worse, "so", Status.OPEN),))
    assert look(failed(Trouble.TLS_EXPIRED), before).transitions == ()
    walled = replace(before, ladder=look(answered(403), before).ladder)
    assert look(answered(403, at=after(3)), walled).transitions == ()
    assert [step.id for step in look(answered(304), before).transitions if isinstance(step, Closed)] == [7]


@pytest.mark.parametrize(
    ("finding", "state"),
    [(Finding.CLOSING, "Call 1-800-555-0199"), (Finding.OWNER_CHANGED, "merged-said Call 1-800-555-0199 and a nurse")],
)
def test_what_was_announced_at_a_first_look_stays_told_while_the_page_still_says_it(
    finding: Finding, state: str
) -> None:
    before = replace(KNOWN, standings=(Standing(7, finding, state, Status.OPEN),))
    again = look(answered(), before, AFTER, AFTER)
    assert again.transitions == ()
    taken_out = look(answered(), before, BEFORE, AFTER)
    assert [step.id for step in taken_out.transitions if isinstance(step, Closed)] == [7]


def test_what_an_editor_called_the_page_is_kept_though_a_part_of_it_is_missing() -> None:
    gone = replace(BEFORE, title="Page not found")
    accused = look(answered(), replace(KNOWN, approved=None, latest=None, body_digest=None), gone, None)
    (item,) = accused.holdings
    kept = replace(
        KNOWN,
        url=PAGE + "#nurses",
        approved=None,
        latest=None,
        body_digest=None,
        standings=(Standing(3, Finding.GONE, item.state, Status.SETTLED),),
    )
    again = look(answered(), kept, gone, None)
    assert (again.facts, again.rebaseline) == (gone, True)
    assert opened(again) == [Finding.FRAGMENT]

"""What an editor meets in the digest, and in which order."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.findings import Finding, Suggestion, SuggestionKind, Urgency
from curator.core.link import Notes, Reference
from curator.core.review import Counts, Item, Shares, Sum, Watched
from curator.settings import Site
from reports.digest import ENTRIES, Digest, build
from reports.entries import Entry
from reports.spans import Mark, plain
from tests.unit.reports.builders import (
    BEFORE,
    ENGLISH,
    FRENCH,
    NOW,
    PLACE,
    SITES,
    WATCHED,
    empty_start,
    everything,
    item,
    moves,
    ordinary_week,
    quiet_week,
    review,
    shares,
)


def only(one: Item, site: Site = ENGLISH) -> Entry:
    digest = build(review(one), site)
    (section,) = digest.sections
    (entry,) = section.entries
    return entry


def first(one: Item, site: Site = ENGLISH) -> str:
    return plain(only(one, site).first)


def titles(digest: Digest) -> list[str]:
    return [section.title for section in digest.sections]


def test_sections_come_worst_first_and_urgent_heads_what_to_act_on() -> None:
    digest = build(everything(), ENGLISH)
    assert titles(digest) == ["Act now", "Safe to update", "Please read", "A person must look", "Review due"]
    assert [entry.word for entry in digest.sections[0].entries][:3] == ["Urgent", "Urgent", "Act now"]
    assert sum(section.count for section in digest.sections) == len(Finding)


def test_the_order_does_not_depend_on_the_order_of_the_items() -> None:
    shuffled = replace(everything(), items=everything().items[::-1])
    assert titles(build(shuffled, ENGLISH)) == titles(build(everything(), ENGLISH))
    assert build(shuffled, ENGLISH).sections[0].entries[0].finding is Finding.TAKEN_OVER


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
@pytest.mark.parametrize("finding", Finding)
def test_every_finding_is_said_in_both_languages(finding: Finding, site: Site) -> None:
    entry = only(item(finding), site)
    assert plain(entry.first).strip()
    assert entry.step.words
    assert len(entry.choices) in (3, 4)
    assert len(entry.evidence) <= 2
    assert "{" not in plain(entry.first)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("not-found", "This page is gone: it has answered ‘not found’ on 4 looks since Tuesday 13 January."),
        ("gone-for-good", "This page is gone for good: the site has said so on 4 looks since Tuesday 13 January."),
        ("no-such-host", "There is no site of this name any more: we found none on 4 looks since Tuesday 13 January."),
        ("connect-timeout", "The site has not answered on 4 looks since Tuesday 13 January."),
        (
            "server-error",
            "The site answers with an error of its own. We have seen this on 4 looks since Tuesday 13 January.",
        ),
    ],
)
def test_a_dead_link_says_what_was_seen_how_often_and_since_when(rule: str, said: str) -> None:
    assert first(item(Finding.DEAD, rule=rule)) == said


def test_a_dead_link_is_said_in_french_too() -> None:
    said = first(item(Finding.DEAD), FRENCH)
    assert said == (
        "Cette page a disparu\u00a0: elle a répondu «\u202fintrouvable\u202f» 4 fois depuis le mardi 13 janvier."
    )


def test_a_move_offers_the_new_address_as_the_next_step() -> None:
    entry = only(item(Finding.MOVED))
    assert plain(entry.first) == "The page has a new address for good; its text is the same."
    assert entry.step.address is not None
    assert entry.step.address.href == "https://willow.example/new"


@pytest.mark.parametrize(("kept", "said"), [("most", "most of its text is the same"), ("site", "on the same site")])
def test_a_move_claims_no_more_than_was_compared(kept: str, said: str) -> None:
    moved = item(Finding.MOVED)
    assert said in first(replace(moved, evidence={**moved.evidence, "kept": kept}))


def test_a_change_says_how_much_and_shows_the_words() -> None:
    entry = only(item(Finding.CHANGED))
    assert plain(entry.first) == "One sentence changed, one was added."
    assert [span.text for span in entry.pairs[0].after if span.mark is Mark.ADDED] == ["1-800-555-0199"]
    assert entry.pairs[1].before == ()


def test_a_critical_change_shows_the_detail_in_its_first_sentence() -> None:
    entry = only(item(Finding.CHANGED, critical=True))
    assert plain(entry.first) == "A detail that readers rely on changed: 1-800-555-0100 → 1-800-555-0199."


def test_of_many_changed_sentences_the_first_are_shown_and_the_rest_counted() -> None:
    pairs = [{"before": f"Sentence {n}.", "after": f"Sentence {n} now."} for n in range(9)]
    entry = only(item(Finding.CHANGED, evidence={"sentences": pairs}))
    assert len(entry.pairs) == 4
    assert entry.more_pairs == "and five more sentences"
    assert plain(entry.first) == "Nine sentences changed."


def test_the_links_words_are_marked_in_our_sentence() -> None:
    (place,) = only(item(Finding.DEAD)).places
    assert place.before + place.page.shown + place.after == "On our page metastatic.html, line 31"
    assert [span.text for span in place.sentence if span.mark is Mark.LINK] == [PLACE.text]


@pytest.mark.parametrize(
    ("site", "said"),
    [(ENGLISH, "On our page ‘Where to find help’"), (FRENCH, "Sur notre page «\u202fWhere to find help\u202f»")],
)
def test_our_page_is_named_by_its_title_and_its_address_stands_in_the_small_print(site: Site, said: str) -> None:
    entry = only(item(Finding.DEAD, references=(replace(PLACE, title="Where to\n find help"),)), site)
    (place,) = entry.places
    assert place.before + place.page.shown + place.after == said
    assert place.page.href == PLACE.page
    assert [value for _, value in entry.facts if value.startswith(f"{PLACE.page}, li")]


def test_the_pages_of_many_alike_stand_in_their_small_print() -> None:
    titled = [replace(one, references=(replace(one.references[0], title="Types"),)) for one in moves(4)]
    (section,) = build(review(*titled), ENGLISH).sections
    ((label, value),) = section.entries[0].facts
    assert label == "Our page"
    assert value.count("types.html, line ") == 4


def test_the_number_to_decide_by_stands_beside_the_urgency() -> None:
    assert only(item(Finding.DEAD, 7)).number == "No.\u00a07"
    (section,) = build(review(*moves(4)), ENGLISH).sections
    (many,) = section.entries
    assert many.number == ""
    assert [member.number for member in many.members] == [f"No.\u00a0{n}" for n in range(100, 104)]


@pytest.mark.parametrize(
    ("finding", "site", "said"),
    [
        (Finding.BLOCKED, ENGLISH, "It has turned us away on 4 looks since Tuesday 13 January."),
        (Finding.CERTIFICATE, ENGLISH, "We have seen this on 4 looks since Tuesday 13 January."),
        (Finding.BLOCKED, FRENCH, "Il nous a refusés 4 fois depuis le mardi 13 janvier."),
        (Finding.CERTIFICATE, FRENCH, "Nous l’avons constaté 4 fois depuis le mardi 13 janvier."),
    ],
)
def test_how_long_it_has_been_so_is_said_as_one_would_say_it(finding: Finding, site: Site, said: str) -> None:
    assert [plain(line) for line in only(item(finding), site).evidence] == [said]


def test_our_own_sentences_have_curly_quotes_and_the_pages_keep_theirs() -> None:
    entry = only(
        item(Finding.GONE, reason="It says 'no' (it's gone).", references=(replace(PLACE, context="It's 'so'."),))
    )
    assert [plain(line) for line in entry.evidence] == ["It says ‘no’ (it’s gone)."]
    assert plain(entry.places[0].sentence) == "It's 'so'."


def test_many_alike_do_not_repeat_their_first_sentence() -> None:
    walls = [item(Finding.BLOCKED, number) for number in range(4)]
    (section,) = build(review(*walls), ENGLISH).sections
    assert plain(section.entries[0].first) == "Willow turns programs away from 4 pages."
    assert section.entries[0].evidence == ()


def test_a_link_without_words_says_so() -> None:
    nameless = Reference("page.html", 3, "", "")
    (place,) = only(item(Finding.DEAD, references=(nameless,))).places
    assert plain(place.note) == "The link has no accessible name: no words that a reader could see or hear."
    assert place.sentence == ()


def test_every_place_is_named_the_many_in_the_small_print() -> None:
    places = tuple(Reference(f"page-{n}.html", n, "Willow", "See Willow.") for n in range(1, 6))
    entry = only(item(Finding.DEAD, references=places))
    named = " ".join([place.page.shown for place in entry.places] + [value for _, value in entry.facts])
    assert all(f"page-{n}.html" in named for n in range(1, 6))


def test_alike_items_of_one_organisation_are_one_entry_with_a_list() -> None:
    (section,) = build(review(*moves(4)), ENGLISH).sections
    (entry,) = section.entries
    assert plain(entry.first) == "4 pages of BREASTCANCER.ORG moved: they have new addresses for good."
    assert section.count == len(entry.members) == 4
    assert all(member.step.address and member.places for member in entry.members)


def test_two_alike_items_stay_apart() -> None:
    (section,) = build(review(*moves(2)), ENGLISH).sections
    assert len(section.entries) == 2


def test_items_of_other_hosts_rules_or_findings_are_not_lumped_together() -> None:
    different = [
        *[item(Finding.DEAD, n, organisation=None, url=f"https://host-{n}.example/") for n in range(4)],
        *[item(Finding.GONE, n + 10) for n in range(2)],
        *[item(Finding.CHANGED, n + 20, critical=True) for n in range(4)],
    ]
    digest = build(review(*different), ENGLISH)
    assert all(not entry.members for section in digest.sections for entry in section.entries)


def test_items_without_organisation_are_alike_by_their_host() -> None:
    same = [
        item(Finding.DEAD, n, organisation=None, url=f"https://{'www.' * (n % 2)}lymph.example/{n}") for n in range(4)
    ]
    (section,) = build(review(*same), ENGLISH).sections
    assert plain(section.entries[0].first) == "4 pages of lymph.example are not there any more."


def test_a_flood_is_capped_and_says_how_much_is_left_out() -> None:
    many = [item(Finding.DEAD, n, organisation=f"Organisation {n}") for n in range(ENTRIES + 7)]
    (section,) = build(review(*many), ENGLISH).sections
    assert len(section.entries) == ENTRIES
    assert section.more == "And 7 more: curator report --format csv lists them all."


@pytest.mark.parametrize(
    ("confidence", "said"), [(0.99, "certain"), (0.95, "very likely"), (0.7, "likely, please look")]
)
def test_how_sure_is_said_in_words(confidence: float, said: str) -> None:
    assert only(item(Finding.DEAD, confidence=confidence)).sure == said


def test_only_what_came_since_the_last_report_is_called_new() -> None:
    assert only(item(Finding.DEAD)).tag == "new"
    assert only(item(Finding.DEAD, opened_at=BEFORE - timedelta(days=1))).tag == ""
    firsts = build(review(item(Finding.DEAD), since=None), ENGLISH)
    assert firsts.sections[0].entries[0].tag == ""


def test_the_best_suggestion_is_the_step_and_the_others_stand_below() -> None:
    offered = (
        Suggestion("https://archive.example/1", SuggestionKind.ARCHIVE, 0.6),
        Suggestion("https://willow.example/there", SuggestionKind.SAME_SITE, 0.8),
    )
    entry = only(item(Finding.DEAD, suggestions=offered))
    assert entry.step.address is not None
    assert entry.step.address.whole == "https://willow.example/there"
    assert [step.address.whole for step in entry.others if step.address] == ["https://archive.example/1"]
    assert "take it off" in entry.choices


def test_a_mild_certificate_trouble_does_not_ask_to_take_the_link_off() -> None:
    mild = only(item(Finding.CERTIFICATE, rule="tls-incomplete-chain", urgency=Urgency.READ))
    assert mild.word == "Please read"
    assert "most browsers still open" in mild.step.words


def test_the_editors_own_notes_stand_in_the_small_print() -> None:
    entry = only(item(Finding.DEAD, notes=Notes(purpose="coping", contact="web@willow.example")))
    assert ("Our purpose", "coping") in entry.facts
    assert ("Contact there", "web@willow.example") in entry.facts


@pytest.mark.parametrize(
    ("items", "subject"),
    [
        ([Finding.TAKEN_OVER, Finding.UNSAFE, Finding.DEAD, Finding.GONE, Finding.FRAGMENT, Finding.CHANGED],
         "Links to review: 2 urgent, 3 to act on"),
        ([Finding.DEAD], "Links to review: 1 to act on"),
        ([Finding.MOVED, Finding.CHANGED, Finding.BLOCKED], "Links to review: 1 to update, 1 to read"),
        ([Finding.REVIEW_DUE], "Links to review: 1 review due"),
        ([], "Links to review: nothing needs you this week"),
    ],
)  # fmt: skip
def test_the_subject_names_the_two_most_pressing_amounts(items: list[Finding], subject: str) -> None:
    made = review(*(item(finding, number) for number, finding in enumerate(items)))
    assert build(made, ENGLISH).subject == subject


def test_the_quiet_section_adds_up() -> None:
    quiet = build(ordinary_week(), ENGLISH).quiet
    assert quiet is not None
    assert quiet.sentence == (
        "206 links: 10 stand above, 180 unchanged, 9 we could not judge, 3 we have not looked at, 2 decided already, "
        "1 to be looked at again, 1 being watched. Nothing else needs you."
    )
    assert quiet.lines[0] == "Since Monday 19 January: 8 carried over + 3 new − 1 closed = 10 open."


@given(st.tuples(*[st.integers(0, 3000)] * 7), st.sampled_from(SITES))
def test_the_numbers_of_the_quiet_line_are_always_all_the_links(numbers: tuple[int, ...], site: Site) -> None:
    told = Shares(*numbers)
    counts = Counts(told.links, told.links - told.not_checked, told.not_checked, 0, told.unchanged, told.unjudged)
    quiet = build(review(shares=told, counts=counts), site).quiet
    if quiet is None:
        assert counts.links == 0
        return
    total, *parts = (
        int(re.sub("[,\u202f]", "", each)) for each in re.findall("[0-9][0-9,\u202f]*[0-9]|[0-9]", quiet.sentence)
    )
    assert total == sum(parts) == counts.links


def test_a_link_that_is_listed_and_watched_is_counted_once() -> None:
    listed = item(Finding.CHANGED, url=WATCHED.url)
    quiet = build(review(listed, watching=(WATCHED, WATCHED), shares=shares(listed, links=9, watched=1)), ENGLISH).quiet
    assert quiet is not None
    assert quiet.sentence == "9 links: 1 stands above, 7 unchanged, 1 more being watched. Nothing else needs you."


UNKNOWN_RULE = replace(WATCHED, failures=1, next_check_at=NOW, reason="The site answers 'not found' (404).")


@pytest.mark.parametrize(
    ("site", "failed", "told", "note"),
    [
        (
            ENGLISH,
            replace(WATCHED, rule="server-error"),
            (
                "The site answers with an error of its own. "
                "2 failures since Sunday 25 January; next look on Tuesday 27 January."
            ),
            "It failed and may be back; we look again before we call it dead.",
        ),
        (
            ENGLISH,
            UNKNOWN_RULE,
            "The site answers ‘not found’ (404). 1 failure since Sunday 25 January.",
            "It failed and may be back; we look again before we call it dead.",
        ),
        (
            FRENCH,
            replace(WATCHED, rule="server-error"),
            (
                "Le site répond par une erreur de son côté. "
                "2 échecs depuis le dimanche 25 janvier\u202f; prochaine visite le mardi 27 janvier."
            ),
            "Il a échoué et reviendra peut-être\u202f; nous regardons encore avant de le dire mort.",
        ),
    ],
)
def test_a_watched_link_is_one_clean_sentence(site: Site, failed: Watched, told: str, note: str) -> None:
    quiet = build(review(watching=(failed,)), site).quiet
    assert quiet is not None
    assert [one.told for one in quiet.watching] == [told]
    assert quiet.watched_note == note


@pytest.mark.parametrize(
    ("opened", "lead"),
    [
        ([], ""),
        ([0], "1 to act on."),
        ([1], "1 to act on. It is new."),
        ([0, 1], "2 to act on. 1 of them is new."),
        ([1, 1], "2 to act on. All of them are new."),
        ([0, 1, 1], "3 to act on. 2 of them are new."),
    ],
)
def test_the_lead_says_what_is_new_in_the_right_number(opened: list[int], lead: str) -> None:
    ages = [BEFORE + timedelta(days=1 if new else -1) for new in opened]
    items = [item(Finding.DEAD, number, opened_at=at) for number, at in enumerate(ages)]
    assert build(review(*items), ENGLISH).lead == lead


@pytest.mark.parametrize(
    ("total", "said"),
    [
        (Sum(0, 1, 0, 1), "This is the first report: 1 new − 0 closed = 1 open."),
        (Sum(0, 1, 1, 0), "This is the first report: 1 new − 1 closed = 0 open."),
    ],
)
def test_the_first_report_says_that_it_is_the_first_with_a_sum_that_adds_up(total: Sum, said: str) -> None:
    quiet = build(review(item(Finding.DEAD), since=None, sum=total), ENGLISH).quiet
    assert quiet is not None
    assert quiet.lines[0] == said


def test_a_look_that_is_overdue_is_not_announced_as_the_next_one() -> None:
    quiet = build(review(next_check_at=NOW - timedelta(days=3)), ENGLISH).quiet
    assert quiet is not None
    assert not [line for line in quiet.lines if "next look" in line]


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_no_links_says_how_to_read_some(site: Site) -> None:
    digest = build(empty_start(), site)
    (notice,) = digest.notices
    assert "curator import" in notice.do
    assert digest.quiet is None
    assert not digest.decide


def test_never_looked_says_how_to_look() -> None:
    fresh = Counts(links=7, checked=0, not_checked=7, blind=0, unchanged=0, unjudged=0)
    digest = build(review(counts=fresh, since=None), ENGLISH)
    assert [notice.what for notice in digest.notices] == ["Nothing has been looked at yet."]
    assert "curator check" in digest.notices[0].do


def test_nothing_to_review_says_that_one_is_done() -> None:
    assert [notice.what for notice in build(quiet_week(), ENGLISH).notices] == ["Nothing needs you this week."]


def test_our_own_outage_is_ours_and_nothing_is_called_fine() -> None:
    digest = build(replace(quiet_week(), network_down_at=NOW - timedelta(hours=2)), ENGLISH)
    (notice,) = digest.notices
    assert notice.what == "Our own network was down on Monday 26 January, 06:00."
    assert "no site is blamed" in notice.do
    assert digest.subject == "Links to review: we could not look, our network was down"


def test_an_outage_does_not_hide_what_was_open_before() -> None:
    digest = build(review(item(Finding.DEAD), network_down_at=NOW), ENGLISH)
    assert digest.notices
    assert digest.sections
    assert digest.subject == "Links to review: 1 to act on"

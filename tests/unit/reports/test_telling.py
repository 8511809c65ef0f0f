"""What an editor reads of each family of findings: true, whole, and in both languages."""

import csv
import io
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.findings import Finding, Suggestion, SuggestionKind
from curator.core.missing import Landing
from curator.core.reachability import Reason
from curator.core.review import Item
from curator.settings import Site
from reports import render
from reports.clean import excerpt
from reports.digest import build
from reports.entries import Entry
from reports.spans import plain
from reports.words import words_for
from tests.unit.reports.builders import ENGLISH, FRENCH, NOW, SITES, families, item, review
from tests.unit.reports.core_rules import LANDED, LOST, PARKED, SHOWN, rules

CORE = "ONLY THE CORE SAYS THIS"
ALL = sorted({(finding, rule) for finding, found in rules().items() for rule in found})
BY_RULE = {(one.finding, one.rule, str(one.evidence.get("final_url"))): one for one in families()}


def only(one: Item, site: Site = ENGLISH) -> Entry:
    ((entry,),) = (section.entries for section in build(review(one), site).sections)
    return entry


def first(one: Item, site: Site = ENGLISH) -> str:
    return plain(only(one, site).first)


def of(rule: str) -> Item:
    return next(one for one in families() if one.rule == rule)


def test_the_rules_of_the_core_are_found_where_they_are_written() -> None:
    found = rules()
    assert {"parked-words", "parked-links", "spam-gambling", "restored-spam", "marks-gone"} <= found[Finding.TAKEN_OVER]
    assert {"merged-said", "formerly", "another-domain"} <= found[Finding.OWNER_CHANGED]
    assert {"joined", "renamed-said", "we-end", "ends-on", "moves"} <= found[Finding.CLOSING]
    assert {"error-title", "error-heading", "error-text", *LANDED} <= found[Finding.GONE]
    assert {"ip-address", "proxy-copy", "staging-copy"} <= found[Finding.WRONG_HOST]


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
@pytest.mark.parametrize(("finding", "rule"), ALL, ids=str)
def test_every_rule_of_the_core_has_words_of_ours_in_both_languages(finding: Finding, rule: str, site: Site) -> None:
    for evidence in ({}, {"quote": "Words of the page.", "shows": "gambling", "landing": "home", "owner": "Harbour"}):
        said = render.as_text(
            build(review(item(finding, rule=rule, reason=CORE, evidence=evidence)), site), width=80, colour=False
        )
        assert CORE not in said
        assert "{" not in said
        assert "None" not in said


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_of_ours_in_both_languages(reason: Reason, site: Site) -> None:
    for finding in (Finding.DEAD, Finding.BLOCKED, Finding.CERTIFICATE, Finding.UNSAFE):
        digest = build(review(item(finding, rule=reason.value, reason=CORE, evidence={"looks": 2})), site)
        assert CORE not in render.as_text(digest, width=80, colour=False)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_code_that_fills_a_blank_has_words(language: str) -> None:
    words = words_for(language, "UTC", NOW)
    assert all(words.phrase(f"shows.{code}") for code in SHOWN)
    assert all(words.phrase(f"lost.{kind}") for kind in LOST)
    # A search is told by its own sentence, and what leads nowhere has no place to name.
    assert all(words.phrase(f"landing.{one}") for one in set(Landing) - {Landing.SEARCH, Landing.NOWHERE})
    assert words.phrase("shows.something-new") == ""


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            "spam-gambling",
            (
                "This address now belongs to somebody else: it shows an online casino or betting site (‘Lucky Spin "
                "88’) where Hope House used to be."
            ),
        ),
        (
            "parked-words",
            (
                "Nobody keeps a page at this address any more: it shows a notice that the address is for sale where "
                "Hope House used to be."
            ),
        ),
        (
            "marks-gone",
            (
                "This address now belongs to somebody else: it shows another site (‘Daily Wellness’) where Hope House "
                "used to be."
            ),
        ),
        ("restored-spam", "This address now belongs to somebody else, who shows the old text of Hope House again."),
        ("sent-home", "The link no longer leads to this page: readers land on the site’s home page."),
        (
            "sent-to-one",
            "The link no longer leads to this page: readers of several pages all land on www.harbour.example/welcome.",
        ),
        (
            "sent-to-search",
            (
                "The link no longer leads to this page: readers land on a search without results (‘No results for "
                "'talk'’)."
            ),
        ),
        (
            "error-heading",
            (
                "The page is not there any more: the site answers with ‘Sorry, the page that you want is not here any "
                "more’."
            ),
        ),
        (
            "hosting-default",
            "There is no site at this address any more: readers meet ‘This account has been suspended’.",
        ),
        ("merged-said", "Harbour now answers where Hope House used to (they merged, says the page)."),
        ("another-domain", "Harbour now answers where Hope House used to."),
        ("joined", "The page still works, but announces: ‘On February 1 we are joining Harbour’."),
        ("ip-address", "The link leads to a bare number of a machine, not to the site’s name."),
        (
            "certificate-ends-soon",
            (
                "The site’s certificate ends on Tuesday 3 February; unless it is renewed, browsers will warn readers "
                "away from then on."
            ),
        ),
        ("login-wall", "The site asks readers to log in before it shows this page."),
        ("canonical-elsewhere", "The page still opens, but now names another address as its own."),
    ],
)
def test_the_first_sentence_says_what_a_reader_meets(rule: str, said: str) -> None:
    assert first(of(rule)) == said


@pytest.mark.parametrize("site", SITES, ids=lambda site: site.language)
def test_no_family_leaves_a_blank_or_says_more_than_two_lines(site: Site) -> None:
    for one in families():
        entry = only(one, site)
        assert len(entry.evidence) <= 2
        assert "{" not in plain(entry.first) + "".join(plain(line) for line in entry.evidence)
        assert one.reason not in plain(entry.first) + "".join(plain(line) for line in entry.evidence)


def test_a_home_page_of_another_host_is_named_by_its_host() -> None:
    away = BY_RULE[Finding.GONE, "sent-home", "https://www.harbour.example/"]
    assert first(away).endswith("readers land on the home page of harbour.example.")
    assert first(away, FRENCH).endswith("les lecteurs arrivent sur la page d’accueil de harbour.example.")


def test_a_search_that_may_have_results_is_not_said_to_have_none() -> None:
    found = item(Finding.GONE, rule="sent-to-search", evidence={"landing": "search", "quote": ""})
    assert first(found) == "The link no longer leads to this page: readers land on a search."


def test_what_is_not_known_is_not_said() -> None:
    bare = item(Finding.TAKEN_OVER, organisation=None, rule="marks-gone", evidence={"shows": "", "title": ""})
    assert first(bare) == "This address now belongs to somebody else."
    shown = item(Finding.TAKEN_OVER, organisation=None, rule="spam-loans", evidence={"shows": "loans"})
    assert first(shown) == "This address now belongs to somebody else: it shows a site that sells loans."
    ends = item(Finding.CERTIFICATE, rule="certificate-ends-soon", evidence={"ends": "some day"})
    assert first(ends) == "The site’s certificate ends soon; unless it is renewed, browsers will warn readers away."


@pytest.mark.parametrize("shows", sorted(PARKED))
def test_an_address_that_nobody_uses_is_not_said_to_be_somebodys(shows: str) -> None:
    parked = item(Finding.TAKEN_OVER, rule="parked-words", evidence={"shows": shows, "title": "hopehouse.example"})
    assert "somebody else" not in first(parked)


def test_the_vanished_marks_stand_in_the_small_print_in_words() -> None:
    assert ("Not on the page any more", "the name, the mail address") in only(of("marks-gone")).facts
    assert ("N’est plus sur la page", "le nom, l’adresse électronique") in only(of("marks-gone"), FRENCH).facts


def test_a_quote_stands_in_the_quotes_of_the_language_and_ends_after_a_word() -> None:
    long = "On February 1 we are joining the Canadian Cancer Society. " + "Together we will do more. " * 20
    told = first(item(Finding.CLOSING, rule="joined", evidence={"quote": long}))
    assert told.startswith("The page still works, but announces: ‘On February 1")
    assert told.endswith("Together we will…’.")
    assert len(told) < 240
    french = first(item(Finding.CLOSING, rule="joined", evidence={"quote": "Nous fusionnons."}), FRENCH)
    assert french.endswith("«\u202fNous fusionnons\u202f».")


@given(st.text(max_size=600), st.integers(20, 300))
def test_an_excerpt_is_never_longer_than_its_limit(said: str, limit: int) -> None:
    shown = excerpt(said, limit)
    assert len(shown) <= limit


def test_an_excerpt_ends_after_a_word_where_one_is_near() -> None:
    assert excerpt("On February 1 we are joining others.", 20) == "On February 1 we…"
    assert excerpt("On February 1 we are joining others.", 80) == "On February 1 we are joining others."
    assert excerpt("Donaudampfschifffahrtsgesellschaft", 12) == "Donaudampfs…"


def test_a_wall_says_when_we_ask_again_where_that_is_known() -> None:
    wall = review(item(Finding.BLOCKED))
    weeks, days = (build(wall, ENGLISH, ask_again=timedelta(days=number)) for number in (56, 10))
    assert weeks.sections[0].entries[0].step.words.endswith("keep it. We ask again in 8 weeks.")
    assert days.sections[0].entries[0].step.words.endswith("keep it. We ask again in 10 days.")
    assert only(item(Finding.BLOCKED)).step.words.endswith("keep it.")


def test_a_site_that_we_never_asked_is_not_said_to_have_turned_us_away() -> None:
    assert only(of("host-policy")).evidence == ()


def test_the_certificate_that_ends_soon_does_not_ask_to_take_the_link_off() -> None:
    assert only(of("certificate-ends-soon")).step.words.startswith("Leave the link")


def landed(number: int, rule: str, to: str = "http://www.cbcf.example/") -> Item:
    successor = (Suggestion("https://cancer.example/", SuggestionKind.SUCCESSOR, 0.5),)
    return item(
        Finding.GONE,
        number,
        url=f"http://support.cbcf.example/page-{number}",
        rule=rule,
        evidence={"landing": "home", "final_url": to},
        suggestions=successor,
    )


def test_links_that_all_lead_to_one_page_are_one_entry_with_one_step() -> None:
    several = [landed(1, "sent-to-one"), landed(2, "sent-home"), landed(3, "sent-home")]
    ((entry,),) = (section.entries for section in build(review(*several), ENGLISH).sections)
    assert plain(entry.first) == "3 links to Willow no longer lead to their pages."
    assert [plain(line) for line in entry.evidence] == ["Readers of all of them land on www.cbcf.example."]
    assert entry.step.address is not None
    assert entry.step.address.whole == "https://cancer.example/"
    assert all(member.step.address is None for member in entry.members)
    assert entry.small == ("rule sent-to-one", "rule sent-home")


def test_links_that_lead_to_several_pages_stay_apart() -> None:
    several = [landed(n, "sent-home", f"http://www.cbcf.example/{n}") for n in range(3)]
    assert [len(section.entries) for section in build(review(*several), ENGLISH).sections] == [3]


def test_pages_with_one_announcement_are_one_entry_that_quotes_it() -> None:
    said = {"quote": "On February 1 we joined the Canadian Cancer Society.", "kind": "merged"}
    several = [item(Finding.CLOSING, n, rule="joined", evidence=said) for n in range(3)]
    ((entry,),) = (section.entries for section in build(review(*several), ENGLISH).sections)
    assert plain(entry.first) == "3 pages of Willow announce a merger."
    assert [plain(line) for line in entry.evidence] == [
        "On the page: ‘On February 1 we joined the Canadian Cancer Society’."
    ]


@pytest.mark.parametrize(
    ("finding", "rule", "evidence", "said"),
    [
        (Finding.TAKEN_OVER, "spam-loans", {"shows": "loans"}, "Readers meet a site that sells loans."),
        (Finding.OWNER_CHANGED, "formerly", {"owner": "Harbour"}, "Harbour answers there now."),
        (Finding.WRONG_HOST, "ip-address", {}, "The link leads to a bare number of a machine, not to the site’s name."),
    ],
)
def test_many_alike_say_what_was_seen_of_all(finding: Finding, rule: str, evidence: dict[str, str], said: str) -> None:
    several = [item(finding, n, rule=rule, evidence=evidence) for n in range(3)]
    ((entry,),) = (section.entries for section in build(review(*several), ENGLISH).sections)
    assert [plain(line) for line in entry.evidence] == [said]


@pytest.mark.parametrize("form", ["text", "html", "markdown", "csv"])
def test_every_format_shows_what_the_page_says_and_what_it_lost(form: str) -> None:
    made = review(of("marks-gone"))
    written = render.as_format(made, build(made, ENGLISH), form)
    assert "Ten ways to feel better" in written
    assert "Daily Wellness" in written
    if form == "csv":
        (row,) = csv.DictReader(io.StringIO(written))
        assert row["lost"] == "name email"
    else:
        assert "the name, the mail address" in written

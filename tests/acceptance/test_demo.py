"""The demo, week by week: what is open and what is not, link by link."""

import html.parser
import json
from datetime import date
from pathlib import Path

import pytest

from curator.core.findings import Finding, Status, Urgency
from curator.core.review import Item
from curator.errors import Problem
from jobs.demo.run import MARKER, Played, play
from jobs.demo.story import STORY
from tests.acceptance.command import curator

CBCF = (
    "http://www.cbcf.org/",
    "http://www.cbcf.org/central/AboutBreastCancerMain/MetastaticBreastCancer/Pages/Metastatic-Breast-Cancer.aspx",
    "http://www.cbcf.org/bc/AboutBreastCancerMain/MetastaticBreastCancer/Pages/Signs-Symptoms.aspx",
)
OLD_ADDRESS = "http://www.breastcancer.org/symptoms/types/recur_metast"
NEW_ADDRESS = "http://www.breastcancer.org/types/metastatic-recurrent"
WILLOW = "http://www.willow.org/"
WILLOWS_TEXT = (
    "http://support.cbcf.org/get-information/metastatic-breast-cancer/",
    "http://support.cbcf.org/get-information/metastatic-breast-cancer/palliative-care-part-treatment-plan/",
)
FITTINGS = "http://www.softlanding.example/fittings"
SUCCESSOR = "https://cancer.ca/"
HELPLINE = "http://www.hopehouse.example/talk-to-us"
LODGE = "http://www.northstarlodge.example/guests/rooms.html"
LIBRARY = "http://library.plainwords.example/breast-cancer/glossary"
CIRCLE = "http://www.riversidecircle.example/groups"
GRANTS = "http://www.milesforcare.example/apply"
QUESTIONS = "http://www.askfirst.example/questions"

CLOSING = {(url, Finding.CLOSING) for url in CBCF}

OPEN = {
    1: set(),
    2: set(),
    3: {(OLD_ADDRESS, Finding.MOVED), (WILLOW, Finding.MOVED)},
    4: {(GRANTS, Finding.CHANGED), (WILLOW, Finding.MOVED), *CLOSING},
    5: {(LODGE, Finding.DEAD), (LIBRARY, Finding.BLOCKED), (WILLOW, Finding.MOVED), *CLOSING},
    6: {
        (FITTINGS, Finding.TAKEN_OVER),
        (LODGE, Finding.DEAD),
        (WILLOW, Finding.GONE),
        *((url, Finding.GONE) for url in WILLOWS_TEXT),
        *CLOSING,
        (CIRCLE, Finding.MOVED),
        (HELPLINE, Finding.CHANGED),
        (LIBRARY, Finding.BLOCKED),
    },
}
WATCHED = {1: set(), 2: set(CBCF), 3: set(), 4: {LODGE}, 5: {WILLOW, *WILLOWS_TEXT}, 6: {QUESTIONS}}
SUMS = {1: (0, 0, 0, 0), 2: (0, 0, 0, 0), 3: (0, 2, 0, 2), 4: (2, 4, 1, 5), 5: (5, 2, 1, 6), 6: (6, 6, 1, 11)}


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    return play(tmp_path_factory.mktemp("demo"))


class Reader(html.parser.HTMLParser):
    """What a page says, on one line."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self._said: list[str] = []
        self._silent = False
        self.feed(document)

    @property
    def text(self) -> str:
        return " ".join("".join(self._said).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._silent = False

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._said.append(data)


def item_of(played: Played, week: int, url: str) -> Item:
    (item,) = (item for item in played.weeks[week - 1].review.items if item.url == url)
    return item


@pytest.mark.parametrize("week", OPEN)
def test_each_monday_exactly_these_items_wait_for_an_editor(played: Played, week: int) -> None:
    review = played.weeks[week - 1].review
    assert sorted((item.url, item.finding) for item in review.items) == sorted(OPEN[week])
    assert all(item.status is Status.OPEN for item in review.items)


@pytest.mark.parametrize("week", WATCHED)
def test_each_monday_exactly_these_links_are_being_watched(played: Played, week: int) -> None:
    assert {watched.url for watched in played.weeks[week - 1].review.watching} == WATCHED[week]


@pytest.mark.parametrize("week", SUMS)
def test_carried_and_new_less_closed_is_open(played: Played, week: int) -> None:
    total = played.weeks[week - 1].review.sum
    assert (total.carried, total.new, total.closed, total.open) == SUMS[week]
    assert total.carried + total.new - total.closed == total.open == len(OPEN[week])


def test_every_link_of_both_pages_is_checked_every_week(played: Played) -> None:
    for week in played.weeks:
        counts = week.review.counts
        assert (counts.links, counts.not_checked, counts.blind) == (16, 0, 0), week.monday
        assert week.looks >= 16
        assert all(sweep.network == "ok" and not sweep.not_checked for sweep in week.sweeps.values())


def test_the_one_day_outage_accuses_nobody_and_is_forgotten_the_next_day(played: Played) -> None:
    down = [served for served in played.served if served.status is None]
    assert {served.address for served in down} >= {CBCF[0].removeprefix("http://")}
    assert {served.address.partition("/")[0] for served in down} == {"www.cbcf.org"}
    day_after = played.weeks[2].sweeps[date(2026, 1, 13)]
    assert (day_after.checked, day_after.opened, day_after.closed) == (3, [], [])


def test_the_move_is_told_with_its_new_address_and_closes_when_our_page_has_it(played: Played) -> None:
    item = item_of(played, 3, OLD_ADDRESS)
    assert item.urgency is Urgency.UPDATE
    assert item.organisation == "BREASTCANCER.ORG"
    assert item.suggestions[0].url == NEW_ADDRESS
    assert [(reference.line, reference.text) for reference in item.references] == [(26, "BREASTCANCER.ORG")]
    # Asked on three Mondays, and never again once our page had the new address.
    assert [served.address for served in played.served].count(OLD_ADDRESS.removeprefix("http://")) == 3
    ours = (played.folder / "our-pages" / "metastatic-and-recurring-breast-cancer.html").read_text(encoding="utf-8")
    assert NEW_ADDRESS in ours
    assert OLD_ADDRESS not in ours


def test_the_new_telephone_number_is_told_with_the_sentence_before_and_after(played: Played) -> None:
    item = item_of(played, 6, HELPLINE)
    assert item.critical
    (pair,) = item.evidence["sentences"]
    assert pair["critical"] == [{"kind": "phone", "before": "1-800-555-0100", "after": "1-800-555-0199"}]
    assert "1-800-555-0100" in pair["before"]
    assert "1-800-555-0199" in pair["after"]


def test_the_new_terms_of_the_grant_are_told_and_nothing_else_of_that_page(played: Played) -> None:
    pairs = item_of(played, 4, GRANTS).evidence["sentences"]
    assert [("60,000" in pair["before"], "48,000" in pair["after"]) for pair in pairs].count((True, True)) == 1
    assert [("100" in pair["before"], "150" in pair["after"]) for pair in pairs].count((True, True)) == 1
    assert len(pairs) == 2


def test_the_page_that_died_is_called_dead_at_its_first_failure_after_72_hours_and_not_before(played: Played) -> None:
    opened = {day: sweep.opened for week in played.weeks for day, sweep in week.sweeps.items()}
    item = item_of(played, 5, LODGE)
    assert item.since.date() == date(2026, 1, 26)
    assert item.opened_at.date() == date(2026, 1, 29)
    assert item.id in opened[date(2026, 1, 29)]
    looks = item.evidence["looks"]
    assert looks >= 3
    assert (item_of(played, 6, LODGE).id, item_of(played, 6, LODGE).evidence["looks"]) == (item.id, looks + 1)


def test_the_wall_asks_for_a_persons_look_after_two_days_and_never_counts_as_dead(played: Played) -> None:
    item = item_of(played, 5, LIBRARY)
    assert (item.urgency, item.since.date(), item.opened_at.date()) == (
        Urgency.LOOK,
        date(2026, 1, 26),
        date(2026, 1, 28),
    )
    assert item_of(played, 6, LIBRARY).id == item.id


def test_the_furniture_changed_all_the_time_while_nothing_was_told_of_it(played: Played) -> None:
    told = {pair for items in OPEN.values() for pair in items} - CLOSING
    for url in ("http://www.kitchentable.example/recipes?for=treatment", *CBCF):
        address = url.removeprefix("http://")
        sizes = {served.size for served in played.served if served.address == address and served.status == 200}
        assert len(sizes) > 1, f"{address} always looked the same"
        assert url not in {other for other, _ in told}


def test_the_redesign_of_willows_home_is_told_to_nobody(played: Played) -> None:
    seen = played.weeks[1]
    assert any(served.address == WILLOW.removeprefix("http://") for served in played.served)
    assert WILLOW not in {item.url for item in seen.review.items}
    assert WILLOW not in {watched.url for watched in seen.review.watching}


def test_the_merger_is_told_before_it_happens_in_the_pages_own_words(played: Played) -> None:
    for url in CBCF:
        before, after = item_of(played, 4, url), item_of(played, 6, url)
        assert before.opened_at.date() == date(2026, 1, 20)
        assert before.evidence["quote"] == "On February 1 we are joining the Canadian Cancer Society."
        assert after.evidence["quote"] == "On February 1 we joined the Canadian Cancer Society."
        assert (after.id, after.urgency) == (before.id, Urgency.READ)
        assert [one.url for one in after.suggestions] == [SUCCESSOR]


def test_willows_home_moves_for_good_and_its_new_place_is_told(played: Played) -> None:
    item = item_of(played, 3, WILLOW)
    assert (item.opened_at.date(), item.suggestions[0].url) == (date(2026, 1, 19), "http://support.cbcf.org/")


def test_pages_that_are_all_sent_to_one_home_page_are_gone_at_the_second_look(played: Played) -> None:
    for url in (WILLOW, *WILLOWS_TEXT):
        item = item_of(played, 6, url)
        assert (item.since.date(), item.opened_at.date()) == (date(2026, 2, 2), date(2026, 2, 3))
        assert (item.evidence["looks"], item.evidence["final_url"]) == (2, "http://www.cbcf.org/")
        assert (item.organisation, [one.url for one in item.suggestions]) == ("Willow", [SUCCESSOR])


def test_the_lapsed_address_is_told_first_with_what_it_shows_now(played: Played) -> None:
    item = played.last.review.items[0]
    assert (item.url, item.finding, item.urgency) == (FITTINGS, Finding.TAKEN_OVER, Urgency.URGENT)
    assert (item.evidence["shows"], item.evidence["title"]) == ("cannabis", "Green Leaf Daily")
    assert {"name", "phone"} <= set(item.evidence["lost"])


def test_the_last_digest_leads_to_what_the_groups_editors_did_by_hand(played: Played) -> None:
    text = Reader(played.last.digest.read_text(encoding="utf-8")).text
    assert "it shows a site that sells cannabis or CBD (‘Green Leaf Daily’) where Soft Landing used to be" in text
    assert "3 links to Willow no longer lead to their pages. Readers of all of them land on www.cbcf.org." in text
    assert "3 pages of Canadian Breast Cancer Foundation announce a merger." in text
    assert "‘On February 1 we joined the Canadian Cancer Society’" in text
    assert text.count(SUCCESSOR) == 2
    # BREASTCANCER.ORG was kept with its new address, and says nothing any more.
    assert "BREASTCANCER.ORG" not in text


def test_a_temporary_redirect_is_no_move(played: Played) -> None:
    sent_on = [served for served in played.served if served.status == 302]
    assert len(sent_on) >= 4
    assert all("gentlemotion" not in item.url for week in played.weeks for item in week.review.items)


def test_the_small_web_is_as_large_as_real_pages_and_answers_304_where_nothing_changed(played: Played) -> None:
    pages = [served for served in played.served if served.status == 200 and "robots.txt" not in served.address]
    assert all(10_000 <= served.size <= 60_000 for served in pages)
    assert {served.address.partition("/")[0] for served in pages} == set(STORY.sites)
    unchanged = {served.address for served in played.served if served.status == 304}
    assert QUESTIONS.removeprefix("http://") in unchanged


def test_nothing_but_the_storys_addresses_was_ever_asked(played: Played) -> None:
    known = set(STORY.scenes) | {f"{host}/robots.txt" for host in STORY.sites}
    unknown = {served.address for served in played.served} - known
    # Made-up addresses beside the pages whose readers land on a home page; each folder has one, in both sweeps.
    asked = [served for served in played.served if served.address in unknown]
    assert {served.address.partition("/")[0] for served in asked} == {"www.willow.org", "support.cbcf.org"}
    assert all("no-such-page" in served.address for served in asked)
    assert len(asked) == 2 * len({WILLOW, *WILLOWS_TEXT})


def test_every_week_has_its_digest_and_the_last_one_names_what_is_open(played: Played) -> None:
    assert [week.digest.name for week in played.weeks] == [
        f"2026-{day}.html" for day in ("01-05", "01-12", "01-19", "01-26", "02-02", "02-09")
    ]
    text = played.last.digest.read_text(encoding="utf-8")
    for url, _ in OPEN[6]:
        assert url in text


def test_the_command_shows_the_last_digest_and_leaves_a_folder_to_look_around_in(tmp_path: Path) -> None:
    demo = curator("demo", "--output", "seen", cwd=tmp_path)
    assert (demo.code, demo.err) == (0, "")
    digest = Path("seen") / "digests" / "2026-02-09.html"
    assert str(digest) in demo.out
    assert "</html>" in (tmp_path / digest).read_text(encoding="utf-8")
    review = curator("review", "--settings", "seen/settings.toml", "--format", "json", cwd=tmp_path)
    assert review.code == 0, review.err
    found = {(item["url"], item["finding"]) for item in json.loads(review.out)["items"]}
    assert found == OPEN[6]


def test_a_folder_with_other_peoples_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("the only copy", encoding="utf-8")
    with pytest.raises(Problem, match="another folder"):
        play(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_former_demos_folder_is_written_anew_and_a_strangers_file_in_it_stays(tmp_path: Path) -> None:
    first = play(tmp_path)
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    again = play(tmp_path)
    assert [week.review.sum for week in again.weeks] == [week.review.sum for week in first.weeks]
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / MARKER).is_file()

"""Question 2: what is a move, and what is only a redirect."""

from curator.core.change import Change, ChangeKind
from curator.core.evidence import Evidence
from curator.core.identity import Identity, Sameness, Seen, judge, permanent_target
from tests.unit.core.builders import redirected

OLD = "http://www.hope.example/symptoms/coping"
NEW = "http://www.hope.example/coping"
SAME = Change(ChangeKind.FURNITURE, 0.0)
REPLACED = Change(ChangeKind.REPLACED, 1.0)


def first_look(evidence: Evidence) -> Identity:
    return judge(evidence, Seen(change=None, approved_from=None, known_from=None))


def test_an_unbroken_run_of_permanent_redirects_gives_the_new_address() -> None:
    assert permanent_target(redirected([(OLD, 301), ("https://www.hope.example/x", 308), (NEW, 200)])) == NEW


def test_a_temporary_redirect_ends_the_run() -> None:
    assert permanent_target(redirected([(OLD, 301), (NEW, 302), ("http://www.hope.example/today", 200)])) == NEW
    assert permanent_target(redirected([(OLD, 302), (NEW, 301), (NEW + "/x", 200)])) is None
    assert permanent_target(redirected([(OLD, 307), (NEW, 200)])) is None


def test_a_fragment_is_carried_over_unless_the_redirect_has_its_own() -> None:
    chain = [(OLD, 301), (NEW, 200)]
    assert permanent_target(redirected(chain, asked=OLD + "#dose")) == NEW + "#dose"
    assert permanent_target(redirected(chain, asked=OLD + "#dose", locations=[NEW + "#top"])) == NEW + "#top"


def test_a_redirect_back_to_the_address_asked_is_no_move() -> None:
    assert permanent_target(redirected([(OLD, 301), (OLD, 200)])) is None


def test_the_same_text_at_a_new_address_is_moved_wherever_it_is() -> None:
    away = redirected([(OLD, 301), ("https://other.example/coping", 200)])
    assert judge(away, Seen(change=SAME, approved_from=OLD, known_from=None)).sameness is Sameness.MOVED


def test_another_text_at_the_new_address_is_not_called_a_move() -> None:
    away = redirected([(OLD, 301), (NEW, 200)])
    assert judge(away, Seen(change=REPLACED, approved_from=OLD, known_from=None)).sameness is Sameness.NOT_JUDGED


def test_a_text_that_was_read_behind_the_redirect_proves_no_move() -> None:
    away = redirected([(OLD, 301), ("https://casino.example/play", 200)])
    who = judge(away, Seen(change=SAME, approved_from="https://casino.example/play", known_from=None))
    assert who.sameness is Sameness.NOT_JUDGED


def test_on_a_first_look_only_a_move_within_the_site_is_judged() -> None:
    assert first_look(redirected([(OLD, 301), ("https://hope.example/coping", 200)])).sameness is Sameness.MOVED
    away = redirected([(OLD, 301), ("https://other.example/coping", 200)])
    assert first_look(away).sameness is Sameness.NOT_JUDGED


def test_a_page_sent_to_the_home_page_or_a_login_is_not_called_a_move() -> None:
    for landing in ("http://www.hope.example/", "http://www.hope.example/login.php?back=1"):
        assert first_look(redirected([(OLD, 301), (landing, 200)])).sameness is Sameness.NOT_JUDGED


def test_a_move_of_a_host_with_letters_beyond_ascii_is_a_move() -> None:
    chain = [("http://xn--bcher-kva.example/a", 301), ("https://xn--bcher-kva.example/a", 200)]
    assert first_look(redirected(chain, asked="http://bücher.example/a")).sameness is Sameness.MOVED


def test_a_home_page_that_moves_to_https_is_a_move() -> None:
    chain = [("http://hope.example", 301), ("https://www.hope.example/", 200)]
    assert first_look(redirected(chain)).moved_to == "https://www.hope.example/"


def test_equal_bytes_behind_a_new_redirect_are_a_move() -> None:
    away = redirected([(OLD, 301), ("https://other.example/coping", 200)])
    who = judge(away, Seen(change=None, approved_from=OLD, known_from=OLD))
    assert (who.sameness, who.compared) == (Sameness.MOVED, True)


def test_a_redirect_that_becomes_permanent_is_a_move_though_the_bytes_are_equal() -> None:
    away = redirected([(OLD, 301), (NEW, 200)])
    assert judge(away, Seen(change=None, approved_from=NEW, known_from=NEW)).sameness is Sameness.MOVED
    abroad = redirected([(OLD, 301), ("https://casino.example/play", 200)])
    casino = "https://casino.example/play"
    assert judge(abroad, Seen(change=None, approved_from=casino, known_from=casino)).sameness is Sameness.NOT_JUDGED


def test_a_login_that_moves_within_its_site_is_a_move() -> None:
    chain = [("http://hope.example/search/x", 301), ("https://www.hope.example/search/x", 200)]
    assert first_look(redirected(chain)).sameness is Sameness.MOVED


def test_equal_bytes_where_they_were_before_say_nothing_new() -> None:
    away = redirected([(OLD, 301), (NEW, 200)])
    assert judge(away, Seen(change=None, approved_from=OLD, known_from=NEW)).sameness is Sameness.NOT_JUDGED


def test_a_redirect_that_becomes_permanent_later_is_a_move_where_the_text_there_is_the_approved_one() -> None:
    away = redirected([(OLD, 301), (NEW, 200)])
    assert judge(away, Seen(approved_from=OLD, known_from=NEW, known_approved=True)).moved_to == NEW

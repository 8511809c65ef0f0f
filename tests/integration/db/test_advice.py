"""Links on our pages whose words say nothing: read out of the places that there are now, each once."""

from curator.core.link import Mention
from tests.integration.db.world import HOPE, MONDAY, OUR_PAGE, WILLOW, after, bring_in

SAID = [
    Mention(HOPE, "Hope House", "Ask Hope House.", 3),
    Mention(WILLOW, "here", "Read it here.", 9),
    Mention(HOPE, "", "", 5),
    Mention(HOPE, "https://www.hope.example/" + "part/" * 40, "", 7),
]


def test_advice_is_given_of_places_that_say_nothing_while_they_stand(store):
    bring_in(store, {OUR_PAGE: SAID}, at=MONDAY)
    given = store.review(MONDAY).advice
    assert [(one.page, one.line, one.text[:8]) for one in given] == [
        (OUR_PAGE, 5, ""),
        (OUR_PAGE, 7, "https://"),
        (OUR_PAGE, 9, "here"),
    ]
    bring_in(store, {OUR_PAGE: SAID[:1]}, at=after(1))
    assert store.review(after(1)).advice == ()


def test_a_place_that_two_sources_tell_of_is_one(store):
    for location in ("site", "copy"):
        bring_in(store, {OUR_PAGE: SAID}, location=location)
    assert len(store.review(MONDAY).advice) == 3


def test_documents_whose_links_have_no_words_get_no_advice(store):
    bring_in(store, {"help.txt": SAID}, location="pages/")
    bring_in(store, {OUR_PAGE: SAID}, location="links.csv")
    assert store.review(MONDAY).advice == ()

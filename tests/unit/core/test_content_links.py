"""Links that keep their words and lead elsewhere: notes, never changes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from curator.core.change import ChangeKind, LinkChange, compare
from curator.core.content_links import led_elsewhere
from curator.core.facts import ContentLink, PageFacts
from tests.unit.core.builders import facts


def links(*pairs: tuple[str, str]) -> tuple[ContentLink, ...]:
    return tuple(ContentLink(words, f"https://willow.example/{path}") for words, path in pairs)


def led(before: tuple[ContentLink, ...], after: tuple[ContentLink, ...]) -> list[tuple[str, str]]:
    return [(one.before.rpartition("/")[2], one.after.rpartition("/")[2]) for one in led_elsewhere(before, after)]


def test_a_link_that_keeps_its_words_and_leads_elsewhere_is_named() -> None:
    before, after = links(("Our clinics", "a"), ("Ask a nurse", "n")), links(("our clinics", "b"), ("Ask a nurse", "n"))
    assert led_elsewhere(before, after) == (
        LinkChange("Our clinics", "https://willow.example/a", "https://willow.example/b"),
    )


def test_links_that_came_left_or_have_no_words_are_no_note() -> None:
    assert led(links(("Here", "a")), links(("There", "b"))) == []
    assert led(links(("", "a"), ("→", "c")), links(("", "b"), ("→", "d"))) == []


def test_links_that_share_their_words_are_matched_in_order() -> None:
    before = links(("Read more", "a"), ("Read more", "b"), ("Read more", "c"))
    assert led(before, links(("Read more", "a"), ("Read more", "x"), ("Read more", "c"))) == [("b", "x")]
    assert led(before, links(("Read more", "new"), *(("Read more", path) for path in "abc"))) == []
    assert led(before, links(("Read more", "c"), ("Read more", "b"), ("Read more", "a"))) == []


def test_there_are_at_most_twenty() -> None:
    before, after = (links(*((f"Topic {n}", f"{n}{end}") for n in range(300))) for end in ("a", "b"))
    assert len(led_elsewhere(before, after)) == 20


def test_a_changed_target_alone_is_no_change() -> None:
    before = replace(facts("See our clinics."), links=links(("our clinics", "a")))
    after = replace(facts("See our clinics."), links=links(("our clinics", "b")))
    change = compare(before, after)
    assert change.kind is ChangeKind.FURNITURE
    assert not change.real
    assert [one.words for one in change.links] == ["our clinics"]


def test_another_number_behind_the_same_words_is_a_change() -> None:
    def page(number: str) -> PageFacts:
        return replace(facts("Call our nurses."), links=(ContentLink("our nurses", f"tel:{number}"),))

    change = compare(page("8675550101"), page("8675550909"))
    assert change.kind is ChangeKind.EDITED
    assert change.critical
    assert [(one.before, one.after) for one in change.sentences] == [
        ("our nurses (8675550101)", "our nurses (8675550909)")
    ]
    assert change.links == ()
    assert change.score > 0
    assert not compare(page("8675550101"), replace(page("8675550101"), title="Nurses")).real


def test_another_mail_address_behind_the_same_words_is_a_note() -> None:
    before, after = (
        replace(facts("Write to us."), links=(ContentLink("us", f"mailto:{name}@x.example"),)) for name in "ab"
    )
    change = compare(before, after)
    assert not change.real
    assert [(one.before, one.after) for one in change.links] == [("mailto:a@x.example", "mailto:b@x.example")]


_LINKS = st.lists(
    st.builds(ContentLink, st.sampled_from(["a", "B b", "", "c"]), st.sampled_from(["x", "y", "z"])), max_size=12
).map(tuple)


@given(_LINKS, _LINKS)
def test_every_note_is_a_link_of_both_pages(one: tuple[ContentLink, ...], other: tuple[ContentLink, ...]) -> None:
    for note in led_elsewhere(one, other):
        assert note.before != note.after
        assert ContentLink(note.words, note.before) in one
        assert note.after in {link.url for link in other}
    assert led_elsewhere(one, one) == ()

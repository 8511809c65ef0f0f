"""Marks: the words that changed, and the link's words in our sentence."""

from hypothesis import given
from hypothesis import strategies as st

from reports.spans import Mark, Text, changed_words, link_words, plain


def marked(text: Text, mark: Mark) -> list[str]:
    return [span.text for span in text if span.mark is mark]


def test_only_the_number_that_changed_is_marked() -> None:
    before, after = changed_words("Call 1-800-555-0100 on weekdays.", "Call 1-800-555-0199 on weekdays.")
    assert marked(before, Mark.REMOVED) == ["1-800-555-0100"]
    assert marked(after, Mark.ADDED) == ["1-800-555-0199"]


def test_sentences_that_share_almost_nothing_are_marked_as_a_whole() -> None:
    before, after = changed_words("Our group meets on Mondays.", "Lucky Spin 88 pays out in minutes, join today!")
    assert [span.mark for span in before] == [Mark.REMOVED]
    assert [span.mark for span in after] == [Mark.ADDED]


def test_a_sentence_that_was_added_has_an_empty_other_side() -> None:
    before, after = changed_words("", "A new one.")
    assert before == ()
    assert marked(after, Mark.ADDED) == ["A new one."]


def test_changes_that_only_a_blank_parts_are_one_mark() -> None:
    before, after = changed_words("Take two small pills daily.", "Take one large pill daily.")
    assert marked(before, Mark.REMOVED) == ["two small pills"]
    assert marked(after, Mark.ADDED) == ["one large pill"]


WORDS = st.lists(st.sampled_from(["a", "b", "pill", "two", ",", " ", "1-800", "été"]), max_size=25).map("".join)


@given(WORDS, WORDS)
def test_short_sentences_keep_every_word_and_differ_where_they_are_marked(before: str, after: str) -> None:
    left, right = changed_words(before, after)
    assert (plain(left), plain(right)) == (before, after)
    assert plain(tuple(s for s in left if s.mark is Mark.PLAIN)) == plain(
        tuple(s for s in right if s.mark is Mark.PLAIN)
    )
    if before != after:
        assert marked(left, Mark.REMOVED) or marked(right, Mark.ADDED)


def test_a_change_deep_in_a_long_sentence_is_still_shown() -> None:
    filler = "words that stay the same, " * 30
    before, after = changed_words(f"{filler}dose 5 mg {filler}", f"{filler}dose 50 mg {filler}")
    assert marked(before, Mark.REMOVED) == ["5"]
    assert marked(after, Mark.ADDED) == ["50"]
    assert len(plain(after)) < 300


def test_the_words_of_a_link_are_not_found_inside_other_words() -> None:
    sentence = link_words("Read more there, and here.", "here")
    assert sentence is not None
    assert [span.text for span in sentence] == ["Read more there, and ", "here", "."]


def test_words_that_do_not_stand_in_the_sentence_are_not_marked() -> None:
    assert link_words("Nothing of it.", "here") is None
    assert link_words("Read there.", "here") is None
    assert link_words("An image only.", "") is None


@given(st.text(max_size=60), st.text(max_size=10))
def test_marking_the_link_loses_nothing(context: str, words: str) -> None:
    sentence = link_words(context, words)
    assert sentence is None or plain(sentence) == context

"""Whether a page still supports what our words promise of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import fitness, subjects
from curator.core.facts import Block, BlockKind, PageFacts
from curator.core.fitness import NEVER_MET, NO_LONGER_MET, Unfit
from curator.core.link import Organisation
from curator.core.promise import Promise
from curator.core.promised import promised

OURS = (
    "BREASTCANCER.ORG has advice on how to cope emotionally with a return or spread of your cancer, as well as"
    " information on treatments, and living with the cancer when it has reached this stage."
)
SAID = Promise(("BREASTCANCER.ORG",), (OURS,), Organisation("Breastcancer.org"))
WILLOW = "Willow describes more about palliative care and how it can fit into your breast cancer treatment plan here"

SPREAD = ("# When breast cancer returns or spreads", "Cancer that has come back or spread can be treated for years.")
TREATMENTS = (
    "## Treatments",
    "Chemotherapy, hormone therapy and targeted drugs slow it. Your oncologist picks a drug.",
)
COPING = (
    "## Coping emotionally",
    "Anger, fear and sadness are usual. A counsellor can carry some of it. Talk to somebody you trust at night.",
)
LIVING = ("## Living with it", "Pace yourself and plan each day around your energy.")
APPROVED = (*SPREAD, *TREATMENTS, *COPING, *LIVING)
GALA = (
    "# Give this spring",
    "Our gala takes place on 3 May in the town hall, with a raffle. Buy a ticket and bid for a painting by the lake.",
    "All proceeds pay for the new roof. Thank you to the sponsors and to all of you who sold tickets.",
)


def page(*lines: str, language: str | None = None) -> PageFacts:
    """A page; a line that begins with # is a heading."""
    blocks = tuple(
        Block(BlockKind.HEADING, line.lstrip("# "), line.count("#"))
        if line.startswith("#")
        else Block(BlockKind.PARAGRAPH, line)
        for line in lines
    )
    return PageFacts("", language, None, blocks, "\n".join(lines), 100, "test/1")


def judge(said: Promise, now: PageFacts, approved: PageFacts | None = None) -> Unfit | None:
    return fitness.judge(said, now, approved)


def said(text: str, context: str = "", organisation: str = "") -> Promise:
    return Promise((text,), (context or text,), Organisation(organisation) if organisation else None)


def test_the_promised_section_was_taken_out() -> None:
    found = judge(SAID, page(*SPREAD, *TREATMENTS, *LIVING), page(*APPROVED))
    assert found is not None
    assert found.missing == ("how to cope emotionally",)
    assert found.rule == NO_LONGER_MET
    assert found.quote.startswith("BREASTCANCER.ORG has advice on how to cope emotionally")
    assert 0.6 <= found.confidence <= 0.95


@pytest.mark.parametrize(
    "section",
    [
        ("## Looking after your mental health", "It is natural to feel low. A therapist helps you find words for it."),
        ("## Feelings", "You may be anxious or angry."),
        (
            "## A hard time",
            "Anger and sadness come and go; a counsellor carries some of it. Talk to a person you trust.",
        ),
    ],
)
def test_a_section_in_other_words_serves(section: tuple[str, ...]) -> None:
    assert judge(SAID, page(*SPREAD, *TREATMENTS, *section, *LIVING), page(*APPROVED)) is None


def test_a_page_thinned_to_what_we_promise_serves() -> None:
    words = said("coping emotionally", "Read about coping emotionally here.")
    assert judge(words, page(*COPING), page(*APPROVED)) is None


def test_a_section_that_we_never_promised_may_go() -> None:
    words = said("treatments", "All about the treatments that there are.")
    assert judge(words, page(*SPREAD, *TREATMENTS), page(*APPROVED)) is None


def test_a_page_that_became_another() -> None:
    found = judge(SAID, page(*GALA), page(*APPROVED))
    assert found is not None
    assert found.missing[0] == "how to cope emotionally"


def test_another_stage_of_the_illness() -> None:
    words = said("metastatic breast cancer", "Living with metastatic breast cancer")
    before = page("# Living with metastatic breast cancer", "Metastatic cancer has spread to bones. It can be treated.")
    now = page(
        "# Living with early breast cancer", "Early breast cancer has not spread beyond the breast. It is treated."
    )
    found = judge(words, now, before)
    assert found is not None
    assert found.missing[0] == "metastatic breast cancer"


def test_a_mention_in_passing_does_not_keep_the_promise() -> None:
    before = page(*SPREAD, *COPING, "Fear fades, worry returns; emotions move on. Fear and worry again, and grief.")
    now = page(*SPREAD, *TREATMENTS, "Volunteers organise a moving evening full of emotion at the lake each June.")
    assert judge(SAID, now, before) is not None


def test_another_language_is_quiet() -> None:
    now = page(
        "# Soutenir la Maison",
        "Nous vous remercions pour les dons que vous avez faits dans la région, et pour le toit.",
    )
    assert judge(SAID, now, page(*APPROVED)) is None


def test_an_unchanged_text_is_quiet() -> None:
    assert judge(SAID, page(*APPROVED), page(*APPROVED)) is None


@pytest.mark.parametrize(
    "words",
    [
        said("here"),
        said("this website", "For useful information see this website."),
        said("Willow", "Willow has a helpful website.", "Willow"),
        said("", ""),
    ],
)
def test_words_that_promise_nothing(words: Promise) -> None:
    assert promised(words) == ()
    assert judge(words, page(*GALA), page(*APPROVED)) is None
    assert judge(words, page(*GALA)) is None


def test_what_others_have_is_not_promised_of_this_link() -> None:
    context = "Willow explains what to eat, the Cancer Society runs rides to hospital, and Macmillan has a helpline."
    assert [part.words for part in promised(said("Willow", context))] == ["what to eat"]
    assert [part.words for part in promised(said("Macmillan", context))] == ["helpline"]


def test_a_name_before_the_link_keeps_its_clause() -> None:
    context = "La Maison Rose explique la douleur et l'activité physique adaptée après l'opération : voir ici."
    assert "douleur" in [part.words for part in promised(said("ici", context))]


def test_a_single_word_may_go_in_a_rewriting() -> None:
    before = page("# Kayaks for hire", "Paddle the lake with a friend on any summer evening.")
    now = page("# On the water", "Boats wait at the pier from June, with vests in all sizes.")
    assert judge(said("kayaks"), now, before) is None


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "# Le dépistage\nUne mammographie tous les deux ans.",
            "# Se faire dépister\nPassez vos mammographies à temps.",
        ),
        ("# Tumour types\nTumours differ.", "# Kinds of tumor\nA tumor may grow slowly."),
        ("# L'anxiété\nVivre avec la peur et l'angoisse.", "# Quand on est angoissée\nLes émotions passent."),
    ],
)
def test_inflection_and_spelling_do_not_count(before: str, now: str) -> None:
    words = said("dépistage, anxiété et tumours", "Sur le dépistage, l'anxiété, and on tumours.")
    assert judge(words, page(*now.split("\n")), page(*before.split("\n"))) is None


def test_the_first_look_tells_the_plain_case_only() -> None:
    found = judge(SAID, page(*GALA))
    assert found is None  # the link is a name: what the sentence says may stand a page further
    words = said("coping with anxiety and fatigue", "Read about coping with anxiety and fatigue in the evenings.")
    plain = judge(words, page(*GALA))
    assert plain is not None
    assert plain.rule == NEVER_MET
    assert judge(words, page("# Tired?", *GALA)) is None
    assert judge(words, page("# Give")) is None


def test_the_seed_fits() -> None:
    now = page(
        "# Palliative care as part of your treatment plan", "It can begin at any time, with or after other care."
    )
    assert judge(said("here", WILLOW, "Willow"), now) is None
    before = page("# Palliative care", "How it fits into the treatment of breast cancer: a plan for each day.")
    assert judge(said("here", WILLOW, "Willow"), now, before) is None


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300), st.text(max_size=300))
def test_nothing_raises_and_what_is_missing_is_ours(text: str, context: str, before: str, now: str) -> None:
    for approved in (page(before), None):
        found = judge(Promise((text,), (context,)), page(now), approved)
        if found is not None:
            assert all(words in text or words in context for words in found.missing)


@given(st.lists(st.sampled_from([*APPROVED, *GALA]), max_size=12), st.sampled_from([*APPROVED, *GALA]))
def test_more_text_never_takes_support_away(lines: list[str], further: str) -> None:
    """A page that says all that the approved one did, and more, supports the promise."""
    assert judge(SAID, page(*lines, further), page(*lines)) is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789", max_size=60))
def test_stems_are_beginnings_of_spellings(word: str) -> None:
    assert len(subjects.stem(word)) <= len(word)

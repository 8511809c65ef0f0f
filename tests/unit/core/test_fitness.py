"""Whether a page still supports what our words promise of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core import fitness, subjects
from curator.core.facts import Block, BlockKind, Marks, PageFacts
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
    words = said("coping with anxiety and fatigue", "Read about coping with anxiety and fatigue in the evenings.")
    plain = judge(words, page(*GALA))
    assert plain is not None
    assert plain.rule == NEVER_MET
    assert judge(words, page("# Tired?", *GALA)) is None
    assert judge(words, page("# Give")) is None


RECIPE = (
    "# Recipes for a quick supper",
    "Carrots are cut into sticks and put into a bowl with oil, salt and honey. Roast them until they are soft.",
    "Serve them with rice or with bread. Leftovers keep for two days in a cool place and taste good in a soup.",
)
EQUIPMENT = (
    "# Home care equipment",
    "You can borrow a bed, a walker or a lift from the equipment room. Bring a letter that says how long you need it.",
    "Volunteers at the desk show you how each thing works. Please wipe the wheels before you return a walker.",
)
HILL = said(
    "how to cope emotionally with metastatic breast cancer",
    "Read how to cope emotionally with metastatic breast cancer at Hill.",
)
PALLIATIVE = said("palliative care and how it can fit into your breast cancer treatment plan")


def named(facts: PageFacts, site: str, title: str = "", canonical: str | None = None) -> PageFacts:
    """A page that says whose it is."""
    return replace(facts, title=title, canonical=canonical, marks=Marks(site_names=(site,), organisations=(site,)))


@pytest.mark.parametrize(
    ("words", "now", "missing"),
    [
        (HILL, named(page(*RECIPE), "Hill Health", "Recipes – Hill Health"), "how to cope emotionally"),
        (PALLIATIVE, named(page(*EQUIPMENT), "Hill Health"), "palliative care"),
        (SAID, named(page(*RECIPE), "Breastcancer.org", "Recipes – Breastcancer.org"), "how to cope emotionally"),
        (HILL, page(*RECIPE, "We fear that it may rain."), "how to cope emotionally"),
        (
            HILL,
            named(page(*GALA), "Metastatic Cancer Care", "Give – Metastatic Cancer Care"),
            "how to cope emotionally",
        ),
    ],
)
def test_neither_a_sites_name_nor_a_word_by_chance_keeps_a_promise(
    words: Promise, now: PageFacts, missing: str
) -> None:
    found = judge(words, now)
    assert found is not None
    assert found.rule == NEVER_MET
    assert found.missing[0] == missing
    assert "Hill" not in found.missing


@pytest.mark.parametrize(
    ("words", "now"),
    [
        (HILL, page("# Feelings", *RECIPE[1:])),
        (HILL, page(*RECIPE, "Fear is usual. When you worry, cook.")),
        (HILL, page("# Stage IV", *GALA[1:])),
        (
            PALLIATIVE,
            page("# Care at home", "When the illness cannot be cured we bring relief of symptoms to your bed."),
        ),
        (SAID, named(page(*GALA), "Breastcancer.org", canonical="https://www.breastcancer.org/")),
        (SAID, page(*GALA, "All for people with cancer.")),
        (said("our gardens by the lake"), page(*RECIPE)),
        (said("palliative care"), named(page("# Welcome", *GALA[1:]), "Palliative care", "Palliative care")),
    ],
)
def test_a_page_that_may_serve_is_quiet_at_a_first_look(words: Promise, now: PageFacts) -> None:
    assert judge(words, now) is None


def test_what_stands_far_down_a_long_page_is_found() -> None:
    long = tuple(
        f"Paragraph {number} tells of the garden, of the river and of the boats on it." for number in range(250)
    )
    assert judge(SAID, page(*long, *SPREAD, *COPING, *TREATMENTS, "Live with it."), page(*APPROVED)) is None
    assert judge(HILL, page(*long, *COPING)) is None
    assert judge(SAID, page(*SPREAD, *long), page(*APPROVED)) is not None


def test_a_page_in_a_third_language_serves_nobody() -> None:
    spanish = page(
        "# La visita", "El primer día es para hablar con una enfermera, y por la tarde con el médico de las."
    )
    assert judge(SAID, spanish, page(*APPROVED)) is not None


@pytest.mark.parametrize("text", ["a guide for patients", "scanxiety"])
def test_a_page_that_turned_to_those_who_treat(text: str) -> None:
    before = page("# Brachytherapy", "You lie still while small tubes are placed. You go home in the evening.")
    now = page(
        "# Brachytherapy: course for professionals", "For professionals only. Dosimetry, quality. 14 hours, 3 credits."
    )
    found = judge(said(text, f"{text} on brachytherapy"), now, before)
    assert (found is not None) == ("patients" in text)
    addressed = page(
        "# Brachytherapy: our professionals", "Our professionals meet you. You lie still for an hour or so."
    )
    assert judge(said(text, f"{text} on brachytherapy"), addressed, before) is None


def test_another_thing_of_the_same_subject() -> None:
    words = said("wig shops", "All wig shops of the region")
    before = page("# Wig shops", "Curl and Co, Bridgeport: a shop for wigs.", "The Wig Room, Port Anson: a shop too.")
    other = page(
        "# Scalp cooling", "A cold cap that is worn during the infusion can keep hair. Visits take longer then."
    )
    moved = page("# Where to buy a hairpiece", "Curl and Co, Bridgeport. The Room, Port Anson. Both fit it for you.")
    assert judge(words, other, before) is not None
    assert judge(words, moved, before) is None


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

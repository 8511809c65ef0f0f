"""Links whose words say nothing of where they lead, and those that look like them and say enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.core.link_text import has_words, vague


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "»", "→", "…", "📄"),
        *("here", "Here", "HERE", "here.", "click here", "Click Here"),
        *("this", "this page", "this link", "link", "the website", "their site", "Our website", "website"),
        *("more", "Read more", "read more »", "Learn More", "find out more", "more information", "Further information"),
        *("here (opens in a new tab)", "click here for more information", "visit the site", "Download", "Download PDF"),
        *("ici", "Ici", "cliquez ici", "Cliquez ici pour en savoir plus", "lien", "le lien", "ce site", "cette page"),
        *("en savoir plus", "Lire la suite", "Plus d’informations", "plus d'infos", "par ici", "voir le site"),
        *("https://www.willow.example/a?b=1", "http://willow.example", "www.willow.example", "willow.example/get-help"),
        *("Website: www.willow.example", "<https://willow.example/x>"),
    ],
)
def test_words_that_say_nothing(text: str) -> None:
    assert vague(text, f"Willow tells you more about palliative care: {text}")


@pytest.mark.parametrize(
    "text",
    [
        *("Willow", "palliative care", "more about palliative care", "Here for You", "here to help", "Read about hope"),
        *("About us", "Contact", "Home", "breastcancer.org", "BREASTCANCER.ORG", "Booking.com", "1", "[3]", "2024"),
        *("Click & Connect Hub", "Our services", "Find a group", "site of the tumour", "links between diet and cancer"),
        *("en savoir plus sur la chimiothérapie", "Ici Québec", "La page de Willow", "soins palliatifs", "Lien social"),
        *("Information for families", "helpline", "phone", "Macmillan: www.macmillan.example", "乳がん", "hier"),
    ],
)
def test_words_that_say_enough(text: str) -> None:
    assert not vague(text, f"Willow tells you more: {text}")


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("The Link", "Talk to The Link about it."),
        ("The Link", "The Link offers counselling."),
        ("Le Site", "Le Site accueille les jeunes."),
        ("More", "Ask charities such as More for help."),
    ],
)
def test_a_name_made_of_such_words_is_a_name(text: str, context: str) -> None:
    assert not vague(text, context)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("The link", "The link is below."),
        ("Read More", "Read More"),
        ("Link", "Willow offers support. Link"),
        ("Website", "Willow – Website"),
        ("MORE", "READ MORE HERE"),
        ("Here", "Support groups Here"),
    ],
)
def test_a_capital_alone_makes_no_name(text: str, context: str) -> None:
    assert vague(text, context)


@pytest.mark.parametrize("name", ["a.csv", "links/A.TSV", "notes.txt", "https://a.example/sitemap.xml.gz?x=1", "s.xml"])
def test_documents_whose_links_have_no_words(name: str) -> None:
    assert not has_words(name)


@pytest.mark.parametrize("name", ["a.html", "pages/", "a.md", "https://a.example/", "https://a.example/x?file=a.csv"])
def test_documents_whose_links_have_words(name: str) -> None:
    assert has_words(name)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_taken(text: str, context: str) -> None:
    assert vague(text, context) in (True, False)
    assert has_words(text) in (True, False)


def test_a_long_text_is_read_in_bounded_time() -> None:
    assert not vague("a." * 1_000_000, "a")
    assert vague("https://" + "a/" * 1_000_000, "a")
    assert not vague("here word " * 100_000, "a")

"""Registration numbers stand near the words that name them; other numbers are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.page import registrations


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Registered charity no. 1234567", ["1234567"]),
        ("© 2024 Willow. Registered charity 555123.", ["555123"]),
        ("Registered charity in England and Wales (1078557) and Scotland (SC040776)", ["1078557", "SC040776"]),
        ("Scottish charity SC012345", ["SC012345"]),
        ("Charitable Registration Number: 11921 9814 RR0001", ["119219814RR0001"]),
        ("BN 119219814RR0001", ["119219814RR0001"]),
        ("118951171 RR 0001", ["118951171RR0001"]),
        ("EIN 12-3456789", ["123456789"]),
        ("We are a 501(c)(3), tax ID 12-3456789", ["123456789"]),
        ("RNA : W751234567", ["W751234567"]),
        ("ABN 51 824 753 556", ["51824753556"]),
        ("ACN 004 085 616", ["004085616"]),
        ("RCS Paris B 552 100 554", ["552100554"]),
        ("SIREN 552 100 554", ["552100554"]),
        ("SIRET : 552 100 554 00013", ["55210055400013"]),
        ("USt-ID: DE123456789", ["DE123456789"]),
        ("Umsatzsteuer-Identifikationsnummer gemäß §27: DE 123 456 789", ["DE123456789"]),
        ("Amtsgericht Berlin VR 1234", ["VR1234"]),
        ("Company limited by guarantee, no. 2400969", ["2400969"]),
        ("CHY 8100 is our charity number", ["CHY8100"]),
        ("KvK 12345678", ["12345678"]),
    ],
)
def test_a_registration_number_is_found(text: str, numbers: list[str]) -> None:
    assert list(registrations.in_text(text)) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "A charity helping 100000 people",
        "Our charity raised £1234567",
        "Call our charity on 0800 555 0100",
        "Charity shop, open 2012 to 2024",
        "Article 1234567",
        "12-3456789 readers",
        "A charity walk of 250,000 steps",
    ],
)
def test_another_number_is_none(text: str) -> None:
    assert list(registrations.in_text(text)) == []


@given(st.text(alphabet="charityEINRSW 0123456789-(.:no\n", max_size=200))
def test_numbers_are_letters_and_digits(text: str) -> None:
    assert all(number.isalnum() and number == number.upper() for number in registrations.in_text(text))

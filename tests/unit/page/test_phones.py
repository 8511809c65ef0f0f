"""Telephone numbers: their spellings fold to one, and what only looks like a number is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.page import phones


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("+1 800 555 0142", ["8005550142"]),
        ("1-800-555-0142", ["8005550142"]),
        ("Call (800) 555-0142 now", ["8005550142"]),
        ("800.555.0142 or +1 (800) 555-0143", ["8005550142", "8005550143"]),
        ("450-555-0123, poste 12", ["4505550123"]),
        ("Call 1-800-4-CANCER", ["8004226237"]),
        ("The helpline is 0800 555 0100. It is open", ["08005550100"]),
        ("020 7946 0018 24 hours a day", ["02079460018"]),
        ("+44 (0)20 7946 0018 or +44 20 7946 0018 (9am to 5pm)", ["02079460018", "02079460018"]),
        ("(01865) 496012 and 01632 960123", ["01865496012", "01632960123"]),
        ("call 0800 1111", ["08001111"]),
        ("Tél. 01 99 00 12 34", ["0199001234"]),
        ("01.99.00.12.34 ou +33 1 99 00 12 34", ["0199001234", "0199001234"]),
        ("0 800 40 50 60", ["0800405060"]),
        ("Telefon: 030/123456-78", ["03012345678"]),
        ("+49 30 12345678", ["03012345678"]),
        ("call 13 11 14 at any hour", ["131114"]),
        ("1800 123 456", ["1800123456"]),
        ("+353 1 234 5678", ["012345678"]),
        ("call us on 0345 123 4567 or 0345 123 4568", ["03451234567", "03451234568"]),
        ("800\u2011555\u20110142", ["8005550142"]),
    ],
)
def test_a_number_is_found_and_folded(text: str, numbers: list[str]) -> None:
    assert list(phones.in_text(text)) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "01.02.2024 to 03.02.2024",
        "2024-01-02 10:00",
        "from 2012-2024",
        "Copyright 2005 2010 2015",
        "ISBN 0-306-40615-2",
        "ISBN 978-0-306-40615-7",
        "doi:10.1000/182.800.555.0142",
        "£1,234,567 and 123-456",
        "Order no. 555 234 4567",
        "Open 09.00 - 17.00 10.00",
        "0 10 20 30 40 50",
        "0.012 0.013 0.014 0.015",
        "1 234 567 890 people",
        "192.168.100.1000",
        "3.14159265358979",
        "ID 800-555-01423",
        "Registered charity 1089464, company 04354833",
        "SIRET 552 100 554 00013",
        "call 2024-01-02",
    ],
)
def test_what_looks_like_a_number_is_none(text: str) -> None:
    assert list(phones.in_text(text)) == []


@pytest.mark.parametrize(
    ("href", "number"),
    [
        ("tel:+1-800-555-0142", "8005550142"),
        ("tel:18005550142;ext=5", "8005550142"),
        ("TEL://0800%20555%200100", "08005550100"),
        ("tel:+44(0)2079460018", "02079460018"),
        ("callto:+33199001234", "0199001234"),
        ("tel:1-800-HELP-NOW", "8004357669"),
        ("tel:911", None),
        ("tel:", None),
        ("mailto:x@y.example", None),
        ("/tel", None),
    ],
)
def test_a_link_to_a_number(href: str, number: str | None) -> None:
    assert phones.in_link(href) == number


@given(st.text(alphabet="0123456789 +-().8A\n£/", max_size=200))
def test_numbers_are_digits_of_a_sane_length(text: str) -> None:
    assert all(number.isdigit() and 6 <= len(number) <= 15 for number in phones.in_text(text))


@given(st.from_regex(r"[2-9][0-9]{2}[2-9][0-9]{6}", fullmatch=True))
def test_all_spellings_of_an_american_number_are_equal(digits: str) -> None:
    area, exchange, line = digits[:3], digits[3:6], digits[6:]
    for text in (f"+1 {area} {exchange} {line}", f"1-{area}-{exchange}-{line}", f"({area}) {exchange}-{line}"):
        assert list(phones.in_text(text)) == [digits]
    assert phones.in_link(f"tel:+1{digits}") == digits

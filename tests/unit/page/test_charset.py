"""Which encoding a body is read in, as browsers do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.page.charset import codec_of, decode


def test_a_byte_order_mark_wins_over_every_label() -> None:
    assert decode(b"\xef\xbb\xbfn\xc3\xa9", "text/html; charset=windows-1252") == "né"
    assert decode("\ufeffné".encode("utf-16-le"), "text/html; charset=utf-8") == "né"


def test_the_header_wins_over_the_page() -> None:
    assert decode(b'<meta charset="utf-8">\xe9', 'text/html; charset="ISO-8859-1"') == '<meta charset="utf-8">é'


def test_the_page_says_it_itself() -> None:
    assert decode(b"<meta http-equiv=content-type content='text/html; charset=koi8-r'>\xc1", None).endswith("а")
    assert decode(b"<?xml version='1.0' encoding='windows-1251'?>\xe0", None).endswith("а")


def test_a_label_in_a_comment_or_far_down_says_nothing() -> None:
    assert decode(b"<!-- <meta charset=koi8-r> -->\xe9", None).endswith("é")
    assert decode(b" " * 1100 + b"<meta charset=koi8-r>\xe9", None).endswith("é")


def test_latin_1_means_windows_1252_to_browsers() -> None:
    assert decode(b"\x93hello\x94", "text/html; charset=iso-8859-1") == "“hello”"


def test_without_a_label_it_is_utf_8_where_that_fits() -> None:
    assert decode("“né”".encode(), None) == "“né”"
    assert decode(b"\x93n\xe9\x94", "text/html") == "“né”"


def test_a_page_that_says_utf_16_in_ascii_is_not() -> None:
    assert decode(b"<meta charset=utf-16>x", None) == "<meta charset=utf-16>x"


@pytest.mark.parametrize(
    "label", ["utf-7", "hex", "rot13", "undefined", "unicode_escape", "idna", "", "nonsense", "\0"]
)
def test_what_is_no_encoding_of_the_web_is_not_believed(label: str) -> None:
    assert codec_of(label) is None
    assert decode(b"plain", f"text/html; charset={label}") == "plain"


@given(st.binary(max_size=200), st.text(max_size=30))
def test_it_never_raises(body: bytes, label: str) -> None:
    decode(body, f"text/html; charset={label}")
    decode(b"<meta charset=" + label.encode("utf-8", "replace") + b">" + body, None)

"""Which encoding a body is read in, as browsers do."""

import time

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


def test_only_a_meta_that_declares_is_believed() -> None:
    """The prescan: content counts beside http-equiv only, an unknown label gives way to the next, `charset` wins."""
    assert decode(b'<meta name=x content="text/html; charset=koi8-r">\xe9', None).endswith("é")
    assert decode(b"<meta charset=nonsense><meta charset=koi8-r>\xc1", None).endswith("а")
    both = b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8" charset=koi8-r>\xc1'
    assert decode(both, None).endswith("а")
    assert decode(b'<a title="<meta charset=koi8-r>">\xe9', None).endswith("é")
    assert decode(b"</meta charset=koi8-r>\xe9", None).endswith("é")
    assert decode(b"<!--><meta charset=koi8-r>\xc1", None).endswith("а")
    assert decode(b"<META\nCHARSET = 'KOI8-R' >\xc1", None).endswith("а")


def test_a_meta_outranks_an_xml_declaration() -> None:
    body = b'<?xml version="1.0" encoding="windows-1252"?><meta charset="koi8-r">\xc1'
    assert decode(body, None).endswith("а")
    assert decode(b'\n<?xml version="1.0" encoding="koi8-r"?>\xe9', None).endswith("é")


def test_utf_16_without_a_mark_where_an_xml_declaration_shows_it() -> None:
    for encoding in ("utf-16-le", "utf-16-be"):
        assert decode("<?xml version='1.0'?><p>né".encode(encoding), None).endswith("né")


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("ISO-2022-JP", "iso2022_jp"), ("Shift_JIS", "cp932"), ("EUC-JP", "euc_jp"), ("euc-kr", "cp949"),
        ("big5", "big5hkscs"), ("gb2312", "gb18030"), ("gb18030", "gb18030"),
    ],
)  # fmt: skip
def test_the_encodings_of_east_asia(label: str, encoding: str) -> None:
    text = (
        "中文"
        if encoding in ("big5hkscs", "gb18030")
        else "日本"
        if "jp" in encoding or encoding == "cp932"
        else "한국"
    )
    assert decode(text.encode(encoding), f"text/html; charset={label}") == text
    assert decode(f"<meta charset={label}>".encode() + text.encode(encoding), None).endswith(text)


@pytest.mark.parametrize("label", ["iso-2022-kr", "hz-gb-2312", "iso-2022-cn"])
def test_what_browsers_refuse_to_decode_says_nothing(label: str) -> None:
    assert decode(b"<p>text", f"text/html; charset={label}") == ""
    assert decode(b"<meta charset=%b><p>text" % label.encode(), None) == ""


def test_a_user_defined_encoding_means_so_in_the_header_only() -> None:
    assert decode(b"a\x80", "text/html; charset=x-user-defined") == "a\uf780"
    assert decode(b"<meta charset=x-user-defined>\x93", None).endswith("“")


@pytest.mark.parametrize("label", ["latin-1", "utf_8", "u8", "cp437", "mac_latin2", "shiftjis", "iso8859_1"])
def test_names_that_only_python_knows_are_not_believed(label: str) -> None:
    assert codec_of(label) is None


def test_a_hostile_head_takes_no_time() -> None:
    begun = time.process_time()
    for piece in (b"<", b"<meta ", b"<!--", b"<a =", b"/ ", b"<?", b'<meta content="', b"charset="):
        decode(piece * 400_000, None)
    assert time.process_time() - begun < 2

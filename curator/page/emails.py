"""Mail addresses that pages hide from programs, as readers see them: turning the hiding on or off is no change.

What is undone: Cloudflare's email protection, text that is written backwards and turned by its direction, a user and a
domain in attributes of their own, 'info [at] example [dot] org', and links that a script turns back (TYPO3's shifted
letters, ROT13).
"""

import re
from codecs import decode as _translate
from collections.abc import Mapping
from html import unescape
from itertools import islice
from urllib.parse import unquote

from lxml.etree import _Element as Element

_LONGEST = 320  # characters of an address (RFC 5321 §4.5.3.1: 64, the sign, 255)
_PIECES = 20  # of text within one element
_CLOUDFLARE = "/cdn-cgi/l/email-protection#"
_PLACEHOLDER = re.compile(r"\W{0,5}email\s{1,5}protected\W{0,5}", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+%'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}", re.IGNORECASE)
_TYPO3 = re.compile(r"""linkTo_UnCryptMailto\(\s?(?:'|"|%27|%22)([^'"]{3,320}?)(?:'|"|%27|%22)\s?[,)]""")
_ROT13 = re.compile(r"(?:javascript:\w{0,40}\(\s?['\"])?(znvygb:[^'\"]{3,320})")
_TURNED = re.compile(r"unicode-bidi\s?:\s?bidi-override", re.IGNORECASE)
_FROM_RIGHT = re.compile(r"direction\s?:\s?rtl", re.IGNORECASE)
# The ends of domains, backwards.
_BACKWARDS = re.compile(r"(?:moc|gro|ten|ude|vog|ofni|ue|ku|ac|rf|ed|hc|eb|ln|ei|ua)\.[a-z0-9.-]{1,200}", re.IGNORECASE)
# Attributes of elements that may hide an address; links and `bdo` may without any of them.
HIDING = frozenset({"data-cfemail", "data-domain", "data-email-domain", "data-mail-domain", "style"})
_USERS = ("data-user", "data-name", "data-email-user", "data-mail-user")
_DOMAINS = ("data-domain", "data-email-domain", "data-mail-domain")
_AT = r"\s?[\[({<]\s?(?:at|@|ät|arobase|arroba|chez)\s?[\])}>]\s?"
_DOT = r"\s?[\[({<]\s?(?:dot|punkt|point|punto|\.)\s?[\])}>]\s?"
_PART = r"[\w-]{1,63}"
_WRITTEN = (
    # info [at] example [dot] org, info(at)example.org
    re.compile(rf"(?<![\w.+-])([\w.+-]{{1,64}}){_AT}({_PART}(?:(?:{_DOT}|\.){_PART}){{1,5}})(?![\w-])", re.IGNORECASE),
    # info AT example DOT org; in small letters only with the word for the dot: 'meet at example.org' is a sentence
    re.compile(rf"(?<![\w.+-])([\w.+-]{{1,64}}) AT ({_PART}(?:(?: DOT |\.){_PART}){{1,5}})(?![\w-])"),
    re.compile(rf"(?<![\w.+-])([\w.+-]{{1,64}}) at ({_PART}(?: dot {_PART}){{1,5}})(?![\w-])"),
    # info @ example.org
    re.compile(rf"(?<![\w.+-])([\w.+-]{{1,64}})(?: @ ?|@ )({_PART}(?:\.{_PART}){{1,5}})(?![\w-])"),
    # info@example [dot] org
    re.compile(
        rf"(?<![\w.+-])([\w.+-]{{1,64}})@({_PART}(?:\.{_PART}){{0,4}}(?:{_DOT}{_PART}){{1,5}})(?![\w-])", re.IGNORECASE
    ),
)
_DOTS = re.compile(rf"{_DOT}| dot | DOT ", re.IGNORECASE)
_BRACKETED = re.compile(r"[\[({<]\s?(?:at|@|ät|arobase|arroba|chez|dot|punkt|point|punto|\.)\s?[\])}>]", re.IGNORECASE)


def spells(text: str) -> bool:
    """True where an address may be spelt out in a text: asked of a whole page before its pieces are tried."""
    bare = " AT " in text or " dot " in text or " @" in text or "@ " in text
    return bare or _BRACKETED.search(text) is not None


def plain(text: str) -> str:
    """A visible text with the addresses that are spelt out in it ('info [at] example [dot] org') as addresses."""
    if not spells(text):
        return text
    return "\n".join(_plain_line(line) if spells(line) else line for line in text.split("\n"))


def _plain_line(text: str) -> str:
    for written in _WRITTEN:
        text = written.sub(lambda match: f"{match[1]}@{_DOTS.sub('.', match[2])}", text)
    return text


def decoded(element: Element, attributes: Mapping[str, str]) -> str | None:
    """What readers see of an element that hides an address; None for any other element."""
    if "data-cfemail" in attributes:
        return _address(of_cloudflare(attributes["data-cfemail"]))
    tag = element.tag
    if tag == "a" and _CLOUDFLARE in attributes.get("href", "")[:_LONGEST]:
        return address_of(attributes["href"]) if _PLACEHOLDER.fullmatch(_text(element)) else None
    if tag == "bdo" or "style" in attributes:
        return _turned(element, attributes)
    return _of_parts(element, attributes)


def address_of(href: str) -> str | None:
    """The address that a link writes to, out of all the ways in which links hide it; None for other links."""
    link = href[: 3 * _LONGEST].strip()
    scheme = link[:11].lower()
    if scheme.startswith("mailto:"):
        return _address(link[7:])
    if _CLOUDFLARE in link:
        return _address(of_cloudflare(link.partition(_CLOUDFLARE)[2]))
    if scheme == "javascript:":
        shifted = _TYPO3.search(link)
        if shifted is not None:
            return _unshifted(unquote(shifted[1]))
    turned = _ROT13.match(link)
    return _address(_translate(turned[1], "rot13").removeprefix("mailto:")) if turned is not None else None


def of_cloudflare(secret: str) -> str:
    """The address behind Cloudflare's hex: each byte xor-ed with the first; '' for what is none."""
    try:
        data = bytes.fromhex(secret[: 2 * _LONGEST])
        return bytes(byte ^ data[0] for byte in data[1:]).decode("utf-8")
    except (ValueError, IndexError):
        return ""


def _address(written: str) -> str | None:
    found = _ADDRESS.match(unescape(unquote(written.partition("?")[0])).strip())
    return found[0] if found is not None else None


def _unshifted(secret: str) -> str | None:
    """TYPO3 moves digits, capitals with the sign, and small letters within their own ranges, all by one offset."""
    ranges = ((0x2B, 0x3A), (0x40, 0x5A), (0x61, 0x7A))
    for offset in range(-26, 27):
        turned: list[str] = []
        for sign in secret:
            code = ord(sign)
            start, end = next(((low, high) for low, high in ranges if low <= code <= high), (0, 0))
            turned.append(chr(start + (code - start + offset) % (end - start + 1)) if end else sign)
        text = "".join(turned)
        if text.startswith("mailto:"):
            return _address(text[7:])
    return None


def _turned(element: Element, attributes: Mapping[str, str]) -> str | None:
    """The text of an element that is written from the right to the left, where it is an address."""
    style = attributes.get("style", "")
    from_right = (element.tag == "bdo" and attributes.get("dir", "").lower() == "rtl") or (
        _TURNED.search(style) is not None and _FROM_RIGHT.search(style) is not None
    )
    if not from_right:
        return None
    text = plain(_text(element)[::-1])
    return text if _ADDRESS.fullmatch(text) else None


def _of_parts(element: Element, attributes: Mapping[str, str]) -> str | None:
    """An address whose user and domain stand in attributes; a script or style sheet shows them."""
    user = next((attributes[name] for name in _USERS if name in attributes), "").strip()
    domain = next((attributes[name] for name in _DOMAINS if name in attributes), "").strip()
    if not user or not domain or len(user) + len(domain) > _LONGEST:
        return None
    if _BACKWARDS.fullmatch(domain) is not None:
        user, domain = user[::-1], domain[::-1]
    whole = f"{user}@{domain}"
    shown = _text(element)
    is_shown = not shown or not any(sign.isalpha() for sign in shown) or "@" in plain(shown) or user in shown
    return whole if is_shown and _ADDRESS.fullmatch(whole) is not None else None


def _text(element: Element) -> str:
    return " ".join("".join(map(str, islice(element.itertext(), _PIECES)))[: 2 * _LONGEST].split())

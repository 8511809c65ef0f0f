"""Web addresses: which ones may be fetched, what goes on the wire, which two are one link, and how to show them.

An address is kept as its author wrote it. What is sent follows RFC 3986 and, where browsers differ, the WHATWG URL
standard (the sets of characters that are percent-encoded, dot segments, tab and line breaks removed). Hosts are mapped
with UTS #46. Two addresses are one link where they agree after folding only the case of scheme and host, the default
port, IDNA and the empty path: no parameter is ever dropped or sorted.

Every function here takes any text and raises nothing.
"""

import re
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address
from typing import NamedTuple
from urllib.parse import urljoin

import idna

DEFAULT_PORTS = {"http": 80, "https": 443}

_STRIPPED = "".join(map(chr, range(0x21)))  # C0 controls and space: ignored at both ends
_BREAKS = str.maketrans("", "", "\t\r\n")
_PARTS = re.compile(r"(?s)(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?\Z")
_HOST_AND_PORT = re.compile(r"(\[[^\]]*\]|[^:\[\]]*)(?::(.*))?\Z", re.DOTALL)
_CONTROLS = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
_NOT_IN_HOST = re.compile(r"[\x00-\x20\x7f#%/:<>?@\[\\\]^|]")  # WHATWG: forbidden domain code points
_NOT_IN_PATH = re.compile('[^\x21-\x7e]|["<>^`{}]')
_NOT_IN_QUERY = re.compile("[^\x21-\x7e]|[\"<>']")
_USER_INFO = re.compile(r"(?i)\A([a-z][a-z0-9+.-]*:)?([/\\]{2,})[^/?#]*@")
_USER_INFO_WITHIN = re.compile(r":([/\\]{2,})[^/\\?#\s\"'<>]*@")  # in time that grows with the text only


class _Parts(NamedTuple):
    """An address taken apart as written. Without `//` its authority is None; query and fragment keep their sign."""

    scheme: str
    authority: str | None
    path: str
    query: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes and what it asks for, all of it ASCII.

    `host` is the name as browsers send it (a trailing dot stays), an IPv6 address without its brackets; `path` is
    never empty and includes the query.
    """

    scheme: str
    host: str
    port: int
    path: str

    @property
    def name(self) -> str:
        """The host without the dot that only says that the name is complete."""
        return self.host.removesuffix(".")

    @property
    def authority(self) -> str:
        """What stands in the Host header: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.authority}{self.path}"


def problem(url: str) -> str | None:
    """Why this is no web address that may be fetched, as the rest of a sentence; None where it is one."""
    judged = _judge(url)
    return judged if isinstance(judged, str) else None


def target(url: str) -> Target | None:
    """What to ask of whom; None where `problem` has an objection."""
    judged = _judge(url)
    return judged if isinstance(judged, Target) else None


def fetchable(url: str) -> str:
    """The address as it goes on the wire; one that may not be fetched only loses its fragment."""
    judged = _judge(url)
    if isinstance(judged, Target):
        return judged.url
    return cleaned(url).partition("#")[0]


def key(url: str) -> str:
    """What tells links apart. User-info is no part of it, the fragment is; text that is no web address stays."""
    parts = _split(url)
    if parts.scheme not in DEFAULT_PORTS or parts.authority is None:
        return cleaned(url)
    host, port = _host_and_port(parts.authority)
    if port is not None and (port == "" or _number(port) == DEFAULT_PORTS[parts.scheme]):
        port = None
    folded = _folded_host(host) + ("" if port is None else f":{port}")
    return f"{parts.scheme}://{folded}{parts.path or '/'}{parts.query}{parts.fragment}"


def mask(url: str) -> str:
    """The address for people to see: a user name or password in it is hidden.

    A backslash in there stays: browsers end the host at it, and the address must not become one that looks right.
    """
    return _USER_INFO.sub(_hidden, cleaned(url))


def _hidden(found: re.Match[str]) -> str:
    head = (found[1] or "") + (found[2] or "")
    return head + ("***\\@" if "\\" in found[0][len(head) :] else "***@")


def mask_within(text: str) -> str:
    """Any text for people to see: the user-info of every address in it is hidden."""
    return _USER_INFO_WITHIN.sub(r":\1***@", text)


def host_of(url: str) -> str:
    """The host's name, lower-cased, in ASCII where IDNA can, without port, brackets and trailing dot; '' for none.

    The trailing dot says only that the name is complete: the same machine answers, so politeness and organisations
    take both for one. (The key keeps it: the address on our page is another one.)
    """
    authority = _split(url).authority
    if not authority:
        return ""
    host = _folded_host(_host_and_port(authority)[0])
    return host.removeprefix("[").removesuffix("]").removesuffix(".")


def scheme_of(url: str) -> str:
    """The scheme in lower case; '' where there is none."""
    return _split(url).scheme


def join(base: str, location: str) -> str:
    """The address that a reference on the page `base` leads to; the reference itself where it cannot be resolved."""
    wanted = cleaned(location)
    parts = _split(location)
    if parts.scheme and parts.authority is not None:
        return wanted
    try:
        return urljoin(base, wanted)
    except ValueError:  # brackets that hold no IPv6 address
        return wanted


def cleaned(url: str) -> str:
    """The address without what browsers ignore: controls and spaces at both ends, tab and line breaks anywhere."""
    return url.strip(_STRIPPED).translate(_BREAKS)


def _judge(url: str) -> Target | str:
    text = cleaned(url)
    parts = _split(url)
    if _CONTROLS.search(text):
        return "it holds a control character"
    if not parts.scheme:
        return "it does not begin with http:// or https://"
    if parts.scheme not in DEFAULT_PORTS:
        return "its scheme is not http or https"
    # Browsers take a backslash for a slash, other programs do not: two readings of one address are a trap.
    if "\\" in (parts.authority or "") or "\\" in parts.path:
        return "it holds a backslash"
    if not parts.authority:
        return "it names no host"
    host, port = _host_and_port(parts.authority)
    number = DEFAULT_PORTS[parts.scheme] if not port else _number(port)
    if number is None:
        return "its port is no number from 0 to 65535"
    wire = _wire_host(host)
    if wire is None:
        return "its host is no valid host name"
    return Target(parts.scheme, wire, number, _wire_path(parts))


def _split(url: str) -> _Parts:
    match = _PARTS.match(cleaned(url))
    if match is None:
        raise AssertionError("the pattern takes any text")
    scheme, authority, path, query, fragment = match.groups()
    return _Parts((scheme or "").lower(), authority, path, query or "", fragment or "")


def _host_and_port(authority: str) -> tuple[str, str | None]:
    """Host and port as written, without user-info; what cannot be told apart is all host."""
    bare = authority.rpartition("@")[2]
    match = _HOST_AND_PORT.match(bare)
    return (match[1], match[2]) if match else (bare, None)


def _number(port: str) -> int | None:
    if not (port.isascii() and port.isdigit()) or len(port) > 32:
        return None
    return int(port) if int(port) <= 65535 else None


def _folded_host(host: str) -> str:
    """Lower-cased and in ASCII; what IDNA cannot encode stays lower-cased."""
    lower = host.lower()
    if lower.isascii():
        return lower
    try:
        return idna.encode(lower, uts46=True).decode("ascii")
    except UnicodeError:
        return lower


def _wire_host(host: str) -> str | None:
    """The host as it is resolved and sent; None where no resolver could take it."""
    folded = _folded_host(host)
    if folded.startswith("["):
        try:
            return str(IPv6Address(folded[1:-1])) if folded.endswith("]") and "%" not in folded else None
        except AddressValueError:
            return None
    if not folded.isascii():
        folded = _lenient_idna(folded)
    labels = folded.removesuffix(".").split(".")
    fits = len(folded) <= 254 and all(0 < len(label) <= 63 for label in labels)
    return folded if fits and folded.isascii() and not _NOT_IN_HOST.search(folded) else None


def _lenient_idna(host: str) -> str:
    """What browsers make of names that IDNA 2008 bars, such as those with an emoji."""
    try:
        mapped = idna.uts46_remap(host, std3_rules=False, transitional=False)
        labels = mapped.split(".")
        return ".".join(label if label.isascii() else "xn--" + label.encode("punycode").decode() for label in labels)
    except UnicodeError:
        return host


def _wire_path(parts: _Parts) -> str:
    path = _NOT_IN_PATH.sub(_percent, parts.path)
    query = _NOT_IN_QUERY.sub(_percent, parts.query)
    return _without_dots(path or "/") + query


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "surrogatepass"))


def _without_dots(path: str) -> str:
    """RFC 3986 §5.2.4; a dot may be written %2e."""
    if "/." not in path and "/%2" not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        plain = segment.lower().replace("%2e", ".")
        if plain == "..":
            del kept[-1:]
        elif plain != ".":
            kept.append(segment)
    if plain in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)

"""Where the links in the main content lead: addresses folded so that equal ones are equal text.

What a server or a campaign adds for one visitor (a session's number, where he came from) is no part of where a link
leads: it differs with every look.
"""

import re
from urllib.parse import unquote

from curator import urls
from curator.core import phones

_LONGEST = 2000  # characters of an address
# Parameters that count visitors or name a session; they choose no page.
_PASSING = re.compile(
    r"(?:utm_\w{1,40}|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|"
    r"phpsessid|jsessionid|sessionid|session_id|sessid|sid|cfid|cftoken|aspsessionid\w{0,20}|"
    r"nocache|cachebuster|csrf_?token|__cf_\w{1,20})(?:=|$)",
    re.IGNORECASE,
)
REACHES = ("tel:", "mailto:")  # what the address of a link begins with that reaches people, not pages
_SCHEMES = frozenset({"tel", "callto", "mailto"})
_NOT_DIGITS = re.compile(r"\D")
_LONGEST_NUMBER = 40  # digits
# Java and ASP.NET keep a session in the path.
_IN_PATH = re.compile(r";jsessionid=[^/?#;]{0,200}|/\(S\([a-z0-9]{10,40}\)\)(?=/)", re.IGNORECASE)
_HIDDEN_MAIL = "/cdn-cgi/l/email-protection"  # a mail address of Cloudflare's, written anew for each visitor


class Addresses:
    """Resolves the links of one page. `base` is what they are resolved against, `url` where the page came from; both
    are '' for a saved file, and a relative address is then kept as it is written."""

    def __init__(self, base: str, url: str) -> None:
        self._base = base
        self._own = url.partition("#")[0]
        scheme, mark, rest = base.partition("://")
        self._origin = f"{scheme}://{rest.partition('/')[0].partition('?')[0].partition('#')[0]}" if mark else ""

    def of(self, href: str) -> str | None:
        """The address that a reader is led to, without passing parameters; a telephone number or a mail address is
        folded, so that its spellings are equal ('tel:8675550101'). None for a place on the same page and for what
        leads nowhere (scripts)."""
        wanted = href[:_LONGEST].strip()
        if not wanted or wanted[0] == "#" or _HIDDEN_MAIL in wanted:
            return None
        if (reached := _reached(wanted)) is not None:
            return reached
        if self._origin and wanted[0] == "/" and wanted[1:2] not in ("/", "\\") and "/." not in wanted:
            address = self._origin + wanted  # most links; joining costs ten times as much
        else:
            address = urls.join(self._base, wanted)
        scheme = address.partition(":")[0].lower()
        if scheme not in urls.DEFAULT_PORTS and (self._origin or ":" in address.partition("/")[0]):
            return None
        page, mark, _ = address.partition("#")
        if (mark and page == self._own) or _HIDDEN_MAIL in page:
            return None
        return without_passing(address)


def _reached(href: str) -> str | None:
    """A telephone's or a mail's address, folded; None for others and for those that name nobody."""
    scheme, mark, rest = href.partition(":")
    scheme = scheme.lower()
    if not mark or scheme not in _SCHEMES:
        return None
    if scheme == "mailto":
        name = unquote(rest.partition("?")[0]).strip().lower()
        return f"mailto:{name}" if "@" in name else None
    number = phones.in_link(href) or _NOT_DIGITS.sub("", unquote(rest))[:_LONGEST_NUMBER]
    return f"tel:{number}" if number else None


def without_passing(address: str) -> str:
    """The address without parameters that count visitors or name a session."""
    if ";" in address or "(" in address:
        address = _IN_PATH.sub("", address)
    rest, mark, fragment = address.partition("#")
    page, asked, query = rest.partition("?")
    if not asked:
        return address
    kept = [part for part in query.split("&") if not _PASSING.match(part.removeprefix("amp;"))]
    return page + ("?" + "&".join(kept) if kept and kept != [""] else "") + mark + fragment

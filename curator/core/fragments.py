"""Is the part that the link points at there? (HTML §7.4.6.4, 'find a potential indicated element'.)

A fragment is looked for as written and percent-decoded, among ids and names. `#` and `#top` are every page's; what
begins with `/` or `!` is a script's own route; a text fragment's words (`:~:`) are no anchor; a range of lines is there
where its first line is. Pages whose anchors a script makes, and documents that are no HTML, are not judged.
"""

import re
from urllib.parse import unquote

from curator.core.facts import Signs

_BY_SCRIPT = ("/", "!", "?")
_PREFIXES = ("user-content-",)
_RANGE = re.compile(r"(L[0-9]{1,7})(?:C[0-9]{1,5})?-L?[0-9]{1,7}(?:C[0-9]{1,5})?")  # lines of code, as hosts mark them


def is_missing(url: str, signs: Signs) -> bool:
    """True where the page has anchors that can be known, and this is none of them."""
    fragment = url.partition("#")[2].partition(":~:")[0]
    if signs.anchors is None or not fragment or fragment.startswith(_BY_SCRIPT) or "=" in fragment:
        return False
    decoded = unquote(fragment)
    if decoded.lower() == "top":
        return False
    wanted = {fragment, decoded, *(prefix + decoded for prefix in _PREFIXES)}
    lines = _RANGE.fullmatch(decoded)
    if lines is not None:
        wanted.add(lines[1])
    return wanted.isdisjoint(signs.anchors)

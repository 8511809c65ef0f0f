"""Is the part that the link points at there? (HTML §7.4.6.4, 'find a potential indicated element'.)

A fragment is looked for as written and percent-decoded, among ids and names. `#` and `#top` are every page's; what
begins with `/` or `!` is a script's own route; a text fragment's words (`:~:`) are no anchor. Pages whose anchors a
script makes, and documents that are no HTML, are not judged.
"""

from urllib.parse import unquote

from curator.core.facts import Signs

_BY_SCRIPT = ("/", "!", "?")
_PREFIXES = ("user-content-",)


def is_missing(url: str, signs: Signs) -> bool:
    """True where the page has anchors that can be known, and this is none of them."""
    fragment = url.partition("#")[2].partition(":~:")[0]
    if signs.anchors is None or not fragment or fragment.startswith(_BY_SCRIPT) or "=" in fragment:
        return False
    decoded = unquote(fragment)
    if decoded.lower() == "top":
        return False
    wanted = {fragment, decoded, *(prefix + decoded for prefix in _PREFIXES)}
    return wanted.isdisjoint(signs.anchors)

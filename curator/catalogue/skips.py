"""Which addresses of our documents are the web's to check, and why the others are not.

Addresses stay as they are written, with three exceptions. Two that nobody further on could resolve: in a page with
`<base href>` relative ones are given resolved against it, and one without a scheme (`//host/path`) gets its page's.
And a user name or password in an address goes no further than this: it is masked, and the link judged without it.
"""

from dataclasses import replace

from curator import urls
from curator.core.link import Mention

_IGNORED_AROUND = "".join(map(chr, range(0x21)))  # WHATWG URL: C0 controls and space at both ends


def settled(mention: Mention, *, base: str, page_url: str, base_url: str, title: str = "") -> Mention:
    """The mention with its address as it is to be kept, and the reason where it is not to be checked.

    `base` is the page's `<base href>` ('' for none), `base_url` the root of our own site, `title` the document's, which
    stands for that of the page where the mention names none.
    """
    url = mention.url.strip(_IGNORED_AROUND)
    if base and url and not url.startswith(("#", "//")) and not urls.scheme_of(url):
        url = urls.join(urls.join(page_url, base), url)
    if url.startswith("//"):
        url = f"{_web_scheme(base) or _web_scheme(page_url) or 'https'}:{url}"
    if "@" in url and (masked := urls.mask(url)) != urls.cleaned(url):
        url = masked
    return replace(
        mention,
        url=url,
        text=_shown(mention.text),
        context=_shown(mention.context),
        skip=skip_of(url, base_url=base_url),
        page_title=_shown(mention.page_title or title),
    )


def skip_of(url: str, *, base_url: str) -> str | None:
    """Why the address is not checked: 'relative', 'scheme', 'malformed' or 'own'; None where it is."""
    scheme = urls.scheme_of(url)
    if not scheme:
        return "relative"
    if scheme == "file":  # looked at as the web's are: nobody may follow it, and that is a finding ('unsafe')
        return None
    if scheme not in urls.DEFAULT_PORTS:
        return "scheme"
    if urls.problem(url) is not None:
        return "malformed"
    return "own" if base_url and _under(url, base_url) else None


def _under(url: str, base_url: str) -> bool:
    """True where the address is the base or lies below it. http and https are one site, `/a` is no part of `/about`."""
    ours, theirs = urls.target(base_url), urls.target(url)
    if ours is None or theirs is None or urls.host_of(url) != urls.host_of(base_url) or _port(ours) != _port(theirs):
        return False
    root, path = ours.path.partition("?")[0].rstrip("/"), theirs.path.partition("?")[0]
    return path == root or path.startswith(f"{root}/")


def _port(target: urls.Target) -> int | None:
    return None if target.port == urls.DEFAULT_PORTS[target.scheme] else target.port


def _web_scheme(url: str) -> str:
    scheme = urls.scheme_of(url)
    return scheme if scheme in urls.DEFAULT_PORTS else ""


def _shown(words: str) -> str:
    """Words that hold an address with a password in it, without the password."""
    return urls.mask_within(words) if "@" in words else words

"""Addresses of walls: logins and questions of consent to which sites send readers in place of the page."""

from urllib.parse import unquote

from curator.core import addresses
from curator.core.evidence import Evidence
from curator.core.lexicon import wall_addresses as lexicon
from curator.core.reachability import Reason

_SHORTEST_PATH = 3  # characters of a path that a query holds by no accident


def sent_to(evidence: Evidence) -> Reason | None:
    """The wall to whose address readers are sent, where the link itself is no such address."""
    link, final = asked(evidence), evidence.final_url
    if len(evidence.hops) < 2 or link == final:
        return None
    if is_login_address(final) and not is_login_address(link):
        return Reason.LOGIN_WALL
    if _is_consent_address(final) and not _is_consent_address(link):
        return Reason.COOKIE_WALL
    return None


def remembers(evidence: Evidence) -> bool:
    """True where readers are sent to an address whose query holds the path that they asked for, to come back to it."""
    _, path, _ = _taken_apart(asked(evidence))
    _, final_path, query = _taken_apart(evidence.final_url)
    wanted = path.rstrip("/")
    if len(evidence.hops) < 2 or len(wanted) < _SHORTEST_PATH or final_path.rstrip("/") == wanted:
        return False
    values = (unquote(unquote(pair.partition("=")[2])).partition("?")[0] for pair in query[:4000].split("&")[:50])
    return any(value.rstrip("/").endswith(wanted) for value in values)


def asked(evidence: Evidence) -> str:
    """The address of the link, as it was fetched."""
    return evidence.hops[0].url if evidence.hops else evidence.request.url


def is_front(evidence: Evidence) -> bool:
    """True where the link asks for a site's front page, and gets it."""
    _, path, _ = _taken_apart(asked(evidence))
    return len(evidence.hops) < 2 and path.strip("/") in ("", "index.html", "index.php")


def is_application(evidence: Evidence) -> bool:
    """True where the link asks for the front of an application, and is sent to a login of the same host below it."""
    host, path, _ = _taken_apart(asked(evidence))
    final_host, final_path, _ = _taken_apart(evidence.final_url)
    segments = _segments(path)
    if segments and segments[-1] in ("index", "home", "default"):
        segments = segments[:-1]
    if not host or host != final_host or _segments(final_path)[: len(segments)] != segments:
        return False
    return (segments[-1] if segments else host.partition(".")[0]) in lexicon.APPLICATIONS


def is_login_address(url: str) -> bool:
    """True where an address calls itself a login, by its host, its path or its query."""
    host, path, query = _taken_apart(url)
    if host.startswith(lexicon.LOGIN_HOSTS) or host.endswith(lexicon.LOGIN_DOMAINS):
        return True
    segments = _segments(path)
    if not lexicon.LOGIN_SEGMENTS.isdisjoint(segments) or "userlogin" in query:
        return True
    if segments and segments[-1] in lexicon.LOGIN_ENDS:
        return True
    values = (pair.partition("=") for pair in query.split("&")[:50])
    return any(
        name in ("view", "action", "page", "mode", "do", "p") and value in lexicon.LOGIN_SEGMENTS
        for name, _, value in values
    )


def _is_consent_address(url: str) -> bool:
    host, path, _ = _taken_apart(url)
    return host.startswith(lexicon.CONSENT_HOSTS) or not lexicon.CONSENT_SEGMENTS.isdisjoint(_segments(path))


def _segments(path: str) -> list[str]:
    """The parts of a path without their endings ('/user/login.php' has 'user' and 'login')."""
    return [part.partition(".")[0].partition(";")[0] for part in unquote(path[:2000]).lower().split("/") if part]


def _taken_apart(url: str) -> tuple[str, str, str]:
    """Host, path and query in lower case; empty where the address is none."""
    parts = addresses.split(url)
    return addresses.bare_host(url), parts.path.lower(), parts.query.lower()

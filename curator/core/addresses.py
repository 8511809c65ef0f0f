"""What an address alone tells of the page at it: its folder, whether it is a home page, an error page, a search."""

import hashlib
import re
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

_INDEX = re.compile(r"(?:index|default|home|main|start|startseite|accueil|inicio|welcome|bienvenue)(?:\.\w{2,5})?")
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?|eng|fra|fre|deu|ger|spa|english|francais|français|deutsch|espanol")
_ERROR = re.compile(
    r"(?:errors?|404|4oh4|http-?404|404-?error|error-?404|(?:page|file)-?not-?found|not-?found|page-?missing|missing-?page"
    r"|page-?introuvable|erreur|erreur-?404|nicht-?gefunden|seite-?nicht-?gefunden|no-?encontrad[ao]|pagina-?non-?trovata"
    r"|page-?unavailable|error-?page)(?:\.\w{2,5})?"
)
_ERROR_PATHS = frozenset(
    {"error/404", "errors/404", "error/404.html", "error/notfound", "error/not-found", "404/index.html"}
)
# In a query: a name with a status or a truth, or such a word without a value.
_ERROR_QUERY = re.compile(
    r"(?:^|[&?;])(?:(?:errors?|err|status|error-?code|http-?status|code)=(?:404|410|(?:page-?)?not-?found)"
    r"|(?:error-?404|404|(?:page|file|link)?-?not-?found|page-?missing|is-?404|http-?404|redirected-?404|404-?error"
    r"|from-?404|page-?introuvable|nicht-?gefunden|no-?encontrada|non-?trovata)(?:=(?:1|true|yes|y|on|404|)?)?"
    r"|404;https?:[^&]*)(?=[&;]|$)"
)
_SEARCH = re.compile(r"(?:search|search-?results?|recherche|suche|suchen|buscar|busqueda|zoeken|ricerca)(?:\.\w{2,5})?")
_LOOKED_AT = 2000  # characters


def split(url: str) -> SplitResult:
    """The parts of an address; empty ones for what is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def host_of(url: str) -> str:
    """The host in lower case, without the dot that only says that the name is complete; '' where there is none."""
    return (split(url).hostname or "").rstrip(".")


def bare_host(url: str) -> str:
    """The host without `www.`."""
    return host_of(url).removeprefix("www.")


def steps(url: str) -> list[str]:
    """The parts of the path, decoded, in lower case."""
    path = unquote(split(url).path[:_LOOKED_AT]).lower()
    return [part.strip() for part in path.split("/") if part.strip()]


def is_home(url: str) -> bool:
    """True for a site's own front page, in whatever language: only a language and an index stand in the path."""
    names = steps(url)
    if split(url).query:
        return False
    if names and _INDEX.fullmatch(names[-1]):
        names.pop()
    return not names or (len(names) == 1 and _LANGUAGE.fullmatch(names[0]) is not None)


def is_error(url: str) -> bool:
    """True where the address calls itself an error page."""
    names = steps(url)
    if names and (_ERROR.fullmatch(names[-1]) or (len(names) > 1 and f"{names[-2]}/{names[-1]}" in _ERROR_PATHS)):
        return True
    query = split(url).query.lower()[:_LOOKED_AT].replace("_", "-")
    return _ERROR_QUERY.search(query) is not None


def is_search(url: str) -> bool:
    """True where the address is that of a site's search."""
    names = steps(url)
    if any(_SEARCH.fullmatch(name) for name in names[-2:]):
        return True
    return is_home(url.partition("?")[0]) and re.search(r"(?:^|&)(?:s|q|search|query)=", split(url).query) is not None


def same_place(one: str, other: str) -> bool:
    """True where two addresses differ only as tidied addresses do: scheme, `www.`, index name, a slash, case, query."""
    return bare_host(one) == bare_host(other) and _tidy(one) == _tidy(other)


def _tidy(url: str) -> list[str]:
    names = steps(url)
    if names and _INDEX.fullmatch(names[-1]):
        names.pop()
    return names


def page_of(url: str) -> str:
    """The address that counts as one page: scheme, `www.`, query and fragment do not."""
    return f"{bare_host(url)}/{'/'.join(_tidy(url))}"


def folder(url: str) -> str:
    """The address's folder, with a slash at its end."""
    parts = split(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rpartition("/")[0] + "/", "", ""))


def made_up_sibling(url: str) -> str:
    """An address in the same folder, of the same form, that no site has; the same one for the same folder and form.

    A site that answers it as it answers the page has nothing at either.
    """
    parts = split(url)
    path = parts.path.rstrip("/")
    name = path.rpartition("/")[2]
    ending = re.search(r"\.[a-z0-9]{2,5}$", name.lower())
    made = "q" + hashlib.sha256(folder(url).encode()).hexdigest()[:11] + "-no-such-page"
    up = path.rpartition("/")[0]
    slash = "/" if parts.path.endswith("/") and path else ""
    return urlunsplit((parts.scheme, parts.netloc, f"{up}/{made}{ending[0] if ending else ''}{slash}", "", ""))

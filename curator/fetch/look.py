"""One look at an address: hop by hop, try by try, from a request to its evidence.

A `Look` asks nobody itself. It says what to ask next (`target`, `headers`, `seconds`) and is told what came
(`answered`, `failed`) until it has its `evidence`. So the same steps serve every transport, and whoever drives it can
wait for a host's turn between two hops: time spent waiting is no part of a try's own time.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from curator import urls
from curator.core.evidence import Attempt, Evidence, Hop, Request, Trouble
from curator.fetch import retry_after
from curator.fetch.body import ACCEPTED
from curator.fetch.cookies import Cookies
from curator.fetch.errors import FetchError, one_line
from curator.fetch.transport import Answer
from curator.settings import Fetch

MOST_REDIRECTS = 20  # as browsers
# Schemes that reach files, machines within, or the page's own rights; `mailto:` or an app store's only lead to no page.
# fmt: off
_FILE_LIKE = frozenset({
    "about", "afp", "blob", "chrome", "data", "dav", "dict", "file", "filesystem", "ftp", "ftps", "git", "gopher",
    "jar", "javascript", "ldap", "ldaps", "ms-msdt", "nfs", "res", "resource", "rsync", "search-ms", "sftp", "smb",
    "ssh", "svn", "telnet", "tftp", "vbscript", "view-source",
})
# fmt: on
_LONGEST_LOCATION = 8192
_LONGEST_HEADER = 8192
TRANSIENT = frozenset({Trouble.CONNECT_TIMEOUT, Trouble.CONNECTION_RESET, Trouble.NO_ANSWER, Trouble.TRUNCATED})
_NOTHING: Mapping[str, str] = MappingProxyType({})


class Look:
    """The state of a look that goes on; `evidence` is None until it has ended."""

    def __init__(self, request: Request, at: datetime, fetch: Fetch, *, max_bytes: int, retries: int) -> None:
        self.request = request
        self.evidence: Evidence | None = None
        self.max_bytes = max_bytes
        self._at = at
        self._begun = False
        self._timeout_s = fetch.total_timeout_s
        self._tries = retries + 1
        self._attempts: list[Attempt] = []
        self._start = urls.target(request.url)
        self._begin_try()
        if self._start is None:
            web = urls.scheme_of(request.url) in ("", *urls.DEFAULT_PORTS)
            self.stop(Trouble.BAD_ADDRESS if web else Trouble.UNSAFE_SCHEME, urls.problem(request.url) or "")

    @property
    def target(self) -> urls.Target:
        """What to ask next."""
        if self._target is None:
            raise ValueError("there is nothing to ask")
        return self._target

    @property
    def seconds(self) -> float:
        """How long the answer may take: what this try has left."""
        return max(self._timeout_s - self._spent, 0.001)

    @property
    def first_hop(self) -> bool:
        return not self._hops

    def begin(self, now: datetime) -> None:
        """The first question is asked now; before, the look only waited."""
        if not self._begun:
            self._begun = True
            self._at = now

    def headers(self, user_agent: str) -> dict[str, str]:
        """What to send; validators only to the address that gave them (RFC 9110 §13.1)."""
        headers = {
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": ACCEPTED,
        }
        if self.target.url == (self.request.given_by or urls.fetchable(self.request.url)):
            if self.request.etag and _sendable(self.request.etag):
                headers["If-None-Match"] = self.request.etag
            if self.request.last_modified and _sendable(self.request.last_modified):
                headers["If-Modified-Since"] = self.request.last_modified
        if cookie := self._cookies.header(self.target):
            headers["Cookie"] = cookie
        return headers

    def answered(self, answer: Answer, seconds: float, now: datetime) -> None:
        """What was asked for has been answered."""
        self._spent += seconds
        target = self.target
        location = _decoded(answer.location)
        shown = urls.mask(location)[:_LONGEST_LOCATION] if location is not None else None
        self._hops.append(Hop(target.url, answer.status, shown, answer.address))
        self._seen.add((target.url, self._cookies.header(target)))
        self._cookies.store(target, answer.headers.get("set-cookie", ()))
        if answer.trouble is not None:
            self._end_try(answer.trouble, answer.detail)
        elif location is not None:
            self._follow(target, location)
        else:
            self._complete(answer, now)

    def failed(self, error: FetchError, seconds: float) -> None:
        """What was asked for was not answered."""
        self._spent += seconds
        self._end_try(error.trouble, error.detail)

    def stop(self, trouble: Trouble, detail: str = "", *, until: datetime | None = None, shared: bool = False) -> None:
        """End the look here; what `trouble` says is known without asking. `until`: the target asked us to wait."""
        self._attempts.append(Attempt(self._spent, tuple(self._hops), self._status, trouble, one_line(detail)))
        self.evidence = Evidence(
            self.request,
            self._at,
            tuple(self._attempts),
            _NOTHING,
            retry_after=until,
            shared=shared,
            retry_host=self.target.name if until is not None else "",
        )

    @property
    def _status(self) -> int | None:
        return self._hops[-1].status if self._hops else None

    def _begin_try(self) -> None:
        self._target = self._start
        self._spent = 0.0
        self._hops: list[Hop] = []
        self._cookies = Cookies()
        self._seen: set[tuple[str, str]] = set()

    def _follow(self, target: urls.Target, location: str) -> None:
        joined = urls.join(target.url, location)
        following = urls.target(joined)
        if following is None:
            unsafe = urls.scheme_of(joined) in _FILE_LIKE
            self._end_try(Trouble.UNSAFE_SCHEME if unsafe else Trouble.BAD_REDIRECT, f"Location: {location}")
            return
        # The same address with other cookies is another question: 'do you take cookies?' pages ask it once.
        self._target = following
        if (following.url, self._cookies.header(following)) in self._seen:
            self._end_try(Trouble.REDIRECT_LOOP, f"Location: {location}")
        elif len(self._hops) > MOST_REDIRECTS:
            self._end_try(Trouble.TOO_MANY_REDIRECTS, f"{MOST_REDIRECTS} redirects, then Location: {location}")

    def _complete(self, answer: Answer, now: datetime) -> None:
        until = None
        if answer.status in retry_after.ASKING:
            until = retry_after.until(answer.header("retry-after"), now)
        if answer.status >= 500 and until is None and self._try_again(None, ""):
            return
        self._attempts.append(Attempt(self._spent, tuple(self._hops), answer.status))
        self.evidence = Evidence(
            self.request,
            self._at,
            tuple(self._attempts),
            _shown(answer.headers),
            answer.body,
            hashlib.sha256(answer.body).hexdigest() if answer.body is not None else None,
            answer.cut,
            until,
            retry_host=self.target.name if until is not None else "",
            certificate=answer.certificate,
        )

    def _end_try(self, trouble: Trouble, detail: str) -> None:
        if trouble in TRANSIENT and self._try_again(trouble, detail):
            return
        self.stop(trouble, detail)

    def _try_again(self, trouble: Trouble | None, detail: str) -> bool:
        """Keep this try as evidence and begin another one, where there is one left."""
        if len(self._attempts) + 1 >= self._tries:
            return False
        self._attempts.append(Attempt(self._spent, tuple(self._hops), self._status, trouble, one_line(detail)))
        self._begin_try()
        return True


def _decoded(location: str | None) -> str | None:
    """A Location as browsers read it: the bytes of a header are UTF-8 where they can be."""
    if location is None or location.isascii():
        return location
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location


def _sendable(value: str) -> bool:
    """A server's own words, back to it; nothing that would break the head of our request."""
    return value.isprintable() and len(value) <= _LONGEST_HEADER and all(ord(char) < 256 for char in value)


def _shown(headers: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    joined = {name: ", ".join(values) for name, values in headers.items() if name != "set-cookie"}
    return {name: value if _harmless(value) else one_line(value, _LONGEST_HEADER) for name, value in joined.items()}


def _harmless(value: str) -> bool:
    return len(value) <= _LONGEST_HEADER and value.isprintable() and "@" not in value

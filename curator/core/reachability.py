"""Question 1: is the address reachable? One of five answers, a stable reason code, and one plain sentence.

Blocked is not dead: where a site turns programs away (401, 403, 429, 999, robots), a machine can't tell and a person
looks. Status classes follow RFC 9110 §15; 451 is RFC 7725; 999 is what some sites send to programs only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from curator.core.evidence import Evidence, Trouble
from curator.core.hosts import HostRule


class Answer(StrEnum):
    ALIVE = "alive"
    FAILING = "failing"
    BLOCKED = "blocked"  # a machine can't tell
    REFUSED = "refused"  # we will not go there
    NOT_LOOKED = "not-looked"  # we could not look: it says nothing of the link


class Reason(StrEnum):
    """Why: stored, and never renamed. Those of a failed try have the value of their `Trouble`."""

    OK = "ok"
    NOT_MODIFIED = "not-modified"
    NO_CONTENT = "no-content"
    NOT_FOUND = "not-found"
    GONE = "gone-for-good"
    CLIENT_ERROR = "client-error"
    SERVER_ERROR = "server-error"
    UNDER_REPAIR = "under-repair"
    BROKEN_REDIRECT = "broken-redirect"
    ODD_STATUS = "odd-status"
    LOGIN_ASKED = "login-asked"
    FORBIDDEN = "forbidden"
    PROGRAMS_REFUSED = "programs-refused"
    LEGAL = "legal-reasons"
    CHALLENGE = "challenge"
    LOGIN_WALL = "login-wall"
    COOKIE_WALL = "cookie-wall"
    PAYWALL = "paywall"
    RATE_LIMITED = "rate-limited"
    ASKED_TO_WAIT = "asked-to-wait"

    # The server answers, but not with this page (`core.missing`).
    SOFT_404 = "soft-404"
    SENT_HOME = "sent-home"
    SENT_TO_ONE = "sent-to-one"
    SENT_TO_SEARCH = "sent-to-search"
    SENT_TO_ERROR = "sent-to-error"
    SENT_ELSEWHERE = "sent-elsewhere"
    SAME_AS_MADE_UP = "same-as-made-up"

    NO_SUCH_HOST = "no-such-host"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_RESET = "connection-reset"
    CONNECT_TIMEOUT = "connect-timeout"
    NO_ANSWER = "no-answer"
    TRUNCATED = "truncated"
    NOT_HTTP = "not-http"
    TOO_MANY_HEADERS = "too-many-headers"
    BAD_ENCODING = "bad-encoding"
    REDIRECT_LOOP = "redirect-loop"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    BAD_REDIRECT = "bad-redirect"
    TLS_EXPIRED = "tls-expired"
    TLS_NOT_YET_VALID = "tls-not-yet-valid"
    TLS_WRONG_HOST = "tls-wrong-host"
    TLS_SELF_SIGNED = "tls-self-signed"
    TLS_UNKNOWN_ISSUER = "tls-unknown-issuer"
    TLS_INCOMPLETE_CHAIN = "tls-incomplete-chain"
    TLS_REVOKED = "tls-revoked"
    TLS_PROTOCOL = "tls-protocol"
    UNSAFE_ADDRESS = "unsafe-address"
    UNSAFE_SCHEME = "unsafe-scheme"
    BAD_ADDRESS = "bad-address"
    ROBOTS = "robots"
    HOST_POLICY = "host-policy"
    RESOLVER_DOWN = "resolver-down"
    NO_ROUTE = "no-route"
    PROXY = "proxy"
    HOST_ASKED_TO_WAIT = "host-asked-to-wait"
    HOST_SILENT = "host-silent"
    RUN_DEADLINE = "run-deadline"
    COULD_NOT_JUDGE = "could-not-judge"


CERTIFICATE: frozenset[Reason] = frozenset(
    {
        Reason.TLS_EXPIRED,
        Reason.TLS_NOT_YET_VALID,
        Reason.TLS_WRONG_HOST,
        Reason.TLS_SELF_SIGNED,
        Reason.TLS_UNKNOWN_ISSUER,
        Reason.TLS_INCOMPLETE_CHAIN,
        Reason.TLS_REVOKED,
    }
)
"""The reader's browser warns, or would: the finding is `certificate`, and the ladder to `dead` is not climbed."""

UNREACHABLE: frozenset[Reason] = frozenset(
    {
        Reason.NO_SUCH_HOST,
        Reason.CONNECTION_REFUSED,
        Reason.CONNECTION_RESET,
        Reason.CONNECT_TIMEOUT,
        Reason.NO_ANSWER,
        Reason.RESOLVER_DOWN,
        Reason.NO_ROUTE,
    }
)
"""Nobody answered: any answer at all, a wall or a bad certificate, proves that it is over."""


@dataclass(frozen=True, slots=True)
class Reachability:
    """`sentence` says what we saw, in the present tense and without dates."""

    answer: Answer
    reason: Reason
    sentence: str


_F, _B, _R, _N = Answer.FAILING, Answer.BLOCKED, Answer.REFUSED, Answer.NOT_LOOKED

_TROUBLES: Mapping[Trouble, tuple[Answer, str]] = MappingProxyType(
    {
        Trouble.NO_SUCH_HOST: (_F, "There is no site of this name any more."),
        Trouble.CONNECTION_REFUSED: (_F, "The site refuses every connection."),
        Trouble.CONNECTION_RESET: (_F, "The site breaks the connection off."),
        Trouble.CONNECT_TIMEOUT: (_F, "The site does not answer."),
        Trouble.NO_ANSWER: (_F, "The site takes the question and sends no complete answer in time."),
        Trouble.TRUNCATED: (_F, "The site breaks its answer off in the middle."),
        Trouble.NOT_HTTP: (_F, "Something answers at this address, but not a web server."),
        Trouble.TOO_MANY_HEADERS: (_F, "The site's answer begins with more headers than a browser takes."),
        Trouble.BAD_ENCODING: (_F, "The site's answer cannot be unpacked."),
        Trouble.REDIRECT_LOOP: (_F, "The site sends its readers round in a circle."),
        Trouble.TOO_MANY_REDIRECTS: (_F, "The site sends its readers on and on, from one address to the next."),
        Trouble.BAD_REDIRECT: (_F, "The site sends its readers to something that is no address."),
        Trouble.TLS_EXPIRED: (_F, "Browsers warn readers away: the site's certificate has ended."),
        Trouble.TLS_NOT_YET_VALID: (_F, "Browsers warn readers away: the site's certificate is not valid yet."),
        Trouble.TLS_WRONG_HOST: (_F, "Browsers warn readers away: the certificate belongs to another site."),
        Trouble.TLS_SELF_SIGNED: (_F, "Browsers warn readers away: the site vouches for itself only."),
        Trouble.TLS_UNKNOWN_ISSUER: (_F, "Browsers warn readers away: nobody they trust vouches for the site."),
        Trouble.TLS_INCOMPLETE_CHAIN: (_F, "Some browsers warn: the site leaves out a part of its certificate."),
        Trouble.TLS_REVOKED: (_F, "Browsers warn readers away: the site's certificate was withdrawn."),
        Trouble.TLS_PROTOCOL: (_F, "The site and today's browsers share no way to talk securely."),
        Trouble.UNSAFE_ADDRESS: (_R, "The address leads into a private network; we did not fetch it."),
        Trouble.UNSAFE_SCHEME: (_R, "The address leads to something that is no web page; we did not fetch it."),
        Trouble.BAD_ADDRESS: (_F, "This is no web address: no browser can open it."),
        Trouble.ROBOTS: (_B, "The site asks programs to leave this page alone."),
        Trouble.HOST_POLICY: (_B, "We do not ask this site: our list says that it is for people only."),
        # Ours where every host of a run fails so (`core.network`); one host alone has lost its own name servers or way.
        Trouble.RESOLVER_DOWN: (_F, "Nobody answers for the name of this site."),
        Trouble.NO_ROUTE: (_F, "There is no way to this site."),
        Trouble.PROXY: (_N, "We could not look: our proxy does not answer."),
        Trouble.HOST_ASKED_TO_WAIT: (_N, "We did not look: the site has asked us to wait."),
        Trouble.HOST_SILENT: (_N, "We did not look: other pages of the site gave no answer just now."),
        Trouble.RUN_DEADLINE: (_N, "We did not look: the time for this run was over."),
        Trouble.COULD_NOT_JUDGE: (_N, "We could not judge this answer; that is a fault of ours."),
    }
)

_STATUSES: Mapping[int, tuple[Answer, Reason, str]] = MappingProxyType(
    {
        304: (Answer.ALIVE, Reason.NOT_MODIFIED, "The page is there and says that it has not changed."),
        401: (_B, Reason.LOGIN_ASKED, "The site asks for a login (401)."),
        402: (_B, Reason.LOGIN_ASKED, "The site asks for a payment (402)."),
        403: (_B, Reason.FORBIDDEN, "The site turns programs away (403)."),
        404: (_F, Reason.NOT_FOUND, "The site answers 'not found' (404)."),
        406: (_B, Reason.FORBIDDEN, "The site turns programs away (406)."),
        407: (_B, Reason.LOGIN_ASKED, "The site asks for a login (407)."),
        410: (_F, Reason.GONE, "The site answers that the page is gone for good (410)."),
        429: (_B, Reason.RATE_LIMITED, "The site says that it is asked too often (429)."),
        451: (_B, Reason.LEGAL, "The site withholds the page for legal reasons (451)."),
        999: (_B, Reason.PROGRAMS_REFUSED, "The site turns programs away (999)."),
    }
)


_SAID: Mapping[Reason, str] = MappingProxyType(
    {Reason(trouble.value): sentence for trouble, (_, sentence) in _TROUBLES.items()}
    | {reason: sentence for _, reason, sentence in _STATUSES.values()}
)


def judge(evidence: Evidence, rule: HostRule | None = None) -> Reachability:
    """The answer to question 1, from the last try of a look. Total: every evidence has one.

    `rule` is what is known of the host that gave the last answer: some send statuses to programs only, or send
    everybody who is not logged in to one page.
    """
    if evidence.trouble is not None:
        answer, sentence = _TROUBLES[evidence.trouble]
        return Reachability(answer, Reason(evidence.trouble.value), sentence)
    status = evidence.status
    if status is None:
        raise ValueError("an evidence without trouble has a status")
    if status == 503 and evidence.retry_after is not None:
        return Reachability(_B, Reason.ASKED_TO_WAIT, "The site is closed for a while and asks to wait (503).")
    if rule is not None and (turned_away := _turned_away(evidence, status, rule)) is not None:
        return turned_away
    if status in _STATUSES:
        return Reachability(*_STATUSES[status])
    if status == 200 and evidence.body == b"":
        return Reachability(Answer.ALIVE, Reason.NO_CONTENT, "The site answers, with an empty page (200).")
    return Reachability(*_by_class(status))


def _turned_away(evidence: Evidence, status: int, rule: HostRule) -> Reachability | None:
    """The walls that a host is known for; a rate limit passes, and stays one."""
    if status in rule.wall and status != 429:
        return Reachability(_B, Reason.PROGRAMS_REFUSED, f"The site turns programs away ({status}).")
    led = len(evidence.hops) > 1 and 200 <= status < 300
    if led and rule.asks_login(evidence.final_url) and not rule.asks_login(evidence.hops[0].url):
        return Reachability(_B, Reason.LOGIN_WALL, "The site shows a login page in place of this page.")
    return None


def said(reason: Reason) -> str:
    """The sentence of a failure that is told again on a day on which another answer came."""
    if reason is Reason.UNDER_REPAIR:
        return "The site says that it is being repaired."
    return _SAID.get(reason, "The site answers with an error.")


def _by_class(status: int) -> tuple[Answer, Reason, str]:
    match status // 100:
        case 2 if status in (204, 205):
            return Answer.ALIVE, Reason.NO_CONTENT, f"The site answers, with an empty page ({status})."
        case 2:
            return Answer.ALIVE, Reason.OK, "The page is there."
        case 3:
            return _F, Reason.BROKEN_REDIRECT, f"The site sends its readers on without saying where ({status})."
        case 4:
            return _F, Reason.CLIENT_ERROR, f"The site answers with an error ({status})."
        case 5:
            return _F, Reason.SERVER_ERROR, f"The site answers with an error of its own ({status})."
        case _:
            return _F, Reason.ODD_STATUS, f"The site answers with a status that means nothing ({status})."

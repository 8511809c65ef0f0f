"""Question 1, behind the status: does something stand between readers' programs and the page?

A wall shows little text and speaks of itself: a check for robots, a login, a question about cookies, a subscription.
Pages that have a guard, a login box, a consent banner or an offer beside their text are no walls; nor is a page on
which the approved text can still be read, or one that was a login when it was approved. A wall is never dead: a person
looks.
"""

from collections.abc import Mapping

from curator.core.evidence import Evidence
from curator.core.facts import BlockKind, PageFacts, Reading
from curator.core.lexicon import walls as lexicon
from curator.core.phrases import Lexicon, covered, fold, without_quotations
from curator.core.reachability import Answer, Reachability, Reason
from curator.core.wall_addresses import asked, is_application, is_front, is_login_address, remembers, sent_to
from curator.core.words import sentences, words

_PHRASES = Lexicon(
    {
        "challenge": lexicon.CHALLENGE,
        "hint": lexicon.HINTS,
        "challenge-name": lexicon.CHALLENGE_NAMES,
        "login-name": lexicon.LOGIN_NAMES,
        "login-demand": lexicon.LOGIN_DEMANDS,
        "login-around": lexicon.LOGIN_AROUND,
        "consent": lexicon.CONSENT,
        "consent-topic": lexicon.CONSENT_TOPICS,
        "consent-around": lexicon.CONSENT_AROUND,
        "pay": lexicon.PAY,
        "pay-around": lexicon.PAY_AROUND,
        "about": lexicon.ABOUT,
    }
)
_SENTENCES: Mapping[Reason, str] = {
    Reason.CHALLENGE: "The site puts a check against programs in front of this page.",
    Reason.LOGIN_WALL: "The site asks readers to log in before it shows this page.",
    Reason.COOKIE_WALL: "The site asks about cookies and personal data before it shows this page.",
    Reason.PAYWALL: "The site shows this page to subscribers only.",
}

# Statuses whose bodies are worth reading: those by which guards turn programs away. 404 and 410 mean what they say.
_PLAIN_ERRORS = frozenset({404, 410, 451})
_GUARDS_OWN = frozenset({202, 503, 520, 521, 525, 530, 999})
_TURNED_AWAY = frozenset({401, 403, 405, 406, 409, 418, 429, 456, 503, 999})

_KEPT = 1 / 3  # share of the approved text from which it is still there to be read
_COMPARED = 2000  # words
_RUN = 3  # words
_SOURCE = 65_536  # characters
_SCRIPTS = 8  # elements; a check has few
_SHORT_SOURCE = 8000  # characters: a check's own page, not an app's shell
_LONGEST = 300  # characters of a title or heading
_LOOKED_AT = 400  # words of a page; a wall has fewer
_CHECK_WORDS = 160  # of a page that is a check: the longest explain at length why somebody was blocked
_MARKED_WORDS = 80  # of a page with a check's mark
_BARE_WORDS = 25  # of a page that holds a captcha only
_LOGIN_WORDS = 60  # beside the words of a login
_BESIDE = 25  # words beside those about consent or payment
_ARTICLE = 150  # words of prose behind a login's address: it let us in


def may_hide(evidence: Evidence) -> bool:
    """True where the body of an answer other than 200 is worth reading for a wall."""
    status = evidence.status
    if evidence.trouble is not None or status is None or not evidence.body:
        return False
    return status in _GUARDS_OWN or (400 <= status < 500 and status not in _PLAIN_ERRORS)


def judge(evidence: Evidence, reading: Reading | None, approved: PageFacts | None) -> Reachability | None:
    """The wall that an answer shows, whatever its status; None where it shows none.

    `reading` is None where there was no body to read, or a known page's; `approved` is the state that was there before.
    """
    status = evidence.status
    if evidence.trouble is not None or status is None or status in (204, 205, 304):
        return None
    reason = _reason(evidence, status, reading, approved)
    return None if reason is None else Reachability(Answer.BLOCKED, reason, _SENTENCES[reason])


def _reason(evidence: Evidence, status: int, reading: Reading | None, approved: PageFacts | None) -> Reason | None:
    if _is_stopped(evidence.headers, status):
        return Reason.CHALLENGE
    if status in _PLAIN_ERRORS or (status >= 500 and status not in _GUARDS_OWN):
        return None
    sent = sent_to(evidence) if status < 500 and status != 429 else None
    if reading is None:
        # Bytes that need not be read again are those of a page that was read and was none of this.
        is_known = status == 200 and bool(evidence.body) and not evidence.cut
        return None if is_known else sent
    page = _Page(reading)
    if (sent is None and page.main_words > _LOOKED_AT) or (
        approved is not None and still_readable(approved, reading.facts)
    ):
        return None
    if _is_challenge(page, turned_away=status != 200):
        return Reason.CHALLENGE
    if sent is not None:
        if approved is None and page.password and is_application(evidence):
            return None  # the login of an application is the page that a link to it means
        return sent if page.prose < _ARTICLE or page.password else None
    return _in_place(page, evidence) if status < 500 and status != 429 else None


def _is_stopped(headers: Mapping[str, str], status: int) -> bool:
    """True where a guard's headers say that it turned us away."""
    return _has(headers, lexicon.ACTED) or (status in _TURNED_AWAY and _has(headers, lexicon.GUARDS))


def _in_place(page: "_Page", evidence: Evidence) -> Reason | None:
    """The wall that stands where the page should."""
    if _is_login(
        page,
        front=is_front(evidence),
        is_asked=is_login_address(asked(evidence)),
        comes_back=remembers(evidence) and not is_application(evidence),
    ):
        return Reason.LOGIN_WALL
    if page.says("consent-topic") and page.stands_alone("consent", "consent-around"):
        return Reason.COOKIE_WALL
    return Reason.PAYWALL if page.stands_alone("pay", "pay-around") else None


def still_readable(approved: PageFacts, now: PageFacts) -> bool:
    """True where a third of the approved text's runs of three words still stands on the page."""
    before = _runs(_text(approved))
    return bool(before) and len(before & _runs(_text(now) + "\n" + now.furniture)) >= _KEPT * len(before)


class _Page:
    """What of a page is looked at: its names (title, first headings), its sentences, and how much there is."""

    def __init__(self, reading: Reading) -> None:
        facts, signs = reading.facts, reading.signs
        self.password = signs.password
        self.source = signs.source[:_SOURCE].lower()
        self.scripts = signs.scripts
        self.noscript = signs.noscript[:_LONGEST]
        self.words = max(facts.visible_words, sum(block.text.count(" ") + 1 for block in facts.blocks))
        headings = [block.text for block in facts.blocks[:40] if block.kind is BlockKind.HEADING][:2]
        self.names = [name[:_LONGEST] for name in (facts.title, *headings) if name]
        self.blocks = [block for block in facts.blocks[:200] if block.text]
        self.main_words = sum(block.text.count(" ") + 1 for block in facts.blocks)
        self.prose = sum(size for block in facts.blocks for size in [block.text.count(" ") + 1] if size >= 20)
        self.about = any("about" in _PHRASES.tags(name) for name in self.names)

    def named(self, *tags: str) -> bool:
        """True where a title or first heading, or a part of the title, says that and hardly anything else."""
        for name in self.names:
            for part in [name, *name.replace("–", "|").replace(" - ", "|").replace(":", "|").split("|")]:
                tokens = fold(part)
                spans = _PHRASES.spans(tokens)
                spoken = [span for span in spans if span.tag in tags]
                if spoken and len(tokens) - covered(span for span in spans if span.tag != "about") <= len(tokens) // 4:
                    return True
        return False

    def texts(self) -> list[str]:
        """Its names, its words for browsers without scripts, and the beginning of what it says."""
        return [*self.names, self.noscript, *(block.text[:1000] for block in self.blocks[:40])]

    def own_texts(self) -> list[str]:
        """The same without quotations: help pages quote what a check says."""
        return [without_quotations(text) for text in self.texts()]

    def says(self, tag: str) -> bool:
        """True where such a phrase stands in the page's few words."""
        texts = self.own_texts() if tag == "challenge" else self.texts()
        return any(tag in _PHRASES.tags(text) for text in texts if text)

    def hints(self) -> int:
        """How many different phrases and signs hint at a check."""
        found: set[str] = set()
        for text in self.own_texts():
            tokens = fold(text)
            found.update(
                " ".join(tokens[span.start : span.end]) for span in _PHRASES.spans(tokens) if span.tag == "hint"
            )
            found.update(sign for sign in lexicon.HINT_SIGNS if sign in text.lower())
        return len(found)

    def beside(self, own: tuple[str, ...], around: str) -> int:
        """The words outside headings, of sentences without a phrase of `own` that `around` makes up less than half."""
        found = 0
        for block in self.blocks:
            if block.kind is BlockKind.HEADING:
                continue
            for sentence in sentences(block.text) or [block.text]:
                tokens = fold(sentence[: 4 * _LONGEST])
                spans = [span for span in _PHRASES.spans(tokens) if span.tag in own or span.tag == around]
                if 2 * covered(spans) < len(tokens) and not any(span.tag in own for span in spans):
                    found += len(tokens)
            if found > _LOOKED_AT:
                break
        return found

    def stands_alone(self, tag: str, around: str) -> bool:
        """True where hardly anything but such words can be read."""
        if self.about or self.main_words > _LOOKED_AT or not self.says(tag):
            return False
        return self.beside((tag,), around) <= _BESIDE


def _is_challenge(page: _Page, *, turned_away: bool) -> bool:
    if page.words > _CHECK_WORDS or page.about:
        return False
    marked = any(mark in page.source for mark in lexicon.CHECKS)
    if marked and page.words <= _MARKED_WORDS:
        return True
    named, says = page.named("challenge-name"), page.says("challenge")
    guarded = marked or any(mark in page.source for mark in lexicon.GUARDED)
    alone = page.words <= _MARKED_WORDS and not _asks_for_words(page)
    if says and (named or marked or turned_away or page.named("challenge") or alone):
        return True
    hints = page.hints()
    if hints and alone and (named or hints > 1 or (turned_away and page.words <= _BARE_WORDS) or guarded):
        return True
    return guarded and ((named and alone) or _is_bare(page))


def _is_bare(page: _Page) -> bool:
    """True for a page that holds a captcha and hardly anything else."""
    if page.words > _BARE_WORDS or page.password or page.scripts > _SCRIPTS or len(page.source) > _SHORT_SOURCE:
        return False
    if _asks_for_words(page) or any(mark in page.source for mark in lexicon.APPS):
        return False
    return any(mark in page.source for mark in lexicon.WIDGETS)


def _asks_for_words(page: _Page) -> bool:
    """True for a form that readers write into: its captcha keeps robots from writing, not from reading."""
    return any(
        mark in page.source for mark in ("<textarea", 'type="email"', "type='email'", "type=email", 'type="tel"')
    )


def _is_login(page: _Page, *, front: bool, is_asked: bool, comes_back: bool) -> bool:
    """True for a login in place of a page; a front page that is a login, or a login linked as one, is the page.

    `comes_back`: readers were sent here, and the address keeps the page that they asked for.
    """
    if is_asked or page.about or page.main_words > _LOOKED_AT:
        return False
    little = page.beside(("login-name", "login-demand"), "login-around") <= _LOGIN_WORDS
    if not little:
        return False
    if page.says("login-demand") and (page.password or page.main_words <= _LOGIN_WORDS):
        return True
    return page.password and (comes_back or (not front and page.named("login-name", "login-demand")))


def _has(headers: Mapping[str, str], wanted: Mapping[str, tuple[str, ...]]) -> bool:
    return any(
        name in headers and headers[name].strip().lower().startswith(beginnings) for name, beginnings in wanted.items()
    )


def _text(facts: PageFacts) -> str:
    return "\n".join(block.text for block in facts.blocks) or facts.extract


def _runs(text: str) -> set[tuple[str, ...]]:
    found = words(text[: 20 * _COMPARED])[:_COMPARED]
    return {tuple(found[i : i + _RUN]) for i in range(len(found) - _RUN + 1)}

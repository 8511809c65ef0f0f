"""Somebody else's page, by what it sells: in place of the approved text, or around it."""

from curator.core.lexicon.owner_trades import LINK_FARM
from curator.core.owner import marks, topics
from curator.core.owner.case import Case
from curator.core.owner.terms import Terms
from curator.core.owner.values import Owner, Ownership, Rule, cut
from curator.core.owner.view import unquoted
from curator.core.promise import kept

_FARM = Terms({"farm": LINK_FARM})
_FARM_TERMS = 2  # different terms of those who sell links
_MUCH = 0.5  # score of a change
_MORE = 0.35  # points more than the approved state had of the topic
_SHARED = 0.4  # of the promise's telling words: the page may well be what was meant
_ENOUGH_ALONE = 0.45  # points that do where no mark of the approved state is left
_ONE_TERM = 0.75  # points that do with a single term of sellers
_SPOKE_OF_IT = 3  # different terms of the topic
_SPAM_LINES = 2  # new links or menu entries that sell the topic
_SURE = 3  # different terms of sellers
_OFTEN = 8  # times that any of the topic's terms is said
_LOST_KINDS = 2
_KEPT_KINDS = 2
_OTHERS_KINDS = 3  # kinds of marks lost that, with another name, need no spam


def off_topic(case: Case) -> Ownership | None:
    """A page that sells a spammers' topic, where the approved page or the promise speaks of something else."""
    if case.before is not None and (not _much_changed(case) or _is_settled(case)):
        return None
    # Where nobody knew the page, what it quotes is what it tells of.
    speech = topics.speech(case.page if case.before is not None else unquoted(case.page))
    if speech.points < (_ENOUGH_ALONE if _nothing_left(case) else topics.DOMINATES):
        return None
    instead = _instead_of_promised if case.before is None else _instead_of_approved
    if not instead(case, speech):
        return None
    confidence = 0.97 if speech.points >= topics.OVERWHELMS else 0.9
    return Ownership(
        Owner.ANOTHERS,
        Rule(f"spam-{speech.topic}"),
        confidence,
        speech.topic,
        case.who(),
        _proof(case, speech.topic),
        case.lost(),
    )


def _is_settled(case: Case) -> bool:
    """True where a name and a number of the approved state, or two numbers, stand there still."""
    found = case.compared
    return found is not None and len(found.strong_kept & {"name", *marks.NUMBERS}) >= _KEPT_KINDS


def _much_changed(case: Case) -> bool:
    return case.replaced or (case.change is not None and case.change.real and case.change.score >= _MUCH)


def _nothing_left(case: Case) -> bool:
    """True where another text stands there and two kinds of strong marks are gone, none kept."""
    found = case.compared
    return found is not None and case.replaced and not found.strong_kept and len(found.strong_lost) >= _LOST_KINDS


def _instead_of_approved(case: Case, speech: topics.Speech) -> bool:
    found = case.compared
    if found is None or case.before is None:
        return False
    earlier = topics.speech(case.before)
    if earlier.topic == speech.topic and earlier.points > speech.points - _MORE:
        return False
    if not found.had & marks.STRONG and topics.variety(case.before, speech.topic) >= _SPOKE_OF_IT:
        return False  # nothing tells whose the page was, and it was about this already
    kept = set(found.strong_kept & {"name", *marks.NUMBERS})
    if "name" in kept and not marks.stands(found.known, case.facts, case.page, by_domain=False):
        kept.discard("name")
    if not kept and case.spoken_before:
        return False
    if not kept and "analytics" not in found.kept:
        return True
    # A name left in the title or a footer saves no page that says nothing but this; a number beside it does.
    return speech.points >= topics.OVERWHELMS and speech.strong >= 3


def _instead_of_promised(case: Case, speech: topics.Speech) -> bool:
    promise = case.promise
    said = (*promise.texts, *promise.contexts, *marks.promised(promise))
    if not any(text.strip() for text in said) or any(topics.says(text, speech.topic) for text in said):
        return False
    named = marks.promised(promise)
    if named and marks.stands(named, case.facts, case.page, by_domain=False):
        # Whoever holds the domain may keep the name over a page that sells nothing but this.
        return speech.points >= topics.OVERWHELMS and speech.strong >= _SURE and kept(promise, case.facts) is not True
    if case.promised_in() >= _SHARED and speech.points < topics.OVERWHELMS:
        return False
    return speech.strong >= 2 or (speech.strong == 1 and bool(named) and speech.points >= _ONE_TERM)


def restored(case: Case) -> Ownership | None:
    """The approved text, set up again by somebody who sells something around it."""
    if case.before is None or not case.kept_text or case.compared is None:
        return None
    if "analytics" in case.compared.kept or len(case.compared.lost | case.compared.kept & marks.NUMBERS) < _LOST_KINDS:
        return None
    found = case.compared_around
    if found is None or found.kept & (marks.NUMBERS | {"analytics"}):
        return None
    numbers = found.had & marks.NUMBERS
    gone = found.lost - {"outbound"}
    if len(gone) < _LOST_KINDS:
        return None
    before = {*case.before.around, *case.before.anchors, *case.before.main, case.before.title}
    fresh = [
        line for line in (case.page.title, *case.page.anchors, *case.page.around, *case.page.main) if line not in before
    ]
    topic, lines = topics.spam_lines(fresh)
    sure = 0.95 if numbers and len(gone) > _LOST_KINDS else 0.85
    if len(lines) >= _SPAM_LINES and not topics.says(" ".join(before)[:20_000], topic):
        return Ownership(Owner.ANOTHERS, Rule.RESTORED_SPAM, sure, topic, case.who(), cut(lines[0]), case.lost())
    farm = _farm_line(fresh)
    if farm and numbers and len(gone) >= _OTHERS_KINDS and not _FARM.in_text(" ".join(before)[:20_000]):
        return Ownership(Owner.ANOTHERS, Rule.RESTORED, 0.85, "", case.who(), cut(farm), case.lost())
    named = "name" in found.lost and found.others and not case.elsewhere
    if case.same_text and named and len(gone) >= _OTHERS_KINDS and numbers and not _is_charity(case):
        return Ownership(Owner.ANOTHERS, Rule.RESTORED, 0.8, "", case.who(), cut(found.others[0]), case.lost())
    return None


def _farm_line(lines: list[str]) -> str:
    """The first line of those who sell links, where they say so in two ways; '' where they do not."""
    said: set[str] = set()
    first = ""
    for line in lines[:400]:
        terms = {term for _, term in _FARM.in_text(line[:400])}
        first = first or (line if terms else "")
        said |= terms
    return first if len(said) >= _FARM_TERMS else ""


def _is_charity(case: Case) -> bool:
    return bool(case.facts.marks.charities)


def _proof(case: Case, topic: str) -> str:
    """The page's own line that shows the topic plainest: its title, else a heading or sentence."""
    lines = (case.page.title, *case.page.headings, *case.page.sentences())
    return cut(next((line for line in lines if topics.topical(line, topic)), case.page.title or lines[0]))

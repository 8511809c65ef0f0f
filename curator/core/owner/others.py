"""The same owner, a successor, or somebody else on the same topic: by names, numbers and the page's own words."""

import re

from curator.core.lexicon.owner_notices import DISCLAIMED
from curator.core.owner import marks, names, sayings
from curator.core.owner.case import Case
from curator.core.owner.matter import on_topic
from curator.core.owner.values import Owner, Ownership, Rule, cut
from curator.core.owner.view import fresh_lines, pieces
from curator.core.owner.walled import is_platform, is_wall

_DISCLAIMED = re.compile(DISCLAIMED)
_FEWEST_WORDS = 40  # of main text: less is nobody's page to accuse
_FEW_WORDS = 25  # where another name stands and most kinds of marks are gone
_MANY_KINDS = 4
_NOTICE_WORDS = 150  # of main text: more than a notice
_NAMELESS_KINDS = 3  # strong marks lost, where nobody is named in their place
_OWN_NUMBERS = frozenset({"phone", "charity"})  # what hardly any page of an organisation leaves out
_SCRIPTS = (
    ("latin", re.compile(r"[A-Za-zÀ-ɏ]")),
    (
        "other",
        re.compile(r"[\u0400-\u052f\u0590-\u06ff\u0900-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"),
    ),
)


def disclaimed(case: Case) -> Ownership | None:
    """The page itself says that it belongs to others than those who were here."""
    found = case.compared
    if found is not None and (found.strong_kept or case.same_text):
        return None
    for sentence in case.page.sentences():
        if _DISCLAIMED.search(sentence) and (
            found is not None or names.any_said(marks.promised(case.promise), sentence)
        ):
            return Ownership(Owner.ANOTHERS, Rule.DISCLAIMED, 0.93, "", case.who(), cut(sentence), case.lost())
    return None


def merged(case: Case) -> Ownership | None:
    """Another organisation answers, and the page says that the known one merged with it or took its name."""
    found = case.compared
    known = names.first_names((*(found.known if found is not None else ()), *marks.promised(case.promise)))
    another = bool(known) and _another_identity(case, known)
    if not known or not (another or _handed_over(case)):
        return None
    same = found is not None and found.strong_kept - {"name"}
    now = tuple(name for name in marks.now_names(case.facts) if not names.matches(name, known))
    newest = sayings.newest_year((case.page.title, *case.page.main, *case.page.around))
    for line in fresh_lines(case.page, case.before):
        for sentence in pieces(line) if sayings.may_speak(line, "merges") else ():
            said = sayings.about(sentence, known, first_person=bool(same), successors=now)
            if said is None or (case.before is not None and sentence in set(case.before.sentences())):
                continue
            if not another and said.kind != "merged":
                continue  # of its own earlier name its own page speaks
            if said.rule is Rule.FORMERLY or case.elsewhere or not sayings.is_history(sentence, newest):
                return Ownership(Owner.MERGED, said.rule, 0.95, "", case.who(), cut(sentence), case.lost())
    return None


def _handed_over(case: Case) -> bool:
    """True where nothing but a notice stands there, and not one number of those who were here."""
    found = case.compared
    if found is None or not case.replaced or len(case.page.words) > _NOTICE_WORDS:
        return False
    return bool(found.lost & marks.NUMBERS) and not found.strong_kept - {"name"}


def _another_identity(case: Case, known: tuple[str, ...]) -> bool:
    """True where a name that is none of the known ones stands there as the page's own, and no known one does.

    Where our settings name the organisation, its name counts, not that of a body above it which signs the page also.
    """
    ours = tuple(name for name in marks.promised(case.promise) if names.matches(name, known))
    if marks.stands(ours or known, case.facts, case.page):
        return False
    now = marks.now_names(case.facts)
    if case.elsewhere or any(not names.matches(name, known) for name in now):
        return True
    retitled = case.before is None or case.before.title != case.page.title
    return retitled and not now and bool(case.page.title)


def same_page(case: Case) -> Ownership | None:
    """The approved text where it was: nobody's to doubt."""
    if case.same_text and not case.elsewhere:
        return Ownership(Owner.SAME, Rule.SAME_TEXT, 0.95, lost=case.lost())
    return None


def marks_kept(case: Case) -> Ownership | None:
    """A strong mark of the approved state survives."""
    found = case.compared
    if found is None or not found.strong_kept:
        return None
    renamed = case.elsewhere and "name" in found.lost and found.others and not _another_language(case)
    if renamed and not is_platform(case):
        return Ownership(
            Owner.MERGED, Rule.ANOTHER_DOMAIN_AND_NAME, 0.8, "", case.who(), cut(found.others[0]), case.lost()
        )
    return Ownership(Owner.SAME, Rule.MARKS_KEPT, 0.95 if len(found.strong_kept) > 1 else 0.9, lost=case.lost())


def elsewhere(case: Case) -> Ownership | None:
    """Another domain answers under another name, on the same topic."""
    if not case.elsewhere or is_platform(case) or is_wall(case):
        return None
    found = case.compared
    known = found.known if found is not None else marks.promised(case.promise)
    fresh = [name for name in marks.now_names(case.facts) if not names.matches(name, known)]
    if not known or not fresh or marks.stands(known, case.facts, case.page):
        return None
    if any(names.names_domain(name, case.facts.marks.domain) for name in known):
        return None
    if case.same_text or on_topic(case):
        sure = 0.85 if case.same_text or found is not None else 0.75
        return Ownership(Owner.MERGED, Rule.ANOTHER_DOMAIN, sure, "", case.who(), cut(case.page.title), case.lost())
    return None


def marks_gone(case: Case) -> Ownership | None:
    """Another text, and not one of the approved state's marks: somebody else writes here, on whatever topic."""
    found = case.compared
    if found is None or not case.replaced or found.strong_kept or is_platform(case) or is_wall(case) or case.mentioned:
        return None
    fewest = _FEW_WORDS if found.others and len(found.strong_lost) >= _MANY_KINDS else _FEWEST_WORDS
    if len(case.page.words) < fewest or "name" not in found.lost:
        return None
    others = len(found.strong_lost) - 1
    script = _another_script(case)
    if others < 1 and not script:
        return None
    nameless = others + 1 >= _NAMELESS_KINDS and bool(found.strong_lost & _OWN_NUMBERS)
    if not (found.others or nameless or script):
        return None
    if found.others and case.facts.marks.charities and not script:
        return Ownership(Owner.MERGED, Rule.ANOTHER_CHARITY, 0.75, "", case.who(), cut(found.others[0]), case.lost())
    sure = round(0.8 + 0.05 * min(3, others - 1 + bool(found.others) + script), 2)
    rule = Rule.ANOTHER_SCRIPT if script and others < 1 else Rule.MARKS_GONE
    return Ownership(Owner.ANOTHERS, rule, sure, "", case.who(), cut(case.page.title), case.lost())


def promised(case: Case) -> Ownership | None:
    """Nothing was approved: the organisation of our settings against what the page calls itself."""
    if case.compared is not None:
        return None
    known = marks.promised(case.promise)
    if known and marks.stands(known, case.facts, case.page):
        return Ownership(Owner.SAME, Rule.NAMED, 0.9)
    return None


def _another_language(case: Case) -> bool:
    old = (case.approved.language if case.approved is not None else None) or ""
    new = case.facts.language or ""
    return bool(old and new) and old.partition("-")[0].lower() != new.partition("-")[0].lower()


def _another_script(case: Case) -> bool:
    """True where a text in Latin letters became one in others, or the other way round."""
    if case.before is None:
        return False
    before, after = _script(case.before.main), _script(case.page.main)
    return bool(before and after) and before != after


def _script(lines: tuple[str, ...]) -> str:
    text = " ".join(lines)[:3000]
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    total = sum(counts.values())
    return next((name for name, count in counts.items() if total >= 40 and count >= total * 0.7), "")

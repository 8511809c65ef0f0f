"""The same owner, a successor, or somebody else on the same topic: by names, numbers and the page's own words."""

import re

from curator.core.identity import Owner
from curator.core.lexicon.owner_names import PLATFORMS, WALLS
from curator.core.lexicon.owner_notices import DISCLAIMED
from curator.core.owner import marks, names, sayings
from curator.core.owner.case import Case
from curator.core.owner.terms import Terms
from curator.core.owner.values import Ownership, cut

_DISCLAIMED = re.compile(DISCLAIMED)
_WALLS = Terms({"wall": WALLS})
_FEWEST_WORDS = 40  # of main text: less is nobody's page to accuse
_FEW_WORDS = 25  # where another name stands and most kinds of marks are gone
_MANY_KINDS = 4
_WALL_SHARE = 0.02  # of the words
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
            return Ownership(Owner.ANOTHERS, "disclaimed", 0.93, "", case.who(), cut(sentence), case.lost())
    return None


def merged(case: Case) -> Ownership | None:
    """Another organisation answers, and the page says that the known one merged with it or took its name."""
    found = case.compared
    known = names.first_names((*(found.known if found is not None else ()), *marks.promised(case.promise)))
    if not known or not _another_identity(case, known):
        return None
    same = found is not None and found.strong_kept - {"name"}
    newest = sayings.newest_year((case.page.title, *case.page.main, *case.page.around))
    was_said = set(case.before.sentences()) if case.before is not None else set()
    for sentence in case.page.sentences():
        said = sayings.about(sentence, known, first_person=bool(same))
        if said is None or sentence in was_said:
            continue
        if said.rule == "formerly" or case.elsewhere or not sayings.is_history(sentence, newest):
            return Ownership(Owner.MERGED, said.rule, 0.95, "", case.who(), cut(sentence), case.lost())
    return None


def _another_identity(case: Case, known: tuple[str, ...]) -> bool:
    """True where a name that is none of the known ones stands there as the page's own, and no known one does."""
    fresh = [name for name in marks.now_names(case.facts) if not names.matches(name, known)]
    if marks.stands(known, case.facts, case.page):
        return False
    titled = not marks.now_names(case.facts) and bool(case.page.title)
    return bool(fresh) or case.elsewhere or titled


def same_page(case: Case) -> Ownership | None:
    """The approved text where it was: nobody's to doubt."""
    if case.same_text and not case.elsewhere:
        return Ownership(Owner.SAME, "same-text", 0.95, lost=case.lost())
    return None


def marks_kept(case: Case) -> Ownership | None:
    """A strong mark of the approved state survives."""
    found = case.compared
    if found is None or not found.strong_kept:
        return None
    renamed = case.elsewhere and "name" in found.lost and found.others and not _another_language(case)
    if renamed and not _is_platform(case):
        return Ownership(
            Owner.MERGED, "another-domain-and-name", 0.8, "", case.who(), cut(found.others[0]), case.lost()
        )
    return Ownership(Owner.SAME, "marks-kept", 0.95 if len(found.strong_kept) > 1 else 0.9, lost=case.lost())


def elsewhere(case: Case) -> Ownership | None:
    """Another domain answers under another name, on the same topic."""
    if not case.elsewhere or _is_platform(case) or _is_wall(case):
        return None
    found = case.compared
    known = found.known if found is not None else marks.promised(case.promise)
    fresh = [name for name in marks.now_names(case.facts) if not names.matches(name, known)]
    if not known or not fresh or marks.stands(known, case.facts, case.page):
        return None
    if any(names.names_domain(name, case.facts.marks.domain) for name in known):
        return None
    if case.same_text or case.on_topic():
        sure = 0.85 if case.same_text or found is not None else 0.75
        return Ownership(Owner.MERGED, "another-domain", sure, "", case.who(), cut(case.page.title), case.lost())
    return None


def marks_gone(case: Case) -> Ownership | None:
    """Another text, and not one of the approved state's marks: somebody else writes here, on whatever topic."""
    found = case.compared
    if (
        found is None
        or not case.replaced
        or found.mentioned
        or found.strong_kept
        or _is_platform(case)
        or _is_wall(case)
    ):
        return None
    fewest = _FEW_WORDS if found.others and len(found.strong_lost) >= _MANY_KINDS else _FEWEST_WORDS
    if len(case.page.words) < fewest or "name" not in found.lost:
        return None
    others = len(found.strong_lost) - 1
    script = _another_script(case)
    numbers = found.strong_lost & marks.NUMBERS
    if others < 1 and not script:
        return None
    if not (found.others or numbers or script):
        return None
    if found.others and case.facts.marks.charities and not script:
        return Ownership(Owner.MERGED, "another-charity", 0.75, "", case.who(), cut(found.others[0]), case.lost())
    sure = 0.8 + 0.05 * min(3, others - 1 + bool(found.others) + script)
    rule = "another-script" if script and others < 1 else "marks-gone"
    return Ownership(Owner.ANOTHERS, rule, sure, "", case.who(), cut(case.page.title), case.lost())


def promised(case: Case) -> Ownership | None:
    """Nothing was approved: the organisation of our settings against what the page calls itself."""
    if case.compared is not None:
        return None
    known = marks.promised(case.promise)
    if known and marks.stands(known, case.facts, case.page):
        return Ownership(Owner.SAME, "named", 0.9)
    return None


def _is_platform(case: Case) -> bool:
    domain = case.facts.marks.domain
    return case.elsewhere and (domain in PLATFORMS or any(domain.endswith(f".{name}") for name in PLATFORMS))


def _is_wall(case: Case) -> bool:
    """True for a page of consent, log-in, error or maintenance: no owner speaks there."""
    if _WALLS.in_text(case.page.title):
        return True
    said = sum(1 for _ in _WALLS.find(case.page.words))
    return said >= 3 and said >= len(case.page.words) * _WALL_SHARE


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

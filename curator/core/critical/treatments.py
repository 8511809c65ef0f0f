"""Medicines, therapies and procedures that a sentence names."""

import re
from functools import lru_cache

from curator.core.critical.fact import Sentence
from curator.core.critical.values import CriticalKind
from curator.core.lexicon.treatments import DRUG, NO_DRUG, SEVERAL, SINGLE
from curator.core.words import names, without_accents

_WORD = re.compile(r"[a-zà-ÿ0-9][\w'-]*")
_ELISION = re.compile(r"\A(?:[dlnsj]|qu)'(?=.)")
_FIRST_WORDS = frozenset(form.split(" ")[0] for form in SEVERAL)
_MOST_WORDS = 4
_SHORTEST_DRUG = 6  # letters; a longer word may be one
_NO_TREATMENT = re.compile(
    r"\b(?:iron out|cooperation|fer à|vacuum clean|operation of|hours of|bank of|in operation|fit (?:in|into|for|"
    r"with|well|and|you|your)|ct (?:\d))"
)
# Words that mean a treatment only beside others of its kind.
_NEEDS_COMPANY = names(
    "fit fer iron ct scanner operation echo laser ballon kine implant coil massage meditation radiation surgery smear",
    "dressing drain drainage pump compression catheter stent bandage",
)
_COMPANY = re.compile(
    r"\b(?:treat\w*|therap\w*|scan\w*|exam\w*|test\w*|surg\w*|cancer|doctor|patient\w*|traitement\w*|chirurg\w*|take|"
    r"taking|tablet\w*|"
    r"procedure\w*|offered|include\w*|médecin|médica\w*|soins?|bio\w*|mammo\w*|chemo\w*|radio\w*|prendre|surgeon|"
    r"tumou?r|recommend\w*|"
    r"hospital|hormon\w*|rehab\w*|before|after|lymph\w*|avant|après)"
)


def read(sentence: Sentence) -> None:
    """Note the treatments that a sentence names, whichever of their names it uses."""
    words = [(match, _folded(match[0])) for match in _WORD.finditer(sentence.plain)]
    if not any(_may_name(word) for _, word in words):
        return
    index = 0
    while index < len(words):
        index += _at(sentence, words, index)


@lru_cache(maxsize=4096)
def _may_name(word: str) -> bool:
    """True where a treatment may begin with a folded word."""
    is_drug = len(word) > _SHORTEST_DRUG and DRUG.match(word) is not None and word not in NO_DRUG
    return word in SINGLE or word in _FIRST_WORDS or is_drug


def _at(sentence: Sentence, words: list[tuple[re.Match[str], str]], index: int) -> int:
    """Note the treatment that begins with a word; the number of words read."""
    match, word = words[index]
    offset = _ELISION.match(match[0])
    start = match.start() + (offset.end() if offset else 0)
    if word in _FIRST_WORDS:
        for size in range(_MOST_WORDS, 1, -1):
            form = " ".join(one for _, one in words[index : index + size])
            name = SEVERAL.get(form)
            if name is not None:
                end = words[min(index + size, len(words)) - 1][0].end()
                _state(sentence, name, start, end, form)
                return size
    name = SINGLE.get(word)
    if name is None and len(word) > _SHORTEST_DRUG and DRUG.match(word) and word not in NO_DRUG:
        name = word.removesuffix("e")
    if name is not None and (
        word not in _NEEDS_COMPANY
        or _COMPANY.search(sentence.plain[: match.start()] + " " + sentence.plain[match.end() :])
    ):
        _state(sentence, name, start, match.end(), word)
    return 1


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    word = _ELISION.sub("", word)
    if not word.isascii():
        word = without_accents(word)
    word = word.removesuffix("'s")
    if len(word) > 5 and word.endswith("ies"):
        return word[:-3] + "y" if word[:-3] + "y" in SINGLE else word[:-1]
    return (
        word[:-1] if len(word) > 3 and word.endswith("s") and word not in SINGLE and not word.endswith("ss") else word
    )


def _state(sentence: Sentence, name: str, start: int, end: int, form: str) -> None:
    if sentence.is_free(start, end):
        needles = tuple(
            {form[:5], *(one[:5] for one in (*SINGLE, *SEVERAL) if (SINGLE.get(one) or SEVERAL.get(one)) == name)}
        )
        sentence.state(CriticalKind.TREATMENT, name, (start, end), numbers=name, needles=needles)

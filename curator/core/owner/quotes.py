"""Whether words stand in a quotation: what a page quotes, it does not say of itself."""

import re

_OPENS = "“„«‘‹"
_CLOSES = "”»›"
_STRAIGHT = re.compile(r"(?:(?<=\s)|^|(?<=[(:,]))'(?=\w)")  # a straight single quote that opens
_ENDS = re.compile(r"'(?=[\s.,;:!?)]|$)")
_LOOKED_AT = 400  # characters before


def quoted(text: str, at: int) -> bool:
    """True where position `at` of a sentence lies within a quotation that begins in it."""
    start = max(0, at - _LOOKED_AT)
    before = text[start:at]
    if before.count('"') % 2:
        return True
    opened = max(before.rfind(sign) for sign in _OPENS)
    if opened >= 0 and not any(sign in before[opened + 1 :] for sign in f"{_CLOSES}“’'"):
        return True
    single = [found.end() for found in _STRAIGHT.finditer(text, start, at + 1) if found.start() < at]
    return bool(single) and _ENDS.search(text, single[-1], at) is None

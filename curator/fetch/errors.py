"""Why a request gave no answer: raised where it is noticed, turned into a value where a look is made of it."""

from curator import urls
from curator.core.evidence import Trouble

LONGEST_DETAIL = 300


class FetchError(Exception):
    """One request came to nothing. `detail` is in the words of the server or the library, made safe to show."""

    def __init__(self, trouble: Trouble, detail: object = "") -> None:
        self.trouble = trouble
        self.detail = one_line(str(detail))
        super().__init__(trouble, self.detail)


def one_line(text: str, limit: int = LONGEST_DETAIL) -> str:
    """A stranger's text, fit for one line of a report: no control characters, no passwords, and an end."""
    text = text[: 4 * limit]
    visible = text if text.isprintable() else "".join(char if char.isprintable() else " " for char in text)
    return " ".join(urls.mask_within(visible).split())[:limit]

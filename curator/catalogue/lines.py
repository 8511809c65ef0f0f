"""Where in a text an offset is: line and column, both from 1."""

from bisect import bisect_right
from itertools import accumulate


class Lines:
    """A text's lines. Only `\\n` ends one, as in every editor."""

    def __init__(self, text: str) -> None:
        self.all = text.split("\n")
        self._starts = [0, *accumulate(len(line) + 1 for line in self.all[:-1])]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """The offset at which a line begins."""
        return self._starts[line - 1]

"""The errors that are shown to a person.

A `Problem` carries one sentence that says what is wrong and what to do, and the exit code that fits it. The command
line prints the sentence and nothing else. Any other exception that reaches the top is a bug of ours.
"""


class Problem(Exception):  # noqa: N818 - what a person is told; most are no errors of the program
    """Wrong use, wrong settings or an input that cannot be read: exit code 2."""

    exit_code = 2


class CannotCheck(Problem):
    """Nothing could be looked at: no network here, no database. Exit code 3."""

    exit_code = 3

"""Critical facts: telephone numbers, doses, hours and the like that changed between two versions of a sentence."""

from collections.abc import Sequence

from curator.core.critical.values import Critical, CriticalKind

__all__ = ["Critical", "CriticalKind", "mark"]


def mark(
    pairs: Sequence[tuple[str, str]], *, before: str, after: str, language: str | None
) -> tuple[tuple[Critical, ...], ...]:
    """See `curator.core.critical.marking.mark`."""
    # The rules are compiled when the first change is judged: a run that meets none does not pay for them.
    from curator.core.critical import marking  # noqa: PLC0415 - see above

    return marking.mark(pairs, before=before, after=after, language=language)

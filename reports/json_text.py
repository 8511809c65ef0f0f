"""JSON as text for people's terminals too: nothing is lost, and nothing in it can command the terminal."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reports.clean import visible


def dumps(document: Mapping[str, Any]) -> str:
    """A document, indented, without a line break at its end. Lone surrogates are escaped, so that it can be encoded."""
    return visible(json.dumps(document, ensure_ascii=False, indent=2))


def instant(at: datetime | None) -> str | None:
    """An instant in UTC with Z, to the second."""
    return None if at is None else f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"

"""The only code that talks to strangers. Look at addresses with `Outbound`; every outcome is a value."""

import re

from curator import __version__
from curator.fetch.outbound import Outbound

__all__ = ["Outbound", "user_agent"]


def user_agent(contact: str) -> str:
    """How we introduce ourselves: by our own name, and with whom to write to where the settings say so."""
    whom = re.sub(r"[^\x21-\x7e]|[();]", "", contact)
    return f"Curator/{__version__} (+{whom}; link check)" if whom else f"Curator/{__version__} (link check)"

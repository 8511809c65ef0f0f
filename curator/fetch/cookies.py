"""Cookies of one look: some sites set one, redirect to the same address, and expect it back.

Kept for the time of a try, and sent only to the very host that set them (RFC 6265 without domains and paths).
"""

from collections.abc import Iterable

from curator.urls import Target

_MOST = 50  # a host
_LONGEST = 4096


class Cookies:
    """What each host has set so far."""

    def __init__(self) -> None:
        self._hosts: dict[str, dict[str, tuple[str, bool]]] = {}

    def store(self, target: Target, set_cookie: Iterable[str]) -> None:
        for line in set_cookie:
            pair, _, attributes = line.partition(";")
            name, equals, value = pair.strip().partition("=")
            if not (equals and name and len(pair) <= _LONGEST and pair.isprintable()):
                continue
            kept = self._hosts.setdefault(target.host, {})
            flags = {part.strip().lower().replace(" ", "") for part in attributes.split(";")}
            if "max-age=0" in flags or any(flag.startswith("max-age=-") for flag in flags):
                kept.pop(name, None)
            elif len(kept) < _MOST or name in kept:
                kept[name] = (value, "secure" in flags)

    def header(self, target: Target) -> str:
        """The Cookie header for a request; '' for none."""
        kept = self._hosts.get(target.host, {})
        return "; ".join(
            f"{name}={value}" for name, (value, secure) in kept.items() if not secure or target.scheme == "https"
        )

"""How a link is found by its address."""

import hashlib


def key_digest(key: str) -> str:
    """SHA-256 (hex) of an address's key (`curator.urls.key`): of one length, so that an index can hold it."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()

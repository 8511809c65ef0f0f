"""Reading the body of an answer: unpacked, capped, and whole or not at all."""

from typing import NamedTuple

from urllib3 import HTTPResponse
from urllib3.exceptions import DecodeError, HTTPError, ProtocolError, ReadTimeoutError

from curator.core.evidence import Trouble
from curator.fetch.errors import FetchError

ACCEPTED = "gzip, deflate, br"
_CHUNK = 64 * 1024
_UNASKED = frozenset({"compress", "x-compress", "zstd", "dcb", "dcz"})  # packed in a way that we did not offer


class Body(NamedTuple):
    """`cut`: there was more than was wanted."""

    content: bytes
    cut: bool


def read(response: HTTPResponse, max_bytes: int) -> Body:
    """At most `max_bytes` of the unpacked body; no more than a chunk beyond is ever unpacked. Raises FetchError."""
    coding = response.headers.get("content-encoding", "").lower()
    if not _UNASKED.isdisjoint(part.strip() for part in coding.split(",")) and "zstd" not in response.CONTENT_DECODERS:
        raise FetchError(Trouble.BAD_ENCODING, f"content-encoding: {coding}")
    parts: list[bytes] = []
    size = 0
    try:
        while size <= max_bytes and (chunk := response.read(min(_CHUNK, max_bytes + 1 - size), decode_content=True)):
            parts.append(chunk)
            size += len(chunk)
    except ReadTimeoutError as error:
        raise FetchError(Trouble.NO_ANSWER, f"{size} bytes came before the time was over") from error
    except DecodeError as error:
        raise FetchError(Trouble.BAD_ENCODING, error) from error
    except (ProtocolError, HTTPError) as error:
        raise FetchError(Trouble.TRUNCATED, error) from error
    content = b"".join(parts)
    return Body(content[:max_bytes], cut=True) if size > max_bytes else Body(content, cut=False)

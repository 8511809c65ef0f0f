"""A small web on loopback in a process of its own, so that what a benchmark measures is the client alone.

Every host name is answered; a page is 40 KB of text and furniture, or as large as its path says (`/page/7?kb=20`).
`/changed/N` says something new on every answer, `/furniture/N` in its footer only. ETags are honoured (RFC 9110
§13.1.2) but for paths under `/plain`.
"""

import argparse
import asyncio
import hashlib
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

_TEXT = """support groups meet every week and share what helped them through treatment while nurses answer questions
about side effects fatigue sleep food exercise family work money travel scans surgery radiation hormones pain
and rest"""
_WORDS = _TEXT.split()
_MENU = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(60))


@lru_cache(maxsize=20_000)
def page(host: str, path: str, kilobytes: int) -> bytes:
    """An HTML page that reads like one: a menu, a footer, a cookie box, scripts, and paragraphs that fill it up."""
    dice = random.Random(host + path)
    head = (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{path} at {host}</title>"
        f"<script>{'var t=0;' * 200}</script></head><body><nav><ul>{_MENU}</ul></nav>"
        "<div id=cookie-banner>We use cookies. <button>Accept</button></div><main><h1>Living with it</h1>"
    )
    tail = f"</main><footer><ul>{_MENU}</ul><p>© {host}</p></footer></body></html>"
    paragraphs = []
    size = len(head) + len(tail)
    while size < kilobytes * 1024:
        words = " ".join(dice.choice(_WORDS) for _ in range(60))
        paragraphs.append(f"<p>{words.capitalize()}.</p>\n")
        size += len(paragraphs[-1])
    return (head + "".join(paragraphs) + tail).encode()


class _Farm:
    def __init__(self, latency_s: float) -> None:
        self._latency = latency_s
        self._answers = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                if self._latency:
                    await asyncio.sleep(self._latency)
                writer.write(self._answer(request.decode("latin-1")))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _answer(self, request: str) -> bytes:
        first, *lines = request.split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
        target = urlsplit(first.split(" ")[1])
        if target.path == "/robots.txt":
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        kilobytes = int(parse_qs(target.query).get("kb", ["40"])[0])
        body = page(headers.get("host", ""), target.path, kilobytes)
        if target.path.startswith("/changed"):
            self._answers += 1
            body = body.replace(b"</main>", f"<p>Sentence number {self._answers} is new today.</p></main>".encode(), 1)
        elif target.path.startswith("/furniture"):
            self._answers += 1
            body = body.replace(b"</footer>", f"<p>Visitor {self._answers}</p></footer>".encode(), 1)
        etag = f'"{hashlib.md5(body, usedforsecurity=False).hexdigest()}"'
        if not target.path.startswith("/plain") and headers.get("if-none-match") == etag:
            return f"HTTP/1.1 304 Not Modified\r\nETag: {etag}\r\n\r\n".encode()
        lines = [
            "HTTP/1.1 200 OK",
            "Content-Type: text/html; charset=utf-8",
            f"Content-Length: {len(body)}",
            f"ETag: {etag}",
        ]
        return "\r\n".join([*lines, "", ""]).encode() + body


async def _main(latency_s: float) -> None:
    server = await asyncio.start_server(_Farm(latency_s).serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        # The end of standard input is the end of the benchmark that started us.
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


@contextmanager
def farm(latency_s: float = 0.0) -> Iterator[int]:
    """A farm that answers after `latency_s`; gives its port."""
    command = [sys.executable, "-m", "benchmarks.farm", "--latency", str(latency_s)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=10)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--latency", type=float, default=0.0)
    asyncio.run(_main(parser.parse_args().latency))

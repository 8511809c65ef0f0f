"""The tutorial is played as it is printed: its files, its commands in their order, and what they answer."""

import http.server
import os
import re
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.acceptance.command import curator

PAGE = Path(__file__).parents[2] / "docs" / "start" / "first-digest.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
VARIES = re.compile(r"\b\w+day \d{1,2} \w+( \d{4})?|\b\d\d:\d\d\b|\b\d+\.\d s\b")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        pass


@pytest.fixture
def hope_house(tmp_path: Path) -> Iterator[str]:
    """The other site of the tutorial; its address in the form of `connect_to`."""
    (tmp_path / "web").mkdir()
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "web"))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def commands(block: str) -> Iterator[tuple[list[str], str]]:
    """Each `$ curator …` of a block with the answer that is printed below it."""
    for part in re.split(r"^\$ curator ", block, flags=re.MULTILINE)[1:]:
        line, _, answer = part.partition("\n")
        yield line.split(), answer


def folded(text: str) -> str:
    """Without what differs from day to day and from one width to another."""
    return VARIES.sub("‹›", " ".join(text.split()))


def test_the_tutorial_runs_as_it_is_printed(tmp_path: Path, hope_house: str) -> None:
    (tmp_path / "pages").mkdir()
    text = PAGE.read_text(encoding="utf-8").replace("127.0.0.1:8000", hope_house)
    files = iter(re.findall(r"Save this as `([\w/.]+)`", text))
    played = 0
    for kind, block in BLOCK.findall(text):
        if kind == "html":
            (tmp_path / next(files)).write_text(block, encoding="utf-8")
        elif kind == "toml":
            (tmp_path / "settings.toml").write_text(block, encoding="utf-8")
        for arguments, answer in commands(block) if kind == "console" else ():
            if "--all" in arguments:
                change_the_number(tmp_path / "web" / "index.html")
            done = curator(*arguments, cwd=tmp_path, env={"CURATOR__FETCH__PER_HOST_INTERVAL_S": "0"})
            assert (done.code, done.err) == (0, "")
            shown, cut, _ = folded(answer).partition("…")
            said = folded(done.out)[: len(shown) if cut else None]
            assert said == shown
            played += 1
    assert played == 8
    assert (tmp_path / "digest.html").read_text(encoding="utf-8").startswith("<!")


def change_the_number(page: Path) -> None:
    """The edit of step 5, at a later second: the server tells versions apart by that."""
    text = page.read_text(encoding="utf-8")
    assert "1-800-555-0100" in text
    before = page.stat().st_mtime
    page.write_text(text.replace("1-800-555-0100", "1-800-555-0199"), encoding="utf-8")
    os.utime(page, (before + 60, before + 60))

"""`curator serve --only runner`: what it says, and that it ends when it is told, whoever keeps it waiting."""

import json
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.clock import SystemClock
from db.selection import All
from db.store import Store
from tests.acceptance.command import CURATOR, environment
from tests.acceptance.place import Place
from tests.servers.raw import Conversation, RawServer

HOSTS = 8


@pytest.fixture
def hanging(tmp_path: Path, raw_server: Callable[..., RawServer]) -> tuple[Place, threading.Semaphore]:
    """Links to hosts that take every question and never answer; each question is counted."""
    asked = threading.Semaphore(0)

    def silent(conversation: Conversation) -> None:
        if conversation.read_request():
            asked.release()
        conversation.hold()

    place = Place(tmp_path, f"127.0.0.1:{raw_server(silent).port}")
    settings = tmp_path / "settings.toml"
    settings.write_text(settings.read_text().replace("total_timeout_s = 5", "total_timeout_s = 600\nworkers = 4"))
    place.write("our.html", "".join(f'<a href="http://host{number}.example/">one</a>' for number in range(HOSTS)))
    place.json("import", "our.html")
    return place, asked


def served(place: Place, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [CURATOR, "serve", "--only", "runner", *arguments],
        cwd=place.folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_a_sweep_that_hangs_ends_soon_and_leaves_nothing_claimed(
    sign: signal.Signals, hanging: tuple[Place, threading.Semaphore]
) -> None:
    place, asked = hanging
    with served(place, "--format", "json") as process:
        try:
            for _ in range(4):
                assert asked.acquire(timeout=30)
            process.send_signal(sign)
            began = time.monotonic()
            out, err = process.communicate(timeout=60)
            assert time.monotonic() - began < 10
        finally:
            process.kill()
    assert process.returncode == 0
    for line in (out + err).splitlines():
        assert set(json.loads(line)) == {"at", "level", "message"}
    assert json.loads(out)["message"].startswith("The runner is on")
    assert f"swept: 0 checked, {HOSTS} not checked, 0 opened, 0 closed, network ok" in err
    # Nothing was held against any link, nothing is claimed, and all are due as before.
    assert (place.review()["items"], place.review()["watching"]) == ([], [])
    with Store.open(f"sqlite:///{place.folder / 'curator.db'}") as store:
        now = SystemClock().now()
        assert (store.held(All(), now), store.anything_due(now)) == (0, True)

"""A folder with settings and pages of ours, in which commands are run against a small web on loopback."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.acceptance.command import Done, called, curator
from tests.servers.web import Page

CALL = "Call our helpline on 1-800-555-0100 on any day of the year, from nine in the morning until nine at night."
CALL_ELSEWHERE = CALL.replace("0100", "0199")
HOPE = "http://hope.example/help"
OLD = "http://moved.example/old"
NEW = "http://moved.example/new"
NOT_THERE = "http://care.example/nothing"

OUR_PAGE = f"""<!doctype html>
<html lang="en"><body>
<p>Hope House helps, <a href="{HOPE}">call them</a> at any hour.</p>
<p>Their <a href="{OLD}">leaflet</a> and a
<a href="{NOT_THERE}">map</a>, or <a href="mailto:us@our.example">write to us</a>.</p>
</body></html>
"""

SETTINGS = """[site]
name = "Our links"
contact = "mailto:us@our.example"
timezone = "America/Toronto"

[fetch]
per_host_interval_s = 0
retries = 0
robots = false
connect_timeout_s = 2
total_timeout_s = 5
allow_networks = ["127.0.0.0/8"]
connect_to = {":" = "%s"}

[[organisation]]
name = "Hope House"
aliases = ["The House"]
domains = ["hope.example"]
"""


def article(*sentences: str) -> Page:
    """A page of a charity, long enough to be one."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    body = (
        f"<!doctype html><html lang=en><head><title>Help</title></head><body><main><h1>How we help</h1>{paragraphs}"
        "<p>Our nurses know what it means to hear the word cancer, and they have time for your questions.</p>"
        "<p>We also meet on the first Tuesday of the month in the community hall, bring a friend.</p></main></body>"
    )
    return Page(body.encode(), headers={"Content-Type": "text/html; charset=utf-8"})


class Place:
    """Where somebody works with Curator."""

    def __init__(self, folder: Path, target: str) -> None:
        self.folder = folder
        self.write("settings.toml", SETTINGS % target)

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def names(self) -> set[str]:
        """What lies in the folder, but for the database and its journals."""
        return {path.name for path in self.folder.iterdir() if not path.name.startswith("curator.db")}

    def run(self, *arguments: str, env: Mapping[str, str] | None = None) -> Done:
        """In a process of its own."""
        return curator(*arguments, cwd=self.folder, env=env)

    def call(self, *arguments: str, env: Mapping[str, str] | None = None) -> Done:
        """In this process."""
        return called(*arguments, cwd=self.folder, env=env)

    def json(self, *arguments: str, code: int = 0, env: Mapping[str, str] | None = None) -> Any:
        """The document that a command prints, which says nothing else."""
        done = self.call(*arguments, "--format", "json", env=env)
        assert (done.code, done.err) == (code, ""), done
        return json.loads(done.out)

    def review(self) -> Any:
        return self.json("review")

    def open(self) -> dict[str, int]:
        """The ids of what is open, by finding."""
        return {item["finding"]: item["id"] for item in self.review()["items"]}

"""On a machine without any network: exit 3, one sentence, and nothing is held against anybody."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from jobs import demo
from tests.acceptance.command import CURATOR, Done, called, environment

SEED = Path(demo.__file__).parent / "pages" / "ours" / "metastatic-and-recurring-breast-cancer.html"


@pytest.fixture(scope="module")
def cut_off() -> list[str]:
    """What starts a program in a network of its own, in which there is nothing, not even loopback."""
    for command in (["unshare", "--net"], ["unshare", "--net", "--map-root-user"]):
        if (
            shutil.which("unshare")
            and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
        ):
            return command
    if os.environ.get("CI") == "true" and os.geteuid() == 0:
        pytest.fail("unshare makes no network of its own here")
    pytest.skip("unshare makes no network of its own here")


def without_network(cut_off: list[str], *arguments: str, cwd: Path) -> Done:
    done = subprocess.run(
        [*cut_off, CURATOR, *arguments],
        cwd=cwd,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def test_the_seed_page_is_imported_and_its_check_accuses_nobody(cut_off: list[str], tmp_path: Path) -> None:
    imported = without_network(cut_off, "import", str(SEED), cwd=tmp_path)
    assert (imported.code, imported.err) == (0, "")
    assert imported.out.startswith("Read 1 source: 7 new links")
    checked = without_network(cut_off, "check", cwd=tmp_path)
    assert (checked.code, checked.err) == (3, "")
    assert checked.out.startswith("Our own network seems to be down: not one host gave any answer.")
    assert checked.out.count("\n") == 1
    review = json.loads(called("review", "--format", "json", cwd=tmp_path).out)
    assert (review["items"], review["watching"]) == ([], [])
    assert review["counts"] | {"links": 7, "checked": 0, "not_checked": 7, "blind": 0} == review["counts"]


def test_the_document_of_a_check_is_complete(cut_off: list[str], tmp_path: Path) -> None:
    called("import", str(SEED), cwd=tmp_path)
    done = without_network(cut_off, "check", "--all", "--format", "json", cwd=tmp_path)
    assert (done.code, done.err) == (3, "")
    document = json.loads(done.out)
    assert document.pop("seconds") >= 0
    assert document == {
        "schema": "curator.check/1",
        "checked": 0,
        "not_checked": 7,
        "opened": [],
        "closed": [],
        "network": "down",
    }


def test_one_link_alone_is_not_accused_either(cut_off: list[str], tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text("[one](https://www.python.org/)")
    called("import", "one.md", cwd=tmp_path)
    assert without_network(cut_off, "check", cwd=tmp_path).code == 3
    assert json.loads(called("review", "--format", "json", cwd=tmp_path).out)["watching"] == []


def test_a_build_is_told_that_nothing_was_checked(cut_off: list[str], tmp_path: Path) -> None:
    done = without_network(cut_off, "ci", str(SEED), "--format", "json", cwd=tmp_path)
    assert (done.code, done.err) == (3, "")
    document = json.loads(done.out)
    assert (document["summary"]["checked"], document["summary"]["errors"]) == (0, 0)
    web = [link for link in document["links"] if link["url"].startswith("http")]
    assert len(web) == 7
    assert {(link["verdict"], link["level"]) for link in web} == {("unknown", "notice")}


def test_a_source_on_the_web_cannot_be_read(cut_off: list[str], tmp_path: Path) -> None:
    done = without_network(cut_off, "import", "https://www.python.org/", cwd=tmp_path)
    assert done.code == 3
    assert "its site or our own network is down. Nothing was imported; try again later." in done.one_sentence()


def test_the_document_of_an_import_is_complete(cut_off: list[str], tmp_path: Path) -> None:
    done = without_network(cut_off, "import", "https://www.python.org/", "--format", "json", cwd=tmp_path)
    assert done.code == 3
    assert done.err.count("\n") == 1
    assert json.loads(done.out) == {
        "schema": "curator.import/1",
        "sources": 0,
        "links": {"new": 0, "known": 0},
        "references": {"new": 0, "ended": 0},
    }

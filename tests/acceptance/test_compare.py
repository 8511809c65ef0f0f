"""`curator compare`, as a person and as a script starts it."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.acceptance.command import CURATOR, curator, environment
from tests.unit.page.pages import CONTACT, page


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    (tmp_path / "old.html").write_bytes(page())
    (tmp_path / "new.html").write_bytes(page(contact=CONTACT.replace("0100", "0199")))
    (tmp_path / "noise.html").write_bytes(page(counter="1,377 people read this page"))
    return tmp_path


def test_a_person_reads_what_changed(saved: Path) -> None:
    done = curator("compare", "old.html", "new.html", cwd=saved)
    assert (done.code, done.err) == (0, "")
    first, *_, under, before, after = done.out.splitlines()
    assert first == "One sentence changed."
    assert under == "  Talk to a nurse:"
    assert "0800 555 [0100]" in before
    assert "0800 555 [0199]" in after
    assert "\x1b" not in done.out


def test_furniture_and_equal_pages_are_told_apart(saved: Path) -> None:
    said = "The text is the same; only what stands around it changed.\n"
    assert curator("compare", "old.html", "noise.html", cwd=saved).out == said
    assert curator("compare", "old.html", "old.html", cwd=saved).out == "Nothing changed.\n"


def test_a_script_reads_json(saved: Path) -> None:
    answer = json.loads(curator("compare", "old.html", "new.html", "--format", "json", cwd=saved).out)
    assert list(answer) == ["changed", "score", "replaced", "critical", "kind", "sentences", "links"]
    assert list(answer["sentences"][0]) == ["before", "after", "under", "critical"]
    assert (answer["changed"], answer["replaced"], answer["kind"]) == (True, False, "edited")
    assert answer["sentences"][0]["after"].endswith("0800 555 0199.")


def test_what_cannot_be_read_is_one_sentence_and_exit_2(saved: Path) -> None:
    (saved / "scan.pdf").write_bytes(b"%PDF-1.7")
    for old in ("missing.html", "scan.pdf", "."):
        done = curator("compare", old, "new.html", cwd=saved)
        assert done.code == 2
        assert done.one_sentence()
    assert curator("compare", "old.html", cwd=saved).code == 2
    assert curator("compare", "--batch", "old.html", "new.html", cwd=saved).code == 2


@pytest.mark.parametrize("body", [b"", b" \n", b"%PDF-1.7"])
def test_what_holds_no_text_cannot_be_compared_on_either_side(body: bytes, saved: Path) -> None:
    (saved / "nothing.html").write_bytes(body)
    for sides in (("old.html", "nothing.html"), ("nothing.html", "old.html")):
        done = curator("compare", *sides, cwd=saved)
        assert done.code == 2
        assert "nothing.html holds no text that can be read" in done.one_sentence()
    batch = curator("compare", "--batch", cwd=saved, stdin="old.html\tnothing.html\n")
    assert set(answer := json.loads(batch.out)) == {"changed", "error"}
    assert answer["changed"] is False


def test_a_page_with_too_many_tags_is_said_to_be_too_large(saved: Path) -> None:
    (saved / "large.html").write_text("<!doctype html><html><body>" + "<b>word</b>" * 110_000)
    done = curator("compare", "old.html", "large.html", cwd=saved)
    assert done.code == 2
    assert "large.html is too large to be read" in done.one_sentence()


@pytest.mark.parametrize("body", ["", "<p>Error 500. Something went wrong, please try again later.</p>"])
def test_a_page_that_turned_blank_or_into_an_error_is_replaced(body: str, saved: Path) -> None:
    (saved / "else.html").write_text(f"<!doctype html><html><body>{body}</body></html>")
    answer = json.loads(curator("compare", "old.html", "else.html", "--format", "json", cwd=saved).out)
    assert (answer["changed"], answer["replaced"]) == (True, True)


def test_the_settings_may_be_named_and_are_passed_over(saved: Path) -> None:
    done = curator("compare", "old.html", "old.html", "--settings", "none.toml", cwd=saved)
    assert (done.code, done.err) == (0, "")
    done = curator("--settings", "none.toml", "init", "new.toml", "--settings", "none.toml", cwd=saved)
    assert (done.code, done.err) == (0, "")
    assert curator("demo", "--settings", "none.toml", "--help", cwd=saved).code == 0


def test_text_of_a_page_cannot_command_the_terminal(saved: Path) -> None:
    (saved / "evil.html").write_bytes(page(contact=CONTACT.replace("0100", "0199 &#x9b;31m\x1b[2J\u202e")))
    out = curator("compare", "old.html", "evil.html", cwd=saved).out
    assert not {"\x1b", "\x9b", "\u202e"} & set(out)


def test_a_batch_answers_each_line_at_once_and_survives_every_line(saved: Path) -> None:
    with subprocess.Popen(
        [CURATOR, "compare", "--batch", "--format", "json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=saved,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None

        def ask(line: bytes) -> dict[str, object]:
            process.stdin.write(line + b"\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        assert ask(b"old.html\tnew.html")["changed"] is True
        for broken in (b"", b"\t", b"no tab", b"missing\tnew.html", b"old.html\t\xff\xfe", b"\0\t\0", b".\t."):
            answer = ask(broken)
            assert answer["changed"] is False
            assert answer["error"]
        assert ask(b"old.html\tnoise.html\r")["kind"] == "furniture"
        # Nothing is remembered by path.
        (saved / "noise.html").write_bytes((saved / "new.html").read_bytes())
        assert ask(b"old.html\tnoise.html")["kind"] == "edited"
        process.stdin.close()
        assert process.wait(timeout=30) == os.EX_OK

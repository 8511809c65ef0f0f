"""What a location on disk means."""

from pathlib import Path

import pytest

from curator import catalogue
from curator.errors import Problem


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        "index.html", "a/page.HTM", "a/b/deep.md", "a/notes.txt", "links.csv", "logo.png", "sitemap.xml", "data.inc",
        "packed.html.gz", ".hidden.html", ".git/x.html", "a/.cache/x.md", "node_modules/p/README.md", ".venv/x.txt",
        "a/node_modules/x.md",
    ):  # fmt: skip
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "site"


def names(location: str) -> list[str]:
    return [path.as_posix() for path in catalogue.expand(location)]


def test_a_file_is_itself_whatever_it_is(site: Path) -> None:
    assert names("site/sitemap.xml") == ["site/sitemap.xml"]
    assert names("site/.hidden.html") == ["site/.hidden.html"]
    assert names(str(site / "data.inc")) == [f"{site}/data.inc"]


def test_a_folder_is_its_documents_without_hidden_ones_and_packages(site: Path) -> None:
    expected = ["a/b/deep.md", "a/notes.txt", "a/page.HTM", "index.html", "links.csv", "packed.html.gz"]
    assert names("site") == [f"site/{name}" for name in expected]
    assert names("./site/") == [f"site/{name}" for name in expected]
    assert names("site/node_modules") == ["site/node_modules/p/README.md"]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("site/*.html", ["index.html"]),
        ("site/**/*.md", ["a/b/deep.md"]),
        ("site/**/*", ["a/b/deep.md", "a/notes.txt", "a/page.HTM", "index.html", "links.csv", "packed.html.gz"]),
        ("site/*.inc", ["data.inc"]),
        ("site/a/[np]*", ["a/notes.txt", "a/page.HTM"]),
        ("s?te/node_modules/**/*.md", ["node_modules/p/README.md"]),
        ("site/.git/*.html", [".git/x.html"]),
        ("site/.h*.html", [".hidden.html"]),
    ],
)
@pytest.mark.usefixtures("site")
def test_a_glob_is_what_it_matches(pattern: str, found: list[str]) -> None:
    assert names(pattern) == [f"site/{name}" for name in found]


def test_a_file_whose_name_looks_like_a_glob_is_a_file(site: Path) -> None:
    (site / "page[1].html").write_text("x")
    assert names("site/page[1].html") == ["site/page[1].html"]


def test_folders_that_are_linked_in_a_circle_end(site: Path) -> None:
    (site / "a" / "round").symlink_to(site, target_is_directory=True)
    assert len(names("site")) == 6
    assert len(names("site/**/*.md")) == 1


@pytest.mark.parametrize(
    ("location", "words"),
    [
        ("nowhere.html", "There is no file or folder 'nowhere.html'"),
        ("", "There is no file or folder"),
        ("site/*.pdf", "No document matches site/"),
        ("empty", "empty holds no document"),
        ("x\0y", "no file"),
        ("x" * 5000, "cannot be read|no file"),
    ],
)
def test_what_is_not_there_is_a_problem(site: Path, location: str, words: str) -> None:
    (site.parent / "empty").mkdir()
    with pytest.raises(Problem, match=words):
        catalogue.expand(location)

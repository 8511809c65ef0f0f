"""The docs and the program say the same: no command, option, setting or code undocumented, and none made up."""

import json
import re
import shlex
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import click
import pytest

from curator.core.change import ChangeKind
from curator.core.findings import URGENCY, Finding, SuggestionKind, Urgency
from curator.core.gate import Level, Verdict
from curator.core.reachability import Answer, Reason
from curator.core.review import Decision
from curator.settings_load import load
from curator.settings_read import SECTIONS
from jobs.cli.main import cli
from tests.unit.reports.core_rules import rules as core_rules

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [*sorted(DOCS.rglob("*.md")), *(ROOT / name for name in ("README.md", "CHANGELOG.md", "SECURITY.md"))]
BY_NAME = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def read(name: str) -> str:
    return (DOCS / "reference" / name).read_text(encoding="utf-8")


# Commands and options.


def commands(group: click.Group = cli, path: str = "curator") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield f"{path} {name}", command
        if isinstance(command, click.Group):
            yield from commands(command, f"{path} {name}")


COMMANDS = dict(commands())


def options(command: click.Command) -> set[str]:
    return {
        name
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in (*parameter.opts, *parameter.secondary_opts)
        if name.startswith("--")
    }


def sections() -> dict[str, str]:
    parts = re.split(r"^## `(curator [a-z -]+)`$", read("commands.md"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_every_command_has_its_section_and_no_other_has_one() -> None:
    assert set(sections()) == set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_a_command_is_in_its_section_and_no_other(name: str) -> None:
    mentioned = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", sections()[name]))
    assert mentioned == options(COMMANDS[name])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_choice_and_argument_of_a_command_is_in_its_section(name: str) -> None:
    for parameter in COMMANDS[name].params:
        words = parameter.type.choices if isinstance(parameter.type, click.Choice) else []
        if isinstance(parameter, click.Argument) and not words:
            words = [re.sub(r"[^A-Z_]", "", parameter.make_metavar(click.Context(COMMANDS[name])))]
        for word in words:
            assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", sections()[name]), f"{name}: {word}"


def parsed(arguments: list[str]) -> None:
    """Let click take a command line apart without running it. Raises click.UsageError where it would refuse it."""
    command: click.Command = cli
    context = None
    name: str | None = "curator"
    while True:
        try:
            context = command.make_context(name, list(arguments), parent=context)
        except click.exceptions.Exit:  # --help, --version
            return
        arguments = [*context._protected_args, *context.args]
        if not isinstance(command, click.Group) or not arguments:
            return
        name, found, arguments = command.resolve_command(context, arguments)
        assert found is not None
        command = found


def command_lines(text: str) -> Iterator[str]:
    for block in re.findall(r"^```(?:sh|console)\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL):
        for line in block.replace("\\\n", " ").splitlines():
            found = re.match(r"(?:\$ )?(?:\S*/)?(curator .*)", line)
            if found:
                yield found[1]


@BY_NAME
def test_every_command_line_shown_is_one_that_the_program_takes(page: Path) -> None:
    for line in command_lines(page.read_text(encoding="utf-8")):
        words = shlex.split(line, comments=True)[1:]
        end = next((n for n, word in enumerate(words) if word in ("|", ">", "&&", ";")), len(words))
        try:
            parsed(words[:end])
        except click.UsageError as error:
            pytest.fail(f"{line}: {error.format_message()}")


@BY_NAME
def test_every_command_named_in_the_text_exists_with_its_options(page: Path) -> None:
    for text in re.findall(r"`curator ([^`]+)`", page.read_text(encoding="utf-8")):
        words = [word for word in text.split() if re.fullmatch(r"[a-z-]+", word) and not word.startswith("-")]
        known = [name for name in COMMANDS if f"curator {' '.join(words)} ".startswith(f"{name} ")]
        groups = {name.rpartition(" ")[0] for name in COMMANDS}
        assert known or f"curator {' '.join(words[:1])}".rstrip() in groups, f"curator {text}"
        allowed = options(cli).union(*(options(COMMANDS[name]) for name in known))
        assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)) <= allowed | {"--version", "--help"}, text


# Settings.


def documented_settings() -> dict[str, str]:
    return dict(re.findall(r"^\| `(\w+\.\w+)` \| `(.*?)` \|", read("settings.md"), flags=re.MULTILINE))


def test_every_setting_is_documented_with_its_default_and_no_other_is() -> None:
    defaults = load(None, environ={}, cwd=Path("/nonexistent")).values()
    known = {row.key: json.dumps(row.value) for row in defaults}
    assert documented_settings() == known


@BY_NAME
def test_every_setting_named_in_the_text_exists(page: Path) -> None:
    known = {*documented_settings(), "mail.password_file", "organisation.toml", "settings.toml", "db.store"}
    for name in re.findall(rf"`((?:{'|'.join(SECTIONS)})\.\w+)`", page.read_text(encoding="utf-8")):
        assert name in known


@BY_NAME
def test_every_settings_example_can_be_loaded(page: Path, tmp_path: Path) -> None:
    for block in re.findall(r"^```toml\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL):
        text = block.replace("[tool.curator.", "[")
        (tmp_path / "settings.toml").write_text(text.replace("password_file", "# password_file"), encoding="utf-8")
        load(None, environ={}, cwd=tmp_path)


@BY_NAME
def test_every_variable_named_in_the_text_is_a_setting(page: Path) -> None:
    known = {*documented_settings(), "mail.password_file", "section.key"}
    for section, key in re.findall(r"CURATOR__([A-Z_]+?)__([A-Z_]+)", page.read_text(encoding="utf-8")):
        assert f"{section}.{key}".lower() in known


# Codes.


def first_column(text: str) -> list[str]:
    return re.findall(r"^\| `([a-z0-9-]+)` \|", text, flags=re.MULTILINE)


def test_every_finding_is_documented_in_its_rank_with_its_urgency() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \|", read("findings.md"), flags=re.MULTILINE)
    assert [(Finding(code), Urgency(urgency)) for code, urgency in rows] == list(URGENCY.items())


def test_every_reason_and_rule_is_documented_and_no_other_is() -> None:
    core = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "curator" / "core").glob("*.py"))
    rules = set(re.findall(r'\brule="([a-z-]+)"', core))
    assert rules, "the rules are not where this test looks for them"
    texts = {f"text-{kind.value}" for kind in ChangeKind if kind not in (ChangeKind.UNCHANGED, ChangeKind.FURNITURE)}
    codes = first_column(read("reasons.md"))
    assert len(codes) == len(set(codes))
    rules |= {rule for found in core_rules().values() for rule in found if not rule.startswith("spam-")}
    assert set(codes) == {reason.value for reason in Reason} | rules | texts


@pytest.mark.parametrize("closed_set", [Verdict, Level, Decision, ChangeKind, SuggestionKind, Urgency, Answer])
def test_every_value_of_a_closed_set_stands_in_the_reference(closed_set: type[StrEnum]) -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in (DOCS / "reference").glob("*.md"))
    assert [value.value for value in closed_set if not re.search(rf"[`\"|]{value.value}[`\"|]", text)] == []


def test_every_document_of_the_commands_is_described_and_no_other_is() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for name in ("jobs", "reports") for path in (ROOT / name).rglob("*.py")
    )
    schema = r"\"(curator\.[a-z-]+/\d+)\""
    assert set(re.findall(schema, read("json.md"))) == set(re.findall(schema, code))


@BY_NAME
def test_every_json_example_is_json(page: Path) -> None:
    for block in re.findall(r"^```json\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL):
        json.loads(block)


# Links, and what must not stand there.


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@BY_NAME
def test_every_link_between_the_docs_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        found = (page.parent / path).resolve() if path else page
        assert found.exists(), target
        assert not anchor or anchor in anchors(found), target


def test_every_page_is_reached_from_the_index() -> None:
    index = (DOCS / "README.md").read_text(encoding="utf-8")
    missing = [page for page in DOCS.rglob("*.md") if f"({page.relative_to(DOCS)})" not in index]
    assert [page for page in missing if page != DOCS / "README.md"] == []


def test_the_two_commands_come_first_in_the_readme() -> None:
    blocks = re.findall(
        r"^```sh\n(.*?)^```$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert [line.partition("#")[0].strip() for line in blocks[0].splitlines()] == ["make run", "make test"]

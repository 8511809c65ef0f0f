"""Settings out of files and the environment, and the one sentence for each that is wrong."""

from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.errors import Problem
from curator.settings import Fetch, Settings
from curator.settings_load import Loaded, load, load_ci, policy, template


def loaded(folder: Path, text: str | None = None, **environ: str) -> Loaded:
    if text is not None:
        (folder / "settings.toml").write_text(text, encoding="utf-8")
    return load(None, environ=environ, cwd=folder)


def refusal(folder: Path, text: str | None = None, **environ: str) -> str:
    with pytest.raises(Problem) as caught:
        loaded(folder, text, **environ)
    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)
    return str(caught.value)


def origin(found: Loaded, key: str) -> str:
    return next(row.origin for row in found.values() if row.key == key)


def shown(found: Loaded, key: str) -> object:
    return next(row.value for row in found.values() if row.key == key)


# Where settings come from.


def test_without_a_file_the_defaults_are_in_force(tmp_path: Path) -> None:
    found = loaded(tmp_path)
    assert found.settings == Settings()
    assert {row.origin for row in found.values()} == {"default"}


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(tmp_path: Path) -> None:
    found = loaded(tmp_path, "[fetch]\nworkers = 4\nretries = 2\n", CURATOR__FETCH__WORKERS="8")
    assert (found.settings.fetch.workers, found.settings.fetch.retries) == (8, 2)
    assert origin(found, "fetch.workers") == "environment CURATOR__FETCH__WORKERS"
    assert origin(found, "fetch.retries") == "settings.toml"
    assert origin(found, "fetch.max_bytes") == "default"


def test_a_named_file_wins_over_the_variable_and_the_variable_over_the_working_directory(tmp_path: Path) -> None:
    for name in ("settings.toml", "variable.toml", "flag.toml"):
        (tmp_path / name).write_text(f'[site]\nname = "{name}"\n')
    environ = {"CURATOR_SETTINGS": "variable.toml"}
    assert load(Path("flag.toml"), environ=environ, cwd=tmp_path).settings.site.name == "flag.toml"
    assert load(None, environ=environ, cwd=tmp_path).settings.site.name == "variable.toml"
    assert load(None, environ={"CURATOR_SETTINGS": ""}, cwd=tmp_path).settings.site.name == "settings.toml"


def test_a_named_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert "no settings file nowhere.toml" in refusal(tmp_path, CURATOR_SETTINGS="nowhere.toml")


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    assert "cannot be read" in refusal(tmp_path)


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b'\xef\xbb\xbf[site]\nname = "Caf\xc3\xa9"\n')
    assert loaded(tmp_path).settings.site.name == "Café"


# Broken files.


def test_a_broken_file_is_told_with_line_and_column(tmp_path: Path) -> None:
    assert "line 2, column 8" in refusal(tmp_path, '[site]\nname = \nlanguage = "en"\n')


def test_a_file_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b'[site]\nname = "Caf\xe9"\n')
    assert "not UTF-8 (line 2)" in refusal(tmp_path)


def test_a_file_nested_beyond_reason_is_refused(tmp_path: Path) -> None:
    assert "nested too deeply" in refusal(tmp_path, "a = " + "[" * 100_000)


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("[fetch]\nworker = 3\n", "fetch.workers"),
        ("[fetch]\ntimezone = 'UTC'\n", "site.timezone"),
        ("[fetsh]\nworkers = 3\n", "[fetch]"),
        ("[[organisations]]\nname = 'x'\n", "[[organisation]]"),
        ("workers = 3\n", "fetch.workers"),
        ("[mail]\npasword_file = 'x'\n", "mail.password_file"),
        ("[[organisation]]\nname = 'x'\nalias = ['y']\n", "organisation.aliases"),
        ("[[source]]\nlocation = 'x'\nurl = 'y'\n", "source."),
    ],
)
def test_an_unknown_name_is_refused_with_the_nearest_known_one(tmp_path: Path, text: str, nearest: str) -> None:
    sentence = refusal(tmp_path, text)
    assert sentence.startswith("settings.toml: ")
    assert f"nearest is {nearest}" in sentence


@pytest.mark.parametrize("variable", ["CURATOR__FETCH__WORKER", "CURATOR__FETCHES__WORKERS", "CURATOR__FETCH"])
def test_an_unknown_variable_is_refused_by_its_name(tmp_path: Path, variable: str) -> None:
    assert refusal(tmp_path, **{variable: "1"}).startswith(f"environment {variable}: ")


def test_variables_of_others_are_left_alone(tmp_path: Path) -> None:
    assert loaded(tmp_path, CURATOR_HOME="x", CURATORS__FETCH__WORKERS="x").settings == Settings()


def test_a_section_that_is_no_table_is_refused(tmp_path: Path) -> None:
    assert "written as [fetch]" in refusal(tmp_path, "fetch = 3\n")
    assert "written as [[source]]" in refusal(tmp_path, "[source]\nlocation = 'x'\n")


# Values.


@pytest.mark.parametrize(
    ("key", "text", "wanted"),
    [
        ("fetch.workers", '"8"', "a whole number"),
        ("fetch.workers", "true", "a whole number"),
        ("fetch.workers", "0", "a whole number from 1 to"),
        ("fetch.workers", "2.5", "a whole number"),
        ("fetch.per_host_interval_s", "nan", "a number from 0"),
        ("fetch.per_host_interval_s", "-1", "a number from 0"),
        ("fetch.robots", "1", "true or false"),
        ("fetch.transport", '"curl"', '"auto" or "requests"'),
        ("fetch.allow_networks", '["10.0.0.0/33"]', "networks such as"),
        ("fetch.allow_networks", '"10.0.0.0/8"', "a list of texts"),
        ("fetch.connect_to", '{"www.example.org" = "x:80"}', "a table from"),
        ("fetch.connect_to", '{"www.example.org:80" = "x"}', "a table from"),
        ("fetch.connect_to", '{"www.example.org:80" = 80}', "a table from"),
        ("fetch.proxy", '"socks5://x:1"', "a web address"),
        ("site.name", '"a\\r\\nBcc: x@example.org"', "one line"),
        ("site.base_url", '"www.example.org"', "a web address"),
        ("site.language", '"de"', '"en" or "fr"'),
        ("site.timezone", '"America/Yellowknive"', '"America/Yellowknife"'),
        ("site.timezone", '"America"', "a time zone"),
        ("site.timezone", '"../../etc/passwd"', "a time zone"),
        ("site.contact", '"café"', "ASCII"),
        ("db.url", '"mysql://user:hush@host/db"', "a database address"),
        ("schedule.check_every", '"weekly"', 'such as "7d"'),
        ("schedule.check_every", "7", 'such as "7d"'),
        ("schedule.check_every", '"5m"', '"1h" to "365d"'),
        ("schedule.ask_blocked_every", '"1h"', '"1d" to "730d"'),
        ("schedule.ask_blocked_every", '"200w"', '"1d" to "730d"'),
        ("fetch.host_policy", "3", "a text in quotes"),
        ("schedule.digest", '"monday"', '"monday 08:00"'),
        ("schedule.digest", '"monday 24:00"', '"monday 08:00"'),
        ("schedule.review_every", '"often"', '"12 months"'),
        ("schedule.review_every", '"99999999999 years"', '"12 months"'),
        ("mail.port", "70000", "from 1 to 65,535"),
        ("mail.security", '"ssl"', '"none" or "starttls" or "tls"'),
        ("mail.sender", '"nobody"', "a mail address"),
        ("mail.recipients", '["a@example.org", "b"]', "a mail address"),
        ("mail.recipients", '["a@example.org, b@example.org"]', "a mail address"),
    ],
)
def test_a_wrong_value_is_refused_in_one_sentence(tmp_path: Path, key: str, text: str, wanted: str) -> None:
    section, _, name = key.partition(".")
    sentence = refusal(tmp_path, f"[{section}]\n{name} = {text}\n")
    assert sentence.startswith(f"settings.toml: {key} must be ")
    assert wanted in sentence
    assert ", not " in sentence
    assert "hush" not in sentence


def test_the_wrong_one_of_a_list_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path, CURATOR__MAIL__RECIPIENTS="a@example.org, b").endswith("not 'b'.")


def test_a_wrong_secret_is_not_shown(tmp_path: Path) -> None:
    assert "hush" not in refusal(tmp_path, CURATOR__MAIL__PASSWORD="hush\nhush")


def test_values_are_read_as_their_fields_want_them(tmp_path: Path) -> None:
    settings = loaded(
        tmp_path,
        """
        [site]
        base_url = "https://www.example.org/links/"
        timezone = "America/Yellowknife"
        [fetch]
        per_host_interval_s = 2
        allow_networks = ["10.1.2.3/8", "fd00::/8"]
        connect_to = {"www.example.org:443" = "[::1]:8443", ":" = "127.0.0.1:80"}
        [schedule]
        check_every = "12h"
        digest = "Friday 7:05"
        review_every = "26 weeks"
        [mail]
        sender = "Curator <curator@example.org>"
        recipients = ["Jo <jo@example.org>", "sam@example.org"]
        """,
    ).settings
    assert settings.fetch.per_host_interval_s == 2.0
    assert settings.fetch.allow_networks == ("10.0.0.0/8", "fd00::/8")
    assert settings.fetch.connect_to == {"www.example.org:443": "[::1]:8443", ":": "127.0.0.1:80"}
    assert settings.schedule.check_every == timedelta(hours=12)
    assert settings.schedule.digest == "friday 07:05"
    assert settings.mail.recipients == ("Jo <jo@example.org>", "sam@example.org")


@pytest.mark.parametrize(
    ("variable", "text", "value"),
    [
        ("CURATOR__FETCH__ALLOW_NETWORKS", "10.0.0.0/8, 127.0.0.0/8", ("10.0.0.0/8", "127.0.0.0/8")),
        ("CURATOR__FETCH__ALLOW_NETWORKS", '["10.0.0.0/8"]', ("10.0.0.0/8",)),
        ("CURATOR__FETCH__ALLOW_NETWORKS", "", ()),
        ("CURATOR__FETCH__CONNECT_TO", '{"a:80" = "b:81"}', {"a:80": "b:81"}),
        ("CURATOR__FETCH__CONNECT_TO", '{"a:80": "b:81"}', {"a:80": "b:81"}),
        ("CURATOR__FETCH__ROBOTS", "False", False),
        ("CURATOR__FETCH__CONNECT_TIMEOUT_S", "3", 3.0),
        ("CURATOR__SCHEDULE__CHECK_EVERY", "2w", timedelta(days=14)),
        ("CURATOR__SCHEDULE__ASK_BLOCKED_EVERY", "8w", timedelta(days=56)),
        ("CURATOR__SITE__NAME", "12", "12"),
        ("CURATOR__SITE__NAME", '"quoted"', '"quoted"'),
    ],
)
def test_a_variable_holds_any_kind_of_value(tmp_path: Path, variable: str, text: str, value: object) -> None:
    _, section, key = variable.lower().split("__")
    settings = loaded(tmp_path, **{variable: text}).settings
    assert getattr(getattr(settings, section), key) == value


@given(st.text(max_size=40).filter(lambda text: "\0" not in text))
def test_any_text_of_a_variable_is_a_value_or_one_sentence(text: str) -> None:
    for key in ("FETCH__WORKERS", "FETCH__CONNECT_TO", "MAIL__RECIPIENTS", "SCHEDULE__CHECK_EVERY", "SITE__TIMEZONE"):
        said = ""
        try:
            load(None, environ={f"CURATOR__{key}": text}, cwd=Path("/nonexistent"))
        except Problem as problem:
            said = str(problem)
        assert "\n" not in said


# Paths.


def test_relative_paths_of_a_file_start_at_that_file(tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / "curator.toml").write_text(
        '[db]\nurl = "sqlite:///data/links.db"\n[fetch]\nca_bundle = "ca.pem"\nhost_policy = "hosts.toml"\n'
        '[[source]]\nlocation = "pages/*.html"\n[[source]]\nlocation = "https://www.example.org/"\n'
        '[[source]]\nlocation = "/srv/pages"\n'
    )
    settings = load(Path("etc/curator.toml"), environ={}, cwd=tmp_path).settings
    assert settings.db.url == f"sqlite:///{folder}/data/links.db"
    assert settings.fetch.ca_bundle == f"{folder}/ca.pem"
    assert settings.fetch.host_policy == f"{folder}/hosts.toml"
    locations = [source.location for source in settings.sources]
    assert locations == [f"{folder}/pages/*.html", "https://www.example.org/", "/srv/pages"]


def test_relative_paths_of_the_working_directory_stay_as_they_are_written(tmp_path: Path) -> None:
    settings = loaded(tmp_path, '[db]\nurl = "sqlite:///x.db"\n[[source]]\nlocation = "./pages/"\n').settings
    assert (settings.db.url, settings.sources[0].location) == ("sqlite:///x.db", "./pages/")


def test_a_relative_path_of_the_environment_starts_at_the_working_directory(tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir()
    (folder / "curator.toml").write_text('[db]\nurl = "sqlite:///x.db"\n')
    environ = {"CURATOR__DB__URL": "sqlite:///y.db"}
    assert load(Path("etc/curator.toml"), environ=environ, cwd=tmp_path).settings.db.url == "sqlite:///y.db"


def test_an_absolute_or_postgres_database_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "etc"
    folder.mkdir()
    for url in ("sqlite:////var/lib/curator.db", "postgresql+psycopg://curator@db/curator"):
        (folder / "curator.toml").write_text(f'[db]\nurl = "{url}"\n')
        assert load(Path("etc/curator.toml"), environ={}, cwd=tmp_path).settings.db.url == url


# Secrets.


def test_a_secret_is_read_out_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hush hush\n")
    found = loaded(tmp_path, '[mail]\npassword_file = "secret"\n')
    assert found.settings.mail.password == "hush hush"
    assert shown(found, "mail.password") == "***"
    assert origin(found, "mail.password") == str(tmp_path / "secret")


def test_a_secret_of_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("from a file")
    text = '[mail]\npassword = "in the settings"\n'
    assert loaded(tmp_path, text, CURATOR__MAIL__PASSWORD="x").settings.mail.password == "x"
    assert loaded(tmp_path, text, CURATOR__MAIL__PASSWORD_FILE="secret").settings.mail.password == "from a file"


def test_a_secret_given_twice_in_one_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    for text in ('password = "y"\npassword_file = "secret"\n', 'password_file = "secret"\npassword = "y"\n'):
        assert "not both" in refusal(tmp_path, "[mail]\n" + text)


def test_a_secret_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(tmp_path, CURATOR__MAIL__PASSWORD_FILE="nowhere")


def test_only_a_secret_can_be_given_by_a_file(tmp_path: Path) -> None:
    assert "there is no setting mail.host_file" in refusal(tmp_path, "[mail]\nhost_file = 'x'\n")


def test_passwords_in_addresses_are_masked_where_values_are_shown(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        CURATOR__DB__URL="postgresql+psycopg://curator:hu/sh@db/curator?password=hush",
        CURATOR__FETCH__PROXY="http://me:hush@proxy.example.org:3128",
    )
    assert found.settings.db.url == "postgresql+psycopg://curator:hu/sh@db/curator?password=hush"
    assert "sh" not in str(shown(found, "db.url"))
    assert "hush" not in str(shown(found, "fetch.proxy"))
    assert "proxy.example.org:3128" in str(shown(found, "fetch.proxy"))


# Organisations and sources.


def test_organisations_and_sources_are_read_in_their_order(tmp_path: Path) -> None:
    found = loaded(
        tmp_path,
        '[[organisation]]\nname = "Hope House"\ndomains = ["Hope.Example.", "help.hope.example"]\n'
        '[[organisation]]\nname = "Ward 5"\nsuccessor = "Hope House"\n'
        '[[source]]\nlocation = "a.html"\npage_url = "https://www.example.org/a"\nowner = "Jo"\n',
    )
    first, second = found.settings.organisations
    assert first.domains == ("hope.example", "help.hope.example")
    assert (second.name, second.successor, second.country) == ("Ward 5", "Hope House", None)
    assert found.settings.sources[0].owner == "Jo"
    assert shown(found, "organisation[2]") == {"name": "Ward 5", "successor": "Hope House"}
    assert origin(found, "source[1]") == "settings.toml"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[organisation]]\ndomains = ['x.example']\n", "has no name"),
        ("[[organisation]]\nname = ''\n", "has no name"),
        ("[[organisation]]\nname = ' '\n", "must be a name"),
        ("[[organisation]]\nname = 'x'\ndomains = ['https://x.example/']\n", "must be domains"),
        ("[[organisation]]\nname = 'x'\n[[organisation]]\nname = 'X'\n", "have the name"),
        (
            "".join(f"[[organisation]]\nname = '{name}'\ndomains = ['x.example']\n" for name in "xy"),
            "have the domain",
        ),
        ("[[source]]\nowner = 'x'\n", "has no location"),
        ("[[source]]\nlocation = 'x'\npage_url = 'x'\n", "must be a web address"),
    ],
)
def test_a_wrong_table_is_refused(tmp_path: Path, text: str, said: str) -> None:
    assert said in refusal(tmp_path, text)


def test_tables_cannot_come_from_the_environment(tmp_path: Path) -> None:
    assert "settings file only" in refusal(tmp_path, CURATOR__SOURCE__LOCATION="x")


# CI.


def test_ci_takes_no_settings_toml_by_itself(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[fetch]\nworkers = 1\n")
    found = load_ci(None, environ={}, cwd=tmp_path).settings
    assert found.fetch == Fetch(workers=256, per_host_connections=1, per_host_interval_s=0.1)


def test_ci_reads_the_projects_own_file(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n[tool.curator.fetch]\nretries = 3\n")
    assert load_ci(None, environ={}, cwd=tmp_path).settings.fetch.retries == 3
    (tmp_path / "curator.toml").write_text("[fetch]\nretries = 2\n")
    found = load_ci(None, environ={}, cwd=tmp_path)
    assert (found.settings.fetch.retries, origin(found, "fetch.retries")) == (2, "curator.toml")
    assert found.settings.fetch.workers == 256


@pytest.mark.parametrize("text", ["", "[tool]\nx = 1\n", "tool = 3\n", "[tool.curator]\n"])
def test_a_pyproject_without_our_table_is_none_of_ours(tmp_path: Path, text: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    assert load_ci(None, environ={}, cwd=tmp_path).settings.fetch.workers == 256


@pytest.mark.parametrize("file", ["curator.toml", "pyproject.toml"])
@pytest.mark.parametrize(
    "key",
    ["fetch.allow_networks", "fetch.connect_to", "fetch.proxy", "fetch.ca_bundle", "mail.password_file"],
)
def test_ci_lets_no_pull_request_open_the_network(tmp_path: Path, file: str, key: str) -> None:
    section, _, name = key.partition(".")
    table = f"tool.curator.{section}" if file == "pyproject.toml" else section
    (tmp_path / file).write_text(f'[{table}]\n{name} = "x"\n')
    with pytest.raises(Problem, match=rf"{file}: {key} may not stand"):
        load_ci(None, environ={}, cwd=tmp_path)


def test_ci_lets_its_user_open_the_network(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[fetch]\nallow_networks = ["127.0.0.0/8"]\n')
    for path, environ in (
        (Path("mine.toml"), {}),
        (None, {"CURATOR_SETTINGS": "mine.toml"}),
        (None, {"CURATOR__FETCH__ALLOW_NETWORKS": "127.0.0.0/8"}),
    ):
        found = load_ci(path, environ=environ, cwd=tmp_path).settings
        assert found.fetch.allow_networks == ("127.0.0.0/8",)
        assert found.fetch.workers == 256


# The policy and the shipped file.


def test_the_policy_follows_the_settings(tmp_path: Path) -> None:
    made = policy(
        loaded(
            tmp_path,
            '[confirm]\nfailures = 2\nhours = 24\nchange_looks = 2\n[schedule]\ncheck_every = "3d"\n',
        ).settings
    )
    assert (made.failures, made.failing_for, made.change_looks, made.check_every) == (
        2,
        timedelta(hours=24),
        2,
        timedelta(days=3),
    )


def test_the_shipped_settings_are_the_defaults_with_the_three_organisations(tmp_path: Path) -> None:
    settings = loaded(tmp_path, template()).settings
    names = {organisation.name: organisation for organisation in settings.organisations}
    assert set(names) == {"Canadian Breast Cancer Foundation", "BREASTCANCER.ORG", "Willow"}
    assert "CBCF" in names["Canadian Breast Cancer Foundation"].aliases
    assert names["Canadian Breast Cancer Foundation"].successor == "Canadian Cancer Society"
    assert Settings(organisations=settings.organisations) == settings


def test_the_shipped_settings_show_every_key_with_its_default(tmp_path: Path) -> None:
    lines = template().splitlines()
    uncommented = [
        line.removeprefix("# ") if line.startswith("# ") and " = " in line and line[2].islower() else line
        for line in lines
        if not line.startswith(("# [[source]]", "# location", "# page_url", "# owner"))
    ]
    found = loaded(tmp_path, "\n".join(uncommented))
    assert Settings(organisations=found.settings.organisations) == found.settings
    keys = {row.key for row in found.values() if not row.key.startswith("organisation")}
    assert {row.key for row in found.values() if row.origin == "settings.toml"} >= keys


def test_every_key_of_the_shipped_settings_has_its_reason_above_it() -> None:
    lines = template().splitlines()
    bare = [
        line
        for before, line in pairwise(lines)
        if line.startswith("# ") and " = " in line and line[2].islower() and not before.startswith("#")
    ]
    assert bare == []

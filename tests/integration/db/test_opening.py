import sqlite3

import pytest
from sqlalchemy import create_engine, text

from curator.core.findings import Finding
from curator.errors import CannotCheck, Problem
from db.store import Store
from tests.integration.db.world import (
    HOPE,
    MONDAY,
    after,
    bring_in_urls,
    concluded,
    facts,
    first_look,
    holding,
    take,
)


def run_sql(url, *statements):
    engine = create_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def test_a_database_that_is_not_there_is_made_and_opened_again(empty_url):
    with Store.open(empty_url) as store:
        bring_in_urls(store, HOPE)
    with Store.open(empty_url) as store:
        assert [row.url for row in store.links()] == [HOPE]


def test_a_database_of_a_newer_version_is_refused_in_one_sentence(store_url):
    run_sql(store_url, "UPDATE curator_schema SET version_num = '9999'")
    with pytest.raises(Problem, match="schema 9999, which is newer than this version") as told:
        Store.open(store_url)
    run_sql(store_url, "UPDATE curator_schema SET version_num = '0001'")
    assert told.value.exit_code == 2


def test_another_programs_database_is_refused_and_left_alone(empty_url):
    run_sql(empty_url, "CREATE TABLE link (id INTEGER)")
    with pytest.raises(Problem, match=r"another program's tables \(link\)"):
        Store.open(empty_url)
    run_sql(empty_url, "INSERT INTO link (id) VALUES (1)", "DROP TABLE link")


def test_a_file_that_is_no_database_is_refused(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("These are notes, and long enough to be taken for a database's first page. " * 20)
    with pytest.raises(Problem, match="is no database"):
        Store.open(f"sqlite:///{path}")
    assert path.read_text().startswith("These are notes")


def test_where_nothing_may_be_made_a_missing_file_is_a_sentence(tmp_path):
    path = tmp_path / "none.db"
    with pytest.raises(Problem, match=r"There is no database .*none\.db yet"):
        Store.open(f"sqlite:///{path}", create=False)
    assert not path.exists()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "no database address"),
        ("mysql://host/name", "not in 'mysql'"),
        ("sqlite://", "names no file"),
        ("sqlite:///no/such/folder/c.db", "There is no folder"),
        ("sqlite:///.", "is a folder"),
    ],
)
def test_an_address_that_cannot_be_is_told_so(url, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Problem, match=said):
        Store.open(url)
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_does_not_answer_cannot_check_and_keeps_its_password_to_itself():
    with pytest.raises(CannotCheck, match="cannot be reached") as told:
        Store.open("postgresql+psycopg://ann:s3cret@127.0.0.1:1/curator")
    assert "s3cret" not in str(told.value)


def test_a_database_that_somebody_else_holds_is_a_sentence(tmp_path):
    path = tmp_path / "c.db"
    Store.open(f"sqlite:///{path}").close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with (
        Store.open(f"sqlite:///{path}", wait_s=0.01) as store,
        pytest.raises(Problem, match="in use by another program"),
    ):
        store.start_run("test", MONDAY)
    other.close()


def let_the_file_grow_no_more(store):
    connection = store._database._engine.raw_connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    connection.close()


def test_a_full_disk_is_a_sentence_and_nothing_is_stored_half_way(tmp_path):
    url = f"sqlite:///{tmp_path / 'c.db'}"
    with Store.open(url) as store:
        bring_in_urls(store, *(f"https://h{n}.example/" for n in range(50)))
        run, links = take(store, MONDAY)
        let_the_file_grow_no_more(store)
        outcomes = []
        for history in links:
            page = facts(*(f"{n} {history.url}" for n in range(400)))
            outcomes.append(concluded(history, MONDAY, holding(Finding.DEAD), seen=page, rebaseline=True))
        with pytest.raises(Problem, match=r"disk that holds the database .* is full; .* Nothing was stored half-way"):
            store.record(run, outcomes, at=MONDAY)
        review = store.review(MONDAY)
        assert (review.counts.checked, review.items) == (0, ())
    with Store.open(url) as store:
        assert len(take(store, after(1))[1]) == 50


def test_readers_see_one_state_while_others_write(store, store_url):
    bring_in_urls(store, HOPE)
    with store._database.read() as connection:
        before = connection.execute(text("SELECT count(*) FROM look")).scalar()
        with Store.open(store_url) as other:
            first_look(other)
        assert connection.execute(text("SELECT count(*) FROM look")).scalar() == before == 0

"""A process that is killed in the middle of a batch."""

import subprocess
import sys
from pathlib import Path

from curator.core.findings import Finding
from tests.integration.db.world import HOPE, LEASE, MONDAY, WILLOW, bring_in_urls, concluded, holding, take

ROOT = Path(__file__).parents[3]
# Records one link's outcome, is then half-way through the next one's, says so, and waits to be killed.
VICTIM = """
import sys
from curator.core.findings import Finding
from db import outcomes
from db.store import Store
from tests.integration.db.world import MONDAY, concluded, holding, take

store = Store.open(sys.argv[1])
run, links = take(store, MONDAY)
store.record(run, [concluded(links[0], MONDAY, holding(Finding.DEAD))], at=MONDAY)
with store._database.write() as connection:
    outcomes.record(connection, run, [concluded(links[1], MONDAY, holding(Finding.DEAD))], at=MONDAY)
    print(links[0].url, flush=True)
    sys.stdin.read()
"""


def test_a_killed_process_costs_its_last_batch_which_is_looked_at_again(store, store_url):
    bring_in_urls(store, HOPE, WILLOW)
    victim = subprocess.Popen(
        [sys.executable, "-c", VICTIM, store_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    with victim:
        assert victim.stdout is not None
        recorded = victim.stdout.readline().strip()
        victim.kill()
    assert recorded in (HOPE, WILLOW)
    assert [item.url for item in store.review(MONDAY).items] == [recorded]
    assert [history.url for history in take(store, MONDAY)[1]] == [recorded], "the other one is still claimed"
    run, links = take(store, MONDAY + LEASE)
    assert {history.url for history in links} == {HOPE, WILLOW}
    again = [concluded(history, MONDAY + LEASE, holding(Finding.DEAD)) for history in links]
    assert len(store.record(run, again, at=MONDAY + LEASE).opened) == 1

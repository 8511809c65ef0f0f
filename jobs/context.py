"""What every command and job needs: the settings, the policy they make, the store, and the way out. Made on demand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from curator.clock import Clock, SystemClock
from curator.core.policy import Policy
from curator.fetch import Outbound, user_agent
from curator.settings import Settings
from curator.settings_load import policy
from db.store import Store
from jobs.promises import Judging, promises


@dataclass(frozen=True, slots=True)
class Context:
    """Settings and a clock; everything else follows from them."""

    settings: Settings
    clock: Clock

    @property
    def policy(self) -> Policy:
        return policy(self.settings)

    @property
    def judging(self) -> Judging:
        """What a check judges by."""
        return Judging(self.policy, promises(self.settings.organisations))

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The database, brought up to date; closed at the end."""
        with Store.open(self.settings.db.url) as store:
            yield store

    def outbound(self) -> Outbound:
        """The one way out to strangers, for one run."""
        fetch = self.settings.fetch
        agent = user_agent(self.settings.site.contact)
        return Outbound(fetch, user_agent=agent, clock=self.clock, deadline_s=fetch.run_deadline_s)


def context(settings: Settings, clock: Clock | None = None) -> Context:
    return Context(settings, clock or SystemClock())

"""The runner: sweeps and the weekly digest, at their times.

APScheduler says when to take a step; what is due stands in our own rows (each link's due time, a timer row for the
digest), so that a lost or doubled tick does no harm. One step is a method that says whether it found work: tests
call the step and never wait. A lease row keeps two runners on one database from working at once.
"""

import logging
import os
import socket
import threading
from datetime import datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from curator.errors import Problem
from curator.fetch import Outbound
from db.selection import Due
from db.store import Store
from jobs.check import check
from jobs.context import Context
from jobs.digest import make, send_digest
from jobs.timetable import next_digest

log = logging.getLogger(__name__)

STEP_EVERY_S = 60
LEASE_LASTS = timedelta(minutes=15)  # renewed while a sweep goes on; a killed runner's ends by itself
RETRY_DIGEST = timedelta(minutes=15)
DIGEST = "digest"
RUNNER = "runner"


class Runner:
    """Takes the steps of the schedule, one at a time."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{id(self)}"
        self._leased_at = ctx.clock.now()
        self._stopped = threading.Event()
        self._outbound: Outbound | None = None  # of the sweep under way

    def stop(self) -> None:
        """End the step under way soon, from any thread: nothing more is looked at, and what was seen is stored."""
        self._stopped.set()
        if (outbound := self._outbound) is not None:
            outbound.stop()

    def step(self) -> bool:
        """Sweep what is due and send the digest where its time has come. True where there was work."""
        with self._ctx.store() as store:
            if not self._take_lease(store):
                return False
            try:
                swept = self._sweep(store)
                return (not self._stopped.is_set() and self._digest(store)) or swept
            finally:
                store.drop_lease(RUNNER, self._holder)

    def _take_lease(self, store: Store) -> bool:
        now = self._ctx.clock.now()
        self._leased_at = now
        return store.take_lease(RUNNER, self._holder, at=now, lasts=LEASE_LASTS)

    def _keep_lease(self, store: Store) -> None:
        if self._ctx.clock.now() - self._leased_at >= LEASE_LASTS / 3:
            self._take_lease(store)

    def _sweep(self, store: Store) -> bool:
        now = self._ctx.clock.now()
        if not store.anything_due(now):
            return False
        with self._ctx.outbound() as outbound:
            self._outbound = outbound  # before `stopped` is asked: a stop finds one of the two
            summary = check(
                store,
                outbound,
                Due(now),
                judging=self._ctx.judging,
                clock=self._ctx.clock,
                trigger="schedule",
                progress=lambda _done: self._keep_lease(store),
                stopped=self._stopped.is_set,
            )
        log.info(
            "swept: %d checked, %d not checked, %d opened, %d closed, network %s",
            summary.checked, summary.not_checked, len(summary.opened), len(summary.closed), summary.network,
        )  # fmt: skip
        return True

    def _digest(self, store: Store) -> bool:
        settings = self._ctx.settings
        if not settings.mail.host:
            return False
        now = self._ctx.clock.now()
        due = store.timer(DIGEST)
        following = next_digest(now, settings.schedule.digest, settings.site.timezone)
        if due is None:
            store.set_timer(DIGEST, following)
            return False
        if due > now:
            # The settings may have moved the digest's hour since the row was written.
            if following < due - RETRY_DIGEST or due > following:
                store.set_timer(DIGEST, following)
            return False
        # Moved first: a runner that is killed while sending tries again later, not at every step.
        store.set_timer(DIGEST, now + RETRY_DIGEST)
        try:
            made = send_digest(self._ctx, store, make(self._ctx, store))
        except Problem as problem:
            log.error("%s It is tried again in %d minutes.", problem, RETRY_DIGEST.seconds // 60)  # noqa: TRY400 - a sentence, no traceback
            return True
        store.set_timer(DIGEST, following)
        log.info("the digest was sent to %d recipients", len(settings.mail.recipients) - len(made.refused))
        if made.refused:
            log.error("the mail server refuses %s; check mail.recipients", ", ".join(made.refused))
        return True


def serve(ctx: Context, stop: threading.Event, *, every_s: float = STEP_EVERY_S) -> None:
    """Take a step now and then one every `every_s` seconds until `stop` is set; a sweep under way is broken off."""
    runner = Runner(ctx)
    scheduler = BackgroundScheduler(timezone="UTC")
    scheduler.add_job(
        _safe_step,
        "interval",
        args=(runner,),
        seconds=every_s,
        next_run_time=datetime.now(scheduler.timezone),
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.start()
    try:
        stop.wait()
    finally:
        runner.stop()
        scheduler.shutdown(wait=True)


def _safe_step(runner: Runner) -> None:
    try:
        runner.step()
    except Problem as problem:
        log.error("%s", problem)  # noqa: TRY400 - a sentence for the admin, no traceback
    except Exception:
        log.exception("a step failed; the next one is taken as planned")

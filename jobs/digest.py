"""The weekly digest: build it from what is open, send it, and remember that it was made."""

from dataclasses import dataclass
from email.utils import format_datetime, make_msgid

from curator.core.review import Review
from db.store import Store
from jobs.context import Context
from jobs.deliver import send
from reports.digest import Digest, build
from reports.messages import digest_message


@dataclass(frozen=True, slots=True)
class Made:
    """A digest and the review that it was made from."""

    review: Review
    digest: Digest


def make(ctx: Context, store: Store) -> Made:
    """What is open now, as a digest. Stores nothing."""
    review = store.review(ctx.clock.now())
    return Made(review, build(review, ctx.settings.site))


def remember(ctx: Context, store: Store, made: Made, *, sent: bool) -> None:
    """The next digest's sum starts from this one."""
    recipients = ctx.settings.mail.recipients if sent else ()
    store.record_digest(made.review, at=ctx.clock.now(), recipients=recipients, sent=sent)


def send_digest(ctx: Context, store: Store) -> Made:
    """Make the digest, mail it to the recipients, and remember it. Raises what `deliver.send` raises."""
    made = make(ctx, store)
    now = ctx.clock.now()
    message = digest_message(
        made.digest, ctx.settings.mail, message_id=make_msgid(domain=_domain(ctx)), date=format_datetime(now)
    )
    send(message, ctx.settings.mail)
    remember(ctx, store, made, sent=True)
    return made


def _domain(ctx: Context) -> str:
    return ctx.settings.mail.sender.rpartition("@")[2].strip("> ") or "localhost"

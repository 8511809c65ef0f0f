"""The weekly digest: build it from what is open, send it, and remember that it was made."""

from dataclasses import dataclass, replace
from email.utils import format_datetime, make_msgid

from curator.core.review import Review
from db.store import Store
from jobs.context import Context
from jobs.deliver import send
from reports.digest import Digest, build
from reports.messages import digest_message


@dataclass(frozen=True, slots=True)
class Made:
    """A digest and the review that it was made from; after sending, which recipients the mail server refused."""

    review: Review
    digest: Digest
    refused: tuple[str, ...] = ()


def make(ctx: Context, store: Store) -> Made:
    """What is open now, as a digest. Stores nothing."""
    review = store.review(ctx.clock.now())
    return Made(review, build(review, ctx.settings.site, ask_again=ctx.settings.schedule.ask_blocked_every))


def remember(ctx: Context, store: Store, made: Made, *, sent: bool) -> None:
    """The next digest's sum starts from this one."""
    recipients = tuple(one for one in ctx.settings.mail.recipients if one not in made.refused) if sent else ()
    store.record_digest(made.review, at=ctx.clock.now(), recipients=recipients, sent=sent)


def send_digest(ctx: Context, store: Store, made: Made) -> Made:
    """Mail a digest to the recipients, and remember it. Raises what `deliver.send` raises.

    It counts as sent where anybody has it: sent again to all because of one refused address, it would be told twice.
    """
    now = ctx.clock.now()
    message = digest_message(
        made.digest, ctx.settings.mail, message_id=make_msgid(domain=_domain(ctx)), date=format_datetime(now)
    )
    made = replace(made, refused=send(message, ctx.settings.mail))
    remember(ctx, store, made, sent=True)
    return made


def _domain(ctx: Context) -> str:
    return ctx.settings.mail.sender.rpartition("@")[2].strip("> ") or "localhost"

"""The tables. Times are `UtcDateTime`; columns that end in `_json` hold JSON text, None where there is nothing.

`link` is what a check reads and writes; `look`, `event`, `decision` and `digest` are history and only grow.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from db.columns import CleanText, UtcDateTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

source = Table(
    "source",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("location", CleanText, nullable=False),
    Column("page_url", CleanText, nullable=False),
    Column("owner", CleanText, nullable=False),
    Column("imported_at", UtcDateTime, nullable=False),
    UniqueConstraint("location"),
)

run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trigger", String(40), nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    Column("network", String(10)),
    Column("checked", Integer),
    Column("not_checked", Integer),
    Column("opened", Integer),
    Column("closed", Integer),
)

# What a page said, stored once: `digest` is the SHA-256 (hex) of the canonical JSON that `facts` holds compressed.
snapshot = Table(
    "snapshot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("facts", LargeBinary, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("digest"),
)

# What the walk has to keep of a host from run to run; `name` is as `curator.urls.host_of` gives it.
host = Table(
    "host",
    metadata,
    Column("name", CleanText, primary_key=True),
    Column("wait_until", UtcDateTime),  # it asked us to stay away until then (Retry-After)
)

link = Table(
    "link",
    metadata,
    Column("id", Integer, primary_key=True),
    # SHA-256 (hex) of the address's key: an address may be longer than an index entry can be.
    Column("key_digest", String(64), nullable=False),
    Column("url", CleanText, nullable=False),
    Column("organisation", CleanText),
    Column("notes_json", Text),
    Column("created_at", UtcDateTime, nullable=False),
    Column("cited", Boolean, nullable=False),  # true while one of our pages links there
    # The plan, and who is at it.
    Column("next_check_at", UtcDateTime),
    Column("review_due_at", UtcDateTime),
    Column("reviewed_at", UtcDateTime),
    Column("claimed_by", Integer, ForeignKey("run.id")),
    Column("claimed_until", UtcDateTime),
    Column("latest_run", Integer, ForeignKey("run.id")),  # the latest run that claimed it: never twice in one run
    # The latest attempt (sight) and the latest real look (the rest).
    Column("sight", String(20)),
    Column("last_checked_at", UtcDateTime),
    Column("answer", String(20)),
    Column("reason", String(40)),
    Column("sentence", CleanText),
    Column("quiet", Boolean, nullable=False),  # the page was there and that look gave no reason to think of it
    Column("ladder_json", Text),
    Column("pending_json", Text),
    Column("variants_json", Text),
    Column("dates_json", Text),
    # What the page said: the body that `latest` was read from, and the state that an editor approved.
    Column("etag", CleanText),
    Column("last_modified", CleanText),
    Column("body_digest", String(64)),
    Column("extractor", CleanText),
    Column("latest", Integer, ForeignKey("snapshot.id")),
    Column("latest_from", CleanText),
    Column("approved", Integer, ForeignKey("snapshot.id")),
    Column("approved_from", CleanText),
    Column("ask_again_at", UtcDateTime),  # no wall is asked about before: a person has looked behind it
    UniqueConstraint("key_digest"),
    Index(None, "next_check_at"),
    Index(None, "claimed_by"),
    Index(None, "organisation"),
)

# A place on a page of ours where a link stands; `ended_at` is set when an import no longer finds it.
reference = Table(
    "reference",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", Integer, ForeignKey("source.id"), nullable=False),
    Column("link_id", Integer, ForeignKey("link.id"), nullable=False),
    Column("page", CleanText, nullable=False),
    Column("line", Integer, nullable=False),
    Column("text", CleanText, nullable=False),
    Column("context", CleanText, nullable=False),
    Column("page_title", CleanText, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    Index(None, "link_id"),
    Index(None, "source_id"),
)

# One row a look that was really made.
look = Table(
    "look",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run_id", Integer, ForeignKey("run.id"), nullable=False),
    Column("link_id", Integer, ForeignKey("link.id"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("sight", String(20), nullable=False),
    Column("answer", String(20), nullable=False),
    Column("reason", String(40), nullable=False),
    Column("sentence", CleanText, nullable=False),
    Column("status", Integer),
    Column("final_url", CleanText, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("attempts_json", Text, nullable=False),
    Column("body_digest", String(64)),
    Column("snapshot_id", Integer, ForeignKey("snapshot.id")),
    Index(None, "link_id", "at"),
)

item = Table(
    "item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("link_id", Integer, ForeignKey("link.id"), nullable=False),
    Column("previous_id", Integer, ForeignKey("item.id")),
    Column("finding", String(20), nullable=False),
    Column("status", String(20), nullable=False),
    Column("state", CleanText, nullable=False),
    Column("urgency", String(20), nullable=False),
    Column("critical", Boolean, nullable=False),
    Column("also_json", Text),
    Column("since", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),
    Column("listed_at", UtcDateTime, nullable=False),  # when it last came onto the editors' list
    Column("until", UtcDateTime),  # snoozed until
    Column("closed_at", UtcDateTime),
    Column("closed_why", String(20)),
    Column("confidence", Float, nullable=False),
    Column("reason", CleanText, nullable=False),
    Column("rule", String(60), nullable=False),
    Column("evidence_json", Text),
    Column("suggestions_json", Text),
    Index(None, "link_id", "finding"),
    Index(None, "status"),
    Index(None, "listed_at"),
    Index(
        "uq_item_not_closed",
        "link_id",
        "finding",
        unique=True,
        sqlite_where=text("status <> 'closed'"),
        postgresql_where=text("status <> 'closed'"),
    ),
)

# Every change of state, once.
event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("link_id", Integer, ForeignKey("link.id"), nullable=False),
    Column("item_id", Integer, ForeignKey("item.id")),
    Column("run_id", Integer, ForeignKey("run.id")),
    Column("detail", CleanText),
    Index(None, "at"),
    Index(None, "link_id"),
    Index(None, "item_id"),
)

decision = Table(
    "decision",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item_id", Integer, ForeignKey("item.id"), nullable=False),
    Column("decision", String(20), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("by", CleanText),
    Column("url", CleanText),
    Column("until", UtcDateTime),
    Column("note", CleanText),
    Index(None, "item_id"),
)

# A report that reached its readers; the next one counts from it.
digest = Table(
    "digest",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("generated_at", UtcDateTime, nullable=False),
    Column("recipients_json", Text, nullable=False),
    Column("sent", Boolean, nullable=False),  # by mail; false: written to a file
    Column("sums_json", Text, nullable=False),
)

digest_item = Table(
    "digest_item",
    metadata,
    Column("digest_id", Integer, ForeignKey("digest.id"), primary_key=True),
    Column("item_id", Integer, ForeignKey("item.id"), primary_key=True),
)

timer = Table(
    "timer",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("due_at", UtcDateTime, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("holder", CleanText, nullable=False),
    Column("until", UtcDateTime, nullable=False),
)

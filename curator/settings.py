"""The settings: frozen values, one class a section. Reading them out of files and the environment: `settings_load`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from types import MappingProxyType

from curator.core.link import Organisation


@dataclass(frozen=True, slots=True)
class Site:
    """Our own site. `contact` goes into the User-Agent, so that a site's owner can reach a person."""

    name: str = "Our links"
    base_url: str = ""
    language: str = "en"  # en, fr
    timezone: str = "UTC"
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Db:
    url: str = "sqlite:///curator.db"


@dataclass(frozen=True, slots=True)
class Fetch:
    workers: int = 16
    per_host_connections: int = 1
    per_host_interval_s: float = 1.0  # start to start
    connect_timeout_s: float = 5.0
    total_timeout_s: float = 20.0  # one try with all its hops
    retries: int = 1  # more tries after the first
    max_bytes: int = 8_000_000  # unpacked
    transport: str = "auto"  # auto, requests (curl comes later)
    ca_bundle: str = ""
    proxy: str = ""
    robots: bool = True
    host_policy: str = ""  # a file whose entries take the place of the shipped ones
    allow_networks: tuple[str, ...] = ()  # CIDRs that may be fetched although not public
    connect_to: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    run_deadline_s: float = 3600.0  # a run's total; what is left goes back to the queue


@dataclass(frozen=True, slots=True)
class Confirm:
    failures: int = 3
    hours: float = 72.0
    change_looks: int = 1


@dataclass(frozen=True, slots=True)
class Schedule:
    check_every: timedelta = timedelta(days=7)
    digest: str = "monday 08:00"  # in site.timezone
    review_every: str = "12 months"
    ask_blocked_every: timedelta = timedelta(weeks=8)  # how often a person is asked to look behind one wall, at most


@dataclass(frozen=True, slots=True)
class Mail:
    host: str = ""
    port: int = 25
    security: str = "none"  # none, starttls, tls
    username: str = ""
    password: str = ""
    sender: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Archive:
    """Web-archive services, each replaceable."""

    availability_url: str = ""
    timemap_url: str = ""
    cdx_url: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """What `curator import` reads when no source is named. `page_url` is the address of the page that it becomes."""

    location: str
    page_url: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    site: Site = field(default_factory=Site)
    db: Db = field(default_factory=Db)
    fetch: Fetch = field(default_factory=Fetch)
    confirm: Confirm = field(default_factory=Confirm)
    schedule: Schedule = field(default_factory=Schedule)
    mail: Mail = field(default_factory=Mail)
    archive: Archive = field(default_factory=Archive)
    organisations: tuple[Organisation, ...] = ()
    sources: tuple[Source, ...] = ()

"""What every test may use."""

from tests.databases import empty_url, prepared_databases, store, store_url  # noqa: F401 - fixtures
from tests.servers.fixtures import certificates, inbox, raw_server, web  # noqa: F401 - fixtures

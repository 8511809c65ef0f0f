"""Certificates that are right today and will not be for long."""

from datetime import datetime, timedelta

from curator.core.evidence import Certificate

# A site that renews by itself has done so long before either: the usual tools renew when a third of the life is left.
_SOON = timedelta(days=14)
_PART = 10


def ends_soon(certificate: Certificate, at: datetime) -> bool:
    """True where it ends within 14 days of `at` or within a tenth of its life, whichever is shorter."""
    life = max(certificate.not_after - certificate.not_before, timedelta())
    return certificate.not_after - at <= min(_SOON, life / _PART)

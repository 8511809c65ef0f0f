"""TLS as browsers ask for it, and what a failed handshake says.

Certificates are always verified. A server that leaves out an intermediate certificate is told apart from one that
nobody vouches for: browsers repair the former from the certificate's own caIssuers address (RFC 5280 §4.2.2.1).
"""

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

import certifi

from curator.core.evidence import Certificate, Trouble
from curator.errors import Problem
from curator.fetch.dial import TimedContext, TimedSocket
from curator.fetch.errors import one_line

_CA_ISSUERS = bytes.fromhex("06082b06010505073002")  # the OID 1.3.6.1.5.5.7.48.2 in DER
_LEGACY_SERVER_CONNECT = 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, named since Python 3.12
_ISSUER_MISSING = frozenset({20, 21})

# OpenSSL's X509_V_ERR_* numbers.
_VERIFY: Mapping[int, Trouble] = MappingProxyType(
    {
        9: Trouble.TLS_NOT_YET_VALID,
        10: Trouble.TLS_EXPIRED,
        18: Trouble.TLS_SELF_SIGNED,
        23: Trouble.TLS_REVOKED,
        62: Trouble.TLS_WRONG_HOST,
        64: Trouble.TLS_WRONG_HOST,
    }
)


def context(ca_bundle: str = "") -> TimedContext:
    """The one context of a run. `ca_bundle` adds authorities (an organisation's own) to the ones that browsers trust.

    Raises Problem where the bundle cannot be used.
    """
    made = TimedContext(ssl.PROTOCOL_TLS_CLIENT)
    made.load_verify_locations(certifi.where())
    if ca_bundle:
        try:
            made.load_verify_locations(ca_bundle)
        except OSError as error:
            raise Problem(f"fetch.ca_bundle {ca_bundle} cannot be read as certificates ({error.strerror}).") from error
    made.set_alpn_protocols(["http/1.1"])
    made.verify_flags |= ssl.VERIFY_X509_TRUSTED_FIRST
    # Python's own choice leaves out what browsers still speak with old servers; those pages are not dead.
    made.set_ciphers("DEFAULT:!aNULL:!eNULL:!MD5:!3DES")
    made.options |= _LEGACY_SERVER_CONNECT
    return made


def trouble_of(error: ssl.SSLError) -> Trouble:
    """What a failed handshake says, as far as the error alone can tell."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return _VERIFY.get(error.verify_code, Trouble.TLS_UNKNOWN_ISSUER)
    return Trouble.TLS_PROTOCOL


def issuer_missing(error: ssl.SSLError) -> bool:
    """True where it takes a look at what the server sent to tell an incomplete chain from an unknown issuer."""
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _ISSUER_MISSING


def chain_is_incomplete(sock: TimedSocket, server_hostname: str) -> bool:
    """Whether a server, asked once more without verifying, sends only a leaf that says where its issuer is found.

    Nothing is asked over this connection; only the certificate is looked at.
    """
    curious = TimedContext(ssl.PROTOCOL_TLS_CLIENT)
    curious.check_hostname = False
    curious.verify_mode = ssl.CERT_NONE
    try:
        with curious.wrap_socket(sock, server_hostname=server_hostname) as wrapped:
            # Public as SSLSocket.get_unverified_chain since Python 3.13.
            sent = wrapped._sslobj.get_unverified_chain() or []  # type: ignore[attr-defined]  # until 3.13
            leaf = wrapped.getpeercert(binary_form=True) or b""
    except OSError:
        sock.close()
        return False
    return len(sent) == 1 and _CA_ISSUERS in leaf


def certificate_of(sock: object) -> Certificate | None:
    """The verified certificate that the other end of a connection showed; None without TLS, or without dates."""
    told: Mapping[str, Any] = (sock.getpeercert() if isinstance(sock, ssl.SSLSocket) else None) or {}
    subject = {name: value for part in told.get("subject", ()) for name, value in part}
    try:
        return Certificate(
            one_line(subject.get("commonName", "")),
            one_line(subject.get("organizationName", "")),
            *(datetime.fromtimestamp(ssl.cert_time_to_seconds(told[key]), UTC) for key in ("notBefore", "notAfter")),
        )
    except (KeyError, ValueError, OverflowError, OSError):  # no certificate, or dates beyond what a clock shows
        return None

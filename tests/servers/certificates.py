"""Certificates that are right, and each way of being wrong that a browser tells apart."""

import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

HOST = "www.tls.test"
NOW = datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class _Issuer:
    name: x509.Name
    key: ec.EllipticCurvePrivateKey


class Certificates:
    """A root that the tests trust (`bundle`), and server contexts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ca = trustme.CA()
        self.bundle = folder / "root.pem"
        self._ca.cert_pem.write_to_path(str(self.bundle))

    def right(self, host: str = HOST) -> ssl.SSLContext:
        return _context(self._ca.issue_cert(host))

    def lasting(self, not_before: datetime, not_after: datetime) -> ssl.SSLContext:
        return _context(
            self._ca.issue_cert(
                HOST, common_name=HOST, organization_name="Hope House", not_before=not_before, not_after=not_after
            )
        )

    def expired(self) -> ssl.SSLContext:
        return _context(self._ca.issue_cert(HOST, not_before=NOW - timedelta(20), not_after=NOW - timedelta(3)))

    def not_yet_valid(self) -> ssl.SSLContext:
        return _context(self._ca.issue_cert(HOST, not_before=NOW + timedelta(3), not_after=NOW + timedelta(20)))

    def wrong_host(self) -> ssl.SSLContext:
        return _context(self._ca.issue_cert("another.test"))

    def unknown_issuer(self) -> ssl.SSLContext:
        return _context(trustme.CA().issue_cert(HOST))

    def self_signed(self) -> ssl.SSLContext:
        key = ec.generate_private_key(ec.SECP256R1())
        return self._own(_signed(HOST, key, _Issuer(_name(HOST), key)), key)

    def incomplete_chain(self, *, says_where: bool = True) -> ssl.SSLContext:
        """Only the leaf is sent. With `says_where` it names the address of its issuer's certificate."""
        issuer = _Issuer(_name("An intermediate authority"), ec.generate_private_key(ec.SECP256R1()))
        key = ec.generate_private_key(ec.SECP256R1())
        where = "http://issuer.test/intermediate.crt" if says_where else None
        return self._own(_signed(HOST, key, issuer, where), key)

    def _own(self, certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> ssl.SSLContext:
        path = self._folder / f"{certificate.serial_number}.pem"
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def _context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _signed(
    host: str, key: ec.EllipticCurvePrivateKey, issuer: _Issuer, ca_issuers: str | None = None
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(_name(host))
        .issuer_name(issuer.name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(1))
        .not_valid_after(NOW + timedelta(30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
    )
    if ca_issuers is not None:
        where = x509.UniformResourceIdentifier(ca_issuers)
        access = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, where)
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return builder.sign(issuer.key, hashes.SHA256())

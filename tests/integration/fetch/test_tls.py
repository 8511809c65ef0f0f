"""https: certificates are verified always, and each way of being wrong is told apart."""

import ssl
import warnings
from collections.abc import Callable
from datetime import timedelta

import pytest

from curator.core.certificates import ends_soon
from curator.core.evidence import Evidence, Trouble
from tests.integration.fetch.conftest import Look
from tests.servers.certificates import HOST, NOW, Certificates
from tests.servers.raw import Conversation, RawServer

Start = Callable[..., RawServer]


def page(conversation: Conversation) -> None:
    while conversation.read_request():
        conversation.answer(b"secret words")


@pytest.fixture
def look_at(raw_server: Start, certificates: Certificates, look: Look) -> Callable[..., Evidence]:
    def at(
        context: ssl.SSLContext | None, script: Callable[[Conversation], None] = page, **settings: object
    ) -> Evidence:
        to = f"127.0.0.1:{raw_server(script, context).port}"
        return look(f"https://{HOST}/", connect_to={":": to}, ca_bundle=str(certificates.bundle), **settings)

    return at


def test_a_right_certificate_is_trusted(look_at: Callable[..., Evidence], certificates: Certificates) -> None:
    evidence = look_at(certificates.right())
    assert (evidence.body, evidence.trouble) == (b"secret words", None)


@pytest.mark.parametrize(
    ("make", "trouble"),
    [
        (Certificates.expired, Trouble.TLS_EXPIRED),
        (Certificates.not_yet_valid, Trouble.TLS_NOT_YET_VALID),
        (Certificates.wrong_host, Trouble.TLS_WRONG_HOST),
        (Certificates.self_signed, Trouble.TLS_SELF_SIGNED),
        (Certificates.unknown_issuer, Trouble.TLS_UNKNOWN_ISSUER),
        (Certificates.incomplete_chain, Trouble.TLS_INCOMPLETE_CHAIN),
        (lambda made: made.incomplete_chain(says_where=False), Trouble.TLS_UNKNOWN_ISSUER),
    ],
)
def test_each_wrong_certificate_is_told_apart_and_nothing_is_asked(
    make: Callable[[Certificates], ssl.SSLContext],
    trouble: Trouble,
    look_at: Callable[..., Evidence],
    certificates: Certificates,
) -> None:
    asked: list[bytes] = []

    def script(conversation: Conversation) -> None:
        asked.append(conversation.read_request())

    evidence = look_at(make(certificates), script)
    assert (evidence.trouble, evidence.hops, evidence.body) == (trouble, (), None)
    assert "certificate" in evidence.last.detail.lower()
    assert not any(asked)


def test_a_server_that_speaks_no_tls_is_told_apart(look_at: Callable[..., Evidence]) -> None:
    def script(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    assert look_at(None, script).trouble is Trouble.TLS_PROTOCOL


def test_a_protocol_that_browsers_have_given_up_is_told_apart(
    look_at: Callable[..., Evidence], certificates: Certificates
) -> None:
    old = certificates.right()
    old.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that it is old is the point
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    evidence = look_at(old)
    assert (evidence.trouble, evidence.body, evidence.certificate) == (Trouble.TLS_PROTOCOL, None, None)


@pytest.mark.parametrize(("left", "life", "soon"), [(9, 300, True), (15, 300, False), (3, 31, True), (5, 30, False)])
def test_a_right_certificate_is_kept_with_its_end(
    left: int, life: int, soon: bool, look_at: Callable[..., Evidence], certificates: Certificates
) -> None:
    ends = NOW + timedelta(days=left)
    evidence = look_at(certificates.lasting(ends - timedelta(days=life), ends))
    kept = evidence.certificate
    assert kept is not None
    assert (kept.not_before, kept.not_after) == (
        (ends - timedelta(days=life)).replace(microsecond=0),
        ends.replace(microsecond=0),
    )
    assert (kept.common_name, kept.organisation != "") == (HOST, True)
    assert ends_soon(kept, evidence.at) is soon


def test_over_a_kept_connection_the_certificate_is_still_known(
    raw_server: Start, certificates: Certificates, look_all: Callable[..., list[Evidence]]
) -> None:
    server = raw_server(page, certificates.right())
    seen = look_all(
        [f"https://{HOST}/{number}" for number in range(3)],
        connect_to={":": f"127.0.0.1:{server.port}"},
        ca_bundle=str(certificates.bundle),
    )
    assert server.connections == 1
    assert len({evidence.certificate for evidence in seen} - {None}) == 1


def test_without_tls_there_is_no_certificate(raw_server: Start, look: Look) -> None:
    assert look(raw_server(page).url).certificate is None


@pytest.mark.parametrize("when", ["at once", "after the hello"])
def test_a_connection_that_breaks_in_the_handshake_is_theirs(when: str, look_at: Callable[..., Evidence]) -> None:
    def script(conversation: Conversation) -> None:
        if when == "after the hello":
            conversation.sock.recv(65536)
        conversation.reset()

    for _ in range(10):  # whether we notice before or within the handshake is a matter of luck
        assert look_at(None, script).trouble is Trouble.CONNECTION_RESET


def dripping_handshake(conversation: Conversation) -> None:
    conversation.send(b"\x16\x03\x03\x40\x00\x02\x00\x3f\xfc")  # a long record of a long message, byte by byte
    conversation.drip(iter(lambda: b"\x00", None))


@pytest.mark.parametrize("script", [Conversation.hold, dripping_handshake])
def test_a_handshake_that_never_ends_gets_no_more_than_the_deadline(
    script: Callable[[Conversation], None], look_at: Callable[..., Evidence]
) -> None:
    evidence = look_at(None, script, total_timeout_s=0.3)
    assert evidence.trouble is Trouble.NO_ANSWER
    assert evidence.last.seconds < 2.0


def test_a_dripping_body_over_tls_gets_no_more_than_the_deadline(
    look_at: Callable[..., Evidence], certificates: Certificates
) -> None:
    def script(conversation: Conversation) -> None:
        conversation.read_request()
        conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        conversation.drip(iter(lambda: b"x", None))

    evidence = look_at(certificates.right(), script, total_timeout_s=0.5)
    assert (evidence.trouble, evidence.status) == (Trouble.NO_ANSWER, 200)
    assert evidence.last.seconds < 2.0


def test_https_goes_through_a_proxys_tunnel(raw_server: Start, certificates: Certificates, look: Look) -> None:
    asked: list[bytes] = []
    context = certificates.right()

    def proxy(conversation: Conversation) -> None:
        asked.append(conversation.read_request())
        conversation.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        with context.wrap_socket(conversation.sock, server_side=True) as inner:
            page(Conversation(inner, conversation.closing))

    evidence = look(
        f"https://{HOST}/",
        proxy=f"http://127.0.0.1:{raw_server(proxy).port}",
        ca_bundle=str(certificates.bundle),
        lookup=lambda _host: ["93.184.215.14"],
    )
    assert evidence.body == b"secret words"
    assert asked[0].startswith(f"CONNECT {HOST}:443 ".encode())

"""`curator report`: each form, to read, to keep and to send; a mail that did not go out is not remembered as sent."""

import csv
import io
import json
import ssl
from collections.abc import Mapping
from email.message import Message
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from tests.acceptance.place import NEW, OLD, Place
from tests.servers.certificates import Certificates
from tests.servers.mail import Inbox
from tests.servers.raw import RawServer

FORMS = ("text", "json", "html", "markdown", "csv")
SAYS_WHAT = {"text": "Links to review", "html": "<!doctype html>", "markdown": "# Links to review"}


def mail_settings(host: str, port: int, **more: str) -> dict[str, str]:
    named = {"host": host, "port": str(port), "sender": "Curator <curator@our.example>"} | more
    named.setdefault("recipients", '["ruth@our.example", "ann@our.example"]')
    return {f"CURATOR__MAIL__{name.upper()}": value for name, value in named.items()}


def to(inbox: Inbox, **more: str) -> dict[str, str]:
    return mail_settings(inbox.host, inbox.port, **more)


def sent_before(place: Place) -> Any:
    """When the digest before went out, as the next one counts it."""
    return place.review()["sum"]["since"]


# To read and to keep.


def test_a_file_has_the_form_that_its_ending_names_unless_another_is_asked_for(checked: Place) -> None:
    asked = ("--format", "text")
    for name, form, begins in (("a.html", (), "<!doctype"), ("a.md", (), "# "), ("a.html", asked, "Links")):
        assert checked.call("report", "--output", name, *form).code == 0
        assert (checked.folder / name).read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize("form", FORMS)
def test_a_report_is_written_to_standard_output_and_is_not_remembered(checked: Place, form: str) -> None:
    done = checked.call("report", "--format", form)
    assert (done.code, done.err) == (0, "")
    assert OLD in done.out
    assert done.out.endswith("\n")
    assert done.out.startswith(SAYS_WHAT.get(form, ""))
    assert sent_before(checked) is None


@pytest.mark.parametrize("form", FORMS)
def test_a_report_is_written_to_a_file_and_is_remembered(checked: Place, form: str) -> None:
    done = checked.call("report", "--format", form, "--output", "last.out")
    assert (done.code, done.out, done.err) == (0, "Wrote last.out.\n", "")
    kept = (checked.folder / "last.out").read_text(encoding="utf-8")
    assert NEW in kept
    assert kept.startswith(SAYS_WHAT.get(form, ""))
    assert sent_before(checked) is not None
    assert checked.names() == {"settings.toml", "our.html", "last.out"}


def test_the_forms_for_programs_can_be_read_by_them(checked: Place) -> None:
    (item,) = json.loads(checked.run("report", "--format", "json").out)["items"]
    assert (item["url"], item["finding"]) == (OLD, "moved")
    (row,) = csv.DictReader(io.StringIO(checked.call("report", "--format", "csv").out))
    assert (row["url"], row["suggestion"]) == (OLD, NEW)


def test_the_next_report_counts_from_the_one_before(checked: Place) -> None:
    checked.call("report", "--output", "last.txt")
    total = checked.review()["sum"]
    assert (total["carried"], total["new"], total["closed"], total["open"]) == (1, 0, 0, 1)


# To send.


def parts_of(message: Message) -> Mapping[str, str]:
    return {
        part.get_content_type(): part.get_payload(decode=True).decode()  # type: ignore[union-attr]  # leaves hold bytes
        for part in message.walk()
        if not part.is_multipart()
    }


def test_a_mail_has_the_report_as_text_and_as_html(checked: Place, inbox: Inbox) -> None:
    done = checked.run("report", "--send", env=to(inbox))
    assert (done.code, done.err) == (0, "")
    assert done.out == "Sent to 2 recipients: Links to review: 1 to update.\n"
    (message,) = inbox.messages
    assert message["Subject"] == "Links to review: 1 to update"
    assert message["From"] == "Curator <curator@our.example>"
    assert message["To"] == "ruth@our.example, ann@our.example"
    assert message["Date"]
    assert message["Message-ID"].endswith("@our.example>")
    assert message["X-RcptTo"] == "ruth@our.example, ann@our.example"
    parts = parts_of(message)
    assert list(parts) == ["text/plain", "text/html"]
    for text in parts.values():
        assert OLD in text
        assert NEW in text
    assert sent_before(checked) is not None


def test_a_report_may_be_kept_and_sent_at_once(checked: Place, inbox: Inbox) -> None:
    done = checked.call("report", "--send", "--output", "last.html", "--format", "html", env=to(inbox))
    assert (done.code, len(inbox.messages)) == (0, 1)
    assert (checked.folder / "last.html").exists()
    unwritable = checked.call("report", "--send", "--output", "none/last.html", env=to(inbox))
    assert unwritable.code == 2
    assert len(inbox.messages) == 1, "what cannot be written is found out before anything is sent"


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mail_goes_out_over_tls_where_the_settings_ask_for_it(
    checked: Place, certificates: Certificates, security: str
) -> None:
    context = certificates.right("127.0.0.1")
    secure: dict[str, Any] = {"ssl_context": context} if security == "tls" else {"tls_context": context}
    with Inbox(require_starttls=security == "starttls", **secure) as inbox:
        trusting = to(inbox, security=security) | {"SSL_CERT_FILE": str(certificates.bundle)}
        assert checked.call("report", "--send", env=trusting).code == 0
        assert len(inbox.messages) == 1


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_mail_server_whose_certificate_nobody_vouches_for_gets_nothing(
    checked: Place, certificates: Certificates, security: str
) -> None:
    context = certificates.unknown_issuer()
    secure: dict[str, Any] = {"ssl_context": context} if security == "tls" else {"tls_context": context}
    with Inbox(**secure) as inbox:
        done = checked.call("report", "--send", env=to(inbox, security=security))
        assert done.code == 3
        assert "certificate verify failed" in done.one_sentence().lower()
        assert inbox.messages == []
    assert sent_before(checked) is None


def test_a_mail_server_without_starttls_gets_nothing(checked: Place, inbox: Inbox) -> None:
    done = checked.call("report", "--send", env=to(inbox, security="starttls", username="ann", password="s3cret"))
    assert done.code == 2
    assert "No mail was sent: STARTTLS" in done.one_sentence()
    assert (inbox.messages, sent_before(checked)) == ([], None)


def let_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
    return AuthResult(success=(data.login, data.password) == (b"ann", b"s3cret"), handled=False)


@pytest.fixture
def guarded(certificates: Certificates) -> Any:
    """A mail server that wants a name and a password, over TLS."""
    context: ssl.SSLContext = certificates.right("127.0.0.1")
    return Inbox(authenticator=let_in, auth_required=True, tls_context=context, require_starttls=True)


def test_a_right_password_lets_the_mail_out_and_a_wrong_one_does_not(
    checked: Place, certificates: Certificates, guarded: Inbox
) -> None:
    trusted = {"SSL_CERT_FILE": str(certificates.bundle)}
    with guarded as inbox:
        wrong = to(inbox, security="starttls", username="ann", password="guess") | trusted
        done = checked.call("report", "--send", env=wrong)
        assert done.code == 2
        assert "does not accept mail.username and mail.password" in done.one_sentence()
        assert "guess" not in done.err
        assert (inbox.messages, sent_before(checked)) == ([], None)
        odd = checked.call("report", "--send", env=wrong | {"CURATOR__MAIL__PASSWORD": "gü€ss"})
        assert odd.code == 2
        assert odd.one_sentence()
        (checked.folder / "secret").write_text("s3cret\n")
        right = {name: value for name, value in wrong.items() if name != "CURATOR__MAIL__PASSWORD"}
        assert checked.call("report", "--send", env=right | {"CURATOR__MAIL__PASSWORD_FILE": "secret"}).code == 0
        assert len(inbox.messages) == 1


def test_when_every_recipient_is_refused_nothing_is_remembered(checked: Place, inbox: Inbox) -> None:
    inbox.refused = {"ruth@our.example", "ann@our.example"}
    done = checked.call("report", "--send", env=to(inbox))
    assert done.code == 2
    assert "refuses every recipient (ruth@our.example, ann@our.example)" in done.one_sentence()
    assert (inbox.messages, sent_before(checked)) == ([], None)


def test_when_one_recipient_is_refused_the_others_have_it_and_it_is_said(checked: Place, inbox: Inbox) -> None:
    inbox.refused = {"ann@our.example"}
    done = checked.call("report", "--send", env=to(inbox))
    assert done.code == 2
    assert done.out == "Sent to 1 recipient: Links to review: 1 to update.\n"
    assert done.err == (
        "curator: The mail server refuses ann@our.example, the others have the mail; check mail.recipients.\n"
    )
    assert len(inbox.messages) == 1
    assert sent_before(checked) is not None


def test_a_mail_server_that_is_down_could_not_be_reached(checked: Place) -> None:
    done = checked.call("report", "--send", env=mail_settings("127.0.0.1", 1))
    assert done.code == 3
    assert done.one_sentence() == (
        "No mail was sent: 127.0.0.1:1 cannot be reached (Connection refused); check [mail]."
    )
    assert sent_before(checked) is None


def test_a_mail_server_that_turns_us_down_is_told_harmlessly(checked: Place, raw_server: Any) -> None:
    rude: RawServer = raw_server(lambda conversation: conversation.send(b"554 go \x1b[2Jaway\r\n"))
    done = checked.call("report", "--send", env=mail_settings("127.0.0.1", rude.port))
    assert done.code == 2
    assert "the mail server refuses it (554 go" in done.one_sentence()
    assert "\x1b" not in done.err
    assert sent_before(checked) is None

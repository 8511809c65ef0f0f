"""Mail goes out here, over SMTP."""

import contextlib
import smtplib
import ssl
from collections.abc import Iterator
from email.message import EmailMessage

from curator.errors import CannotCheck, Problem
from curator.settings import Mail
from reports import clean

TIMEOUT_S = 30.0


def send(message: EmailMessage, mail: Mail) -> tuple[str, ...]:
    """Hand a message to the mail server; the recipients that it refuses while others get the mail.

    Raises Problem where the settings are incomplete or the server turns us or every recipient down, CannotCheck where
    it cannot be reached: then nobody has the mail.
    """
    missing = [key for key in ("host", "sender", "recipients") if not getattr(mail, key)]
    if missing:
        raise Problem(f"No mail was sent: set {', '.join(f'mail.{key}' for key in missing)} in the settings.")
    try:
        with _connection(mail) as server:
            if mail.username:
                server.login(mail.username, mail.password)
            return tuple(server.send_message(message, mail.sender, list(mail.recipients)))
    except smtplib.SMTPAuthenticationError as error:
        raise Problem(
            "No mail was sent: the mail server does not accept mail.username and mail.password; check both."
        ) from error
    except UnicodeError as error:
        raise Problem(
            "No mail was sent: mail.username and mail.password may hold plain ASCII characters only."
        ) from error
    except smtplib.SMTPRecipientsRefused as error:
        refused = ", ".join(error.recipients)
        raise Problem(
            f"No mail was sent: the mail server refuses every recipient ({refused}); check mail.recipients."
        ) from error
    except smtplib.SMTPResponseException as error:
        said = clean.line(f"{error.smtp_code} {_text(error.smtp_error)}")
        raise Problem(f"No mail was sent: the mail server refuses it ({said}); check [mail].") from error
    except smtplib.SMTPNotSupportedError as error:
        raise Problem(f"No mail was sent: {clean.line(str(error))} Check mail.security and the addresses.") from error
    except (OSError, smtplib.SMTPException) as error:
        where = f"{mail.host}:{mail.port}"
        why = clean.line(getattr(error, "strerror", None) or str(error))
        raise CannotCheck(f"No mail was sent: {where} cannot be reached ({why}); check [mail].") from error


def _text(said: bytes | str) -> str:
    return said.decode(errors="replace") if isinstance(said, bytes) else said


@contextlib.contextmanager
def _connection(mail: Mail) -> Iterator[smtplib.SMTP]:
    """A connection that is left politely; how the server takes our goodbye says nothing about the mail."""
    with contextlib.closing(_connect(mail)) as server:
        try:
            yield server
        finally:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                server.quit()


def _connect(mail: Mail) -> smtplib.SMTP:
    if mail.security == "tls":
        return smtplib.SMTP_SSL(mail.host, mail.port, timeout=TIMEOUT_S, context=ssl.create_default_context())
    server = smtplib.SMTP(mail.host, mail.port, timeout=TIMEOUT_S)
    if mail.security == "starttls":
        try:
            server.starttls(context=ssl.create_default_context())
        except BaseException:
            server.close()
            raise
    return server

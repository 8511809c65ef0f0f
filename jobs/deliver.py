"""Mail goes out here, over SMTP."""

import smtplib
import ssl
from email.message import EmailMessage

from curator.errors import CannotCheck, Problem
from curator.settings import Mail

TIMEOUT_S = 30.0


def send(message: EmailMessage, mail: Mail) -> None:
    """Hand a message to the mail server.

    Raises Problem where the settings are incomplete or the server turns us or a recipient down, CannotCheck where it
    cannot be reached.
    """
    missing = [key for key in ("host", "sender", "recipients") if not getattr(mail, key)]
    if missing:
        raise Problem(f"No mail was sent: set {', '.join(f'mail.{key}' for key in missing)} in the settings.")
    try:
        with _connect(mail) as server:
            if mail.username:
                server.login(mail.username, mail.password)
            refused = server.send_message(message, mail.sender, list(mail.recipients))
    except smtplib.SMTPAuthenticationError as error:
        raise Problem("The mail server does not accept mail.username and mail.password.") from error
    except smtplib.SMTPRecipientsRefused as error:
        raise Problem(f"The mail server refuses every recipient: {', '.join(error.recipients)}.") from error
    except smtplib.SMTPResponseException as error:
        text = error.smtp_error.decode(errors="replace") if isinstance(error.smtp_error, bytes) else error.smtp_error
        raise Problem(f"The mail server refuses the message ({error.smtp_code} {text}).") from error
    except (OSError, smtplib.SMTPException) as error:
        where = f"{mail.host}:{mail.port}"
        raise CannotCheck(f"No mail was sent: {where} cannot be reached ({error}); check [mail].") from error
    if refused:
        raise Problem(f"The mail server refuses {', '.join(refused)}; the other recipients have the mail.")


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

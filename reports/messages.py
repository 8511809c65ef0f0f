"""The digest as a mail: text and HTML side by side (RFC 2046 multipart/alternative), the text saying all of it."""

from email.message import EmailMessage
from email.policy import SMTP

from curator.settings import Mail
from reports import html, text
from reports.clean import line
from reports.digest import Digest

WIDTH = 72


def digest_message(digest: Digest, mail: Mail, *, message_id: str, date: str) -> EmailMessage:
    """A message that any mail server takes: 7-bit, lines below 998 characters (RFC 5322 §2.1.1).

    No header can be broken into two: what the settings put into one is folded to a line first.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = digest.subject  # our own words and numbers only
    message["From"] = line(mail.sender)
    message["To"] = ", ".join(map(line, mail.recipients))
    message["Date"] = line(date)
    message["Message-ID"] = line(message_id)
    # A machine wrote it, so that no out-of-office note answers (RFC 3834 §5).
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = digest.words.language.code
    words = text.render(digest, text.Sheet(WIDTH, whole=True))
    message.set_content(words, cte="quoted-printable")
    message.add_alternative(html.mail(digest), subtype="html", cte="quoted-printable")
    return message

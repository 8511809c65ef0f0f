"""A mail server that takes the message and then behaves badly: the mail is sent all the same, and once."""

from collections.abc import Callable
from email.message import EmailMessage

import pytest

from curator.errors import CannotCheck, Problem
from curator.settings import Mail
from jobs.deliver import send
from tests.servers.raw import Conversation, RawServer, Script

Start = Callable[..., RawServer]
GONE = b""  # the server hangs up


def takes(mails: list[bytes], *, after_data: bytes = b"250 queued", after_quit: bytes = b"221 bye") -> Script:
    """A script: an SMTP server that keeps its mails, and ends the talk in the given way."""

    def script(conversation: Conversation) -> None:
        lines = conversation.sock.makefile("rb")
        conversation.send(b"220 here\r\n")
        for line in lines:
            answer = b"250 ok"
            if line.upper().startswith(b"DATA"):
                conversation.send(b"354 go on\r\n")
                mails.append(b"".join(iter(lines.readline, b".\r\n")))
                answer = after_data
            elif line.upper().startswith(b"QUIT"):
                answer = after_quit
            if answer == GONE:
                return
            conversation.send(answer + b"\r\n")

    return script


def settings(server: RawServer) -> Mail:
    return Mail(host="127.0.0.1", port=server.port, security="none", sender="a@b.example", recipients=("c@d.example",))


def message() -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "a@b.example", "c@d.example", "The digest"
    made.set_content("Nothing is wrong.")
    return made


@pytest.mark.parametrize("after_quit", [b"221 bye", b"421 timeout, closing", b"nonsense", GONE])
def test_a_mail_that_was_taken_is_sent_whatever_comes_of_the_goodbye(after_quit: bytes, raw_server: Start) -> None:
    mails: list[bytes] = []
    assert send(message(), settings(raw_server(takes(mails, after_quit=after_quit)))) == ()
    assert len(mails) == 1
    assert b"Nothing is wrong." in mails[0]


@pytest.mark.parametrize(("after_data", "error"), [(b"554 no", Problem), (b"421 later", Problem), (GONE, CannotCheck)])
def test_a_mail_that_was_not_taken_is_not_sent(after_data: bytes, error: type[Problem], raw_server: Start) -> None:
    with pytest.raises(error, match="No mail was sent"):
        send(message(), settings(raw_server(takes([], after_data=after_data))))

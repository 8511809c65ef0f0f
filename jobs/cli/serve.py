"""`curator serve`: sweeps and mail on a schedule."""

import json
import logging
import signal
import threading
from pathlib import Path
from types import FrameType

import click

from curator.errors import Problem
from jobs.cli.common import settings_option
from jobs.cli.session import opened
from jobs.schedule import serve


@click.command("serve")
@click.option("--only", type=click.Choice(["web", "runner"]), help="Start only this process.")
@settings_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of every line.")
def command(only: str | None, settings_path: Path | None, form: str) -> int:
    """Check what is due and mail the weekly digest, until it is stopped (Ctrl-C)."""
    if only == "web":
        raise Problem("The review desk is not part of this version; 'curator serve --only runner' runs the schedule.")
    ctx = opened(settings_path)
    with ctx.store():
        pass  # the database is brought up to date, or the sentence that says why not comes now
    _log(form)
    stop = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signal handler's signature
        stop.set()
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a second Ctrl-C does not wait for an orderly end

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    mail = "the digest goes out " + ctx.settings.schedule.digest if ctx.settings.mail.host else "no mail is set up"
    sentence = f"The runner is on: due links are checked, {mail}. Ctrl-C ends it."
    click.echo(_JsonLines().format(_record(sentence)) if form == "json" else sentence)
    serve(ctx, stop)
    return 0


class _JsonLines(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {"at": self.formatTime(record), "level": record.levelname.lower(), "message": record.getMessage()}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def _record(sentence: str) -> logging.LogRecord:
    return logging.LogRecord(__name__, logging.INFO, __file__, 0, sentence, None, None)


def _log(form: str) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines() if form == "json" else logging.Formatter("%(asctime)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("apscheduler").setLevel(logging.WARNING)

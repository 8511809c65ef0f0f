"""What the commands that use the store start with. Apart from `common`, so that `curator ci` imports no database."""

from pathlib import Path

from jobs.cli.common import loaded
from jobs.context import Context, context


def opened(settings_path: Path | None) -> Context:
    """The context that the settings in force make."""
    return context(loaded(settings_path).settings)

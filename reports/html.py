"""The digest as HTML: one self-contained file to read and print, and the body of a mail."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from reports.digest import Digest
from reports.palette import DAY, NIGHT
from reports.text import sides

_JOINTS = re.compile(r"(?<=[/?&=])(?<!//)(?=[^/])")


def page(digest: Digest) -> str:
    """A whole page: inline style, no script, nothing fetched from anywhere."""
    return _render("digest.html.j2", digest)


def mail(digest: Digest) -> str:
    """The same items for mail programs, which drop most of a style sheet: styles stand inline."""
    return _render("mail.html.j2", digest)


@cache
def environment() -> Environment:
    """Where templates come from. All that they print is escaped, and a blank that nothing fills is an error."""
    env = Environment(
        loader=PackageLoader("reports", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    if env.autoescape is not True:
        raise AssertionError("remote strings must be escaped")
    env.globals["sides"] = sides
    env.filters["breakable"] = _breakable
    return env


def _breakable(address: str) -> Markup:
    """An address that may be broken into lines at its joints, and elsewhere only where it must."""
    return Markup("<wbr>").join(escape(part) for part in _JOINTS.split(address))


def _render(template: str, digest: Digest) -> str:
    words = digest.words
    return (
        environment()
        .get_template(template)
        .render(digest=digest, language=words.language.code, words=words, say=words.say, day=DAY, night=NIGHT)
    )

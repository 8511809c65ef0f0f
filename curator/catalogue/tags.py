"""Attributes of start tags as they are written: their values, and where in the source they stand."""

import re

from curator.catalogue.addresses import decode_references

_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")


def attribute(source: str, name: str, start: int = 0) -> tuple[str, int] | None:
    """The value of an attribute of the start tag at `start`, and the offset in the source at which it stands.

    The first of two alike counts, as in browsers; without a value it is ''.
    """
    match = _ATTRIBUTE.match(source, start + 1)  # the tag's name
    while match and (match := _ATTRIBUTE.match(source, match.end())):
        if match[1].lower() == name:
            raw = next((value for value in match.groups()[1:] if value is not None), "")
            return decode_references(raw), match.start(1)
    return None


def value(source: str, name: str, start: int = 0) -> str:
    """The value of an attribute of the start tag at `start`, '' where it has none."""
    found = attribute(source, name, start)
    return found[0] if found else ""


def label_of(source: str, start: int = 0) -> str:
    """What a link without words is called (accname: aria-label before title), an image map's area by its alt."""
    labels = (value(source, name, start) for name in ("alt", "aria-label", "title"))
    return next((label for label in labels if label.strip()), "")

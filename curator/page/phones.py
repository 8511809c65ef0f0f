"""Telephone numbers of a page: found and folded by `curator.core.phones`, which the comparison uses too."""

from curator.core.phones import folded, in_link, in_text

__all__ = ["folded", "in_link", "in_text"]

"""How the owner's lexicons write sets of words."""


def listed(*lines: str) -> frozenset[str]:
    """The words in lines of words."""
    return frozenset(word for line in lines for word in line.split())

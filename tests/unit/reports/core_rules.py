"""The codes of the core's rules, by finding: read out of its tables, and out of the source where none lists them."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from curator.core import holdings, owner
from curator.core.findings import Finding
from curator.core.lexicon.owner_notices import BEFORE
from curator.core.lexicon.owner_topics import TOPICS
from curator.core.owner.marks import STRONG

LOST = STRONG | {"generator", "outbound"}
PARKED = frozenset({"parked", "for-sale", "expired"})
SHOWN = PARKED | set(TOPICS)
LANDED = ("sent-home", "sent-to-one", "sent-to-search", "sent-to-error", "same-as-made-up", "soft-404")

_WHO = {"ANOTHERS": Finding.TAKEN_OVER, "PARKED": Finding.TAKEN_OVER, "MERGED": Finding.OWNER_CHANGED}


def rules() -> dict[Finding, set[str]]:
    """Each finding's rules, but for those of reachability, which `Reason` lists."""
    found: dict[Finding, set[str]] = defaultdict(set)
    for path in sorted(Path(owner.__file__).parent.glob("*.py")):
        for finding, rule in _of_owner(ast.parse(path.read_text(encoding="utf-8"))):
            found[finding].add(rule)
    core = Path(holdings.__file__).parent
    found[Finding.GONE] |= {*LANDED, *_written(r'"((?:error|hosting)-[a-z]+)"', *sorted(core.glob("*.py")))}
    found[Finding.WRONG_HOST] |= _written(r'return "([a-z-]+)"', core / "wrong_host.py")
    found[Finding.MOVED] |= set(vars(holdings)["_MOVED_RULES"].values())
    found[Finding.CHANGED] |= {"text-edited", "text-thinned", "text-replaced"}
    found[Finding.FRAGMENT].add("no-such-anchor")
    found[Finding.CERTIFICATE].add("certificate-ends-soon")
    found[Finding.REVIEW_DUE].add("review-every")
    return dict(found)


def _written(pattern: str, *paths: Path) -> set[str]:
    return {code for path in paths for code in re.findall(pattern, path.read_text(encoding="utf-8"))}


def _of_owner(tree: ast.Module) -> Iterator[tuple[Finding, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from _of_call(node, node.func.id, tree)
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3 and _is_float(node.elts[2]):
            yield from ((Finding.CLOSING, rule) for rule in _codes(node.elts[1], tree))


def _of_call(call: ast.Call, name: str, tree: ast.Module) -> Iterator[tuple[Finding, str]]:
    args = call.args
    if name == "Ownership" and len(args) > 1 and isinstance(args[0], ast.Attribute) and args[0].attr in _WHO:
        yield from ((_WHO[args[0].attr], rule) for rule in _codes(args[1], tree))
    elif name == "Parked" and len(args) > 1:
        yield from ((Finding.TAKEN_OVER, rule) for rule in _codes(args[1], tree))
    elif name == "Saying" and len(args) > 2:
        for rule in _codes(args[2], tree):
            yield Finding.CLOSING, rule
            yield Finding.OWNER_CHANGED, rule


def _codes(node: ast.expr, tree: ast.Module) -> Iterator[str]:
    """The codes that an expression may be: a constant, one of two, a name for either, or a part with a blank."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_codes(node.body, tree), *_codes(node.orelse, tree))
    elif isinstance(node, ast.JoinedStr):
        blank = "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
        yield from (blank.replace("*", code) for code in (TOPICS if blank.startswith("spam-") else dict(BEFORE)))
    elif isinstance(node, ast.Name):
        for assign in ast.walk(tree):
            names = assign.targets if isinstance(assign, ast.Assign) else []
            if isinstance(assign, ast.Assign) and any(isinstance(one, ast.Name) and one.id == node.id for one in names):
                yield from _codes(assign.value, tree)


def _is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)

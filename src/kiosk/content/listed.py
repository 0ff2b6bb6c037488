"""Files that hold many items, such as the glossary and the sources."""

from collections.abc import Iterator

from kiosk.content.codes import Code
from kiosk.content.csl import VARIABLES
from kiosk.content.document import Document
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, shape
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.content.suggest import closest

SOURCES_FILES = ("sources.yaml", "sources.json")
"""Where sources stand; the first that exists is read."""

Entry = tuple[str, Node, bool]
"""Id, what belongs to it, and whether the id is the key under which it stands."""


def listed_entries(document: Document) -> list[Entry]:
    """From a list whose entries have an `id`, a block under `references:`, or a block of ids.

    An entry without an id, which its schema will complain about, has an empty one.
    """
    root = document.root
    if isinstance(root, Mapping) and isinstance(inner := root.values.get("references"), Sequence):
        root = inner
    match root:
        case Sequence():
            return [(id_of(node), node, False) for node in root.items]
        case Mapping():
            return [(key, node, True) for key, node in root]
        case Scalar():
            document.report.error(
                Code.WRONG_SHAPE,
                root.at,
                Phrase(
                    "{given} stands where {expected} belongs",
                    given=shape(root),
                    expected=Phrase("a list"),
                ),
                Phrase("begin each entry with “- id: …”"),
            )
            return []


def ids_of(nodes: list[Node]) -> set[str] | None:
    """The ids in a list; None if some are missing or repeated, so that others are not known."""
    found = [name for name, _ in _named(nodes)]
    ids = set(found)
    return ids if len(ids) == len(nodes) else None


def id_of(node: Node) -> str:
    """The `id` in a block of keys, or nothing."""
    found = node.values.get("id") if isinstance(node, Mapping) else None
    return found.value if isinstance(found, Scalar) else ""


def refuse_repeated(nodes: list[Node], report: Report) -> None:
    """Ids of things in a list differ."""
    first: dict[str, int] = {}
    for name, node in _named(nodes):
        line = node.at[0]
        if name in first:
            report.error(
                Code.REPEATED_ID,
                node.at,
                Phrase(
                    "the id “{name}” stands twice, in line {first} and in line {line}",
                    name=name[:60],
                    first=first[name],
                    line=line,
                ),
                Phrase("give one of the two another id, or delete it"),
            )
        first.setdefault(name, line)


def warn_of_unknown_variables(node: Node, report: Report) -> None:
    """CSL exports hold many variables, of which none is an error; but a slip is worth a word."""
    if not isinstance(node, Mapping):
        return
    for key, at in node.keys.items():
        if key not in VARIABLES and not report.full and (best := closest(key, VARIABLES)):
            report.warn(
                Code.UNKNOWN_KEY,
                at,
                Phrase("“{key}” is no variable of CSL", key=key),
                Phrase("did you mean “{best}”?", best=best),
            )


def _named(nodes: list[Node]) -> Iterator[tuple[str, Node]]:
    for node in nodes:
        if isinstance(node, Mapping) and isinstance(found := node.values.get("id"), Scalar):
            yield found.value, found

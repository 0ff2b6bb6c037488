"""What of an item stands in a table: a column a value, and for texts a column a language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.nodes import Data, Mapping, Node, Scalar
from kiosk.content.nodes import Sequence as ListNode

_TEXTS = ("title", "name", "text", "more", "note")
_LISTS = ("people",)
_CITED = ("sources",)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", re.ASCII)


@dataclass(frozen=True)
class TableKind:
    """A kind of item that can be kept as a table."""

    name: str
    kind: str
    keys: Sequence[str]
    """In the order of columns, which is that of a new item's file."""


TABLES = {
    each.name: each
    for each in (
        TableKind(
            "events",
            "event",
            (
                *("date", "category", "place", "people", "treaty"),
                *("title", "text", "more", "certainty", "note", "sources"),
            ),
        ),
        TableKind("glossary", "term", ("name", "text", "more", "certainty", "note", "sources")),
    )
}
ID = "id"


@dataclass(frozen=True)
class Column:
    """A key of an item, and of a text the language."""

    key: str
    language: str = ""

    @property
    def name(self) -> str:
        """As it stands over the column."""
        return f"{self.key}.{self.language}" if self.language else self.key

    def cell(self, item: Mapping) -> str:
        """What stands in an item's row."""
        node = item.values.get(self.key)
        if self.language and isinstance(node, Mapping):
            node = node.values.get(self.language)
        if isinstance(node, ListNode):
            return self.joined([_plain(each) for each in node.items])
        return node.value.strip("\n") if isinstance(node, Scalar) else ""

    def joined(self, values: Sequence[Data]) -> str:
        """A list in a cell: ids with commas between them; sources on a line each."""
        if self.key not in _CITED:
            return ", ".join(map(str, values))
        return "\n".join(
            ", ".join(map(str, each.values())) if isinstance(each, dict) else str(each)
            for each in values
        )

    def value(self, cell: str) -> Data:
        """What a cell means in an item."""
        if self.key in _LISTS:
            return [each.strip() for each in cell.replace("\n", ",").split(",") if each.strip()]
        if self.key in _CITED:
            return [_citation(line) for line in cell.split("\n") if line.strip()]
        if self.key == "date" and (match := _DAY_FIRST.fullmatch(cell)):
            return f"{match[3]}-{match[2]:0>2}-{match[1]:0>2}"
        return cell


def columns_of(table: TableKind, languages: Sequence[str]) -> list[Column]:
    """All but the id, in order."""
    return [
        Column(key, language)
        for key in table.keys
        for language in (languages if key in _TEXTS else ("",))
    ]


def _citation(line: str) -> Data:
    name, comma, locator = line.partition(",")
    if comma and locator.strip():
        return {"id": name.strip(), "locator": locator.strip()}
    return name.strip()


def _plain(node: Node) -> Data:
    match node:
        case Scalar():
            return node.value
        case Mapping():
            return {key: value.value for key, value in node if isinstance(value, Scalar)}
        case ListNode():
            return []

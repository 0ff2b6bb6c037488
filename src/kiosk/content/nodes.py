"""What a YAML file holds, with the place of every key and value."""

from collections.abc import Iterator

from kiosk.content.phrase import Phrase
from kiosk.content.report import At

Data = str | list["Data"] | dict[str, "Data"]


class Scalar:
    """A text. Everything is text until the schema says otherwise."""

    __slots__ = ("at", "cut", "plain", "value")

    def __init__(self, value: str, at: At, *, plain: bool, cut: str) -> None:
        self.value = value
        self.at = at
        self.plain = plain
        """Written without quotation marks, on a line of its key."""
        self.cut = cut
        """What stands behind it after ` #`, and is lost."""

    @property
    def empty(self) -> bool:
        """Nothing was written."""
        return self.plain and not self.value


class Sequence:
    """A list."""

    __slots__ = ("at", "items")

    def __init__(self, at: At) -> None:
        self.at = at
        self.items: list[Node] = []


class Mapping:
    """Keys with values, in the order of the file."""

    __slots__ = ("at", "keys", "values")

    def __init__(self, at: At) -> None:
        self.at = at
        self.keys: dict[str, At] = {}
        self.values: dict[str, Node] = {}

    def is_bare(self, key: str) -> bool:
        """Whether a key has no colon: a comma before it has probably ended a text too soon."""
        value, (line, column) = self.values.get(key), self.keys[key]
        return type(value) is Scalar and value.empty and value.at == (line, column + len(key))

    def __iter__(self) -> Iterator[tuple[str, "Node"]]:
        return iter(self.values.items())


Node = Scalar | Sequence | Mapping


def data(node: Node) -> Data:
    """The bare values, without keys that have nothing after them."""
    if type(node) is Scalar:
        return node.value
    if type(node) is Mapping:
        return {
            key: data(value)
            for key, value in node.values.items()
            if not (type(value) is Scalar and value.empty)
        }
    assert type(node) is Sequence
    return [data(item) for item in node.items]


def shape(node: Node) -> Phrase:
    """In words for an author: a list, a block of keys, a text."""
    match node:
        case Scalar():
            return Phrase("a text")
        case Sequence():
            return Phrase("a list")
        case Mapping():
            return Phrase("a block of keys")

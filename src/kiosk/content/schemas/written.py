"""A file's tree as editors see it: by YAML's own rules, a plain `1922` is a number to them."""

import re

from kiosk.content.composer import compose
from kiosk.content.nodes import Mapping, Node, Scalar
from kiosk.content.report import Report

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

_WHOLE = re.compile(r"[-+]?[0-9]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


def as_editors_read(node: Node) -> Json:
    """The values of a tree by the core schema of YAML 1.2."""
    if isinstance(node, Scalar):
        return _scalar(node)
    if isinstance(node, Mapping):
        return {key: as_editors_read(value) for key, value in node}
    return [as_editors_read(item) for item in node.items]


def as_written(text: str) -> Json:
    """The value of a piece of YAML; the text itself where it is none."""
    root = compose(text, Report("example"))
    return text if root is None else as_editors_read(root)


def _scalar(node: Scalar) -> Json:
    if not node.plain:
        return node.value
    if node.value in _WORDS:
        return _WORDS[node.value]
    if _WHOLE.fullmatch(node.value):
        return int(node.value)
    return float(node.value) if _NUMBER.fullmatch(node.value) else node.value

"""`exhibit.yaml`: what it says as far as it can be read, and what it says when it is sound."""

import re
from collections.abc import Collection
from dataclasses import fields

from pydantic import ValidationError

from kiosk.content.document import Document
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.listed import ids_of
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, data
from kiosk.content.schema import parse
from kiosk.content.text import LANGUAGE_PATTERN, Text

EXHIBIT_FILE = "exhibit.yaml"
OWN_KEYS = frozenset(field.name for field in fields(ExhibitFile))
"""Those that no panel can take for its block."""


class MainFile:
    """Best effort: nothing here complains, and each answer is None or empty if it is not known."""

    def __init__(self, document: Document | None) -> None:
        self.document = document
        root = document.root if document else None
        self.root = root if isinstance(root, Mapping) else None

    @property
    def languages(self) -> tuple[str, ...]:
        """Its languages, so that even a fault can be told in them."""
        codes = self._texts("languages") or ()
        return tuple(dict.fromkeys(code for code in codes if re.fullmatch(LANGUAGE_PATTERN, code)))

    @property
    def title(self) -> Text | None:
        """Its title."""
        found = self._value("title")
        try:
            return parse(Text, data(found)) if found else None
        except ValidationError:
            return None

    @property
    def panels(self) -> Collection[str] | None:
        """The names of its panels."""
        return self._texts("panels")

    @property
    def categories(self) -> Collection[str] | None:
        """The ids of its categories."""
        found = self._value("categories")
        return ids_of(found.items) if isinstance(found, Sequence) else None

    def without(self, blocks: Collection[str]) -> Node | None:
        """Its tree without the blocks that belong to panels."""
        if self.root is None:
            return self.document.root if self.document else None
        rest = Mapping(self.root.at)
        rest.keys = {key: at for key, at in self.root.keys.items() if key not in blocks}
        rest.values = {key: node for key, node in self.root if key not in blocks}
        return rest

    def block(self, name: str) -> Node | None:
        """The block of a panel."""
        return None if name in OWN_KEYS else self._value(name)

    def _value(self, key: str) -> Node | None:
        return self.root.values.get(key) if self.root else None

    def _texts(self, key: str) -> list[str] | None:
        found = self._value(key)
        if not isinstance(found, Sequence):
            return None
        return [node.value for node in found.items if isinstance(node, Scalar)]

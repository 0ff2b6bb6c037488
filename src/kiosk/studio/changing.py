"""Changes one item in its file, as its form is used. No Qt."""

from pathlib import Path as FilePath

from kiosk.content.document import Document
from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence
from kiosk.exchange.sheet import Sheet
from kiosk.studio.form.fields import Field
from kiosk.studio.form.path import Path, Step, node_at


class Change:
    """One change of one file. `result` gives its new bytes.

    Paths begin at the root of the file. What is emptied is taken away, with the blocks and lists
    that hold nothing else, up to the item itself.
    """

    def __init__(
        self,
        folder: FilePath,
        document: Document,
        base: Path,
        fields: tuple[Field, ...],
        languages: tuple[str, ...],
    ) -> None:
        """Args: the exhibit; the file; the path of the item in it; its fields; the exhibit's
        languages.

        Raises:
            RefusedError: the file was changed meanwhile.
        """
        self._sheet = Sheet(folder, document.report.file, document)
        self._root = document.root
        self._base = base
        self._fields = fields
        self._languages = languages

    def result(self) -> bytes:
        """The file with the change.

        Raises:
            RefusedError: it cannot be changed there by a program.
        """
        return self._sheet.result()

    def say(self, path: Path, words: str) -> None:
        """A value or the words of a language; empty words take it away."""
        node = node_at(self._root, path)
        if not words.strip():
            if node is not None:
                self.drop(path)
        elif isinstance(node, Scalar):
            if node.value.rstrip("\n") != words:
                self._sheet.put(node, words)
        elif node is not None:
            self._sheet.replace(node, words)
        else:
            self._add(path, words)

    def put(self, path: Path, value: Data) -> None:
        """A value in place of the one that stands there."""
        node = node_at(self._root, path)
        if not value:
            if node is not None:
                self.drop(path)
        elif node is None:
            self._add(path, value)
        else:
            self._sheet.replace(node, value)

    def drop(self, path: Path) -> None:
        """Take a value away."""
        parent = node_at(self._root, path[:-1])
        alone = len(path) - 1 > len(self._base)
        match parent, path[-1]:
            case Mapping(values=values), _ if alone and len(values) == 1:
                self.drop(path[:-1])
            case Sequence(items=items), _ if alone and len(items) == 1:
                self.drop(path[:-1])
            case Mapping(), str() as key:
                self._sheet.remove(parent, key)
            case Sequence(), int() as index:
                self._sheet.remove_entry(parent, index)
            case Scalar(), _:
                self.drop(path[:-1])
            case _:
                pass

    def move(self, path: Path, by: int) -> None:
        """An entry of a list up or down."""
        parent, index = node_at(self._root, path[:-1]), path[-1]
        if isinstance(parent, Sequence) and isinstance(index, int):
            to = index + by
            if 0 <= to < len(parent.items):
                self._sheet.move(parent, index, to)

    def divide(self, path: Path) -> None:
        """Words that are the same in all languages become those of the source language."""
        node = node_at(self._root, path)
        if isinstance(node, Scalar):
            self._sheet.divide(node, {self._languages[0]: node.value.rstrip("\n")})

    def join(self, path: Path) -> None:
        """Words of the source language become the same in all."""
        node = node_at(self._root, path)
        words = node_at(self._root, (*path, self._languages[0]))
        if node is not None and isinstance(words, Scalar):
            self._sheet.replace(node, words.value.rstrip("\n"))

    def _add(self, path: Path, value: Data) -> None:
        """What is not there yet, with the blocks and lists around it."""
        there = len(path)
        node: Node | None = None
        while node is None:
            there -= 1
            node = node_at(self._root, path[:there])
        step, rest = path[there], path[there + 1 :]
        made = self._built(path[: there + 1], rest, value)
        match node, step:
            case Mapping(), str():
                self._sheet.add(node, step, made, after=self._before(node, step))
            case Sequence(items=items), int():
                self._sheet.insert(node, len(items), made)
            case Scalar(), str() if short := self._short_at(path[:there]):
                same = step == short
                self._sheet.replace(node, made if same else {short: node.value, step: made})
            case _:
                self._sheet.replace(node, {str(step): made})

    def _built(self, at: Path, rest: Path, value: Data) -> Data:
        """A value with what must be around it, at a path that is not there."""
        if not rest:
            return value
        inner = self._built((*at, rest[0]), rest[1:], value)
        if isinstance(rest[0], int):
            return [inner]
        return inner if rest == (self._short_at(at),) else {rest[0]: inner}

    def _short_at(self, path: Path) -> str:
        """The key whose value alone an entry of a list may be."""
        fields, short = self._fields, ""
        for step in path[len(self._base) :]:
            if isinstance(step, int):
                continue
            found = next((each for each in fields if each.key == step), None)
            fields, short = (found.fields, found.short) if found else ((), "")
        return short if path and isinstance(path[-1], int) else ""

    def _before(self, node: Mapping, key: Step) -> str | None:
        """Languages keep the exhibit's order."""
        if key not in self._languages:
            return None
        earlier = self._languages[: self._languages.index(str(key))]
        return next((each for each in reversed(earlier) if each in node.values), None)

"""An exhibit under a curator's hands: its kinds and items, and what is done to them. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path as FilePath

from kiosk.content.document import Document, Trees, read_document
from kiosk.content.exhibit import Exhibit
from kiosk.content.listed import listed_entries
from kiosk.content.main_file import EXHIBIT_FILE, MainFile
from kiosk.content.nodes import Data, Node, Scalar
from kiosk.content.phrase import Description, Phrase
from kiosk.content.read import Panel
from kiosk.content.report import Report
from kiosk.content.schemas.files import SchemaFile, schema_files
from kiosk.content.schemas.offers import Offers, offers_in
from kiosk.content.schemas.writing import FOLDER
from kiosk.content.value_words import slugged
from kiosk.exchange.layout import laid_out
from kiosk.exchange.refusals import CHANGED_MEANWHILE, refuse
from kiosk.exchange.sheet import Sheet
from kiosk.studio.changing import Change
from kiosk.studio.form.fields import Field, Shape, fields_of
from kiosk.studio.form.path import Path, node_at, path_in, written
from kiosk.studio.form.rows import Reading, Row, rows_of
from kiosk.studio.history import History, Stride
from kiosk.studio.pictures import MEDIA, taken
from kiosk.studio.words import Words

MAIN = "exhibit"
"""The kind of the one file that says what the exhibit is."""


@dataclass(frozen=True)
class Opened:
    """An item whose form is shown."""

    kind: str
    id: str
    file: str
    document: Document
    base: Path
    """Its path in the file."""
    fields: tuple[Field, ...]
    after: int | None = None
    """The line at which the next item of the same file begins."""

    @property
    def node(self) -> Node:
        """What its file says of it."""
        found = node_at(self.document.root, self.base)
        assert found is not None
        return found

    def path(self, key: str) -> Path:
        """The path in the file of a row of its form."""
        return (*self.base, *path_in(self.node, key))


class Workshop:
    """One exhibit. Nothing is kept of it but what was done: the files are the truth."""

    def __init__(self, folder: FilePath, panels: Mapping[str, Panel]) -> None:
        self.folder = folder
        self.history = History(folder)
        self._panels = panels
        self._every_kind = schema_files(panels)
        self._trees = Trees()
        self._languages: tuple[str, ...] = ("en",)
        self._fields: dict[str, tuple[Field, ...]] = {}

    @property
    def main(self) -> MainFile:
        """What `exhibit.yaml` says, as far as it can be read."""
        return MainFile(read_document(self.folder, Report(EXHIBIT_FILE), self._trees))

    @property
    def languages(self) -> tuple[str, ...]:
        """The exhibit's, or while it cannot be read the last that were; the first is the one that
        the others are translated from."""
        self._languages = self.main.languages or self._languages
        return self._languages

    @property
    def kinds(self) -> tuple[SchemaFile, ...]:
        """Those that the exhibit's panels read."""
        chosen = self.main.panels
        unread = {
            kind.kind
            for name, panel in self._panels.items()
            if chosen is not None and name not in chosen
            for kind in panel.files
        }
        return tuple(each for each in self._every_kind if each.kind not in unread)

    def offers(self, exhibit: Exhibit | None) -> Offers:
        """What there is to name, called as in the last sound exhibit, or as its file says."""
        found = offers_in(self.folder, self.main, exhibit, self._panels, self._every_kind)
        mine = {
            each.kind: {
                item: name or self._called(each.kind, item)
                for item, name in found[each.kind].items()
            }
            for each in self._every_kind
            if each.kind != MAIN
        }
        return {**found, **mine}

    def file_of(self, kind: str, item: str) -> str:
        """The file in which an item stands."""
        said = self._kind(kind)
        return f"{said.path}/{item}.yaml" if said.is_folder else self._file_of(said)

    def item_at(self, file: str, line: int) -> tuple[str, str]:
        """Kind and id of what stands at a line of a file; both empty for what is no item's."""
        folder, _, name = file.rpartition("/")
        for said in self._every_kind:
            if said.is_folder and folder == said.path:
                return said.kind, name.removesuffix(".yaml")
            if not said.is_folder and file == self._file_of(said):
                return said.kind, "" if said.kind == MAIN else self._listed_at(file, line)
        return "", ""

    def open(self, kind: str, item: str) -> Opened | None:
        """An item as its file has it now; None if it is not there, or its file cannot be read."""
        said, file = self._kind(kind), self.file_of(kind, item)
        if not (self.folder / file).is_file():
            return None
        document = read_document(self.folder, Report(file), self._trees)
        if document is None:
            return None
        if said.is_folder or kind == MAIN:
            return Opened(kind, item, file, document, (), self._fields_of(said))
        return self._listed(said, item, file, document)

    def form(self, opened: Opened, reading: Reading) -> tuple[Row, ...]:
        """The rows of its form."""
        return rows_of(opened.fields, opened.node, reading)

    def change(self, opened: Opened, key: str, act: Callable[[Change, Path], None]) -> None:
        """Do something to a field of an item, and write it.

        Args: the item; the path of the field, as a form's row has it; what is done.

        Raises:
            RefusedError: nothing was changed.
        """
        change = self._begun(opened)
        act(change, opened.path(key))
        self._take(opened.file, key, opened.document, change.result())

    def take_picture(self, opened: Opened, key: str, picture: FilePath) -> None:
        """Put a picture into the exhibit, and its name into a field.

        Raises:
            RefusedError: nothing was changed.
        """
        found = taken(self.folder, picture)
        change = self._begun(opened)
        change.say(opened.path(key), found.name)
        new = {opened.file: change.result()}
        old = {opened.file: self._bytes(opened.file)}
        if found.old:
            stride = Stride(f"{opened.file}#{key}", old, new)
        else:
            name = f"{MEDIA}/{found.name}"
            stride = Stride(f"{name}", {**old, name: None}, {**new, name: found.content})
        self.history.close()
        self.history.take(stride)

    def create(self, kind: str, words: str) -> str:
        """A new item, of which there is only what it is called; returns its id.

        Raises:
            RefusedError: there is one of this name, or it cannot be written.
        """
        said = self._kind(kind)
        item = slugged(words)
        if not item:
            raise refuse(said.path, 0, Phrase("write a name with letters"))
        if item in self.offers(None).get(kind, {}):
            raise refuse(
                said.path,
                0,
                Phrase("there is “{item}” already; choose another name", item=item),
            )
        named = _naming(self._fields_of(said))
        value: Data = words
        if named.shape is Shape.WORDS:
            value = {self.languages[0]: words}
        if said.is_folder:
            lines = laid_out(named.key, value, 0)
            if (self.folder / FOLDER / said.name).is_file():
                lines = [said.modeline, *lines]
            file = f"{said.path}/{item}.yaml"
            new = ("\n".join(lines) + "\n").encode("utf-8")
            stride = Stride(file, {file: None}, {file: new})
            self.history.close()
            self.history.take(stride)
        else:
            self._append(said, {"id": item, named.key: value})
        return item

    def delete(self, opened: Opened) -> None:
        """Take an item away.

        Raises:
            RefusedError: nothing was changed.
        """
        self.history.close()
        if not opened.base:
            old = self._bytes(opened.file)
            self.history.take(Stride(opened.file, {opened.file: old}, {opened.file: None}))
            return
        change = self._begun(opened, whole=True)
        change.drop(opened.base)
        self._take(opened.file, "", opened.document, change.result())

    def reading(self, right: str, unfolded: set[str], offers: Offers, words: Words) -> Reading:
        """How a form is read: beside which language, with what unfolded, in whose words."""

        def named(offered: str, item: str) -> str:
            return (offers.get(offered, {}) if offered else words.values).get(item, "")

        return Reading(
            self.languages[0], right, unfolded, named, _described(words.language), words.limited
        )

    def _called(self, kind: str, item: str) -> str:
        opened = self.open(kind, item)
        path = (_naming(opened.fields).key,) if opened else ()
        for end in ((), (self.languages[0],)):
            node = node_at(opened.node, (*path, *end)) if opened else None
            if isinstance(node, Scalar):
                return node.value
        return ""

    def _begun(self, opened: Opened, *, whole: bool = False) -> Change:
        base = () if whole else opened.base
        return Change(self.folder, opened.document, base, opened.fields, self.languages)

    def _take(self, file: str, key: str, document: Document, new: bytes) -> None:
        old = self._bytes(file)
        if new != old:
            self.history.take(Stride(f"{document.report.file}#{key}", {file: old}, {file: new}))

    def _bytes(self, file: str) -> bytes:
        try:
            return (self.folder / file).read_bytes()
        except OSError as error:
            raise refuse(file, 0, CHANGED_MEANWHILE) from error

    def _append(self, said: SchemaFile, value: dict[str, Data]) -> None:
        file = self._file_of(said)
        self.history.close()
        if not (self.folder / file).is_file():
            lines = laid_out("x", [value], 0)[1:]
            text = "\n".join(line.removeprefix("  ") for line in lines) + "\n"
            self.history.take(Stride(file, {file: None}, {file: text.encode("utf-8")}))
            return
        document = read_document(self.folder, Report(file), self._trees)
        if document is None:
            raise refuse(file, 1, Phrase("it cannot be read; mend it first"))
        sheet = Sheet(self.folder, file, document)
        sheet.append(value)
        self._take(file, written(("+",)), document, sheet.result())

    def _listed_at(self, file: str, line: int) -> str:
        document = read_document(self.folder, Report(file), self._trees)
        before = [
            name
            for name, node, _ in (listed_entries(document) if document else ())
            if node.at[0] <= line
        ]
        return before[-1] if before else ""

    def _kind(self, kind: str) -> SchemaFile:
        return next(each for each in self._every_kind if each.kind == kind)

    def _file_of(self, said: SchemaFile) -> str:
        if said.kind == "source" and not (self.folder / said.path).is_file():
            other = "sources.json"
            return other if (self.folder / other).is_file() else said.path
        return said.path

    def _fields_of(self, said: SchemaFile) -> tuple[Field, ...]:
        if said.kind not in self._fields:
            self._fields[said.kind] = fields_of(said.entry, said.schema)
        return self._fields[said.kind]

    def _listed(self, said: SchemaFile, item: str, file: str, document: Document) -> Opened | None:
        entries = listed_entries(document)
        for index, (name, node, keyed) in enumerate(entries):
            if name == item:
                within: Path = (item,) if keyed else (index,)
                if node_at(document.root, within) is not node:
                    within = ("references", *within)
                fields = tuple(each for each in self._fields_of(said) if each.key != "id")
                after = entries[index + 1][1].at[0] if index + 1 < len(entries) else None
                return Opened(said.kind, item, file, document, within, fields, after)
        return None


def _naming(fields: tuple[Field, ...]) -> Field:
    """What a thing is called, which is all that a new one has."""
    asked = [each for each in fields if each.key != "id"]
    words = [each for each in asked if each.needed and each.shape is Shape.WORDS]
    return (words or asked)[0]


def _described(language: str) -> Callable[[str], str]:
    def said(description: str) -> str:
        words = Description(description).in_language(language) if description else ""
        words = words.replace("`", "").rstrip(".")
        return f"{words[:1].upper()}{words[1:]}"

    return said

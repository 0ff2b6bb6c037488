"""What an exhibit has: its kinds and items, and where they stand. No Qt."""

from collections.abc import Mapping
from pathlib import Path as FilePath

from kiosk.content.document import Document, Trees, read_document
from kiosk.content.exhibit import Exhibit
from kiosk.content.listed import listed_entries
from kiosk.content.main_file import EXHIBIT_FILE, MainFile
from kiosk.content.nodes import Scalar
from kiosk.content.read import Panel
from kiosk.content.report import Report
from kiosk.content.schemas.files import SchemaFile, schema_files
from kiosk.content.schemas.offers import Offers, offers_in
from kiosk.studio.form.fields import Field, fields_of, naming
from kiosk.studio.form.path import Path, node_at
from kiosk.studio.opened import Opened

MAIN = "exhibit"
"""The kind of the one file that says what the exhibit is."""


class Inventory:
    """Of one exhibit. Nothing is kept of it: the files are the truth."""

    def __init__(self, folder: FilePath, panels: Mapping[str, Panel]) -> None:
        self.folder = folder
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
        said = self.kind(kind)
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
        said, file = self.kind(kind), self.file_of(kind, item)
        if not (self.folder / file).is_file():
            return None
        document = self.document(file)
        if document is None:
            return None
        if said.is_folder or kind == MAIN:
            return Opened(kind, item, file, document, (), self.fields(said.kind))
        return self._listed(said, item, file, document)

    def kind(self, kind: str) -> SchemaFile:
        """What its files are like."""
        return next(each for each in self._every_kind if each.kind == kind)

    def fields(self, kind: str) -> tuple[Field, ...]:
        """What its form asks for."""
        if kind not in self._fields:
            said = self.kind(kind)
            self._fields[kind] = fields_of(said.entry, said.schema)
        return self._fields[kind]

    def document(self, file: str) -> Document | None:
        """A file as it is now; None if it cannot be read."""
        return read_document(self.folder, Report(file), self._trees)

    def _called(self, kind: str, item: str) -> str:
        opened = self.open(kind, item)
        path = (naming(opened.fields).key,) if opened else ()
        for end in ((), (self.languages[0],)):
            node = node_at(opened.node, (*path, *end)) if opened else None
            if isinstance(node, Scalar):
                return node.value
        return ""

    def _listed_at(self, file: str, line: int) -> str:
        document = self.document(file)
        before = [
            name
            for name, node, _ in (listed_entries(document) if document else ())
            if node.at[0] <= line
        ]
        return before[-1] if before else ""

    def _file_of(self, said: SchemaFile) -> str:
        if said.kind == "source" and not (self.folder / said.path).is_file():
            other = "sources.json"
            return other if (self.folder / other).is_file() else said.path
        return said.path

    def _listed(self, said: SchemaFile, item: str, file: str, document: Document) -> Opened | None:
        entries = listed_entries(document)
        for index, (name, node, keyed) in enumerate(entries):
            if name == item:
                within: Path = (item,) if keyed else (index,)
                if node_at(document.root, within) is not node:
                    within = ("references", *within)
                fields = tuple(each for each in self.fields(said.kind) if each.key != "id")
                after = entries[index + 1][1].at[0] if index + 1 < len(entries) else None
                return Opened(said.kind, item, file, document, within, fields, after)
        return None

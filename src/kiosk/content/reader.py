"""The order in which an exhibit is read: its file, the ids of all items, then each item."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from kiosk.content.base_map import BaseMap
from kiosk.content.codes import Code
from kiosk.content.coherence import check_settings
from kiosk.content.document import Document, Trees, read_document
from kiosk.content.draft import Draft
from kiosk.content.exhibit import Exhibit, FileKind
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.folders import (
    MEDIA,
    Entry,
    ReportFor,
    entries,
    is_folder,
    item_files,
    top_level,
)
from kiosk.content.inspection import Inspection
from kiosk.content.items import ID_PATTERN, Event, Item, Person, Place, Term, Treaty
from kiosk.content.link_check import LinkCheck
from kiosk.content.listed import (
    SOURCES_FILES,
    listed_entries,
    refuse_repeated,
    warn_of_unknown_variables,
)
from kiosk.content.main_file import EXHIBIT_FILE, OWN_KEYS, MainFile
from kiosk.content.media import Media
from kiosk.content.nodes import Node
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem
from kiosk.content.progress import Progress, Steps, untold
from kiosk.content.record import Record
from kiosk.content.report import START
from kiosk.content.schema import parse
from kiosk.content.sources import Source
from kiosk.content.suggest import closest
from kiosk.content.validation import validate
from kiosk.content.value_words import slugged

if TYPE_CHECKING:
    from kiosk.content.read import Panel

R = TypeVar("R", bound=Record)
SHARED = (
    FileKind("place", "places", Place),
    FileKind("event", "events", Event),
    FileKind("person", "people", Person),
    FileKind("treaty", "treaties", Treaty),
    FileKind("term", "glossary.yaml", Term),
)
_OTHER_FOLDERS = ("map", MEDIA)


class Reader:
    """Reads one folder once."""

    def __init__(
        self,
        folder: Path,
        panels: Mapping[str, "Panel"],
        *,
        thorough: bool,
        trees: Trees | None = None,
        progress: Progress = untold,
    ) -> None:
        self.reports = ReportFor()
        self.media = Media(folder)
        self.main = MainFile(None)
        self.drafts: list[Draft] = []
        """What its records were made of, where it reads thoroughly."""
        self._folder = folder
        self._panels = panels
        self._thorough = thorough
        self._trees = trees
        self._progress = progress
        self._steps = Steps(progress, Phrase(""), 0)
        self._around: list[Entry] = []
        self._misnamed: set[str] = set()
        """What is there under a name with a slip, so that its ids are not known."""
        self._meant: dict[str, set[str]] = {}
        """By folder, the ids that items will have when their files are renamed."""

    def read(self) -> Exhibit | None:
        """The exhibit, as far as it is sound; what is wrong is in `reports`."""
        if not self._is_exhibit():
            return None
        self.main = MainFile(read_document(self._folder, self.reports(EXHIBIT_FILE), self._trees))
        named = self.main.panels
        active = [panel for name, panel in self._panels.items() if named is None or name in named]
        kinds = [*SHARED, *(kind for panel in active for kind in panel.files)]
        sources_file = next(filter(self._has, SOURCES_FILES), SOURCES_FILES[0])
        self._look_around(active, kinds, sources_file)
        folders = {kind.kind: self._ids(kind) for kind in kinds if not kind.listed}
        number = sum(map(len, folders.values()))
        self._steps = Steps(self._progress, Phrase("reading files"), number)
        lists = {kind.kind: self._optional(kind.path) for kind in kinds if kind.listed}
        sources = self._optional(sources_file)
        known: dict[str, Collection[str] | None] = {
            kind.kind: self._listed_ids(lists[kind.kind], kind.path)
            if kind.listed
            else self._ids_in_folder(kind.path, folders[kind.kind])
            for kind in kinds
        }
        known.update((kind, None) for kind in self._resting_kinds(kinds))
        known["source"] = self._listed_ids(sources, sources_file)
        known["category"] = self.main.categories
        inspection = Inspection(
            self.main.languages,
            LinkCheck(known, {kind.kind: kind.path for kind in kinds if kind.listed}),
            self.media,
            self._folder,
            self.reports,
            thorough=self._thorough,
        )
        records = _Records(inspection, self.drafts if self._thorough else None)
        settings, blocks = self._settings(active, records)
        items: dict[str, dict[str, Any]] = {
            kind.kind: records.listed(kind.kind, kind.schema, lists[kind.kind])
            if kind.listed
            else self._items(kind, folders[kind.kind], records)
            for kind in kinds
        }
        cited = records.listed("source", Source, sources)
        inspection.every_file()
        if settings is None:
            return None
        base = BaseMap(
            self._folder, self.main.root, settings.map, self.reports, thorough=self._thorough
        )
        base.read(inspection.layers)
        return Exhibit(
            folder=self._folder,
            settings=settings,
            places=items.pop("place"),
            events=items.pop("event"),
            people=items.pop("person"),
            treaties=items.pop("treaty"),
            terms=items.pop("term"),
            sources=cited,
            tiles=base.tiles,
            layers=base.layers,
            panel_items=items,
            panel_settings=blocks,
        )

    def problems(self) -> tuple[Problem, ...]:
        """What was found so far, by file, line and column."""
        found = (problem for report in self.reports.all() for problem in report.problems())
        return tuple(
            sorted(found, key=lambda problem: (problem.place, problem.code, problem.message))
        )

    def _is_exhibit(self) -> bool:
        report = self.reports(".")
        if not is_folder(self._folder, report):
            return False
        self._around = entries(self._folder, report)
        names = [entry.name for entry in self._around]
        if report.problems():
            return False
        if EXHIBIT_FILE in names:
            return True
        best = closest(EXHIBIT_FILE, names)
        self.reports(EXHIBIT_FILE).error(
            Code.NO_EXHIBIT_FILE,
            START,
            Phrase("there is no {file} here", file=EXHIBIT_FILE)
            if names
            else Phrase("the folder is empty"),
            Phrase("rename “{best}” to {file}", best=best, file=EXHIBIT_FILE)
            if best
            else Phrase("give the folder of an exhibit"),
        )
        return False

    def _resting_kinds(self, read: list[FileKind]) -> set[str]:
        """Kinds of panels that the exhibit leaves out: a link to them is shown as plain words."""
        every = {kind.kind for panel in self._panels.values() for kind in panel.files}
        return every - {kind.kind for kind in read}

    def _look_around(self, active: list["Panel"], kinds: list[FileKind], sources_file: str) -> None:
        resting = {
            kind.path: panel.name
            for panel in self._panels.values()
            if panel not in active
            for kind in panel.files
        }
        folders = [*(kind.path for kind in kinds if not kind.listed), *_OTHER_FOLDERS]
        lists = [kind.path for kind in kinds if kind.listed]
        files = [EXHIBIT_FILE, *lists, sources_file]
        self._misnamed = top_level(self._around, self.reports, files, folders, resting)
        self.media.misnamed = MEDIA in self._misnamed

    def _ids(self, kind: FileKind) -> list[str]:
        if not any(entry.name == kind.path and entry.is_folder for entry in self._around):
            return []
        found, misnamed = item_files(self._folder, kind.path, self.reports)
        self._meant[kind.path] = misnamed
        for stem in found:
            if not re.fullmatch(ID_PATTERN, stem):
                slug = slugged(stem)
                misnamed.add(slug)
                self.reports(f"{kind.path}/{stem}.yaml").error(
                    Code.FILE_NAME,
                    START,
                    Phrase("“{stem}” cannot be the name of an item", stem=stem[:60]),
                    Phrase(
                        "rename the file to “{slug}.yaml”: small letters from a to z, figures, "
                        "and hyphens between words",
                        slug=slug,
                    )
                    if slug
                    else Phrase(
                        "rename the file: small letters from a to z, figures, "
                        "and hyphens between words"
                    ),
                )
        return found

    def _has(self, file: str) -> bool:
        return any(
            entry.name == file and not entry.is_folder and not entry.is_link
            for entry in self._around
        )

    def _optional(self, file: str) -> Document | None:
        if not self._has(file):
            return None
        return read_document(self._folder, self.reports(file), self._trees)

    def _listed_ids(self, document: Document | None, file: str) -> set[str] | None:
        if document:
            names = [name for name, _, _ in listed_entries(document)]
            ids = set(names) - {""}
            return ids if len(ids) == len(names) else None
        return None if self._has(file) or file in self._misnamed else set()

    def _ids_in_folder(self, folder: str, found: list[str]) -> Collection[str] | None:
        if folder in self._misnamed:
            return None
        sound = filter(re.compile(ID_PATTERN).fullmatch, found)
        return frozenset({*sound, *self._meant.get(folder, ())} - {""})

    def _settings(
        self, active: list["Panel"], records: "_Records"
    ) -> tuple[ExhibitFile | None, dict[str, Record]]:
        main, document = self.main, self.main.document
        if document is None:
            return None, {}
        blocks: dict[str, Record] = {}
        own = {panel.name for panel in self._panels.values() if panel.settings} - OWN_KEYS
        root = main.without(own)
        settings = records.one("", ExhibitFile, root, document) if root else None
        if settings and root:
            check_settings(settings, root, self._panels, document.report)
        for name in sorted(own - {panel.name for panel in active}):
            if main.root and name in main.root.keys:
                document.report.warn(
                    Code.UNKNOWN_KEY,
                    main.root.keys[name],
                    Phrase("nothing reads “{name}”", name=name),
                    Phrase("add “{name}” to `panels:`, or delete the block", name=name),
                )
        for panel in active:
            if panel.settings and panel.name in own:
                block = main.block(panel.name)
                record = (
                    records.one("", panel.settings, block, document)
                    if block
                    else _without_block(panel.name, panel.settings, document)
                )
                if record:
                    blocks[panel.name] = record
        return settings, blocks

    def _items(self, kind: FileKind, ids: list[str], records: "_Records") -> dict[str, Any]:
        items: dict[str, Item] = {}
        for item_id in ids:
            report = self.reports(f"{kind.path}/{item_id}.yaml")
            document = read_document(self._folder, report, self._trees)
            if document:
                item = records.one(kind.kind, kind.schema, document.root, document, item_id)
                if item:
                    items[item_id] = item
            self._steps.one_more()
        return items


class _Records:
    """Makes records of trees, looks at each, and keeps the trees if somebody wants them."""

    def __init__(self, inspection: Inspection, drafts: list[Draft] | None) -> None:
        self._inspection = inspection
        self._drafts = drafts

    def one(
        self,
        kind: str,
        schema: type[R],
        node: Node,
        document: Document,
        own_id: str | None = None,
    ) -> R | None:
        """A record; None, with problems, if it is not as it should be."""
        if own_id is not None and not re.fullmatch(ID_PATTERN, own_id):
            own_id = "x"
        known = document.made.get(node)
        record = known if isinstance(known, schema) else None
        if record is None:
            record = validate(schema, node, document.report, own_id)
        if kind and record and not document.report.problems():
            document.made[node] = record
        self._inspection.look(schema, node, document)
        if record is not None and self._drafts is not None:
            self._drafts.append(Draft(kind, getattr(record, "id", ""), record, node, document))
        if record is None and not document.report.errors:
            document.report.error(
                Code.WRONG_VALUE,
                node.at,
                Phrase("this cannot be read"),
                Phrase("compare with another of its kind"),
            )
        return record

    def listed(self, kind: str, schema: type[R], document: Document | None) -> dict[str, R]:
        """The records of a file that holds many, by id."""
        if document is None:
            return {}
        found = listed_entries(document)
        records: dict[str, R] = {}
        for name, node, keyed in found:
            record = self.one(kind, schema, node, document, name if keyed else None)
            if record:
                records[name] = record
            if issubclass(schema, Source):
                warn_of_unknown_variables(node, document.report)
        refuse_repeated([node for _, node, _ in found], document.report)
        return records


def _without_block(name: str, schema: type[Record], document: Document) -> Record | None:
    try:
        return parse(schema, {})
    except ValidationError:
        document.report.error(
            Code.MISSING_KEY,
            START,
            Phrase("“{name}” is missing, which the panel of this name needs", name=name),
            Phrase("add a block “{name}:” with its settings", name=name),
        )
        return None

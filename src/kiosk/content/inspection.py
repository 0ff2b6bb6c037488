"""Looks beyond types: at texts, at links, at the files that an item names."""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.content.document import Document
from kiosk.content.files import regular_size
from kiosk.content.folders import MEDIA, ReportFor, linked
from kiosk.content.items import ID_PATTERN
from kiosk.content.link_check import LinkCheck
from kiosk.content.listed import refuse_repeated
from kiosk.content.media import Media
from kiosk.content.nodes import Node, Scalar
from kiosk.content.nodes import Sequence as ListNode
from kiosk.content.record import Record
from kiosk.content.references import (
    GeoJsonFile,
    LinkTo,
    MediaFile,
    Reference,
    SoundFile,
    TileFolder,
)
from kiosk.content.report import Report
from kiosk.content.schema_plan import ListPlan, RecordPlan, ReferencePlan, TextPlan, plan_of, walk
from kiosk.content.texts import TextCheck


class Inspection:
    """What is known of the whole exhibit, held against each file."""

    def __init__(
        self,
        languages: Sequence[str],
        links: LinkCheck,
        media: Media,
        folder: Path,
        reports: ReportFor,
        *,
        thorough: bool,
    ) -> None:
        self._texts = TextCheck(languages, links.fault_in_text, thorough)
        self._links = links
        self._media = media
        self._folder = folder
        self._reports = reports
        self._thorough = thorough
        self.layers: set[str] = set()
        """GeoJSON files that something names, inside the exhibit."""

    def look(self, schema: type[Record], root: Node, document: Document) -> None:
        """One record of a file."""
        for plan, node, key in walk(plan_of(schema), root):
            match plan, node:
                case TextPlan(), _:
                    self._texts.look(node, key, lambda: document.rows, document.report)
                case ReferencePlan(), Scalar():
                    self._reference(plan.reference, node, document)
                case ListPlan(), ListNode():
                    refuse_repeated(node.items, document.report)
                case RecordPlan() | ReferencePlan() | ListPlan(), _:
                    pass

    def every_file(self) -> None:
        """Links and things that are no files, in folders that are not read name by name."""
        waiting = [str(self._folder / MEDIA), str(self._folder / "map")]
        while waiting:
            with suppress(OSError), os.scandir(waiting.pop()) as found:
                for entry in found:
                    if entry.is_symlink():
                        linked(self._report_of(entry))
                    elif entry.is_dir():
                        waiting.append(entry.path)
                    elif self._thorough and not entry.is_file():
                        regular_size(Path(entry.path), self._report_of(entry))

    def _report_of(self, entry: os.DirEntry[str]) -> Report:
        return self._reports(Path(entry.path).relative_to(self._folder).as_posix())

    def _reference(self, reference: Reference, node: Scalar, document: Document) -> None:
        match reference:
            case LinkTo(kind) if re.fullmatch(ID_PATTERN, node.value):
                self._links.check(kind, node.value, node.at, document.report)
            case LinkTo():
                pass
            case MediaFile():
                self._media.check_picture(node.value, node.at, document.report)
            case SoundFile():
                self._media.check_recording(node.value, node.at, document.report)
            case TileFolder():
                self._media.check_tiles(node.value, node.at, document.report)
            case GeoJsonFile():
                self._layer(node, document)

    def _layer(self, node: Scalar, document: Document) -> None:
        name, report = node.value, document.report
        path = self._media.inside(name, node.at, report)
        if path and not self._media.missing(path, name, node.at, report):
            self.layers.add(name)

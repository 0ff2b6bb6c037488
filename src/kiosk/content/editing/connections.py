"""Whether something leads to each item, each source and each file."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.draft import Draft
from kiosk.content.exhibit import Exhibit
from kiosk.content.folders import MEDIA, ReportFor, is_ignored
from kiosk.content.nodes import Scalar
from kiosk.content.phrase import Phrase
from kiosk.content.references import LinkTo, MediaFile, SoundFile
from kiosk.content.report import START
from kiosk.content.schema_plan import ReferencePlan, plan_of, walk

Name = tuple[str, str]
"""Kind and id."""


def look(drafts: Iterable[Draft], exhibit: Exhibit, reports: ReportFor) -> None:
    """Warn of orphans: items that neither name another nor are named, and unused files."""
    drafts = list(drafts)
    named: Counter[Name] = Counter()
    naming: set[Name] = set()
    files: set[str] = set()
    for draft in drafts:
        own = (draft.kind, draft.id)
        for name in set(_references(draft, files)) - {own}:
            named[name] += 1
            if name[0] not in {"source", "category"}:
                naming.add(own)
    for draft in drafts:
        own = (draft.kind, draft.id)
        if not named[own] and _asks_for_a_way(draft, exhibit, own in naming):
            draft.report.warn(
                Code.ORPHAN,
                draft.root.at,
                Phrase("nothing leads to the {kind} “{id}”", kind=draft.kind, id=draft.id),
                Phrase("cite it, or delete it")
                if draft.kind == "source"
                else Phrase("link to it from another item, or name another item in it"),
            )
    _unused(exhibit.folder / MEDIA, files, reports)


def _asks_for_a_way(draft: Draft, exhibit: Exhibit, names_others: bool) -> bool:
    match draft.kind:
        case "":
            return False
        case "source" | "term":
            return True
        case "place":
            return not names_others and exhibit.tells_of(exhibit.places[draft.id])
        case _:
            return not names_others


def _references(draft: Draft, files: set[str]) -> Iterator[Name]:
    for plan, node, _ in walk(plan_of(type(draft.record)), draft.root):
        match plan, node:
            case ReferencePlan(LinkTo(kind)), Scalar():
                yield kind, node.value
            case ReferencePlan(MediaFile() | SoundFile()), Scalar():
                files.add(node.value)
            case _:
                pass
    for passage in draft.passages:
        for link in passage.marked.links:
            yield link.kind, link.id


def _unused(media: Path, used: set[str], reports: ReportFor) -> None:
    for path in _files(media):
        if (name := path.relative_to(media).as_posix()) not in used:
            reports(f"{MEDIA}/{name}").warn(
                Code.UNUSED_FILE,
                START,
                Phrase("nothing shows this file"),
                Phrase("name it in an item, or delete it"),
            )


def _files(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as found:
        for entry in sorted(found, key=lambda each: each.name):
            if is_ignored(entry.name) or entry.is_symlink():
                continue
            if entry.is_dir():
                yield from _files(Path(entry.path))
            else:
                yield Path(entry.path)

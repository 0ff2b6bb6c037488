"""From a station's file to its settings, by the reader of exhibits."""

import os
from pathlib import Path

from pydantic import ValidationError

from kiosk.content.codes import Code
from kiosk.content.document import Document, read_document
from kiosk.content.main_file import EXHIBIT_FILE
from kiosk.content.nodes import Mapping, Node, Scalar, Sequence, data
from kiosk.content.phrase import Phrase
from kiosk.content.report import At, Report
from kiosk.content.schema import parse
from kiosk.content.validation import Loc, find, misfit_at, validate
from kiosk.settings.model import Settings
from kiosk.settings.read import Reading
from kiosk.settings.values import anchored

Setting = tuple[str, ...]
"""The keys on the way to it."""


def read_afresh(file: Path, *, thorough: bool = False) -> Reading:
    """All that can be read of a file. One that sets nothing, such as the example, is sound.

    `thorough` also looks for the exhibit, of which the running kiosk says more by itself.
    """
    report = Report(file.name)
    document = read_document(file.parent, report)
    settings = anchored(_settings(document), file.parent.absolute()) if document else Settings()
    if document and thorough:
        _look_for_exhibit(settings, document)
    problems = [each for each in report.problems() if each.code is not Code.EMPTY_FILE]
    problems.sort(key=lambda problem: problem.place)
    return Reading(settings, tuple(problems))


def _look_for_exhibit(settings: Settings, document: Document) -> None:
    folder = settings.exhibit
    if folder and not os.path.isfile(folder / EXHIBIT_FILE):  # noqa: PTH113 - never raises
        node, _ = find(document.root, ("exhibit",))
        document.report.warn(
            Code.NO_EXHIBIT_FILE,
            node.at,
            Phrase("there is no exhibit in {folder}", folder=folder),
            Phrase("write the path of a folder that has a file {file}", file=EXHIBIT_FILE),
        )


def _settings(document: Document) -> Settings:
    """What is left when each setting that is wrong is left out.

    Only when each is sound by itself is it known whether they go together.
    """
    report, root = document.report, document.root
    if isinstance(root, Mapping):
        root = _well_read(root, {(each.line, each.column) for each in report.problems()})
    while (settings := validate(Settings, root, report)) is None:
        wrong = _wrong(root) if isinstance(root, Mapping) else set[Setting]()
        if not wrong:
            return Settings()
        for path in wrong:
            _leave_out(path, root)
    return settings


def _well_read(block: Mapping, misread: set[At]) -> Mapping:
    """Without what the parser has complained of."""
    rest = Mapping(block.at)
    for key, node in block:
        at = block.keys[key]
        if at not in misread and not _touches(node, misread):
            rest.keys[key] = at
            rest.values[key] = _well_read(node, misread) if isinstance(node, Mapping) else node
    return rest


def _touches(node: Node, misread: set[At]) -> bool:
    match node:
        case Scalar():
            return node.at in misread
        case Mapping():
            return node.at in misread.difference(node.keys.values())
        case Sequence():
            return node.at in misread or any(_touches(each, misread) for each in node.items)


def _wrong(root: Mapping) -> set[Setting]:
    """The innermost settings in which something is wrong."""
    try:
        parse(Settings, data(root))
    except ValidationError as error:
        details = error.errors(include_url=False)
        return {_setting_at((*each["loc"], *misfit_at(each)), root) for each in details} - {()}
    return set()


def _setting_at(loc: Loc, root: Node) -> Setting:
    path: list[str] = []
    for step in loc:
        if not (isinstance(root, Mapping) and isinstance(step, str) and step in root.values):
            break
        path.append(step)
        root = root.values[step]
    return tuple(path)


def _leave_out(setting: Setting, root: Node) -> None:
    *blocks, name = setting
    for step in blocks:
        root = root.values.get(step, root) if isinstance(root, Mapping) else root
    if isinstance(root, Mapping):
        root.keys.pop(name, None)
        root.values.pop(name, None)

"""Puts the staff's code into a station's file, where it belongs, and touches nothing else of it."""

import re
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.composer import compose
from kiosk.content.decoding import decode
from kiosk.content.document import Document
from kiosk.content.files import read_bytes
from kiosk.content.nodes import Mapping, Scalar, data
from kiosk.content.report import START, Report
from kiosk.exchange.refusals import RefusedError, by_hand, refusals_of
from kiosk.exchange.sheet import Sheet
from kiosk.exchange.writing import write_all

_BLOCK, _KEY = "staff", "code"
_COMMENTED_OUT = re.compile(
    rf"^#({_BLOCK}:[ \t]*\r?\n(?:(?:##[^\r\n]*)?\r?\n)*)#(  {_KEY}: )[^\r\n]*", re.MULTILINE
)
"""As it stands in the file that comes with the program."""


def set_code(file: Path, code: str) -> None:
    """Write the code as it is kept; a file that is not there is made.

    Raises:
        RefusedError: the file cannot be read or written, and is as it was.
    """
    before: dict[str, bytes] = {}
    if file.exists() or file.is_symlink():
        document = _document(file)
        sheet = Sheet(file.parent, file.name, document)
        before[file.name] = sheet.raw
        new = _uncommented(sheet, document, code) or _changed(sheet, document.root, code)
    else:
        new = f"{_BLOCK}:\n  {_KEY}: {code}\n".encode()
    write_all(file.parent, {file.name: new}, before)


def _document(file: Path) -> Document:
    """What the file sets: nothing, where all of it is comments."""
    report = Report(file.name)
    raw = read_bytes(file, report)
    text = decode(raw, report) if raw is not None else None
    root = compose(text, report) if text is not None else None
    if [each.code for each in report.problems()] == [Code.EMPTY_FILE]:
        return Document(text or "", Mapping(START), Report(file.name))
    if text is None or root is None or report.errors:
        raise RefusedError(*refusals_of(report))
    return Document(text, root, report)


def _uncommented(sheet: Sheet, document: Document, code: str) -> bytes | None:
    """Without the # before block and key; None where they do not stand there, or one is set."""
    said = data(document.root)
    if not isinstance(said, dict) or _BLOCK in said:
        return None
    new, count = _COMMENTED_OUT.subn(rf"\g<1>\g<2>{code}", document.text, count=1)
    read = compose(new, Report(sheet.file))
    if not count or read is None or data(read) != {**said, _BLOCK: {_KEY: code}}:
        return None
    return sheet.raw[: -len(document.text.encode())] + new.encode()


def _changed(sheet: Sheet, root: object, code: str) -> bytes:
    """With the code in the place of another, or below what else is set."""
    if not isinstance(root, Mapping):
        raise by_hand(sheet.file, 1)
    block = root.values.get(_BLOCK)
    match block:
        case None:
            sheet.add(root, _BLOCK, {_KEY: code})
        case Mapping() if isinstance(kept := block.values.get(_KEY), Scalar):
            sheet.put(kept, code)
        case Mapping() if _KEY not in block.values:
            sheet.add(block, _KEY, code)
        case _:
            sheet.replace(block, {_KEY: code})
    return sheet.result()

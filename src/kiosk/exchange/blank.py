"""A file of an exhibit that says nothing yet, though comments may stand in it."""

from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.composer import compose
from kiosk.content.decoding import decode
from kiosk.content.document import Document
from kiosk.content.files import read_bytes
from kiosk.content.nodes import Mapping, Sequence
from kiosk.content.report import Report
from kiosk.exchange.refusals import by_hand


def blank_document(folder: Path, file: str, root: Sequence | Mapping) -> Document:
    """Such a file with `root` as what it shall say, empty so far, for a `Sheet`.

    Raises:
        RefusedError: it says something, or cannot be read.
    """
    report = Report(file)
    raw = read_bytes(folder / file, report)
    text = decode(raw, report) if raw is not None else None
    if text is None or compose(text, report) is not None:
        raise by_hand(file, 1)
    if [each.code for each in report.problems()] != [Code.EMPTY_FILE]:
        raise by_hand(file, 1)
    return Document(text, root, Report(file))

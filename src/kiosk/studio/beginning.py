"""A new item, of which there is only what it is called. No Qt."""

from kiosk.content.nodes import Data
from kiosk.content.phrase import Phrase
from kiosk.content.schemas.writing import FOLDER
from kiosk.exchange.layout import laid_out
from kiosk.exchange.refusals import refuse
from kiosk.exchange.sheet import Sheet
from kiosk.studio.form.fields import Shape, naming
from kiosk.studio.history import Stride, bytes_now
from kiosk.studio.inventory import Inventory


def begun(inventory: Inventory, kind: str, item: str, words: str) -> Stride:
    """The step that makes it.

    Args: what there is already; its kind; its id; what it is called.

    Raises:
        RefusedError: the list to which it belongs cannot be written.
    """
    named = naming(inventory.fields(kind))
    called: Data = {inventory.languages[0]: words} if named.shape is Shape.WORDS else words
    said, file = inventory.kind(kind), inventory.file_of(kind, item)
    there = (inventory.folder / file).is_file()
    if said.is_folder:
        lines = laid_out(named.key, called, 0)
        if (inventory.folder / FOLDER / said.name).is_file():
            lines = [said.modeline, *lines]
        return _new(file, lines)
    entry: dict[str, Data] = {"id": item, named.key: called}
    if there:
        return _appended(inventory, file, entry)
    return _new(file, [line.removeprefix("  ") for line in laid_out("x", [entry], 0)[1:]])


def _new(file: str, lines: list[str]) -> Stride:
    return Stride(file, {file: None}, {file: ("\n".join(lines) + "\n").encode("utf-8")})


def _appended(inventory: Inventory, file: str, entry: dict[str, Data]) -> Stride:
    document = inventory.document(file)
    if document is None:
        raise refuse(file, 1, Phrase("it cannot be read; mend it first"))
    sheet = Sheet(inventory.folder, file, document)
    sheet.append(entry)
    old = bytes_now(inventory.folder, file)
    return Stride(f"{file}#+", {file: old}, {file: sheet.result()})

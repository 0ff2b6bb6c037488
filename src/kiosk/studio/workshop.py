"""What is done to an exhibit's files. No Qt."""

from collections.abc import Callable
from pathlib import Path as FilePath

from kiosk.content.phrase import Phrase
from kiosk.content.value_words import slugged
from kiosk.exchange.refusals import refuse
from kiosk.studio.beginning import begun
from kiosk.studio.changing import Change
from kiosk.studio.form.path import Path
from kiosk.studio.history import History, Stride, bytes_now
from kiosk.studio.inventory import Inventory
from kiosk.studio.opened import Opened
from kiosk.studio.pictures import MEDIA, taken


class Workshop:
    """An exhibit under a curator's hands: each step is written, and can be taken back."""

    def __init__(self, inventory: Inventory) -> None:
        self.history = History(inventory.folder)
        self.inventory = inventory
        self._folder = inventory.folder

    def change(self, opened: Opened, key: str, act: Callable[[Change, Path], None]) -> None:
        """Do something to a field of an item, and write it.

        Args: the item; the path of the field, as a form's row has it; what is done.

        Raises:
            RefusedError: nothing was changed.
        """
        change = self._begun(opened, opened.base)
        act(change, opened.path(key))
        self._take(opened.file, key, change.result())

    def take_picture(self, opened: Opened, key: str, picture: FilePath) -> None:
        """Put a picture into the exhibit, and its name into a field.

        Raises:
            RefusedError: nothing was changed.
        """
        found = taken(self._folder, picture)
        change = self._begun(opened, opened.base)
        change.say(opened.path(key), found.name)
        new = {opened.file: change.result()}
        old = {opened.file: bytes_now(self._folder, opened.file)}
        if found.old:
            stride = Stride(f"{opened.file}#{key}", old, new)
        else:
            name = f"{MEDIA}/{found.name}"
            stride = Stride(name, {**old, name: None}, {**new, name: found.content})
        self.history.close()
        self.history.take(stride)

    def create(self, kind: str, words: str) -> str:
        """A new item, of which there is only what it is called; returns its id.

        Raises:
            RefusedError: there is one of this name, or it cannot be written.
        """
        path, item = self.inventory.kind(kind).path, slugged(words)
        if not item:
            raise refuse(path, 0, Phrase("write a name with letters"))
        if item in self.inventory.offers(None).get(kind, {}):
            sentence = Phrase("there is “{item}” already; choose another name", item=item)
            raise refuse(path, 0, sentence)
        self.history.close()
        self.history.take(begun(self.inventory, kind, item, words))
        return item

    def delete(self, opened: Opened) -> None:
        """Take an item away.

        Raises:
            RefusedError: nothing was changed.
        """
        self.history.close()
        if not opened.base:
            old = bytes_now(self._folder, opened.file)
            self.history.take(Stride(opened.file, {opened.file: old}, {opened.file: None}))
            return
        change = self._begun(opened, ())
        change.drop(opened.base)
        self._take(opened.file, "", change.result())

    def _begun(self, opened: Opened, base: Path) -> Change:
        languages = self.inventory.languages
        return Change(self._folder, opened.document, base, opened.fields, languages)

    def _take(self, file: str, key: str, new: bytes) -> None:
        old = bytes_now(self._folder, file)
        if new != old:
            self.history.take(Stride(f"{file}#{key}", {file: old}, {file: new}))

"""Makes and deletes items."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exchange.refusals import RefusedError
from kiosk.studio.form_model import FormModel
from kiosk.studio.inventory import MAIN
from kiosk.studio.shelf_model import ShelfModel
from kiosk.studio.steps import Steps
from kiosk.studio.words import Words
from kiosk.studio.workshop import Workshop
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Making(QObject):
    """A new item has the kind that is open in the list, and needs a name."""

    changed = Signal()
    made = Signal(str, str)
    """Kind and id."""
    deleted = Signal()

    def __init__(
        self,
        workshop: Workshop,
        shelf: ShelfModel,
        form: FormModel,
        steps: Steps,
        words: Words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workshop = workshop
        self._shelf = shelf
        self._form = form
        self._steps = steps
        self._words = words
        self._naming = False
        shelf.kindChanged.connect(self.forgetName)

    @Slot()
    def askName(self) -> None:
        """What is it called?"""
        self._ask(True)

    @Slot()
    def forgetName(self) -> None:
        """It is not to be made."""
        self._ask(False)

    @Slot(str)
    def create(self, name: str) -> None:
        """Make what is called so, and open its form."""
        kind, name = self._shelf.kind, name.strip()
        if not name or not self._naming:
            self.forgetName()
            return
        try:
            item = self._workshop.create(kind, name)
        except RefusedError as error:
            self._steps.refuse(error)
            return
        self.forgetName()
        self._form.open(kind, item)
        self.made.emit(kind, item)
        self._steps.tell(self._words.made.format(name=name))

    @Slot()
    def delete(self) -> None:
        """Take the open item away."""
        self._form.settle()
        opened, name = self._form.opened, self._form.title
        if not opened or not opened.id:
            return
        try:
            self._workshop.delete(opened)
        except RefusedError as error:
            self._steps.refuse(error)
            return
        self._form.open("", "")
        self.deleted.emit()
        self._steps.tell(self._words.deleted.format(name=name))

    def _ask(self, naming: bool) -> None:
        self._naming = naming
        self.changed.emit()

    @Property(bool, notify=changed)
    def isNaming(self) -> bool:
        """Whether a new item waits for its name."""
        return self._naming

    @Property(str, notify=changed)
    def newWord(self) -> str:
        """On what makes a new item; empty where there can be none."""
        kind = self._shelf.kind
        if not kind or kind == MAIN:
            return ""
        name = self._words.kinds.get(kind, kind)
        return self._words.one.get(kind, self._words.new.format(kind=name))

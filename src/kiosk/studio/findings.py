"""What is to be mended, all over the exhibit."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.problems import Problem, Severity
from kiosk.studio.form_model import FormModel
from kiosk.studio.inventory import Inventory
from kiosk.studio.words import Words
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Findings(QObject):
    """Errors before hints."""

    changed = Signal()
    picked = Signal(str, str)
    """Kind and id of the item that shall be opened."""
    homeless = Signal(object)
    """A problem of a file that is no item's."""

    def __init__(
        self, inventory: Inventory, form: FormModel, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._inventory = inventory
        self._form = form
        self._words = words
        self._problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All of them."""
        return self._problems

    def know(self, problems: Iterable[Problem]) -> None:
        """These are there now."""
        self._problems = tuple(problems)
        self.changed.emit()

    def keys(self, *severities: Severity) -> set[str]:
        """The items, and kinds where it is no item, of which some are."""
        return {self._key_of(each) for each in self._problems if each.severity in severities}

    @Slot()
    def showNext(self) -> None:
        """Open what is to be mended next, behind what is open now."""
        if not self._problems:
            return
        here = [index for index, each in enumerate(self._problems) if self._is_open(each)]
        problem = self._problems[(max(here, default=-1) + 1) % len(self._problems)]
        kind, item = self._at(problem)
        if kind:
            self.picked.emit(kind, item)
            self._form.go_to_problem(problem)
        else:
            self.homeless.emit(problem)

    def _is_open(self, problem: Problem) -> bool:
        return "{}:{}".format(*self._at(problem)) == self._form.key

    def _key_of(self, problem: Problem) -> str:
        kind, item = self._at(problem)
        return f"{kind}:{item}" if item else kind

    def _at(self, problem: Problem) -> tuple[str, str]:
        return self._inventory.item_at(problem.file, problem.line)

    def _count(self, severity: Severity) -> int:
        return sum(each.severity is severity for each in self._problems)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many errors and hints there are."""
        errors, hints = self._count(Severity.ERROR), self._count(Severity.WARNING)
        said = [self._words.errors.format(count=errors)] if errors else []
        said += [self._words.hints.format(count=hints)] if hints else []
        return " · ".join(said) or self._words.sound

    @Property(bool, notify=changed)
    def isSound(self) -> bool:
        """Whether nothing is to be mended."""
        return not self._problems

    @Property(bool, notify=changed)
    def isBroken(self) -> bool:
        """Whether there is an error."""
        return bool(self._count(Severity.ERROR))

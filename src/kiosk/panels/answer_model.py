"""An answer, as QML shows it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.panels.answer import NO_ANSWER, Answer, CorrectionRow, SourceRow
from kiosk.panels.cards import Link
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class AnswerModel(QObject):
    """What a visitor reads who asks something of a screen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer = NO_ANSWER
        self._links = RowsModel(Link, self)
        self._corrections = RowsModel(CorrectionRow, self)
        self._sources = RowsModel(SourceRow, self)

    def set(self, answer: Answer) -> None:
        """Show another answer, or none."""
        if answer != self._answer:
            self._answer = answer
            self._links.set_rows(answer.links)
            self._corrections.set_rows(answer.corrections)
            self._sources.set_rows(answer.sources)
            self.changed.emit()

    @Property(str, notify=changed)
    def asked(self) -> str:
        """What was asked, one of `kiosk.panels.questions`."""
        return self._answer.asked

    @Property(str, notify=changed)
    def about(self) -> str:
        """The item that it is about, as KIND:ID."""
        return self._answer.about

    @Property(str, notify=changed)
    def title(self) -> str:
        """What that item is called."""
        return self._answer.title

    @Property(str, notify=changed)
    def certainty(self) -> str:
        """`verified`, `approximate` or `disputed`; empty where it is not asked."""
        return self._answer.certainty

    @Property(int, notify=changed)
    def uncertain(self) -> int:
        """Metres by which its place on the map may be wrong; 0 where that is not known."""
        return self._answer.uncertain

    @Property(str, notify=changed)
    def text(self) -> str:
        """The answer, as escaped StyledText; may be empty."""
        return self._answer.text

    @Property(str, notify=changed)
    def code(self) -> str:
        """What a telephone reads."""
        return self._answer.code

    @Property(str, notify=changed)
    def address(self) -> str:
        """The museum's, where a telephone reads nothing else."""
        return self._answer.address

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many sources there are."""
        return len(self._answer.sources)

    @Property(bool, notify=changed)
    def graded(self) -> bool:
        """Whether it is said how far the sources may be trusted."""
        return any(each.grade for each in self._answer.sources)

    @Property(QObject, constant=True)
    def links(self) -> RowsModel[Link]:
        """Where its text leads."""
        return self._links

    @Property(QObject, constant=True)
    def corrections(self) -> RowsModel[CorrectionRow]:
        """Where an earlier text of the museum said otherwise."""
        return self._corrections

    @Property(QObject, constant=True)
    def sources(self) -> RowsModel[SourceRow]:
        """The sources."""
        return self._sources

"""How an item is known, as QML shows it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.panels.evidence import NO_EVIDENCE, Evidence, SourceRow
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.panels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class EvidenceModel(QObject):
    """What an item rests on, while a visitor asks for it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = NO_EVIDENCE
        self._sources = RowsModel(SourceRow, self)

    def set(self, evidence: Evidence) -> None:
        """Show other evidence, or none."""
        if evidence != self._evidence:
            self._evidence = evidence
            self._sources.set_rows(evidence.sources)
            self.changed.emit()

    @Property(bool, notify=changed)
    def present(self) -> bool:
        """Whether anybody asks."""
        return self._evidence != NO_EVIDENCE

    @Property(str, notify=changed)
    def title(self) -> str:
        """What it is about."""
        return self._evidence.title

    @Property(str, notify=changed)
    def certainty(self) -> str:
        """`verified`, `approximate` or `disputed`."""
        return self._evidence.certainty

    @Property(int, notify=changed)
    def uncertain(self) -> int:
        """Metres by which its place on the map may be wrong; 0 where that is not known."""
        return self._evidence.uncertain

    @Property(str, notify=changed)
    def note(self) -> str:
        """How it is known, and what is disputed, as escaped StyledText."""
        return self._evidence.note

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many sources there are."""
        return len(self._evidence.sources)

    @Property(bool, notify=changed)
    def graded(self) -> bool:
        """Whether it is said how far the sources may be trusted."""
        return any(each.grade for each in self._evidence.sources)

    @Property(QObject, constant=True)
    def sources(self) -> RowsModel[SourceRow]:
        """The sources."""
        return self._sources

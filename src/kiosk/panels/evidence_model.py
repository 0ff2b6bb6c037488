"""How an item is known, as QML shows it: leaf by leaf."""

from PySide6.QtCore import QObject, Signal, Slot
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

    asked = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = NO_EVIDENCE
        self._leaf = 0
        self._a_leaf = 4
        self._sources = RowsModel(SourceRow, self)

    def set(self, evidence: Evidence) -> None:
        """Show other evidence, or none; in another language it stays on its leaf."""
        if evidence == self._evidence:
            return
        before, self._evidence = self._evidence, evidence
        if [each.key for each in before.sources] != [each.key for each in evidence.sources]:
            self._leaf = 0
        self._turn()
        self.asked.emit()

    @Slot(int)
    def turnTo(self, leaf: int) -> None:  # noqa: N802
        """Show another leaf, from 0; beyond the ends nothing changes."""
        if 0 <= leaf < self.leaves and leaf != self._leaf:
            self._leaf = leaf
            self._turn()

    @Slot(int)
    def makeRoom(self, sources: int) -> None:  # noqa: N802
        """So many sources have room on a leaf, at least 1."""
        if sources != self._a_leaf:
            self._leaf = self._leaf * self._a_leaf // sources
            self._a_leaf = sources
            self._turn()

    def _turn(self) -> None:
        first = self._leaf * self._a_leaf
        self._sources.set_rows(self._evidence.sources[first : first + self._a_leaf])
        self.changed.emit()

    @Property(bool, notify=asked)
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

    @Property(int, notify=changed)
    def leaf(self) -> int:
        """The leaf that is shown, from 0."""
        return self._leaf

    @Property(int, notify=changed)
    def leaves(self) -> int:
        """How many leaves there are."""
        return max(1, -(-len(self._evidence.sources) // self._a_leaf))

    @Property(QObject, constant=True)
    def sources(self) -> RowsModel[SourceRow]:
        """The sources on the leaf."""
        return self._sources

"""The studio: the list of what there is, the form of one thing, and the preview that shows it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.document import read_document
from kiosk.content.problems import Problem, Severity
from kiosk.content.read import Panel
from kiosk.content.report import Report
from kiosk.content.trial import Trial
from kiosk.preview.model import Preview
from kiosk.preview.texts import Spot
from kiosk.studio.checking import Checking
from kiosk.studio.chooser import Chooser
from kiosk.studio.editing import Editing
from kiosk.studio.findings import Findings
from kiosk.studio.following import Following
from kiosk.studio.form_model import FormModel
from kiosk.studio.inventory import Inventory
from kiosk.studio.making import Making
from kiosk.studio.map_picker import MapPicker
from kiosk.studio.own_words import OwnWords
from kiosk.studio.shelf_model import ShelfModel
from kiosk.studio.steps import Steps
from kiosk.studio.typist import Typist
from kiosk.studio.words import Words
from kiosk.studio.workshop import Workshop
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Studio(QObject):
    """One exhibit on a curator's desk: the parts of the window, and what each tells the others."""

    def __init__(
        self,
        folder: Path,
        panels: Mapping[str, Panel],
        words: Words,
        trial: Trial | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Args: the exhibit; the installed panels; what the studio says; what opens pictures for a
        trial."""
        super().__init__(parent)
        self._words = words
        self._own_words = OwnWords(words, self)
        self._inventory = Inventory(folder, panels)
        workshop = Workshop(self._inventory)
        self._form = FormModel(self._inventory, words, self)
        self._editing = Editing(workshop, self._form, words, self)
        self._steps = Steps(workshop.history, words, self)
        self._shelf = ShelfModel(self._inventory, self._form, words, self)
        self._making = Making(workshop, self._shelf, self._form, self._steps, words, self)
        self._findings = Findings(self._inventory, self._form, words, self)
        self._checking = Checking(folder, panels, trial, self)
        self._following = Following(self)
        self._chooser = Chooser(self)
        self._picker = MapPicker(self)
        self._connect()

    def _connect(self) -> None:
        self._form.beside.chosen.connect(self._following.speak)
        self._editing.saved.connect(self._steps.tell_saved)
        self._editing.saved.connect(self._checking.look_soon)
        self._editing.refused.connect(self._steps.tell)
        self._editing.typist.lost.connect(self._steps.tell_lost)
        self._editing.typist.missed.connect(self._steps.tell_missed)
        self._steps.turning.connect(self._form.settle)
        self._steps.turned.connect(self._turned)
        self._shelf.kindChanged.connect(self._form.settle)
        self._shelf.picked.connect(self.open)
        self._making.made.connect(self._following.visit)
        self._making.made.connect(self._look_again)
        self._making.deleted.connect(self._look_again)
        self._findings.picked.connect(self.open)
        self._findings.homeless.connect(self._tell)
        self._checking.checked.connect(self._know)
        self._chooser.chosen.connect(self._editing.take_or_leave)
        self._chooser.closed.connect(self._form.go_back_to)
        self._picker.placed.connect(self._editing.put_position)
        self._picker.closed.connect(self._form.go_back_to)

    def attend(self, preview: Preview) -> None:
        """Go with a preview of the same exhibit."""
        self._following.attend(preview)
        preview.problemsChanged.connect(self._look_again)

    def opens(self, spot: Spot) -> str:
        """Show the field in which words of the picture stand; returns what to say of it."""
        kind, item = self._inventory.item_at(spot.file, spot.line)
        if kind:
            self._form.open(kind, item)
            self._shelf.open_kind(kind)
            if spot.language:
                self._form.beside.choose(spot.language)
            self._form.go_to(spot.line, spot.column)
        return f"{spot.file}: {spot.line}"

    @Slot(str, str)
    def open(self, kind: str, item: str) -> None:
        """Show the form of an item, and the item in the preview."""
        self._shelf.open_kind(kind)
        self._steps.tell("")
        self._form.open(kind, item)
        if self._form.opened is None:
            self._tell_why_not(kind, item)
        self._following.visit(kind, item)

    def close(self) -> None:
        """Write what was typed, and end what is under way."""
        self._form.settle()
        self._checking.close()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Offer what a field can name."""
        row = self._form.row(key)
        if row:
            title = self._words.choose_title.format(field=row.sentence or row.label)
            self._chooser.open(row, title, self._form.offers)

    @Slot(str)
    def locate(self, key: str) -> None:
        """Offer the map for a position."""
        row, exhibit = self._form.row(key), self._following.exhibit
        if row and exhibit:
            self._picker.open(key, exhibit, row.value, row.beside)
        elif row:
            self._steps.tell(self._words.no_map)

    def _turned(self, file: str) -> None:
        """What comes back is shown, where nothing else is."""
        if self._form.opened is None and (self._inventory.folder / file).is_file():
            self._form.open(*self._inventory.item_at(file, 1))
        self._look_again()

    def _look_again(self) -> None:
        """Files have changed, or the preview has read them."""
        self._checking.look_soon()
        self._know()

    def _know(self) -> None:
        now = self._following.problems
        more = (each for each in self._checking.problems if each not in now)
        self._findings.know((*now, *sorted(more, key=lambda each: each.severity)))
        offers = self._inventory.offers(self._following.exhibit)
        self._form.know(offers, self._findings.problems)
        self._editing.typist.try_again()
        broken = self._findings.keys(Severity.ERROR)
        self._shelf.know(broken, self._findings.keys(*Severity))

    def _tell_why_not(self, kind: str, item: str) -> None:
        """What is wrong with a file that cannot be read."""
        report = Report(self._inventory.file_of(kind, item))
        read_document(self._inventory.folder, report)
        self._tell(*report.problems())

    def _tell(self, *problems: Problem) -> None:
        self._steps.tell("; ".join(map(self._words.told, problems)))

    @Property(str, constant=True)
    def title(self) -> str:
        """The window's."""
        folder = self._inventory.folder
        return self._words.title.format(folder=folder.name or str(folder))

    @Property(OwnWords, constant=True)
    def words(self) -> OwnWords:
        """What the studio itself says."""
        return self._own_words

    @Property(ShelfModel, constant=True)
    def shelf(self) -> ShelfModel:
        """The list of what there is."""
        return self._shelf

    @Property(FormModel, constant=True)
    def form(self) -> FormModel:
        """The form of what is open."""
        return self._form

    @Property(Editing, constant=True)
    def editing(self) -> Editing:
        """What can be done in it."""
        return self._editing

    @Property(Typist, constant=True)
    def typist(self) -> Typist:
        """What is typed in it."""
        return self._editing.typist

    @Property(Chooser, constant=True)
    def chooser(self) -> Chooser:
        """What can be chosen for a field."""
        return self._chooser

    @Property(MapPicker, constant=True)
    def picker(self) -> MapPicker:
        """The map on which a place is touched."""
        return self._picker

    @Property(Making, constant=True)
    def making(self) -> Making:
        """What makes and deletes items."""
        return self._making

    @Property(Steps, constant=True)
    def steps(self) -> Steps:
        """What was done, and the way back."""
        return self._steps

    @Property(Findings, constant=True)
    def findings(self) -> Findings:
        """What is to be mended."""
        return self._findings

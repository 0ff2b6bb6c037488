"""The studio: the list of what there is, the form of one thing, and the preview that shows it."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.document import read_document
from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem, Severity
from kiosk.content.read import Panel
from kiosk.content.report import Report
from kiosk.content.trial import Trial
from kiosk.exchange.refusals import RefusedError, told
from kiosk.preview.model import Preview
from kiosk.preview.texts import Spot
from kiosk.studio.checking import Checking
from kiosk.studio.chooser import Chooser
from kiosk.studio.form_model import FormModel
from kiosk.studio.map_picker import MapPicker
from kiosk.studio.own_words import OwnWords
from kiosk.studio.shelf import Shelved, shelved
from kiosk.studio.words import Words
from kiosk.studio.workshop import MAIN, Workshop
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.studio"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Studio(QObject):
    """One exhibit on a curator's desk."""

    stateChanged = Signal()
    problemsChanged = Signal()
    shelfAsked = Signal(int)
    """The row of the list that shall be in view."""

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
        self._folder = folder
        self._words = words
        self._own_words = OwnWords(words, self)
        self._workshop = Workshop(folder, panels)
        self._preview: Preview | None = None
        self._searched = ""
        self._kind = ""
        self._naming = ""
        self._in_view = ""
        self._unseen = "", ""
        self._note = ""
        self._problems: tuple[Problem, ...] = ()
        self._form = FormModel(self._workshop, words, self)
        self._chooser = Chooser(self)
        self._picker = MapPicker(self)
        self._checking = Checking(folder, panels, trial, self)
        self._shelf = RowsModel(Shelved, self)
        self._form.saved.connect(self._saved)
        self._form.refused.connect(self._say)
        self._form.besideChanged.connect(self._speak)
        self._form.itemChanged.connect(self._shelve)
        self._chooser.chosen.connect(self._chosen)
        self._chooser.closed.connect(self._form.go_back_to)
        self._picker.placed.connect(self._form.put_position)
        self._picker.closed.connect(self._form.go_back_to)
        self._checking.checked.connect(self._know)

    def attend(self, preview: Preview) -> None:
        """Go with a preview of the same exhibit."""
        self._preview = preview
        preview.problemsChanged.connect(self._look_again)
        preview.shown.connect(self._catch_up)

    def opens(self, spot: Spot) -> str:
        """Show the field in which words of the picture stand; returns what to say of it."""
        kind, item = self._at(spot.file, spot.line)
        if not kind:
            return f"{spot.file}: {spot.line}"
        self._form.open(kind, item)
        self._kind = kind
        if spot.language:
            self._form.setBeside(spot.language)
        self._form.go_to(spot.line, spot.column)
        self._shelve()
        return f"{spot.file}: {spot.line}"

    def close(self) -> None:
        """Write what was typed, and end what is under way."""
        self._form.settle()
        self._checking.close()

    @Slot(str)
    def openRow(self, key: str) -> None:
        """Open a kind, or an item of one."""
        kind, _, item = key.partition(":")
        self._naming = ""
        if not item and kind != MAIN:
            self._form.settle()
            self._kind = "" if self._kind == kind and not self._searched else kind
            self._shelve()
            self.stateChanged.emit()
            return
        self._kind = kind
        self._say("")
        self._form.open(kind, item)
        if self._form.opened is None:
            self._say(self._why_not(kind, item))
        self._visit(kind, item)

    @Slot(str)
    def search(self, words: str) -> None:
        """Show what has these words in its name or its id."""
        self._searched = words.strip()
        self._shelve()

    @Slot()
    def askName(self) -> None:
        """A new thing of the kind that is open needs a name."""
        self._naming = self._kind
        self.stateChanged.emit()

    @Slot()
    def forgetName(self) -> None:
        """It is not to be made."""
        self._naming = ""
        self.stateChanged.emit()

    @Slot(str)
    def create(self, name: str) -> None:
        """Make it."""
        kind, self._naming = self._naming, ""
        if not kind or not name.strip():
            self.stateChanged.emit()
            return
        try:
            item = self._workshop.create(kind, name.strip())
        except RefusedError as error:
            self._naming = kind
            self._refuse(error)
            return
        self._form.open(kind, item)
        self._visit(kind, item)
        self._look_again()
        self._say(self._words.made.format(name=name.strip()))

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
            self._refuse(error)
            return
        self._form.open("", "")
        self._look_again()
        self._say(self._words.deleted.format(name=name))

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        self._turn(back=True)

    @Slot()
    def redo(self) -> None:
        """Take it again."""
        self._turn(back=False)

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
        row = self._form.row(key)
        exhibit = self._preview.exhibit if self._preview else None
        if row and exhibit:
            self._picker.open(key, exhibit, row.value, row.beside)
        elif row:
            self._say(self._words.no_map)

    @Slot()
    def nextProblem(self) -> None:
        """Open what is to be mended next: errors before hints, behind what is open now."""
        if not self._problems:
            return
        here = self._form.key
        keys = ["{}:{}".format(*self._at(each.file, each.line)) for each in self._problems]
        place = max((index for index, key in enumerate(keys) if key == here), default=-1)
        problem = self._problems[(place + 1) % len(self._problems)]
        kind, item = self._at(problem.file, problem.line)
        if kind:
            self.openRow(f"{kind}:{item}")
            self._form.go_to_problem(problem)
        else:
            self._say(self._told(problem))

    def _turn(self, *, back: bool) -> None:
        self._form.settle()
        history = self._workshop.history
        try:
            stride = history.undo() if back else history.redo()
        except RefusedError as error:
            self._refuse(error)
            return
        if stride is None:
            return
        file = stride.where.partition("#")[0]
        if self._form.opened is None and (self._folder / file).is_file():
            self._form.open(*self._at(file, 1))
        self._look_again()
        self._say(self._words.saved.format(file=file))

    def _saved(self, file: str) -> None:
        self._say(self._words.saved.format(file=file))
        self._checking.look_soon()

    def _refuse(self, error: RefusedError) -> None:
        self._say(told(error, self._words.language))

    def _say(self, sentence: str) -> None:
        self._note = sentence
        self.stateChanged.emit()

    def _speak(self, language: str) -> None:
        if self._preview:
            self._preview.choose(f"language:{language}")

    def _chosen(self, key: str, value: str) -> None:
        row = self._form.row(key)
        if row is None:
            return
        if row.is_list:
            values = [each for each in row.options if each != value]
            self._form.putAll(key, values if len(values) < len(row.options) else [*values, value])
        else:
            self._form.set(key, value)

    def _look_again(self) -> None:
        """Files have changed, or the preview has read them."""
        self._checking.look_soon()
        self._know()

    def _know(self) -> None:
        exhibit = self._preview.exhibit if self._preview else None
        now = self._preview.problems if self._preview else ()
        more = (each for each in self._checking.problems if each not in now)
        self._problems = (*now, *sorted(more, key=lambda each: each.severity))
        self._form.know(self._workshop.offers(exhibit), self._problems)
        self._shelve()
        self.problemsChanged.emit()

    def _shelve(self) -> None:
        opened = self._form.opened
        chosen = (self._kind, opened.id if opened and opened.kind == self._kind else "")
        broken = {self._key_of(each) for each in self._problems if each.severity is Severity.ERROR}
        hinted = {self._key_of(each) for each in self._problems}
        self._shelf.set_rows(
            tuple(
                shelved(
                    self._workshop.kinds,
                    self._words.kinds,
                    self._form.offers,
                    chosen,
                    self._searched,
                    broken,
                    hinted,
                )
            )
        )
        if self._form.key != self._in_view:
            self._in_view = self._form.key
            rows = enumerate(self._shelf.rows)
            self.shelfAsked.emit(next((index for index, each in rows if each.chosen), -1))

    def _key_of(self, problem: Problem) -> str:
        kind, item = self._at(problem.file, problem.line)
        return f"{kind}:{item}" if item else kind

    def _at(self, file: str, line: int) -> tuple[str, str]:
        return self._workshop.item_at(file, line)

    def _visit(self, kind: str, item: str) -> None:
        """Let the preview show it, as soon as its exhibit has it."""
        self._unseen = kind, item
        self._catch_up()

    def _catch_up(self) -> None:
        kind, item = self._unseen
        preview = self._preview
        if not kind or preview is None or preview.exhibit is None:
            return
        kiosk = preview.stage.kiosk
        if kind == MAIN:
            self._unseen = "", ""
            kiosk.startOver()
        elif preview.exhibit.item(kind, item):
            self._unseen = "", ""
            kiosk.enter()
            kiosk.open(kind, item)

    def _why_not(self, kind: str, item: str) -> str:
        """What is wrong with a file that cannot be read."""
        file = self._workshop.file_of(kind, item)
        report = Report(file)
        read_document(self._folder, report)
        return "; ".join(map(self._told, report.problems()))

    def _told(self, problem: Problem) -> str:
        language = self._words.language
        return self._words.unreadable.format(
            file=problem.file,
            line=problem.line,
            message=in_language(problem.message, language),
            help=in_language(problem.help, language),
        )

    def _count(self, severity: Severity) -> int:
        return sum(each.severity is severity for each in self._problems)

    @Property(FormModel, constant=True)
    def form(self) -> FormModel:
        """The form of what is open."""
        return self._form

    @Property(Chooser, constant=True)
    def chooser(self) -> Chooser:
        """What can be chosen for a field."""
        return self._chooser

    @Property(MapPicker, constant=True)
    def picker(self) -> MapPicker:
        """The map on which a place is touched."""
        return self._picker

    @Property(OwnWords, constant=True)
    def words(self) -> OwnWords:
        """What the studio itself says."""
        return self._own_words

    @Property(QObject, constant=True)
    def shelf(self) -> RowsModel[Shelved]:
        """Kinds and items."""
        return self._shelf

    @Property(str, constant=True)
    def title(self) -> str:
        """The window's."""
        return self._words.title.format(folder=self._folder.name or str(self._folder))

    @Property(bool, notify=stateChanged)
    def canUndo(self) -> bool:
        """Whether a step can be taken back."""
        return self._workshop.history.can_undo

    @Property(bool, notify=stateChanged)
    def canRedo(self) -> bool:
        """Whether a step can be taken again."""
        return self._workshop.history.can_redo

    @Property(str, notify=stateChanged)
    def note(self) -> str:
        """What happened last, in a sentence."""
        return self._note

    @Property(str, notify=stateChanged)
    def newWord(self) -> str:
        """On what makes a new thing of the open kind; empty where there can be none."""
        if not self._kind or self._kind == MAIN:
            return ""
        kind = self._words.kinds.get(self._kind, self._kind)
        return self._words.one.get(self._kind, self._words.new.format(kind=kind))

    @Property(bool, notify=stateChanged)
    def isNaming(self) -> bool:
        """Whether a new thing waits for its name."""
        return bool(self._naming)

    @Property(str, notify=problemsChanged)
    def summary(self) -> str:
        """How many errors and hints there are."""
        errors, hints = self._count(Severity.ERROR), self._count(Severity.WARNING)
        said = [self._words.errors.format(count=errors)] if errors else []
        said += [self._words.hints.format(count=hints)] if hints else []
        return " · ".join(said) or self._words.sound

    @Property(bool, notify=problemsChanged)
    def isSound(self) -> bool:
        """Whether nothing is to be mended."""
        return not self._problems

    @Property(bool, notify=problemsChanged)
    def isBroken(self) -> bool:
        """Whether there is an error."""
        return bool(self._count(Severity.ERROR))

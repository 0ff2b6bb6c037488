"""What the preview's window shows: stage, switches, what is wrong, and what was looked up."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.collecting import collecting_nothing
from kiosk.content.codes import Code
from kiosk.content.document import Trees
from kiosk.content.exhibit import Exhibit
from kiosk.content.phrase import in_language
from kiosk.content.problems import Problem
from kiosk.content.pseudo import PSEUDO_LANGUAGES, written_in
from kiosk.content.read import read_exhibit
from kiosk.panels import PanelKind
from kiosk.preview.inspector import touched_at
from kiosk.preview.opening import Opens
from kiosk.preview.stage import Stage
from kiosk.preview.switches import (
    Format,
    Switch,
    language_switches,
    reading_switches,
    screen_switches,
    size_switches,
    tool_switches,
)
from kiosk.preview.texts import Spot, WrittenTexts
from kiosk.preview.words import Words
from kiosk.screen import Screen
from kiosk.shell.keeping import kept
from kiosk.shell.language_names import own_name
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import ReadingHelp

QML_IMPORT_NAME = "kiosk.preview"
QML_IMPORT_MAJOR_VERSION = 1

HELD_MS = 1000
"""Milliseconds until a file is tried again that could not be read: Windows lets nobody read what
another program holds, and does not tell when it lets go."""


@QmlElement
@QmlUncreatable("made by the program")
class Preview(QObject):
    """One exhibit on one stage at a time, the last sound one while its files are broken."""

    stageChanged = Signal()
    problemsChanged = Signal()
    inspectorChanged = Signal()
    shown = Signal()
    """The exhibit as it is now lies before the curator."""

    def __init__(
        self,
        folder: Path,
        kinds: Mapping[str, PanelKind],
        form: Format,
        words: Words,
        clock: Callable[[], float],
        opens: Opens,
        *,
        still: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Args: the exhibit; kinds of panel by name; the screen; what is said to the curator;
        seconds of a monotonic clock; what goes to where something is written; whether nothing
        moves."""
        super().__init__(parent)
        self._folder = folder
        self._kinds = kinds
        self._format = form
        self._words = words
        self._clock = clock
        self._opens = opens
        self._still = still
        self._exhibit: Exhibit | None = None
        self._problems: tuple[Problem, ...] = ()
        self._trees = Trees()
        self._texts = WrittenTexts(folder, self._trees)
        self._unread = False
        self._unshown = False
        self._language = ""
        self._first_help = ReadingHelp()
        self._inspects = False
        self._found: Spot | None = None
        self._finding = ""
        self._area = QRectF()
        self._languages = RowsModel(Switch, self)
        self._sizes = RowsModel(Switch, self)
        self._readings = RowsModel(Switch, self)
        self._screens = RowsModel(Switch, self)
        self._tools = RowsModel(Switch, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        self._once_more = QTimer(self)
        self._once_more.setSingleShot(True)
        self._once_more.setInterval(HELD_MS)
        self._once_more.timeout.connect(self.load)
        self.stage = self._new_stage()

    def load(self) -> None:
        """Read the exhibit, and show it where the visit stands; while a page is still on its way,
        as soon as that has come."""
        self._unread = True
        self._go_on()

    @property
    def exhibit(self) -> Exhibit | None:
        """The last sound one."""
        return self._exhibit

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What kept the files from being shown when they were read last; the file that was saved
        last comes first."""
        return self._problems

    def _go_on(self) -> None:
        """Do what waits for the picture to be at rest."""
        if self._unread and self.stage.settled:
            self._unread = False
            self._read()
        if self._unshown and self.stage.settled:
            self._unshown = False
            self._show()

    def _read(self) -> None:
        with collecting_nothing():
            reading = read_exhibit(self._folder, self._kinds, trees=self._trees)
        self._problems = tuple(sorted(reading.errors, key=self._age))
        if any(problem.code == Code.UNREADABLE for problem in self._problems):
            self._once_more.start()
        self._forget_finding()
        if reading.exhibit:
            self._exhibit = reading.exhibit
            self._unshown = True
        self.problemsChanged.emit()

    def begin_with(self, language: str | None, reading_help: ReadingHelp) -> None:
        """As the command line asks; an exhibit that is broken, as soon as it is mended."""
        if language:
            self._speak(language)
        self._first_help = reading_help
        self.stage.kiosk.readingHelp.asking.emit(reading_help)

    def takes(self, spot: QPointF) -> bool:
        """Whether a touch at a spot of the window asks where words are written."""
        picture = self.stage.picture
        return self._inspects and picture.contains(picture.mapFromScene(spot))

    def inspect(self, spot: QPointF) -> None:
        """Look up the words at a spot of the window, and open them in the editor."""
        picture = self.stage.picture
        touched = touched_at(picture, picture.mapFromScene(spot))
        self._found, self._finding, self._area = None, self._words.no_words, QRectF()
        if touched and self._exhibit:
            visit = self.stage.kiosk.visit
            near = touched.near | {visit.location.item if visit else ""}
            spoken = self._exhibit.settings.languages
            language = written_in(self.stage.kiosk.language)
            language = language if language in spoken else spoken[0]
            self._texts.look(spoken)
            self._area = touched.area
            self._found = self._texts.find(touched.words, language, near, styled=touched.styled)
            self._finding = self._words.own_words
        if self._found:
            self._finding = self._opens(self._found)
        self.inspectorChanged.emit()

    def close(self) -> None:
        """Take the stage away."""
        self._soon.stop()
        self._once_more.stop()
        self.stage.close()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Turn a switch."""
        what, _, value = key.partition(":")
        seen = self._reading_help
        match what:
            case "language":
                self._speak(value)
            case "size":
                self._read_with(replace(seen, text_size=int(value)))
            case "contrast":
                self._read_with(replace(seen, contrast=not seen.contrast))
            case "low-reach":
                self._read_with(replace(seen, low_reach=not seen.low_reach))
            case "screen":
                self._hang(replace(self._format, screen=Screen.parse(value)))
            case "turned":
                self._hang(replace(self._format, turned=not self._format.turned))
            case _:
                self._inspects = not self._inspects
                self._forget_finding()
                self._show_switches()

    @Slot()
    def openProblem(self) -> None:
        """Open the file that is broken, where it is."""
        if self._problems:
            first = self._problems[0]
            self._finding = self._opens(Spot(first.file, first.line, first.column))
            self.inspectorChanged.emit()

    @Slot()
    def settle(self) -> None:
        """A page may have come to its place: look, when whatever told of it is done."""
        self._soon.start()

    def _settle(self) -> None:
        """When it has, nobody sees what was before it."""
        self.stage.turn_back()
        if self.stage.settled:
            self.stage.kiosk.forget_past()
            self.shown.emit()
            self._go_on()

    def _age(self, problem: Problem) -> float:
        """The file that was saved last comes first: the curator has it before them."""
        try:
            return -(self._folder / problem.file).lstat().st_mtime
        except (OSError, ValueError):
            return 0

    def _said(self, message: str) -> str:
        return in_language(message, self._words.code)

    @property
    def _reading_help(self) -> ReadingHelp:
        visit = self.stage.kiosk.visit
        return visit.help if visit else ReadingHelp()

    def _new_stage(self) -> Stage:
        stage = Stage(self._kinds, self._format.hung, self._clock, self._still)
        stage.tell_when_settled(self, "settle()")
        stage.kiosk.languageChanged.connect(self._show_switches)
        stage.kiosk.exhibitChanged.connect(self._show_switches)
        stage.kiosk.readingHelp.changed.connect(self._show_switches)
        return stage

    def _hang(self, form: Format) -> None:
        if form == self._format:
            return
        before = self.stage.kiosk
        visit, language = before.visit, before.language
        self.stage.close()
        self._format = form
        self.stage = self._new_stage()
        self._forget_finding()
        self.stageChanged.emit()
        if self._exhibit:
            shown = _speaking(self._exhibit, language)
            self.stage.show(shown, kept(visit, shown) if visit else None)
        self._show_switches()
        self.settle()

    def _speak(self, language: str) -> None:
        if self._exhibit is None:
            self._language = language
        elif language in PSEUDO_LANGUAGES:
            self._language, self._unshown = language, True
            self._go_on()
        else:
            self._language = ""
            self.stage.kiosk.chooseLanguage(language)

    def _show(self) -> None:
        """Show the exhibit where the visit stands. A language that nobody speaks is among its own
        while it is chosen."""
        assert self._exhibit
        kiosk = self.stage.kiosk
        shown = _speaking(self._exhibit, self._language or kiosk.language)
        first = kiosk.visit is None
        self.stage.show(shown, kept(kiosk.visit, shown) if kiosk.visit else None)
        if first:
            self._read_with(self._first_help)
        if self._language:
            kiosk.chooseLanguage(self._language)
            self._language = ""
        self.settle()

    def _read_with(self, reading_help: ReadingHelp) -> None:
        self.stage.kiosk.readingHelp.asking.emit(reading_help)

    def _show_switches(self) -> None:
        words, kiosk = self._words, self.stage.kiosk
        spoken = self._exhibit.settings.languages if self._exhibit else ()
        self._languages.set_rows(tuple(language_switches(spoken, kiosk.language, own_name, words)))
        self._sizes.set_rows(tuple(size_switches(self._reading_help)))
        self._readings.set_rows(tuple(reading_switches(self._reading_help, words)))
        self._screens.set_rows(tuple(screen_switches(self._format, words)))
        self._tools.set_rows(tuple(tool_switches(self._inspects, words)))

    def _forget_finding(self) -> None:
        self._found, self._area = None, QRectF()
        self._finding = self._words.inspect if self._inspects else ""
        self.inspectorChanged.emit()

    @Property(str, constant=True)
    def title(self) -> str:
        """The window's."""
        return self._words.title.format(folder=self._folder.name or str(self._folder))

    @Property(list, constant=True)
    def headings(self) -> list[str]:
        """Over the groups of switches: language, size of words, reading, screen, tools."""
        words = self._words
        return [words.language, words.text_size, words.reading, words.screen, words.tools]

    @Property(str, constant=True)
    def openWord(self) -> str:
        """On what opens the editor."""
        return self._words.open_it

    @Property(QObject, constant=True)
    def languages(self) -> RowsModel[Switch]:
        """Languages."""
        return self._languages

    @Property(QObject, constant=True)
    def sizes(self) -> RowsModel[Switch]:
        """Sizes of words."""
        return self._sizes

    @Property(QObject, constant=True)
    def readings(self) -> RowsModel[Switch]:
        """Contrast and reach."""
        return self._readings

    @Property(QObject, constant=True)
    def screens(self) -> RowsModel[Switch]:
        """Screens, and whether they hang on their side."""
        return self._screens

    @Property(QObject, constant=True)
    def tools(self) -> RowsModel[Switch]:
        """The inspector."""
        return self._tools

    @Property(int, notify=stageChanged)
    def screenWidth(self) -> int:
        """Pixels of the screen that is shown."""
        return self._format.hung.width

    @Property(int, notify=stageChanged)
    def screenHeight(self) -> int:
        """Pixels."""
        return self._format.hung.height

    @Property(str, notify=problemsChanged)
    def problemPlace(self) -> str:
        """File and line of the first fault; empty while all is sound."""
        if not self._problems:
            return ""
        first, more = self._problems[0], len(self._problems) - 1
        place = self._words.line.format(file=first.file, line=first.line)
        return f"{place} ({self._words.more.format(count=more)})" if more else place

    @Property(str, notify=problemsChanged)
    def problemMessage(self) -> str:
        """What is wrong there."""
        return self._said(self._problems[0].message) if self._problems else ""

    @Property(str, notify=problemsChanged)
    def problemHelp(self) -> str:
        """What to do about it."""
        return self._said(self._problems[0].help) if self._problems else ""

    @Property(str, notify=inspectorChanged)
    def finding(self) -> str:
        """Where the words stand that were touched, or what to touch; empty while nobody asks."""
        return self._finding

    @Property(str, notify=inspectorChanged)
    def foundFile(self) -> str:
        """The file of those words, inside the exhibit; empty for none."""
        return self._found.file if self._found else ""

    @Property(int, notify=inspectorChanged)
    def foundLine(self) -> int:
        """Their line, from 1; 0 for none."""
        return self._found.line if self._found else 0

    @Property(QRectF, notify=inspectorChanged)
    def foundArea(self) -> QRectF:
        """Where they lie on the picture."""
        return self._area


def _speaking(exhibit: Exhibit, language: str) -> Exhibit:
    """The exhibit, with a language that nobody speaks among its own if that is the one."""
    settings = exhibit.settings
    if language not in PSEUDO_LANGUAGES:
        return exhibit
    return replace(exhibit, settings=replace(settings, languages=(*settings.languages, language)))

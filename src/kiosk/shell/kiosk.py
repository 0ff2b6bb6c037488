"""The root object that QML sees: the visit, the exhibit's words and the panel on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Fonts
from kiosk.content.pseudo import is_from_the_right
from kiosk.panels import PanelKind
from kiosk.shell.course import Course
from kiosk.shell.fault import Fault
from kiosk.shell.home_model import HomeModel
from kiosk.shell.language_names import own_name
from kiosk.shell.reading_help import ReadingHelpModel
from kiosk.shell.showing import Showing
from kiosk.shell.snapshot import Crumb, LanguageChoice, Snapshot, derive
from kiosk.shell.start_model import StartModel
from kiosk.ui.local_url import local_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import NO_HELP, Phase, ReadingHelp, Rules, Sheet, Visit

if TYPE_CHECKING:
    from kiosk.panels.answer_model import AnswerModel
    from kiosk.panels.panel_model import PanelModel
    from kiosk.shell.credits_model import CreditsModel

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Snapshot("fault", "en", "", "", False)


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):
    """One visit after another through one exhibit, or the fault page while there is none."""

    veiledChanged = Signal()
    asleepChanged = Signal()
    woken = Signal()
    """Somebody touched the dark screen of a station that sleeps."""
    stateChanged = Signal()
    languageChanged = Signal()
    interfaceLanguageChanged = Signal()
    pageChanged = Signal()
    exhibitChanged = Signal()
    countdownChanged = Signal()
    moved = Signal(object, object)
    """The visit as it was and as it is, each None if there is none: whatever changes but time."""

    def __init__(
        self,
        kinds: Mapping[str, PanelKind],
        illustrations: Path,
        clock: Callable[[], float],
        pixels_per_millimetre: float,
        still: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """Args: kinds of panel by name; the folder of drawings; seconds of a monotonic clock;
        pixels a millimetre; whether nothing moves."""
        super().__init__(parent)
        self._kinds = kinds
        self._illustrations = illustrations
        self.clock = clock
        self._pixels_per_millimetre = pixels_per_millimetre
        self._course: Course | None = None
        self._showing: Showing | None = None
        self._past: Showing | None = None
        self._visit: Visit | None = None
        self._snapshot = _NOTHING
        self._seconds_left = 0
        self._veiled = self._asleep = False
        self._fault = Fault("", ())
        self._crumbs = RowsModel(Crumb, self)
        self._help = ReadingHelpModel(still, self)
        self._help.asking.connect(self._read_with)

    def show_exhibit(self, exhibit: Exhibit, visit: Visit | None = None) -> None:
        """Show an exhibit from its start screen, or where a visit to it stands: then what was shown
        before stays until `forget_past`, for a page of it is seen until the next has come."""
        kinds = {name: self._kinds[name] for name in exhibit.settings.panels}
        self.forget_past()
        self._past, self._visit = self._showing, None
        self._showing = Showing(exhibit, kinds, self._wire, self)
        self._showing.start.changed.connect(self.interfaceLanguageChanged)
        self._course = Course(exhibit, kinds, self.clock, self._show)
        self._fault = Fault("", ())
        self._help.set_colours(exhibit.settings.theme.colours)
        self.exhibitChanged.emit()
        if visit is None:
            self._course.start_over()
            self.forget_past()
            return
        if self._past:
            self._showing.go_on(self._past)
        page = self._snapshot.panel
        self._course.resume(visit)
        self.stateChanged.emit()
        if page == self._snapshot.panel:
            self.pageChanged.emit()

    def forget_past(self) -> None:
        """Free the models of the exhibit that was shown before, once nothing shows them."""
        if self._past:
            self._past.forget()
            self._past = None

    def set_veiled(self, veiled: bool) -> None:
        """Let the picture go dark, or come again."""
        if veiled != self._veiled:
            self._veiled = veiled
            self.veiledChanged.emit()

    def set_asleep(self, asleep: bool) -> None:
        """Let the screen be dark until it is woken, or show again what is there."""
        if asleep != self._asleep:
            self._asleep = asleep
            self.asleepChanged.emit()

    def show_fault(self, fault: Fault) -> None:
        """Show the calm page for when there is no exhibit."""
        self._fault = fault
        self._course = None
        before, self._visit = self._visit, None
        self._help.set(NO_HELP)
        self._set_snapshot(_NOTHING)
        self.moved.emit(before, None)
        self.exhibitChanged.emit()

    @property
    def visit(self) -> Visit | None:
        """The visit as it is; none while there is no exhibit."""
        return self._visit

    @property
    def rules(self) -> Rules | None:
        """What the exhibit decides about its visits; none while there is no exhibit."""
        return self._course.rules if self._course else None

    @property
    def interface_language(self) -> str:
        """What the program's own words are in: the visit's language, but beside a hook the
        hook's."""
        start = self.start if self.phase == Phase.ATTRACT.value else None
        return start.language if start else self.language

    def touched(self) -> None:
        """Somebody is here. A warning waits for what is chosen on it: `stay` or `startOver`."""
        if self._course:
            self._course.touched()

    def key_pressed(self) -> None:
        """Somebody is here, at the keypad."""
        if self._course:
            self._course.key_pressed()

    def listen(self, seconds: float) -> None:
        """A voice begins to speak, for so long at most."""
        if self._course:
            self._course.listen(seconds)

    def hear_the_end(self) -> None:
        """It has come to its end, or was stopped."""
        if self._course:
            self._course.hear_the_end()

    def recording(self) -> Path | None:
        """The recording of the item on the screen, in the language of the visit."""
        if self._showing is None or self._visit is None or self._visit.sheet:
            return None
        place = self._visit.location
        kind = "" if place.asked else place.kind
        return self._showing.exhibit.recording(kind, place.item, self._visit.language)

    def pass_time(self) -> None:
        """Look at the clock: warn or reset when it is time."""
        if self._course:
            self._course.pass_time()

    @Slot()
    def wake(self) -> None:
        """Somebody touches the dark screen."""
        self.woken.emit()

    @Slot()
    def enter(self) -> None:
        """Leave the start screen."""
        if self._course:
            self._course.enter()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Switch the language everywhere, without losing the place."""
        if self._course:
            self._course.choose_language(language)

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """Go to a panel through its door."""
        if self._course:
            self._course.open_panel(panel)

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        if self._course:
            self._course.go_home()

    @Slot()
    def goBack(self) -> None:
        """Close what lies over the screen, from above; where nothing does, go to the screen
        before."""
        if self._course and not self._leave():
            self._course.go_back()

    @Slot(int)
    def goBackTo(self, place: int) -> None:
        """Go to an earlier screen of the visit, counted from 0 for the first."""
        if self._course:
            self._course.go_back_to(place)

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Let a sheet rise, `languages` or `reading-help`; the one that is open sinks."""
        if self._course and sheet in tuple(Sheet):
            self._course.open_sheet(Sheet(sheet))

    @Slot()
    def closeSheet(self) -> None:
        """Let the open sheet sink."""
        if self._course:
            self._course.open_sheet(Sheet.NONE)

    @Slot()
    def stay(self) -> None:
        """The visitor is still here."""
        if self._course:
            self._course.stay()

    @Slot()
    def startOver(self) -> None:
        """The visitor is done: the start screen."""
        if self._course:
            self._course.start_over()

    @Slot(str, result=QUrl)
    def illustration(self, name: str) -> QUrl:
        """The URL of one of the program's own drawings."""
        return local_url(self._illustrations / f"{name}.svg", self._illustrations)

    @Slot(str, str)
    def open(self, kind: str, item: str) -> None:
        """Go to an item in the panel that shows its kind, or ask something of the screen."""
        if self._course:
            self._course.open(kind, item)

    @Slot()
    def closeAnswer(self) -> None:
        """The visitor has read the answer."""
        if self._course:
            self._course.close_answer()

    @property
    def _fonts(self) -> Fonts:
        return self._showing.exhibit.settings.theme.fonts if self._showing else Fonts()

    def _wire(self, model: "PanelModel") -> None:
        model.opening.connect(self.open)
        model.closing.connect(self._close_item)
        model.choosingDay.connect(self._choose_day)

    def _leave(self) -> bool:
        """Close what lies over the page of a panel, below any sheet and answer."""
        if self._visit is None or self._showing is None or not self._visit.location.panel:
            return False
        if self._visit.sheet or self._visit.location.asked:
            return False
        return self._showing.panels.of(self._visit.location.panel).leave()

    def _close_item(self) -> None:
        if self._course:
            self._course.close_item()

    def _choose_day(self, day: int) -> None:
        if self._course:
            self._course.choose_day(day)

    def _read_with(self, reading_help: ReadingHelp) -> None:
        if self._course:
            self._course.read_with(reading_help)

    def _show(self, visit: Visit) -> None:
        assert self._course
        assert self._showing
        before, self._visit = self._visit, visit
        if visit.phase is Phase.WARNING and self._course.seconds_left != self._seconds_left:
            self._seconds_left = self._course.seconds_left
            self.countdownChanged.emit()
        timeless = replace(visit, touched_at=0, listens_until=0)
        if before and replace(before, touched_at=0, listens_until=0) == timeless:
            return
        self._showing.show(visit, self._course.last_panel)
        self._help.set(visit.help)
        self._set_snapshot(derive(self._kinds, visit))
        self.moved.emit(before, visit)

    def _set_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        self._crumbs.set_rows(snapshot.crumbs)
        if before.language != snapshot.language:
            self.languageChanged.emit()
        if (before.language, before.phase) != (snapshot.language, snapshot.phase):
            self.interfaceLanguageChanged.emit()
        if before != snapshot:
            self.stateChanged.emit()
        if before.panel != snapshot.panel:
            self.pageChanged.emit()

    @Property(bool, notify=veiledChanged)
    def veiled(self) -> bool:
        """Whether the picture is dark while something else takes its place."""
        return self._veiled

    @Property(bool, notify=asleepChanged)
    def asleep(self) -> bool:
        """Whether the screen is dark, since nobody is expected."""
        return self._asleep

    @Property(str, notify=stateChanged)
    def phase(self) -> str:
        """`attract`, `exploring`, `warning` or `fault`."""
        return self._snapshot.phase

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The language of all texts, such as `de`."""
        return self._snapshot.language

    @Property(bool, notify=languageChanged)
    def mirrored(self) -> bool:
        """Whether the screen is read from the right."""
        return is_from_the_right(self._snapshot.language)

    @Property(str, notify=stateChanged)
    def languageName(self) -> str:
        """What that language calls itself."""
        return own_name(self._snapshot.language)

    @Property(str, notify=stateChanged)
    def panel(self) -> str:
        """The name of the panel on the screen; empty on the home screen."""
        return self._snapshot.panel

    @Property(str, notify=stateChanged)
    def panelTitle(self) -> str:
        """What that panel is called."""
        return self._snapshot.panel_title

    @Property(bool, notify=stateChanged)
    def canGoBack(self) -> bool:
        """Whether there is a screen to go back to."""
        return self._snapshot.can_go_back

    @Property(str, notify=stateChanged)
    def sheet(self) -> str:
        """The sheet that is open: `languages` or `reading-help`; empty for none."""
        return self._snapshot.sheet

    @Property(QUrl, notify=pageChanged)
    def page(self) -> QUrl:
        """The page of the panel on the screen."""
        kind = self._kinds.get(self._snapshot.panel)
        return local_url(kind.qml, kind.folder) if kind else QUrl()

    @Property(QObject, notify=pageChanged)
    def pageModel(self) -> QObject | None:
        """The model of that page."""
        return self._showing.panels.get(self._snapshot.panel) if self._showing else None

    @Property(QObject, notify=exhibitChanged)
    def languages(self) -> RowsModel[LanguageChoice] | None:
        """The languages to choose from."""
        return self._showing.languages if self._showing else None

    @Property(QObject, constant=True)
    def crumbs(self) -> RowsModel[Crumb]:
        """The last screens of the visit, the one that is shown at the end."""
        return self._crumbs

    @Property(str, notify=stateChanged)
    def asked(self) -> str:
        """What is asked: one of `kiosk.panels.questions`; empty for nothing."""
        return self._snapshot.asked

    @Property(QObject, notify=exhibitChanged)
    def answer(self) -> "AnswerModel | None":
        """The answer, but for what is taken home and the credits; the last one while none is
        asked for."""
        return self._showing.answers.answer if self._showing else None

    @Property(QObject, notify=exhibitChanged)
    def takenHome(self) -> "AnswerModel | None":
        """What is taken home; the last while nothing is."""
        return self._showing.answers.taken_home if self._showing else None

    @Property(QObject, notify=exhibitChanged)
    def credits(self) -> "CreditsModel | None":
        """Whose work the exhibit is: the chapter that was asked for last."""
        return self._showing.answers.credits if self._showing else None

    @Property(StartModel, notify=exhibitChanged)
    def start(self) -> StartModel | None:
        """The start screen."""
        return self._showing.start if self._showing else None

    @Property(HomeModel, notify=exhibitChanged)
    def home(self) -> HomeModel | None:
        """The home screen."""
        return self._showing.home if self._showing else None

    @Property(str, notify=exhibitChanged)
    def titleFont(self) -> str:
        """The family that titles are set in."""
        return self._fonts.titles

    @Property(str, notify=exhibitChanged)
    def wordFont(self) -> str:
        """The family that all other words are set in."""
        return self._fonts.words

    @Property(int, notify=countdownChanged)
    def secondsLeft(self) -> int:
        """Seconds until the reset, during the warning."""
        return self._seconds_left

    @Property(int, notify=countdownChanged)
    def countdown(self) -> int:
        """Seconds that a warning lasts."""
        return self._course.countdown if self._course else 1

    @Property(str, notify=exhibitChanged)
    def faultCode(self) -> str:
        """Six characters for the staff; empty while an exhibit is shown."""
        return self._fault.code

    @Property(list, notify=exhibitChanged)
    def faultLines(self) -> list[str]:
        """ "Back soon" in each language."""
        return list(self._fault.lines)

    @Property(float, constant=True)
    def pixelsPerMillimetre(self) -> float:
        """The scale of the screen."""
        return self._pixels_per_millimetre

    @Property(ReadingHelpModel, constant=True)
    def readingHelp(self) -> ReadingHelpModel:
        """How the visitor reads most easily."""
        return self._help

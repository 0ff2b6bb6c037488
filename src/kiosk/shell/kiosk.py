"""The root object that QML sees: the visit, the exhibit's words and the panel on the screen."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.exhibit import Exhibit
from kiosk.content.exhibit_file import Fonts
from kiosk.content.pseudo import is_from_the_right
from kiosk.panels import PanelKind
from kiosk.panels.answer_model import AnswerModel
from kiosk.panels.cards import EVIDENCE
from kiosk.panels.panel_model import PanelModel
from kiosk.panels.view import View
from kiosk.shell.answers import answer_to, can_be_asked
from kiosk.shell.credits import credits_asked
from kiosk.shell.credits_model import CreditsModel
from kiosk.shell.fault import Fault
from kiosk.shell.home_model import HomeModel
from kiosk.shell.language_names import own_name
from kiosk.shell.panel_models import PanelModels
from kiosk.shell.reading_help import ReadingHelpModel
from kiosk.shell.snapshot import Crumb, LanguageChoice, Snapshot, derive, location_of
from kiosk.shell.start_model import StartModel
from kiosk.ui.local_url import local_url
from kiosk.ui.rows_model import RowsModel
from kiosk.ui.typed_property import Property, QmlUncreatable
from kiosk.visit import (
    NO_HELP,
    Location,
    Phase,
    Question,
    ReadingHelp,
    Rules,
    Sheet,
    Visit,
    answered,
    ask,
    back,
    begin,
    choose_language,
    choose_moment,
    countdown,
    enter,
    go,
    go_back_to,
    go_home,
    open_sheet,
    press,
    read_with,
    seconds_left,
    stay,
    tick,
    touch,
)

QML_IMPORT_NAME = "kiosk.shell"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = Snapshot("fault", "en", "", "", False)
_NO_QUESTION = Question("")


def rules_of(exhibit: Exhibit) -> Rules:
    """What the exhibit decides about its visits."""
    settings = exhibit.settings
    return Rules(
        languages=settings.languages,
        opening=settings.time.opening.first,
        first_day=settings.time.range.first,
        last_day=settings.time.range.last,
        warn_after=settings.idle.warn_after,
        countdown=settings.idle.countdown,
    )


@QmlElement
@QmlUncreatable("made by the program")
class Kiosk(QObject):
    """One visit after another through one exhibit, or the fault page while there is none."""

    stateChanged = Signal()
    languageChanged = Signal()
    pageChanged = Signal()
    exhibitChanged = Signal()
    countdownChanged = Signal()

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
        self._all_kinds = kinds
        self._illustrations = illustrations
        self.clock = clock
        self._pixels_per_millimetre = pixels_per_millimetre
        self._exhibit: Exhibit | None = None
        self._kinds: dict[str, PanelKind] = {}
        self._rules: Rules | None = None
        self._visit: Visit | None = None
        self._models: PanelModels | None = None
        self._snapshot = _NOTHING
        self._seconds_left = 0
        self._last_panel = ""
        self._fault = Fault("", ())
        self._start: StartModel | None = None
        self._home: HomeModel | None = None
        self._languages = RowsModel(LanguageChoice, self)
        self._crumbs = RowsModel(Crumb, self)
        self._answer = AnswerModel(self)
        self._credits = CreditsModel(self)
        self._help = ReadingHelpModel(still, self)
        self._help.asking.connect(self._read_with)

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show an exhibit from its start screen."""
        self._exhibit = exhibit
        self._visit = None
        self._kinds = {name: self._all_kinds[name] for name in exhibit.settings.panels}
        self._rules = rules_of(exhibit)
        self._forget_models()
        self._models = PanelModels(exhibit, self._kinds, self._wire, self)
        self._start = StartModel(exhibit, self)
        self._home = HomeModel(exhibit, self._kinds, self)
        self._fault = Fault("", ())
        self._last_panel = ""
        self._help.set_colours(exhibit.settings.theme.colours)
        self.exhibitChanged.emit()
        self._become(begin(self._rules, self.clock()))

    def show_fault(self, fault: Fault) -> None:
        """Show the calm page for when there is no exhibit."""
        self._fault = fault
        self._visit = None
        self._help.set(NO_HELP)
        self._set_snapshot(_NOTHING)
        self.exhibitChanged.emit()

    @property
    def visit(self) -> Visit | None:
        """The visit as it is; none while there is no exhibit."""
        return self._visit

    def touched(self) -> None:
        """Somebody is here. A warning waits for what is chosen on it: `stay` or `startOver`."""
        if self._visit and self._visit.phase is not Phase.WARNING:
            self._become(touch(self._visit, self.clock()))

    def key_pressed(self) -> None:
        """Somebody is here, at the keypad."""
        if self._visit and self._rules:
            self._become(press(self._visit, self._rules, self.clock()))

    def pass_time(self) -> None:
        """Look at the clock: warn or reset when it is time."""
        if self._visit and self._rules:
            self._become(tick(self._visit, self._rules, self.clock()))

    @Slot()
    def enter(self) -> None:
        """Leave the start screen."""
        if self._visit:
            self._become(enter(self._visit))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Switch the language everywhere, without losing the place."""
        if self._visit and self._rules:
            self._become(choose_language(self._visit, self._rules, language))

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """Go to a panel through its door."""
        if self._visit and panel in self._kinds:
            self._last_panel = panel
            self._become(go(self._visit, Location(panel)))

    @Slot()
    def goHome(self) -> None:
        """Go to the home screen."""
        if self._visit:
            self._become(go_home(self._visit))

    @Slot()
    def goBack(self) -> None:
        """Go to the screen before."""
        if self._visit:
            self._become(back(self._visit))

    @Slot(int)
    def goBackTo(self, place: int) -> None:
        """Go to an earlier screen of the visit, counted from 0 for the first."""
        if self._visit:
            self._become(go_back_to(self._visit, place))

    @Slot(str)
    def openSheet(self, sheet: str) -> None:
        """Let a sheet rise, `languages` or `reading-help`; the one that is open sinks."""
        if self._visit and sheet in tuple(Sheet):
            self._become(open_sheet(self._visit, Sheet(sheet)))

    @Slot()
    def closeSheet(self) -> None:
        """Let the open sheet sink."""
        if self._visit:
            self._become(open_sheet(self._visit, Sheet.NONE))

    @Slot()
    def stay(self) -> None:
        """The visitor is still here."""
        if self._visit:
            self._become(stay(self._visit, self.clock()))

    @Slot()
    def startOver(self) -> None:
        """The visitor is done: the start screen."""
        if self._rules:
            self._become(begin(self._rules, self.clock()))

    @Slot(str, result=QUrl)
    def illustration(self, name: str) -> QUrl:
        """The URL of one of the program's own drawings."""
        return local_url(self._illustrations / f"{name}.svg", self._illustrations)

    @Slot(str, str)
    def open(self, kind: str, item: str) -> None:
        """Go to an item in the panel that shows its kind, or ask something of the screen; what is
        not there changes nothing.

        The kind EVIDENCE goes to an item, given as KIND:ID, and asks how it is known.
        """
        if not (self._visit and self._exhibit):
            return
        question = Question(kind, item)
        if kind == EVIDENCE:
            about, _, item_id = item.partition(":")
            self._go_to(about, item_id, question)
        elif can_be_asked(self._exhibit, question):
            self._become(ask(self._visit, question))
        else:
            self._go_to(kind, item)

    @Slot()
    def closeAnswer(self) -> None:
        """The visitor has read the answer."""
        if self._visit:
            self._become(answered(self._visit))

    def _go_to(self, kind: str, item: str, question: Question | None = None) -> None:
        location = location_of(self._kinds, kind, item)
        if not (self._visit and self._rules and self._exhibit and location):
            return
        if self._exhibit.item(kind, item) is None:
            return
        visit = self._visit
        event = self._exhibit.events.get(item) if kind == "event" else None
        if event:
            visit = choose_moment(visit, self._rules, event.date.first)
        self._last_panel = location.panel
        visit = go(visit, location)
        self._become(ask(visit, question) if question else visit)

    @property
    def _fonts(self) -> Fonts:
        return self._exhibit.settings.theme.fonts if self._exhibit else Fonts()

    def _forget_models(self) -> None:
        for model in (self._start, self._home):
            if model:
                model.deleteLater()
        if self._models:
            self._models.delete()

    def _wire(self, model: PanelModel) -> None:
        model.opening.connect(self.open)
        model.closing.connect(self._close_item)
        model.choosingDay.connect(self._choose_day)

    def _close_item(self) -> None:
        if self._visit:
            self._become(go(self._visit, replace(self._visit.location, kind="", item="")))

    def _choose_day(self, day: int) -> None:
        if self._visit and self._rules:
            within = min(max(day, date.min.toordinal()), date.max.toordinal())
            self._become(choose_moment(self._visit, self._rules, date.fromordinal(within)))

    def _read_with(self, reading_help: ReadingHelp) -> None:
        if self._visit:
            self._become(read_with(self._visit, reading_help))

    def _become(self, visit: Visit) -> None:
        if not (self._models and self._rules):
            return
        before, self._visit = self._visit, visit
        left = round(seconds_left(visit, self._rules, self.clock()))
        if visit.phase is Phase.WARNING and left != self._seconds_left:
            self._seconds_left = left
            self.countdownChanged.emit()
        if before and replace(before, touched_at=visit.touched_at) == visit:
            return
        self._tell(visit)
        self._help.set(visit.help)
        if visit.phase is Phase.ATTRACT:
            self._last_panel = ""
            self._models.reset()
        place = visit.location
        if place.panel:
            view = View(
                visit.language, visit.moment, place.kind, place.item, dark=visit.help.contrast
            )
            self._models.of(place.panel).show(view)
        self._set_snapshot(derive(self._kinds, visit))

    def _tell(self, visit: Visit) -> None:
        asked = visit.location.asked
        question = asked[-1] if asked else _NO_QUESTION
        if self._exhibit:
            self._answer.set(answer_to(self._exhibit, question, visit.language))
            self._credits.set(credits_asked(self._exhibit, question, visit.language))

    def _set_snapshot(self, snapshot: Snapshot) -> None:
        before, self._snapshot = self._snapshot, snapshot
        self._show_words(snapshot.language)
        self._crumbs.set_rows(snapshot.crumbs)
        if before.language != snapshot.language:
            self.languageChanged.emit()
        if before != snapshot:
            self.stateChanged.emit()
        if before.panel != snapshot.panel:
            self.pageChanged.emit()

    def _show_words(self, language: str) -> None:
        if self._exhibit is None or self._start is None or self._home is None:
            return
        self._start.show(language)
        self._home.show(language, self._last_panel)
        self._languages.set_rows(
            [
                LanguageChoice(code, own_name(code), code == language)
                for code in self._exhibit.settings.languages
            ]
        )

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
        return self._models.get(self._snapshot.panel) if self._models else None

    @Property(QObject, constant=True)
    def languages(self) -> RowsModel[LanguageChoice]:
        """The languages to choose from."""
        return self._languages

    @Property(QObject, constant=True)
    def crumbs(self) -> RowsModel[Crumb]:
        """The last screens of the visit, the one that is shown at the end."""
        return self._crumbs

    @Property(str, notify=stateChanged)
    def asked(self) -> str:
        """What is asked: `evidence`, `term`, `take-home` or `credits`; empty for nothing."""
        return self._snapshot.asked

    @Property(AnswerModel, constant=True)
    def answer(self) -> AnswerModel:
        """The answer, but for the credits."""
        return self._answer

    @Property(CreditsModel, constant=True)
    def credits(self) -> CreditsModel:
        """Whose work the exhibit is, while it is asked."""
        return self._credits

    @Property(StartModel, notify=exhibitChanged)
    def start(self) -> StartModel | None:
        """The start screen."""
        return self._start

    @Property(HomeModel, notify=exhibitChanged)
    def home(self) -> HomeModel | None:
        """The home screen."""
        return self._home

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
        return int(countdown(self._visit, self._rules)) if self._visit and self._rules else 1

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

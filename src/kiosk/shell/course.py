"""One visit after another to one exhibit, each going where its visitor asks. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from kiosk.content.exhibit import Exhibit
from kiosk.panels import PanelKind
from kiosk.panels.questions import EVIDENCE
from kiosk.shell.snapshot import location_of
from kiosk.visit import (
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
    hear_the_end,
    listen,
    open_sheet,
    press,
    read_with,
    seconds_left,
    stay,
    tick,
    touch,
)


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


class Course:
    """The visit as it is. `moved` is called after each step, also one that changes nothing."""

    def __init__(
        self,
        exhibit: Exhibit,
        kinds: Mapping[str, PanelKind],
        clock: Callable[[], float],
        moved: Callable[[Visit], None],
    ) -> None:
        """Args: where to; the exhibit's kinds of panel by name; seconds of a monotonic clock; who
        shows the visit."""
        self._exhibit = exhibit
        self._kinds = kinds
        self._clock = clock
        self._moved = moved
        self.rules = rules_of(exhibit)
        """What the exhibit decides about its visits."""
        self.visit = begin(self.rules, clock())
        self.last_panel = ""
        """The panel that this visitor opened last."""

    @property
    def seconds_left(self) -> int:
        """Seconds until the reset."""
        return round(seconds_left(self.visit, self.rules, self._clock()))

    @property
    def countdown(self) -> int:
        """Seconds that a warning lasts."""
        return int(countdown(self.visit, self.rules))

    def touched(self) -> None:
        """Somebody is here. A warning waits for what is chosen on it: `stay` or `start_over`."""
        if self.visit.phase is not Phase.WARNING:
            self._become(touch(self.visit, self._clock()))

    def key_pressed(self) -> None:
        """Somebody is here, at the keypad."""
        self._become(press(self.visit, self.rules, self._clock()))

    def listen(self, seconds: float) -> None:
        """A voice begins to speak, for so long at most."""
        self._become(listen(self.visit, self._clock(), seconds))

    def hear_the_end(self) -> None:
        """It has come to its end, or was stopped."""
        self._become(hear_the_end(self.visit, self._clock()))

    def pass_time(self) -> None:
        """Warn or reset when it is time."""
        self._become(tick(self.visit, self.rules, self._clock()))

    def enter(self) -> None:
        """Leave the start screen."""
        self._become(enter(self.visit))

    def stay(self) -> None:
        """The visitor is still here."""
        self._become(stay(self.visit, self._clock()))

    def start_over(self) -> None:
        """The start screen, for the next visitor."""
        self._become(begin(self.rules, self._clock()))

    def resume(self, visit: Visit) -> None:
        """Go on with a visit to this exhibit."""
        self.last_panel = visit.location.panel or self.last_panel
        self._become(visit)

    def choose_language(self, language: str) -> None:
        """Another language, in the same place."""
        self._become(choose_language(self.visit, self.rules, language))

    def choose_day(self, day: int) -> None:
        """Another moment, for all panels; a day is `date.toordinal`, and may lie outside all."""
        within = min(max(day, date.min.toordinal()), date.max.toordinal())
        self._become(choose_moment(self.visit, self.rules, date.fromordinal(within)))

    def read_with(self, reading_help: ReadingHelp) -> None:
        """Other words, colours or reach."""
        self._become(read_with(self.visit, reading_help))

    def open_sheet(self, sheet: Sheet) -> None:
        """A sheet rises; NONE lets the open one sink."""
        self._become(open_sheet(self.visit, sheet))

    def go_home(self) -> None:
        """The home screen."""
        self._become(go_home(self.visit))

    def go_back(self) -> None:
        """The screen before."""
        self._become(back(self.visit))

    def go_back_to(self, place: int) -> None:
        """An earlier screen, counted from 0 for the first."""
        self._become(go_back_to(self.visit, place))

    def open_panel(self, panel: str) -> None:
        """A panel, through its door; one that the exhibit lacks changes nothing."""
        if panel in self._kinds:
            self.last_panel = panel
            self._become(go(self.visit, Location(panel)))

    def open(self, kind: str, item: str) -> None:
        """An item in the panel that shows its kind, or a question to the screen; what is not there
        changes nothing.

        The kind EVIDENCE goes to an item, given as KIND:ID, and asks how it is known; or one of its
        parts, given as KIND:ID:NUMBER.
        """
        question = Question(kind, item)
        if kind == EVIDENCE:
            about, item_id, *_ = (*item.split(":"), "")
            self._go_to(about, item_id, question)
        elif self._can_be_asked(question):
            self._become(ask(self.visit, question))
        else:
            self._go_to(kind, item)

    def close_item(self) -> None:
        """The panel, with no item open."""
        self._become(go(self.visit, replace(self.visit.location, kind="", item="")))

    def close_answer(self) -> None:
        """The visitor has read the answer."""
        self._become(answered(self.visit))

    def _can_be_asked(self, question: Question) -> bool:
        from kiosk.shell.answers import can_be_asked  # noqa: PLC0415 - a start asks nothing

        return can_be_asked(self._exhibit, question)

    def _go_to(self, kind: str, item: str, question: Question | None = None) -> None:
        location = location_of(self._kinds, kind, item)
        if location is None or self._exhibit.item(kind, item) is None:
            return
        visit = self.visit
        event = self._exhibit.events.get(item) if kind == "event" else None
        if event:
            visit = choose_moment(visit, self.rules, event.date.first)
        self.last_panel = location.panel
        visit = go(visit, location)
        self._become(ask(visit, question) if question else visit)

    def _become(self, visit: Visit) -> None:
        self.visit = visit
        if visit.phase is Phase.ATTRACT:
            self.last_panel = ""
        self._moved(visit)

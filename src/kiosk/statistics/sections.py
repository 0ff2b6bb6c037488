"""What a report says: one finding each, and the chart that shows it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.content.date_words import day_words
from kiosk.content.phrase import Phrase, in_language
from kiosk.statistics.charts import Column, Level, Row, columns, rows
from kiosk.statistics.counts import Help, What
from kiosk.statistics.summary import STAY_NAMES, Summary, ranked

MOST_ITEMS = 12
NARROW = 428
_MOST_LABELS = 9
_MOST_LETTERS = 62

Naming = Callable[[What, str], str]
"""What a panel, an item (`kind:id`) or a language is called."""

STAYS: Mapping[str, Phrase] = dict(
    zip(
        STAY_NAMES,
        (
            Phrase("up to 15 s"),
            Phrase("16 to 30 s"),
            Phrase("31 to 60 s"),
            Phrase("1 to 2 min"),
            Phrase("2 to 5 min"),
            Phrase("over 5 min"),
        ),
        strict=True,
    )
)
HELPS: Mapping[str, Phrase] = {
    Help.LARGE_TEXT: Phrase("larger words"),
    Help.CONTRAST: Phrase("strong contrast"),
    Help.LOW_REACH: Phrase("all within low reach"),
    Help.QUIET: Phrase("a quiet picture"),
    Help.SPEECH: Phrase("speech"),
    Help.KEYS: Phrase("the keypad"),
}


@dataclass(frozen=True)
class Section:
    """One finding."""

    kicker: Phrase
    finding: Phrase
    detail: Phrase
    chart: str
    """SVG."""


def wide(told: Summary, naming: Naming, language: str) -> Iterator[Section]:
    """Those that take the whole width."""
    if told.days:
        yield _days(told, language)
    if told.hours:
        yield _hours(told, language)
    if told.usual_stay:
        yield _stays(told, language)
    if items := ranked(told.weekly[What.ITEM], MOST_ITEMS):
        first = naming(What.ITEM, items[0][0])
        finding = Phrase("“{title}” is opened most", title=first)
        detail = Phrase("The cards that are opened most often, and how often.")
        chart = rows(finding, _rows(items, What.ITEM, naming))
        yield Section(Phrase("Cards"), finding, detail, chart)


def narrow(told: Summary, naming: Naming, language: str) -> Iterator[Section]:
    """Those that stand beside each other."""
    if panels := ranked(told.weekly[What.PANEL], MOST_ITEMS):
        finding = Phrase("First of all “{panel}”", panel=naming(What.PANEL, panels[0][0]))
        detail = Phrase("How often each part of the exhibit was opened.")
        chart = rows(finding, _rows(panels, What.PANEL, naming), NARROW)
        yield Section(Phrase("Parts"), finding, detail, chart)
    if languages := ranked(told.weekly[What.LANGUAGE], MOST_ITEMS):
        first, number = languages[0]
        part = number / max(told.visits_of_weeks, 1)
        name = naming(What.LANGUAGE, first)
        finding = Phrase("{percent:.0f} % read {language}", percent=100 * part, language=name)
        detail = Phrase("The language in which a visit ended.")
        parts = _parts(languages, told, lambda code: naming(What.LANGUAGE, code))
        yield Section(Phrase("Languages"), finding, detail, rows(finding, parts, NARROW))
    if helps := ranked(told.weekly[What.HELP], MOST_ITEMS):
        first, number = helps[0]
        finding = Phrase(
            "{percent:.0f} of 100 want {help}",
            percent=100 * number / max(told.visits_of_weeks, 1),
            help=HELPS.get(first, first),
        )
        detail = Phrase("Visits in which a reading help was used, whether for long or not.")
        parts = _parts(helps, told, lambda name: in_language(HELPS.get(name, name), language))
        yield Section(Phrase("Reading help"), finding, detail, rows(finding, parts, NARROW))


def _days(told: Summary, language: str) -> Section:
    busiest = max(told.days, key=lambda day: told.days[day])
    every = max(1, -(-len(told.days) // (7 * _MOST_LABELS))) * 7
    first = next((day for day in told.days if day.weekday() == 0), None)

    def labelled(day: date) -> str:
        on_it = first is not None and day >= first and (day - first).days % every == 0
        return day_words(day, language, year=False) if on_it else ""

    bars = [
        Column(
            number,
            labelled(day),
            str(number) if day == busiest else "",
            chosen=day == busiest,
        )
        for day, number in told.days.items()
    ]
    mean = round(told.visits / told.open_days)
    told_mean = in_language(Phrase("ordinary: {number}", number=mean), language)
    finding = Phrase(
        "{day} was the busiest, with {number} visits",
        day=day_words(busiest, language, year=False),
        number=told.days[busiest],
    )
    detail = Phrase("Visits on each day; Mondays are named.")
    return Section(
        Phrase("Days"), finding, detail, columns(finding, bars, 320, Level(mean, told_mean))
    )


def _hours(told: Summary, language: str) -> Section:
    busiest = max(told.hours, key=lambda hour: told.hours[hour])
    bars = [
        Column(
            number,
            f"{hour}\N{EN DASH}{hour + 1}",
            _decimal(number, language),
            chosen=hour == busiest,
        )
        for hour, number in told.hours.items()
    ]
    finding = Phrase("Most come from {hour} to {next} o’clock", hour=busiest, next=busiest + 1)
    detail = Phrase("Visits that end in each hour of an ordinary day.")
    return Section(Phrase("Hours"), finding, detail, columns(finding, bars, 270))


def _stays(told: Summary, language: str) -> Section:
    stays, all_ = told.weekly[What.STAY], max(told.visits_of_weeks, 1)
    bars = [
        Column(
            stays.get(name, 0),
            stay_words(name, language),
            f"{100 * stays.get(name, 0) / all_:.0f} %",
            chosen=name == told.usual_stay,
        )
        for name in STAY_NAMES
    ]
    finding = Phrase("An ordinary visit takes {stay}", stay=STAYS[told.usual_stay])
    detail = Phrase(
        "From the first touch to the last. Half of the visits are as short, half as long or longer."
    )
    return Section(Phrase("Time"), finding, detail, columns(finding, bars, 270))


def stay_words(name: str, language: str) -> str:
    """How long that is."""
    return str(in_language(STAYS[name], language))


def number_words(number: float) -> str:
    """With a narrow space between thousands, as both languages may have it."""
    return f"{round(number):,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def _rows(numbers: list[tuple[str, int]], what: What, naming: Naming) -> list[Row]:
    return [
        Row(_short(naming(what, name)), number, number_words(number), chosen=not place)
        for place, (name, number) in enumerate(numbers)
    ]


def _parts(
    numbers: list[tuple[str, int]], told: Summary, called: Callable[[str], str]
) -> list[Row]:
    all_ = max(told.visits_of_weeks, 1)
    return [
        Row(called(name), number, f"{100 * number / all_:.0f} %", chosen=not place)
        for place, (name, number) in enumerate(numbers)
    ]


def _short(words: str) -> str:
    return words if len(words) <= _MOST_LETTERS else f"{words[: _MOST_LETTERS - 1].rstrip()}…"


def _decimal(number: float, language: str) -> str:
    words = f"{number:.1f}" if number < 10 else f"{number:.0f}"
    return words if language == "en" else words.replace(".", ",")

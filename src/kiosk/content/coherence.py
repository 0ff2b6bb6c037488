"""What must fit together inside `exhibit.yaml`."""

from collections.abc import Collection, Iterator

from kiosk.content.codes import Code
from kiosk.content.exhibit_file import Bounds, ExhibitFile, TimeSettings
from kiosk.content.nodes import Node
from kiosk.content.palette import DAY, PAIRS, Pair, contrast
from kiosk.content.phrase import Phrase
from kiosk.content.report import Report
from kiosk.content.suggest import advice
from kiosk.content.validation import find

Loc = tuple[int | str, ...]
Finding = tuple[Code, Loc, Phrase, Phrase]


def check_settings(
    settings: ExhibitFile, root: Node, panels: Collection[str], report: Report
) -> None:
    """Problems in settings that are each sound by themselves."""
    for findings in (
        _languages(settings),
        _panels(settings, panels),
        _time(settings.time),
        _map(settings),
    ):
        for code, loc, message, help_ in findings:
            report.error(code, find(root, loc)[0].at, message, help_)
    _theme(settings, root, report)


def _languages(settings: ExhibitFile) -> Iterator[Finding]:
    known = settings.languages
    for number, language in enumerate(known):
        if language in known[:number]:
            message = Phrase("the language “{language}” stands twice", language=language)
            yield Code.REPEATED_ID, ("languages", number), message, Phrase("delete one of the two")
    for number, language in enumerate(settings.reviewed):
        if language not in known:
            help_ = advice(language, known, Phrase("add it to `languages:`, or delete it here"))
            message = Phrase("the exhibit has no language “{language}”", language=language)
            yield Code.UNKNOWN_LANGUAGE, ("reviewed", number), message, help_


def _panels(settings: ExhibitFile, known: Collection[str]) -> Iterator[Finding]:
    for number, panel in enumerate(settings.panels):
        loc = ("panels", number)
        if panel in settings.panels[:number]:
            message = Phrase("the panel “{panel}” stands twice", panel=panel)
            yield Code.REPEATED_ID, loc, message, Phrase("delete one of the two")
        elif panel not in known:
            help_ = advice(panel, known, Phrase("delete it, or install it"))
            yield Code.UNKNOWN_PANEL, loc, Phrase("there is no panel “{panel}”", panel=panel), help_


def _time(time: TimeSettings) -> Iterator[Finding]:
    whole = time.range
    if whole.open_start or whole.open_end:
        message = Phrase("the exhibit's time must have a beginning and an end")
        yield (
            Code.OUT_OF_RANGE,
            ("time", "range"),
            message,
            Phrase("write both years, such as 1917/1939"),
        )
        return
    for name in ("focus", "opening"):
        date = getattr(time, name)
        if date.first < whole.first or date.last > whole.last:
            message = Phrase(
                "“{name}” is outside the exhibit's time, {whole}", name=name, whole=whole
            )
            help_ = Phrase("move it inside, or make `range:` longer")
            yield Code.OUT_OF_RANGE, ("time", name), message, help_
    for number, era in enumerate(time.eras):
        if era.span.last < whole.first or era.span.first > whole.last:
            message = Phrase(
                "the era “{id}” is outside the exhibit's time, {whole}", id=era.id, whole=whole
            )
            help_ = Phrase("move it inside, or make `range:` longer")
            yield Code.OUT_OF_RANGE, ("time", "eras", number, "span"), message, help_


def _theme(settings: ExhibitFile, root: Node, report: Report) -> None:
    """Colours that do not stand out from each other, of which the file gives at least one."""
    colours = settings.theme.colours
    for pair in PAIRS:
        upper, lower = getattr(colours, pair.upper), getattr(colours, pair.lower)
        found = contrast(upper, lower)
        if found >= pair.wanted or (upper, lower) == (
            getattr(DAY, pair.upper),
            getattr(DAY, pair.lower),
        ):
            continue
        own = pair.upper if upper != getattr(DAY, pair.upper) else pair.lower
        where = find(root, ("theme", "colours", own))[0].at
        say = report.error if found < pair.needed else report.warn
        say(
            Code.CONTRAST,
            where,
            Phrase(
                "“{upper}” {one} on “{lower}” {other} has a contrast of {found:.1f} to 1",
                upper=pair.upper,
                one=upper,
                lower=pair.lower,
                other=lower,
                found=found,
            ),
            _further_apart(pair),
        )


def _further_apart(pair: Pair) -> Phrase:
    if pair.wanted > pair.needed:
        return Phrase(
            "make one darker or the other lighter: at least {least:g} to 1, better {better:g}",
            least=pair.needed,
            better=pair.wanted,
        )
    return Phrase(
        "make one darker or the other lighter: at least {least:g} to 1", least=pair.needed
    )


def _map(settings: ExhibitFile) -> Iterator[Finding]:
    base = settings.map
    areas: list[tuple[Loc, Bounds]] = [(("views", n), v.bounds) for n, v in enumerate(base.views)]
    areas += [(("plates", number), plate.bounds) for number, plate in enumerate(base.plates)]
    whole = [((), base.bounds)] if base.bounds else []
    for loc, area in (*whole, *areas):
        for less, more in (("west", "east"), ("south", "north")):
            if getattr(area, less) >= getattr(area, more):
                message = Phrase("“{less}” must be less than “{more}”", less=less, more=more)
                where = ("map", *loc, "bounds", less)
                yield Code.OUT_OF_RANGE, where, message, Phrase("exchange the two")
                return
    if base.zooms and base.zooms.least > base.zooms.most:
        message = Phrase("“least” must not be more than “most”")
        yield Code.OUT_OF_RANGE, ("map", "zooms", "least"), message, Phrase("exchange the two")

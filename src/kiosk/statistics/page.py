"""A report as one HTML file that needs no other: no script, fonts inside, ready to print."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import fields
from html import escape
from pathlib import Path

from kiosk.content.date_words import day_words
from kiosk.content.palette import DAY
from kiosk.content.phrase import Phrase, in_language
from kiosk.paths import assets
from kiosk.statistics.export import K
from kiosk.statistics.sections import (
    Naming,
    Section,
    narrow,
    number_words,
    stay_words,
    wide,
)
from kiosk.statistics.summary import Summary

FONTS = (("Forum", 400), ("Jost", 400), ("Jost", 600))
_STYLE = Path(__file__).with_name("report.css")


def page(told: Summary, naming: Naming, station: str, language: str) -> str:
    """The whole file.

    Args: what there is to tell; what panels and items are called; the station's name, if it has
    one; `en` or `de`.
    """
    inside = "".join(_inside(told, naming, station, language))
    title = _words(_TITLE, language)
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_style()}</style></head><body>{inside}</body></html>\n"
    )


_TITLE = Phrase("What visitors looked at")


def _inside(told: Summary, naming: Naming, station: str, language: str) -> Iterator[str]:
    yield f"<header>{_head(told, station, language)}</header><main>"
    for each in wide(told, naming, language):
        yield _section(each, language)
    first, *others = [_section(each, language) for each in narrow(told, naming, language)] or [""]
    yield f'<div class="pair"><div>{first}</div><div>{"".join(others)}</div></div>'
    yield f"</main><footer>{''.join(_foot(told, language))}</footer>"


def _head(told: Summary, station: str, language: str) -> str:
    kicker = escape(station) or _words(Phrase("Statistics"), language)
    top = f'<p class="kicker">{kicker}</p><h1>{_words(_TITLE, language)}</h1>'
    days = [*told.days]
    if not days:
        nothing = Phrase(
            "There is nothing to tell yet. A day is told once the second after it has begun."
        )
        return f"{top}<p>{_words(nothing, language)}</p>"
    span = Phrase(
        "{first} to {last}",
        first=day_words(days[0], language),
        last=day_words(days[-1], language),
    )
    figures = [
        (number_words(told.visits), Phrase("visits")),
        (number_words(told.visits / told.open_days), Phrase("on an ordinary day")),
    ]
    if told.usual_stay:
        figures += [
            (stay_words(told.usual_stay, language), Phrase("an ordinary visit takes")),
            (
                f"{told.over_by_itself:.0%}".replace("%", " %"),
                Phrase("go without saying that they are done"),
            ),
        ]
    drawn = "".join(
        f'<div class="figure"><b>{escape(value)}</b>{_words(name, language)}</div>'
        for value, name in figures
    )
    return f'{top}<p>{_words(span, language)}</p><div class="figures">{drawn}</div>'


def _section(each: Section, language: str) -> str:
    return (
        f'<section><p class="kicker">{_words(each.kicker, language)}</p>'
        f"<h2>{_words(each.finding, language)}</h2><p>{_words(each.detail, language)}</p>"
        f"{each.chart}</section>"
    )


def _foot(told: Summary, language: str) -> Iterator[str]:
    said = (
        Phrase("Nobody was watched: the station counts by the hour, and knows no visitor."),
        Phrase(
            "Numbers below {least} are added to others, so that nobody can be told from them; "
            "a day or week with fewer visits is left out.",
            least=K,
        ),
        Phrase(
            "Visits are told by day. All else is of {weeks} whole weeks, with {visits} visits.",
            weeks=told.weeks,
            visits=number_words(told.visits_of_weeks),
        ),
    )
    for each in said:
        yield f"<p>{_words(each, language)}</p>"


def _words(said: Phrase | str, language: str) -> str:
    return escape(in_language(said, language), quote=False)


def _style() -> str:
    colours = "".join(
        f"--{each.name.replace('_', '-')}:{getattr(DAY, each.name)};" for each in fields(DAY)
    )
    faces = "".join(_face(family, weight) for family, weight in FONTS)
    return f"{faces}:root{{{colours}}}{_STYLE.read_text('utf-8')}"


def _face(family: str, weight: int) -> str:
    raw = (assets() / "fonts" / f"{family}-{weight}.ttf").read_bytes()
    return (
        f"@font-face{{font-family:{family};font-weight:{weight};"
        f"src:url(data:font/ttf;base64,{b64encode(raw).decode('ascii')})}}"
    )

"""Makes an exhibit of any number of events, in two languages, as a curator would write it."""

from datetime import date, timedelta
from pathlib import Path

from tools.bench.spawn import ROOT

_FIRST_DAY = date(1917, 1, 1)
_DAYS = 23 * 365
_PLACES = 12
_PEOPLE = 12
_SOURCES = 20
_PICTURE = "signing.webp"
_A_PICTURE = ROOT / "content" / "genoa-rapallo-1922" / "media" / "night-train.webp"

_EXHIBIT = """\
id: generated
title:
  de: Erfundene Ausstellung
  en: Invented exhibit
languages: [de, en]
panels: [map, timeline, treaties, people]
time:
  range: 1917/1939
  focus: 1922-04-10/1922-05-19
  opening: 1922-04-16
  eras:
    - id: before
      span: 1917/1921
      name:
        de: Vorher
        en: Before
    - id: after
      span: 1922/1939
      name:
        de: Danach
        en: After
categories:
  - id: treaty
    name:
      de: Vertrag
      en: Treaty
  - id: conference
    name:
      de: Konferenz
      en: Conference
start:
  hooks:
    - title:
        de: Ein erfundener Anfang
        en: An invented beginning
      text:
        de: Nur zum Messen.
        en: For measuring only.
home:
  kicker:
    de: 1917 bis 1939
    en: 1917 to 1939
  title:
    de: Erfunden
    en: Invented
  text:
    de: Nur zum Messen.
    en: For measuring only.
map:
  tiles: map
  bounds:
    west: 8.55
    south: 44.10
    east: 9.55
    north: 44.65
  views:
    - id: all
      name:
        de: Alles
        en: All
      bounds:
        west: 8.70
        south: 44.22
        east: 9.40
        north: 44.48
  highlight:
    lat: 44.337
    lon: 9.219
  credit:
    de: Nichts
    en: Nothing
"""

_PLACE = """\
position:
  lat: {lat}
  lon: {lon}
name:
  de: Ort {number}
  en: Place {number}
"""

_PERSON = """\
name: Person {number}
office:
  de: Minister {number}
  en: Minister {number}
country:
  de: Deutschland
  en: Germany
born:
  date: {born}
  place: Berlin
"""

_SOURCE = """\
- id: source-{number}
  type: book
  title: Invented papers, volume {number}
  title-short: Papers {number}
  issued:
    date-parts:
      - [1962]
  custom:
    grade: A
"""

_EVENT = """\
# An event. The file’s name is the event’s id: to add an event, copy this file.
date: {date}
category: {category}
place: place-{place}
people: [person-{first}, person-{second}]
title:
  de: Das Ereignis Nummer {number}
  en: The event number {number}
text:
  de: >-
    Am {number}. Tag verhandeln zwei Abordnungen den ganzen Abend. Das Haus steht damals am
    Hafen, heute in einem anderen Ort.
  en: >-
    On day {number} two delegations negotiate all evening. The house stands at the harbour then,
    in another town today.
more:
  de: >-
    Die einen brechen gegen neun Uhr auf und verhandeln den ganzen Tag. Die anderen begründen
    die Unterschrift in einem Telegramm: Sonst einigten sich alle auf ihre Kosten.
  en: >-
    The ones leave at about nine and negotiate all day. In a wire the others give their reason:
    otherwise everyone would settle at their expense.
sources:
  - id: source-{source}
    locator: no. {number}
  - source-{other_source}
"""

_IMAGE = """\
image:
  file: signing.webp
  alt:
    de: Ein Zug bei Nacht, davor die Küste.
    en: A train by night, the coast before it.
  credit:
    de: "Zeichnung: Projekt, CC BY 4.0"
    en: "Drawing: project, CC BY 4.0"
"""


def event(number: int) -> str:
    """The file of one event; every third has a picture, as in the museum's exhibit."""
    words = _EVENT.format(
        number=number,
        date=_FIRST_DAY + timedelta(number * 7 % _DAYS),
        category=("treaty", "conference")[number % 2],
        place=number % _PLACES,
        first=number % _PEOPLE,
        second=(number + 1) % _PEOPLE,
        source=number % _SOURCES,
        other_source=(number + 7) % _SOURCES,
    )
    return words + (_IMAGE if number % 3 == 0 else "")


def generate(folder: Path, events: int, *, tiles: bool = True) -> None:
    """Write an exhibit of so many events into a folder that does not exist yet."""
    files = {"exhibit.yaml": _EXHIBIT}
    for number in range(_PLACES):
        words = _PLACE.format(number=number, lat=44.2 + number / 40, lon=8.7 + number / 20)
        files[f"places/place-{number}.yaml"] = words
    for number in range(_PEOPLE):
        words = _PERSON.format(number=number, born=1860 + number)
        files[f"people/person-{number}.yaml"] = words
    files["sources.yaml"] = "\n".join(_SOURCE.format(number=n) for n in range(_SOURCES))
    for number in range(events):
        files[f"events/event-{number}.yaml"] = event(number)
    for name, words in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(words, encoding="utf-8")
    picture = _A_PICTURE.read_bytes()
    for name in (f"media/{_PICTURE}", *(_tiles() if tiles else ())):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(picture)


def _tiles() -> list[str]:
    return [
        f"map/{version}/8/{column}/{row}.webp"
        for version in ("day", "night")
        for column in (134,)
        for row in (92, 93)
    ]

"""The timeline panel, as the program knows it without Qt."""

from pathlib import Path

from kiosk.panels import PanelKind

PANEL = PanelKind(
    name="timeline",
    package="kiosk.panels.timeline",
    folder=Path(__file__).parent,
    model="kiosk.panels.timeline.model:TimelineModel",
    sights="kiosk.panels.timeline.sights:sights",
    titles={
        "de": "Zeitleiste",
        "en": "Timeline",
        "it": "Cronologia",
        "fr": "Chronologie",
        "ru": "Хронология",
    },
    lines={
        "de": "Jahre davor, danach",
        "en": "Before and after",
        "it": "Prima e dopo",
        "fr": "Avant et après",
        "ru": "До и после",
    },
    opens=("event",),
)

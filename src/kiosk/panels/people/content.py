"""The people panel, as the program knows it without Qt."""

from pathlib import Path

from kiosk.panels import PanelKind

PANEL = PanelKind(
    name="people",
    package="kiosk.panels.people",
    folder=Path(__file__).parent,
    model="kiosk.panels.people.model:PeopleModel",
    titles={"de": "Menschen", "en": "People", "it": "Persone", "fr": "Personnes", "ru": "Люди"},
    lines={
        "de": "Wer dabei war",
        "en": "Who was there",
        "it": "Chi c’era",
        "fr": "Qui était là",
        "ru": "Кто там был",
    },
    opens=("person",),
)

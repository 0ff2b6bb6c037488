"""The treaties panel, as the program knows it without Qt."""

from pathlib import Path

from kiosk.panels import PanelKind

PANEL = PanelKind(
    name="treaties",
    package="kiosk.panels.treaties",
    folder=Path(__file__).parent,
    model="kiosk.panels.treaties.model:TreatiesModel",
    sights="kiosk.panels.treaties.sights:sights",
    titles={
        "de": "Verträge",
        "en": "Treaties",
        "it": "Trattati",
        "fr": "Traités",
        "ru": "Договоры",
    },
    lines={
        "de": "Artikel für Artikel",
        "en": "Article by article",
        "it": "Articolo per articolo",
        "fr": "Article par article",
        "ru": "Статья за статьёй",
    },
    opens=("treaty",),
)

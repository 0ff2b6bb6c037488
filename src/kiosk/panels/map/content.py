"""The map panel, as the program knows it without Qt."""

from pathlib import Path

from kiosk.panels import PanelKind

PANEL = PanelKind(
    name="map",
    package="kiosk.panels.map",
    folder=Path(__file__).parent,
    model="kiosk.panels.map.model:MapModel",
    titles={"de": "Karte", "en": "Map", "it": "Carta", "fr": "Carte", "ru": "Карта"},
    lines={
        "de": "Orte der Konferenz",
        "en": "Where it happened",
        "it": "I luoghi",
        "fr": "Les lieux",
        "ru": "Места событий",
    },
    opens=("place",),
)

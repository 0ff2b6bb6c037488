"""What the program must know of the panel, without Qt: its files, its settings, its names."""

from pathlib import Path

from kiosk.content.exhibit import FileKind
from kiosk.content.items import Item
from kiosk.content.record import Record, field
from kiosk.content.text import Text
from kiosk.panels import PanelKind


class Greeting(Item):
    """Somebody who is greeted."""

    who: Text = field(description="Whom to greet.")


class HelloSettings(Record):
    """The panel's block in `exhibit.yaml`."""

    mark: str = field(default="!", description="What ends each greeting.")


PANEL = PanelKind(
    name="hello",
    package="hello_panel",
    folder=Path(__file__).parent,
    model="hello_panel.model:HelloModel",
    titles={"de": "Hallo", "en": "Hello"},
    lines={"de": "Ein Gruß", "en": "A greeting"},
    opens=("greeting",),
    files=(FileKind("greeting", "greetings", Greeting),),
    settings=HelloSettings,
)

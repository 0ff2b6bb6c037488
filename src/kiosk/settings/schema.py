"""What an editor of texts is told of a station's file."""

from kiosk.content.schemas.files import SchemaFile, schema_file
from kiosk.content.schemas.generator import editor_schema
from kiosk.settings.model import SETTINGS_FILE, Settings


def settings_schema() -> SchemaFile:
    """The JSON Schema of a station's settings."""
    return schema_file("settings", SETTINGS_FILE, editor_schema(Settings))

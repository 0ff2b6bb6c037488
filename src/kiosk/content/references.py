"""What a field of a schema refers to, as in `Annotated[ItemId, LinkTo("place")]`.

The reader looks for these to check that what is referred to exists.
"""

from dataclasses import dataclass
from typing import Any

from kiosk.content.marks import OFFERS


class _Offering:
    """Says in a JSON Schema what it refers to."""

    @property
    def offers(self) -> str:
        """What an exhibit has to offer there."""
        return type(self).__name__

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {**handler(schema), OFFERS: self.offers}


@dataclass(frozen=True)
class LinkTo(_Offering):
    """The id of an item of a kind."""

    kind: str

    @property
    def offers(self) -> str:
        return self.kind


@dataclass(frozen=True)
class MediaFile(_Offering):
    """A picture in `media`."""


@dataclass(frozen=True)
class SoundFile(_Offering):
    """A recording in `media`."""


@dataclass(frozen=True)
class TileFolder(_Offering):
    """A folder of map tiles in the exhibit."""


@dataclass(frozen=True)
class GeoJsonFile(_Offering):
    """A GeoJSON file in the exhibit."""


Reference = LinkTo | MediaFile | SoundFile | TileFolder | GeoJsonFile
REFERENCES = (LinkTo, MediaFile, SoundFile, TileFolder, GeoJsonFile)

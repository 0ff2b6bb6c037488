"""What a field of a schema refers to, as in `Annotated[ItemId, LinkTo("place")]`.

The reader looks for these to check that what is referred to exists.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class LinkTo:
    """The id of an item of a kind."""

    kind: str


@dataclass(frozen=True)
class MediaFile:
    """A picture in `media`."""


@dataclass(frozen=True)
class SoundFile:
    """A recording in `media`."""


@dataclass(frozen=True)
class TileFolder:
    """A folder of map tiles in the exhibit."""


@dataclass(frozen=True)
class GeoJsonFile:
    """A GeoJSON file in the exhibit."""


Reference = LinkTo | MediaFile | SoundFile | TileFolder | GeoJsonFile
REFERENCES = (LinkTo, MediaFile, SoundFile, TileFolder, GeoJsonFile)

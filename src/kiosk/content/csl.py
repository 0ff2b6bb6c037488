"""Names and dates in CSL, in each of the shapes that programs export."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from pydantic import ConfigDict, Field

from kiosk.content.items import Record


class Name(Record):
    """Somebody, or a body such as the League of Nations (`literal`)."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    family: str = ""
    given: str = ""
    literal: str = ""
    particle: str = Field(default="", validation_alias="non-dropping-particle")
    suffix: str = ""

    @property
    def last(self) -> str:
        """The name by which somebody is cited."""
        return " ".join(filter(None, (self.particle, self.family))) or self.literal or self.given

    @property
    def whole(self) -> str:
        """Given name first."""
        parts = (self.given, self.particle, self.family, self.suffix)
        return self.literal or " ".join(filter(None, parts))


class Issued(Record):
    """When something came out: `words` is the year or years, `1922/1924` shown as `1922–1924`."""

    words: str


def read_name(value: object) -> object:
    """A plain text stands for a name that is not taken apart."""
    return {"literal": value} if isinstance(value, str) else value


def read_issued(value: object) -> object:
    """From `1993`, `{date-parts: [[1993, 4]]}`, `{literal: n.d.}`, `[{year: 1993}]`."""
    match value:
        case str():
            return {"words": _years(value)}
        case {"literal": str(words)} | {"raw": str(words)}:
            return {"words": words}
        case {"date-parts": [*dates]}:
            return {"words": _span(dates)}
        case {"year": str(year)}:
            return {"words": year}
        case [*dates]:
            return {"words": _span(dates)}
        case Issued() | None:
            return value
        case _:
            raise ValueError("write the year, such as 1993")


def _years(text: str) -> str:
    return "–".join(part.strip()[:4] for part in text.split("/")) if text[:4].isdigit() else text


def _span(dates: Sequence[Any]) -> str:
    return "–".join(filter(None, (_year(date) for date in dates)))


def _year(date: object) -> str:
    if isinstance(date, Mapping):
        return str(cast("Mapping[str, object]", date).get("year", ""))
    if isinstance(date, list | tuple) and date:
        return str(cast("Sequence[object]", date)[0])
    raise ValueError("write the year, such as 1993")

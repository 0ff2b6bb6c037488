"""Names and dates in CSL, in each of the shapes that programs export."""

import re
from collections.abc import Mapping, Sequence
from typing import cast

from kiosk.content.phrase import Phrase
from kiosk.content.record import Record, field

_HOW = Phrase("write the year, such as 1993")


class Name(Record, ignore_unknown=True):
    """Somebody, or a body such as the League of Nations (`literal`)."""

    family: str = ""
    given: str = ""
    literal: str = ""
    particle: str = field(default="", keys=("non-dropping-particle",))
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
    if value is None or isinstance(value, Issued):
        return value
    if isinstance(value, str):
        return {"words": _years(value)}
    if not isinstance(value, dict):
        return {"words": _span(value)}
    said = cast("Mapping[str, object]", value)
    if words := said.get("literal") or said.get("raw") or said.get("year"):
        return {"words": words}
    return {"words": _span(said.get("date-parts"))}


def _years(text: str) -> str:
    return "–".join(part.strip()[:4] for part in text.split("/")) if text[:4].isdigit() else text


def _span(dates: object) -> str:
    if not isinstance(dates, list):
        raise ValueError(_HOW)
    years = (_year(date) for date in cast("Sequence[object]", dates))
    return "–".join(filter(None, years))


def _year(date: object) -> str:
    if isinstance(date, Mapping):
        return str(cast("Mapping[str, object]", date).get("year", ""))
    if isinstance(date, list | tuple) and date:
        return str(cast("Sequence[object]", date)[0])
    raise ValueError(_HOW)


VARIABLES = frozenset(
    re.findall(
        r"\S+",
        """
    DOI ISBN ISSN PMCID PMID URL abstract accessed annote archive archive-place archive_collection
    archive_location author authority available-date call-number categories chair chapter-number
    citation-key citation-label citation-number collection-editor collection-number
    collection-title compiler composer container-author container-title container-title-short
    contributor curator custom dimensions director division edition editor editorial-director
    event event-date event-place event-title executive-producer first-reference-note-number genre
    guest host id illustrator interviewer issue issued journalAbbreviation jurisdiction keyword
    language license locator medium narrator note number number-of-pages number-of-volumes
    organizer original-author original-date original-publisher original-publisher-place
    original-title page page-first part-number part-title performer printing-number producer
    publisher publisher-place recipient references reviewed-author reviewed-genre reviewed-title
    scale script-writer section series-creator shortTitle source status submitted supplement-number
    title title-short translator type version volume volume-title year-suffix
    """,
    )
)
"""The variables of CSL 1.0.2, appendix IV, and those that Zotero adds."""

"""Sources, as Zotero (CSL JSON) and Better BibTeX (CSL YAML) export them."""

from enum import StrEnum
from typing import Annotated

from kiosk.content.csl import Issued, IssuedAsWritten, Name, read_issued, read_name
from kiosk.content.items import ItemId
from kiosk.content.marks import ReadBy
from kiosk.content.record import Record, field

Names = tuple[Annotated[Name, ReadBy(read_name, str | Name)], ...]


class Grade(StrEnum):
    """How far a source may be trusted."""

    A = "A"
    B = "B"
    C = "C"


class Custom(Record, ignore_unknown=True):
    """What the exhibit says of a source beyond CSL."""

    grade: Grade | None = field(default=None, description="A, B or C.", examples=["A"])


class Source(Record, ignore_unknown=True):
    """One item of CSL. Variables that are not shown here may stand there too."""

    id: ItemId = field(description="By which it is cited.", examples=["fink-1993"])
    type: str = field(
        default="document",
        examples=["book", "article-journal", "webpage"],
        description="What it is, in the words of CSL.",
    )
    title: str = field(min_length=1, description="Its title.", examples=["The Genoa Conference"])
    title_short: str | None = field(
        default=None,
        keys=("title-short", "shortTitle"),
        description="A title short enough for a note.",
        examples=["Genoa"],
    )
    author: Names = field(
        default=(), description="Who wrote it.", examples=["[{family: Fink, given: Carole}]"]
    )
    editor: Names = field(
        default=(), description="Who edited it.", examples=["[{family: Fink, given: Carole}]"]
    )
    issued: Annotated[Issued | None, ReadBy(read_issued, IssuedAsWritten)] = field(
        default=None, description="When it came out.", examples=["1993"]
    )
    publisher: str | None = field(
        default=None, description="The publishing house.", examples=["Syracuse University Press"]
    )
    publisher_place: str | None = field(
        default=None,
        keys=("publisher-place",),
        description="Where it was published.",
        examples=["Syracuse"],
    )
    container_title: str | None = field(
        default=None,
        keys=("container-title",),
        description="The journal, series or book that it stands in.",
        examples=["Foreign Affairs"],
    )
    collection_title: str | None = field(
        default=None,
        keys=("collection-title",),
        description="The series that it belongs to.",
        examples=["Treaty Series"],
    )
    edition: str | None = field(
        default=None, description="Which edition.", examples=["2nd edition"]
    )
    volume: str | None = field(default=None, description="Which volume.", examples=["19"])
    issue: str | None = field(default=None, description="Which issue.", examples=["4"])
    page: str | None = field(default=None, description="On which pages.", examples=["247–252"])
    number: str | None = field(
        default=None, description="Its number, such as of a document.", examples=["no. 498"]
    )
    archive: str | None = field(
        default=None, description="The archive that keeps it.", examples=["Bundesarchiv"]
    )
    archive_location: str | None = field(
        default=None,
        keys=("archive_location",),
        description="Where in the archive.",
        examples=["R 43 I/132"],
    )
    url: str | None = field(
        default=None,
        keys=("URL",),
        description="Its address.",
        examples=["https://museum.example/source"],
    )
    doi: str | None = field(
        default=None, keys=("DOI",), description="Its DOI.", examples=["10.1000/182"]
    )
    note: str | None = field(
        default=None, description="What else there is to say.", examples=["Seen in copy"]
    )
    custom: Custom = field(default=Custom(), description="What the exhibit says of it beyond CSL.")

    @property
    def grade(self) -> Grade | None:
        """How far it may be trusted, where that is said."""
        return self.custom.grade

    @property
    def year(self) -> str:
        """The year it came out, or the words that stand for it; empty when unknown."""
        return self.issued.words if self.issued else ""

    def short(self) -> str:
        """As in a note: `Fink 1993`."""
        names = self.author or self.editor
        match len(names):
            case 0:
                who = self.title_short or self.title
            case 1 | 2:
                who = " / ".join(each.last for each in names)
            case _:
                who = f"{names[0].last} et al."
        return f"{who} {self.year}".strip()

    def full(self) -> str:
        """One line, as in a list of sources, the same in every language."""
        who = ", ".join(each.whole for each in self.author)
        if not who and self.editor:
            who = ", ".join(each.whole for each in self.editor) + " (ed.)"
        place = ": ".join(part for part in (self.publisher_place, self.publisher) if part)
        year = "" if not place and self.title.endswith(self.year) else self.year
        volume = " ".join(part for part in (self.volume, self._issue) if part)
        inside = " ".join(part for part in (self.container_title, volume) if part)
        parts = (
            self.title,
            inside,
            self.edition,
            self.collection_title,
            self.number,
            " ".join(part for part in (place, year) if part),
            self.page and f"p. {self.page}",
            ", ".join(part for part in (self.archive, self.archive_location) if part),
        )
        said = ". ".join(part.rstrip(".") for part in parts if part)
        return f"{who}: {said}." if who else f"{said}."

    @property
    def _issue(self) -> str:
        return f"({self.issue})" if self.issue else ""

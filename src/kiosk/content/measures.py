"""How long the texts of an exhibit may be, by kind: what a screen has room for, and a visitor time.

A mark on a text, as in `Annotated[Text, Measure(words=25)]`. The reader takes longer ones all the
same; `kiosk check` asks to shorten them.
"""

from dataclasses import dataclass
from typing import Annotated, Any

from kiosk.content.text import Text


@dataclass(frozen=True)
class Measure:
    """How long a text may be in the source language; a translation has a third more room."""

    words: int | None = None
    """In each paragraph."""
    letters: int | None = None
    """With the spaces."""
    running: bool = False
    """It is read as sentences, in which a term of the glossary can be a link."""
    quoted: bool = False
    """It tells what somebody else said, in words that the exhibit itself would not use."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        limits = ((self.letters, "letters"), (self.words, "words"))
        said = [f"at most {number} {what}" for number, what in limits if number]
        return {**handler(schema), **({"$comment": said[0]} if said else {})}


UNMEASURED = Measure()
CardTitle = Annotated[Text, Measure(letters=26)]
ButtonWords = Annotated[Text, Measure(letters=22)]
CardText = Annotated[Text, Measure(words=25, running=True)]
MoreText = Annotated[Text, Measure(words=50, running=True)]
StepText = Annotated[Text, Measure(words=30, running=True)]
ArticleText = Annotated[Text, Measure(words=20, running=True)]
ReasonText = Annotated[Text, Measure(words=35)]
DoubtText = Annotated[Text, Measure(words=10)]
SaidText = Annotated[Text, Measure(words=20, quoted=True)]
QuotedText = Annotated[Text, Measure(quoted=True)]
LineText = Annotated[Text, Measure(words=12)]
BriefText = Annotated[Text, Measure(words=8)]

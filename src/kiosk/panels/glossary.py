"""What does it mean? A word of the glossary, and what the explanation rests on. No Qt."""

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer import NO_ANSWER, Answer, source_rows
from kiosk.panels.cards import links_in, styled
from kiosk.panels.questions import TERM


def explanation_of(exhibit: Exhibit, term_id: str, language: str) -> Answer:
    """What a word means; nothing for one that the glossary lacks."""
    term = exhibit.terms.get(term_id)
    if term is None:
        return NO_ANSWER
    return Answer(
        about=f"{TERM}:{term_id}",
        title=exhibit.words(term.name, language),
        text=styled(exhibit, term.text, language),
        links=links_in(exhibit, language, term.text),
        sources=source_rows(exhibit, term.sources),
    )

"""What does it mean? A word of the glossary, and what the explanation rests on. No Qt."""

from dataclasses import replace

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer import NO_ANSWER, Answer, known_of
from kiosk.panels.questions import TERM


def explanation_of(exhibit: Exhibit, term_id: str, language: str) -> Answer:
    """What a word means; nothing for one that the glossary lacks."""
    term = exhibit.terms.get(term_id)
    if term is None:
        return NO_ANSWER
    return replace(
        known_of(exhibit, term, language, term.text, term.more),
        about=f"{TERM}:{term_id}",
        title=exhibit.words(term.name, language),
    )

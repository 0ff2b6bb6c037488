"""What can be asked of a screen, and what is answered. No Qt."""

from dataclasses import replace

from kiosk.content.exhibit import Exhibit
from kiosk.panels.answer import NO_ANSWER, Answer
from kiosk.panels.evidence import evidence_of
from kiosk.panels.glossary import explanation_of
from kiosk.panels.more import more_of
from kiosk.panels.questions import CREDITS, EVIDENCE, MORE, TAKE_HOME, TERM
from kiosk.panels.take_home import taken_home
from kiosk.shell.credits import CHAPTERS
from kiosk.visit import Question


def answer_to(exhibit: Exhibit, question: Question, language: str) -> Answer:
    """The answer; NO_ANSWER where there is none, and to CREDITS, which are a page of their own."""
    answer = _answer_to(exhibit, question, language)
    return answer if answer == NO_ANSWER else replace(answer, asked=question.kind)


def can_be_asked(exhibit: Exhibit, question: Question) -> bool:
    """Whether there is an answer."""
    if question.kind == CREDITS:
        return question.item in CHAPTERS
    return _answer_to(exhibit, question, exhibit.source_language) != NO_ANSWER


def _answer_to(exhibit: Exhibit, question: Question, language: str) -> Answer:
    about, _, item_id = question.item.partition(":")
    if question.kind == EVIDENCE:
        return evidence_of(exhibit, about, item_id, language)
    if question.kind == MORE:
        return more_of(exhibit, about, item_id, language)
    if question.kind == TERM:
        return explanation_of(exhibit, question.item, language)
    if question.kind == TAKE_HOME:
        return taken_home(exhibit, about, item_id, language)
    return NO_ANSWER

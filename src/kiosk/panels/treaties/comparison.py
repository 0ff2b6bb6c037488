"""Two treaties side by side, question by question. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Answers, Party, Treaty
from kiosk.content.text import Text
from kiosk.panels.cards import styled, title_of, unmarked
from kiosk.panels.treaties.questions import BRIEF, GAVE, GOT, NOT_IN_IT, QUESTIONS
from kiosk.panels.treaties.scene import in_order


@dataclass(frozen=True)
class Side:
    """One of the two."""

    item: str = ""
    short: str = ""
    when: str = ""
    who: str = ""
    """Who signed, if all of them are people of the exhibit, or else its parties."""


@dataclass(frozen=True)
class AnswerRow:
    """What both say to a question."""

    key: str
    question: str
    left_answer: str
    right_answer: str
    differs: bool
    """Whether the two answers, which are short enough to be alike, are not."""


@dataclass(frozen=True)
class AnswerCell:
    """What one of them says, for where the two cannot stand side by side."""

    key: str
    question: str
    treaty: str
    answer: str
    differs: bool


@dataclass(frozen=True)
class Comparison:
    """Two treaties in one language."""

    left: Side = Side()
    right: Side = Side()
    rows: tuple[AnswerRow, ...] = ()
    cells: tuple[AnswerCell, ...] = ()


NO_COMPARISON = Comparison()
_ANSWERS = tuple(each.name for each in fields(Answers))


def first_partner(exhibit: Exhibit, item: str) -> str:
    """What is laid beside a treaty first: what its file says, or else the nearest in time; nothing
    where there is no other."""
    treaty = exhibit.treaties[item]
    others = [other for other in in_order(exhibit) if other is not treaty]
    named = [other for other in others if other.id == treaty.compare_with]
    nearest = min(
        named or others,
        key=lambda other: abs(other.signed.first - treaty.signed.first),
        default=None,
    )
    return nearest.id if nearest else ""


def compare(exhibit: Exhibit, language: str, left: str, right: str) -> Comparison:
    """Two treaties by every question that both answer."""
    first, second = exhibit.treaties[left], exhibit.treaties[right]
    here, there = _side(exhibit, first, language), _side(exhibit, second, language)
    said = dict(_answers(exhibit, first, language))
    answered = dict(_answers(exhibit, second, language))
    rows = tuple(
        AnswerRow(
            key=question,
            question=words.get(language, words["en"]),
            left_answer=unmarked(said[question]),
            right_answer=unmarked(answered[question]),
            differs=question in _ANSWERS and said[question] != answered[question],
        )
        for question, words in QUESTIONS.items()
        if question in said and question in answered
    )
    return Comparison(here, there, rows, tuple(_cells(rows, here, there)))


def _cells(rows: tuple[AnswerRow, ...], left: Side, right: Side) -> Iterator[AnswerCell]:
    for row in rows:
        yield AnswerCell(f"{row.key}:left", row.question, left.short, row.left_answer, row.differs)
        yield AnswerCell(
            f"{row.key}:right", row.question, right.short, row.right_answer, row.differs
        )


def _side(exhibit: Exhibit, treaty: Treaty, language: str) -> Side:
    signers = [exhibit.people.get(each.signed_by or "") for each in treaty.parties]
    names = [title_of(exhibit, signer, language) for signer in signers if signer]
    if len(names) < len(signers):
        names = [exhibit.words(party.name, language) for party in treaty.parties]
    return Side(
        item=treaty.id,
        short=title_of(exhibit, treaty, language),
        when=date_words(treaty.signed, language),
        who=" · ".join(names),
    )


def _answers(exhibit: Exhibit, treaty: Treaty, language: str) -> Iterator[tuple[str, str]]:
    """Each question that a treaty answers, with its answer as StyledText."""

    def by_party(said: Callable[[Party], Text]) -> str:
        return "<br>".join(
            f"<b>{styled(exhibit, party.name, language)}:</b> "
            f"{styled(exhibit, said(party), language)}"
            for party in treaty.parties
        )

    yield BRIEF, styled(exhibit, treaty.brief, language)
    for name in _ANSWERS:
        if text := getattr(treaty.compare, name):
            yield name, styled(exhibit, text, language)
    if treaty.parties:
        yield GAVE, by_party(lambda party: party.gave)
        yield GOT, by_party(lambda party: party.got)
    if treaty.not_in_it:
        yield NOT_IN_IT, styled(exhibit, treaty.not_in_it, language)

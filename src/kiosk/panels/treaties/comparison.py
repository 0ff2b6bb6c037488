"""Two treaties side by side, question by question. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from kiosk.content.date_words import date_words
from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Answers, Party, Treaty
from kiosk.content.text import Text
from kiosk.panels.cards import styled, title_of
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
    nearest = min(
        others, key=lambda other: abs(other.signed.first - treaty.signed.first), default=None
    )
    return treaty.compare_with or (nearest.id if nearest else "")


def compare(exhibit: Exhibit, language: str, left: str, right: str) -> Comparison:
    """Two treaties by every question that both answer."""
    sides = [_side(exhibit, exhibit.treaties[item], language) for item in (left, right)]
    answers = [dict(_answers(exhibit, exhibit.treaties[item], language)) for item in (left, right)]
    rows = tuple(
        AnswerRow(
            key=question,
            question=words.get(language, words["en"]),
            left_answer=answers[0][question],
            right_answer=answers[1][question],
            differs=question in _ANSWERS and answers[0][question] != answers[1][question],
        )
        for question, words in QUESTIONS.items()
        if all(question in each for each in answers)
    )
    return Comparison(*sides, rows, tuple(_cells(rows, *sides)))


def _cells(rows: tuple[AnswerRow, ...], left: Side, right: Side) -> Iterator[AnswerCell]:
    for row in rows:
        for side, answer in ((left, row.left_answer), (right, row.right_answer)):
            key = f"{row.key}:{'left' if side is left else 'right'}"
            yield AnswerCell(key, row.question, side.short, answer, row.differs)


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

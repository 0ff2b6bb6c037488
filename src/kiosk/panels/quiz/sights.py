"""What there is to see of the quiz: an answer that is right, one that is wrong, and the end."""

from collections.abc import Iterator

from kiosk.content.exhibit import Exhibit
from kiosk.panels.quiz.content import Question
from kiosk.panels.quiz.scene import in_order
from kiosk.panels.sights import Sight, amount_of_text


def sights(exhibit: Exhibit) -> Iterator[Sight]:
    """All sights of the quiz."""
    questions = in_order(exhibit)
    if not questions:
        return
    longest = max(questions, key=amount_of_text)
    yield _answered("right", longest, right=True)
    yield _answered("wrong", longest, right=False)
    yield Sight("last", item=f"question:{questions[-1].id}")
    yield _answered("end", questions[-1], right=True)


def _answered(name: str, question: Question, *, right: bool) -> Sight:
    number = next(place for place, answer in enumerate(question.answers) if answer.right is right)
    return Sight(name, (f"answer-{number}",), f"question:{question.id}")

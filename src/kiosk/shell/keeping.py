"""Keeps a visit where it is while the exhibit around it changes. No Qt."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.content.exhibit import Exhibit
from kiosk.panels.questions import EVIDENCE
from kiosk.shell.answers import can_be_asked
from kiosk.shell.course import rules_of
from kiosk.visit import Location, Question, Visit, choose_moment


def kept(visit: Visit, exhibit: Exhibit) -> Visit:
    """The visit as far as the exhibit still has what it shows: language, day, panels, items and
    what is asked of them."""
    rules = rules_of(exhibit)
    language = visit.language if visit.language in rules.languages else rules.languages[0]
    trail = tuple(
        _kept_at(place, exhibit)
        for place in visit.trail
        if not place.panel or place.panel in exhibit.settings.panels
    )
    there = replace(visit, language=language, trail=trail or (Location(),))
    return choose_moment(there, rules, visit.moment)


def _kept_at(place: Location, exhibit: Exhibit) -> Location:
    if place.item and exhibit.item(place.kind, place.item) is None:
        return Location(place.panel)
    return replace(place, asked=tuple(filter(_still_asked(exhibit), place.asked)))


def _still_asked(exhibit: Exhibit) -> Callable[[Question], bool]:
    def can_be(question: Question) -> bool:
        if question.kind != EVIDENCE:
            return can_be_asked(exhibit, question)
        kind, item, *_ = (*question.item.split(":"), "")
        return exhibit.item(kind, item) is not None

    return can_be

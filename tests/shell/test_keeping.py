"""A visit stays where it is as far as the exhibit still has what it shows."""

from dataclasses import replace
from datetime import date

from kiosk.content.exhibit import Exhibit
from kiosk.shell.course import rules_of
from kiosk.shell.keeping import kept
from kiosk.visit import Location, Phase, Question, ReadingHelp, Visit, begin

PEOPLE = Location("people", "person", "chicherin", asked=(Question("term", "blockade"),))


def a_visit(exhibit: Exhibit) -> Visit:
    return replace(
        begin(rules_of(exhibit), 5.0),
        phase=Phase.EXPLORING,
        language="ru",
        moment=date(1929, 1, 1),
        trail=(Location(), Location("quiz"), PEOPLE),
        help=ReadingHelp(text_size=200),
    )


def test_nothing_changes_where_nothing_is_gone(shipped: Exhibit) -> None:
    visit = a_visit(shipped)
    assert kept(visit, shipped) == visit


def test_what_is_gone_leaves_the_rest(shipped: Exhibit) -> None:
    visit = a_visit(shipped)
    settings = replace(shipped.settings, languages=("de", "en"), panels=("people", "map"))
    others = {name: each for name, each in shipped.people.items() if name != "chicherin"}
    after = kept(visit, replace(shipped, settings=settings, people=others))
    assert after.language == "de"
    assert after.trail == (Location(), Location("people"))
    assert after.help == visit.help
    assert after.moment == visit.moment


def test_a_word_that_is_no_longer_explained_is_not_asked_for(shipped: Exhibit) -> None:
    evidence = Question("evidence", "person:chicherin")
    gone = Question("evidence", "person:nobody")
    visit = a_visit(shipped)
    asked = replace(PEOPLE, asked=(*PEOPLE.asked, evidence, gone))
    terms = {name: each for name, each in shipped.terms.items() if name != "blockade"}
    after = kept(replace(visit, trail=(asked,)), replace(shipped, terms=terms))
    assert after.location.asked == (evidence,)


def test_the_moment_stays_within_the_time_of_the_exhibit(shipped: Exhibit) -> None:
    visit = replace(a_visit(shipped), moment=date(2000, 1, 1))
    assert kept(visit, shipped).moment == rules_of(shipped).last_day
    assert kept(replace(visit, trail=(Location("gone"),)), shipped).trail == (Location(),)

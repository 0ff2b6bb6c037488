"""Treaties by touch only: article by article, what they changed, all of them, and two at once."""

import pytest

from tests.e2e.visitor import Visitor

FORMATS = pytest.mark.parametrize("calm", ["1920x1080", "1080x1920", "1280x800"], indirect=["calm"])


def enter(visitor: Visitor) -> None:
    """Go to the treaties."""
    visitor.touch("start")
    visitor.touch("door-treaties")
    visitor.reads("Vertrag von Rapallo", within="treatyTitle")


@FORMATS
def test_a_visitor_goes_from_treaty_to_treaty_and_chooses_one_of_all(calm: Visitor) -> None:
    enter(calm)
    calm.touch("treaty-later")
    calm.reads("Noten nach Rapallo", within="treatyTitle")
    calm.touch("treaty-earlier")
    calm.reads("Vertrag von Rapallo", within="treatyTitle")

    calm.touch("treaty-all")
    calm.sees("treatySheet")
    calm.touch("treatySheet-close")
    calm.sees_no_more("treatySheet")
    calm.reads("Vertrag von Rapallo", within="treatyTitle")

    calm.touch("treaty-all")
    calm.turns_to("treaty-brest-litovsk-1918")
    calm.touch("treaty-brest-litovsk-1918")
    calm.sees_no_more("treatySheet")
    calm.reads("Frieden von Brest-Litowsk", within="treatyTitle")
    assert not calm.sees("treaty-earlier").isEnabled()


@FORMATS
def test_two_treaties_lie_side_by_side_and_each_can_be_exchanged(calm: Visitor) -> None:
    enter(calm)
    calm.touch("treaty-compare")
    calm.sees("comparison")
    calm.reads("Rapallo 1922", within="compare-left-title")
    calm.reads("Berlin 1926", within="compare-right-title")
    left, right = (
        name if calm.find(name) else f"compare-{side}-exchange"
        for side, name in (("left", "exchange-left"), ("right", "exchange-right"))
    )

    calm.touch(right)
    calm.turns_to("treaty-versailles-1919")
    calm.touch("treaty-versailles-1919")
    calm.reads("Versailles 1919", within="compare-right-title")
    calm.touch(left)
    calm.touch("treaty-versailles-1919")
    calm.reads("Versailles 1919", within="compare-left-title")
    calm.reads("Rapallo 1922", within="compare-right-title")

    calm.touch("compare-left-sources")
    calm.reads("Versailles 1919", within="answerTitle")
    calm.touch("bar-back")
    calm.sees_no_more("evidence")
    calm.reads("Versailles 1919", within="compare-left-title")

    calm.touch("bar-language")
    calm.touch("sheet-language-en")
    calm.sees_no_more("sheet-close")
    calm.touch("compare-close")
    calm.sees_no_more("comparison")
    calm.reads("Treaty of Versailles", within="treatyTitle")


@FORMATS
def test_below_the_list_of_treaties_nothing_can_be_reached_or_read(calm: Visitor) -> None:
    enter(calm)
    for opening, opened in (("treaty-all", "treatySheet"), ("treaty-compare", "comparison")):
        calm.touch(opening)
        calm.sees(opened)
        assert not any(map(calm.find, ("treaty-all", "link-evidence", "treatyTitle")))
        assert not calm.every("article-")
        calm.touch("bar-back")
        calm.sees("treatyTitle")


@FORMATS
def test_the_list_opens_where_the_treaty_is_that_stands_there(calm: Visitor) -> None:
    enter(calm)
    calm.touch("treaty-compare")
    calm.touch("exchange-right" if calm.find("exchange-right") else "compare-right-exchange")
    calm.rests("treaty-berlin-1926")
    assert calm.value("treaty-berlin-1926", "chosen") is True


def test_who_comes_back_to_the_treaties_finds_one_of_them(calm: Visitor) -> None:
    enter(calm)
    calm.touch("treaty-compare")
    calm.sees("comparison")
    calm.touch("bar-home")
    calm.touch("door-treaties")
    calm.reads("Vertrag von Rapallo", within="treatyTitle")
    assert calm.find("comparison") is None


def test_an_article_is_read_on_at_a_second_touch(calm: Visitor) -> None:
    enter(calm)
    calm.touch("article-2")
    calm.touch("article-2")
    calm.reads("Das gilt für Bürger, für das Reich und für die deutschen Länder.")
    assert calm.find("article-2") is None
    calm.touch("article-back")
    assert calm.sees("article-2").property("open") is True


def test_what_a_treaty_changed_and_kept_secret_is_one_touch_away(calm: Visitor) -> None:
    enter(calm)
    calm.touch("section-changes")
    calm.reads("Seit November 1918 abgebrochen")
    calm.touch("section-confidential")
    calm.reads("ungefähr")
    assert calm.find("article-1") is None
    calm.touch("section-articles")
    calm.sees("article-1")


@pytest.mark.parametrize("calm", ["1280x800"], indirect=["calm"])
def test_where_there_is_little_room_a_treaty_is_read_leaf_by_leaf(calm: Visitor) -> None:
    enter(calm)
    assert not calm.sees("leaf-previous").isEnabled()
    leaves = 1
    while calm.sees("leaf-next").isEnabled():
        calm.touch("leaf-next")
        leaves += 1
    assert leaves > 1
    calm.reads("ungefähr")

"""In which order keys go from thing to thing."""

from dataclasses import dataclass

import pytest

from kiosk.shell.reading_order import Area, in_reading_order


@dataclass(frozen=True)
class Thing:
    name: str
    area: Area
    path: tuple[int, ...]
    in_order: frozenset[int] = frozenset()


def drawn(picture: str) -> list[Thing]:
    """Each letter of a picture is a thing three wide and one high, as large as it is repeated; a
    digit before it says which group it belongs to."""
    found: dict[str, Thing] = {}
    for row, line in enumerate(picture.strip("\n").split("\n")):
        for column in range(0, len(line) - 1, 3):
            group, letter = line[column : column + 2]
            if letter.strip():
                area = Area(3 * column, 10 * row, 3 * column + 6, 10 * row + 9)
                before = found.get(letter)
                whole = area
                if before:
                    whole = Area(before.area.left, before.area.top, area.right, area.bottom)
                found[letter] = Thing(letter, whole, (int(group), ord(letter)))
    return list(found.values())


ROWS = """
0A 0B 0C
0D 0E
"""
COLUMNS_OF_TWO_GROUPS = """
0A 0B    1E
0C 0D    1E
0F 0G    1H
"""
A_TALL_ONE_BESIDE_ROWS = """
0A    0B 0C
0A    0D 0E
"""
GROUPS_ABOVE_EACH_OTHER = """
1A 1B
1C
0D 0E
"""
STEPS = """
0A
   0B
      0C
"""


@pytest.mark.parametrize(
    ("picture", "order"),
    [
        (ROWS, "ABCDE"),
        (COLUMNS_OF_TWO_GROUPS, "ABCDFGEH"),
        (A_TALL_ONE_BESIDE_ROWS, "ABCDE"),
        (GROUPS_ABOVE_EACH_OTHER, "ABCDE"),
        (STEPS, "ABC"),
    ],
)
def test_rows_come_before_columns_and_groups_stay_together(picture: str, order: str) -> None:
    things = drawn(picture)
    for given in (things, things[::-1]):
        assert "".join(thing.name for thing in in_reading_order(given)) == order


@pytest.mark.parametrize(
    ("picture", "order"), [(ROWS, "CBAED"), (COLUMNS_OF_TWO_GROUPS, "EHBADCGF")]
)
def test_from_right_to_left_only_the_lines_are_turned(picture: str, order: str) -> None:
    read = in_reading_order(drawn(picture), right_to_left=True)
    assert "".join(thing.name for thing in read) == order


def test_what_overlaps_is_read_from_its_upper_corner_on() -> None:
    things = [
        Thing("b", Area(30, 5, 60, 35), (0, 0)),
        Thing("c", Area(10, 20, 40, 50), (0, 1)),
        Thing("a", Area(0, 0, 40, 30), (0, 2)),
    ]
    assert [thing.name for thing in in_reading_order(things)] == ["a", "b", "c"]


def test_nothing_and_one_thing_are_in_order() -> None:
    assert in_reading_order([]) == []
    one = Thing("a", Area(0, 0, 1, 1), ())
    assert in_reading_order([one]) == [one]

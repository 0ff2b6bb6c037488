"""Which row of a form a problem belongs to, and which field stands at a line. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kiosk.content import nodes
from kiosk.content.codes import Code
from kiosk.content.nodes import Node
from kiosk.content.phrase import Phrase, in_language
from kiosk.content.problems import Problem, Severity
from kiosk.content.report import At
from kiosk.studio.form.fields import Shape
from kiosk.studio.form.path import Path, written
from kiosk.studio.form.rows import Row
from kiosk.studio.words import Words

_FILLED = {Shape.WORDS, Shape.LINE, Shape.DATE, Shape.CHOICE, Shape.PICTURE}


def path_of(problem: Problem, item: Node) -> Path:
    """What a problem is about."""
    at = problem.line, problem.column
    message = problem.message
    if problem.code == Code.MISSING_KEY and isinstance(message, Phrase):
        for path, block in _blocks(item, ()):
            if block.at == at:
                return (*path, str(message.parts.get("key", "")))
    return path_at(item, at)


def path_at(item: Node, at: At) -> Path:
    """The innermost key or entry that begins at a line and column, or before."""
    match item:
        case nodes.Mapping():
            before = [key for key, place in item.keys.items() if place <= at]
            last = max(before, key=lambda key: item.keys[key], default=None)
            return () if last is None else (last, *path_at(item.values[last], at))
        case nodes.Sequence():
            indexes = [index for index, each in enumerate(item.items) if each.at <= at]
            return (indexes[-1], *path_at(item.items[indexes[-1]], at)) if indexes else ()
        case _:
            return ()


def row_of(path: Path, keys: Iterable[str]) -> str:
    """The row that shows a path, or what is around it; empty for none."""
    known = set(keys)
    for end in range(len(path), 0, -1):
        if written(path[:end]) in known:
            return written(path[:end])
    return ""


def with_problems(
    rows: Sequence[Row], problems: Iterable[Problem], item: Node, words: Words
) -> Iterator[Row]:
    """The rows, each with the worst that is said of it.

    Args: the rows; the problems of the item; what its file says of it; the words of the curator.
    """
    keys = [row.key for row in rows]
    told: dict[str, Problem] = {}
    for problem in problems:
        key = row_of(path_of(problem, item), keys)
        if key not in told or problem.severity is Severity.ERROR:
            told[key] = problem
    for row in rows:
        problem = told.get(row.key)
        if problem is None:
            yield row
        else:
            missing = problem.code == Code.MISSING_KEY and not row.there
            message = words.missing if missing else in_language(problem.message, words.language)
            help_ = "" if missing else in_language(problem.help, words.language)
            bad = problem.severity is Severity.ERROR
            yield replace(row, problem=_plain(message), help=_plain(help_), bad=bad)


def _plain(words: str) -> str:
    return words.replace("`", "")


def first_to_fill(key: str, rows: Sequence[Row]) -> int | None:
    """The first row of what is at a path that takes words, or else the first of it at all."""
    inside = [
        index for index, row in enumerate(rows) if row.key == key or row.key.startswith(f"{key}/")
    ]
    ready = [index for index in inside if rows[index].shape in _FILLED]
    return next(iter(ready or inside), None)


def unfolded_for(path: Path) -> set[str]:
    """The entries of lists around what a path leads to, and the fields."""
    return {written(path[:end]) for end in range(1, len(path) + 1)}


def _blocks(node: Node, path: Path) -> Iterator[tuple[Path, nodes.Mapping]]:
    match node:
        case nodes.Mapping():
            yield path, node
            for key, value in node:
                yield from _blocks(value, (*path, key))
        case nodes.Sequence():
            for index, value in enumerate(node.items):
                yield from _blocks(value, (*path, index))
        case _:
            pass

"""What stands in the place of a node that is given other words, or another value altogether."""

import re

from kiosk.content.nodes import Data, Mapping, Node, Scalar, Sequence
from kiosk.exchange.dividing import extent
from kiosk.exchange.layout import STEP, behind_dash, behind_key, block, entries, in_brackets
from kiosk.exchange.pieces import Pieces
from kiosk.exchange.places import Block, Places
from kiosk.exchange.surgery import Cut
from kiosk.exchange.wording import WIDTH, written

_HEADER = re.compile(r"[>|][-+\d]*([ \t]+#[^\r\n]*)?")
_COMMENT = re.compile(r"[ \t]+#[^\r\n]*")


def reworded(places: Places, node: Scalar, words: str) -> Cut:
    """Other words, in the quotes or the block of those that stand there."""
    span = places.span(node)
    new = written(
        words,
        column=node.at[1] - 1,
        indent=places.indent(node) or STEP,
        style=span.style,
        in_flow=span.in_flow,
    )
    first, *more = (_space(places, node) + new).split("\n")
    comment, end = _comment(places, node) if more or span.style in {">", "|"} else ("", span.end)
    return Cut(span.start, end, [places.newline.join([first + comment, *more])])


def replaced(places: Places, node: Node, value: Data) -> Cut:
    """Any value, in brackets where these are around it or can stay, else as an author would.

    Raises:
        RefusedError: a comment stands in its brackets, or it is unclear where it begins.
    """
    start, end = extent(places, node)
    brackets = not isinstance(node, Scalar) and places.span(node).in_flow
    if brackets and places.has_comment(start, end):
        raise places.unclear(node)
    if places.in_brackets(node) or (brackets and _can_stay(node, value)):
        return Cut(start, end, [_space(places, node) + in_brackets(value)])
    if not brackets and (lines := _as_before(places, node, value)):
        return Cut(start, end, [places.newline.join(lines)])
    comment, end = _comment(places, node)
    behind = places.behind(node)
    if behind is None:
        first, *more = _root(places, value)
        return Cut(start, end, [places.newline.join([first + comment, *more])])
    first, *more = _behind(places, node, value, places.text[behind:start])
    return Cut(behind, end, [places.newline.join([first + comment, *more])])


def emptied(places: Places, node: Block, pieces: Pieces) -> Cut:
    """A list or block that has lost all entries, with the comments that belonged to none."""
    nothing = "[]" if isinstance(node, Sequence) else "{}"
    behind, span = places.behind(node), places.span(node)
    if span.in_flow:
        return Cut(span.start, span.end, [nothing])
    if behind is None:
        return Cut(pieces.start, pieces.end, [nothing, pieces.comments()])
    before = places.text[behind : pieces.start].rstrip()
    return Cut(behind, pieces.end, [f" {nothing}{before}", pieces.comments()])


def _can_stay(node: Node, value: Data) -> bool:
    match node, value:
        case Sequence(), list():
            filled = bool(node.items)
        case Mapping(), dict():
            filled = bool(node.values)
        case _:
            return False
    return filled and node.at[1] + len(in_brackets(value)) <= WIDTH


def _as_before(places: Places, node: Node, value: Data) -> list[str]:
    """The lines of a list in place of a list, or of keys in place of keys, at the same indent."""
    match node, value:
        case Sequence(), list():
            lines = entries(value, places.column(node))
        case Mapping(), dict():
            lines = block(value, places.column(node))
        case _:
            return []
    return [lines[0].lstrip(), *lines[1:]] if lines and not places.is_new(node) else []


def _space(places: Places, node: Node) -> str:
    """What is missing behind the sign before a value that was empty."""
    span = places.span(node)
    empty = span.start == span.end and not places.is_new(node)
    return " " if empty and not places.text[: span.start].endswith((" ", "\n")) else ""


def _root(places: Places, value: Data) -> list[str]:
    match value:
        case str():
            lines = written(value, column=0, indent=STEP).split("\n")
        case list():
            lines = entries(value, 0) or ["[]"]
        case dict():
            lines = block(value, 0) or ["{}"]
    if not places.is_new(places.root):
        return lines
    unfinished = places.text and not places.text.endswith(("\n", "\r"))
    return [*([""] if unfinished else []), *lines, ""]


def _behind(places: Places, node: Node, value: Data, before: str) -> list[str]:
    """The lines of a value behind its colon or hyphen, and behind the comments that follow it."""
    behind, indent = places.behind(node) or 0, places.indent(node)
    lay = behind_dash if places.is_entry(node) else behind_key
    if "#" not in before:
        return lay(value, behind - places.rows.start(places.rows.row(behind)), indent)
    first, *more = lay(value, indent, indent)
    lines = [" " * indent + first.lstrip(), *more] if first else more
    return [before.rstrip(), *lines]


def _comment(places: Places, node: Node) -> tuple[str, int]:
    """What stands behind a value on its line, and where it ends."""
    span, text = places.span(node), places.text
    if span.style in {">", "|"}:
        header = _HEADER.match(text, span.start)
        return (header and header[1]) or "", span.end
    one_line = isinstance(node, Scalar) or span.in_flow
    comment = _COMMENT.match(text, span.end) if one_line else None
    return (comment[0], comment.end()) if comment else ("", extent(places, node)[1])

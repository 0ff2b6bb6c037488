"""Divides a list or a block of keys into its entries, each with the comments that belong to it."""

from collections.abc import Iterator

from kiosk.content.nodes import Mapping, Node, Sequence
from kiosk.exchange.pieces import Piece, Pieces
from kiosk.exchange.places import Block, Places
from kiosk.exchange.surgery import Kept


def pieces_of(places: Places, block: Block) -> Pieces:
    """The entries as they stand.

    Raises:
        RefusedError: they cannot be told apart, or a comment stands between them in brackets.
    """
    span, text = places.span(block), places.text
    found = list((_in_brackets if span.in_flow else _in_lines)(places, block))
    ends = [span.start, *(place for kept in found for place in kept), span.end]
    start, *inner, end = ends[1:-1] if found else ends
    between = [text[a:b] for a, b in zip(inner[::2], inner[1::2], strict=True)]
    if span.in_flow and any(
        "#" in each for each in (text[span.start : start], *between, text[end : span.end])
    ):
        raise places.unclear(block)
    keys = list(block.values) if isinstance(block, Mapping) else [""] * len(found)
    return Pieces(
        start,
        end,
        column=places.column(block),
        in_brackets=span.in_flow,
        pieces=[
            Piece(kept, value, key, commented=text[kept.start] == "#")
            for kept, value, key in zip(found, _inner(block), keys, strict=True)
        ],
        between=between,
        newline=places.newline,
        apart=isinstance(block, Sequence) and block is places.root,
        headed=block is places.root and places.rows.is_comment(places.rows.row(start) - 1),
    )


def extent(places: Places, node: Node) -> tuple[int, int]:
    """From where to where a node stands, with the comments of its entries.

    Raises:
        RefusedError: its entries cannot be told apart.
    """
    span = places.span(node)
    if isinstance(node, Block) and not span.in_flow and not places.is_new(node):
        found = list(_in_lines(places, node))
        return found[0].start, found[-1].end
    return span.start, span.end


def _inner(block: Block) -> list[Node]:
    return list(block.values.values()) if isinstance(block, Mapping) else block.items


def _in_brackets(places: Places, block: Block) -> Iterator[Kept]:
    for head, node in zip(places.heads(block), _inner(block), strict=True):
        yield Kept(head, places.span(node).end)


def _in_lines(places: Places, block: Block) -> Iterator[Kept]:
    rows, column = places.rows, places.column(block)
    behind = places.behind(block)
    least = 0 if behind is None else rows.row(behind) + 1
    for head, node in zip(places.heads(block), _inner(block), strict=True):
        row = rows.row(head)
        start = head
        above = rows.comments_above(row, column, least)
        if above < row:
            start = rows.start(above) + column
        last = rows.comments_below(rows.row(places.span(node).end), column)
        yield Kept(start, rows.end(last))
        least = last + 1

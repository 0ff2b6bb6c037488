"""Where each value of a YAML text begins and ends, so that it can be changed where it stands."""

from dataclasses import dataclass, field
from typing import Any

from yaml import CBaseLoader
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from kiosk.content.report import At


@dataclass(frozen=True)
class Span:
    """A value in a text, from `start` up to, not with, `end`."""

    start: int
    end: int
    style: str = ""
    """A scalar's: empty for plain, `'`, `"`, `>` or `|`."""
    in_flow: bool = False
    """Inside brackets; of a list or block: written with them."""


@dataclass(frozen=True)
class Spans:
    """By line and column, as nodes know where they stand."""

    scalars: dict[At, Span] = field(default_factory=dict[At, Span])
    blocks: dict[At, Span] = field(default_factory=dict[At, Span])
    """Lists and blocks of keys."""


def spans_of(text: str) -> Spans:
    """Of a text that the composer has taken, so that it is sound YAML of one document."""
    found = Spans()
    parser = CBaseLoader(text)
    opened: list[tuple[Any, bool]] = []
    end = 0
    try:
        while not isinstance(event := parser.get_event(), StreamEndEvent):
            if isinstance(event, ScalarEvent):
                in_flow = any(flow for _, flow in opened)
                span = _scalar(text, event, in_flow)
                found.scalars[_at(event.start_mark)] = span
                end = max(end, span.end)
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                opened.append((event.start_mark, bool(event.flow_style)))
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                mark, flow = opened.pop()
                if flow:
                    end = max(end, event.end_mark.index)
                found.blocks[_at(mark)] = Span(mark.index, end, in_flow=flow)
    finally:
        parser.dispose()
    return found


def _scalar(text: str, event: Any, in_flow: bool) -> Span:
    start, end = event.start_mark.index, event.end_mark.index
    style = event.style or ""
    if style in {">", "|"}:
        end = start + len(text[start:end].rstrip())
    return Span(start, end, style, in_flow)


def _at(mark: Any) -> At:
    return mark.line + 1, mark.column + 1

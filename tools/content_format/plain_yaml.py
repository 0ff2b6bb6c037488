"""Writes values as a person would in an exhibit's file: without quotation marks where none are
needed."""

import json
from collections.abc import Iterator

from kiosk.content.schemas.written import Json, as_written


def flow(value: Json) -> str:
    """On one line."""
    match value:
        case dict():
            return "{" + ", ".join(f"{key}: {flow(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(flow, value)) + "]"
        case _:
            return _scalar(value)


def block(value: Json, indent: str = "") -> Iterator[str]:
    """Line by line; what is short stays on one line."""
    match value:
        case dict():
            for key, each in value.items():
                short = f"{indent}{key}: {flow(each)}"
                if isinstance(each, dict | list) and len(short) > 76:
                    yield f"{indent}{key}:"
                    yield from block(each, f"{indent}  ")
                else:
                    yield short
        case list():
            for each in value:
                first, *rest = block(each, f"{indent}  ")
                yield f"{indent}- {first.strip()}"
                yield from rest
        case _:
            yield f"{indent}{_scalar(value)}"


def _scalar(value: Json) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = str(value)
    if not isinstance(value, str) or as_written(f"[{text}]") == [value]:
        return text
    return json.dumps(text, ensure_ascii=False)

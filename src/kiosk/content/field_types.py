"""Finds the schema inside a field's type."""

from typing import Any, get_args

from kiosk.content.items import Record


def record_in(annotation: Any) -> type[Record] | None:
    """The first record in a type such as `tuple[Era, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(record_in, get_args(annotation))), None)

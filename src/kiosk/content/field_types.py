"""The types of a schema's fields, and the schema inside a field's type."""

from collections.abc import Mapping
from functools import cache
from typing import Any, get_args, get_type_hints

from kiosk.content.record import Record


@cache
def types_of(schema: type[Record]) -> Mapping[str, Any]:
    """The type of each field by its name, with what is asked beyond the type."""
    return get_type_hints(schema, include_extras=True)


def record_in(annotation: Any) -> type[Record] | None:
    """The first record in a type such as `tuple[Era, ...] | None`."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(record_in, get_args(annotation))), None)

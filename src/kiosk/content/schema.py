"""What pydantic makes of a class of content: the only way from plain values to records."""

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


def parse(kind: type[T], values: object) -> T:
    """A record, or a text, from what a file holds.

    Raises:
        pydantic.ValidationError: the values are not as the class asks.
    """
    return _adapter(kind).validate_python(values)


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)

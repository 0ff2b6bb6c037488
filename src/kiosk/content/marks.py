"""What is asked of a value beyond its type, as in `Annotated[str, Matches(ID_PATTERN)]`.

Pydantic finds these when a schema is made, and until then need not be loaded.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.content.phrase import Phrase

OFFERS = "x-offers"
"""The key in a JSON Schema under which stands what an exhibit has to offer there."""


@dataclass(frozen=True)
class Matches:
    """A text that a pattern describes."""

    pattern: str

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return {**handler(source), "pattern": self.pattern}


@dataclass(frozen=True)
class ReadBy:
    """Authors may write it in other shapes, of which `read` makes the usual one.

    What it cannot read, it refuses with a ValueError that says how to write it. `written` is the
    type of what authors write, for the JSON Schema.
    """

    read: Callable[[object], object]
    written: Any = None

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        written = None if self.written is None else handler.generate_schema(self.written)
        return core_schema.no_info_before_validator_function(
            self.read, handler(source), json_schema_input_schema=written
        )


@dataclass(frozen=True)
class Looks:
    """What a value looks like, in JSON Schema, where its type does not say so."""

    said: Mapping[str, Any] = field(hash=False)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return dict(self.said)


@dataclass(frozen=True)
class NotInFile:
    """The reader puts it in, so that no file says it and no JSON Schema asks for it."""

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> Any:
        from pydantic_core import PydanticOmit  # noqa: PLC0415 - only JSON Schemas need it

        raise PydanticOmit


class MisfitError(ValueError):
    """Parts of a value, each sound by itself, do not go together."""

    def __init__(self, sentence: Phrase, help_: Phrase, *where: int | str) -> None:
        """Args: what is wrong; what to do; which part it is, such as `2, "right"`."""
        super().__init__(sentence)
        self.sentence = sentence
        self.help = help_
        self.where = where


@dataclass(frozen=True)
class FitsBy:
    """Its parts must go together: `check` refuses those that do not with a MisfitError.

    `said` says the same as JSON Schema, as far as that can be said there.
    """

    check: Callable[[Any], None]
    said: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        def checked(value: Any) -> Any:
            self.check(value)
            return value

        return core_schema.no_info_after_validator_function(checked, handler(source))

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> dict[str, Any]:
        return {**handler(schema), **self.said}

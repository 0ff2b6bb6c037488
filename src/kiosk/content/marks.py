"""What is asked of a value beyond its type, as in `Annotated[str, Matches(ID_PATTERN)]`.

Pydantic finds these when a schema is made, and until then need not be loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from kiosk.content.phrase import Phrase


@dataclass(frozen=True)
class Matches:
    """A text that a pattern describes."""

    pattern: str

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return {**handler(source), "pattern": self.pattern}


@dataclass(frozen=True)
class ReadBy:
    """Authors may write it in other shapes, of which `read` makes the usual one.

    What it cannot read, it refuses with a ValueError that says how to write it.
    """

    read: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        return core_schema.no_info_before_validator_function(self.read, handler(source))


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
    """Its parts must go together: `check` refuses those that do not with a MisfitError."""

    check: Callable[[Any], None]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        def checked(value: Any) -> Any:
            self.check(value)
            return value

        return core_schema.no_info_after_validator_function(checked, handler(source))

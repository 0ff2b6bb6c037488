"""The base of all content: frozen dataclasses that the reader can hold a file against.

What a field asks for stands beside it, in plain values. Pydantic reads them when the first file is
read; a start from a compiled exhibit reads none, and never loads it.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar, dataclass_transform


def field(
    *,
    default: Any = dataclasses.MISSING,
    description: str | None = None,
    examples: Sequence[Any] | None = None,
    keys: tuple[str, ...] = (),
    ge: float | None = None,
    le: float | None = None,
    pattern: str | None = None,
    min_length: int | None = None,
) -> Any:
    """What an author is told of a field, and what its value must be.

    Args:
        default: its value where the file gives none; without one, the key is asked for.
        description: a short sentence.
        examples: values as they are written in a file.
        keys: under which it stands in a file, the usual one first, if not under its name.
        ge: the least number.
        le: the greatest number.
        pattern: what a text must match.
        min_length: how many entries or letters there must be.
    """
    said = {
        "description": description,
        "examples": examples,
        "keys": keys or None,
        "ge": ge,
        "le": le,
        "pattern": pattern,
        "min_length": min_length,
    }
    metadata = {key: value for key, value in said.items() if value is not None}
    return dataclasses.field(default=default, metadata=metadata)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
@dataclasses.dataclass(frozen=True, kw_only=True, repr=False, eq=False)
class Record:
    """Each class made of it is a frozen dataclass. A key that is not known is a problem.

    What is the same for all is written here once, since to write it anew for each class is a good
    part of a cold start.
    """

    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid",
        "allow_inf_nan": False,
    }

    def __init_subclass__(cls, *, ignore_unknown: bool = False) -> None:
        """`ignore_unknown`: a key that is not known is passed over."""
        super().__init_subclass__()
        if ignore_unknown:
            cls.__pydantic_config__ = {**cls.__pydantic_config__, "extra": "ignore"}
        dataclasses.dataclass(frozen=True, kw_only=True, repr=False, eq=False)(cls)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and vars(self) == vars(other)

    def __hash__(self) -> int:
        values = (getattr(self, each.name) for each in dataclasses.fields(self))
        return hash((type(self), *values))

    def __repr__(self) -> str:
        said = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self))
        return f"{type(self).__qualname__}({', '.join(said)})"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic import AliasChoices  # noqa: PLC0415 - only schemas need it

        for each in dataclasses.fields(cls):
            if keys := each.metadata.get("keys"):
                alias = AliasChoices(*keys)
                each.metadata = MappingProxyType({**each.metadata, "validation_alias": alias})
        return handler(source)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Any:
        made = handler(schema)
        known = handler.resolve_ref_schema(made).get("properties", {})
        for each in dataclasses.fields(cls):
            first, *others = each.metadata.get("keys", (each.name,))
            for key in others:
                known[key] = {**known[first], "description": f"As `{first}`."}
        return made


def key_of(each: "dataclasses.Field[Any]") -> str:
    """The key under which a field stands in a file."""
    keys: tuple[str, ...] = each.metadata.get("keys", (each.name,))
    return keys[0]

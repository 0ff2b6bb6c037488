"""What is said to authors: sentences with named parts, so that other languages can say them too.

A phrase is its own English words. Each further language is a module of `kiosk.content.catalogues`
that has, for each English sentence, its own; it is read when somebody asks for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any, LiteralString, Protocol, Self, TypeVar, runtime_checkable

T = TypeVar("T")
LANGUAGES = ("en", "de")
"""In which authors can be spoken to."""


@runtime_checkable
class Speaking(Protocol):
    """What has words of its own in several languages."""

    def in_language(self, language: str) -> str:
        """Its words."""
        ...


class Phrase(str):
    """A sentence or a part of one: `Phrase("there is no file “{name}”", name=name)`.

    It is a text like any other, in English, and remembers what it was made of.
    """

    template: str
    parts: Mapping[str, object]

    def __new__(cls, template: LiteralString, **parts: object) -> Self:
        made = super().__new__(cls, template.format_map(parts))
        made.template = template
        made.parts = parts
        return made

    def in_language(self, language: str) -> str:
        """The same in another language; in English where that has no words for it."""
        template = sentences_of(language).get(self.template)
        if template is None:
            return str(self)
        said = {name: in_language(part, language) for name, part in self.parts.items()}
        return _DECIMAL_COMMAS.vformat(template, (), said)

    def __getnewargs_ex__(self) -> tuple[tuple[str], Mapping[str, object]]:
        return (self.template,), self.parts


@dataclass(frozen=True)
class Description:
    """What a field of a schema is, as its `description` says, within a sentence."""

    said: str

    def in_language(self, language: str) -> str:
        """In a language, or in English where that has no words for it."""
        return descriptions_of(language).get(self.said, str(self))

    def __str__(self) -> str:
        return self.said[:1].lower() + self.said[1:].rstrip(".")


def in_language(said: T, language: str) -> T | str:
    """A phrase in a language; anything else as it is."""
    return said.in_language(language) if isinstance(said, Speaking) else said


@cache
def sentences_of(language: str) -> Mapping[str, str]:
    """The sentences of a language by the English ones; English itself has none of its own."""
    return _catalogue(language, language, "SENTENCES")


@cache
def descriptions_of(language: str) -> Mapping[str, str]:
    """What fields are, by their English descriptions, as it stands after a colon."""
    return _catalogue(language, f"{language}_fields", "DESCRIPTIONS")


def _catalogue(language: str, file: str, name: str) -> Mapping[str, str]:
    if language not in LANGUAGES[1:]:
        return {}
    module = import_module(f"kiosk.content.catalogues.{file}")
    found: Mapping[str, str] = getattr(module, name)
    return found


class _WithDecimalCommas(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        words = super().format_field(value, format_spec)
        return words.replace(".", ",") if isinstance(value, float) else words


_DECIMAL_COMMAS = _WithDecimalCommas()

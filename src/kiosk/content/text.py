"""Texts in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from kiosk.content.marks import OFFERS, Matches

LANGUAGE_PATTERN = r"^[a-z]{2,3}$"
LanguageCode = Annotated[str, Matches(LANGUAGE_PATTERN)]


@dataclass(frozen=True)
class Text:
    """A text: a map from language code to words, or plain words that are the same in all.

    Written in YAML as `{de: Genua, en: Genoa}` or `Palazzo San Giorgio`.
    """

    root: str | Mapping[str, str]

    def __hash__(self) -> int:
        return hash(self.root if isinstance(self.root, str) else frozenset(self.root.items()))

    def reading(self, language: str, source_language: str) -> tuple[str, str]:
        """The words to show and the language they are in.

        Falls back to the source language, then to the first language given.
        Plain words count as being in the language asked for.
        """
        if isinstance(self.root, str):
            return self.root, language
        for code in (language, source_language, *self.root):
            if code in self.root:
                return self.root[code], code
        return "", language

    def words(self, language: str, source_language: str) -> str:
        """The words of `reading`, without their language."""
        return self.reading(language, source_language)[0]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema  # noqa: PLC0415 - only schemas need it

        words = core_schema.str_schema(min_length=1)
        languages = core_schema.dict_schema(
            core_schema.str_schema(pattern=LANGUAGE_PATTERN), words, min_length=1
        )
        either = core_schema.tagged_union_schema(
            {"words": words, "languages": languages}, discriminator=_shape
        )
        return core_schema.no_info_after_validator_function(cls, either)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> dict[str, Any]:
        return {OFFERS: "words"}


def _shape(value: object) -> str:
    return "languages" if isinstance(value, Mapping) else "words"

"""Texts in several languages."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import ConfigDict, Discriminator, Field, RootModel, StringConstraints, Tag

LANGUAGE_PATTERN = r"^[a-z]{2,3}$"
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
Words = Annotated[str, StringConstraints(min_length=1)]
ByLanguage = Annotated[Mapping[LanguageCode, Words], Field(min_length=1)]


def _shape(value: object) -> str:
    return "languages" if isinstance(value, Mapping) else "words"


class Text(
    RootModel[
        Annotated[
            Annotated[Words, Tag("words")] | Annotated[ByLanguage, Tag("languages")],
            Discriminator(_shape),
        ]
    ]
):
    """A text: a map from language code to words, or plain words that are the same in all.

    Written in YAML as `{de: Genua, en: Genoa}` or `Palazzo San Giorgio`.
    """

    model_config = ConfigDict(frozen=True, defer_build=True)

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

"""The CLDR locale of a language, for dates and units."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_LOCALES = {"en": "en_GB"}


@cache
def locale_of(language: str) -> "Locale":
    """That of a language; British English for one that CLDR does not know."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - only for words

    try:
        return Locale.parse(_LOCALES.get(language, language))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")

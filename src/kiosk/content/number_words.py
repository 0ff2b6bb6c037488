"""Numbers as a language writes them, by the rules of CLDR."""

from functools import lru_cache

from kiosk.content.locales import locale_of


@lru_cache(maxsize=256)
def number_words(number: float, language: str) -> str:
    """`18,5` or `18.5`: with as many decimals as it has."""
    from babel.numbers import format_decimal  # noqa: PLC0415 - only words need it

    return format_decimal(number, locale=locale_of(language), decimal_quantization=False)

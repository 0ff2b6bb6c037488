"""How languages call themselves."""

from PySide6.QtCore import QLocale

_OWN_NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ru": "Русский",
}


def own_name(language: str) -> str:
    """The name of a language in that language, with a capital; its code where none is known."""
    name = _OWN_NAMES.get(language) or QLocale(language).nativeLanguageName() or language
    return name[:1].upper() + name[1:]

"""In which language a command speaks to whoever calls it."""

import os
import sys
from collections.abc import Mapping
from typing import Any

import click

from kiosk.content.phrase import LANGUAGES

_OF_MESSAGES: Mapping[str, Any] = {
    "type": click.Choice(LANGUAGES),
    "help": "Language of the messages; that of the system if left out.",
}
language_option = click.option("--language", "--messages", "language", **_OF_MESSAGES)
messages_option = click.option("--messages", "speaking", **_OF_MESSAGES)
"""Where `--language` names one of the exhibit's own."""


def language_of_system(environment: Mapping[str, str] = os.environ) -> str:
    """As LC_ALL, LC_MESSAGES or LANG say, the first of them that says anything; or English."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    said = next(filter(None, map(environment.get, names)), None) or _windows_language()
    language = said[:2].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


def _windows_language() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")

"""In which language a command speaks to whoever calls it."""

import os
import sys
from collections.abc import Mapping
from typing import IO, Any

import click

from kiosk.content.phrase import LANGUAGES, Phrase, in_language

_SPOKEN = "kiosk.language"


def _keep(context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    context.meta[_SPOKEN] = value
    return value


_OF_MESSAGES: Mapping[str, Any] = {
    "callback": _keep,
    "type": click.Choice(LANGUAGES),
    "help": "Language of the messages; that of the system if left out.",
}
language_option = click.option("--language", "--messages", "language", **_OF_MESSAGES)
messages_option = click.option("--messages", "speaking", **_OF_MESSAGES)
"""Where `--language` names one of the exhibit's own."""


class ToldError(click.ClickException):
    """One whose first word is of the same language as the rest."""

    def __init__(self, told: click.ClickException, context: click.Context) -> None:
        super().__init__(told.message)
        self._language = context.meta.get(_SPOKEN) or language_of_system()

    def show(self, file: IO[Any] | None = None) -> None:
        """As click does."""
        said = Phrase("Error: {message}", message=self.format_message())
        click.echo(in_language(said, self._language), file=file, err=file is None)


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

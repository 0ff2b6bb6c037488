"""What a running kiosk tells those who look after it: on standard error, in their language."""

import sys
from collections.abc import Iterable
from contextlib import suppress

from kiosk.content.phrase import LANGUAGES, in_language
from kiosk.content.problems import Problem


class Log:
    """A kiosk goes on also where nobody reads what it says."""

    def __init__(self, language: str = LANGUAGES[0]) -> None:
        self.language = language

    def say(self, *parts: str | None, problems: Iterable[Problem] = ()) -> None:
        """One sentence, whose parts may be missing, and a line for each problem."""
        said = "; ".join(in_language(part, self.language) for part in parts if part)
        lines = (
            f"{each.file}:{each.line}:{each.column}: {in_language(each.message, self.language)}; "
            f"{in_language(each.help, self.language)}"
            for each in problems
        )
        with suppress(OSError, ValueError):
            print(f"kiosk: {said}", *lines, sep="\n", file=sys.stderr, flush=True)

"""Why a pack, a key or a store is not taken: a sentence for people, a code, and an exit code."""

from enum import StrEnum

from kiosk.content.phrase import Phrase


class Reason(StrEnum):
    """A code, which never changes its meaning. The exit codes of `kiosk pack` follow from them."""

    NO_PACK = "no-pack"
    UNFINISHED = "unfinished"
    SIGNATURE = "signature"
    KEY = "key"
    MANIFEST = "manifest"
    NAME = "name"
    CONTENT = "content"
    TOO_LARGE = "too-large"
    OTHER_EXHIBIT = "other-exhibit"
    OLDER = "older"
    INSTALLED = "installed"
    TOO_NEW = "too-new"
    BROKEN = "broken"
    NO_ROOM = "no-room"
    STORE = "store"
    SOURCE = "source"
    BUSY = "busy"
    EXISTS = "exists"
    TAKEN_BACK = "taken-back"


EXIT_CODES: dict[Reason, int] = {reason: 10 + number for number, reason in enumerate(Reason)}
"""0 is done, 1 an error of the program, 2 a wrong call."""


class RefusedError(Exception):
    """What is shown is whole, and nothing was changed, unless the disk failed in the last step of
    all, when what comes was there already."""

    def __init__(self, reason: Reason, sentence: Phrase, help_: Phrase | None = None) -> None:
        """Args: the code; what is wrong; what to do, where that is not plain."""
        super().__init__(f"{sentence}; {help_}" if help_ else str(sentence))
        self.reason = reason
        self.sentence = sentence
        self.help = help_

    @property
    def exit_code(self) -> int:
        """What `kiosk pack` ends with."""
        return EXIT_CODES[self.reason]

"""Opens pictures for a trial, or tells that nothing here can."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.content.excerpt import printable
from kiosk.content.phrase import Phrase, in_language

if TYPE_CHECKING:
    from kiosk.content.trial import Trial, Verdict


def trial_of(folder: Path | None, language: str) -> "Trial":
    """All pictures; those that have changed since the last trial, where a folder is named."""
    from kiosk.content.kept import cache_folder
    from kiosk.pictures.known import remembering
    from kiosk.pictures.opener import NoDecoder, open_pictures

    remembered = remembering(open_pictures, folder, cache_folder()) if folder else open_pictures

    def trial(
        pictures: Sequence[Path], tell: Callable[[int, int], None]
    ) -> "Mapping[Path, Verdict]":
        try:
            return remembered(pictures, tell)
        except NoDecoder as error:
            note = Phrase("The pictures were not opened for a trial: {reason}", reason=error)
            click.echo(printable(in_language(note, language)), err=True)
            return {}

    return trial

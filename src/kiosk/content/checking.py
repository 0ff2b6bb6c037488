"""Checks an exhibit for its authors: what is broken, what an editor would mend, what is missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.content.draft import Draft
from kiosk.content.editing.completeness import KindReport, completeness
from kiosk.content.editing.editor import edit
from kiosk.content.exhibit import Exhibit
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Problem, Severity
from kiosk.content.progress import Progress, untold
from kiosk.content.read import Panel
from kiosk.content.reader import Reader
from kiosk.content.tile_pictures import try_tile_pictures
from kiosk.content.trial import Trial


@dataclass(frozen=True)
class Checked:
    """What came of it."""

    problems: tuple[Problem, ...]
    """By file, line and column. An editor has looked only if none is an error."""
    languages: tuple[str, ...]
    kinds: tuple[KindReport, ...]
    """How complete it is, as far as it can be read."""
    exhibit: Exhibit | None = None
    """As far as it is sound."""
    drafts: tuple[Draft, ...] = ()
    """What it was made of."""

    @property
    def broken(self) -> bool:
        """Whether it cannot be shown."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def check_exhibit(
    folder: Path,
    panels: Mapping[str, Panel],
    *,
    trial: Trial | None = None,
    tile_trial: Trial | None = None,
    progress: Progress = untold,
) -> Checked:
    """Check the exhibit in `folder` for the installed `panels`, by name. Never raises.

    `trial` opens its pictures, `tile_trial` its map tiles; without one, their first bytes are
    looked at.
    """
    reader = Reader(folder, panels, thorough=True, progress=progress)
    exhibit = reader.read()
    if trial and (pictures := reader.media.pictures):
        reader.media.judge(trial(pictures, partial(progress, Phrase("opening pictures"))))
    if exhibit and tile_trial and not _errors(reader):
        for tiles in exhibit.tiles.sets():
            tell = partial(progress, Phrase("opening map tiles"))
            try_tile_pictures(folder, tiles, reader.reports(tiles.folder), tile_trial, tell)
    if exhibit and not _errors(reader):
        edit(exhibit, reader.drafts, reader.reports, progress)
    languages = reader.main.languages
    drafts = tuple(reader.drafts)
    kinds = completeness(drafts, languages)
    return Checked(reader.problems(), languages, kinds, exhibit, drafts)


def _errors(reader: Reader) -> bool:
    return any(report.errors for report in reader.reports.all())

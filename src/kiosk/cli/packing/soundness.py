"""Whether an exhibit can be shown, before it leaves the house and when it has come."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.trying import trial_of
from kiosk.collecting import collecting_nothing
from kiosk.content.phrase import Phrase
from kiosk.content.problems import Severity

if TYPE_CHECKING:
    from kiosk.content.checking import Checked
    from kiosk.content.progress import Progress


def checked_whole(folder: Path, language: str, progress: "Progress", *, known: bool) -> "Checked":
    """As `kiosk check` does it, with all map tiles opened, too; `known` pictures are not opened
    again."""
    from kiosk.content.checking import check_exhibit
    from kiosk.panels import discover

    with collecting_nothing():
        return check_exhibit(
            folder,
            discover(),
            trial=trial_of(folder if known else None, language),
            tile_trial=trial_of(folder / "map" if known else None, language),
            progress=progress,
        )


def first_fault(checked: "Checked") -> Phrase | None:
    """The first thing for which an exhibit cannot be shown."""
    errors = [each for each in checked.problems if each.severity is Severity.ERROR]
    if not errors:
        return None
    first = errors[0]
    return Phrase("{file}:{line}: {fault}", file=first.file, line=first.line, fault=first.message)

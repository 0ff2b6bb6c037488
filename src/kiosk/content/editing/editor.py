"""Applies all rules to all drafts of an exhibit."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kiosk.content.draft import Draft
from kiosk.content.editing import (
    citing,
    connections,
    exceptions,
    glossary_links,
    house_words,
    positions,
    wording,
)
from kiosk.content.exhibit import Exhibit
from kiosk.content.folders import ReportFor
from kiosk.content.phrase import Phrase
from kiosk.content.progress import Progress, Steps, untold
from kiosk.content.report import Lines

_EXPLAINING = {"term"}
_LAST_LINE = 10**9


def edit(
    exhibit: Exhibit, drafts: Sequence[Draft], reports: ReportFor, progress: Progress = untold
) -> None:
    """Warn of all that an editor would mend in a sound exhibit."""
    source_language = exhibit.source_language
    steps = Steps(progress, Phrase("looking through texts"), len(drafts))
    for draft in drafts:
        wording.look(draft, source_language)
        house_words.look(draft, exhibit.settings.forbidden, source_language)
        citing.look(draft, exhibit.sources, _EXPLAINING)
        glossary_links.look(draft, exhibit.terms)
        positions.look(draft, exhibit)
        steps.one_more()
    connections.look(drafts, exhibit, reports)
    for draft, lines in _with_lines(drafts):
        exceptions.apply(draft, lines)


def _with_lines(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Lines]]:
    """Each item with the lines that are its own: those before the next one in its file."""
    begins: dict[str, list[int]] = {}
    for draft in drafts:
        begins.setdefault(draft.report.file, []).append(draft.root.at[0])
    for lines in begins.values():
        lines.sort()
        lines.append(_LAST_LINE)
    for draft in drafts:
        lines, line = begins[draft.report.file], draft.root.at[0]
        if not draft.kind or len(lines) == 2:
            yield draft, range(1, _LAST_LINE)
        else:
            yield draft, range(line, lines[bisect_right(lines, line)])

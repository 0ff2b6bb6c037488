"""Whether links between items lead to something."""

from collections.abc import Collection, Mapping
from functools import cache

from kiosk.content.codes import Code
from kiosk.content.report import At, Report
from kiosk.content.suggest import advice

_NOUNS = {
    "place": "place",
    "event": "event",
    "person": "person",
    "treaty": "treaty",
    "term": "term in the glossary",
    "source": "source",
    "category": "category",
}
_NOT_IN_TEXTS = {"source", "category"}


class LinkCheck:
    """Knows the ids of each kind; None for a kind whose ids could not be read."""

    def __init__(self, known: Mapping[str, Collection[str] | None]) -> None:
        self._known = known
        self._advice = cache(self._advice_for)

    def check(self, kind: str, item_id: str, at: At, report: Report) -> None:
        """A link from a field whose schema says to what kind it leads."""
        ids = self._known.get(kind)
        if ids is None or item_id in ids or report.full:
            return
        shown = item_id if len(item_id) <= 60 else item_id[:60] + "…"
        report.error(
            Code.BROKEN_LINK,
            at,
            f"there is no {_NOUNS.get(kind, kind)} “{shown}”",
            self._advice(kind, item_id),
        )

    def check_in_text(self, kind: str, item_id: str, at: At, report: Report) -> None:
        """A link `[words](kind:id)`."""
        kinds = [each for each in self._known if each not in _NOT_IN_TEXTS]
        if kind in kinds:
            self.check(kind, item_id, at, report)
        elif not report.full:
            report.error(
                Code.UNKNOWN_KIND,
                at,
                f"texts cannot link to “{kind[:60]}”",
                advice(kind, kinds, "link to a kind of item that the exhibit has"),
            )

    def _advice_for(self, kind: str, item_id: str) -> str:
        ids = self._known.get(kind) or ()
        where = {
            "source": "add it to sources.yaml",
            "term": "add it to glossary.yaml",
            "category": "add it to `categories:` in exhibit.yaml",
        }
        return advice(item_id, ids, where.get(kind, "add a file with this name, or correct the id"))

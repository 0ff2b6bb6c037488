"""Whether links between items lead to something."""

from collections.abc import Callable, Collection, Mapping
from functools import cache

from kiosk.content.codes import Code
from kiosk.content.phrase import Phrase
from kiosk.content.report import At, Report
from kiosk.content.suggest import advice

_NONE: Mapping[str, Callable[[str], Phrase]] = {
    "place": lambda name: Phrase("there is no place “{name}”", name=name),
    "event": lambda name: Phrase("there is no event “{name}”", name=name),
    "person": lambda name: Phrase("there is no person “{name}”", name=name),
    "treaty": lambda name: Phrase("there is no treaty “{name}”", name=name),
    "term": lambda name: Phrase("there is no term in the glossary “{name}”", name=name),
    "source": lambda name: Phrase("there is no source “{name}”", name=name),
    "category": lambda name: Phrase("there is no category “{name}”", name=name),
}
Fault = tuple[Code, Phrase, Phrase]
_MOST_COMPARISONS = 100_000
"""Of ids with ids, for did-you-mean; some tenths of a second."""
_NOT_IN_TEXTS = {"source", "category"}


class LinkCheck:
    """Knows the ids of each kind; None for a kind whose ids could not be read. `lists` are the
    files of kinds that are listed in one."""

    def __init__(
        self, known: Mapping[str, Collection[str] | None], lists: Mapping[str, str]
    ) -> None:
        self._known = known
        self._kinds = [each for each in known if each not in _NOT_IN_TEXTS]
        self._where = {
            "source": Phrase("add it to sources.yaml"),
            "category": Phrase("add it to `categories:` in exhibit.yaml"),
            **{kind: Phrase("add it to {file}", file=file) for kind, file in lists.items()},
        }
        self._comparisons = 0
        self._advice = cache(self._advice_for)

    def check(self, kind: str, item_id: str, at: At, report: Report) -> None:
        """A link from a field whose schema says to what kind it leads."""
        if not report.full and (fault := self._fault(kind, item_id)):
            report.error(fault[0], at, *fault[1:])

    def fault_in_text(self, kind: str, item_id: str) -> Fault | None:
        """What is wrong with a link `[words](kind:id)`."""
        if kind in self._kinds:
            return self._fault(kind, item_id)
        help_ = advice(kind, self._kinds, Phrase("link to a kind of item that the exhibit has"))
        return Code.UNKNOWN_KIND, Phrase("texts cannot link to “{kind}”", kind=kind[:60]), help_

    def _fault(self, kind: str, item_id: str) -> Fault | None:
        ids = self._known.get(kind)
        if ids is None or item_id in ids:
            return None
        shown = item_id if len(item_id) <= 60 else item_id[:60] + "…"
        none = _NONE.get(kind)
        message = (
            none(shown) if none else Phrase("there is no {kind} “{name}”", kind=kind, name=shown)
        )
        return Code.BROKEN_LINK, message, self._advice(kind, item_id)

    def _advice_for(self, kind: str, item_id: str) -> Phrase:
        ids = self._known.get(kind) or ()
        self._comparisons += len(ids)
        if self._comparisons > _MOST_COMPARISONS:
            ids = ()
        otherwise = self._where.get(kind, Phrase("add a file with this name, or correct the id"))
        return advice(item_id, ids, otherwise)

"""How complete an exhibit is: its items by kind, their sources and pictures, their languages."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.content.draft import Draft
from kiosk.content.items import Item

WHOLE = "exhibit"
"""The kind under which `exhibit.yaml` is counted."""


@dataclass(frozen=True)
class KindReport:
    """What there is of one kind of item."""

    kind: str
    items: int
    cited: int
    """Items that name a source."""
    pictured: int
    """Items with a picture."""
    texts: int
    written: Mapping[str, int]
    """Texts there are, by language."""

    def percent(self, language: str) -> int:
        """Of its texts in a language, rounded down, so that 100 means all."""
        return 100 * self.written[language] // self.texts if self.texts else 100


def completeness(drafts: Iterable[Draft], languages: Sequence[str]) -> tuple[KindReport, ...]:
    """A report of each kind that has items, `exhibit.yaml` first."""
    by_kind: dict[str, list[Draft]] = {WHOLE: []}
    for draft in drafts:
        by_kind.setdefault(draft.kind or WHOLE, []).append(draft)
    return tuple(_of(kind, found, languages) for kind, found in by_kind.items())


def _of(kind: str, drafts: Sequence[Draft], languages: Sequence[str]) -> KindReport:
    records = [draft.record for draft in drafts if isinstance(draft.record, Item)]
    texts = [text for draft in drafts for text in draft.texts]
    return KindReport(
        kind,
        len(drafts),
        sum(bool(each.sources or any(part.sources for part in each.parts)) for each in records),
        sum(each.image is not None for each in records),
        len(texts),
        {language: sum(text.is_in(language) for text in texts) for language in languages},
    )

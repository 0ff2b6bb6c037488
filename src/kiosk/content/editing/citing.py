"""Whether each statement rests on a source that can carry it."""

from collections.abc import Collection, Mapping, Sequence

from kiosk.content.codes import Code
from kiosk.content.draft import Draft
from kiosk.content.items import Citation, Item
from kiosk.content.nodes import Mapping as Block
from kiosk.content.nodes import Node
from kiosk.content.nodes import Sequence as ListNode
from kiosk.content.phrase import Phrase
from kiosk.content.report import At
from kiosk.content.sources import Grade, Source


def look(draft: Draft, sources: Mapping[str, Source], spared: Collection[str]) -> None:
    """Warn of statements without a source, and of those with none but weak ones.

    Items of the kinds `spared` explain words, and may do without.
    """
    item = draft.record
    if not isinstance(item, Item):
        return
    states = any(passage.measure.running for passage in draft.passages)
    parts = item.parts
    if states and not parts and draft.kind not in spared and not item.sources:
        _missing(draft, draft.root.at, Phrase("this {kind}", kind=draft.kind))
    for part, at in zip(parts, _places(draft.root, "steps"), strict=False):
        if not part.sources:
            _missing(draft, at, Phrase("this step"))
        _weak(draft, part.sources, sources, at)
    _weak(draft, item.sources, sources, draft.at_key("sources"))
    for correction, at in zip(item.corrects, _places(draft.root, "corrects"), strict=False):
        _weak(draft, correction.sources, sources, at)


def _missing(draft: Draft, at: At, what: Phrase) -> None:
    draft.report.warn(
        Code.MISSING_SOURCE,
        at,
        Phrase("{what} says something and names no source", what=what),
        Phrase("add “sources:” with the id of a source, and where in it"),
    )


def _weak(draft: Draft, cited: Sequence[Citation], sources: Mapping[str, Source], at: At) -> None:
    grades = [source.grade for each in cited if (source := sources.get(each.id))]
    if grades and all(grade is Grade.C for grade in grades):
        draft.report.warn(
            Code.WEAK_SOURCE,
            at,
            Phrase("this rests on sources of grade C alone"),
            Phrase("add a better source, or say that it is disputed and by whom it is told"),
        )


def _places(root: Node, key: str) -> list[At]:
    found = root.values.get(key) if isinstance(root, Block) else None
    return [node.at for node in found.items] if isinstance(found, ListNode) else []

"""What an author lets stand, and why."""

from kiosk.content.codes import SILENCED_BY_NAME, Code
from kiosk.content.draft import Draft
from kiosk.content.items import RuleException
from kiosk.content.nodes import Mapping, Scalar, Sequence
from kiosk.content.phrase import Phrase
from kiosk.content.report import Lines


def apply(draft: Draft, lines: Lines) -> None:
    """Silence the rules that an item names, and warn of a name that silences nothing."""
    exceptions: tuple[RuleException, ...] = getattr(draft.record, "exceptions", ())
    for exception, node in zip(exceptions, _nodes(draft), strict=True):
        if exception.rule not in SILENCED_BY_NAME or not draft.report.silence(
            exception.rule, lines
        ):
            draft.report.warn(
                Code.NEEDLESS_EXCEPTION,
                node.at,
                Phrase("nothing here breaks the rule “{rule}”", rule=exception.rule)
                if exception.rule in SILENCED_BY_NAME
                else Phrase("there is no rule “{rule}”", rule=exception.rule),
                Phrase("delete this exception; rules are named in square brackets by kiosk check"),
            )


def _nodes(draft: Draft) -> list[Mapping | Scalar | Sequence]:
    found = draft.root.values.get("exceptions") if isinstance(draft.root, Mapping) else None
    return list(found.items) if isinstance(found, Sequence) else []

"""How complete an exhibit is, as a table for people and as JSON for programs."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.content.phrase import Phrase, in_language

if TYPE_CHECKING:
    from kiosk.content.checking import Checked
    from kiosk.content.editing.completeness import KindReport

_FIRST = (
    Phrase("kind"),
    Phrase("items"),
    Phrase("cited"),
    Phrase("pictures"),
    Phrase("texts"),
)
_NONE = "\N{EN DASH}"


def report_as_json(checked: "Checked") -> str:
    """An object with the languages and, for each kind, what there is of it."""
    kinds = [
        {
            "kind": each.kind,
            "items": each.items,
            "cited": each.cited,
            "pictures": each.pictured,
            "texts": each.texts,
            "languages": {
                language: {"texts": written, "percent": each.percent(language)}
                for language, written in each.written.items()
            },
        }
        for each in checked.kinds
    ]
    return json.dumps({"languages": checked.languages, "kinds": kinds}, indent=2)


def report_as_text(checked: "Checked", language: str) -> Iterator[str]:
    """A table: a line each kind, the languages in per cent, and all of it below."""
    first = [in_language(each, language) for each in _FIRST]
    rows = [_row(each, checked.languages) for each in checked.kinds]
    total = [in_language(Phrase("all"), language), *_sum(checked.kinds, checked.languages)]
    table = [[*first, *checked.languages], *rows, total]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        yield "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )


def _row(each: "KindReport", languages: Sequence[str]) -> list[str]:
    numbers = (each.items, each.cited, each.pictured, each.texts)
    return [each.kind, *map(str, numbers), *(_percent(each, language) for language in languages)]


def _sum(kinds: "Sequence[KindReport]", languages: Sequence[str]) -> list[str]:
    texts = sum(each.texts for each in kinds)
    written = [sum(each.written[language] for each in kinds) for language in languages]
    numbers = (
        sum(each.items for each in kinds),
        sum(each.cited for each in kinds),
        sum(each.pictured for each in kinds),
        texts,
    )
    shares = [f"{100 * each // texts} %" if texts else _NONE for each in written]
    return [*map(str, numbers), *shares]


def _percent(each: "KindReport", language: str) -> str:
    return f"{each.percent(language)} %" if each.texts else _NONE

"""Texts as gettext's PO, which Poedit, Weblate and others open."""

import io
import re
from collections.abc import Sequence
from datetime import datetime

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from kiosk import __version__
from kiosk.content.phrase import Phrase
from kiosk.exchange.entry import Back, Parcel, Returned
from kiosk.exchange.refusals import refuse

_WIDTH = 100
_IN_NUMBERS = re.compile(r"(?<!\\)(?:\\\\)*\\[0-7xu]")
"""A character as its number, which Babel does not read: `\\303\\244`."""
_FORMATS = {"python-format", "python-brace-format"}


def po_bytes(parcel: Parcel, now: datetime) -> bytes:
    """The file; `now` goes into its header."""
    catalog = Catalog(
        locale=parcel.language,
        project=parcel.title,
        version=__version__,
        header_comment=f"# {parcel.title}: {parcel.source_language} to {parcel.language}",
        charset="utf-8",
        creation_date=now,
        revision_date=now,
        fuzzy=False,
        msgid_bugs_address=parcel.title,
        last_translator=parcel.title,
        language_team=parcel.language,
    )
    for entry in parcel.entries:
        file, line = entry.place
        message = catalog.add(
            entry.source,
            entry.target,
            locations=[(file, line)],
            flags=["fuzzy"] if entry.previous is not None else [],
            auto_comments=entry.notes,
            previous_id=entry.previous or "",
            context=entry.id,
        )
        message.flags -= _FORMATS
    out = io.BytesIO()
    write_po(out, catalog, width=_WIDTH, include_previous=True, include_lineno=True)
    return out.getvalue()


def read_po_text(name: str, text: str) -> Back:
    """What came back.

    Raises:
        RefusedError: it is no PO.
    """
    rows = [f"{row}\n" for row in text.replace("\r\n", "\n").split("\n")]
    _look(name, rows)
    try:
        catalog = read_po(rows, abort_invalid=True, charset="utf-8")
    except Exception as error:  # whatever Babel comes upon in a file of strangers
        line = getattr(error, "lineno", -1) + 1
        sentence = Phrase(
            "this is no sound PO file; save it again in the program that it comes from"
        )
        raise refuse(name, line, sentence) from error
    returned: list[Returned] = []
    for message in catalog:
        if not message.id:
            continue
        if not isinstance(message.id, str) or not isinstance(message.string, str):
            raise refuse(
                name, message.lineno or 0, Phrase("texts of an exhibit have no plural forms")
            )
        returned.append(
            Returned(
                id=message.context or "",
                source=message.id,
                target=message.string,
                unsure=message.fuzzy,
                line=message.lineno or 0,
            )
        )
    return Back(str(catalog.locale_identifier or ""), returned)


def _look(name: str, rows: Sequence[str]) -> None:
    """Refuse what Babel would pass over."""
    first: dict[str, int] = {}
    for line, row in enumerate(rows, 1):
        if row.startswith(("msg", '"')) and _IN_NUMBERS.search(row):
            sentence = Phrase("characters stand here as numbers; save it as UTF-8 without escapes")
            raise refuse(name, line, sentence)
        if row.startswith("msgctxt ") and not row.startswith('msgctxt ""'):
            if row in first:
                sentence = Phrase(
                    "this text stands here twice, first in line {line}; delete one",
                    line=first[row],
                )
                raise refuse(name, line, sentence)
            first[row] = line

"""Texts as XLIFF, 1.2 or 2.0, which programs of translators open."""

from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring
from xml.parsers.expat import ExpatError, ParserCreate, errors

from kiosk.content.phrase import Phrase
from kiosk.exchange.entry import Back, Entry, Parcel, Returned
from kiosk.exchange.refusals import RefusedError, refuse

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
NAMESPACE_2 = "urn:oasis:names:tc:xliff:document:2.0"
_ANY_2 = "urn:oasis:names:tc:xliff:document:2."
_CHANGED = "kiosk:changed"
"""The state of a 2.0 text whose source has changed, until somebody confirms it."""
_PRESERVE = {"xml:space": "preserve"}
_UNSURE = {
    "needs-adaptation",
    "needs-l10n",
    "needs-review-adaptation",
    "needs-review-l10n",
    "needs-review-translation",
    "needs-translation",
    "new",
}
_TRANSPARENT = {"mrk", "g", "pc"}
_ALTERNATIVES = {"alt-trans", "matches"}
_DEEPEST = 40


def xliff_bytes(parcel: Parcel) -> bytes:
    """The file."""
    root = Element("xliff", {"version": "1.2", "xmlns": NAMESPACE})
    for file, entries in groupby(parcel.entries, key=lambda entry: entry.place[0]):
        languages = {"source-language": parcel.source_language, "target-language": parcel.language}
        attributes = {"original": file, **languages, "datatype": "plaintext"}
        body = SubElement(SubElement(root, "file", attributes), "body")
        for entry in entries:
            _unit(body, entry, parcel)
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _unit(body: Element, entry: Entry, parcel: Parcel) -> None:
    unit = SubElement(body, "trans-unit", {"id": entry.id, "resname": entry.id, **_PRESERVE})
    SubElement(unit, "source", {"xml:lang": parcel.source_language}).text = entry.source
    if entry.target:
        state = "translated" if entry.previous is None else "needs-review-translation"
        target = SubElement(unit, "target", {"xml:lang": parcel.language, "state": state})
        target.text = entry.target
    for note in entry.notes:
        SubElement(unit, "note", {"from": "developer"}).text = note
    if entry.previous is not None:
        before = SubElement(unit, "alt-trans", {"alttranstype": "previous-version"})
        SubElement(before, "source", {"xml:lang": parcel.source_language}).text = entry.previous
        target = SubElement(before, "target", {"xml:lang": parcel.language})
        target.text = entry.target


def xliff_2_bytes(parcel: Parcel) -> bytes:
    """The file in 2.0, where an id cannot hold a path: that is the name of a text there."""
    languages = {"srcLang": parcel.source_language, "trgLang": parcel.language}
    root = Element("xliff", {"version": "2.0", "xmlns": NAMESPACE_2, **languages})
    files = groupby(parcel.entries, key=lambda entry: entry.place[0])
    number = 0
    for at, (name, entries) in enumerate(files, 1):
        file = SubElement(root, "file", {"id": f"f{at}", "original": name})
        for entry in entries:
            number += 1
            unit = SubElement(file, "unit", {"id": f"u{number}", "name": entry.id, **_PRESERVE})
            _unit_2(unit, entry)
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _unit_2(unit: Element, entry: Entry) -> None:
    notes = SubElement(unit, "notes")
    before = [] if entry.previous is None else [f"It was: {entry.previous}"]
    for note in [*before, *entry.notes]:
        SubElement(notes, "note").text = note
    segment = SubElement(unit, "segment")
    SubElement(segment, "source").text = entry.source
    if entry.target:
        SubElement(segment, "target").text = entry.target
        segment.set("state", "translated" if entry.previous is None else "initial")
        if entry.previous is not None:
            segment.set("subState", _CHANGED)


def read_xliff(name: str, raw: bytes) -> Back:
    """What came back.

    Raises:
        RefusedError: it is no XLIFF, or holds what a file of texts has no need of.
    """
    return _Reading(name).read(raw)


class _Reading:
    """Takes one element after another. Entities and document types are never read."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._language = ""
        self._returned: list[Returned] = []
        self._open: list[str] = []
        self._unit: dict[str, str] | None = None
        self._line = 0
        self._source: list[str] = []
        self._target: list[str] = []
        self._taking: list[str] | None = None
        self._unsure = False
        self._parser = parser = ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters

    def read(self, raw: bytes) -> Back:
        try:
            self._parser.Parse(raw, True)
        except ExpatError as error:
            said = errors.messages.get(error.code, "").strip() or "unknown"
            sentence = Phrase(
                "this is no sound XML ({said}); save it again in the program that it comes from",
                said=said,
            )
            raise self._refuse(sentence, error.lineno) from error
        except (ValueError, LookupError) as error:
            raise self._refuse(Phrase("its encoding is not known; save it as UTF-8")) from error
        return Back(self._language, self._returned)

    def _refuse(self, sentence: Phrase, line: int = 0) -> RefusedError:
        return refuse(self._name, line or self._parser.CurrentLineNumber, sentence)

    def _doctype(self, *_: object) -> None:
        raise self._refuse(Phrase("a document type or an entity stands here, and XLIFF needs none"))

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        namespace, _, tag = name.rpartition(" ")
        if not self._open and (
            tag != "xliff" or not (namespace == NAMESPACE or namespace.startswith(_ANY_2))
        ):
            raise self._refuse(Phrase("this is no XLIFF 1.2 or 2.0"))
        if len(self._open) >= _DEEPEST:
            raise self._refuse(Phrase("elements stand inside each other too deeply"))
        if self._taking is not None and tag not in _TRANSPARENT:
            sentence = Phrase(
                "a mark <{tag}> of a program stands in this text; write plain words instead",
                tag=tag,
            )
            raise self._refuse(sentence)
        self._open.append(tag)
        if tag in {"xliff", "file"}:
            self._language = (
                attributes.get("target-language") or attributes.get("trgLang") or self._language
            )
        if tag in {"trans-unit", "unit"}:
            self._begin(attributes)
        elif self._unit is not None and _ALTERNATIVES.isdisjoint(self._open):
            self._part(tag, attributes)

    def _begin(self, attributes: dict[str, str]) -> None:
        self._unit = attributes
        self._line = self._parser.CurrentLineNumber
        self._source, self._target = [], []
        self._unsure = False

    def _part(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "source":
            self._taking = self._source
        elif tag == "target":
            self._taking = self._target
        state = attributes.get("state") if tag in {"target", "segment"} else None
        waits = state == "initial" and attributes.get("subState") == _CHANGED
        self._unsure |= state in _UNSURE or waits

    def _characters(self, words: str) -> None:
        if self._taking is not None:
            self._taking.append(words)

    def _end(self, name: str) -> None:
        tag = name.rpartition(" ")[2]
        self._open.pop()
        if tag in {"source", "target"}:
            self._taking = None
        elif tag in {"trans-unit", "unit"} and self._unit is not None:
            unit = self._unit
            said = unit.get("resname") or unit.get("name") or unit.get("id", "")
            self._returned.append(
                Returned(
                    said, "".join(self._source), "".join(self._target), self._unsure, self._line
                )
            )
            self._unit = None

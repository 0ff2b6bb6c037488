"""The book's own words, in the language of those who print it. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from babel.dates import format_date

from kiosk.content.items import Certainty
from kiosk.content.phrase import in_language


@dataclass(frozen=True)
class BookWords:
    """All of them in one language. `{…}` is filled in."""

    spoken: str
    """The code of that language."""
    kind: str
    contents: str
    screens: str
    warnings: str
    how: str
    exhibit: str
    dated: str
    content: str
    foot: str
    program: str
    items: str
    none: str
    texts: str
    source_language: str
    reviewed: str
    not_reviewed: str
    entry: str
    entries: str
    screens_said: str
    warnings_said: str
    no_warnings: str
    to_sign: tuple[str, str, str]
    every_language: str
    """In place of the code of one."""
    missing: str
    facts: str
    reference: str
    grade: str
    note: str
    name: str
    line: str
    certainty: Mapping[Certainty, str]
    chapters: Mapping[str, str] = field(default_factory=dict[str, str])
    """By the file or folder; others are called as it is."""

    def chapter(self, path: str) -> str:
        """The title for a file or folder."""
        stem = PurePosixPath(path).stem
        return self.chapters.get(stem, stem.replace("-", " ").capitalize())

    def day(self, day: date) -> str:
        """Such as `16 April 2026`."""
        return format_date(day, "d. MMMM y" if self.spoken == "de" else "d MMMM y", self.spoken)

    def counted(self, entries: int) -> str:
        """How many entries a chapter has."""
        return (self.entry if entries == 1 else self.entries).format(number=entries)

    def said(self, phrase: str) -> str:
        """What a problem says."""
        return in_language(phrase, self.spoken)


_ENGLISH = BookWords(
    spoken="en",
    kind="Proof book",
    contents="Contents",
    screens="Screens",
    warnings="Warnings",
    how="Each text stands here in every language, with the line of the file that holds it behind "
    "it: <b>:14</b> is line 14 of the file named under the title. Write on the paper, or correct "
    "the file; the screens show it at once. What is marked “missing” is shown in the source "
    "language. Who has read a chapter signs at its end.",
    exhibit="Exhibit",
    dated="Date",
    content="Content",
    foot="{day} · content {digest}",
    program="Program",
    items="Items",
    none="none",
    texts="{written} of {texts} texts",
    source_language="source language, {state}",
    reviewed="read by a native reader",
    not_reviewed="not yet read by a native reader",
    entry="1 entry",
    entries="{number} entries",
    screens_said="{number} screens, in the order a visitor meets them",
    warnings_said="{number} of kiosk check, by file",
    no_warnings="none: kiosk check has nothing to say",
    to_sign=("Read by", "Date", "Signature"),
    every_language="all",
    missing="missing",
    facts="facts",
    reference="reference",
    grade="grade",
    note="note",
    name="name {number}",
    line="line {line}",
    certainty={each: each.value for each in Certainty},
    chapters={"layers": "Map layers"},
)
_GERMAN = BookWords(
    spoken="de",
    kind="Prüfbuch",
    contents="Inhalt",
    screens="Bildschirme",
    warnings="Warnungen",
    how="Jeder Text steht hier in allen Sprachen, dahinter die Zeile der Datei, in der er steht: "
    "<b>:14</b> ist Zeile 14 der Datei, die unter dem Titel genannt ist. Schreiben Sie auf das "
    "Papier, oder berichtigen Sie die Datei; die Bildschirme zeigen es sofort. Wo „fehlt“ steht, "
    "lesen Besucher die Ausgangssprache. Wer ein Kapitel gelesen hat, unterschreibt am Ende.",
    exhibit="Ausstellung",
    dated="Datum",
    content="Inhalt",
    foot="{day} · Inhalt {digest}",
    program="Programm",
    items="Einträge",
    none="keine",
    texts="{written} von {texts} Texten",
    source_language="Ausgangssprache, {state}",
    reviewed="muttersprachlich gelesen",
    not_reviewed="noch nicht muttersprachlich gelesen",
    entry="1 Eintrag",
    entries="{number} Einträge",
    screens_said="{number} Bildschirme, in der Reihenfolge eines Besuchs",
    warnings_said="{number} von kiosk check, nach Dateien",
    no_warnings="keine: kiosk check hat nichts einzuwenden",
    to_sign=("Gelesen von", "Datum", "Unterschrift"),
    every_language="alle",
    missing="fehlt",
    facts="Angaben",
    reference="Nachweis",
    grade="Güte",
    note="Anmerkung",
    name="Name {number}",
    line="Zeile {line}",
    certainty={
        Certainty.VERIFIED: "belegt",
        Certainty.APPROXIMATE: "ungefähr",
        Certainty.DISPUTED: "umstritten",
    },
    chapters={
        "exhibit": "Ausstellung",
        "places": "Orte",
        "events": "Ereignisse",
        "people": "Menschen",
        "treaties": "Verträge",
        "glossary": "Glossar",
        "claims": "Forderungen",
        "judgements": "Urteile",
        "stories": "Geschichten",
        "quiz": "Quiz",
        "layers": "Kartenebenen",
        "sources": "Quellen",
    },
)


def words_in(language: str) -> BookWords:
    """In a language such as `de`, or in English."""
    return _GERMAN if language == "de" else _ENGLISH

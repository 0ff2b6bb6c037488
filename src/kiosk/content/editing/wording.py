"""How the texts are written: their length, their sentences, their quotation marks and spaces."""

import re
from collections.abc import Iterator

from kiosk.content.codes import Code
from kiosk.content.draft import Draft, Passage
from kiosk.content.phrase import Phrase

MOST_WORDS_IN_A_SENTENCE = 18
ROOM_OF_A_TRANSLATION = 1.35
"""Screens are laid out for texts that are so much longer than those they are translated from."""
_WORD = re.compile(r"(?<!\S)\S*\w\S*")
"""It is tried where a word begins, and nowhere within: some words are very long."""
_STRAIGHT = re.compile(r"[\"']")
_DOUBLE = re.compile(r"\S {2,}\S")
_PAUSE = re.compile(r"(?<=[:;])\s+|\n+")
_END = re.compile(r"(?<!\S)(\S+)[.!?…][”“»)]*\s+(?=[^\W\d_a-zß-ÿа-яё]|[„“«(])")
_ABBREVIATED = re.compile(r"(?:\W*[^\W\d_]|.*\.[^\W\d_])")
_ORDINAL = re.compile(r"\d{1,2}")
_WRITE_ORDINALS_WITH_A_STOP = {"", "cs", "da", "de", "fi", "hr", "hu", "nb", "pl", "sk", "sl"}
_INCH = re.compile(r"(?<=\d)[\"']")


def look(draft: Draft, source_language: str) -> None:
    """Warn of each text that is too long, or is written as on a typewriter."""
    for passage in draft.passages:
        room = 1.0 if passage.language in {"", source_language} else ROOM_OF_A_TRANSLATION
        _length(draft, passage, room)
        _sentences(draft, passage)
        _marks(draft, passage)


def _length(draft: Draft, passage: Passage, room: float) -> None:
    most_letters, most_words = passage.measure.letters, passage.measure.words
    if most_letters and len(passage.plain) > (most := int(most_letters * room)):
        draft.report.warn(
            Code.LONG_TEXT,
            passage.node.at,
            Phrase(
                "{named} has {number} letters, and room for {most}",
                named=passage.named(),
                number=len(passage.plain),
                most=most,
            ),
            Phrase("find shorter words; the text below it can say more"),
        )
    if most_words:
        most = int(most_words * room)
        for paragraph in passage.plain.split("\n"):
            if (number := len(_WORD.findall(paragraph))) > most:
                draft.report.warn(
                    Code.LONG_TEXT,
                    draft.place_of(paragraph[:20], passage),
                    Phrase(
                        "{named} has {number} words, and room for {most}",
                        named=passage.named(),
                        number=number,
                        most=most,
                    ),
                    Phrase("shorten it")
                    if passage.key == "more"
                    else Phrase("shorten it, or put a part of it into “more”"),
                )


def _sentences(draft: Draft, passage: Passage) -> None:
    for sentence in _said(passage.plain, passage.language):
        number = len(_WORD.findall(sentence))
        if number > MOST_WORDS_IN_A_SENTENCE:
            draft.report.warn(
                Code.LONG_SENTENCE,
                draft.place_of(sentence[:20], passage),
                Phrase(
                    "a sentence of {named} has {number} words, of {most} at most",
                    named=passage.named(),
                    number=number,
                    most=MOST_WORDS_IN_A_SENTENCE,
                ),
                Phrase("make two sentences of it"),
            )


def _said(words: str, language: str) -> Iterator[str]:
    """The sentences; a colon and a semicolon divide them, and no "16. April" or "z. B." does."""
    for part in _PAUSE.split(words):
        begun = 0
        for end in _END.finditer(part):
            ordinal = language in _WRITE_ORDINALS_WITH_A_STOP and _ORDINAL.fullmatch(end[1])
            if not (ordinal or _ABBREVIATED.fullmatch(end[1])):
                yield part[begun : end.end()]
                begun = end.end()
        yield part[begun:]


def _marks(draft: Draft, passage: Passage) -> None:
    for found in _STRAIGHT.finditer(passage.plain):
        if not _INCH.match(passage.plain, found.start()):
            draft.report.warn(
                Code.STRAIGHT_QUOTES,
                draft.place_of(found[0], passage),
                Phrase("{named} has a straight {found}", named=passage.named(), found=found[0]),
                Phrase("write the quotation marks or the apostrophe that print has: „ “ ” « » ’"),
            )
            break
    if found := _DOUBLE.search(passage.node.value):
        draft.report.warn(
            Code.DOUBLE_SPACE,
            draft.place_of(found[0], passage),
            Phrase("{named} has two spaces between words", named=passage.named()),
            Phrase("delete one"),
        )

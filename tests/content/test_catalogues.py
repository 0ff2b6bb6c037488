"""Every sentence to authors can be said in every language, with the same parts."""

import ast
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from string import Formatter

import pytest

import kiosk
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.field_types import record_in, types_of
from kiosk.content.phrase import (
    LANGUAGES,
    Phrase,
    descriptions_of,
    in_language,
    sentences_of,
)
from kiosk.content.reader import SHARED
from kiosk.content.record import Record
from kiosk.content.sources import Source
from kiosk.panels import discover
from kiosk.settings.model import Settings

OTHERS = LANGUAGES[1:]
BLOCKS = {
    *(f"By which the {kind} is named." for kind in ("term", "claim")),
    "What stands around the sums.",
}
"""Of ids in files that list many, and of a block that bears the name of its panel."""
SOURCE = Path(kiosk.__file__).parent


def written() -> set[str]:
    """The sentences of the program, as they stand in its modules."""
    found: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
                sentence = node.args[0]
                assert isinstance(sentence, ast.Constant), f"{path}:{node.lineno}"
                found.add(sentence.value)
    return found


REFUSING = {"refuse", "Refusal", "_refuse", "what_to_do"}


def test_what_a_refusal_says_is_a_phrase():
    """The type checker asks for it, too; a name of a file has no blank."""
    plain: list[str] = []
    for path in (SOURCE / "exchange").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            said = [each for each in node.args if isinstance(each, ast.Constant | ast.JoinedStr)]
            if called in REFUSING and any(" " in ast.unparse(each) for each in said):
                plain.append(f"{path.name}:{node.lineno}")
    assert plain == []


def parts(sentence: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


def asked_for(schema: type[Record], seen: set[type[Record]]) -> Iterator[str]:
    """The descriptions of all keys, which help lines quote and the studio's forms show."""
    seen.add(schema)
    types = types_of(schema)
    for each in fields(schema):
        inner = record_in(types[each.name])
        if inner and inner not in seen:
            yield from asked_for(inner, seen)
        if said := each.metadata.get("description"):
            yield said


def schemas() -> Iterator[type[Record]]:
    yield from (kind.schema for kind in SHARED)
    yield from (Source, ExhibitFile, Settings)
    for panel in discover().values():
        yield from (kind.schema for kind in panel.files)
        if panel.settings:
            yield panel.settings


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_lacks_its_translation_and_none_is_left_over(language):
    assert set(sentences_of(language)) == written()


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_parts_of_its_sentence(language):
    translated = sentences_of(language).items()
    assert [each for each in translated if parts(each[0]) != parts(each[1])] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_every_key_is_for_is_translated(language):
    seen: set[type[Record]] = set()
    wanted = {said for each in schemas() for said in asked_for(each, seen)}
    assert wanted | BLOCKS == set(descriptions_of(language))


def test_a_phrase_is_its_english_words():
    phrase = Phrase("there is no file “{name}”", name="plan.png")
    assert phrase == "there is no file “plan.png”"
    assert in_language(phrase, "en") == phrase
    assert in_language(phrase, "de") == "es gibt keine Datei „plan.png“"


def test_phrases_within_phrases_are_said_too_and_numbers_as_the_language_writes_them():
    limit = Phrase("at least {number:g}", number=0.5)
    phrase = Phrase("write a number that is {limit}", limit=limit)
    assert phrase == "write a number that is at least 0.5"
    assert in_language(phrase, "de") == "eine Zahl schreiben, die mindestens 0,5 ist"


def test_what_authors_wrote_is_no_template():
    phrase = Phrase("“{key}” is missing", key="{name} {0}")
    assert in_language(phrase, "de") == "„{name} {0}“ fehlt"


def test_other_languages_and_plain_texts_stay_as_they_are():
    assert in_language(Phrase("delete it"), "fr") == "delete it"
    assert in_language("of a panel of somebody else", "de") == "of a panel of somebody else"

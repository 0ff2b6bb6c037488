"""The interface's own words, in each language that there is a file for."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication, QPointingDevice
from pytestqt.qtbot import QtBot

from kiosk.content.exhibit import Exhibit
from kiosk.paths import assets, default_exhibit
from tests.e2e.opening import Opened
from tests.e2e.visitor import Visitor

FILES = sorted((assets() / "translations").glob("kiosk_*.ts"))
TRANSLATIONS = [file for file in FILES if file.stem != "kiosk_en"]
"""The sources are in English, where only numbers need a file."""


def messages(file: Path) -> list[tuple[str, str, str, str, list[str]]]:
    """Context, source, comment, type and translations of each message that is in use."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            told = message.find("translation")
            assert told is not None
            if told.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in told.iter("numerusform")] or [told.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            comment = message.findtext("comment", "")
            found.append((name, source, comment, told.get("type", ""), forms))
    return found


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_every_word_is_translated(file: Path) -> None:
    assert len(messages(file)) > 10
    missing = [
        source
        for _, source, _, kind, forms in messages(file)
        if kind == "unfinished" or not all(forms)
    ]
    assert not missing


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_loaded_is_what_was_translated(qapp: QGuiApplication, file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for context, source, comment, _, forms in messages(file):
        if len(forms) == 1 and forms[0] and "%n" not in source:
            assert translator.translate(context, source, comment or None) == forms[0]


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_all_languages_translate_the_same_words(file: Path) -> None:
    assert {message[:3] for message in messages(file)} == {
        message[:3] for message in messages(TRANSLATIONS[0])
    }


def test_the_interface_changes_with_the_language_of_the_visit(
    opened: Callable[..., Opened], qtbot: QtBot, touch_screen: QPointingDevice
) -> None:
    station = opened(default_exhibit())
    visitor = Visitor(qtbot, station, touch_screen)
    for language, touch, credit, still in (
        ("en", "Touch anywhere", "Sources and credits", "Still there?"),
        ("de", "Irgendwo berühren", "Quellen und Nachweise", "Noch da?"),
    ):
        visitor.touch(f"language-{language}")
        qtbot.waitUntil(lambda touch=touch: any(touch in words for words in visitor.texts()))
        visitor.touch("start")
        visitor.reads(credit)
        station.let_pass(60)
        visitor.reads(still)
        visitor.touch("startOver")
        visitor.sees("start")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("de", "1 Ereignis in diesem Jahr", "Ereignisse in diesem Jahr"),
        ("en", "1 event in this year", "events in this year"),
    ],
)
def test_numbers_have_their_own_forms(
    language: str,
    one: str,
    many: str,
    shipped: Exhibit,
    opened: Callable[..., Opened],
    qtbot: QtBot,
    touch_screen: QPointingDevice,
) -> None:
    years = Counter(event.date.first.year for event in shipped.events.values())
    lonely = next(e for e in shipped.events.values() if years[e.date.first.year] == 1)
    station = opened(default_exhibit())
    visitor = Visitor(qtbot, station, touch_screen)
    station.kiosk.chooseLanguage(language)
    station.kiosk.open("event", lonely.id)
    visitor.reads(one)
    station.kiosk.open("event", "rapallo-signed")
    visitor.reads(f"{years[1922]} {many}")

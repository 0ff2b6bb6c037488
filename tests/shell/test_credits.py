"""Sources and credits: everybody whose work is shown is named."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.content.exhibit import Exhibit
from kiosk.content.items import Recording
from kiosk.content.text import Text
from kiosk.panels.questions import CREDITS
from kiosk.shell.credits import CHAPTERS, NO_CREDITS, credits_asked
from kiosk.shell.credits_model import CreditsModel
from kiosk.shell.works import FONTS, LIBRARIES, PROGRAM
from kiosk.visit import Question
from tests.panels.test_evidence import source

ROOT = Path(__file__).resolve().parents[2]
NOTICE = " ".join((ROOT / "NOTICE").read_text(encoding="utf-8").split())


def chapter(exhibit: Exhibit, name: str, language: str = "de") -> list[tuple[str, str, str]]:
    rows = credits_asked(exhibit, Question(CREDITS, name), language).rows
    assert len({row.key for row in rows}) == len(rows)
    return [(row.grade, row.group, row.words) for row in rows]


def test_every_source_stands_there_once_the_best_first_by_kind_and_name(shipped: Exhibit) -> None:
    works = (
        source("z", type="book", custom={"grade": "A"}, title="Zeit"),
        source("b", type="book", custom={"grade": "A"}, title="Brot"),
        source("t", type="treaty", custom={"grade": "A"}, title="Vertrag"),
        source("w", type="webpage", custom={"grade": "C"}, title="Netz"),
        source("n", type="article-newspaper", custom={"grade": "B"}, title="Blatt"),
        source("x", type="song", title="Lied"),
    )
    small = replace(shipped, sources={each.id: each for each in works})
    assert chapter(small, "sources") == [
        ("A", "documents", "Vertrag."),
        ("A", "research", "Brot."),
        ("", "", "Zeit."),
        ("B", "press", "Blatt."),
        ("C", "web", "Netz."),
        ("", "other", "Lied."),
    ]
    assert len(chapter(shipped, "sources")) == len(shipped.sources)


def test_every_picture_and_the_map_are_named_with_their_credits(shipped: Exhibit) -> None:
    rows = chapter(shipped, "pictures", "en")
    words = " ".join(told for *_, told in rows)
    assert [group for _, group, _ in rows if group] == ["note", "drawn", "map"]
    assert "Walther Rathenau" in words
    assert "Drawing: project, CC BY 4.0" in words
    assert "GSHHG 2.3.7 by Wessel and Smith" in words
    assert "free drawings, not documents" in words


def test_who_reads_aloud_is_named_with_what_is_read(shipped: Exhibit) -> None:
    recording = Recording(language="de", file="signing.de.opus", credit=Text("N. N., CC BY 4.0"))
    event = replace(shipped.events["rapallo-signed"], spoken=(recording,))
    read = replace(shipped, events={**shipped.events, event.id: event})
    rows = chapter(read, "pictures", "en")
    assert ("", "spoken", "N. N., CC BY 4.0: The Treaty of Rapallo") in rows


def test_languages_that_no_native_reader_has_reviewed_are_named(shipped: Exhibit) -> None:
    every = "Deutsch, English, Italiano, Français, Русский"
    assert chapter(shipped, "program")[0] == ("", "languages", every)
    settings = replace(shipped.settings, languages=("de", "en"), reviewed=("de",))
    assert chapter(replace(shipped, settings=settings), "program")[0][2] == "English"
    settings = replace(shipped.settings, reviewed=shipped.settings.languages)
    assert chapter(replace(shipped, settings=settings), "program")[0][1] == "program"


def test_what_the_program_stands_on_is_named_as_in_the_notice(shipped: Exhibit) -> None:
    words = " ".join(told for *_, told in chapter(shipped, "program"))
    assert PROGRAM in words
    for work in (*FONTS, *LIBRARIES):
        assert work.name in words
        assert work.licence in words
    for work in LIBRARIES:
        assert work.name.removesuffix(" (PySide6 Essentials)") in NOTICE
        assert work.licence in NOTICE
    for font in FONTS:
        name, _, holder = font.name.partition(", © ")
        assert name in NOTICE
        assert holder.split(" ", 1)[1] in NOTICE


def test_every_dependency_of_the_program_is_among_them() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {each.split(">")[0].split("=")[0] for each in project["dependencies"]}
    assert asked <= {work.package.lower() for work in LIBRARIES}


def test_the_model_tells_the_chapter_that_is_asked_for(
    qapp: QGuiApplication, shipped: Exhibit
) -> None:
    model = CreditsModel()
    tester = QAbstractItemModelTester(model.rows)
    for name in CHAPTERS:
        model.set(credits_asked(shipped, Question(CREDITS, name), "de"))
        assert model.chapter == name
        assert model.rows.rows
    model.set(credits_asked(shipped, Question("term", "rsfsr"), "de"))
    assert (model.chapter, model.address, model.rows.rows) == ("", "", ())
    del tester


@pytest.mark.parametrize("kind", ["", "evidence", "term"])
def test_other_questions_are_answered_elsewhere(shipped: Exhibit, kind: str) -> None:
    assert credits_asked(shipped, Question(kind, "sources"), "de") == NO_CREDITS

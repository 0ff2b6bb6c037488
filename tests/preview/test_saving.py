"""A file is saved: the change is seen, in its place; a mistake is told, and nothing is lost."""

import os
from datetime import date

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject

from kiosk.preview.leaves import leaves_turned
from tests.preview.conftest import Curator

CARD = "people/chicherin.yaml"


def on_a_card(curator: Curator) -> None:
    """A curator goes to a card in English, by touch."""
    curator.touch("switch-language:en")
    curator.enters()
    curator.touch("door-people")
    curator.touch("person-chicherin")
    curator.reads_in_the_picture("Georgy Chicherin")


def test_a_saved_change_is_seen_in_place(curator: Curator) -> None:
    on_a_card(curator)
    curator.kiosk.open("event", "rapallo-signed")
    curator.kiosk.goBack()
    curator.reads_in_the_picture("Georgy Chicherin")
    curator.saves(CARD, "en: Georgy Chicherin", "en: Georgy Vasilyevich Chicherin")
    curator.reads_in_the_picture("Georgy Vasilyevich Chicherin")
    visit = curator.kiosk.visit
    assert visit
    assert (visit.location.panel, visit.location.item) == ("people", "chicherin")
    assert visit.language == "en"
    assert visit.moment == date(1922, 4, 16)
    assert len(visit.trail) == 2
    assert not curator.find("problem")


def test_a_file_written_over_in_place_is_noticed_as_well(curator: Curator) -> None:
    on_a_card(curator)
    file = curator.folder / CARD
    words = file.read_text(encoding="utf-8").replace("en: Georgy Chicherin", "en: Georgy C.")
    file.write_text(words, encoding="utf-8")
    curator.reads_in_the_picture("Georgy C.")


def test_a_change_that_no_system_tells_of_is_found_by_looking(curator: Curator) -> None:
    on_a_card(curator)
    watch = curator.opened.desk.watch
    watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
    curator.saves(CARD, "en: Georgy Chicherin", "en: Georgy C.")
    watch.look_again()
    curator.reads_in_the_picture("Georgy C.")


@pytest.mark.parametrize("panel", ["map", "timeline", "treaties", "claims", "judgements", "quiz"])
def test_each_panel_stays_where_it_is(curator: Curator, panel: str) -> None:
    curator.enters()
    curator.kiosk.openPanel(panel)
    curator.qtbot.waitUntil(lambda: curator.preview.stage.settled)
    curator.saves("exhibit.yaml", "de: Genua & Rapallo 1922", "de: Genua und Rapallo")
    curator.qtbot.waitUntil(lambda: curator.kiosk.start.exhibit == "Genua und Rapallo")  # type: ignore[union-attr]
    curator.qtbot.waitUntil(lambda: curator.preview.stage.settled)
    assert curator.kiosk.panel == panel


def test_an_answer_stays_open_and_the_moment_is_kept(curator: Curator) -> None:
    curator.touch("switch-language:en")
    curator.enters()
    curator.kiosk.open("event", "kama-1929")
    curator.kiosk.open("term", "blockade")
    curator.reads_in_the_picture("The Allies")
    visit = curator.kiosk.visit
    assert visit
    curator.saves("glossary.yaml", "    en: Blockade", "    en: The blockade")
    curator.reads_in_the_picture("The blockade")
    after = curator.kiosk.visit
    assert after
    assert (after.moment, after.trail) == (visit.moment, visit.trail)


def test_an_item_that_is_deleted_leaves_its_panel(curator: Curator) -> None:
    on_a_card(curator)
    curator.kiosk.goHome()
    curator.kiosk.open("term", "blockade")
    curator.kiosk.open("judgement", "warsaw")
    assert curator.kiosk.visit
    assert curator.kiosk.visit.location.item == "warsaw"
    file = curator.folder / "judgements" / "warsaw.yaml"
    file.unlink()
    curator.qtbot.waitUntil(lambda: curator.kiosk.visit.location.item == "")  # type: ignore[union-attr]
    assert curator.kiosk.panel == "judgements"


def test_a_mistake_is_told_above_the_last_sound_exhibit(curator: Curator) -> None:
    on_a_card(curator)
    curator.saves(CARD, "en: Georgy Chicherin", "en: [Georgy")
    strip = curator.sees("problem")
    head, line, help_ = (
        strip.findChild(QObject, name).property("text") for name in ("head", "line", "help")
    )
    assert head.startswith(f"{CARD}, line ")
    assert line
    assert help_
    curator.reads_in_the_picture("Georgy Chicherin")
    curator.touch("openProblem")
    assert curator.opened.launched[-1][1].startswith(f"{curator.folder / CARD}:")
    curator.saves(CARD, "en: [Georgy", "en: Georgy V. Chicherin")
    curator.sees_no_more("problem")
    curator.reads_in_the_picture("Georgy V. Chicherin")
    assert curator.kiosk.panel == "people"


def test_of_many_mistakes_the_one_in_the_file_that_was_saved_last_is_told(
    curator: Curator,
) -> None:
    curator.saves("events/kama-1929.yaml", "\ntitle:", "\ntitel:")
    curator.saves(CARD, "\noffice:", "\nofice:")
    curator.qtbot.waitUntil(lambda: curator.preview.problemPlace.startswith(CARD))
    assert "more" in curator.preview.problemPlace
    curator.saves(CARD, "\nofice:", "\noffice:")
    curator.qtbot.waitUntil(lambda: curator.preview.problemPlace.startswith("events/kama"))


def test_a_renamed_key_is_told_with_its_line(curator: Curator) -> None:
    text = (curator.folder / CARD).read_text(encoding="utf-8")
    number = next(n for n, row in enumerate(text.splitlines(), 1) if row == "office:")
    curator.saves(CARD, "\noffice:", "\nofice:")
    curator.sees("problem")
    assert curator.preview.problemPlace == f"{CARD}, line {number}"
    assert "office" in curator.preview.problemHelp


def test_saves_while_a_page_is_on_its_way_end_with_the_last(curator: Curator) -> None:
    on_a_card(curator)
    for number in range(5):
        curator.preview.load()
        curator.saves(CARD, "rank: 1", f"rank: 1{'0' * number}") if not number else None
    curator.saves(CARD, "en: Georgy Chicherin", "en: The last")
    curator.preview.load()
    curator.reads_in_the_picture("The last")


def test_the_map_stays_where_it_was_pushed(curator: Curator) -> None:
    curator.enters()
    curator.kiosk.open("place", "nervi")
    coast = curator.sees("coast")
    QMetaObject.invokeMethod(coast, "push", Q_ARG("double", 0.2), Q_ARG("double", 0.1))
    QMetaObject.invokeMethod(coast, "step", Q_ARG("double", 1.0))
    curator.qtbot.waitUntil(lambda: not curator.value("coast", "moving"))
    before = [curator.value("coast", name) for name in ("centreX", "centreY", "zoom")]
    curator.kiosk.pageModel.toggleToday()  # type: ignore[union-attr]
    curator.saves("places/nervi.yaml", "de: Nervi", "de: Nervi am Meer")
    curator.reads_in_the_picture("Nervi am Meer")
    curator.qtbot.waitUntil(lambda: curator.preview.stage.settled)
    after = [curator.value("coast", name) for name in ("centreX", "centreY", "zoom")]
    assert after == pytest.approx(before, abs=2)
    assert curator.kiosk.pageModel.today  # type: ignore[union-attr]


def test_the_open_leaf_stays_open(curator: Curator) -> None:
    on_a_card(curator)
    curator.touch("switch-size:200")
    curator.touch("leaf-next")
    turned = leaves_turned(curator.preview.stage.picture)
    assert turned
    curator.saves(CARD, "en: Georgy Chicherin", "en: Georgy C.")
    curator.qtbot.waitUntil(lambda: bool(curator.words("Georgy C.")))
    curator.qtbot.waitUntil(lambda: leaves_turned(curator.preview.stage.picture) == turned)


def test_a_step_of_a_story_an_article_an_answer_and_a_load_are_kept(curator: Curator) -> None:
    kiosk = curator.kiosk
    curator.enters()
    kiosk.open("story", "easter-night")
    kiosk.pageModel.goToStep(2)  # type: ignore[union-attr]
    kiosk.open("treaty", "rapallo-1922")
    kiosk.pageModel.openArticle(3)  # type: ignore[union-attr]
    kiosk.openPanel("claims")
    kiosk.pageModel.toggle("right")  # type: ignore[union-attr]
    kiosk.openPanel("timeline")
    kiosk.pageModel.keepZoom(3.0)  # type: ignore[union-attr]
    kiosk.openPanel("quiz")
    kiosk.pageModel.answer(1)  # type: ignore[union-attr]
    given = kiosk.pageModel.kept()  # type: ignore[union-attr]
    curator.saves("exhibit.yaml", "de: Genua & Rapallo 1922", "de: Genua und Rapallo")
    curator.qtbot.waitUntil(lambda: kiosk.start.exhibit == "Genua und Rapallo")  # type: ignore[union-attr]
    kept = {}
    for panel in ("map", "treaties", "claims", "timeline", "quiz"):
        kiosk.openPanel(panel)
        kept[panel] = kiosk._showing.panels.of(panel).kept()  # type: ignore[union-attr]
    assert kept["map"].steps == {"easter-night": 2}
    assert kept["treaties"].article == 3
    assert kept["claims"].loaded == {"left", "right"}
    assert kept["timeline"].zoom == 3
    assert kept["quiz"] == given


def test_a_file_that_another_program_holds_is_read_once_it_lets_go(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_a_card(curator)
    curator.preview._once_more.setInterval(0)
    held, real = [CARD], os.open

    def opening(path, flags, *more, **named):  # type: ignore[no-untyped-def]
        if held and str(path).endswith(held[0]):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *more, **named)

    monkeypatch.setattr(os, "open", opening)
    curator.saves(CARD, "en: Georgy Chicherin", "en: Georgy C.")
    curator.sees("problem")
    held.clear()
    curator.reads_in_the_picture("Georgy C.")
    curator.sees_no_more("problem")

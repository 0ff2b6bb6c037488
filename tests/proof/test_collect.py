"""Faults planted in QML are found on what Qt Quick paints."""

from collections.abc import Iterator

import pytest
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.proof.audit import Findings, audit
from kiosk.proof.collect import collect
from kiosk.proof.rest import picture_at_rest, wait_until_gone
from kiosk.proof.studio import painted

SCALE = 4.0
FRAME = """
import QtQuick

Window {
    width: 600
    height: 400

    component Words: Text { font.family: "Jost"; font.pixelSize: 30; textFormat: Text.PlainText }
    component Target: Item {
        property bool isTarget: true
        property real least: 82
        property string name
        width: 82
        height: 82
        Accessible.role: Accessible.Button
        Accessible.name: name
    }

    %s
}
"""


@pytest.fixture
def found(qapp) -> Iterator:
    engine = QQmlEngine()
    windows: list[QQuickWindow] = []
    components: list[QQmlComponent] = []  # a window goes with what made it

    def look(qml: str) -> Findings:
        component = QQmlComponent(engine)
        components.append(component)
        component.setData((FRAME % qml).encode(), "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        windows.append(window)
        window.show()
        picture = picture_at_rest(window)
        return audit(collect(window.contentItem(), SCALE), SCALE, painted(picture))

    yield look
    for window in windows:
        window.close()
        window.deleteLater()
        wait_until_gone(window)
    engine.deleteLater()
    wait_until_gone(engine)


def test_nothing_is_found_where_nothing_is_wrong(found):
    assert found('Words { text: "Genoa" } Target { x: 300; name: "Home" }') == Findings()


@pytest.mark.parametrize(
    "planted",
    [
        "width: 60; elide: Text.ElideRight",
        "width: 60",
        "width: 200; height: 20; wrapMode: Text.Wrap",
        "x: 550",
        "y: 390",
    ],
)
def test_a_text_that_does_not_fit_is_cut(found, planted):
    findings = found(f'Words {{ objectName: "hook"; text: "Genoa, Genoa"; {planted} }}')
    assert findings.truncated == ("“Genoa, Genoa” (hook)",)


def test_a_text_that_an_ancestor_clips_is_cut(found):
    findings = found('Item { width: 60; height: 50; clip: true; Words { text: "Genoa, Genoa" } }')
    assert findings.truncated == ("“Genoa, Genoa”",)


def test_a_text_in_a_list_that_moves_is_not_cut(found):
    inside = 'Words { y: 60; text: "Genoa" }'
    frame = "Flickable { width: 200; height: 80; contentHeight: 400; clip: true; %s; %s }"
    assert found(frame % ("interactive: true", inside)).truncated == ()


def test_a_text_on_a_map_that_stands_still_may_be_out_of_view_but_not_cut(found):
    frame = "Flickable { width: 200; height: 80; contentWidth: 900; clip: true; %s\n%s }"
    names = 'Words { x: 500; text: "Chiavari" } Words { x: 150; text: "Genoa, Genoa" }'
    assert found(frame % ("interactive: false", names)).truncated == ("“Genoa, Genoa”",)


def test_texts_that_overlap_are_found(found):
    findings = found('Words { text: "Genoa" } Words { x: 20; text: "Rapallo" }')
    assert findings.overlapping == ("“Genoa” and “Rapallo”",)


def test_what_is_not_seen_is_not_found(found):
    findings = found(
        'Words { text: "Genoa" }'
        'Words { text: "Rapallo"; visible: false }'
        'Item { opacity: 0; Words { text: "Portofino" } }'
        'Words { text: "Genoa"; readonly property bool isHalo: true }'
    )
    assert findings == Findings()


def test_what_lies_lower_in_the_stack_may_be_covered_as_a_whole(found):
    findings = found(
        'Words { text: "Genoa" }'
        'Rectangle { anchors.fill: parent; Words { text: "Rapallo" } }'
        'Words { text: "Nervi"; z: -1 }'
    )
    assert findings == Findings()


def test_targets_that_overlap_are_found(found):
    findings = found('Target { name: "Home" } Target { x: 60; name: "Back"; objectName: "back" }')
    assert findings.overlapping == ("target “Home” and target “Back” (back)",)


def test_a_small_target_is_found_with_its_size(found):
    findings = found('Target { name: "Home"; width: 60 }')
    assert findings.small_targets == ("target “Home”: 15.0 x 20.5 mm, not 20.5",)


def test_a_target_is_as_large_as_it_is_shown(found):
    assert found('Target { name: "Home"; x: 100; y: 100; scale: 0.5 }').small_targets


def test_faint_words_are_found_and_those_of_disabled_things_are_not(found):
    ground = "Rectangle { width: 600; height: 400; color: '#fbf5e6' }"
    findings = found(ground + 'Words { text: "Genoa"; color: "#8a8a8a" }')
    assert [each.split(" ")[1:] for each in findings.faint] == [
        ["#8a8a8a", "on", "#fbf5e6", "is", "3.2", "to", "1,", "not", "7"]
    ]
    assert not found(ground + 'Words { text: "Genoa"; color: "#8a8a8a"; enabled: false }').faint
    assert not found(ground + 'Words { text: "Genoa"; color: "#0b1f33" }').faint


CARD = "Rectangle { x: 20; y: 20; width: 160; height: 60; color: '#fbf5e6'; %s }"


@pytest.mark.parametrize(
    ("card", "spills"),
    [
        (CARD % 'Words { x: 10; text: "Genoa" }', False),
        (CARD % 'Words { x: 10; text: "Genoa, Genoa" }', True),
        (CARD % "" + 'Words { x: 30; y: 20; text: "Genoa, Genoa" }', True),
        (CARD % "" + 'Item { Words { x: 30; y: 20; text: "Genoa, Genoa" } }', True),
        (CARD % "opacity: 0" + 'Words { x: 30; y: 20; text: "Genoa, Genoa" }', False),
        (CARD % "color: 'transparent'" + 'Words { x: 30; y: 20; text: "Genoa, Genoa" }', False),
    ],
)
def test_words_that_run_over_the_edge_of_their_card_are_found(found, card, spills):
    card = card.replace("color: '#fbf5e6'; color", "color")
    assert bool(found(card).spilling) is spills


def test_words_that_run_over_the_outline_of_a_button_are_found(found):
    outline = "color: 'transparent'; border.width: 2; border.color: 'white'"
    button = f"Target {{ width: 120; Rectangle {{ anchors.fill: parent; {outline} }} %s }}"
    assert found(button % 'Words { text: "Genoa, Genoa" }').spilling
    assert not found(button % 'Words { x: 4; text: "Genoa" }').spilling


def test_targets_that_nearly_meet_are_found(found):
    assert found('Target { name: "Home" } Target { x: 88; name: "Back" }').crowded
    assert not found('Target { name: "Home" } Target { x: 94; name: "Back" }').crowded


def test_what_leads_away_must_be_large(found):
    assert found('Target { objectName: "card-close"; name: "Close" }').small_targets


def test_small_words_are_found_as_they_are_painted(found):
    assert found('Words { text: "Genoa"; font.pixelSize: 26 }').small_words
    assert found('Words { text: "Genoa"; scale: 0.8 }').small_words
    assert not found('Words { text: "Genoa" }').small_words


@pytest.mark.parametrize(
    ("colour", "border", "shapeless"),
    [("#f4ead3", 0, True), ("#0b1f33", 0, False), ("#fbf5e6", 2, False)],
)
def test_a_button_that_looks_like_what_lies_around_it_is_found(found, colour, border, shapeless):
    page = "Rectangle { width: 600; height: 400; color: '#fbf5e6' }"
    edge = f"color: '{colour}'; border.width: {border}; border.color: '#8c7650'"
    ground = f"Rectangle {{ anchors.fill: parent; {edge} }}"
    button = f"Target {{ x: 100; y: 100; name: 'Home'; %s {ground} }}"
    assert bool(found(page + button % "").shapeless) is shapeless
    assert not found(page + button % "enabled: false;").shapeless


@pytest.mark.parametrize(
    ("told", "lacks"),
    [
        ("Accessible.name: ' '", "no name"),
        ("Accessible.role: Accessible.NoRole", "no role"),
        ("", ""),
    ],
)
def test_a_target_of_which_nothing_can_be_told_is_found(found, told, lacks):
    findings = found(f"Target {{ name: 'Home'; {told} }}")
    assert findings.nameless == ((f"target “Home” has {lacks}",) if lacks else ())

"""Walks what Qt Quick paints, and collects the boxes that an audit looks at."""

import re
from dataclasses import dataclass, replace
from math import hypot, sqrt
from typing import Any, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.proof.boxes import Box, Rect, Role

_MOST_WORDS = 60
_AWAY = re.compile(r"^bar-(home|back|language)$|(^|-)close$")
"""The names of targets that lead away, which must be hit at once."""
_TOLD = "!Accessible.role ? 'no role' : Accessible.name.trim() === '' ? 'no name' : ''"
_OPAQUE = 255
_NO_OUTLINE = (1, QColor("black"))
"""What Qt says of a rectangle of which no outline was asked; it paints none."""
_LEAST_GROUND = 5.0
"""Millimetres: what is narrower is a line."""


@dataclass(frozen=True)
class _Around:
    """What an item's ancestors decide."""

    clip: Rect
    pixels_per_millimetre: float
    path: tuple[str, ...] = ()
    inside: frozenset[int] = frozenset()
    scrolls: bool = False
    panned: bool = False
    """Whether it lies on something larger than its window, such as a map."""
    opaque: bool = True
    grounds: tuple[int, ...] = ()
    sample: bool = False


def collect(root: QQuickItem, pixels_per_millimetre: float) -> list[Box]:
    """All visible texts, targets and opaque surfaces of `root`, in the order they are painted. What
    lies outside of it is not seen.

    A target is an item with a property `isTarget` that is true; its `least` is in pixels. A text
    with `isHalo` is decoration and does not count. What has `isSample` shows a size of words.
    """
    boxes: list[Box] = []
    _visit(root, _Around(_scene(root, _whole(root)), pixels_per_millimetre), boxes)
    return boxes


def _visit(item: QQuickItem, around: _Around, boxes: list[Box]) -> tuple[int, ...]:
    """Add its boxes and those of all below it; returns it if it is a ground, by position."""
    if not item.isVisible() or item.opacity() == 0:
        return ()
    name = item.objectName()
    around = replace(
        around,
        path=(*around.path, name) if name else around.path,
        opaque=around.opaque and item.opacity() == 1,
        sample=around.sample or item.property("isSample") is True,
    )
    children = sorted(item.childItems(), key=lambda child: child.z())
    within = _within(item, around)
    for child in children:
        if child.z() < 0:
            _visit(child, within, boxes)
    box = _box(item, around)
    if box and (box.seen.exceeds(0) or (box.role is Role.TEXT and not around.panned)):
        within = replace(within, inside=within.inside | {len(boxes)})
        boxes.append(box)
    own: tuple[int, ...] = ()
    if ground := _ground(item, around):
        own = (len(boxes),)
        boxes.append(ground)
        within = replace(within, grounds=within.grounds + own)
    for child in children:
        if child.z() >= 0:
            beside = _visit(child, within, boxes)
            within = replace(within, grounds=within.grounds + beside)
    return own


def _within(item: QQuickItem, around: _Around) -> _Around:
    scene = _scene(item, QRectF(0, 0, item.width(), item.height()))
    if item.clip():
        around = replace(around, clip=around.clip.within(scene))
    if item.inherits("QQuickFlickable"):
        across = _value(item, "contentWidth") > item.width() + 1
        along = _value(item, "contentHeight") > item.height() + 1
        if across or along:
            movable = item.property("interactive") is True
            around = replace(around, scrolls=around.scrolls or movable, panned=True)
    return around


def _box(item: QQuickItem, around: _Around) -> Box | None:
    if item.inherits("QQuickText"):
        return _text(item, around)
    if item.property("isTarget") is True:
        return _target(item, around)
    if item.inherits("QQuickImage") and str(item.property("source")).find("image://icons/") >= 0:
        box = _boxed(Role.SIGN, item, around, "", f"sign {item.property('name')}", _whole(item))
        return replace(box, ink=_ink(item))
    if around.opaque and _is_opaque(item):
        corner = (1 - sqrt(0.5)) * _value(item, "radius")
        flat = _whole(item).adjusted(corner, corner, -corner, -corner)
        return _boxed(Role.COVER, item, around, "", _own_name(item), flat)
    return None


def _text(item: QQuickItem, around: _Around) -> Box | None:
    words = _plain(str(item.property("text")))
    if not words or item.property("isHalo") is True:
        return None
    room = (item.width(), item.height())
    needs = (
        _value(item, "contentWidth") + _value(item, "leftPadding") + _value(item, "rightPadding"),
        _value(item, "contentHeight") + _value(item, "topPadding") + _value(item, "bottomPadding"),
    )
    cut = bool(item.property("truncated")) or any(
        need > space + 1 for need, space in zip(needs, room, strict=True)
    )
    box = _boxed(Role.TEXT, item, around, words, f"“{words}”", item.boundingRect())
    return replace(
        box,
        cut=cut,
        ink=_ink(item),
        halo=_colour(item.property("halo")),
        grounds=around.grounds,
        sample=around.sample,
        size=_size(item) / around.pixels_per_millimetre,
    )


def _target(item: QQuickItem, around: _Around) -> Box:
    label = str(item.property("name") or "")
    box = _boxed(Role.TARGET, item, around, label, f"target “{label}”", _whole(item))
    least = _value(item, "least") / around.pixels_per_millimetre
    return replace(
        box,
        least=least,
        enabled=item.isEnabled(),
        leads_away=bool(_AWAY.search(item.objectName())),
        untold=_untold(item),
    )


def _untold(item: QQuickItem) -> str:
    """Asked of QML: of QAccessible, its interfaces would own items that are Qt's."""
    context = qmlContext(item)
    if context is None:
        return "no role"
    answer, _ = cast(tuple[object, bool], QQmlExpression(context, item, _TOLD).evaluate())
    return answer if isinstance(answer, str) else "no role"


def _ground(item: QQuickItem, around: _Around) -> Box | None:
    """A rectangle that is filled or outlined, and no mere line."""
    least = _LEAST_GROUND * around.pixels_per_millimetre
    if not item.inherits("QQuickRectangle") or min(item.width(), item.height()) < least:
        return None
    outline = (QQmlProperty.read(item, "border.width"), QQmlProperty.read(item, "border.color"))
    colours = [item.property("color")]
    if outline != _NO_OUTLINE and outline[0] > 0:
        colours.append(outline[1])
    edges = tuple(each.name() for each in colours if each.alpha() == _OPAQUE)
    if not edges:
        return None
    return replace(
        _boxed(Role.GROUND, item, around, "", _own_name(item), _whole(item)), edges=edges
    )


def _size(item: QQuickItem) -> float:
    """The height of its letters' squares, in pixels of the window."""
    font: Any = item.property("font")
    across = item.mapToScene(QPointF(0, 1)) - item.mapToScene(QPointF(0, 0))
    pixels = font.pixelSize() if isinstance(font, QFont) else 0
    return pixels * hypot(across.x(), across.y())


def _ink(item: QQuickItem) -> str:
    """Its colour; nothing for what is disabled, or for letters that are painted with effects."""
    return _colour(item.property("color")) if item.isEnabled() else ""


def _colour(value: Any) -> str:
    return value.name() if isinstance(value, QColor) else ""


def _boxed(
    role: Role, item: QQuickItem, around: _Around, label: str, name: str, painted: QRectF
) -> Box:
    rect = _scene(item, painted)
    where = "/".join(around.path)
    return Box(
        role=role,
        name=f"{name} ({where})" if where else name,
        label=label,
        rect=rect,
        seen=rect.within(around.clip),
        inside=around.inside,
        scrolls=around.scrolls,
        panned=around.panned,
    )


def _is_opaque(item: QQuickItem) -> bool:
    if item.inherits("QQuickRectangle"):
        colour: Any = item.property("color")
        return isinstance(colour, QColor) and colour.alpha() == _OPAQUE
    return False


def _whole(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _scene(item: QQuickItem, rect: QRectF) -> Rect:
    found = item.mapRectToScene(rect)
    return Rect(found.left(), found.top(), found.right(), found.bottom())


def _own_name(item: QQuickItem) -> str:
    return re.sub(r"_QML(?:TYPE)?_\d+$", "", item.metaObject().className().removeprefix("QQuick"))


def _plain(text: str) -> str:
    plain = " ".join(re.sub(r"<[^>]*>", " ", text).split())
    return plain if len(plain) <= _MOST_WORDS else plain[: _MOST_WORDS - 1] + "…"


def _value(item: QQuickItem, name: str) -> float:
    value: Any = item.property(name)
    return float(value) if isinstance(value, (int, float)) else 0.0

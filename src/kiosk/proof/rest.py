"""Waits, in a real event loop, until a window has come to rest: all loaded, nothing moving."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, cast

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

LIMIT = 30.0
"""Seconds after which a screen counts as restless."""
_LOOK_MS = 15
_LOADING = 2
"""`Image.Loading` and `Loader.Loading`."""


class RestlessError(Exception):
    """A screen did not come to rest; the message says what it waited for."""


def picture_at_rest(window: QQuickWindow) -> QImage:
    """What the window shows once it has come to rest.

    Raises:
        RestlessError: if it does not within the limit.
    """
    last: list[QImage] = []

    def waits_for() -> str:
        for reason in _restless(window):
            last.clear()
            return reason
        picture = window.grabWindow()
        same = bool(last) and last[-1] == picture
        last[:] = [picture]
        return "" if same else "the picture to stay the same"

    wait(waits_for)
    return _painted_afresh(window)


def _painted_afresh(window: QQuickWindow) -> QImage:
    """The whole picture at once. Parts that were painted one after another, as Qt does while things
    move, differ from it in some pixels, and otherwise at each run."""
    everything = window.contentItem()
    everything.setOpacity(0)
    window.grabWindow()
    everything.setOpacity(1)
    return window.grabWindow()


def wait_until_gone(gone: QObject) -> None:
    """Wait until Qt has deleted an object that is to be deleted later."""
    wait(lambda: "the window to go" if isValid(gone) else "")


def wait(waits_for: Callable[[], str]) -> None:
    """Run an event loop until `waits_for` names nothing more.

    Raises:
        RestlessError: after the limit, with what it named last.
    """
    reason = waits_for()
    if not reason:
        return
    loop = QEventLoop()
    timer = QTimer()
    failed: list[BaseException] = []
    until = monotonic() + LIMIT

    def look() -> None:
        nonlocal reason
        try:
            reason = waits_for()
        except BaseException as error:  # it must not vanish in Qt's event loop
            failed.append(error)
        if failed or not reason or monotonic() > until:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()
    if failed:
        raise failed[0]
    if reason:
        raise RestlessError(f"after {LIMIT:.0f} seconds it still waited for {reason}")


def _restless(window: QQuickWindow) -> Iterator[str]:
    if window.property("settled") is False:
        yield "a page to appear"
    for item in _visible(window.contentItem()):
        kind = item.inherits("QQuickImageBase") or item.inherits("QQuickLoader")
        if kind and _status(item) == _LOADING:
            yield f"{_source(item)} to load"


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _status(item: QQuickItem) -> int:
    """Asked of QML: PySide has no Python type for this property's."""
    context = qmlContext(item)
    if context is None:
        return 0
    value: object
    value, undefined = cast(tuple[object, bool], QQmlExpression(context, item, "status").evaluate())
    return value if isinstance(value, int) and not undefined else 0


def _source(item: QQuickItem) -> str:
    source: Any = item.property("source")
    return str(source.toString() or "a part of the page") if source is not None else "a picture"

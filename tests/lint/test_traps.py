"""What Qt and PySide do that nobody expects, and that ends the program long after."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_ROOT_SHAPE = re.compile(
    r"^Shape \{|(?:delegate|sourceComponent): Shape \{|"
    r"(?:Repeater|Instantiator|Component) \{(?:\s*(?:[\w.]+: .*|//.*)?\n)*\s*Shape \{",
    re.MULTILINE,
)


def test_no_window_is_asked_for_its_screen() -> None:
    """`QWindow.screen()` makes the window the parent of the screen's wrapper: the screen dies with
    the window, and the next window that is made reads freed memory.
    `QGuiApplication.primaryScreen()` does not."""
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for folder in ("src", "tests", "tools")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "screen"
    ]
    assert asked == []


def test_no_shape_is_the_root_of_a_delegate() -> None:
    """A delegate whose making is cut short loses its children, but not its root: a `Shape` there
    reads its freed paths when the page goes. Inside an `Item` it goes with them."""
    roots = [
        f"{path.relative_to(ROOT)}: {found[0]!r}"
        for path in (ROOT / "src").rglob("*.qml")
        for found in _ROOT_SHAPE.finditer(path.read_text("utf-8"))
    ]
    assert roots == []

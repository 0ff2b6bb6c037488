"""What PySide does that nobody expects, and that ends the program long after."""

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


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

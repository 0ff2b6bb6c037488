"""What is measured: the kiosk as its command starts it, or the bare window. Runs in a child."""

import json
import sys
from collections.abc import Callable, Mapping
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

SIZE = (1920, 1080)
WINDOW = "1920x1080"
BARE = "bare"
KIOSK = "kiosk"

OnWindow = Callable[["QQuickWindow", Any], None]
"""Takes the window before it is shown, and the kiosk's root object, None for the bare one."""


def run(
    subject: str,
    on_window: OnWindow,
    rows: int = 0,
    exhibit: str = "",
    size: str = WINDOW,
    store: str = "",
) -> int:
    """Show the kiosk or the bare window, and hand its window over before it is shown.

    The kiosk shows the museum's own exhibit if neither one nor a store of packs is given.
    """
    if subject == BARE:
        return _run_bare(on_window, rows)
    shown = ["--store", store] if store else [exhibit] if exhibit else []
    return _run_kiosk(on_window, [*shown, "--windowed", size])


def _run_bare(on_window: OnWindow, rows: int) -> int:
    from tools.bench import bare

    return bare.run(on_window, SIZE, rows)


def _run_kiosk(on_window: OnWindow, arguments: list[str]) -> int:
    sys.meta_path.insert(0, _WindowWatch(on_window))
    from kiosk import cli

    try:
        cli.main(["run", *arguments], standalone_mode=False)
    except SystemExit as end:
        return int(end.code or 0)
    return 0


class _WindowWatch(MetaPathFinder):
    """Watches the kiosk's window from its import on; the kiosk imports all in its own order."""

    _MODULE = "kiosk.shell.window"

    def __init__(self, on_window: OnWindow) -> None:
        self._on_window = on_window

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname != self._MODULE:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec and spec.loader:
            execute = spec.loader.exec_module

            def execute_and_watch(module: Any) -> None:
                execute(module)
                module.KioskWindow = watched(module.KioskWindow, self._on_window)

            spec.loader.exec_module = execute_and_watch
        return spec


def watched(window_class: Any, on_window: OnWindow) -> Any:
    """A kind of the kiosk's window that hands itself over before it is shown."""

    class WatchedWindow(window_class):
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            on_window(self.window, arguments[0])

    return WatchedWindow


def tell(result: Mapping[str, object]) -> None:
    """Hand a result to the parent: one line of JSON on standard output."""
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()

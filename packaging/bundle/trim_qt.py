"""Leave of PySide6 what the kiosk uses: `trim_qt.py FOLDER`. Libraries follow from the rest."""

import re
import subprocess
import sys
from pathlib import Path

PYTHON = ("QtCore", "QtGui", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg")
"""What the kiosk imports, and what that imports."""
QML = (
    *("Qt/labs/qmlmodels", "QtQml", "QtQml/Models", "QtQml/WorkerScript"),
    *("QtQuick", "QtQuick/Layouts", "QtQuick/Shapes", "QtQuick/Window"),
)
PLUGINS = (
    "iconengines/libqsvgicon.so",
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)


def trim(folder: Path) -> None:
    """Delete all else of the PySide6 in `folder`."""
    named = {
        *(folder / name for name in ("__init__.py", "_config.py", "_git_pyside_version.py")),
        *(folder / f"{name}.abi3.so" for name in PYTHON),
        *(folder / "Qt/plugins" / name for name in PLUGINS),
        *(folder / "Qt/qml" / name / "qmldir" for name in QML),
    }
    if absent := [str(file) for file in named if not file.exists()]:
        sys.exit(f"trim_qt: this PySide6 has no {', '.join(absent)}")
    plugins = (file for name in QML for file in (folder / "Qt/qml" / name).glob("*.so"))
    kept = named | {*plugins, *folder.glob("libpyside6*.so*")}
    kept |= _libraries({file for file in kept if ".so" in file.name}, folder)
    for file in folder.rglob("*"):
        if not file.is_dir() and file not in kept:
            file.unlink()
    for place in sorted(folder.rglob("*/"), reverse=True):
        if not any(place.iterdir()):
            place.rmdir()


def _libraries(loaded: set[Path], folder: Path) -> set[Path]:
    """What these load of the folder, and what those load."""
    told = subprocess.run(
        ["/usr/bin/ldd", *loaded], capture_output=True, text=True, check=True
    ).stdout
    paths = (Path(path).resolve() for path in re.findall(r"=> (\S+)", told))
    return {path for path in paths if path.is_relative_to(folder)}


if __name__ == "__main__":
    trim(Path(sys.argv[1]).resolve())

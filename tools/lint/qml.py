"""The QML gate: `python -m tools.lint.qml [SRC]`. Any warning fails.

qmllint alone exits 0 on warnings and knows no Python types; here it is told of both.
"""

import subprocess
import sys
from pathlib import Path

from tools.lint.house_rules import broken_rules
from tools.lint.qml_types import QT, mirror

ROOT = Path(__file__).resolve().parents[2]

# Stricter than qmllint's own defaults, and fixed, so that no settings file changes the gate.
WARN_OF = ("unused-imports", "multiline-strings", "unqualified", "missing-property", "import")


def lint(source: Path, out: Path) -> int:
    """Lint all QML of a source folder; print what is found and return the exit code."""
    sys.path.insert(0, str(source))
    mirror(source, out)
    files = sorted(out.rglob("*.qml"))
    broken = broken_rules(source)
    print("\n".join(broken), end="\n" if broken else "")
    found = subprocess.run(
        [
            QT / "qmllint",
            "--ignore-settings",
            "--max-warnings=0",
            *(option for name in WARN_OF for option in (f"--{name}", "warning")),
            "-I",
            out,
            "-I",
            QT / "Qt" / "qml",
            *files,
        ],
        check=False,
        capture_output=True,
        text=True,
    )
    said = (found.stdout + found.stderr).replace(f"{out}/", f"{source}/")
    print(said, end="")
    failed = bool(found.returncode or broken)
    print(f"qml: {len(files)} files, " + ("not clean." if failed else "clean."))
    return int(failed)


if __name__ == "__main__":
    sources = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "src"
    sys.exit(lint(sources.resolve(), sources.resolve().parent / "build" / "qml"))

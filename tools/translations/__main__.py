"""Bring the interface's translations up to date: `python -m tools.translations`.

Takes new `qsTr` texts into the .ts files, for translators to fill in with Qt Linguist or an
editor, and compiles them. English needs only its plurals. `--check` changes nothing and exits
with 1 when a text is missing or a compiled file is stale.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "assets" / "translations"
BIN = Path(sys.executable).parent
LANGUAGES = ("de", "en", "fr", "it", "ru")


def update(language: str, target: Path) -> None:
    """Take the texts of all QML files into a .ts file."""
    options = ["-recursive", str(ROOT / "src" / "kiosk"), "-extensions", "qml"]
    options += ["-locations", "none", "-no-obsolete", "-source-language", "en", "-silent"]
    options += ["-pluralonly"] if language == "en" else []
    command = [BIN / "pyside6-lupdate", *options, "-ts", target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def release(source: Path, target: Path) -> None:
    """Compile a .ts file."""
    subprocess.run([BIN / "pyside6-lrelease", "-silent", source, "-qm", target], check=True)


def unfinished(source: Path) -> list[str]:
    """The texts without a translation."""
    messages = ET.parse(source).getroot().iter("message")  # noqa: S314 - our own file
    return [
        message.findtext("source", "")
        for message in messages
        if (words := message.find("translation")) is None or words.get("type") == "unfinished"
    ]


def check() -> int:
    """Whether all texts are translated and compiled. Returns the exit code."""
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            kept = FOLDER / f"kiosk_{language}.ts"
            fresh, compiled = Path(folder) / kept.name, Path(folder) / f"{language}.qm"
            fresh.write_bytes(kept.read_bytes())
            update(language, fresh)
            release(kept, compiled)
            missing = unfinished(fresh)
            stale = compiled.read_bytes() != kept.with_suffix(".qm").read_bytes()
            for text in missing:
                print(f"{kept.name}: {text!r} is not translated")
            if stale:
                print(f"{kept.stem}.qm is stale: run `python -m tools.translations`")
            wrong += len(missing) + stale
    return 1 if wrong else 0


def main() -> int:
    """Update and compile, or check."""
    if "--check" in sys.argv:
        return check()
    for language in LANGUAGES:
        source = FOLDER / f"kiosk_{language}.ts"
        update(language, source)
        release(source, source.with_suffix(".qm"))
    return check()


if __name__ == "__main__":
    sys.exit(main())

"""Rules of this house that qmllint does not know."""

import re
from collections.abc import Iterator
from pathlib import Path

ENDLESS = (
    "kiosk/shell/StartScreen.qml",
    "kiosk/shell/NightTrain.qml",
    "kiosk/shell/Lighthouse.qml",
    "kiosk/shell/FaultScene.qml",
)
"""The files of the start and of the fault screen that may move on and on."""

# Each with where it does not hold (relative to the source folder) and what to do instead.
_RULES = (
    (
        re.compile(r"^\s*(?:\w+\.)?(?:Text|TextEdit|TextArea|Label)\s*\{"),
        ("kiosk/ui/", "kiosk/studio/InputBox.qml"),
        "use Words, Title or another text of kiosk.ui: a bare text may render markup",
    ),
    (
        re.compile(r"Text\.(?:RichText|StyledText|AutoText|MarkdownText)"),
        ("kiosk/ui/MarkedWords.qml",),
        "no text may be markup, but what MarkedWords makes of it",
    ),
    (
        re.compile(r"openUrlExternally"),
        (),
        "nothing may lead out of the exhibit",
    ),
    (
        re.compile(
            r"""["']#[0-9A-Fa-f]{3,8}["']|\bcolor:\s*["'](?!transparent)"""
            r"""|Qt\.(?:rgba|hsla|hsva)\("""
        ),
        ("kiosk/ui/Theme.qml",),
        "take colours from the theme",
    ),
    (
        re.compile(r"\bproperty\s+\w[\w<>]*\s+on[A-Z]"),
        (),
        "a property named `on` and a capital is taken for a handler",
    ),
    (
        re.compile(r"\b(?:onDoubleTapped|onDoubleClicked|onLongPressed|onPressAndHold)\b"),
        (),
        "single taps only: nobody guesses at a double tap or a long press",
    ),
    (
        re.compile(r"^\s*TapHandler\s*\{"),
        ("kiosk/ui/Tap.qml",),
        "use Tap of kiosk.ui: a bare TapHandler does nothing when a finger rests on it",
    ),
    (
        re.compile(r"\bduration(?::|\s*=(?!=))(?!.*\bTheme\.\w+(?:Time|Loop)\b)"),
        (),
        "take durations from the theme, which knows how long a motion may be and when to be still",
    ),
    (
        re.compile(r"\bloops:|\bTheme\.\w+Loop\b"),
        ENDLESS,
        "what is being read holds still: only the start and the fault screen move on and on",
    ),
    (
        re.compile(r"\b(?:Smoothed|Spring)Animation\b"),
        (),
        "nobody knows how long this takes: use an animation with a duration",
    ),
)
_ANIMATION = re.compile(
    r"\b(?:Number|Color|Property|Rotation|Vector3d|Pause|Path)Animation\b(?: on \w+)? *\{"
    r"|\b\w*Animator\b(?: on \w+)? *\{"
)


def broken_rules(source: Path) -> list[str]:
    """One line for each place in a source folder where a rule is broken."""
    return [line for file in sorted(source.rglob("*.qml")) for line in _broken_in(file, source)]


def _broken_in(file: Path, source: Path) -> Iterator[str]:
    name = file.relative_to(source).as_posix()
    text = file.read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        code = re.sub(r"(?<!:)//.*", "", line)
        if "image://" in text and re.search(r"\basynchronous:\s*true", code):
            yield f"{file}:{number}: a picture drawn in Python is loaded at once: {code.strip()}"
        for pattern, exempt, instead in _RULES:
            if pattern.search(code) and not name.startswith(exempt):
                yield f"{file}:{number}: {instead}: {code.strip()}"
    for found in _ANIMATION.finditer(text):
        if not re.search(r"\bduration:", _block(text, found.end())):
            number = text.count("\n", 0, found.start()) + 1
            yield f"{file}:{number}: say how long it takes: {found[0]}"


def _block(text: str, start: int) -> str:
    """What stands between a brace and the one that closes it."""
    depth = 1
    for end in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return text[start:end]
    return text[start:]

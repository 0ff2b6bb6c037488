"""The curator's editor, and how it is asked to open a file at a line. No Qt, and nothing starts
here."""

import os
import re
import shlex
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

_WAYS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("gedit", "gnome-text-editor", "gvim", "mousepad", "pluma", "xed"), ("+{line}", "{file}")
    ),
    **dict.fromkeys(("code", "codium", "cursor", "windsurf"), ("--goto", "{file}:{line}:{column}")),
    **dict.fromkeys(("subl", "sublime_text", "zed", "zeditor"), ("{file}:{line}:{column}",)),
    **dict.fromkeys(("kate", "kwrite"), ("--line", "{line}", "{file}")),
    "bbedit": ("+{line}", "{file}"),
    "geany": ("{file}:{line}",),
    "mate": ("--line", "{line}", "{file}"),
    "notepad++": ("-n{line}", "{file}"),
}
_IN_TERMINALS = frozenset(
    (
        "ed",
        "emacs",
        "hx",
        "helix",
        "joe",
        "mcedit",
        "micro",
        "nano",
        "ne",
        "nvim",
        "pico",
        "vi",
        "vim",
    )
)
"""Editors that would need a terminal of their own."""
_BATCH_FILES = (".bat", ".cmd")
_TOLD_TO_A_SHELL = re.compile(r'[&|<>^%!"\r\n]')


@dataclass(frozen=True)
class Editor:
    """A command, with `{file}`, `{line}` and `{column}` where they belong."""

    command: tuple[str, ...]

    def opening(self, file: Path, line: int, column: int) -> list[str]:
        """The program and its arguments. No shell reads them."""
        values = {"{file}": str(file), "{line}": str(line), "{column}": str(column)}
        return [_filled(part, values) for part in self.command]


def editor_of(template: str | None, environment: Mapping[str, str]) -> Editor | None:
    """The editor that is named: by a template, or by VISUAL or EDITOR; None where nobody names
    one that has a window.

    Raises:
        ValueError: the template cannot be read, with a sentence for people.
    """
    if template is not None:
        return Editor(_with_file(_parts(template)))
    for name in ("VISUAL", "EDITOR"):
        try:
            parts = _parts(environment.get(name, ""))
        except ValueError:
            continue
        if Path(parts[0]).stem.casefold() not in _IN_TERMINALS:
            return Editor(_with_file(parts))
    return None


def startable(
    command: list[str], find: Callable[[str], str | None] = shutil.which
) -> list[str] | None:
    """The command with its program as `find` finds it: on Windows `code` is a batch file, which is
    started by its whole name only. A shell reads those, so that None is what comes of names that
    would tell it something."""
    program = find(command[0]) or command[0]
    by_shell = Path(program).suffix.casefold() in _BATCH_FILES
    if by_shell and any(map(_TOLD_TO_A_SHELL.search, command[1:])):
        return None
    return [program, *command[1:]]


def _parts(command: str) -> tuple[str, ...]:
    try:
        parts = tuple(shlex.split(command, posix=os.name != "nt"))
    except ValueError:
        raise ValueError(f"{command!r} has a quotation mark that is not closed") from None
    if not parts:
        raise ValueError("an editor needs a name; write it like: code --goto {file}:{line}")
    return tuple(part.strip('"') for part in parts)


def _with_file(parts: tuple[str, ...]) -> tuple[str, ...]:
    if any("{file}" in part for part in parts):
        return parts
    name = Path(parts[0]).name.casefold().removesuffix(".exe").removesuffix(".cmd")
    return (*parts, *_WAYS.get(name, ("{file}",)))


def _filled(part: str, values: Mapping[str, str]) -> str:
    """Each placeholder once, so that a file named `{line}` stays what it is."""
    at = min((place for name in values if (place := part.find(name)) >= 0), default=-1)
    if at < 0:
        return part
    name = next(name for name in values if part.startswith(name, at))
    return part[:at] + values[name] + _filled(part[at + len(name) :], values)

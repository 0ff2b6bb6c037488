"""What each translation was made from: a small file in the exhibit, so that a text whose source
changes later is known to need another look, whoever exports it next and wherever to.

It says nothing that the kiosk shows. Without it, all translations count as made from what stands
in the source language now.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from kiosk.content.files import read_bytes
from kiosk.content.report import Report

FOLDER = ".translations"
_LIMIT = 16 * 2**20


@dataclass(frozen=True)
class Made:
    """A translation, and the words that it was made from."""

    source: str
    target: str


def memory_file(language: str) -> str:
    """Its path in the exhibit."""
    return f"{FOLDER}/{language}.json"


def recall(folder: Path, language: str) -> tuple[dict[str, Made], bytes | None]:
    """By the ids of texts, and the file as it is; nothing where there is none that can be read."""
    path = folder / memory_file(language)
    if not path.is_file():
        return {}, None
    raw = read_bytes(path, Report(memory_file(language)), _LIMIT)
    try:
        values: object = json.loads(raw or b"")
    except (ValueError, RecursionError):
        return {}, raw
    if not isinstance(values, dict):
        return {}, raw
    made: dict[str, Made] = {}
    for name, pair in cast("dict[str, object]", values).items():
        match pair:
            case [str(source), str(target)]:
                made[name] = Made(source, target)
            case _:
                pass
    return made, raw


def as_bytes(made: Mapping[str, Made]) -> bytes:
    """The file, a line a text, so that versions of it can be compared."""
    lines = (
        f"{json.dumps(name)}: {json.dumps([each.source, each.target], ensure_ascii=False)}"
        for name, each in sorted(made.items())
    )
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode("utf-8")

"""Begins an exhibit: a copy of one that is a lesson, with what helps editors of texts."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.main_file import EXHIBIT_FILE
from kiosk.content.read import Panel
from kiosk.content.schemas.writing import write_schemas
from kiosk.content.value_words import slugged

_ID = "id: first-exhibit\n"


def begin_exhibit(target: Path, starter: Path, panels: Mapping[str, Panel]) -> None:
    """Make an exhibit in `target`, which is empty or does not exist yet, named after the folder.

    Args:
        target: where to.
        starter: what is copied.
        panels: the installed ones, by name, for its schemas.

    Raises:
        FileExistsError: something is there already.
        OSError: it cannot be written there.
    """
    if target.is_symlink() or (target.exists() and any(target.iterdir())):
        raise FileExistsError(target)
    shutil.copytree(starter, target, dirs_exist_ok=True)
    if name := slugged(target.resolve().name):
        main = target / EXHIBIT_FILE
        said = main.read_text("utf-8")
        main.write_text(said.replace(_ID, f"id: {name}\n", 1), "utf-8", newline="\n")
    write_schemas(target, panels)

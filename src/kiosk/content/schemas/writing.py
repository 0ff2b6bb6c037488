"""Writes the schemas into an exhibit, where editors find them beside its files."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.content.read import Panel
from kiosk.content.schemas.files import SchemaFile, schema_files
from kiosk.content.schemas.offers import offered, offers_of

FOLDER = ".schema"


def write_schemas(
    exhibit: Path, panels: Mapping[str, Panel], out: Path | None = None
) -> tuple[SchemaFile, ...]:
    """Write one JSON Schema a kind of file; those that are as they were stay untouched.

    Args:
        exhibit: whose ids, languages and files are offered.
        panels: the installed ones, by name.
        out: where to, instead of the exhibit's `.schema`.

    Raises:
        OSError: it cannot be written there, or a link stands in the way.
    """
    target = out or exhibit / FOLDER
    kinds = schema_files(panels)
    offers = offers_of(exhibit, panels, kinds)
    if target.is_symlink():
        raise OSError(0, "it is a link to another place, and links are not followed")
    target.mkdir(exist_ok=True, parents=out is not None)
    for each in kinds:
        schema = offered(each.schema, offers)
        _write(target / each.name, json.dumps(schema, ensure_ascii=False, indent=1) + "\n")
    return kinds


def _write(path: Path, text: str) -> None:
    data = text.encode("utf-8")
    if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)

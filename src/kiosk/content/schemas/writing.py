"""Writes the schemas into an exhibit, where editors find them beside its files."""

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from kiosk.content.read import Panel
from kiosk.content.schemas.files import SchemaFile, schema_files
from kiosk.content.schemas.offers import Offers, offered, offers_of

FOLDER = ".schema"
_NOTHING: Offers = MappingProxyType({})


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
    kinds = schema_files(panels)
    write_files(kinds, exhibit, out, offers_of(exhibit, panels, kinds))
    return kinds


def write_files(
    kinds: Iterable[SchemaFile], folder: Path, out: Path | None, offers: Offers = _NOTHING
) -> None:
    """Write schemas for files in a folder into its `.schema`, or into `out`.

    Raises:
        OSError: it cannot be written there, or a link stands in the way.
    """
    target = out or folder / FOLDER
    if target.is_symlink():
        raise OSError(0, "it is a link to another place, and links are not followed")
    target.mkdir(exist_ok=True, parents=out is not None)
    for each in kinds:
        schema = offered(each.schema, offers)
        _write(target / each.name, json.dumps(schema, ensure_ascii=False, indent=1) + "\n")


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

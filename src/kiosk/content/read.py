"""Reads an exhibit folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import yaml

from kiosk.content.exhibit import Exhibit, FileKind
from kiosk.content.exhibit_file import ExhibitFile
from kiosk.content.items import Event, Person, Place, Record, Term, Treaty
from kiosk.content.problems import Problem, Severity
from kiosk.content.sources import Source
from kiosk.content.text import Text


class PanelLike(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def opens(self) -> tuple[str, ...]: ...
    @property
    def files(self) -> tuple[FileKind, ...]: ...
    @property
    def settings(self) -> type[Record] | None: ...


@dataclass(frozen=True)
class Reading:
    exhibit: Exhibit | None
    problems: tuple[Problem, ...]
    languages: tuple[str, ...] = ()
    title: Text | None = None


def _load(path: Path) -> Any:
    return yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506


def _items(folder: Path, schema: Any) -> dict[str, Any]:
    return {
        p.stem: schema.model_validate({"id": p.stem, **_load(p)})
        for p in sorted(folder.glob("*.yaml"))
    }


def _listed(path: Path, schema: Any) -> dict[str, Any]:
    data: Any = _load(path) if path.exists() else []
    if isinstance(data, dict) and "references" in data:
        data = data["references"]
    if isinstance(data, dict):
        data = [{"id": k, **v} for k, v in data.items()]
    return {d["id"]: schema.model_validate(d) for d in data}


def read_exhibit(folder: Path, panels: Mapping[str, PanelLike]) -> Reading:
    try:
        data = _load(folder / "exhibit.yaml")
        own = {
            n: k.settings.model_validate(data.pop(n, {}))
            for n, k in panels.items()
            if k.settings and n not in ExhibitFile.model_fields
        }
        settings = ExhibitFile.model_validate(data)
        exhibit = Exhibit(
            folder=folder,
            settings=settings,
            places=_items(folder / "places", Place),
            events=_items(folder / "events", Event),
            people=_items(folder / "people", Person),
            treaties=_items(folder / "treaties", Treaty),
            terms=_listed(folder / "glossary.yaml", Term),
            sources=_listed(folder / "sources.yaml", Source),
            panel_items={
                f.kind: _items(folder / f.folder, f.schema)
                for k in panels.values()
                for f in k.files
            },
            panel_settings=own,
        )
        return Reading(exhibit, (), settings.languages, settings.title)
    except (OSError, ValueError, TypeError, yaml.YAMLError) as error:
        problem = Problem(Severity.ERROR, "syntax", "exhibit.yaml", 1, 1, str(error), "mend it")
        return Reading(None, (problem,))

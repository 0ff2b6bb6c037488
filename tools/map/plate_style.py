"""Colours of the two plates by day and by night; widths and sizes at their zoom levels."""

from __future__ import annotations

from dataclasses import dataclass

from tools.map.style import WIDTHS, Widths


@dataclass(frozen=True)
class Tones:
    """The colours of one version of the plates, ``#RRGGBB``; opacities 0…1."""

    ground: str
    street: str
    block: str
    block_opacity: float
    shade: str
    shade_opacity: float
    hatch: str
    hatch_opacity: float
    edge: str
    edge_opacity: float
    court: str
    apron: str
    shed: str
    track: str
    mark: str
    mark_rim: str
    notable: str
    park: str
    tree: str
    tree_opacity: float
    terrace: str
    terrace_opacity: float
    bed: str
    wall: str
    hull: str
    deck: str
    town_patch: str
    """What the base map lays under a town; the ground fades to it at the edge of a plate."""


DAY = Tones(
    ground="#F5E2C2",
    street="#FDF8EA",
    block="#D98C6A",
    block_opacity=1.0,
    shade="#A9432E",
    shade_opacity=0.42,
    hatch="#A9432E",
    hatch_opacity=0.30,
    edge="#A9432E",
    edge_opacity=0.55,
    court="#F0D3AE",
    apron="#EFDDB6",
    shed="#CF9A76",
    track="#6B5A4A",
    mark="#8E2F1E",
    mark_rim="#FBF5E6",
    notable="#B5553A",
    park="#CFD0A2",
    tree="#1F4A3A",
    tree_opacity=0.72,
    terrace="#8C7650",
    terrace_opacity=0.42,
    bed="#F7EDD2",
    wall="#7A5A44",
    hull="#173F4F",
    deck="#FBF5E6",
    town_patch="#D9806A",
)

NIGHT = Tones(
    ground="#10263A",
    street="#0C1D2E",
    block="#1B3D54",
    block_opacity=1.0,
    shade="#071524",
    shade_opacity=0.65,
    hatch="#0F2739",
    hatch_opacity=0.75,
    edge="#2F5C72",
    edge_opacity=0.55,
    court="#10263A",
    apron="#152F42",
    shed="#20465C",
    track="#3A6070",
    mark="#EDBE63",
    mark_rim="#071524",
    notable="#4F7480",
    park="#12332F",
    tree="#1F4A3A",
    tree_opacity=0.95,
    terrace="#2C5266",
    terrace_opacity=0.45,
    bed="#122B3D",
    wall="#3B6274",
    hull="#071524",
    deck="#6E8C97",
    town_patch="#0F2233",
)

TONES = {"day": DAY, "night": NIGHT}

FIRST_ZOOM, STREETS_ZOOM, ALL_ZOOM = 12, 14, 15
"""Where a plate begins, where streets and houses are told apart, where all is drawn."""


def widths(zoom: int) -> Widths:
    """Widths of the base map at a zoom level, the closest ones beyond its last level."""
    return WIDTHS[min(zoom, max(WIDTHS))]

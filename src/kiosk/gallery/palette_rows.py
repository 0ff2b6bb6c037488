"""The colours as the gallery lists them: each role, and each pair that meets. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

from kiosk.content.palette import PAIRS, Colours, contrast


@dataclass(frozen=True)
class Swatch:
    """A colour by its role."""

    key: str
    colour: str
    what_for: str
    least: float
    """Its contrast with what it stands out from least; 0 if it need not stand out."""


@dataclass(frozen=True)
class Meeting:
    """Two colours of which one lies on the other."""

    key: str
    upper: str
    lower: str
    ratio: float
    wanted: float
    words: bool


def meetings(colours: Sequence[str]) -> tuple[Meeting, ...]:
    """All pairs that must stand out from each other; `colours` are in the order of their roles."""
    by_role = dict(zip((role.name for role in fields(Colours)), colours, strict=True))
    return tuple(
        Meeting(
            key=f"{_plain(pair.upper)} on {_plain(pair.lower)}",
            upper=by_role[pair.upper],
            lower=by_role[pair.lower],
            ratio=contrast(by_role[pair.upper], by_role[pair.lower]),
            wanted=pair.wanted,
            words=pair.words,
        )
        for pair in PAIRS
    )


def swatches(colours: Sequence[str]) -> tuple[Swatch, ...]:
    """All roles; `colours` are in their order."""
    met = list(zip(PAIRS, meetings(colours), strict=True))
    return tuple(
        Swatch(
            key=_plain(role.name),
            colour=colour,
            what_for=role.metadata["description"],
            least=min(
                (each.ratio for pair, each in met if role.name in (pair.upper, pair.lower)),
                default=0.0,
            ),
        )
        for role, colour in zip(fields(Colours), colours, strict=True)
    )


def _plain(role: str) -> str:
    return role.replace("_", " ")

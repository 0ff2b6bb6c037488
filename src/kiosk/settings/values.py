"""Kinds of value that settings have."""

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Annotated, Any, TypeVar, cast

from kiosk.content.marks import FitsBy, Looks, MisfitError, ReadBy
from kiosk.content.phrase import Phrase
from kiosk.content.record import Record

R = TypeVar("R", bound=Record)
CODE_PATTERN = r"^scrypt\$[0-9]+\$[0-9]+\$[0-9]+\$[A-Za-z0-9+/]+=*\$[A-Za-z0-9+/]+=*$"
_LONGEST_NAME = 60


def _read_folder(value: object) -> object:
    if isinstance(value, str) and not value.strip():
        raise MisfitError(Phrase("a folder has no name"), Phrase("write its path"))
    return value


def _fits_on_a_line(value: str) -> None:
    if "\n" in value or not value.strip() or len(value) > _LONGEST_NAME:
        raise MisfitError(
            Phrase("this does not fit on a line"),
            Phrase("write 1 to {most} letters on one line", most=_LONGEST_NAME),
        )


def _is_address(value: str) -> None:
    if split_address(value) is None:
        raise MisfitError(
            Phrase("“{value}” is no address to listen at", value=value),
            Phrase("write one address of this machine and a port, such as 127.0.0.1:9108"),
        )


def split_address(value: str) -> tuple[str, int] | None:
    """`127.0.0.1:9108` or `[::1]:9108` as host and port; None for anything else, also for all
    addresses at once: who opens a port says to whom."""
    from ipaddress import ip_address  # noqa: PLC0415 - few stations listen

    host, _, port = value.rpartition(":")
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    try:
        address = ip_address(bare)
    except ValueError:
        return None
    fits = (address.version == 6) == (bare != host) and not address.is_unspecified
    sound = port.isascii() and port.isdecimal() and 1 <= int(port) <= 65_535
    return (bare, int(port)) if fits and sound else None


def _is_hashed(value: str) -> None:
    """Does not repeat the value: whoever wrote the code itself there may have a log that others
    read."""
    if not re.fullmatch(CODE_PATTERN, value):
        raise MisfitError(
            Phrase("this is not what a code for the staff looks like here"),
            Phrase("write the line that begins with scrypt$, not the code itself"),
        )


Folder = Annotated[
    Path,
    ReadBy(_read_folder),
    Looks({"type": ["string", "number"], "minLength": 1, "$comment": "path of a folder"}),
]
"""As it is written; `anchored` makes it start where it is meant to."""
Line = Annotated[
    str,
    FitsBy(
        _fits_on_a_line,
        {"minLength": 1, "maxLength": _LONGEST_NAME, "$comment": "words on one line"},
    ),
]
Address = Annotated[
    str,
    FitsBy(
        _is_address,
        {"pattern": r"^(\d+(\.\d+){3}|\[[0-9a-fA-F:]+\]):\d{1,5}$", "$comment": "address and port"},
    ),
]
HashedCode = Annotated[
    str, FitsBy(_is_hashed, {"pattern": CODE_PATTERN, "$comment": "hash of a code"})
]


_TIME = "([01][0-9]|2[0-3]):[0-5][0-9]"
_TIME_OF_DAY = f"^{_TIME}$"
_OPEN_HOURS = f"^(closed|{_TIME}-({_TIME}|24:00))$"


_SUCH_A_TIME = Phrase("write four figures, such as 04:00")
_SUCH_HOURS = Phrase("write it such as 09:00-18:00, or closed")


def _is_time(value: str) -> None:
    if not re.fullmatch(_TIME_OF_DAY, value):
        raise MisfitError(Phrase("“{value}” is no time of day", value=value), _SUCH_A_TIME)


def _are_hours(value: str) -> None:
    if not re.fullmatch(_OPEN_HOURS, value):
        raise MisfitError(Phrase("“{value}” is no opening time", value=value), _SUCH_HOURS)


TimeOfDay = Annotated[
    str, FitsBy(_is_time, {"pattern": _TIME_OF_DAY, "patternErrorMessage": _SUCH_A_TIME})
]
"""`04:00`, by the station's clock."""
OpenHours = Annotated[
    str, FitsBy(_are_hours, {"pattern": _OPEN_HOURS, "patternErrorMessage": _SUCH_HOURS})
]
"""`09:00-18:00`, or `closed`; one that ends before it begins ends on the next day."""


def anchored(record: R, folder: Path) -> R:
    """The same with all its paths taken from a folder."""
    found = {each.name: getattr(record, each.name) for each in fields(record)}
    return replace(record, **{name: _anchored(value, folder) for name, value in found.items()})


def _anchored(value: Any, folder: Path) -> Any:
    match value:
        case Path():
            return folder / value
        case Record():
            return anchored(value, folder)
        case tuple():
            return tuple(_anchored(each, folder) for each in cast("tuple[Any, ...]", value))
        case _:
            return value

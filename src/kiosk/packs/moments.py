"""Moments, as packs and stores write them and as they are told: always in UTC."""

import re
from datetime import UTC, datetime

_FORM = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def written(moment: datetime) -> str:
    """`2026-04-16T10:00:00Z`."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def read_moment(text: str) -> datetime:
    """As `written` has it.

    Raises:
        ValueError: it is not.
    """
    if not _FORM.fullmatch(text):
        raise ValueError("no moment")
    return datetime.fromisoformat(text)


def to_the_minute(moment: datetime) -> str:
    """`2026-04-16 10:00 UTC`."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"

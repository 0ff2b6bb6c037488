"""When a pack was made, and which number follows from it."""

import os
from datetime import UTC, datetime

import click

_BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
"""From which sequences count the minutes."""


def moment_of(said: str | None) -> datetime:
    """As said, or as SOURCE_DATE_EPOCH says it, or now.

    Raises:
        click.BadParameter: it is no time.
    """
    if said is None and (epoch := os.environ.get("SOURCE_DATE_EPOCH")):
        if not epoch.isdigit():
            raise click.BadParameter("it is no number of seconds", param_hint="SOURCE_DATE_EPOCH")
        return datetime.fromtimestamp(int(epoch), tz=UTC)
    if said is None:
        return datetime.now(tz=UTC)
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        raise click.BadParameter("write it as 2026-04-16T10:00Z", param_hint="--made") from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def minutes_of(moment: datetime) -> int:
    """The sequence that follows from a time.

    Raises:
        click.BadParameter: none does.
    """
    minutes = int((moment - _BEGINNING).total_seconds()) // 60
    if minutes < 1:
        raise click.BadParameter(
            "before 2020, it must be given; is the clock right?", param_hint="--sequence"
        )
    return minutes

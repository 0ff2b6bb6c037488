"""When a pack was made, which number follows from it, and until when it is valid."""

import os
from datetime import UTC, date, datetime, time

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
    return _read(said, time(), "--made", "2026-04-16T10:00Z")


def end_of(said: str | None, made: datetime) -> datetime | None:
    """Until when a pack is valid, as said: a moment, or a date to its end.

    Raises:
        click.BadParameter: it is no time, or no later one than that at which the pack was made.
    """
    if said is None:
        return None
    end = _read(said, time(23, 59, 59), "--valid-until", "2027-12-31")
    if end <= made:
        raise click.BadParameter(
            "it is past when the pack is made; is the clock right?", param_hint="--valid-until"
        )
    return end


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


def _read(said: str, in_a_day: time, option: str, example: str) -> datetime:
    """In UTC, unless it says otherwise."""
    try:
        try:
            found = datetime.combine(date.fromisoformat(said), in_a_day)
        except ValueError:
            found = datetime.fromisoformat(said)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise click.BadParameter(f"write it as {example}", param_hint=option) from None

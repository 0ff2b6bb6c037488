"""When a station is open, and when it starts anew. No Qt; time is an argument."""

from datetime import datetime, timedelta

from kiosk.settings.model import HoursSettings

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MINUTES = 24 * 60


class Hours:
    """What the settings say, in minutes of a day."""

    def __init__(self, settings: HoursSettings) -> None:
        self._open = tuple(_span(getattr(settings, day) or settings.daily) for day in _DAYS)
        self._restart = _minutes(settings.restart) if settings.restart else None

    def is_open(self, now: datetime) -> bool:
        """Args: the station's local time."""
        minute = now.hour * 60 + now.minute
        today, yesterday = self._open[now.weekday()], self._open[now.weekday() - 1]
        return today[0] <= minute < today[1] or minute < yesterday[1] - _MINUTES

    def passes_restart(self, before: datetime, now: datetime) -> bool:
        """Whether the time to start anew lies between two moments, less than a day apart."""
        if self._restart is None or not before < now < before + timedelta(days=1):
            return False
        hour, minute = divmod(self._restart, 60)
        due = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        due = due if due <= now else due - timedelta(days=1)
        return before < due


def _span(said: str | None) -> tuple[int, int]:
    """From when to when; the end may lie in the next day."""
    if said is None:
        return 0, _MINUTES
    if said == "closed":
        return 0, 0
    begin, end = map(_minutes, said.split("-"))
    return begin, end if end > begin else end + _MINUTES


def _minutes(time: str) -> int:
    hour, minute = map(int, time.split(":"))
    return hour * 60 + minute

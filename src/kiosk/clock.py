"""Whether what a clock says can be true, and why not. No Qt.

A station without a network has nobody to ask. So a clock is doubted for what cannot be: a year, or
less than what has surely been.
"""

from datetime import datetime, timedelta

from kiosk.content.phrase import Phrase

FIRST_YEAR = 2026
"""In which this program was made: it cannot be earlier."""
LAST_YEAR = FIRST_YEAR + 15
"""No station runs this version longer."""
DAY = timedelta(days=1)
"""So much may the clocks of two computers differ, such as by a time zone."""


def doubt(says: datetime, been: datetime | None = None, slack: timedelta = DAY) -> Phrase | None:
    """Why a clock cannot be trusted; None if it can.

    Args: what it says; what has surely been, and by how much less it may say.
    """
    if not FIRST_YEAR <= says.year <= LAST_YEAR:
        return Phrase("It says {year}, which cannot be.", year=says.year)
    if been and says < been - slack:
        return Phrase(
            "It says {clock}, but it has been {latest} already.",
            clock=to_the_minute(says),
            latest=to_the_minute(been),
        )
    return None


def to_the_minute(moment: datetime) -> str:
    """`2026-04-16 10:00`, by the station's own time zone."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"

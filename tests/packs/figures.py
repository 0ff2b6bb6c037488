"""Whether the long form of the tests is wanted, and what it counted."""

import os
from collections.abc import Mapping

FULL = os.environ.get("KIOSK_FAULTS") == "full"
"""`make faults` sets it."""


def tell(what: str, counted: Mapping[str, int]) -> None:
    """Print figures; pytest shows them with `-rP` or `-s`."""
    print(f"{what}: " + ", ".join(f"{name} {number}" for name, number in counted.items()))

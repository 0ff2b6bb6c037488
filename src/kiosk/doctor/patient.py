"""One station as it is examined: the machine, how it is set, and what was asked once. No Qt."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.doctor.machine import Machine
from kiosk.doctor.seen import Seen
from kiosk.settings.model import Settings
from kiosk.settings.read import Reading

KIOSK_USER = "kiosk"
INSTALL = "sh /mnt/museum-kiosk/install.sh"
"""What puts a station right that lacks something which the stick brings."""
REINSTALL = "dpkg --install /mnt/museum-kiosk/debian/museum-kiosk_*.deb"
"""What brings all files of the package as they were, without a network."""
PUBLIC_KEY = "/mnt/museum-kiosk/exhibit/*.pub"
"""Where the stick has the key that its exhibit is signed with."""
UNIT = "kiosk.service"


@dataclass(frozen=True)
class Patient:
    """All that a check may look at."""

    machine: Machine
    file: Path
    """Where its settings are."""
    reading: Reading
    store: Path | None
    """The store of packs, where it has one."""
    exhibit: Path | None
    """The folder of what is shown, if that is known."""
    seen: Seen
    """What Qt sees."""
    voices: frozenset[str] | None
    """The languages that can be spoken; None where nothing speaks."""
    now: datetime
    """What the machine's clock says."""
    thorough: bool = False
    """Whether every byte of the exhibit is looked at."""

    @property
    def settings(self) -> Settings:
        """How it is set."""
        return self.reading.settings

    @property
    def edit(self) -> str:
        """The command that changes how it is set."""
        return f"nano {self.file}"

    @property
    def is_station(self) -> bool:
        """Whether a kiosk is installed here that begins by itself."""
        places = ("/etc/systemd/system", "/lib/systemd/system", "/usr/lib/systemd/system")
        return any(self.machine.at(f"{place}/{UNIT}").exists() for place in places)

"""What reaches the station from outside: its user's rights, sticks, the network, updates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address

from kiosk.content.phrase import Phrase
from kiosk.doctor.checks.ways_out import on_stations
from kiosk.doctor.finding import Check, Verdict, bad, good, warning
from kiosk.doctor.machine import Machine
from kiosk.doctor.patient import INSTALL, KIOSK_USER, Patient
from kiosk.settings.values import split_address
from kiosk.station.hours import Hours

_NO_SHELLS = ("/nologin", "/false")
_POWERFUL = frozenset({"sudo", "wheel", "adm", "disk", "root", "docker", "input", "tty"})
_LISTENS = "0A"
_UPGRADES = "apt-daily-upgrade.timer"


@on_stations
def _user(patient: Patient) -> Verdict:
    user = patient.machine.user(KIOSK_USER)
    if user is None:
        return bad(Phrase("There is no user {user} here.", user=KIOSK_USER), INSTALL)
    if user[0] == 0 or not user[1].endswith(_NO_SHELLS):
        said = Phrase("The kiosk’s user has a shell: {shell}.", shell=user[1])
        return bad(said, f"usermod --shell /usr/sbin/nologin {KIOSK_USER}")
    lines = [line.split(":") for line in (patient.machine.read("/etc/group") or "").splitlines()]
    groups = {line[0] for line in lines if KIOSK_USER in line[-1].split(",")}
    if found := sorted(groups & _POWERFUL):
        said = Phrase("The kiosk’s user may do too much: {groups}.", groups=", ".join(found))
        return bad(said, f"gpasswd --delete {KIOSK_USER} {found[0]}")
    return good(Phrase("The kiosk’s user has no shell, and no rights that it does not need."))


@on_stations
def _sudo(patient: Patient) -> Verdict:
    machine = patient.machine
    texts = [machine.read("/etc/sudoers") or ""]
    if machine.at("/etc/sudoers.d").is_dir():
        found = machine.at("/etc/sudoers.d").iterdir()
        texts += [each.read_text("utf-8", "replace") for each in found if each.is_file()]
    if re.search(rf"^\s*{KIOSK_USER}\s", "\n".join(texts), re.MULTILINE):
        return bad(Phrase("The kiosk’s user may become root by sudo."), "visudo")
    return good(Phrase("The kiosk’s user cannot become root."))


@on_stations
def _password(patient: Patient) -> Verdict:
    shadow = patient.machine.read("/etc/shadow") or ""
    found = re.search(rf"^{KIOSK_USER}:([^:]*):", shadow, re.MULTILINE)
    if found and not found[1].startswith(("!", "*")):
        said = Phrase("One can log in as the kiosk’s user.")
        return bad(said, f"passwd --lock {KIOSK_USER}")
    return good(Phrase("Nobody can log in as the kiosk’s user."))


@on_stations
def _sticks(patient: Patient) -> Verdict:
    if patient.machine.unit("udisks2.service").get("ActiveState") == "active":
        said = Phrase("udisks2 mounts any stick.")
        return bad(said, "systemctl mask --now udisks2")
    if patient.machine.unit("autofs.service").get("ActiveState") == "active":
        return bad(Phrase("autofs mounts any stick."), "systemctl mask --now autofs")
    return good(Phrase("No stick is mounted but for the kiosk."))


@dataclass(frozen=True)
class Door:
    """Where a program waits for other machines."""

    address: str
    """As the kernel writes it; zeros for all of this machine's."""
    port: int


def open_doors(machine: Machine) -> Iterator[Door]:
    """All at which other machines can knock."""
    for table in ("tcp", "tcp6"):
        for line in (machine.read(f"/proc/net/{table}") or "").splitlines()[1:]:
            _, local, _, state, *_ = line.split()
            address, _, port = local.partition(":")
            is_own = address.endswith("7F") or address == f"{'0' * 24}01000000"
            if state == _LISTENS and not is_own:
                yield Door(address, int(port, 16))


def _asked_for(patient: Patient) -> Door | None:
    if not (listen := split_address(patient.settings.health.listen or "")):
        return None
    raw = ip_address(listen[0]).packed
    words = (raw[at : at + 4][::-1] for at in range(0, len(raw), 4))
    return Door(b"".join(words).hex().upper(), listen[1])


@on_stations
def _ports(patient: Patient) -> Verdict:
    doors, asked_for = {*open_doors(patient.machine)}, _asked_for(patient)
    if ports := sorted({door.port for door in doors if door != asked_for}):
        said = Phrase(
            "Other machines can knock at {ports}. Whose it is, the command tells.",
            ports=", ".join(map(str, ports)),
        )
        return warning(said, "ss --listening --tcp --numeric --processes")
    if asked_for in doors:
        return good(Phrase("Other machines can knock where the settings say, and nowhere else."))
    return good(Phrase("No other machine can knock."))


@on_stations
def _updates(patient: Patient) -> Verdict:
    machine = patient.machine
    wanted = f"/etc/systemd/system/timers.target.wants/{_UPGRADES}"
    texts = (
        file.read_text("utf-8", "replace") for file in machine.files("/etc/apt/apt.conf.d", "*")
    )
    on = re.search(r'^APT::Periodic::Unattended-Upgrade\s+"[^0]', "\n".join(texts), re.MULTILINE)
    if not on or not machine.target(wanted):
        return good(Phrase("The system is not updated by itself."))
    if any(machine.files(f"/etc/systemd/system/{_UPGRADES}.d", "*.conf")):
        return good(Phrase("The system is updated by itself, at a time that somebody has set."))
    due = _due(machine)
    if due and not Hours(patient.settings.hours).is_open(due):
        said = Phrase(
            "The system is updated by itself, next at {time}, when it is closed.",
            time=f"{due:%H:%M}",
        )
        return good(said)
    said = Phrase(
        "The system is updated by itself, perhaps while visitors are there. Set a time at night: "
        "[Timer], OnCalendar=, OnCalendar=03:00, RandomizedDelaySec=0."
    )
    return warning(said, f"systemctl edit {_UPGRADES}")


def _due(machine: Machine) -> datetime | None:
    """When the system is updated next, in local time; None if that is not known."""
    told = machine.unit(_UPGRADES).get("NextElapseUSecRealtime", "").split(" ")
    try:
        return datetime.fromisoformat(" ".join(told[1:3]))
    except ValueError:
        return None


CHECKS = (
    Check("lock.user", Phrase("User"), _user),
    Check("lock.sudo", Phrase("Root"), _sudo),
    Check("lock.password", Phrase("Password"), _password),
    Check("lock.sticks", Phrase("Sticks"), _sticks),
    Check("lock.ports", Phrase("Network"), _ports),
    Check("lock.updates", Phrase("Updates"), _updates),
)

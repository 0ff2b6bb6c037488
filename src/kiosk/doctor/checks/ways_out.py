"""What visitors could do at the machine itself: keys, consoles, the boot menu."""

import re
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.machine import Machine
from kiosk.doctor.patient import REINSTALL, UNIT, Patient

CONSOLES = tuple(f"getty@tty{number}" for number in range(1, 7))
_CONFIGURED = ("/usr/lib", "/lib", "/run", "/etc")


def on_stations(look: Callable[[Patient], Verdict]) -> Callable[[Patient], Verdict]:
    """Looks only where a kiosk is installed: elsewhere, ways out are wanted."""

    @wraps(look)
    def looked(patient: Patient) -> Verdict:
        if patient.is_station:
            return look(patient)
        return skipped(Phrase("This machine is no station."))

    return looked


@on_stations
def _consoles(patient: Patient) -> Verdict:
    unit = "/etc/systemd/system/{}.service"
    target = patient.machine.target
    open_ = [each for each in CONSOLES if target(unit.format(each)) != "/dev/null"]
    if open_:
        said = Phrase("Keys lead to a text console: {names}.", names=", ".join(open_))
        return bad(said, f"systemctl mask --now {' '.join(open_)}")
    return good(Phrase("No text console waits behind the picture."))


@on_stations
def _sysrq(patient: Patient) -> Verdict:
    value = (patient.machine.read("/proc/sys/kernel/sysrq") or "0").strip()
    if value != "0":
        said = Phrase("Keys reach the kernel (kernel.sysrq is {value}).", value=value)
        return bad(said, "sysctl --load /usr/lib/sysctl.d/60-kiosk.conf")
    return good(Phrase("No keys reach the kernel."))


def login_settings(machine: Machine) -> Mapping[str, str]:
    """How logind is set: its own file, then the others by name; of equal names, /etc has the last
    word."""
    files: dict[str, Path] = {}
    for place in _CONFIGURED:
        found = machine.files(f"{place}/systemd/logind.conf.d", "*.conf")
        files.update({file.name: file for file in found})
    own = machine.at("/etc/systemd/logind.conf")
    texts = [file.read_text("utf-8", "replace") for _, file in sorted(files.items())]
    if own.is_file():
        texts.insert(0, own.read_text("utf-8", "replace"))
    lines = re.findall(r"^\s*(\w+)\s*=\s*(.*?)\s*$", "\n".join(texts), re.MULTILINE)
    return dict(lines)


@on_stations
def _power_key(patient: Patient) -> Verdict:
    found = login_settings(patient.machine)
    if found.get("HandlePowerKey") != "ignore" or found.get("NAutoVTs") != "0":
        said = Phrase("A keyboard’s power key, or those of consoles, are still heeded.")
        return bad(said, f"{REINSTALL}; systemctl restart systemd-logind")
    return good(Phrase("The power key of a keyboard does nothing."))


@on_stations
def _boot_menu(patient: Patient) -> Verdict:
    machine = patient.machine
    own = machine.read("/etc/default/grub")
    if own is None:
        return skipped(Phrase("GRUB does not start this machine."))
    more = [
        file.read_text("utf-8", "replace") for file in machine.files("/etc/default/grub.d", "*.cfg")
    ]
    found = re.findall(r"^\s*GRUB_TIMEOUT=[\"']?(-?\d+)", "\n".join([own, *more]), re.MULTILINE)
    if not found or found[-1] != "0":
        said = Phrase("The boot menu waits for keys.")
        return bad(said, "echo GRUB_TIMEOUT=0 > /etc/default/grub.d/kiosk.cfg; update-grub")
    return good(Phrase("The boot menu does not wait."))


@on_stations
def _compositor(patient: Patient) -> Verdict:
    command = patient.machine.unit(UNIT).get("ExecStart", "")
    words = re.search(r"argv\[\]=(\S*cage\b.*?)(?: -- | ;)", command)
    if not words:
        return skipped(Phrase("The kiosk is not shown by cage."))
    if re.search(r" -\w*s", words[1]):
        said = Phrase("cage lets keys lead to consoles (-s).")
        return bad(said, "systemctl edit kiosk  # ExecStart=")
    usage = patient.machine.run("cage", "-h")
    if usage and "debug" in usage.said.lower() and "damage" in usage.said.lower():
        said = Phrase("This cage was built for debugging: Alt and Esc end it.")
        return bad(said, "dpkg --install /mnt/museum-kiosk/debian/cage_*.deb")
    return good(Phrase("cage lets no key through, and was not built for debugging."))


@on_stations
def _desktop(patient: Patient) -> Verdict:
    target = patient.machine.target("/etc/systemd/system/display-manager.service")
    if target and target != "/dev/null":
        return bad(
            Phrase("A desktop begins as well: {name}.", name=target.rpartition("/")[2]),
            "systemctl disable --now display-manager; systemctl set-default multi-user.target",
        )
    for session in patient.machine.files("/run/systemd/sessions", "*[0-9]"):
        if re.search(r"^SEAT=.", session.read_text("utf-8", "replace"), re.MULTILINE):
            said = Phrase("Somebody is logged in at the screen.")
            return warning(said, f"loginctl terminate-session {session.name}")
    return good(Phrase("Nobody is logged in at the screen."))


CHECKS = (
    Check("lock.consoles", Phrase("Consoles"), _consoles),
    Check("lock.kernel-keys", Phrase("Keys to the kernel"), _sysrq),
    Check("lock.power-key", Phrase("Power key"), _power_key),
    Check("lock.boot-menu", Phrase("Boot menu"), _boot_menu),
    Check("lock.compositor", Phrase("Compositor"), _compositor),
    Check("lock.sessions", Phrase("Sessions"), _desktop),
)

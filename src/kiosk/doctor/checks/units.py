"""Whether the kiosk begins by itself, goes on by itself, and has done so."""

from collections.abc import Callable, Mapping

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import INSTALL, REINSTALL, UNIT, Patient
from kiosk.station.crashes import Crashes

CRASHES = "/run/kiosk-session/crashes"
_MOST_RESTARTS = 3
_JOURNAL = "journalctl -u kiosk -b"

Unit = Mapping[str, str]


def of_unit(look: Callable[[Patient, Unit], Verdict]) -> Callable[[Patient], Verdict]:
    """Looks only where systemd knows the kiosk."""

    def looked(patient: Patient) -> Verdict:
        unit = patient.machine.unit(UNIT)
        if not unit:
            return skipped(Phrase("systemd does not run here."))
        if unit.get("LoadState") != "loaded":
            return skipped(Phrase("The kiosk does not begin by itself on this machine."))
        return look(patient, unit)

    return looked


def _installed(patient: Patient) -> Verdict:
    unit = patient.machine.unit(UNIT)
    if not unit:
        return skipped(Phrase("systemd does not run here."))
    if unit.get("LoadState") != "loaded":
        return bad(Phrase("There is no {unit}.", unit=UNIT), INSTALL)
    return good(Phrase("{unit} is there.", unit=UNIT))


@of_unit
def _enabled(_patient: Patient, unit: Unit) -> Verdict:
    if unit.get("UnitFileState") not in {"enabled", "enabled-runtime", "static", "linked"}:
        said = Phrase("It does not begin when the machine starts.")
        return bad(said, "systemctl enable kiosk")
    return good(Phrase("It begins when the machine starts."))


@of_unit
def _active(_patient: Patient, unit: Unit) -> Verdict:
    if unit.get("ActiveState") != "active":
        said = Phrase("It does not run: {state}.", state=unit.get("SubState", "?"))
        return bad(said, f"systemctl restart kiosk; {_JOURNAL}")
    return good(Phrase("It runs since {since}.", since=unit.get("ActiveEnterTimestamp", "?")))


@of_unit
def _watchdog(_patient: Patient, unit: Unit) -> Verdict:
    waits = unit.get("WatchdogUSec", "0")
    if waits == "infinity" and unit.get("ActiveEnterTimestampMonotonic") == "0":
        return skipped(Phrase("The kiosk has not run yet; only then does systemd say."))
    if waits in {"", "0", "infinity"} or unit.get("NotifyAccess") != "all":
        said = Phrase("Nothing begins it anew when its picture stands still.")
        return bad(said, REINSTALL)
    return good(Phrase("It is begun anew when its picture stands still for {time}.", time=waits))


@of_unit
def _again(_patient: Patient, unit: Unit) -> Verdict:
    limit = unit.get("StartLimitIntervalUSec", "0")
    if unit.get("Restart") != "always" or limit not in {"", "0"}:
        return bad(Phrase("After some breakdowns it would not begin again."), REINSTALL)
    return good(Phrase("It begins again after each end."))


@of_unit
def _breakdowns(patient: Patient, unit: Unit) -> Verdict:
    crashes = Crashes(patient.machine.at(CRASHES)).last()
    restarts = int(unit.get("NRestarts", "0") or 0)
    if crashes:
        said = Phrase(
            "Breakdowns since the machine started: {count}, the last by {what}.",
            count=len(crashes),
            what=crashes[-1].what,
        )
        return warning(said, _JOURNAL)
    if restarts > _MOST_RESTARTS:
        said = Phrase("It was begun anew since the machine started: {count} times.", count=restarts)
        return warning(said, _JOURNAL)
    return good(Phrase("It has not broken down since the machine started."))


def _helper(unit: str, lacks: Phrase, works: Phrase) -> Callable[[Patient], Verdict]:
    @of_unit
    def looked(patient: Patient, _unit: Unit) -> Verdict:
        if patient.machine.unit(unit).get("ActiveState") == "active":
            return good(works)
        return bad(lacks, f"systemctl restart {unit.removesuffix('.service')}")

    return looked


CHECKS = (
    Check("unit.installed", Phrase("Service"), _installed),
    Check("unit.enabled", Phrase("Start"), _enabled),
    Check("unit.active", Phrase("At work"), _active),
    Check("unit.watchdog", Phrase("Watchdog"), _watchdog),
    Check("unit.restart", Phrase("Restart"), _again),
    Check("unit.breakdowns", Phrase("Breakdowns"), _breakdowns),
    Check(
        "unit.seat",
        Phrase("Seat"),
        _helper(
            "seatd.service",
            Phrase("seatd does not run, which hands the screen to the kiosk."),
            Phrase("seatd hands the screen to the kiosk."),
        ),
    ),
    Check(
        "unit.speech",
        Phrase("Voice"),
        _helper(
            "kiosk-speech.service",
            Phrase("The service of the voice does not run."),
            Phrase("The service of the voice runs."),
        ),
    ),
)

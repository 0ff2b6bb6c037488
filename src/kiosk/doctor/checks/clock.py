"""Whether the clock can be right."""

from kiosk.clock import doubt
from kiosk.content.phrase import Phrase
from kiosk.doctor.checks.content import of_store
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import Patient
from kiosk.packs.freshness import latest
from kiosk.packs.standing import Standing
from kiosk.paths import STATE
from kiosk.station.clock import BATTERY, MARK, behind_mark, beside_battery

_SET = "timedatectl set-time 'YYYY-MM-DD HH:MM'"
_NOT_BEHIND = good(Phrase("It is not behind what has happened here."))


def _source(patient: Patient) -> Verdict:
    machine = patient.machine
    if differs := beside_battery(patient.now, machine.at(str(BATTERY))):
        said = Phrase("{why} Is its battery empty?", why=differs)
        return bad(said, _SET)
    ran = machine.run("timedatectl", "show", "--property=NTPSynchronized", "--value")
    synchronized = machine.at("/run/systemd/timesync/synchronized").exists()
    if synchronized or (ran and ran.said.strip() == "yes"):
        return good(Phrase("It is set by the network."))
    if any(machine.at(f"/dev/{name}").exists() for name in ("rtc", "rtc0")):
        return good(Phrase("A clock with a battery keeps it."))
    said = Phrase(
        "Neither a network nor a clock with a battery sets it: after each start it is wrong."
    )
    return warning(said, "apt-get install systemd-timesyncd")


def _year(patient: Patient) -> Verdict:
    if wrong := doubt(patient.now):
        return bad(wrong, _SET)
    return good(Phrase("It says {year}.", year=patient.now.year))


def _behind(patient: Patient) -> Verdict:
    if doubt(patient.now):
        return skipped(Phrase("The year cannot be."))
    mark = STATE / MARK
    if behind := behind_mark(patient.now, patient.machine.at(str(mark))):
        return bad(Phrase("{why} If it is right now, delete {file}.", why=behind, file=mark), _SET)
    return _behind_store(patient) if patient.store else _NOT_BEHIND


@of_store
def _behind_store(patient: Patient, store: Standing) -> Verdict:
    behind = doubt(patient.now, latest(store))
    return bad(behind, _SET) if behind else _NOT_BEHIND


def _zone(patient: Patient) -> Verdict:
    zone = patient.machine.target("/etc/localtime").partition("zoneinfo/")[2]
    if not zone or zone in {"UTC", "Etc/UTC", "Universal", "Etc/UCT"}:
        said = Phrase("No time zone is set, so that opening hours would be shifted.")
        return warning(said, "dpkg-reconfigure tzdata")
    return good(Phrase("{zone}.", zone=zone))


CHECKS = (
    Check("clock.source", Phrase("What sets it"), _source),
    Check("clock.year", Phrase("Year"), _year),
    Check("clock.behind", Phrase("Before and after"), _behind),
    Check("clock.zone", Phrase("Time zone"), _zone),
)

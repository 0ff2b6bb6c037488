"""Whether the clock can be right."""

from kiosk.content.phrase import Phrase
from kiosk.doctor.checks.content import of_store
from kiosk.doctor.finding import Check, Verdict, bad, good, warning
from kiosk.doctor.patient import Patient
from kiosk.packs.freshness import freshness
from kiosk.packs.health import concerns_of_time
from kiosk.packs.standing import Standing

FIRST_YEAR, LAST_YEAR = 2025, 2099
_SET = "timedatectl set-time 'YYYY-MM-DD HH:MM'"


def _source(patient: Patient) -> Verdict:
    machine = patient.machine
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
    if not FIRST_YEAR <= patient.now.year <= LAST_YEAR:
        return bad(Phrase("It says {year}, which cannot be.", year=patient.now.year), _SET)
    return good(Phrase("It says {year}.", year=patient.now.year))


@of_store
def _behind(patient: Patient, store: Standing) -> Verdict:
    fresh = freshness(store, patient.now)
    if fresh.clock_is_behind:
        return bad([*concerns_of_time(fresh)][-1], _SET)
    return good(Phrase("It is not behind what has happened here."))


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

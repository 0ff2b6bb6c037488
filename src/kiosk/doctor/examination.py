"""All checks, by group, and what comes of them. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from kiosk.content.files import reason
from kiosk.content.phrase import Phrase
from kiosk.doctor.checks import (
    clock,
    content,
    disk,
    outside,
    picture,
    program,
    settings,
    sound,
    touch,
    units,
    ways_out,
)
from kiosk.doctor.finding import Check, Finding, Verdict, skipped, warning
from kiosk.doctor.machine import Machine
from kiosk.doctor.patient import Patient
from kiosk.doctor.seen import look
from kiosk.packs.disk import RealDisk
from kiosk.packs.refusals import RefusedError
from kiosk.packs.standing import Standing
from kiosk.paths import exhibit_at_hand
from kiosk.settings.read import Reading
from kiosk.speech.asking import session_socket, spoken_languages


@dataclass(frozen=True)
class Group:
    """Checks that belong together."""

    name: Phrase
    checks: tuple[Check, ...]


GROUPS = (
    Group(Phrase("Program"), program.CHECKS),
    Group(Phrase("Settings"), settings.CHECKS),
    Group(Phrase("Screen"), picture.CHECKS),
    Group(Phrase("Touch"), touch.CHECKS),
    Group(Phrase("Sound and speech"), sound.CHECKS),
    Group(Phrase("Disk"), disk.CHECKS),
    Group(Phrase("Exhibit"), content.CHECKS),
    Group(Phrase("Clock"), clock.CHECKS),
    Group(Phrase("Service"), units.CHECKS),
    Group(Phrase("Lock-down"), (*ways_out.CHECKS, *outside.CHECKS)),
)


def meet(
    machine: Machine, file: Path, reading: Reading, store: Path | None, *, thorough: bool = False
) -> Patient:
    """A station, once it was asked what can only be asked.

    Args: the machine; its settings, and where they are; a store other than the one they name.
    """
    named = reading.settings.store
    folder = store or (named.folder if named else None)
    return Patient(
        machine,
        file,
        reading,
        folder,
        _exhibit(folder) if folder else reading.settings.exhibit or exhibit_at_hand(),
        look(machine),
        _voices(machine),
        datetime.now(tz=UTC),
        thorough,
    )


def examine(patient: Patient) -> Iterator[tuple[Phrase, tuple[Finding, ...]]]:
    """Each group by its name, with what was found."""
    for group in GROUPS:
        yield group.name, tuple(_found(each, patient) for each in group.checks)


def keys() -> tuple[str, ...]:
    """Of all checks, in their order."""
    return tuple(each.key for each in chain.from_iterable(group.checks for group in GROUPS))


def _found(check: Check, patient: Patient) -> Finding:
    verdict = _verdict(check, patient)
    return Finding(check.key, check.name, verdict.level, verdict.sentence, verdict.mend)


def _verdict(check: Check, patient: Patient) -> Verdict:
    """What breaks one check down must not keep the others from being told."""
    try:
        return check.look(patient)
    except PermissionError as error:
        return skipped(Phrase("Only root can see {file}.", file=error.filename or "it"))
    except OSError as error:
        return warning(Phrase("It could not be looked at: {reason}.", reason=reason(error)))
    except RefusedError as refused:
        said = Phrase("It could not be looked at: {reason}.", reason=refused.sentence)
        return warning(said)


def _exhibit(store: Path) -> Path | None:
    try:
        release = Standing(store, RealDisk()).current
    except RefusedError:
        return None
    return release.folder if release else None


def _voices(machine: Machine) -> frozenset[str] | None:
    station = machine.at(sound.SPEECH)
    try:
        there = station.exists()
        return spoken_languages(str(station) if there else session_socket(machine.environment))
    except PermissionError:
        return None

"""How the station is set, and who may change that."""

import stat

from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped, warning
from kiosk.doctor.patient import KIOSK_USER, Patient

LEAST_COST, LEAST_BLOCK = 2**14, 8
MOST_MEMORY = 2**27
"""Bytes that trying a code may take; what needs more never lets anybody in."""


def _file(patient: Patient) -> Verdict:
    file, problems = patient.file, patient.reading.problems
    if problems:
        first = problems[0]
        said = Phrase(
            "Mistakes, each as if left out: {count}; the first is on line {line}: {fault}.",
            count=len(problems),
            line=first.line,
            fault=first.message,
        )
        return bad(said, f"kiosk check {file}")
    if not patient.machine.at(file).exists():
        return good(Phrase("There is no {file}: all is as usual.", file=file))
    return good(Phrase("All settings in {file} hold.", file=file))


def _permissions(patient: Patient) -> Verdict:
    place, user = patient.machine.at(patient.file), patient.machine.user(KIOSK_USER)
    if not place.exists():
        return skipped(Phrase("There is no such file."))
    found, folder = place.stat(), patient.file.parent
    for each in (place, place.parent):
        if each.stat().st_mode & stat.S_IWOTH or patient.machine.owner(each):
            return bad(
                Phrase("Others than root can change the settings."),
                f"chown root:root {folder} {patient.file}; chmod 755 {folder}; "
                f"chmod 644 {patient.file}",
            )
    if user and not found.st_mode & stat.S_IROTH and found.st_gid != user[0]:
        return bad(Phrase("The kiosk cannot read its settings."), f"chmod 644 {patient.file}")
    return good(Phrase("Only root can change them."))


def _code(patient: Patient) -> Verdict:
    if patient.settings.staff.code is None:
        said = Phrase("No code is set, so that there is no staff page.")
        return warning(said, _setting_a_code(patient))
    return good(Phrase("A code opens the staff page."))


def _strength(patient: Patient) -> Verdict:
    code = patient.settings.staff.code
    if code is None:
        return skipped(Phrase("No code is set."))
    cost, block, beside = map(int, code.split("$")[1:4])
    if cost < LEAST_COST or block < LEAST_BLOCK or beside < 1:
        said = Phrase("The code is kept in a way that is easy to guess. Let it be made anew.")
        return bad(said, _setting_a_code(patient))
    if 128 * cost * block >= MOST_MEMORY or cost & (cost - 1):
        said = Phrase("The code is kept in a way that the kiosk cannot use. Let it be made anew.")
        return bad(said, _setting_a_code(patient))
    return good(Phrase("Whoever reads it does not know the code."))


def _setting_a_code(patient: Patient) -> str:
    return f"kiosk staff code --settings {patient.file}"


CHECKS = (
    Check("settings.file", Phrase("Settings"), _file),
    Check("settings.permissions", Phrase("Permissions"), _permissions),
    Check("settings.code", Phrase("Staff code"), _code),
    Check("settings.code-strength", Phrase("Strength of the code"), _strength),
)

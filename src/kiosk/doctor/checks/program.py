"""The program itself: what it runs on, and whether its own files are whole."""

from collections.abc import Iterator
from pathlib import Path

from kiosk import __version__
from kiosk.content.phrase import Phrase
from kiosk.doctor.finding import Check, Verdict, bad, good, skipped
from kiosk.doctor.patient import REINSTALL, Patient
from kiosk.paths import qml_import_path

FIRST_PYTHON = (3, 11)
_LOSING_PYSIDE, _KEEPING_PYTHON = (6, 12), (3, 12)
_MOST_LOST = 5
_PACKAGE = "museum-kiosk"
_MOST_NAMED = 3


def _version(patient: Patient) -> Verdict:
    seen = patient.seen
    if not seen.pyside:
        return bad(Phrase("Qt cannot be loaded: a library of the system is missing."), REINSTALL)
    python, qt = ".".join(map(str, seen.python)), ".".join(map(str, seen.pyside))
    if seen.python < FIRST_PYTHON:
        return bad(Phrase("Python {python} is too old; it needs 3.11.", python=python), REINSTALL)
    if seen.pyside >= _LOSING_PYSIDE and seen.python < _KEEPING_PYTHON:
        said = Phrase(
            "PySide6 {qt} breaks down after some time on Python {python}.", qt=qt, python=python
        )
        return bad(said, REINSTALL)
    said = Phrase(
        "Kiosk {version}, Python {python}, Qt {qt}.", version=__version__, python=python, qt=qt
    )
    return good(said)


def _references(patient: Patient) -> Verdict:
    lost = patient.seen.lost_references
    if lost is None:
        return bad(Phrase("Qt breaks down as soon as it begins."), REINSTALL)
    if abs(lost) >= _MOST_LOST:
        said = Phrase("200 calls of Qt lose {lost} references: it breaks down in time.", lost=lost)
        return bad(said, REINSTALL)
    return good(Phrase("Calls of Qt keep count."))


def _fonts(patient: Patient) -> Verdict:
    seen = patient.seen
    if seen.fonts is None:
        return skipped(Phrase("Qt did not come as far as that."))
    if not seen.fonts or seen.broken_fonts:
        names = ", ".join(seen.broken_fonts)
        said = (
            Phrase("These fonts cannot be opened: {names}.", names=names)
            if names
            else Phrase("The program’s own fonts are missing.")
        )
        return bad(said, REINSTALL)
    return good(Phrase("All {count} fonts can be opened.", count=seen.fonts))


def _modules(_patient: Patient) -> Verdict:
    missing = [*missing_pages(qml_import_path() / "kiosk")]
    if missing:
        names = ", ".join(missing[:_MOST_NAMED])
        return bad(Phrase("Pages of the program are missing: {names}.", names=names), REINSTALL)
    return good(Phrase("All pages are there."))


def missing_pages(package: Path) -> Iterator[str]:
    """What the QML modules in a folder name and do not have."""
    if not any(package.rglob("qmldir")):
        yield "qmldir"
    for listed in sorted(package.rglob("qmldir")):
        for line in listed.read_text("utf-8", "replace").splitlines():
            name = line.rpartition(" ")[2]
            if name.endswith(".qml") and not (listed.parent / name).is_file():
                yield name


def _package(patient: Patient) -> Verdict:
    ran = patient.machine.run(
        "dpkg-query", "--show", "--showformat", "${db:Status-Abbrev}", _PACKAGE
    )
    if ran is None or not ran.said.startswith("ii"):
        return skipped(Phrase("It is not installed as a package of Debian."))
    verified = patient.machine.run("dpkg", "--verify", _PACKAGE)
    lines = verified.said.splitlines() if verified else []
    # A “c” marks what technicians may change.
    changed = [line.split()[-1] for line in lines if " c " not in line]
    if changed:
        names = ", ".join(changed[:_MOST_NAMED])
        said = Phrase(
            "Files that are no longer as they came: {count}, such as {names}.",
            count=len(changed),
            names=names,
        )
        return bad(said, REINSTALL)
    return good(Phrase("All files are as they came."))


CHECKS = (
    Check("program.version", Phrase("Versions"), _version),
    Check("program.references", Phrase("Reference counts"), _references),
    Check("program.fonts", Phrase("Fonts"), _fonts),
    Check("program.pages", Phrase("Pages"), _modules),
    Check("program.package", Phrase("Package"), _package),
)

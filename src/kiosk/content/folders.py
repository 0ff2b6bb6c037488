"""Lists folders of an exhibit, and says what lies there that nobody reads."""

import os
import re
import stat
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.codes import Code
from kiosk.content.files import unreadable
from kiosk.content.phrase import Phrase
from kiosk.content.report import START, Report
from kiosk.content.suggest import advice, closest

_IGNORED = {"Thumbs.db", "desktop.ini", "__MACOSX", "LICENSE", "NOTICE"}
MEDIA = "media"
_OTHER_WORDS_FOR_MEDIA = {"bilder", "fotos", "images", "photos", "pictures"}
_IGNORED_ENDINGS = ("~", ".md", ".bak", ".tmp")


@dataclass(frozen=True)
class Entry:
    """A name in a folder."""

    name: str
    is_folder: bool
    is_link: bool


def is_folder(folder: Path, report: Report) -> bool:
    """Whether the exhibit is a folder, and a problem if not."""
    try:
        there = stat.S_ISDIR(folder.stat().st_mode)
    except FileNotFoundError:
        message, there = Phrase("this folder does not exist"), False
    except (OSError, ValueError) as error:
        unreadable(error, report)
        return False
    else:
        message = Phrase("this is not a folder")
    if not there:
        report.error(Code.NO_FOLDER, START, message, Phrase("give the folder of an exhibit"))
    return there


def entries(folder: Path, report: Report) -> list[Entry]:
    """What a folder holds, by name, without what editors and systems leave there."""
    try:
        with os.scandir(folder) as found:
            listed = [
                Entry(each.name, each.is_dir(follow_symlinks=False), each.is_symlink())
                for each in found
                if not is_ignored(each.name)
            ]
    except OSError as error:
        unreadable(error, report)
        return []
    return sorted(listed, key=lambda entry: entry.name)


def item_files(folder: Path, name: str, reports: "ReportFor") -> tuple[list[str], set[str]]:
    """The ids of the items in the folder `name`; for anything else there, a problem.

    Beside them, the ids of items whose files have another ending, which is an error: links lead to
    them.
    """
    found: list[str] = []
    misnamed: set[str] = set()
    listed = entries(folder / name, reports(name))
    names = {entry.name for entry in listed}
    for entry in listed:
        path = f"{name}/{entry.name}"
        stem, dot, ending = entry.name.rpartition(".")
        if entry.is_link:
            linked(reports(path))
        elif not entry.is_folder and ending == "yaml" and stem:
            found.append(stem)
        elif not entry.is_folder and (meant := _meant_item(entry.name)) and meant not in names:
            report, better = reports(path), _better_name(stem, names)
            report.error(Code.UNKNOWN_FILE, START, Phrase("nothing reads this"), better)
            misnamed.add(meant.removesuffix(".yaml"))
        elif not entry.is_folder and dot and ending.lower() in {"yml", "yaml", "json", "txt"}:
            unread(reports(path), _better_name(stem, names))
        else:
            unread(reports(path), Phrase("move it to where it belongs, or delete it"))
    return found, misnamed


def _meant_item(name: str) -> str | None:
    """The right name of an item's file that an editor or Windows gave another ending."""
    stem = re.fullmatch(r"(.+?)(?:\.yml|\.ya?ml\.txt|\.YA?ML)", name)
    return f"{stem[1]}.yaml" if stem else None


def _better_name(stem: str, taken: Collection[str]) -> Phrase:
    stem = stem.removesuffix(".yaml").removesuffix(".yml")
    if f"{stem}.yaml" in taken:
        return Phrase(
            "“{stem}.yaml” is there already: put into it what is new here, and delete this",
            stem=stem,
        )
    return Phrase("rename it to “{stem}.yaml”", stem=stem)


def top_level(
    listed: Collection[Entry],
    reports: "ReportFor",
    files: Sequence[str],
    folders: Sequence[str],
    resting: dict[str, str],
) -> set[str]:
    """Warns of what is not known beside `exhibit.yaml`. `resting` is what absent panels read.

    Returns what is known and probably there, but under a name with a slip, which is an error: links
    lead to what is in it.
    """
    there = {entry.name for entry in listed}
    misnamed: set[str] = set()
    for entry in listed:
        report = reports(entry.name)
        known = folders if entry.is_folder else files
        if entry.is_link:
            linked(report)
        elif entry.name in resting:
            panel = resting[entry.name]
            unread(
                report,
                Phrase(
                    "add “{panel}” to `panels:` in exhibit.yaml, or delete the folder", panel=panel
                )
                if entry.is_folder
                else Phrase(
                    "add “{panel}” to `panels:` in exhibit.yaml, or delete the file", panel=panel
                ),
            )
        elif entry.name not in known:
            name = entry.name
            if (best := meant_by(name, known)) and best not in there:
                help_ = Phrase("did you mean “{best}”?", best=best)
                report.error(Code.UNKNOWN_FILE, START, Phrase("nothing reads this"), help_)
                misnamed.add(best)
            elif best:
                unread(report, Phrase("did you mean “{best}”?", best=best))
            else:
                unread(
                    report, advice(name, (), Phrase("move it to where it belongs, or delete it"))
                )
    return misnamed


def linked(report: Report) -> None:
    """A symbolic link: it could lead anywhere."""
    report.error(
        Code.SYMLINK,
        START,
        Phrase("this is a link to another place, and links are not followed"),
        Phrase("put the file or folder itself here"),
    )


def unread(report: Report, help_: Phrase) -> None:
    """Something that has no effect, so that its author should know."""
    report.warn(Code.UNKNOWN_FILE, START, Phrase("nothing reads this"), help_)


def meant_by(name: str, known: Sequence[str]) -> str | None:
    """Which of the names that are known was probably meant by another."""
    if MEDIA in known and name.casefold() in _OTHER_WORDS_FOR_MEDIA:
        return MEDIA
    stem = name.rpartition(".")[0].casefold()
    same = (each for each in known if stem and each.rpartition(".")[0] == stem)
    return closest(name, known) or next(same, None)


def is_ignored(name: str) -> bool:
    """Whether editors and systems leave such files."""
    return name.startswith((".", "~$")) or name in _IGNORED or name.endswith(_IGNORED_ENDINGS)


class ReportFor:
    """The report of each file, made when first asked for."""

    def __init__(self) -> None:
        self._reports: dict[str, Report] = {}

    def __call__(self, file: str) -> Report:
        report = self._reports.get(file)
        if report is None:
            report = self._reports[file] = Report(file)
        return report

    def all(self) -> Iterable[Report]:
        """Those made so far."""
        return self._reports.values()
